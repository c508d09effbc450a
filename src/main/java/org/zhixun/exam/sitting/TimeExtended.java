package org.zhixun.exam.sitting;

/**
 * Time was added; the deadlines of running attempts move with it in the same transaction.
 *
 * @param examId the exam
 * @param registrationId the one person it is for; null for everyone
 * @param minutes how much was added
 */
public record TimeExtended(long examId, Long registrationId, int minutes) {}
