package org.zhixun.shell.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shell.JobQueries;
import org.zhixun.shell.JobRunView;
import org.zhixun.shell.JobService;
import org.zhixun.shell.JobView;

/** All jobs with their next and last run; runs one now and looks until it has ended. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JobQueries queries;

    @Inject
    private JobService service;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    private List<JobView> jobs;

    /** The jobs somebody asked for here, each with the run that was its latest then. */
    private final Map<String, Long> awaited = new HashMap<>();

    public List<JobView> getJobs() {
        if (jobs == null) {
            jobs = queries.all();
        }
        return jobs;
    }

    /** Has a job run now. */
    public void runNow(String key) {
        Long before = latest(queries.one(key));
        service.runNow(key);
        awaited.put(key, before);
        jobs = null;
        Messages.addGlobalInfo(texts.format("shell.jobs.started", texts.get(key)));
    }

    /** Looks again. */
    public void refresh() {
        jobs = queries.all();
        jobs.stream()
                .filter(job -> awaited.containsKey(job.key()) && !Objects.equals(latest(job), awaited.get(job.key())))
                .forEach(job -> awaited.remove(job.key()));
    }

    /** Tells whether a run that was asked for here has not ended. */
    public boolean isWaiting() {
        return !awaited.isEmpty();
    }

    public boolean isRunnable() {
        return user.may(Permission.JOB_RUN);
    }

    private static Long latest(JobView job) {
        JobRunView last = job.last();
        return last == null ? null : last.id();
    }
}
