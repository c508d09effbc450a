package org.zhixun.exam.sitting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.zhixun.exam.sitting.ExamService;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.ScheduledJob;

/** Marks exams as closed whose last person's time is over. Missed, it runs once; run again, it finds nothing to do. */
@ApplicationScoped
public class ExamClosingJob implements ScheduledJob {

    @Inject
    private ExamService exams;

    @Override
    public String key() {
        return "sitting.job-closing";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1), Schedule.Missed.RUN_ONCE);
    }

    @Override
    public long execute() {
        return exams.closeDue();
    }
}
