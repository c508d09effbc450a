package org.zhixun.exam.sitting;

/**
 * Which exams are wanted; what is null does not narrow.
 *
 * @param text part of the name or code
 * @param state the state that counts now
 */
public record ExamFilter(String text, ExamState state) {}
