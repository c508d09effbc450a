package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.LawChange;
import org.zhixun.questionbank.LawChange.ArticleChange;
import org.zhixun.questionbank.QuarantineView;
import org.zhixun.questionbank.QuestionState;

/** Questions and the changes of law that concern them. */
@ApplicationScoped
public class Quarantines {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Questions questions;

    /** Gives the current revisions of approved questions that may cite a version of a statute, be it in a part of a case. */
    public List<QuestionRevision> approvedCiting(String statute, LocalDate version) {
        return em.createQuery("""
            select r from QuestionRevision r join fetch r.question q join fetch q.bank
            where q.state = :approved and r.revisionNo = q.revisionNo
              and ((r.statute = :statute and r.statuteVersion = :version)
                   or r.article like :cited escape '!' or r.body like :named escape '!')
            order by q.code\
            """, QuestionRevision.class)
                .setParameter("approved", QuestionState.APPROVED)
                .setParameter("statute", statute)
                .setParameter("version", version)
                .setParameter("cited", "%" + Revisions.literal(statute + "(" + version + ")") + "%")
                .setParameter("named", "%" + Revisions.literal("\"statute\":\"" + statute + "\"") + "%")
                .getResultList();
    }

    /** Counts the questions not retired that may cite a version of a statute, be it in a part of a case. */
    public long citing(String statute, LocalDate version) {
        return em.createQuery("""
                        select count(r) from QuestionRevision r join r.question q
                        where q.state <> :retired and r.revisionNo = q.revisionNo
                          and ((r.statute = :statute and r.statuteVersion = :version)
                               or r.article like :cited escape '!' or r.body like :named escape '!')\
                        """, Long.class)
                .setParameter("retired", QuestionState.RETIRED)
                .setParameter("statute", statute)
                .setParameter("version", version)
                .setParameter("cited", "%" + Revisions.literal(statute + "(" + version + ")") + "%")
                .setParameter("named", "%" + Revisions.literal("\"statute\":\"" + statute + "\"") + "%")
                .getSingleResult();
    }

    /** Quarantines a question where it cites one of the articles; tells whether it did. */
    public boolean quarantine(QuestionRevision revision, LawChange change, Instant now) {
        Set<String> cited = text(revision.question()).citations().stream()
                .filter(citation -> citation.isOf(change.statute(), change.oldVersion()))
                .map(Citation::baseArticle)
                .collect(Collectors.toSet());
        List<ArticleChange> hit = change.articles().stream()
                .filter(article -> cited.contains(article.oldArticle()))
                .toList();
        hit.forEach(article -> em.persist(new Quarantine(revision, change, article, now)));
        if (!hit.isEmpty()) {
            revision.question().quarantine();
        }
        return !hit.isEmpty();
    }

    /** Gives what a question says now. */
    public ParsedQuestion text(Question question) {
        return questions
                .detail(question.code())
                .map(detail -> ParsedQuestion.of(detail.revisions().get(0)))
                .orElseThrow();
    }

    /** Gives the quarantines that nobody has decided, oldest first, of questions in banks that pass a test. */
    public List<QuarantineView> open(Predicate<Bank> of) {
        return em.createQuery("""
                        select x from Quarantine x join fetch x.question q join fetch q.bank join fetch x.revision
                        where x.outcome is null order by x.since, q.code, x.id\
                        """, Quarantine.class)
                .getResultStream()
                .filter(quarantine -> of.test(quarantine.question().bank()))
                .map(Quarantine::view)
                .toList();
    }

    /** Gives those of a question that nobody has decided. */
    public List<QuarantineView> open(Question question) {
        return of(question.code()).stream().filter(QuarantineView::isOpen).toList();
    }

    /** Gives those of a question, open ones first. */
    public List<QuarantineView> of(String questionCode) {
        return em.createQuery("""
            select x from Quarantine x join fetch x.question q join fetch x.revision
            where q.code = :code order by x.id desc\
            """, Quarantine.class)
                .setParameter("code", questionCode)
                .getResultStream()
                .map(Quarantine::view)
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .toList();
    }
}
