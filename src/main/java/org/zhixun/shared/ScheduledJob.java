package org.zhixun.shared;

/**
 * Work that a room has done for it by the clock. The shell schedules every bean of this type; in a cluster one node runs it at a time,
 * in the name of the house, with a request context and outside any transaction.
 *
 * <p>The effect must be idempotent: a run that a dying node left half done is run again.
 */
public interface ScheduledJob {

    /**
     * Gives the job's name, {@code <room>.job-<what>}, never changed afterwards. It is also the message key of the name people see;
     * under {@code <key>.about} stands what the job does.
     */
    String key();

    /** Gives when it runs and what becomes of missed runs. */
    Schedule schedule();

    /**
     * Does the work.
     *
     * @return how many things it changed; runs in a row that changed nothing are recorded as one
     */
    long execute();
}
