package org.zhixun.questionbank;

/** Whether papers may draw a question. */
public enum QuestionState {
    /** In its bank's text, so approved. */
    ACTIVE,
    /** No longer in its bank's text; kept for those who used it. */
    RETIRED
}
