package org.zhixun.questionbank;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of question. */
public enum QuestionKind {
    /** Exactly one option is right. */
    SINGLE_CHOICE,
    /** Two or more options are right. */
    MULTIPLE_CHOICE,
    /** One or more options are right, and nobody says how many. */
    INDEFINITE_CHOICE,
    /** A statement, right ({@code T}) or wrong ({@code F}). */
    TRUE_FALSE,
    /** Blanks in a sentence, each with the answers that are taken. */
    FILL_IN,
    /** A number, with a tolerance and perhaps a unit. */
    NUMERICAL,
    /** What stands on the left is put together with what stands on the right. */
    MATCHING,
    /** Items are put into their right order. */
    ORDERING,
    /** A free answer, marked by a rubric. */
    ESSAY,
    /** A legal document is written, marked by a rubric. */
    LEGAL_DOCUMENT,
    /** A case with several questions about it, each of another kind than this. */
    CASE_ANALYSIS;

    /** Tells whether it is answered by choosing among what is given, which is what exam papers hold. */
    public boolean isChoice() {
        return hasOptions() || this == TRUE_FALSE;
    }

    /** Tells whether it has options of its own, with letters. */
    public boolean hasOptions() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE || this == INDEFINITE_CHOICE;
    }

    /** Tells whether only a person can mark it. A case is marked as its questions are. */
    public boolean isMarkedByHand() {
        return this == ESSAY || this == LEGAL_DOCUMENT;
    }

    /** Tells whether it consists of other questions. */
    public boolean isComposed() {
        return this == CASE_ANALYSIS;
    }

    /** Gives the kinds that are answered by choosing. */
    public static List<QuestionKind> choices() {
        return Stream.of(values()).filter(QuestionKind::isChoice).toList();
    }
}
