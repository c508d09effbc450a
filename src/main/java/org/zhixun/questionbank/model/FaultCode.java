package org.zhixun.questionbank.model;

import java.util.Locale;

/** What can be wrong with a bank's text; the arguments of each stand in its message. */
public enum FaultCode {
    TOO_LARGE,
    UNREADABLE,
    NOT_UTF8,
    EMPTY,
    CHARACTER,
    UNEXPECTED_LINE,
    MISSING_FIELD,
    EMPTY_FIELD,
    DUPLICATE_FIELD,
    TOO_LONG,
    BANK_CODE,
    DATE,
    NO_QUESTIONS,
    QUESTION_HEAD,
    QUESTION_CODE,
    DUPLICATE_CODE,
    KIND,
    OPTION_ORDER,
    OPTION_COUNT,
    OPTIONS_OF_TRUE_FALSE,
    SAME_OPTIONS,
    ANSWER,
    ANSWER_TRUE_FALSE,
    ANSWER_COUNT,
    ANSWER_OPTION,
    KNOWLEDGE_POINT,
    SIMILAR_POINT,
    CITATION,
    CITATION_STATUTE,
    DIFFICULTY,
    LEVEL,
    WORD_OF_OTHER_KIND,
    COUNT,
    BLANKS,
    NUMBER,
    ANSWER_MATCHING,
    ANSWER_ORDERING,
    CRITERION,
    PART_KIND,
    WEIGHT,
    FORMAT,
    MARKUP,
    NOT_AS_WRITTEN,
    BANK_OF_THE_HOUSE,
    BANK_IN_OTHER_FILE,
    MORE;

    /** Gives the message key. */
    public String key() {
        return "questionbank.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
