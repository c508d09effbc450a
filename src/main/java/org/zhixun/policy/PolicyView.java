package org.zhixun.policy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A parameter with all it ever was.
 *
 * @param key the parameter
 * @param current what is in force today
 * @param since the first day of what is in force, null for the default
 * @param basis the document it rests on, null for the default
 * @param history the values set, the latest first
 */
public record PolicyView(PolicyKey key, int current, LocalDate since, String basis, List<Entry> history)
        implements Serializable {

    /**
     * A value that was set.
     *
     * @param from the first day it counts
     * @param value the value
     * @param basis the document it rests on
     * @param enteredAt when it was set
     * @param enteredBy the account that set it
     * @param standing whether it is past, in force or ahead
     */
    public record Entry(LocalDate from, int value, String basis, Instant enteredAt, String enteredBy, Standing standing)
            implements Serializable {}

    /** Where a value stands on a day. */
    public enum Standing {
        PAST,
        IN_FORCE,
        AHEAD
    }

    /** Gives the value that will follow the one in force, null for none. */
    public Entry next() {
        return history.stream()
                .filter(entry -> entry.standing() == Standing.AHEAD)
                .reduce((later, sooner) -> sooner)
                .orElse(null);
    }

    /** Tells whether the latest value can still be taken back. */
    public boolean isWithdrawable() {
        return !history.isEmpty() && history.get(0).standing() == Standing.AHEAD;
    }

    /** Gives the first day a further value may count, null for any. */
    public LocalDate earliestNext() {
        return history.isEmpty() ? null : history.get(0).from().plusDays(1);
    }
}
