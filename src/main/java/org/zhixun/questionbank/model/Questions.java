package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhixun.questionbank.BankFileState;
import org.zhixun.questionbank.BankRow;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.QuestionDetail;
import org.zhixun.questionbank.QuestionDetail.Part;
import org.zhixun.questionbank.QuestionDetail.Revision;
import org.zhixun.questionbank.QuestionFilter;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.QuestionOrder;
import org.zhixun.questionbank.QuestionRow;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.questionbank.RefusedFile;
import org.zhixun.questionbank.RevisionView;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** Banks and questions for those who read them on pages. */
@ApplicationScoped
public class Questions {

    private static final String FROM =
            " from QuestionRevision r join r.question q where q.bank.id = :bank and r.revisionNo = q.revisionNo";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    /** Gives all banks by code, in three statements. */
    public List<BankRow> banks() {
        Map<Long, Map<QuestionKind, Long>> approved = new HashMap<>();
        Map<Long, Long> retired = new HashMap<>();
        Map<Long, Long> waiting = new HashMap<>();
        for (Object[] row : em.createQuery("""
            select q.bank.id, q.state, r.kind, count(r) from QuestionRevision r join r.question q
            where r.revisionNo = q.revisionNo group by q.bank.id, q.state, r.kind\
            """, Object[].class).getResultList()) {
            if (row[1] != QuestionState.APPROVED && row[1] != QuestionState.RETIRED) {
                waiting.merge((Long) row[0], (Long) row[3], Long::sum);
            } else if (row[1] == QuestionState.APPROVED) {
                approved.computeIfAbsent((Long) row[0], id -> new EnumMap<>(QuestionKind.class))
                        .put((QuestionKind) row[2], (Long) row[3]);
            } else {
                retired.merge((Long) row[0], (Long) row[3], Long::sum);
            }
        }
        Map<Long, BankFile> files = new HashMap<>();
        em.createQuery("select f from BankFile f where f.bank is not null", BankFile.class)
                .getResultList()
                .forEach(file -> files.put(file.bank().id(), file));
        return em.createQuery("select b from Bank b order by b.code", Bank.class)
                .getResultStream()
                .map(bank -> row(
                        bank,
                        approved.getOrDefault(bank.id(), Map.of()),
                        retired.getOrDefault(bank.id(), 0L),
                        waiting.getOrDefault(bank.id(), 0L),
                        files.get(bank.id())))
                .toList();
    }

    private static BankRow row(Bank bank, Map<QuestionKind, Long> approved, long retired, long waiting, BankFile file) {
        return new BankRow(
                bank.id(),
                bank.code(),
                bank.name(),
                bank.nameEn(),
                bank.statute(),
                bank.statuteVersion(),
                bank.keeping(),
                bank.isSealed(),
                approved,
                retired,
                waiting,
                file == null ? null : file.fileName(),
                file == null ? null : file.state(),
                file == null ? null : file.loadedAt());
    }

