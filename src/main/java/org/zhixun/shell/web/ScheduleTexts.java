package org.zhixun.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.web.PageTexts;

/** Schedules in words, such as "every 30 seconds" and "daily at 03:40". */
@Named
@RequestScoped
public class ScheduleTexts {

    @Inject
    private PageTexts texts;

    /** Gives when a job runs, in the reader's language. */
    public String say(Schedule schedule) {
        Duration every = schedule.every();
        if (every == null) {
            return texts.format("shell.jobs.daily", schedule.dailyAt().toString());
        }
        if (every.toSecondsPart() != 0) {
            return texts.format("shell.jobs.every-seconds", every.toSeconds());
        }
        return every.toMinutesPart() != 0
                ? texts.format("shell.jobs.every-minutes", every.toMinutes())
                : texts.format("shell.jobs.every-hours", every.toHours());
    }
}
