package org.zhixun.exam.sitting;

/** What a trainee is shown afterwards; each level shows what those before it show. */
public enum Disclosure {
    NOTHING,
    MARK_ONLY,
    MARK_AND_ANSWERS,
    MARK_ANSWERS_EXPLANATIONS;

    /** When it is shown. */
    public enum Moment {
        /** As soon as the person's own attempt is over. */
        AT_ONCE,
        /** When the exam is closed for everyone. */
        AFTER_CLOSE
    }
}
