package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.zhixun.questionbank.model.Banks;
import org.zhixun.questionbank.model.Revisions;
import org.zhixun.questionbank.model.Revisions.Use;
import org.zhixun.questionbank.model.Seals;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;

/**
 * What papers draw from: the current revisions of approved questions in plain text, and any revision by its id.
 *
 * <p>Keys are among the answers, so nobody who only sits exams may ask; a room that builds a trainee's form asks in the name of the
 * house.
 */
@ApplicationScoped
@Transactional
public class QuestionPool {

    @Inject
    private Revisions revisions;

    @Inject
    private Banks banks;

    @Inject
    private Seals seals;

    /** Gives the banks that whoever is asking may draw from, by code: all but those sealed from them. */
    @Requires({Permission.BANK_READ, Permission.EXAM_READ})
    public List<BankView> banks() {
        return revisions.banks().stream()
                .filter(bank -> seals.opens(banks.byId(bank.id())))
                .toList();
    }

    /**
     * Counts the approved questions of a bank by kind and knowledge point, in the order of the points.
     *
     * @param bankId the bank; an unknown one holds nothing
     * @throws org.zhixun.shared.RuleViolation FORBIDDEN where the bank is sealed from whoever is asking
     */
    @Requires({Permission.BANK_READ, Permission.EXAM_READ})
    public List<PoolCount> counts(long bankId) {
        banks.find(bankId).ifPresent(seals::check);
        return revisions.counts(bankId, Use.PAPER);
    }

    /**
     * Gives the current revisions of a bank's approved questions, ordered by question code.
     *
     * @param bankId the bank; an unknown one holds nothing
     * @param kind the kind of question, not null
     * @param knowledgePoint a knowledge point with everything below it; null or empty for all
     * @throws org.zhixun.shared.RuleViolation FORBIDDEN where the bank is sealed from whoever is asking
     */
    @Requires({Permission.BANK_READ, Permission.EXAM_READ})
    public List<Long> revisionIds(long bankId, QuestionKind kind, String knowledgePoint) {
        banks.find(bankId).ifPresent(seals::check);
        return revisions.ids(bankId, kind, knowledgePoint == null ? "" : knowledgePoint.strip(), Use.PAPER);
    }

    /**
     * Gives revisions in the order of their ids given, in two statements however many there are.
     *
     * @param ids the revisions, not null; each counts as often as it is named
     * @throws org.zhixun.shared.RuleViolation NOT_FOUND where one of them does not exist
     */
    @Requires({Permission.BANK_READ, Permission.EXAM_READ})
    public List<RevisionView> revisions(Collection<Long> ids) {
        return revisions.views(List.copyOf(ids));
    }
}
