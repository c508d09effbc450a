package org.zhixun.exam.sitting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.zhixun.shared.RuleViolation;

/** The registrations and the time that was added to them. */
@ApplicationScoped
public class Registrations {

    @PersistenceContext
    private EntityManager em;

    /**
     * Gives a registration.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Registration get(long id) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null) {
            throw RuleViolation.notFound("sitting.no-such-registration", Long.toString(id));
        }
        return registration;
    }

    /** Adds registrations, many at a time. */
    public void addAll(List<Registration> registrations) {
        registrations.forEach(em::persist);
    }

    /** Adds the record of an extension. */
    public void add(Extension extension) {
        em.persist(extension);
    }

    /** Removes all registrations of an exam with the extensions of their time. */
    public void removeAll(long examId) {
        em.createQuery("delete from Extension x where x.examId = :exam")
                .setParameter("exam", examId)
                .executeUpdate();
        em.createQuery("delete from Registration r where r.examId = :exam")
                .setParameter("exam", examId)
                .executeUpdate();
    }

    /** Gives the registrations of an exam. */
    public List<Registration> ofExam(long examId) {
        return em.createQuery("select r from Registration r where r.examId = :exam order by r.id", Registration.class)
                .setParameter("exam", examId)
                .getResultList();
    }

    /** Gives the extensions of an exam in the order in which they were granted. */
    public List<Extension> extensions(long examId) {
        return em.createQuery(
                        "select x from Extension x where x.examId = :exam order by x.grantedAt, x.id", Extension.class)
                .setParameter("exam", examId)
                .getResultList();
    }

    /** Gives who is registered for an exam. */
    public List<Long> people(long examId) {
        return em.createQuery("select r.personId from Registration r where r.examId = :exam order by r.id", Long.class)
                .setParameter("exam", examId)
                .getResultList();
    }
}
