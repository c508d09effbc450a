package org.zhixun.shell.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** The record of all runs. */
@ApplicationScoped
@Transactional
public class JobRuns {

    @PersistenceContext
    private EntityManager entities;

    /** Records a run. */
    public void record(JobRun run) {
        if (!latest(run.jobKey()).map(latest -> latest.absorb(run)).orElse(false)) {
            entities.persist(run);
        }
    }

    /** Gives a job's latest run. */
    public Optional<JobRun> latest(String jobKey) {
        return newestFirst(jobKey, new Range(0, 1)).stream().findFirst();
    }

    /** Gives a job's runs, the latest first. */
    public Slice<JobRun> of(String jobKey, Range range) {
        long total = entities.createQuery("select count(r) from JobRun r where r.jobKey = :key", Long.class)
                .setParameter("key", jobKey)
                .getSingleResult();
        return new Slice<>(newestFirst(jobKey, range), total);
    }

    /** Forgets runs that ended before a moment, but never a job's latest. */
    public long forgetBefore(Instant moment) {
        return entities.createQuery("""
                        delete from JobRun r where r.endedAt < :moment and r.id not in :latest""")
                .setParameter("moment", moment)
                .setParameter("latest", latestIds())
                .executeUpdate();
    }

    private List<Long> latestIds() {
        List<Long> ids = entities.createQuery("""
                        select max(r.id) from JobRun r
                        where r.endedAt = (select max(o.endedAt) from JobRun o where o.jobKey = r.jobKey)
                        group by r.jobKey""", Long.class).getResultList();
        return ids.isEmpty() ? List.of(0L) : ids;
    }

    private List<JobRun> newestFirst(String jobKey, Range range) {
        return entities.createQuery(
                        "select r from JobRun r where r.jobKey = :key order by r.endedAt desc, r.id desc", JobRun.class)
                .setParameter("key", jobKey)
                .setFirstResult(range.first())
                .setMaxResults(range.size())
                .getResultList();
    }
}
