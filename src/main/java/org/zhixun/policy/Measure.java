package org.zhixun.policy;

/** What a policy's number counts. */
public enum Measure {
    PERCENT,
    TIMES,
    MINUTES,
    HOURS,
    DAYS,
    MONTHS
}
