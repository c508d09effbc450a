package org.zhixun.law;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the history that stands below a statute's title.
 *
 * @param kind what happened
 * @param date when, null for a line without a date
 * @param text the line as it stands there
 */
public record HistoryEntry(HistoryKind kind, LocalDate date, String text) implements Serializable {}
