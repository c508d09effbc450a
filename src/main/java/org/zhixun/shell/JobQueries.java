package org.zhixun.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.ScheduledJob;
import org.zhixun.shared.Slice;
import org.zhixun.shell.model.JobRun;
import org.zhixun.shell.model.JobRuns;
import org.zhixun.shell.model.Scheduling;

/** Shows the jobs and how they went. */
@ApplicationScoped
@Transactional
public class JobQueries {

    @Inject
    @Any
    private Instance<ScheduledJob> jobs;

    @Inject
    private JobRuns runs;

    @Inject
    private Scheduling scheduling;

    /** Gives all jobs by key. */
    @Requires(Permission.JOB_READ)
    public List<JobView> all() {
        return jobs.stream()
                .sorted(Comparator.comparing(ScheduledJob::key))
                .map(this::view)
                .toList();
    }

    /**
     * Gives one job.
     *
     * @throws RuleViolation NOT_FOUND {@code shell.unknown-job}
     */
    @Requires(Permission.JOB_READ)
    public JobView one(String key) {
        return jobs.stream()
                .filter(job -> job.key().equals(key))
                .findAny()
                .map(this::view)
                .orElseThrow(() -> RuleViolation.notFound("shell.unknown-job"));
    }

    /** Gives a job's runs, the latest first. */
    @Requires(Permission.JOB_READ)
    public Slice<JobRunView> runs(String key, Range range) {
        Slice<JobRun> found = runs.of(key, range);
        return new Slice<>(found.rows().stream().map(JobRun::view).toList(), found.total());
    }

    private JobView view(ScheduledJob job) {
        return new JobView(
                job.key(),
                job.schedule(),
                scheduling.state(job.key()),
                scheduling.nextRun(job.key()).map(Date::toInstant).orElse(null),
                runs.latest(job.key()).map(JobRun::view).orElse(null));
    }
}
