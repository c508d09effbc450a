package org.zhixun.exam.marking;

/** What came of an attempt. */
public enum Outcome {
    PASSED,
    FAILED,
    /** It still runs, was closed a moment ago and is not marked yet, or is the reader's own and not shown yet. */
    OPEN;

    /** Gives the outcome for what is known of passing; null is not known. */
    static Outcome of(Boolean passed) {
        if (passed == null) {
            return OPEN;
        }
        return passed ? PASSED : FAILED;
    }
}
