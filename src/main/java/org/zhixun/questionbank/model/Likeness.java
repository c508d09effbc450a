package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhixun.questionbank.AlikeQuestion;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.questionbank.RevisionView;
import org.zhixun.questionbank.model.LikenessIndex.Match;

/**
 * Near-duplicates in a bank, out of an index in memory that every node builds from the database and brings up to date before it answers.
 *
 * <p>What is new is known by the moment it was made, with a margin for transactions that ended later than they began.
 */
@ApplicationScoped
public class Likeness {

    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final int PORTION = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    private final Map<Long, Known> banks = new ConcurrentHashMap<>();

    /** What is known of one bank. */
    private static final class Known {
        private final LikenessIndex index = new LikenessIndex();
        private final Map<Long, Long> revisionOf = new HashMap<>();
        private Instant newest = Instant.EPOCH;
    }

    /**
     * Gives the questions of a bank that are much like a text, most alike first.
     *
     * @param text the text; the question with its code is left out
     */
    public List<AlikeQuestion> alike(long bankId, ParsedQuestion text, int most) {
        Known known = banks.computeIfAbsent(bankId, id -> new Known());
        List<Match> matches;
        synchronized (known) {
            refresh(bankId, known);
            matches = known.index.alike(id(text.code()), Said.asked(text), Said.right(text), most);
        }
        return named(matches);
    }

    private long id(String code) {
        return em.createQuery("select q.id from Question q where q.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(-1L);
    }

    private void refresh(long bankId, Known known) {
        List<Object[]> rows = em.createQuery("""
            select q.id, r.id, r.createdAt from QuestionRevision r join r.question q
            where q.bank.id = :bank and r.revisionNo = q.revisionNo and r.createdAt >= :since\
            """, Object[].class)
                .setParameter("bank", bankId)
                .setParameter("since", known.newest.equals(Instant.EPOCH) ? Instant.EPOCH : known.newest.minus(MARGIN))
                .getResultList();
        List<Object[]> fresh = rows.stream()
                .filter(row -> !row[1].equals(known.revisionOf.get((Long) row[0])))
                .toList();
        for (int from = 0; from < fresh.size(); from += PORTION) {
            take(known, fresh.subList(from, Math.min(fresh.size(), from + PORTION)));
        }
    }

    private void take(Known known, List<Object[]> rows) {
        List<Long> ids = rows.stream().map(row -> (Long) row[1]).toList();
        List<RevisionView> views = revisions.views(ids);
        for (int i = 0; i < rows.size(); i++) {
            Long question = (Long) rows.get(i)[0];
            known.index.put(question, Said.asked(views.get(i)), Said.right(views.get(i)));
            known.revisionOf.put(question, ids.get(i));
            Instant made = (Instant) rows.get(i)[2];
            known.newest = made.isAfter(known.newest) ? made : known.newest;
        }
    }

    private List<AlikeQuestion> named(List<Match> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> rows = new HashMap<>();
        em.createQuery("""
            select q.id, q.code, r.stem from QuestionRevision r join r.question q
            where q.id in :ids and r.revisionNo = q.revisionNo and q.state <> :retired\
            """, Object[].class)
                .setParameter("ids", matches.stream().map(Match::id).toList())
                .setParameter("retired", QuestionState.RETIRED)
                .getResultList()
                .forEach(row -> rows.put((Long) row[0], row));
        List<AlikeQuestion> alike = new ArrayList<>();
        for (Match match : matches) {
            Object[] row = rows.get(match.id());
            if (row != null) {
                alike.add(new AlikeQuestion((String) row[1], (String) row[2], match.score()));
            }
        }
        return List.copyOf(alike);
    }
}
