package org.zhixun.exam.attempt;

/** Where an attempt stands; all but {@code RUNNING} are final. */
public enum AttemptState {
    RUNNING,
    /** The trainee handed it in. */
    HANDED_IN,
    /** The deadline came first; what had arrived by then counts. */
    EXPIRED,
    /** Exam staff ended it; what had arrived by then counts. */
    ENDED
}
