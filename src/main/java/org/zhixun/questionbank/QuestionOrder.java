package org.zhixun.questionbank;

/**
 * In which order questions are wanted.
 *
 * @param column by what
 * @param descending whether from the end
 */
public record QuestionOrder(Column column, boolean descending) {

    /** The order of the bank's text. */
    public static final QuestionOrder TEXT = new QuestionOrder(Column.CODE, false);

    /** What questions can be ordered by; ties go by code. */
    public enum Column {
        CODE,
        KIND,
        KNOWLEDGE_POINT,
        DIFFICULTY
    }
}
