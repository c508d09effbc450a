package org.zhixun.exam.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixun.exam.attempt.model.Attempt;
import org.zhixun.exam.attempt.model.AttemptMarking;
import org.zhixun.exam.attempt.model.Attempts;
import org.zhixun.exam.attempt.model.Ledger;
import org.zhixun.exam.attempt.model.Tickets;
import org.zhixun.exam.paper.Forms;
import org.zhixun.exam.sitting.Admission;
import org.zhixun.exam.sitting.ExamEnded;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.exam.sitting.TimeExtended;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Starts, hands over, closes and marks attempts. */
@ApplicationScoped
@Transactional
public class AttemptService {

    /** Longer than a batch may be on its way into the database. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Inject
    private Attempts attempts;

    @Inject
    private Ledger ledger;

    @Inject
    private SittingQueries sittings;

    @Inject
    private Forms forms;

    @Inject
    private Tickets tickets;

    @Inject
    private AttemptMarking marking;

    @Inject
    private AttemptQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * A running attempt.
     *
     * @param view what its page shows
     * @param status where it stands
     * @param fresh whether it began just now
     */
    public record Started(SitView view, AttemptStatus status, boolean fresh) {}

    /**
     * Starts the signed-in person's attempt at an exam, or gives the one that runs.
     *
     * @param examId the exam
     * @param device what the browser window calls itself, up to 64 characters; null keeps whichever holds the attempt
     * @param takeOver whether to take it over from another device
     * @return the attempt
     * @throws RuleViolation NOT_FOUND for an exam that is not the person's, INVALID before it opens, GONE after it closed or was handed
     *     in, CONFLICT where another device holds it
     */
    @Requires(Permission.SIT_EXAM)
    public Started start(long examId, String device, boolean takeOver) {
        Admission admission = sittings.admission(examId, user.personId())
                .orElseThrow(() -> RuleViolation.notFound("attempt.no-such-exam"));
        Instant now = clock.instant();
        return ledger.read(connection -> {
            Optional<Attempt> known = attempts.lock(connection, admission.registrationId());
            if (known.isPresent()) {
                resume(connection, known.get(), device, takeOver, now);
                return started(known.get(), admission, now, false);
            }
            refuseOutsideWindow(admission, now);
            Attempt attempt = Attempt.start(
                    new Attempt.Facts(
                            admission.registrationId(),
                            examId,
                            admission.personId(),
                            admission.formId(),
                            admission.optionSeed(),
                            admission.totalMarksHundredths(),
                            admission.passMarksHundredths(),
                            now),
                    admission.deadline(now),
                    device == null ? "" : device);
            attempts.add(connection, attempt);
            return started(caughtUp(connection, attempt, admission, now), admission, now, true);
        });
    }

    /**
     * Staff may have given time or ended the exam since the admission was read. Whoever does so holds the exam's row, for which the new
     * attempt's foreign key has waited; so one more look sees it.
     */
    private Attempt caughtUp(Connection connection, Attempt attempt, Admission seen, Instant now) throws SQLException {
        Admission current = sittings.admission(seen.examId(), seen.personId())
                .orElseThrow(() -> RuleViolation.notFound("attempt.no-such-exam"));
        refuseOutsideWindow(current, now);
        Duration more = Duration.between(seen.deadline(now), current.deadline(now));
        if (more.isZero()) {
            return attempt;
        }
        Attempt stored = attempts.lock(connection, attempt.facts().id()).orElseThrow();
        stored.extend(more, now);
        attempts.store(connection, List.of(stored));
        return stored;
    }

    /**
     * Hands in, with the last changes that were not sent yet.
     *
     * @param ticket the attempt's ticket, or null where the signed-in person is to be asked instead
     * @return how the attempt ended
     * @throws RuleViolation as {@link AnswerService#save}
     */
    @Requires(Permission.PUBLIC)
    public HandedIn handIn(long attemptId, String ticket, String device, List<Change> changes) {
        answers.check(attemptId, ticket, changes);
        Instant now = clock.instant();
        return ledger.read(connection -> {
            Attempt attempt = attempts.lock(connection, attemptId).orElseThrow();
            int keptLate =
                    changes.isEmpty() ? 0 : attempt.take(device, changes, now).keptLate();
            boolean expired = attempt.expire(now);
            boolean open = attempt.state() == AttemptState.RUNNING;
            if (open) {
                attempt.handIn(device, now);
            }
            List<MarkedSlot> marks = open || expired ? marking.mark(attempt) : List.of();
            attempts.store(connection, List.of(attempt));
            attempts.addMarks(connection, attemptId, marks);
            return new HandedIn(AttemptQueries.status(attempt, now), keptLate);
        });
    }

    /**
     * How an attempt ended that was to be handed in.
     *
     * @param status where it stands then: HANDED_IN, or how it was closed before
     * @param keptLate how many of the last changes came too late and were kept without counting
     */
    public record HandedIn(AttemptStatus status, int keptLate) {}