    /** Gives the files that were refused, with every reason, in two statements. */
    public List<RefusedFile> refusedFiles() {
        Map<Long, List<RefusedFile.Reason>> reasons = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select f.id, x.line, x.code, x.args from BankFile f join f.faults x order by f.id, x.number",
                        Object[].class)
                .getResultList()) {
            reasons.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(new RefusedFile.Reason(
                            (Integer) row[1], ((FaultCode) row[2]).key(), StoredFault.args((String) row[3])));
        }
        return em.createQuery("""
            select f from BankFile f left join fetch f.bank
            where f.state in :refused order by f.fileName\
            """, BankFile.class)
                .setParameter("refused", List.of(BankFileState.REFUSED, BankFileState.TAKEN))
                .getResultStream()
                .map(file -> new RefusedFile(
                        file.fileName(),
                        file.lookedAt(),
                        file.bank() == null ? null : file.bank().code(),
                        reasons.getOrDefault(file.id(), List.of())))
                .toList();
    }

    public Optional<BankView> bank(String code) {
        return em.createQuery("""
            select new org.zhixun.questionbank.BankView(b.id, b.code, b.name, b.nameEn)
            from Bank b where b.code = :code\
            """, BankView.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Gives the paths in use and those above them, in order. */
    public List<String> knowledgePoints(long bankId) {
        TreeSet<String> paths = new TreeSet<>();
        for (String path : em.createQuery("select distinct r.knowledgePoint" + FROM, String.class)
                .setParameter("bank", bankId)
                .getResultList()) {
            for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                paths.add(path.substring(0, end));
            }
        }
        return List.copyOf(paths);
    }

    /** Gives the questions wanted, and how many there are. */
    public Slice<QuestionRow> search(QuestionFilter filter, QuestionOrder order, Range range) {
        Map<String, Object> parameters = new HashMap<>();
        String where = FROM + where(filter, parameters);
        TypedQuery<Long> count = em.createQuery("select count(r)" + where, Long.class);
        TypedQuery<Object[]> rows = em.createQuery("""
            select q.code, q.state, r.kind, r.stem, r.knowledgePoint, r.difficulty, r.levelCode, r.branch,
              r.statute, r.statuteVersion, r.article, r.answerKey, r.body, r.revisionNo\
            """ + where + orderBy(order), Object[].class)
                .setFirstResult(range.first())
                .setMaxResults(range.size());
        parameters.forEach(count::setParameter);
        parameters.forEach(rows::setParameter);
        return new Slice<>(rows.getResultStream().map(Questions::row).toList(), count.getSingleResult());
    }

    private static QuestionRow row(Object[] row) {
        String body = (String) row[12];
        return new QuestionRow(
                (String) row[0],
                (QuestionState) row[1],
                (QuestionKind) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (LocalDate) row[9],
                (String) row[10],
                body == null ? (String) row[11] : ContentJson.read(body).key(),
                (Integer) row[13]);
    }

    private static String where(QuestionFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        parameters.put("bank", filter.bankId());
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (q.code like :text escape '!' or r.stem like :text escape '!'"
                    + " or r.article like :text escape '!')");
            parameters.put("text", "%" + Revisions.literal(filter.text().strip()) + "%");
        }
        if (filter.kind() != null) {
            where.append(" and r.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.knowledgePoint() != null && !filter.knowledgePoint().isBlank()) {
            where.append(" and (r.knowledgePoint = :point or r.knowledgePoint like :below escape '!')");
            parameters.put("point", filter.knowledgePoint());
            parameters.put("below", Revisions.literal(filter.knowledgePoint()) + "/%");
        }
        if (filter.band() != null) {
            where.append(" and r.difficulty between :least and :most");
            parameters.put("least", filter.band().least());
            parameters.put("most", filter.band().most());
        }
        if (filter.state() != null) {
            where.append(" and q.state = :state");
            parameters.put("state", filter.state());
        }
        return where.toString();
    }

    private static String orderBy(QuestionOrder order) {
        String column =
                switch (order.column()) {
                    case CODE -> "q.code";
                    case KIND -> "r.kind";
                    case KNOWLEDGE_POINT -> "r.knowledgePoint";
                    case DIFFICULTY -> "r.difficulty";
                };
        String first = " order by " + column + (order.descending() ? " desc" : "");
        return order.column() == QuestionOrder.Column.CODE ? first : first + ", q.code";
    }

    /** Gives a question with all of its revisions and its neighbours. */
    public Optional<QuestionDetail> detail(String code) {
        List<QuestionRevision> stored = em.createQuery("""
            select r from QuestionRevision r join fetch r.question q join fetch q.bank
            where q.code = :code order by r.revisionNo\
            """, QuestionRevision.class)
                .setParameter("code", code)
                .getResultList();
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        List<RevisionView> contents =
                revisions.views(stored.stream().map(QuestionRevision::id).toList());
        List<Revision> newestFirst = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            QuestionRevision one = stored.get(i);
            Set<Part> changed =
                    i == 0 ? Set.of() : changed(stored.get(i - 1), contents.get(i - 1), one, contents.get(i));
            newestFirst.add(
                    0,
                    new Revision(
                            one.revisionNo(),
                            one.createdAt(),
                            one.authorName(),
                            one.levelCode(),
                            one.branch(),
                            contents.get(i),
                            changed));
        }
        Question question = stored.get(0).question();
        Bank bank = question.bank();
        return Optional.of(new QuestionDetail(
                bank.view(),
                bank.keeping(),
                code,
                question.state(),
                question.retiredAt(),
                newestFirst,
                neighbour("max", "<", bank, code),
                neighbour("min", ">", bank, code)));
    }

    private String neighbour(String end, String side, Bank bank, String code) {
        return em.createQuery(
                        "select " + end + "(q.code) from Question q where q.bank = :bank and q.code " + side + " :code",
                        String.class)
                .setParameter("bank", bank)
                .setParameter("code", code)
                .getSingleResult();
    }

    private static Set<Part> changed(
            QuestionRevision older, RevisionView was, QuestionRevision newer, RevisionView is) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        note(changed, Part.KIND, was.kind(), is.kind());
        note(changed, Part.STEM, was.wording().stem(), is.wording().stem());
        note(
                changed,
                Part.EXPLANATION,
                was.wording().explanation(),
                is.wording().explanation());
        note(changed, Part.REASONING, was.wording().reasoning(), is.wording().reasoning());
        if (was.content() instanceof Choice before && is.content() instanceof Choice after) {
            note(changed, Part.OPTIONS, before.options(), after.options());
            note(changed, Part.KEY, before.keys(), after.keys());
        } else {
            note(changed, Part.KEY, was.content(), is.content());
        }
        note(changed, Part.KNOWLEDGE_POINT, was.knowledgePoint(), is.knowledgePoint());
        note(
                changed,
                Part.BASIS,
                List.of(was.statute(), was.statuteVersion(), was.article()),
                List.of(is.statute(), is.statuteVersion(), is.article()));
        note(changed, Part.DIFFICULTY, was.difficulty(), is.difficulty());
        note(changed, Part.LEVEL, older.levelCode(), newer.levelCode());
        note(changed, Part.BRANCH, older.branch(), newer.branch());
        return changed;
    }

    private static void note(Set<Part> changed, Part part, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            changed.add(part);
        }
    }
}
