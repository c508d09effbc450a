package org.zhixun.questionbank;

/** Where a question stands in its life. Only approved ones are in the pool. */
public enum QuestionState {
    /** Being written or corrected. */
    DRAFT,
    /** Waits for its reviewers. */
    IN_REVIEW,
    /** May be drawn for papers and practice. */
    APPROVED,
    /** An article that it cites has changed; out of the pool until somebody has looked at it. */
    QUARANTINED,
    /** Taken out for good; kept for those who used it. */
    RETIRED
}
