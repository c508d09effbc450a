package org.zhixun.people;

import java.io.Serializable;

/**
 * In which order people are wanted.
 *
 * @param column by what
 * @param descending whether from the end
 */
public record PersonOrder(Column column, boolean descending) implements Serializable {

    /** The order in which the bureau lists its people: unit, category, rank, badge number. */
    public static final PersonOrder HOUSE = new PersonOrder(Column.UNIT, false);

    /** What people can be ordered by; ties go by badge number. */
    public enum Column {
        UNIT,
        NAME,
        BADGE_NUMBER
    }
}
