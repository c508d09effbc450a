package org.zhixun.shell.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.ScheduledJob;

/**
 * Runs a room's job when Quartz says so, in the name of the house, and records how it went. A failure is recorded and logged and does
 * not stop the job from running next time.
 */
@ApplicationScoped
@DisallowConcurrentExecution
public class JobRunner implements Job {

    /** Under this name stands the account that asked for a run. */
    public static final String REQUESTED_BY = "requestedBy";

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    @Inject
    @Any
    private Instance<ScheduledJob> jobs;

    @Inject
    private CurrentUser user;

    @Inject
    private JobRuns runs;

    @Inject
    private Clock clock;

    @Override
    @ActivateRequestContext
    public void execute(JobExecutionContext context) {
        String key = context.getJobDetail().getKey().getName();
        Optional<? extends ScheduledJob> job =
                jobs.stream().filter(one -> one.key().equals(key)).findAny();
        if (job.isEmpty()) {
            LOG.log(Level.WARNING, "This application knows no job {0}", key);
            return;
        }
        String requestedBy = context.getMergedJobDataMap().getString(REQUESTED_BY);
        user.asSystem(() -> run(job.get(), requestedBy));
    }

    private void run(ScheduledJob job, String requestedBy) {
        Instant start = clock.instant();
        long affected = 0;
        String failure = null;
        try {
            affected = job.execute();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The job " + job.key() + " failed", e);
            failure = describe(e);
        }
        runs.record(new JobRun(job.key(), Scheduling.NODE, requestedBy, start, clock.instant(), affected, failure));
    }

    private static String describe(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }
}
