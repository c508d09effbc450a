package org.zhixun.law.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.zhixun.law.LawService;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.ScheduledJob;

/**
 * Announces the versions of statutes that take effect on the day that begins. Each is announced in a transaction of its own, once; run
 * again, it finds those that are left. Missed, it runs once.
 */
@ApplicationScoped
public class EffectiveVersionJob implements ScheduledJob {

    @Inject
    private LawService service;

    @Override
    public String key() {
        return "law.job-effective";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(0, 5), Schedule.Missed.RUN_ONCE);
    }

    @Override
    public long execute() {
        List<Long> due = service.due();
        return due.stream().filter(service::announce).count();
    }
}
