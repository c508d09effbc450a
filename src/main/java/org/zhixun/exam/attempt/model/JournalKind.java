package org.zhixun.exam.attempt.model;

/** What a row of an attempt's journal records. */
public enum JournalKind {
    STARTED,
    /** Changes that count. */
    ANSWERS,
    /** Changes that came after the deadline or the hand-in: kept, not counted. */
    LATE,
    /** Another device or window took over; payload is the device that lost it. */
    TAKEN_OVER,
    /** The deadline was moved; payload is the new one. */
    EXTENDED,
    /** An invigilator brings in a hand-over file; payload is who and why. */
    HAND_OVER_REASON,
    /** The changes out of the hand-over file: they count. */
    HAND_OVER,
    HANDED_IN,
    EXPIRED,
    /** Exam staff ended it; payload is the reason. */
    ENDED;

    /** Tells whether the row's changes count. */
    public boolean counts() {
        return this == ANSWERS || this == HAND_OVER;
    }
}
