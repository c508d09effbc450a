package org.zhixun.exam.sitting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhixun.notice.NoticeService;

/** Tells people what happens to an exam they are registered for, each occasion once. */
@ApplicationScoped
public class Announcements {

    private static final String MINE = "/exam/mine.xhtml";

    @Inject
    private NoticeService notices;

    /** Tells that an exam takes place. */
    public void published(Exam exam, List<Long> people) {
        notices.send(
                people,
                "sitting.notice.published",
                List.of(exam.name(), exam.opensAt(), exam.closesAt(), exam.durationMinutes()),
                start(exam),
                occasion("published", exam, exam.publishedAt()));
    }

    /** Tells that an announcement was taken back. */
    public void withdrawn(Exam exam, List<Long> people, Instant now) {
        notices.send(
                people,
                "sitting.notice.withdrawn",
                List.of(exam.name(), exam.opensAt()),
                MINE,
                occasion("withdrawn", exam, now));
    }

    /** Tells that an exam was called off. */
    public void cancelled(Exam exam, List<Long> people, Instant now) {
        notices.send(
                people,
                "sitting.notice.cancelled",
                List.of(exam.name(), exam.opensAt(), exam.stopReason()),
                MINE,
                occasion("cancelled", exam, now));
    }

    /**
     * Reminds of an exam that opens soon.
     *
     * @param before how long before the opening this reminder is due; names the occasion
     * @return how many were told now
     */
    public int reminded(Exam exam, List<Long> people, Duration before) {
        return notices.send(
                people,
                "sitting.notice.reminder",
                List.of(exam.name(), exam.opensAt(), exam.closesAt()),
                start(exam),
                occasion("reminder-" + before.toHours(), exam, exam.opensAt()));
    }

    private static String start(Exam exam) {
        return "/exam/start.xhtml?exam=" + exam.id();
    }

    private static String occasion(String what, Exam exam, Instant moment) {
        return "sitting." + what + "." + exam.id() + "." + moment.toEpochMilli();
    }
}
