package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixun.questionbank.model.Bank;
import org.zhixun.questionbank.model.Banks;
import org.zhixun.questionbank.model.Likeness;
import org.zhixun.questionbank.model.ParsedQuestion;
import org.zhixun.questionbank.model.Questions;
import org.zhixun.questionbank.model.Reviews;
import org.zhixun.questionbank.model.Seals;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.Slice;

/** Shows banks and their questions, keys included, to those who look after them. */
@ApplicationScoped
@Transactional
public class BankQueries {

    private static final int MOST_ALIKE = 10;

    @Inject
    private Questions questions;

    @Inject
    private Banks banks;

    @Inject
    private Reviews reviews;

    @Inject
    private Likeness likeness;

    @Inject
    private Seals seals;

    @Inject
    private CurrentUser user;

    @Inject
    @Any
    private Instance<Colleagues> colleagues;

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

    /**
     * Gives how a bank is reviewed and who may read it.
     *
     * @throws RuleViolation NOT_FOUND where there is no bank with this code
     */
    @Requires(Permission.BANK_READ)
    public BankSettings settings(String code) {
        return banks.known(known(code)).settings();
    }

    /**
     * Tells where the text of a bank is kept.
     *
     * @throws RuleViolation NOT_FOUND where there is no bank with this code
     */
    @Requires(Permission.BANK_READ)
    public BankKeeping keeping(String code) {
        return banks.known(known(code)).keeping();
    }

    /** Counts the questions that whoever is asking may review, by bank; banks without any are missing. */
    @Requires(Permission.BANK_REVIEW)
    public Map<BankView, Long> toReview() {
        long reviewer = user.accountId();
        Map<BankView, Long> counts = new LinkedHashMap<>();
        reviews.inReview(reviewer).forEach((id, count) -> {
            Bank bank = banks.byId(id);
            if (bank.mayReview(reviewer) && seals.opens(bank)) {
                counts.put(bank.view(), count);
            }
        });
        return counts;
    }

    /** Gives who can be made reviewer or reader of a bank, by name. */
    @Requires(Permission.BANK_EDIT)
    public List<Colleague> colleagues() {
        List<Colleague> all = new ArrayList<>();
        colleagues.forEach(room -> all.addAll(room.colleagues()));
        return all.stream().distinct().toList();
    }

    /** Gives the knowledge points that a bank's questions have, with those above them, in order. */
    @Requires(Permission.BANK_READ)
    public List<String> knowledgePoints(long bankId) {
        seals.check(banks.byId(bankId));
        return questions.knowledgePoints(bankId);
    }

    /** Gives the questions wanted. */
    @Requires(Permission.BANK_READ)
    public Slice<QuestionRow> questions(QuestionFilter filter, QuestionOrder order, Range range) {
        Bank bank = banks.byId(filter.bankId());
        seals.read(bank, bank.code());
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
        seals.read(banks.question(known(code)).bank(), code);
        return questions.detail(code).orElseThrow(() -> RuleViolation.notFound("questionbank.no-such-question", code));
    }

    /**
     * Gives what reviewers said about a question, newest first.
     *
     * @throws RuleViolation NOT_FOUND where there is none with this code
     */
    @Requires(Permission.BANK_READ)
    public List<ReviewView> reviews(String code) {
        seals.check(banks.question(known(code)).bank());
        return reviews.views(code);
    }

    /**
     * Gives the questions of a bank that are much like a text in wording and key, most alike first, at most ten.
     *
     * @param bankCode the bank
     * @param text the text; the question with its code is left out
     * @throws RuleViolation NOT_FOUND where there is no bank with this code
     */
    @Requires(Permission.BANK_READ)
    public List<AlikeQuestion> alike(String bankCode, ParsedQuestion text) {
        Bank bank = banks.known(known(bankCode));
        seals.check(bank);
        return likeness.alike(bank.id(), text, MOST_ALIKE);
    }

    private static String known(String code) {
        if (code == null || code.isBlank()) {
            throw RuleViolation.notFound("shared.not-found");
        }
        return code;
    }
}
