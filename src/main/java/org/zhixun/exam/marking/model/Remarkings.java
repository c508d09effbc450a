package org.zhixun.exam.marking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zhixun.exam.marking.Remarking;

/** The records of marks computed again. */
@ApplicationScoped
public class Remarkings {

    @PersistenceContext
    private EntityManager em;

    public void add(RemarkingRecord done) {
        em.persist(done);
    }

    /** Gives the last one of an exam, empty for none. */
    public Optional<Remarking> last(long examId) {
        return em.createQuery(
                        "select r from RemarkingRecord r where r.examId = :exam order by r.doneAt desc, r.id desc",
                        RemarkingRecord.class)
                .setParameter("exam", examId)
                .setMaxResults(1)
                .getResultStream()
                .map(RemarkingRecord::view)
                .findFirst();
    }
}
