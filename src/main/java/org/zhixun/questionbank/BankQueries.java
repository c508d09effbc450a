package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhixun.questionbank.model.Questions;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.Slice;

/** Shows banks and their questions, keys included, to those who look after them. */
@ApplicationScoped
@Transactional
public class BankQueries {

    @Inject
    private Questions questions;

    /** Gives all banks, by code. */
    @Requires(Permission.BANK_READ)
    public List<BankRow> banks() {
        return questions.banks();
    }

    /** Gives the files that were refused when they were last read, by name. */
    @Requires(Permission.BANK_READ)
    public List<RefusedFile> refusedFiles() {
        return questions.refusedFiles();
    }

    /**
     * Gives a bank.
     *
     * @param code its code; null for none
     * @throws RuleViolation NOT_FOUND where there is none with this code
     */
    @Requires(Permission.BANK_READ)
    public BankView bank(String code) {
        return questions.bank(known(code)).orElseThrow(() -> RuleViolation.notFound("questionbank.no-such-bank", code));
    }

    /** Gives the knowledge points that a bank's active questions have, with those above them, in order. */
    @Requires(Permission.BANK_READ)
    public List<String> knowledgePoints(long bankId) {
        return questions.knowledgePoints(bankId);
    }

    /** Gives the questions wanted. */
    @Requires(Permission.BANK_READ)
    public Slice<QuestionRow> questions(QuestionFilter filter, QuestionOrder order, Range range) {
        return questions.search(filter, order, range);
    }

    /**
     * Gives a question with all of its revisions.
     *
     * @param code its code; null for none
     * @throws RuleViolation NOT_FOUND where there is none with this code
     */
    @Requires(Permission.BANK_READ)
    public QuestionDetail question(String code) {
        return questions
                .detail(known(code))
                .orElseThrow(() -> RuleViolation.notFound("questionbank.no-such-question", code));
    }

    private static String known(String code) {
        if (code == null || code.isBlank()) {
            throw RuleViolation.notFound("shared.not-found");
        }
        return code;
    }
}
