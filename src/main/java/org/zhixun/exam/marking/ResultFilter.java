package org.zhixun.exam.marking;

import java.util.Locale;

/**
 * Which results are wanted; what is null or empty does not narrow.
 *
 * @param text part of the name, its reading, the badge number or the unit's name
 * @param outcome what came of it
 */
public record ResultFilter(String text, Outcome outcome) {

    /** Wants all. */
    public static final ResultFilter ALL = new ResultFilter(null, null);

    boolean wants(ResultRow row) {
        return (outcome == null || row.outcome() == outcome) && (text == null || matches(row));
    }

    private boolean matches(ResultRow row) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return row.name().contains(part)
                || row.reading().contains(part)
                || row.badgeNumber().toLowerCase(Locale.ROOT).contains(part)
                || row.unitName().contains(part)
                || row.unitNameEn().toLowerCase(Locale.ROOT).contains(part);
    }
}
