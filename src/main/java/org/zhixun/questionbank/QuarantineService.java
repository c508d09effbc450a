package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.zhixun.questionbank.QuarantineView.Decision;
import org.zhixun.questionbank.model.Bank;
import org.zhixun.questionbank.model.Banks;
import org.zhixun.questionbank.model.NewBasis;
import org.zhixun.questionbank.model.ParsedQuestion;
import org.zhixun.questionbank.model.Quarantines;
import org.zhixun.questionbank.model.Question;
import org.zhixun.questionbank.model.QuestionRevision;
import org.zhixun.questionbank.model.Reviews;
import org.zhixun.questionbank.model.Seals;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * Takes questions out of the pool when the law that they cite changes, until a reviewer has confirmed, revised or retired each.
 *
 * <p>Forms that exist keep the revision they were made with; where they are is shown, so that their exams can be looked at.
 */
@ApplicationScoped
@Transactional
public class QuarantineService {

    @Inject
    private Banks banks;

    @Inject
    private Quarantines quarantines;

    @Inject
    private Reviews reviews;

    @Inject
    private Seals seals;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /**
     * Quarantines every approved question that cites a changed, renumbered or removed article, be it in a part of a case.
     *
     * @param change what a new version changed; saying the same twice quarantines nothing more
     * @return how many questions left the pool
     */
    @Requires(Permission.SYSTEM)
    public int quarantine(LawChange change) {
        banks.lock();
        Instant now = clock.instant();
        int count = 0;
        for (QuestionRevision revision : quarantines.approvedCiting(change.statute(), change.oldVersion())) {
            if (quarantines.quarantine(revision, change, now)) {
                count++;
            }
        }
        if (count > 0) {
            String versions = change.oldVersion() + " → " + change.newVersion();
            audit.fire(new Audited("questionbank.audit.quarantined", change.statute(), versions + ", " + count));
        }
        return count;
    }

    /**
     * Confirms that a quarantined question is right under the new version. In a bank kept in the house it gets a revision that cites the
     * new version; in one kept in a file the citation is changed there.
     *
     * @throws RuleViolation NOT_FOUND; FORBIDDEN where the bank has other reviewers; CONFLICT where the question is not quarantined;
     *     INVALID where nothing that it cites is left
     */
    @Requires(Permission.BANK_REVIEW)
    public void confirm(String code) {
        Question question = reviewable(code);
        List<QuarantineView> open = quarantines.open(question);
        Instant now = clock.instant();
        question.confirm();
        if (question.bank().isKeptHere()) {
            ParsedQuestion moved = NewBasis.of(quarantines.text(question), open);
            banks.add(question.confirmed(moved, banks.point(question.bank(), moved.knowledgePoint()), me(), now));
        }
        reviews.decide(question, Decision.CONFIRMED, me().name(), now);
    }

    /**
     * Makes a draft of a quarantined question, to be changed and reviewed anew.
     *
     * @throws RuleViolation as {@link #confirm}; CONFLICT also where the bank is kept in a file
     */
    @Requires(Permission.BANK_REVIEW)
    public void revise(String code) {
        Question question = reviewable(code);
        question.bank().checkKeptHere();
        question.reopen();
    }

    /**
     * Retires a quarantined question.
     *
     * @throws RuleViolation as {@link #confirm}
     */
    @Requires(Permission.BANK_REVIEW)
    public void retire(String code) {
        Question question = reviewable(code);
        question.retire(clock.instant());
        reviews.decide(question, Decision.RETIRED, me().name(), clock.instant());
    }

    private Question reviewable(String code) {
        Question question = banks.question(code);
        Bank bank = question.bank();
        seals.check(bank);
        if (!bank.mayReview(user.accountId())) {
            throw new RuleViolation(Kind.FORBIDDEN, "questionbank.not-reviewer", bank.code());
        }
        question.checkQuarantined();
        return question;
    }

    private Colleague me() {
        return new Colleague(
                user.accountId(),
                user.identity().map(CurrentUser.Identity::displayName).orElse(""));
    }
}
