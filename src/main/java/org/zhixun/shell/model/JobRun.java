package org.zhixun.shell.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhixun.shared.Identified;
import org.zhixun.shell.JobOutcome;
import org.zhixun.shell.JobRunView;

/**
 * The record of a job's run. Runs in a row that the clock started and that changed nothing share one record, which keeps the latest of
 * them and counts all: a job that looks every few seconds leaves a history a person can read.
 */
@Entity
@Table(name = "job_run")
public class JobRun extends Identified {

    private static final int MESSAGE_LENGTH = 1000;

    @Column(name = "job_key")
    private String jobKey;

    @Column(name = "node")
    private String node;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private JobOutcome outcome;

    @Column(name = "affected")
    private long affected;

    @Column(name = "repeats")
    private int repeats;

    @Column(name = "message")
    private String message;

    protected JobRun() {}

    /**
     * Records a run that has ended.
     *
     * @param jobKey which job
     * @param node where it ran
     * @param requestedBy the account that asked for it, null for the clock
     * @param startedAt when it started
     * @param endedAt when it ended
     * @param affected how many things it changed
     * @param failure why it failed, null for success
     */
    public JobRun(
            String jobKey,
            String node,
            String requestedBy,
            Instant startedAt,
            Instant endedAt,
            long affected,
            String failure) {
        this.jobKey = jobKey;
        this.node = node;
        this.requestedBy = requestedBy;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
        this.outcome = failure == null ? JobOutcome.SUCCEEDED : JobOutcome.FAILED;
        this.affected = affected;
        this.repeats = 1;
        this.message = failure == null ? null : failure.substring(0, Math.min(failure.length(), MESSAGE_LENGTH));
    }

    /**
     * Takes the next run of the same job into this record, where neither is worth one of its own.
     *
     * @return whether it did
     */
    public boolean absorb(JobRun next) {
        if (!isUneventful() || !next.isUneventful()) {
            return false;
        }
        node = next.node;
        startedAt = next.startedAt;
        endedAt = next.endedAt;
        repeats++;
        return true;
    }

    private boolean isUneventful() {
        return outcome == JobOutcome.SUCCEEDED && affected == 0 && requestedBy == null;
    }

    public String jobKey() {
        return jobKey;
    }

    public JobRunView view() {
        return new JobRunView(id(), jobKey, node, requestedBy, startedAt, endedAt, outcome, affected, repeats, message);
    }
}
