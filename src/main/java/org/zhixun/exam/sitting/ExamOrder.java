package org.zhixun.exam.sitting;

/**
 * In which order exams are wanted.
 *
 * @param column by what
 * @param descending whether from the end
 */
public record ExamOrder(Column column, boolean descending) {

    /** The exam that opens last first. */
    public static final ExamOrder LATEST = new ExamOrder(Column.OPENS_AT, true);

    /** What exams can be ordered by; ties go by when they were written. */
    public enum Column {
        CODE,
        NAME,
        OPENS_AT
    }
}
