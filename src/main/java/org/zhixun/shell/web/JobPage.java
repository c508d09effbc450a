package org.zhixun.shell.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.zhixun.shared.web.SliceModel;
import org.zhixun.shell.JobQueries;
import org.zhixun.shell.JobRunView;
import org.zhixun.shell.JobView;

/** One job with all its runs. */
@Named
@ViewScoped
public class JobPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JobQueries queries;

    private final SliceModel<JobRunView> runs = new SliceModel<>((range, sort) -> queries.runs(key(), range));

    private String key;
    private JobView job;

    /** Reads the job that the address names. */
    public void load() {
        job = queries.one(key);
    }

    public JobView getJob() {
        return job;
    }

    public SliceModel<JobRunView> getRuns() {
        return runs;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    private String key() {
        return key;
    }
}
