package org.zhixun.shell;

/** What a job is doing. */
public enum JobState {
    WAITING,
    RUNNING,
    /** The scheduler can't run it; the log says why. */
    BROKEN
}