    /**
     * Tells where an attempt stands; one whose deadline has passed and that nobody swept yet is closed and marked first.
     *
     * @param ticket the attempt's ticket, or null
     * @throws RuleViolation NOT_FOUND for an attempt that is none of the asker's business
     */
    @Requires(Permission.PUBLIC)
    public AttemptStatus settled(long attemptId, String ticket) {
        AttemptStatus status = queries.status(attemptId, ticket);
        if (!status.isUnsettled() || mayStillCome(status, ticket)) {
            return status;
        }
        close(List.of(attemptId));
        return queries.status(attemptId, ticket);
    }

    /** A batch that arrived in time may still be on its way; only whoever sits the attempt, and sends one by one, knows better. */
    private boolean mayStillCome(AttemptStatus status, String ticket) {
        boolean own = ticket != null
                || user.identity()
                        .map(CurrentUser.Identity::personId)
                        .filter(person -> person == status.personId())
                        .isPresent();
        return !own && clock.instant().isBefore(status.deadline().plus(GRACE));
    }

    /**
     * Closes attempts whose deadline passed a while ago: long enough for every batch that arrived before it to be stored.
     *
     * @param atMost how many at the most in this transaction
     * @return how many were closed
     */
    @Requires(Permission.SYSTEM)
    public int closeDue(int atMost) {
        Instant now = clock.instant();
        return close(ledger.read(connection -> attempts.due(connection, now.minus(GRACE), atMost)));
    }

    /**
     * Computes the marks of an attempt again, from its journal alone.
     *
     * @return whether they came out as they stood
     */
    @Requires(Permission.MARK)
    public boolean remark(long attemptId) {
        return ledger.read(connection -> {
            Attempt attempt =
                    attempts.lock(connection, attemptId).orElseThrow(() -> RuleViolation.notFound("attempt.not-found"));
            Integer before = attempt.standing().marks();
            if (before == null) {
                throw RuleViolation.invalid("attempt.not-closed");
            }
            List<MarkedSlot> stored = attempts.marks(connection, attemptId);
            List<MarkedSlot> again = marking.mark(
                    attempt, attempts.journal(connection, attemptId).replay()::value);
            if (stored.equals(again) && before.equals(attempt.standing().marks())) {
                return true;
            }
            attempts.remark(connection, attempt, again);
            return false;
        });
    }

    void on(@Observes TimeExtended extended) {
        Instant now = clock.instant();
        Duration by = Duration.ofMinutes(extended.minutes());
        ledger.read(connection -> {
            Collection<Attempt> running = extended.registrationId() == null
                    ? attempts.lockRunning(connection, extended.examId())
                    : attempts.lock(connection, List.of(extended.registrationId()))
                            .values();
            running.forEach(attempt -> extend(attempt, extended, by, now));
            attempts.store(connection, running);
            return null;
        });
    }

    void on(@Observes ExamEnded ended) {
        Instant now = clock.instant();
        ledger.read(connection -> {
            Collection<Attempt> running = attempts.lockRunning(connection, ended.examId());
            for (Attempt attempt : running) {
                if (attempt.end(ended.reason(), now)) {
                    attempts.addMarks(connection, attempt.facts().id(), marking.mark(attempt));
                }
            }
            attempts.store(connection, running);
            return null;
        });
    }

    private static void extend(Attempt attempt, TimeExtended extended, Duration by, Instant now) {
        if (attempt.state() == AttemptState.RUNNING) {
            attempt.extend(by, now);
        } else if (extended.registrationId() != null) {
            throw new RuleViolation(Kind.CONFLICT, "attempt.closed-already");
        }
    }

    private int close(List<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        return ledger.read(connection -> {
            Map<Long, Attempt> locked = attempts.lock(connection, ids);
            int closed = 0;
            for (Attempt attempt : locked.values()) {
                if (attempt.expire(now)) {
                    attempts.addMarks(connection, attempt.facts().id(), marking.mark(attempt));
                    closed++;
                }
            }
            attempts.store(connection, locked.values());
            return closed;
        });
    }

    private void resume(Connection connection, Attempt attempt, String device, boolean takeOver, Instant now)
            throws SQLException {
        if (attempt.isClosedAt(now)) {
            throw attempt.closed();
        }
        if (device != null && (takeOver || attempt.device().isEmpty())) {
            attempt.takeOver(device, now);
            attempts.store(connection, List.of(attempt));
        }
        attempt.refuseOtherDevice(device);
    }

    private Started started(Attempt attempt, Admission admission, Instant now, boolean fresh) {
        SitView view = AttemptQueries.view(
                attempt,
                admission,
                forms.view(admission.formId()),
                user.identity().map(CurrentUser.Identity::displayName).orElse(""),
                tickets,
                now);
        return new Started(view, AttemptQueries.status(attempt, now), fresh);
    }

    private static void refuseOutsideWindow(Admission admission, Instant now) {
        ExamState state = admission.state(now);
        switch (state) {
            case OPEN -> {}
            case PUBLISHED ->
                throw RuleViolation.invalid(
                        "attempt.not-open-yet", admission.opensAt().toString());
            case DRAFT -> throw RuleViolation.notFound("attempt.no-such-exam");
            case CLOSED, ENDED, CANCELLED -> throw new RuleViolation(Kind.GONE, "attempt.exam-over");
        }
    }
}
