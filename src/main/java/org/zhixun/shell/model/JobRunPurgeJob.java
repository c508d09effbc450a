package org.zhixun.shell.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.ScheduledJob;

/** Forgets the runs that are older than the policy says. Missed, it runs once; run again, it finds nothing left. */
@ApplicationScoped
public class JobRunPurgeJob implements ScheduledJob {

    @Inject
    private JobRuns runs;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "shell.job-purge-runs";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(3, 40), Schedule.Missed.RUN_ONCE);
    }

    @Override
    public long execute() {
        Duration kept = Duration.ofDays(policies.intValue(PolicyKey.KEEP_JOB_RUN_DAYS));
        return runs.forgetBefore(clock.instant().minus(kept));
    }
}
