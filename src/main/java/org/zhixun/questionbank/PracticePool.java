package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhixun.questionbank.model.Revisions;
import org.zhixun.questionbank.model.Revisions.Use;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;

/**
 * What people practise with: the current revisions of approved questions of every kind and format, out of banks that are not sealed.
 *
 * <p>Keys are among the answers, so the room that lets people practise asks in the name of the house. What a question says, it takes
 * from {@link QuestionPool#revisions}.
 */
@ApplicationScoped
@Transactional
public class PracticePool {

    @Inject
    private Revisions revisions;

    /** Gives the banks that may be practised with, by code: those that are not sealed. */
    @Requires({Permission.BANK_READ, Permission.EXAM_READ})
    public List<BankView> banks() {
        return revisions.unsealedBanks();
    }

    /**
     * Counts the questions of a bank by kind and knowledge point, in the order of the points.
     *
     * @param bankId the bank; an unknown one holds nothing
     */
    @Requires({Permission.BANK_READ, Permission.EXAM_READ})
    public List<PoolCount> counts(long bankId) {
        return revisions.counts(bankId, Use.PRACTICE);
    }

    /**
     * Gives the current revisions of a bank's questions, ordered by question code.
     *
     * @param bankId the bank; an unknown one holds nothing
     * @param kind the kind of question, not null
     * @param knowledgePoint a knowledge point with everything below it; null or empty for all
     */
    @Requires({Permission.BANK_READ, Permission.EXAM_READ})
    public List<Long> revisionIds(long bankId, QuestionKind kind, String knowledgePoint) {
        return revisions.ids(bankId, kind, knowledgePoint == null ? "" : knowledgePoint.strip(), Use.PRACTICE);
    }
}
