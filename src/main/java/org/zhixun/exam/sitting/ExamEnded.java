package org.zhixun.exam.sitting;

/**
 * An exam was ended before its time; running attempts end in the same transaction.
 *
 * @param examId the exam
 * @param reason why, in the words of whoever ended it
 */
public record ExamEnded(long examId, String reason) {}
