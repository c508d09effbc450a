package org.zhixun.shell;

import java.io.Serializable;
import java.time.Instant;
import org.zhixun.shared.Schedule;

/**
 * A job as the console shows it.
 *
 * @param key the job's name and message key
 * @param schedule when it runs
 * @param state what it is doing
 * @param nextAt when it runs next, null where the scheduler does not know
 * @param last its latest run, null for none
 */
public record JobView(String key, Schedule schedule, JobState state, Instant nextAt, JobRunView last)
        implements Serializable {}
