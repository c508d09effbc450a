package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixun.questionbank.BankFileState;
import org.zhixun.shared.RuleViolation;

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

    /**
     * Gives a bank.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Bank byId(long id) {
        return find(id).orElseThrow(() -> RuleViolation.notFound("questionbank.no-such-bank", id));
    }

    /** Gives a bank, empty where there is none. */
    public Optional<Bank> find(long id) {
        return Optional.ofNullable(em.find(Bank.class, id));
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

    /** Gives the node of a path, made with those above it where it is not among the points known, which it is added to. */
    public KnowledgePoint point(Bank bank, Map<String, KnowledgePoint> points, String path) {
        KnowledgePoint known = points.get(path);
        if (known != null) {
            return known;
        }
        int cut = path.lastIndexOf('/');
        KnowledgePoint above = cut < 0 ? null : point(bank, points, path.substring(0, cut));
        KnowledgePoint point = new KnowledgePoint(bank, above, path.substring(cut + 1));
        add(point);
        points.put(path, point);
        return point;
    }

    /** Gives the node of a path in a bank, made where there is none. */
    public KnowledgePoint point(Bank bank, String path) {
        return point(bank, points(bank), path);
    }

    /**
     * Gives a bank.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Bank known(String code) {
        return bank(code).orElseThrow(() -> RuleViolation.notFound("questionbank.no-such-bank", code));
    }

    /**
     * Gives a question.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Question question(String code) {
        return findQuestion(code).orElseThrow(() -> RuleViolation.notFound("questionbank.no-such-question", code));
    }

    /** Gives a question, empty where there is none. */
    public Optional<Question> findQuestion(String code) {
        return em.createQuery("select q from Question q join fetch q.bank where q.code = :code", Question.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Gives the revision of a question that counts. */
    public QuestionRevision current(Question question) {
        return em.createQuery("""
            select r from QuestionRevision r
            where r.question = :question and r.revisionNo = :number\
            """, QuestionRevision.class)
                .setParameter("question", question)
                .setParameter("number", question.revisionNo())
                .getSingleResult();
    }

    /** Gives the code for the next question of a bank: one more than the highest that was ever used. */
    public String nextCode(Bank bank) {
        int highest = em.createQuery("select q.code from Question q where q.bank = :bank", String.class)
                .setParameter("bank", bank)
                .getResultStream()
                .mapToInt(code -> Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
        return String.format("%s-%03d", bank.code(), highest + 1);
    }

    /** Gives the current revision of every question of a bank, active or not, by question code. */
    public Map<String, QuestionRevision> currentRevisions(Bank bank) {
        Map<String, QuestionRevision> revisions = new HashMap<>();
        em.createQuery("""
            select r from QuestionRevision r join fetch r.question q
            where q.bank = :bank and r.revisionNo = q.revisionNo\
            """, QuestionRevision.class)
                .setParameter("bank", bank)
                .getResultStream()
                .forEach(revision -> revisions.put(revision.question().code(), revision));
        return revisions;
    }
}
