package org.zhixun.exam.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.zhixun.exam.attempt.model.Answers;
import org.zhixun.exam.attempt.model.Attempt;
import org.zhixun.exam.attempt.model.AttemptMarking;
import org.zhixun.exam.attempt.model.Attempts;
import org.zhixun.exam.attempt.model.Ledger;
import org.zhixun.exam.attempt.model.Tickets;
import org.zhixun.exam.sitting.Admission;
import org.zhixun.exam.sitting.Recusal;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Lets answers count, by decision of staff and on record, that a failing network kept back or brought too late. */
@ApplicationScoped
@Transactional
public class HandOverService {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Attempts attempts;

    @Inject
    private Ledger ledger;

    @Inject
    private Tickets tickets;

    @Inject
    private AnswerService answers;

    @Inject
    private AttemptMarking marking;

    @Inject
    private SittingQueries sittings;

    @Inject
    private Recusal recusal;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /**
     * What was brought in.
     *
     * @param taken changes that were new
     * @param known changes that were known already, or older than what stands
     * @param status where the attempt stands now
     */
    public record HandOver(int taken, int known, AttemptStatus status) {}

    /**
     * Brings in the changes of a hand-over file; twice is harmless.
     *
     * @param attemptId the attempt
     * @param file the file
     * @param reason why they count, not blank, at most 500 characters
     * @throws RuleViolation INVALID for a file that is not this attempt's or was altered, or without a reason; FORBIDDEN where the
     *     attempt is the asker's own; NOT_FOUND for an unknown attempt
     */
    @Requires(Permission.EXAM_WATCH)
    public HandOver bringIn(long attemptId, SealedHandOver file, String reason) {
        requireReason(reason);
        String text = tickets.open(attemptId, file.iv(), file.data());
        if (text == null) {
            throw RuleViolation.invalid("attempt.hand-over-unreadable");
        }
        HandOverFile opened = HandOverFile.parse(attemptId, text);
        List<Change> changes = Answers.newest(opened.changes());
        answers.checkBroughtIn(attemptId, changes);
        return count(attemptId, opened.device(), reason.strip(), connection -> changes);
    }

    /**
     * Lets the changes count that came after the attempt was closed; twice is harmless.
     *
     * @param attemptId the attempt
     * @param reason why they count, not blank, at most 500 characters
     * @throws RuleViolation INVALID without a reason; FORBIDDEN where the attempt is the asker's own; NOT_FOUND for an unknown attempt
     */
    @Requires(Permission.EXAM_WATCH)
    public HandOver countLate(long attemptId, String reason) {
        requireReason(reason);
        return count(
                attemptId,
                "",
                reason.strip(),
                connection ->
                        Answers.newest(attempts.journal(connection, attemptId).late()));
    }

    private HandOver count(long attemptId, String from, String reason, Ledger.Work<List<Change>> brought) {
        Instant now = clock.instant();
        String who = user.identity().map(CurrentUser.Identity::userName).orElse("");
        HandOver done = ledger.read(connection -> {
            Attempt attempt =
                    attempts.lock(connection, attemptId).orElseThrow(() -> RuleViolation.notFound("attempt.not-found"));
            if (recusal.isOneself(attempt.facts().personId())) {
                throw new RuleViolation(Kind.FORBIDDEN, "attempt.hand-over-own");
            }
            boolean expired = attempt.expire(now);
            List<Change> changes = brought.with(connection);
            int taken = attempt.bringIn(from, changes, now, who + ": " + reason);
            store(connection, attempt, expired || taken > 0);
            return new HandOver(taken, changes.size() - taken, AttemptQueries.status(attempt, now));
        });
        note(done, reason);
        return done;
    }

    private void store(Connection connection, Attempt attempt, boolean changed) throws SQLException {
        attempts.store(connection, List.of(attempt));
        if (changed && attempt.state() != AttemptState.RUNNING) {
            attempts.remark(connection, attempt, marking.mark(attempt));
        }
    }

    private void note(HandOver brought, String reason) {
        AttemptStatus status = brought.status();
        Admission admission =
                sittings.admission(status.examId(), status.personId()).orElseThrow();
        String changes = brought.taken() + "/" + (brought.taken() + brought.known());
        audit.fire(new Audited(
                "attempt.audit.brought-in",
                admission.examCode(),
                admission.badgeNumber() + ": " + changes + ", " + reason));
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw RuleViolation.invalid("attempt.hand-over-reason");
        }
    }
}
