package org.zhixun.law.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticleText;
import org.zhixun.shared.RuleViolation;

/** The statutes, their versions and articles. */
@ApplicationScoped
public class Statutes {

    private static final int FLUSHED = 200;

    @PersistenceContext
    private EntityManager em;

    /** Gives the statute with a short title. */
    public Optional<Statute> find(String shortTitle) {
        return em.createQuery("select s from Statute s where s.shortTitle = :title", Statute.class)
                .setParameter("title", shortTitle)
                .getResultStream()
                .findFirst();
    }

    public void add(Statute statute) {
        em.persist(statute);
    }

    /** Adds a version with its articles; its id is known afterwards. */
    public void add(StatuteVersion version, List<ArticleText> articles) {
        em.persist(version);
        em.flush();
        int added = 0;
        for (ArticleText article : articles) {
            em.persist(new Article(version.id(), article));
            added++;
            if (added % FLUSHED == 0) {
                em.flush();
            }
        }
        em.flush();
    }

    /** Writes what has changed, so that queries see it. */
    public void flush() {
        em.flush();
    }

    /**
     * Gives a version.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public StatuteVersion version(long id) {
        StatuteVersion version = em.find(StatuteVersion.class, id);
        if (version == null) {
            throw RuleViolation.notFound("law.no-such-version", Long.toString(id));
        }
        return version;
    }

    /** Gives all versions of all statutes, by title, of each statute the one that takes effect last first. */
    public List<StatuteVersion> versions() {
        return em.createQuery("""
                        select v from StatuteVersion v join fetch v.statute s
                        order by s.shortTitle, v.effectiveFrom desc, v.date desc
                        """, StatuteVersion.class).getResultList();
    }

    /** Gives the versions of a statute, the one that takes effect last first. */
    public List<StatuteVersion> versionsOf(String shortTitle) {
        return em.createQuery("""
                        select v from StatuteVersion v join fetch v.statute s where s.shortTitle = :title
                        order by v.effectiveFrom desc, v.date desc
                        """, StatuteVersion.class)
                .setParameter("title", shortTitle)
                .getResultList();
    }

    /** Gives the ids of versions that take effect until a day and are not announced yet, the earliest first. */
    public List<Long> due(LocalDate day) {
        return em.createQuery("""
                        select v.id from StatuteVersion v where v.announcedAt is null and v.effectiveFrom <= :day
                        order by v.effectiveFrom, v.date, v.id
                        """, Long.class).setParameter("day", day).getResultList();
    }

    /** Gives the articles of a version in order, the preamble first. */
    public List<ArticleText> articles(long versionId) {
        return stored(List.of(versionId)).stream().map(Article::article).toList();
    }

    /** Gives one article of a version. */
    public Optional<ArticleText> article(long versionId, ArticleNumber number) {
        return em.createQuery("""
                        select a from Article a where a.versionId = :version and a.main = :main and a.inserted = :inserted
                        """, Article.class)
                .setParameter("version", versionId)
                .setParameter("main", number.main())
                .setParameter("inserted", number.inserted())
                .getResultStream()
                .findFirst()
                .map(Article::article);
    }

    /** Gives the articles of some versions, version by version in order. */
    List<Article> stored(Collection<Long> versionIds) {
        return em.createQuery("""
                        select a from Article a where a.versionId in :versions order by a.versionId, a.main, a.inserted
                        """, Article.class)
                .setParameter("versions", versionIds)
                .getResultList();
    }

    /** Removes a version with its articles, and the statute when it was its last version. */
    public void remove(StatuteVersion version) {
        Statute statute = version.statute();
        em.createQuery("delete from Article a where a.versionId = :version")
                .setParameter("version", version.id())
                .executeUpdate();
        em.remove(version);
        em.flush();
        if (versionsOf(statute.shortTitle()).isEmpty()) {
            em.remove(statute);
        }
    }
}
