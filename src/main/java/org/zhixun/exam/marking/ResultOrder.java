package org.zhixun.exam.marking;

import java.util.Comparator;

/** By what the results of an exam are sorted; what is empty comes last, and equals by badge. */
public enum ResultOrder {
    BADGE(Comparator.comparing(ResultRow::badgeNumber)),
    NAME(Comparator.comparing(ResultRow::reading)),
    UNIT(Comparator.comparing(ResultRow::unitName)),
    STATE(Comparator.comparing(ResultRow::state)),
    STARTED(Comparator.comparing(ResultRow::startedAt)),
    CLOSED(Comparator.comparing(ResultRow::closedAt, Comparator.nullsLast(Comparator.naturalOrder()))),
    MARKS(Comparator.comparing(ResultRow::marks, Comparator.nullsFirst(Comparator.naturalOrder()))),
    OUTCOME(Comparator.comparing(ResultRow::outcome));

    @SuppressWarnings("ImmutableEnumChecker") // a comparator of method references holds no state
    private final Comparator<ResultRow> comparator;

    ResultOrder(Comparator<ResultRow> comparator) {
        this.comparator = comparator;
    }

    /** Gives the comparator, upwards or downwards. */
    public Comparator<ResultRow> comparator(boolean downwards) {
        Comparator<ResultRow> own = downwards ? comparator.reversed() : comparator;
        return own.thenComparing(ResultRow::badgeNumber);
    }
}
