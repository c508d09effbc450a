package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.TrueFalse;
import org.zhixun.questionbank.PoolCount;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.questionbank.RevisionView;
import org.zhixun.questionbank.TextFormat;
import org.zhixun.questionbank.Wording;
import org.zhixun.shared.RuleViolation;

/** Revisions for those who use them: immutable, so read as records and never as entities. */
@ApplicationScoped
public class Revisions {

    @PersistenceContext
    private EntityManager em;

    /** What revisions are wanted for. */
    public enum Use {
        /** For the paper of an exam, whose pages show words only. */
        PAPER(" and r.textFormat = org.zhixun.questionbank.TextFormat.PLAIN"),
        PRACTICE(" and q.bank.sealed = false");

        private final String condition;

        Use(String condition) {
            this.condition = condition;
        }
    }

    /** Gives all banks, by code. */
    public List<BankView> banks() {
        return em.createQuery("""
            select new org.zhixun.questionbank.BankView(b.id, b.code, b.name, b.nameEn)
            from Bank b order by b.code\
            """, BankView.class).getResultList();
    }

    /** Gives the banks that are not sealed, by code. */
    public List<BankView> unsealedBanks() {
        return em.createQuery("""
            select new org.zhixun.questionbank.BankView(b.id, b.code, b.name, b.nameEn)
            from Bank b where b.sealed = false order by b.code\
            """, BankView.class).getResultList();
    }

    /** Counts approved questions by kind and knowledge point. */
    public List<PoolCount> counts(long bankId, Use use) {
        return em.createQuery(
                        """
                                select new org.zhixun.questionbank.PoolCount(r.kind, r.knowledgePoint, count(r))
                                from QuestionRevision r join r.question q
                                where q.bank.id = :bank and q.state = :approved and r.revisionNo = q.revisionNo\
                                """ + use.condition + " group"
                                + " by r.knowledgePoint,"
                                + " r.kind"
                                + " order"
                                + " by r.knowledgePoint,"
                                + " r.kind",
                        PoolCount.class)
                .setParameter("bank", bankId)
                .setParameter("approved", QuestionState.APPROVED)
                .getResultList();
    }

    /** Gives the current revisions of approved questions at a knowledge point or below, by question code. */
    public List<Long> ids(long bankId, QuestionKind kind, String knowledgePoint, Use use) {
        String below = knowledgePoint.isEmpty()
                ? ""
                : " and (r.knowledgePoint = :point or r.knowledgePoint like :below escape '!')";
        TypedQuery<Long> query = em.createQuery("""
            select r.id from QuestionRevision r join r.question q
            where q.bank.id = :bank and q.state = :approved and r.revisionNo = q.revisionNo and r.kind = :kind\
            """ + use.condition + below + " order" + " by q.code", Long.class)
                .setParameter("bank", bankId)
                .setParameter("approved", QuestionState.APPROVED)
                .setParameter("kind", kind);
        if (!knowledgePoint.isEmpty()) {
            query.setParameter("point", knowledgePoint).setParameter("below", literal(knowledgePoint) + "/%");
        }
        return query.getResultList();
    }

    /**
     * Gives revisions in the order asked for.
     *
     * @throws RuleViolation NOT_FOUND where one does not exist
     */
    public List<RevisionView> views(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = new HashSet<>(ids);
        Map<Long, List<RevisionView.Option>> options = options(wanted);
        Map<Long, RevisionView> found = new HashMap<>();
        for (Object[] row :
                em.createQuery("""
                    select r.id, q.code, r.kind, r.stem, r.explanation, r.knowledgePoint, r.difficulty,
                           r.statute, r.statuteVersion, r.article, r.answerKey,
                           r.textFormat, r.writtenStem, r.writtenExplanation, r.reasoning, r.body
                    from QuestionRevision r join r.question q where r.id in :ids\
                    """, Object[].class).setParameter("ids", wanted).getResultList()) {
            Long id = (Long) row[0];
            found.put(id, view(row, options.getOrDefault(id, List.of())));
        }
        List<RevisionView> views = new ArrayList<>(ids.size());
        for (Long id : ids) {
            RevisionView view = found.get(id);
            if (view == null) {
                throw RuleViolation.notFound("questionbank.no-such-revision", id);
            }
            views.add(view);
        }
        return List.copyOf(views);
    }

    private Map<Long, List<RevisionView.Option>> options(Set<Long> ids) {
        Map<Long, List<RevisionView.Option>> options = new HashMap<>();
        for (Object[] row :
                em.createQuery("""
                    select r.id, o.letter, o.content from QuestionRevision r join r.options o
                    where r.id in :ids order by r.id, o.letter\
                    """, Object[].class).setParameter("ids", ids).getResultList()) {
            options.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(new RevisionView.Option((String) row[1], (String) row[2]));
        }
        return options;
    }

    private static RevisionView view(Object[] row, List<RevisionView.Option> options) {
        QuestionKind kind = (QuestionKind) row[2];
        TextFormat format = (TextFormat) row[11];
        boolean plain = format == TextFormat.PLAIN;
        Wording wording =
                new Wording(format, (String) row[plain ? 3 : 12], (String) row[plain ? 4 : 13], (String) row[14]);
        Content content = content(kind, (String) row[10], options, (String) row[15]);
        return new RevisionView(
                (Long) row[0],
                (String) row[1],
                kind,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (String) row[9],
                content.key(),
                options,
                wording,
                content);
    }

    private static Content content(QuestionKind kind, String key, List<RevisionView.Option> options, String body) {
        if (body != null) {
            return ContentJson.read(body);
        }
        return kind == QuestionKind.TRUE_FALSE
                ? new TrueFalse(key.equals("T"))
                : new Choice(options.stream().map(RevisionView.Option::text).toList(), key);
    }

    /** Takes their meaning from the signs that mean something in a like pattern with escape {@code !}. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
