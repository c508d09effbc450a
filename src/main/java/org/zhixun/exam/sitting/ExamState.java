package org.zhixun.exam.sitting;

import java.time.Instant;

/** Where an exam stands in its life. */
public enum ExamState {
    /** Being written; nobody but staff sees it. */
    DRAFT,
    /** Announced; papers are sealed and people are registered. */
    PUBLISHED,
    /** May be sat now. */
    OPEN,
    /** Its time is over. */
    CLOSED,
    /** Ended before its time. */
    ENDED,
    /** Will not take place. */
    CANCELLED;

    /**
     * Gives the state that counts at a moment, whatever the jobs have done so far.
     *
     * @param opensAt when the exam opens
     * @param closesAt when it closes, added time included
     * @param now the moment
     */
    public ExamState at(Instant opensAt, Instant closesAt, Instant now) {
        if (this != PUBLISHED && this != OPEN) {
            return this;
        }
        if (!now.isBefore(closesAt)) {
            return CLOSED;
        }
        return now.isBefore(opensAt) ? PUBLISHED : OPEN;
    }
}
