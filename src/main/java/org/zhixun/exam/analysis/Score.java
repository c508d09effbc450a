package org.zhixun.exam.analysis;

/**
 * One closed attempt, as far as figures need it.
 *
 * @param unitId the person's unit
 * @param hundredths the marks in hundredths
 * @param passed whether they pass
 */
public record Score(long unitId, int hundredths, boolean passed) {}
