package org.zhixun.exam.paper;

/** How a question with several right options is marked when the answer is not exactly right. */
public enum ScoringRule {
    /** Only the exact answer earns marks. */
    ALL_OR_NOTHING,
    /** Right options that are missing cost their share of the marks; one wrong option costs all of them. */
    PART_NO_WRONG,
    /** An answer that is incomplete but has nothing wrong earns half the marks. */
    HALF_FOR_MISSING
}
