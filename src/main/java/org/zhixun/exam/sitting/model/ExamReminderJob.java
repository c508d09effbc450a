package org.zhixun.exam.sitting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.zhixun.exam.sitting.ExamService;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.ScheduledJob;

/**
 * Reminds everyone registered twice before an exam opens: as many hours before as the policy says, and one hour before. Missed, it runs
 * once; run again, nobody is told twice.
 */
@ApplicationScoped
public class ExamReminderJob implements ScheduledJob {

    private static final Duration LAST = Duration.ofHours(1);

    @Inject
    private ExamService exams;

    @Inject
    private Policies policies;

    @Override
    public String key() {
        return "sitting.job-reminder";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(5), Schedule.Missed.RUN_ONCE);
    }

    @Override
    public long execute() {
        Duration first = Duration.ofHours(policies.intValue(PolicyKey.EXAM_REMINDER_HOURS));
        return exams.remind(first) + (first.equals(LAST) ? 0 : exams.remind(LAST));
    }
}
