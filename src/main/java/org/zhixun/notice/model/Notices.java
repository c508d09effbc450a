package org.zhixun.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** Everybody's notices. */
@ApplicationScoped
public class Notices {

    private static final int CHUNK = 500;

    @PersistenceContext
    private EntityManager entities;

    public void add(Notice notice) {
        entities.persist(notice);
    }

    public Optional<Notice> find(long id) {
        return Optional.ofNullable(entities.find(Notice.class, id));
    }

    /** Gives those among the people who were told of an occasion. */
    public Set<Long> told(String dedupeKey, List<Long> personIds) {
        Set<Long> told = new HashSet<>();
        for (int from = 0; from < personIds.size(); from += CHUNK) {
            told.addAll(entities.createQuery(
                            "select n.personId from Notice n where n.dedupeKey = :key and n.personId in :people",
                            Long.class)
                    .setParameter("key", dedupeKey)
                    .setParameter("people", personIds.subList(from, Math.min(from + CHUNK, personIds.size())))
                    .getResultList());
        }
        return told;
    }

    /** Gives a person's notices, the latest first. */
    public Slice<Notice> of(long personId, Range range) {
        long total = entities.createQuery("select count(n) from Notice n where n.personId = :person", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
        List<Notice> rows = entities.createQuery(
                        "select n from Notice n where n.personId = :person order by n.createdAt desc, n.id desc",
                        Notice.class)
                .setParameter("person", personId)
                .setFirstResult(range.first())
                .setMaxResults(range.size())
                .getResultList();
        return new Slice<>(rows, total);
    }

    /** Counts what a person has not read. */
    public long unread(long personId) {
        return entities.createQuery(
                        "select count(n) from Notice n where n.personId = :person and n.readAt is null", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** Marks all of a person's notices as read. */
    public void readAll(long personId, Instant now) {
        entities.createQuery(
                        "update Notice n set n.readAt = :now, n.version = n.version + 1 where n.personId = :person and n.readAt is null")
                .setParameter("now", now)
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** Forgets what was read before a moment. */
    public long forgetReadBefore(Instant moment) {
        return entities.createQuery("delete from Notice n where n.readAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
