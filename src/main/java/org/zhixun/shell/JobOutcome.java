package org.zhixun.shell;

/** How a run ended. */
public enum JobOutcome {
    SUCCEEDED,
    FAILED
}
