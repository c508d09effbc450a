package org.zhixun.shared;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;

/**
 * When a job runs: every so often, or once a day at a time of the house's zone.
 *
 * @param every the time between two runs, null for daily
 * @param dailyAt the time of the day, null for every so often
 * @param missed what becomes of runs that were due while no node was up
 */
public record Schedule(Duration every, LocalTime dailyAt, Missed missed) implements Serializable {

    /** The misfire policy. */
    public enum Missed {
        /** However many were missed, one run makes up for them. */
        RUN_ONCE,
        /** What was missed is left out; the next run comes in its time. */
        SKIP
    }

    public Schedule {
        if ((every == null) == (dailyAt == null)) {
            throw new IllegalArgumentException("either every or dailyAt");
        }
        if (every != null && every.toMillis() < 1000) {
            throw new IllegalArgumentException("less than a second: " + every);
        }
    }

    /** Runs every so often, at least a second apart. */
    public static Schedule every(Duration time, Missed missed) {
        return new Schedule(time, null, missed);
    }

    /** Runs once a day. */
    public static Schedule daily(LocalTime time, Missed missed) {
        return new Schedule(null, time, missed);
    }
}
