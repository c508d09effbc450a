package org.zhixun.policy;

import java.time.LocalDate;

/**
 * A parameter was given another value from a day on, or such a value was withdrawn before it counted.
 *
 * @param key which parameter
 * @param effectiveFrom the day in question
 * @param value the value in question
 * @param withdrawn whether the value was taken back
 */
public record PolicyChanged(PolicyKey key, LocalDate effectiveFrom, int value, boolean withdrawn) {}
