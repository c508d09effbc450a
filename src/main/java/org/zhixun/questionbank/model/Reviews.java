package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixun.questionbank.Colleague;
import org.zhixun.questionbank.QuarantineView.Decision;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.questionbank.ReviewView;
import org.zhixun.questionbank.ReviewView.Verdict;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * What reviewers said, and what follows from it.
 *
 * <p>Nobody reviews a question of which they wrote any revision. An approval counts for the revision that it was given to only.
 */
@ApplicationScoped
public class Reviews {

    @PersistenceContext
    private EntityManager em;

    /**
     * Refuses whoever may not review the question.
     *
     * @throws RuleViolation FORBIDDEN
     */
    public void checkReviewer(Question question, Colleague reviewer) {
        if (!question.bank().mayReview(reviewer.accountId())) {
            throw new RuleViolation(
                    Kind.FORBIDDEN, "questionbank.not-reviewer", question.bank().code());
        }
        Long written = em.createQuery("""
            select count(r) from QuestionRevision r
            where r.question = :question and r.authorId = :reviewer\
            """, Long.class)
                .setParameter("question", question)
                .setParameter("reviewer", reviewer.accountId())
                .getSingleResult();
        if (written > 0) {
            throw new RuleViolation(Kind.FORBIDDEN, "questionbank.own-question", question.code());
        }
    }

    /**
     * Approves a revision in review, and the question with it once enough have.
     *
     * @throws RuleViolation CONFLICT where the question is not in review or the reviewer has approved the revision
     */
    public void approve(QuestionRevision revision, Colleague reviewer, String remark, Instant now) {
        revision.question().checkInReview();
        List<QuestionReview> before = sinceReturned(revision);
        if (before.stream().anyMatch(review -> review.isApprovalBy(reviewer.accountId()))) {
            throw new RuleViolation(Kind.CONFLICT, "questionbank.approved-already");
        }
        em.persist(new QuestionReview(revision, reviewer, Verdict.APPROVED, remark, now));
        if (before.size() + 1 >= revision.question().bank().neededApprovals()) {
            revision.question().approve();
        }
    }

    /**
     * Gives a revision in review back.
     *
     * @throws RuleViolation CONFLICT where the question is not in review
     */
    public void giveBack(QuestionRevision revision, Colleague reviewer, String remark, Instant now) {
        revision.question().giveBack();
        em.persist(new QuestionReview(revision, reviewer, Verdict.RETURNED, remark, now));
    }

    /** Counts the questions in review of which an account wrote nothing, by bank. */
    public Map<Long, Long> inReview(long accountId) {
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery("""
            select q.bank.id, count(q) from Question q
            where q.state = :inReview and not exists (
              select r.id from QuestionRevision r where r.question = q and r.authorId = :reviewer)
            group by q.bank.id\
            """, Object[].class)
                .setParameter("inReview", QuestionState.IN_REVIEW)
                .setParameter("reviewer", accountId)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** Closes what quarantines of a question are open. */
    public void decide(Question question, Decision outcome, String by, Instant now) {
        em.createQuery(
                        "select x from Quarantine x where x.question = :question and x.outcome is null",
                        Quarantine.class)
                .setParameter("question", question)
                .getResultList()
                .forEach(quarantine -> quarantine.decide(outcome, by, now));
    }

    /** Gives what was said about all revisions of a question, newest first. */
    public List<ReviewView> views(String questionCode) {
        return em.createQuery("""
            select w from QuestionReview w join fetch w.revision r join r.question q
            where q.code = :code order by w.createdAt desc, w.id desc\
            """, QuestionReview.class)
                .setParameter("code", questionCode)
                .getResultStream()
                .map(QuestionReview::view)
                .toList();
    }

    /** Gives the approvals of a revision since it was last given back. */
    private List<QuestionReview> sinceReturned(QuestionRevision revision) {
        List<QuestionReview> all = em.createQuery("""
            select w from QuestionReview w where w.revision = :revision
            order by w.createdAt, w.id\
            """, QuestionReview.class)
                .setParameter("revision", revision)
                .getResultList();
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            from = all.get(i).verdict() == Verdict.RETURNED ? i + 1 : from;
        }
        return all.subList(from, all.size());
    }
}
