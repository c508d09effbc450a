package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixun.questionbank.BankFileState;

/** Banks with their files, knowledge points and questions, for loading. */
@ApplicationScoped
public class Banks {

    @PersistenceContext
    private EntityManager em;

    /** Lets one transaction at a time load banks, whatever node it runs on; held until the transaction ends. */
    public void lock() {
        em.createNativeQuery("select id from bank_lock where id = 1 for update").getSingleResult();
    }

    public void add(Object entity) {
        em.persist(entity);
    }

    public Optional<Bank> bank(String code) {
        return em.createQuery("select b from Bank b where b.code = :code", Bank.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Gives all files ever seen, by name. */
    public List<BankFile> files() {
        return em.createQuery("select f from BankFile f order by f.fileName", BankFile.class)
                .getResultList();
    }

    /** Gives the files that are thought to be in the folder, with the hash of their content; null where a second look is due. */
    public Map<String, String> knownHashes() {
        Map<String, String> hashes = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select f.fileName, f.contentHash, f.state from BankFile f where f.state <> :gone",
                        Object[].class)
                .setParameter("gone", BankFileState.GONE)
                .getResultList()) {
            hashes.put((String) row[0], row[2] == BankFileState.TAKEN ? null : (String) row[1]);
        }
        return hashes;
    }

    public Optional<BankFile> file(String name) {
        return em.createQuery("select f from BankFile f where f.fileName = :name", BankFile.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Gives the files that were last loaded into a bank. */
    public List<BankFile> filesOf(Bank bank) {
        return em.createQuery("select f from BankFile f where f.bank = :bank", BankFile.class)
                .setParameter("bank", bank)
                .getResultList();
    }

    /** Gives the knowledge points of a bank by path. */
    public Map<String, KnowledgePoint> points(Bank bank) {
        Map<String, KnowledgePoint> points = new HashMap<>();
        em.createQuery("select p from KnowledgePoint p where p.bank = :bank", KnowledgePoint.class)
                .setParameter("bank", bank)
                .getResultStream()
                .forEach(point -> points.put(point.path(), point));
        return points;
    }

    /** Gives the current revision of every question of a bank, active or not, by question code. */
    public Map<String, QuestionRevision> currentRevisions(Bank bank) {
        Map<String, QuestionRevision> revisions = new HashMap<>();
        em.createQuery("""
                        select r from QuestionRevision r join fetch r.question q
                        where q.bank = :bank and r.revisionNo = q.revisionNo""", QuestionRevision.class)
                .setParameter("bank", bank)
                .getResultStream()
                .forEach(revision -> revisions.put(revision.question().code(), revision));
        return revisions;
    }
}
