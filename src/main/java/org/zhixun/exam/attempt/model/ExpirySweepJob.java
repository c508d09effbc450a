package org.zhixun.exam.attempt.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.zhixun.exam.attempt.AttemptService;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.ScheduledJob;

/**
 * Closes and marks attempts whose deadline has passed. Every request checks the deadline itself; this only tidies up what nobody asks
 * for any more. Run again, it finds nothing left.
 */
@ApplicationScoped
public class ExpirySweepJob implements ScheduledJob {

    private static final int AT_ONCE = 50;

    @Inject
    private AttemptService service;

    @Override
    public String key() {
        return "attempt.job-sweep";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofSeconds(20), Schedule.Missed.RUN_ONCE);
    }

    @Override
    public long execute() {
        long closed = 0;
        int last;
        do {
            last = service.closeDue(AT_ONCE);
            closed += last;
        } while (last == AT_ONCE);
        return closed;
    }
}
