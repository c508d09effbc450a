package org.zhixun.shell;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A run, or several in a row that changed nothing.
 *
 * @param id the record
 * @param jobKey which job
 * @param node where it ran
 * @param requestedBy the account that asked for it, null for the clock
 * @param startedAt when it, or the last of them, started
 * @param endedAt when it, or the last of them, ended
 * @param outcome how it ended
 * @param affected how many things it changed
 * @param repeats how many runs the record stands for
 * @param message why it failed, null for success
 */
public record JobRunView(
        long id,
        String jobKey,
        String node,
        String requestedBy,
        Instant startedAt,
        Instant endedAt,
        JobOutcome outcome,
        long affected,
        int repeats,
        String message)
        implements Serializable {

    /** Gives how long it took. */
    public long millis() {
        return Duration.between(startedAt, endedAt).toMillis();
    }
}
