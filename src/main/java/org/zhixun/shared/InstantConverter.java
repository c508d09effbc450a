package org.zhixun.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Keeps moments as UTC in {@code datetime(6)} columns, cut to microseconds. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, LocalDateTime> {

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant moment) {
        return toColumn(moment);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime column) {
        return fromColumn(column);
    }

    /** Gives what stands in the column for a moment; null for null. */
    public static LocalDateTime toColumn(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** Gives the moment that stands in a column; null for null. */
    public static Instant fromColumn(LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
