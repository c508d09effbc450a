package org.zhixun.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** The audit trail: lines are added, read, checked and in the end purged, never changed. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final int CHECK_AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    /** Writes down what a room says, in the name of whoever is asking. */
    void on(@Observes Audited event) {
        var who = user.identity();
        note(
                who.map(CurrentUser.Identity::accountId).orElse(null),
                who.map(CurrentUser.Identity::userName).orElse(""),
                event.action(),
                event.subject(),
                event.detail());
    }

    /**
     * Writes a line. It should come last in its transaction, which from here on is the only one that writes.
     *
     * @param accountId who did it, null for the house itself or somebody unknown
     */
    public void note(Long accountId, String userName, String action, String subject, String detail) {
        AuditHead head = em.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
        em.persist(head.next(clock.instant(), accountId, userName, action, cut(subject, 100), cut(detail, 500)));
    }

    /**
     * Gives lines, the latest first.
     *
     * @param userName whose lines, empty for everyone's
     * @param action which action, empty for all
     * @param since from when on, null for all
     */
    public Slice<AuditEntry> lines(String userName, String action, Instant since, Range range) {
        String where = """
                where (:userName = '' or e.userName = :userName) and (:action = '' or e.action = :action)
                  and e.at >= :since
                """;
        Instant from = since == null ? Instant.EPOCH : since;
        List<AuditEntry> rows = em.createQuery(
                        "select e from AuditEntry e " + where + " order by e.no desc", AuditEntry.class)
                .setParameter("userName", userName)
                .setParameter("action", action)
                .setParameter("since", from)
                .setFirstResult(range.first())
                .setMaxResults(range.size())
                .getResultList();
        long total = em.createQuery("select count(e) from AuditEntry e " + where, Long.class)
                .setParameter("userName", userName)
                .setParameter("action", action)
                .setParameter("since", from)
                .getSingleResult();
        return new Slice<>(rows, total);
    }

    /** Gives the actions that occur. */
    public List<String> actions() {
        return em.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class)
                .getResultList();
    }

    /**
     * Checks the whole chain as far as it went when the check began.
     *
     * @return the number of the first line that does not follow from the one before it, or that is missing; empty where all is right
     */
    public OptionalLong firstBreak() {
        AuditHead head = em.find(AuditHead.class, AuditHead.ID);
        OptionalLong found = firstBreak(head);
        while (found.isPresent() && isPurgedSince(head)) {
            head = em.find(AuditHead.class, AuditHead.ID);
            found = firstBreak(head);
        }
        return found;
    }

    private OptionalLong firstBreak(AuditHead head) {
        AuditChain chain = head.chain();
        List<AuditEntry> lines;
        do {
            lines = between(chain.no(), head.no(), CHECK_AT_ONCE);
            for (AuditEntry line : lines) {
                if (!chain.takes(line)) {
                    return OptionalLong.of(chain.no() + 1);
                }
            }
            em.clear();
        } while (lines.size() == CHECK_AT_ONCE);
        return chain.isAt(head) ? OptionalLong.empty() : OptionalLong.of(chain.no() + 1);
    }

    /** Tells whether lines were purged meanwhile: those are missing rightly. */
    private boolean isPurgedSince(AuditHead head) {
        em.clear();
        return em.find(AuditHead.class, AuditHead.ID).purgedNo() != head.purgedNo();
    }

    /**
     * Takes away the oldest lines, never the newest and none that does not follow the chain; a line of its own says how many.
     *
     * @param limit the moment from which on lines stay
     * @param most how many lines at most
     * @return how many were taken away
     */
    public long purge(Instant limit, int most) {
        AuditHead head = em.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
        long before = head.purgedNo();
        AuditEntry last = lastToPurge(head.chain(), between(before, head.no() - 1, most), limit);
        if (last == null) {
            return 0;
        }
        head.purge(last);
        em.createQuery("delete from AuditEntry e where e.no <= :last")
                .setParameter("last", last.no())
                .executeUpdate();
        long count = last.no() - before;
        String day = LocalDate.ofInstant(last.at(), clock.getZone()).toString();
        note(null, "", "access.audit.purged", day, count + " (" + (before + 1) + "–" + last.no() + ")");
        return count;
    }

    /** Gives the last of the lines that are old enough and follow the chain, null for none. */
    static AuditEntry lastToPurge(AuditChain chain, List<AuditEntry> lines, Instant limit) {
        AuditEntry last = null;
        for (AuditEntry line : lines) {
            if (!line.at().isBefore(limit) || !chain.takes(line)) {
                break;
            }
            last = line;
        }
        return last;
    }

    private List<AuditEntry> between(long after, long upTo, int most) {
        return em.createQuery(
                        "select e from AuditEntry e where e.no > :after and e.no <= :upTo order by e.no",
                        AuditEntry.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(most)
                .getResultList();
    }

    private static String cut(String text, int length) {
        String one = text == null ? "" : text;
        return one.length() <= length ? one : one.substring(0, length);
    }
}
