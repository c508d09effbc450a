package org.zhixun.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.ScheduledJob;

/**
 * Purges lines of the audit trail that are older than the policy says, some thousand in a transaction, for meanwhile nobody else can
 * write a line. Missed, it runs once; run again, it finds nothing left.
 */
@ApplicationScoped
public class AuditPurgeJob implements ScheduledJob {

    private static final int AT_ONCE = 5000;

    @Inject
    private AuditTrail trail;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "access.job-purge-audit";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(3, 50), Schedule.Missed.RUN_ONCE);
    }

    @Override
    public long execute() {
        Instant limit = LocalDate.now(clock)
                .minusMonths(policies.intValue(PolicyKey.SECURITY_AUDIT_MONTHS))
                .atStartOfDay(clock.getZone())
                .toInstant();
        long purged = 0;
        long now;
        do {
            now = trail.purge(limit, AT_ONCE);
            purged += now;
        } while (now == AT_ONCE);
        return purged;
    }
}
