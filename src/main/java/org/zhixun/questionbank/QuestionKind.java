package org.zhixun.questionbank;

/** The kinds of question that are marked automatically. */
public enum QuestionKind {
    /** Exactly one option is right. */
    SINGLE_CHOICE,
    /** Two or more options are right. */
    MULTIPLE_CHOICE,
    /** One or more options are right, and nobody says how many. */
    INDEFINITE_CHOICE,
    /** A statement, right ({@code T}) or wrong ({@code F}). */
    TRUE_FALSE
}
