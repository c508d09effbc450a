package org.zhixun.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.zhixun.shared.Clocks;

/** Moments and days as a reader writes them, in the bureau's zone: {@code #{when.dateTime(exam.opensAt)}}. */
@Named("when")
@RequestScoped
public class Moments {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject
    private Clock clock;

    @Inject
    private PageTexts texts;

    /** Gives day and minute; empty for null. */
    public String dateTime(Instant moment) {
        return moment == null ? "" : DATE_TIME.format(local(moment));
    }

    /** Gives day and second; empty for null. */
    public String exact(Instant moment) {
        return moment == null ? "" : EXACT.format(local(moment));
    }

    /** Gives the time of day with seconds; empty for null. */
    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(local(moment));
    }

    /** Gives the day; empty for null. */
    public String date(Instant moment) {
        return moment == null ? "" : local(moment).toLocalDate().toString();
    }

    /** Gives the day; empty for null. */
    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Gives how far away a moment is, such as "in 3 hours" or "2 days ago"; beyond 30 days the day itself; empty for null. */
    public String relative(Instant moment) {
        if (moment == null) {
            return "";
        }
        Duration distance = Duration.between(clock.instant(), moment);
        String direction = distance.isNegative() ? "past" : "future";
        Duration size = distance.abs();
        if (size.compareTo(Duration.ofMinutes(1)) < 0) {
            return texts.get("shared.when.now");
        }
        if (size.compareTo(Duration.ofHours(1)) < 0) {
            return texts.format("shared.when.minutes-" + direction, size.toMinutes());
        }
        if (size.compareTo(Duration.ofDays(1)) < 0) {
            return texts.format("shared.when.hours-" + direction, size.toHours());
        }
        if (size.compareTo(Duration.ofDays(30)) < 0) {
            return texts.format("shared.when.days-" + direction, daysApart(moment));
        }
        return date(moment);
    }

    private long daysApart(Instant moment) {
        return Math.abs(ChronoUnit.DAYS.between(
                local(clock.instant()).toLocalDate(), local(moment).toLocalDate()));
    }

    /**
     * Gives a moment in a named format.
     *
     * @param format dateTime, exact, date, time or relative; null is dateTime
     */
    public String as(String format, Instant moment) {
        return switch (format == null ? "" : format) {
            case "exact" -> exact(moment);
            case "date" -> date(moment);
            case "time" -> time(moment);
            case "relative" -> relative(moment);
            default -> dateTime(moment);
        };
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(Clocks.ZONE);
    }
}
