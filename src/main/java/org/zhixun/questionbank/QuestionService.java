package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhixun.questionbank.QuarantineView.Decision;
import org.zhixun.questionbank.model.Bank;
import org.zhixun.questionbank.model.BankText;
import org.zhixun.questionbank.model.BankText.Reading;
import org.zhixun.questionbank.model.Banks;
import org.zhixun.questionbank.model.Fault;
import org.zhixun.questionbank.model.ParsedQuestion;
import org.zhixun.questionbank.model.Question;
import org.zhixun.questionbank.model.QuestionRevision;
import org.zhixun.questionbank.model.Reviews;
import org.zhixun.questionbank.model.Seals;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * The life of questions in banks that are kept in the house: written, submitted, reviewed, approved, retired. The text of a bank that a
 * file keeps is changed and reviewed there, and refused here.
 *
 * <p>A text passes the same examination as a file: it is written in the format of the banks and read again, so that whatever is stored
 * can also be kept as a file.
 */
@ApplicationScoped
@Transactional
public class QuestionService {

    private static final int LONGEST_REMARK = 2_000;

    @Inject
    private Banks banks;

    @Inject
    private Reviews reviews;

    @Inject
    private Seals seals;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Saves a question as a draft: a new one under the next code of its bank, one that is there as its next revision.
     *
     * @param bankCode the bank
     * @param text what it says; its code names the question, empty for a new one
     * @param revisionNo number of the revision that was changed, 0 for a new question
     * @return the question's code
     * @throws RuleViolation INVALID with what is wrong with the text; CONFLICT where there is a newer revision, or where the bank is
     *     kept in a file
     */
    @Requires(Permission.BANK_EDIT)
    public String save(String bankCode, ParsedQuestion text, int revisionNo) {
        banks.lock();
        Bank bank = writable(bankCode);
        boolean fresh = text.code().isEmpty();
        ParsedQuestion coded = fresh ? text.withCode(banks.nextCode(bank)) : text;
        examine(bank, coded);
        return store(bank, coded, fresh ? Optional.empty() : Optional.of(banks.question(coded.code())), revisionNo);
    }

    /**
     * Saves a question that is written in the text format of banks, every citation with its statute.
     *
     * @param bankCode the bank
     * @param block the question from {@code [code] kind} on; the code may be new
     * @param revisionNo number of the revision that was changed, 0 for a new question
     * @return the question's code
     * @throws RuleViolation as {@link #save}; INVALID also where the text is not that of one question
     */
    @Requires(Permission.BANK_EDIT)
    public String write(String bankCode, String block, int revisionNo) {
        banks.lock();
        Bank bank = writable(bankCode);
        Reading reading = BankText.parse(bankCode, BankText.write(bank.with(List.of())) + "\n" + block);
        if (!reading.isSound()) {
            throw reading.faults().get(0).refusal();
        }
        if (reading.bank().questions().size() != 1) {
            throw RuleViolation.invalid("questionbank.one-question");
        }
        ParsedQuestion text = reading.bank().questions().get(0);
        return store(bank, text, banks.findQuestion(text.code()), revisionNo);
    }

    private String store(Bank bank, ParsedQuestion text, Optional<Question> known, int revisionNo) {
        int current = known.map(Question::revisionNo).orElse(0);
        if (current != revisionNo) {
            throw new RuleViolation(Kind.CONFLICT, "questionbank.newer-revision", current);
        }
        if (known.isPresent() && banks.current(known.get()).says(text)) {
            return text.code();
        }
        Question question = known.orElseGet(() -> {
            Question fresh = new Question(bank, text.code());
            banks.add(fresh);
            return fresh;
        });
        banks.add(question.draft(text, banks.point(bank, text.knowledgePoint()), me(), clock.instant()));
        if (known.isPresent()) {
            reviews.decide(question, Decision.REVISED, me().name(), clock.instant());
        }
        return question.code();
    }

    /**
     * Gives a draft to its reviewers.
     *
     * @throws RuleViolation NOT_FOUND, CONFLICT
     */
    @Requires(Permission.BANK_EDIT)
    public void submit(String code) {
        writable(banks.question(code)).submit();
    }

    /**
     * Approves a question in review; with the last approval that its bank asks for it goes into the pool.
     *
     * @param code the question
     * @param revisionNo the revision that the reviewer saw
     * @param remark in words; empty for none
     * @throws RuleViolation FORBIDDEN where the reviewer wrote it or does not review this bank; CONFLICT where it is not in review, there is
     *     a newer revision, or the reviewer has approved it
     */
    @Requires(Permission.BANK_REVIEW)
    public void approve(String code, int revisionNo, String remark) {
        QuestionRevision revision = reviewed(code, revisionNo);
        reviews.approve(revision, me(), text(remark, false), clock.instant());
    }

    /**
     * Gives a question in review back to its author.
     *
     * @param remark what is to be changed, not empty
     * @throws RuleViolation as {@link #approve}; INVALID without a remark
     */
    @Requires(Permission.BANK_REVIEW)
    public void giveBack(String code, int revisionNo, String remark) {
        QuestionRevision revision = reviewed(code, revisionNo);
        reviews.giveBack(revision, me(), text(remark, true), clock.instant());
    }

    /**
     * Takes a question out of the pool for good.
     *
     * @throws RuleViolation NOT_FOUND, CONFLICT
     */
    @Requires(Permission.BANK_EDIT)
    public void retire(String code) {
        Question question = banks.question(code);
        writable(question).retire(clock.instant());
        reviews.decide(question, Decision.RETIRED, me().name(), clock.instant());
    }

    /**
     * Makes a draft of a retired question.
     *
     * @throws RuleViolation NOT_FOUND, CONFLICT
     */
    @Requires(Permission.BANK_EDIT)
    public void reopen(String code) {
        writable(banks.question(code)).reopen();
    }

    private QuestionRevision reviewed(String code, int revisionNo) {
        Question question = banks.question(code);
        seals.check(question.bank());
        if (question.revisionNo() != revisionNo) {
            throw new RuleViolation(Kind.CONFLICT, "questionbank.newer-revision", question.revisionNo());
        }
        reviews.checkReviewer(question, me());
        return banks.current(question);
    }

    private Bank writable(String bankCode) {
        Bank bank = banks.known(bankCode);
        seals.check(bank);
        bank.checkKeptHere();
        return bank;
    }

    private Question writable(Question question) {
        writable(question.bank().code());
        return question;
    }

    private static void examine(Bank bank, ParsedQuestion text) {
        List<Fault> faults = BankText.examine(bank.with(List.of(text)));
        if (!faults.isEmpty()) {
            throw faults.get(0).refusal();
        }
    }

    private static String text(String remark, boolean needed) {
        String plain = remark == null ? "" : remark.strip();
        if ((needed && plain.isEmpty()) || plain.length() > LONGEST_REMARK) {
            throw RuleViolation.invalid("questionbank.remark", LONGEST_REMARK);
        }
        return plain;
    }

    private Colleague me() {
        return new Colleague(
                user.accountId(),
                user.identity().map(CurrentUser.Identity::displayName).orElse(""));
    }
}
