package org.zhixun.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shell.model.Scheduling;

/** Runs jobs out of their turn. */
@ApplicationScoped
@Transactional
public class JobService {

    @Inject
    private JobQueries queries;

    @Inject
    private Scheduling scheduling;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<Audited> audit;

    /**
     * Has a job run as soon as a node is free.
     *
     * @throws RuleViolation NOT_FOUND {@code shell.unknown-job}, CONFLICT {@code shell.job-running}
     */
    @Requires(Permission.JOB_RUN)
    public void runNow(String key) {
        if (queries.one(key).state() == JobState.RUNNING) {
            throw new RuleViolation(RuleViolation.Kind.CONFLICT, "shell.job-running");
        }
        audit.fire(new Audited("shell.audit.job-run", key, ""));
        scheduling.runNow(
                key, user.identity().map(CurrentUser.Identity::userName).orElse("zhixun"));
    }
}
