package org.zhixun.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.zhixun.notice.NoticeService;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.ScheduledJob;

/** Forgets notices that were read long ago. Missed, it runs once; run again, it finds nothing left. */
@ApplicationScoped
public class NoticePurgeJob implements ScheduledJob {

    @Inject
    private NoticeService notices;

    @Override
    public String key() {
        return "notice.job-purge";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(3, 20), Schedule.Missed.RUN_ONCE);
    }

    @Override
    public long execute() {
        return notices.forgetOld();
    }
}
