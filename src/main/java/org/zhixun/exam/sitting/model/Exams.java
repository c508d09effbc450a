package org.zhixun.exam.sitting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhixun.exam.sitting.Admission;
import org.zhixun.exam.sitting.ExamFilter;
import org.zhixun.exam.sitting.ExamOrder;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.Slice;

/** The exams. */
@ApplicationScoped
public class Exams {

    /** The badge comes along, though people own it: starting an exam and its page have no statement to spare. */
    private static final String ADMISSION = """
        select new org.zhixun.exam.sitting.Admission(
          r.id, e.id, r.personId, p.badgeNumber, e.code, e.name, e.levelCode, e.rules, e.state, e.opensAt, e.closesAt,
          e.overAt, e.durationMinutes, e.extraMinutes, r.extraMinutes, r.formId, r.optionSeed, e.questions, e.totalMarks,
          e.passMarks, e.disclosure, e.disclosed)
        from Registration r, Exam e, Person p where e.id = r.examId and p.id = r.personId
        """;

    private static final String VIEW = """
        select new org.zhixun.exam.sitting.ExamView(
          e.id, e.code, e.name, e.levelCode, e.state, e.opensAt, e.closesAt, e.overAt, e.durationMinutes,
          e.extraMinutes, e.questions, e.totalMarks, e.passMarks, e.blueprintId, e.disclosure, e.disclosed,
          e.stopReason, (select count(r) from Registration r where r.examId = e.id))
        from Exam e
        """;

    @PersistenceContext
    private EntityManager em;

    /** Writes what has changed now, so that this transaction holds the rows from here on: whoever starts an attempt meanwhile waits. */
    public void hold() {
        em.flush();
    }

    /**
     * Gives an exam.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Exam get(long id) {
        Exam exam = em.find(Exam.class, id);
        if (exam == null) {
            throw RuleViolation.notFound("sitting.no-such-exam", Long.toString(id));
        }
        return exam;
    }

    /** Adds an exam; its id is known afterwards. */
    public void add(Exam exam) {
        em.persist(exam);
    }

    /** Removes an exam. */
    public void remove(Exam exam) {
        em.remove(exam);
    }

    /** Gives the id of the exam that carries a code, empty for none. */
    public Optional<Long> idOf(String code) {
        return em.createQuery("select e.id from Exam e where e.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Gives the next code of a year that no exam carries: {@code E2026-007}. */
    public String freeCode(int year) {
        String prefix = "E" + year + "-";
        int last = em.createQuery("select e.code from Exam e where e.code like :prefix", String.class)
                .setParameter("prefix", prefix + "%")
                .getResultStream()
                .map(code -> code.substring(prefix.length()))
                .filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return prefix + String.format(Locale.ROOT, "%03d", last + 1);
    }

    /** Gives the exams that are announced and whose window has begun. */
    public List<Exam> toOpen(Instant now) {
        return due("e.opensAt <= :now", ExamState.PUBLISHED, now);
    }

    /** Gives the exams that are open and over for everyone. */
    public List<Exam> toClose(Instant now) {
        return due("e.overAt <= :now", ExamState.OPEN, now);
    }

    /** Gives the exams that are announced and open after a moment and until another. */
    public List<Exam> opening(Instant after, Instant until) {
        return em.createQuery(
                        "select e from Exam e where e.state = :state and e.opensAt > :after and e.opensAt <= :until",
                        Exam.class)
                .setParameter("state", ExamState.PUBLISHED)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }

    /** Gives the exams that sit the forms of blueprints, the next one first. */
    public List<Exam> ofBlueprints(Collection<Long> blueprintIds) {
        return blueprintIds.isEmpty()
                ? List.of()
                : em.createQuery("select e from Exam e where e.blueprintId in :ids order by e.opensAt", Exam.class)
                        .setParameter("ids", blueprintIds)
                        .getResultList();
    }

    private List<Exam> due(String condition, ExamState state, Instant now) {
        return em.createQuery("select e from Exam e where e.state = :state and " + condition, Exam.class)
                .setParameter("state", state)
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * Gives an exam as others see it.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public ExamView view(long id) {
        return em.createQuery(VIEW + " where e.id = :id", ExamView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("sitting.no-such-exam", Long.toString(id)));
    }

    /** Gives the exams wanted. */
    public Slice<ExamView> search(ExamFilter filter, ExamOrder order, Instant now, Range range) {
        Narrowing wanted = Narrowing.to(filter, now);
        List<ExamView> rows = wanted.applied(
                        em.createQuery(VIEW + wanted.where() + " order by " + ordering(order), ExamView.class))
                .setFirstResult(range.first())
                .setMaxResults(range.size())
                .getResultList();
        long total = wanted.applied(em.createQuery("select count(e) from Exam e" + wanted.where(), Long.class))
                .getSingleResult();
        return new Slice<>(rows, total);
    }

    private static String ordering(ExamOrder order) {
        String direction = order.descending() ? " desc" : "";
        String column =
                switch (order.column()) {
                    case CODE -> "e.code";
                    case NAME -> "e.name";
                    case OPENS_AT -> "e.opensAt";
                };
        return column + direction + ", e.id" + direction;
    }

    /** Gives one person's admission to one exam, in one statement; empty where the person is not registered. */
    public Optional<Admission> admission(long examId, long personId) {
        return em.createQuery(ADMISSION + " and r.examId = :exam and r.personId = :person", Admission.class)
                .setParameter("exam", examId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Gives all admissions of a person, the exam that opens last first. */
    public List<Admission> admissions(long personId) {
        return em.createQuery(
                        ADMISSION + " and r.personId = :person order by e.opensAt desc, e.id desc", Admission.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
