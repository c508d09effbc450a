package org.zhixun.exam.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import java.util.function.IntFunction;
import org.zhixun.exam.attempt.model.Attempt;
import org.zhixun.exam.attempt.model.Attempts;
import org.zhixun.exam.attempt.model.Ledger;
import org.zhixun.exam.attempt.model.Tickets;
import org.zhixun.exam.paper.Forms;
import org.zhixun.exam.sitting.Admission;
import org.zhixun.exam.sitting.ExamEnded;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.Recusal;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.exam.sitting.TimeExtended;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Starts, hands over, closes and marks attempts. */
@ApplicationScoped
@Transactional
public class AttemptService {

    @Inject
    private Attempts attempts;

    @Inject
    private Ledger ledger;

    @Inject
    private SittingQueries sittings;

    @Inject
    private Recusal recusal;

    @Inject
    private Forms forms;

    @Inject
    private Tickets tickets;

    @Inject
    private AttemptQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private Event<Audited> audit;

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
            return started(attempt, admission, now, true);
        });
    }

    /**
     * Hands in, with the last changes that were not sent yet.
     *
     * @param ticket the attempt's ticket, or null where the signed-in person is to be asked instead
     * @return where the attempt stands then: HANDED_IN, or how it was closed before
     * @throws RuleViolation as {@link AnswerService#save}
     */
    @Requires(Permission.PUBLIC)
    public AttemptStatus handIn(long attemptId, String ticket, String device, List<Change> changes) {
        answers.check(attemptId, ticket, changes);
        Instant now = clock.instant();
        return ledger.read(connection -> {
            Attempt attempt = attempts.lock(connection, attemptId).orElseThrow();
            if (!changes.isEmpty()) {
                attempt.take(device, changes, now);
            }
            boolean expired = attempt.expire(now);
            boolean open = attempt.state() == AttemptState.RUNNING;
            if (open) {
                attempt.handIn(device, now);
            }
            List<MarkedSlot> marks = open || expired ? mark(attempt) : List.of();
            attempts.store(connection, List.of(attempt));
            attempts.addMarks(connection, attemptId, marks);
            return AttemptQueries.status(attempt, now);
        });
    }

    /**
     * Tells where an attempt stands; one whose deadline has passed and that nobody swept yet is closed and marked first.
     *
     * @param ticket the attempt's ticket, or null
     * @throws RuleViolation NOT_FOUND for an attempt that is none of the asker's business
     */
    @Requires(Permission.PUBLIC)
    public AttemptStatus settled(long attemptId, String ticket) {
        AttemptStatus status = queries.status(attemptId, ticket);
        if (!status.isUnsettled()) {
            return status;
        }
        close(List.of(attemptId));
        return queries.status(attemptId, ticket);
    }

    /**
     * Closes attempts whose deadline has passed.
     *
     * @param atMost how many at the most in this transaction
     * @return how many were closed
     */
    @Requires(Permission.SYSTEM)
    public int closeDue(int atMost) {
        Instant now = clock.instant();
        return close(ledger.read(connection -> attempts.due(connection, now, atMost)));
    }

    /**
     * Brings in the changes of a hand-over file.
     *
     * @param attemptId the attempt
     * @param file the file
     * @param reason why late changes count, not blank
     * @return where the attempt stands then and how many changes were new
     * @throws RuleViolation INVALID for a file that is not this attempt's or was altered, or without a reason; FORBIDDEN where the
     *     attempt is the asker's own
     */
    @Requires(Permission.EXAM_WATCH)
    public HandOver bringIn(long attemptId, SealedHandOver file, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 500) {
            throw RuleViolation.invalid("attempt.hand-over-reason");
        }
        String text = tickets.open(attemptId, file.iv(), file.data());
        if (text == null) {
            throw RuleViolation.invalid("attempt.hand-over-unreadable");
        }
        HandOverFile opened = HandOverFile.parse(attemptId, text);
        answers.check(attemptId, tickets.ticket(attemptId), opened.changes());
        Instant now = clock.instant();
        String who = user.identity().map(CurrentUser.Identity::userName).orElse("");
        HandOver brought = ledger.read(connection -> {
            Attempt attempt =
                    attempts.lock(connection, attemptId).orElseThrow(() -> RuleViolation.notFound("attempt.not-found"));
            if (recusal.isOneself(attempt.facts().personId())) {
                throw new RuleViolation(Kind.FORBIDDEN, "attempt.hand-over-own");
            }
            int taken = attempt.bringIn(opened.device(), opened.changes(), now, who + ": " + reason.strip());
            attempts.store(connection, List.of(attempt));
            if (taken > 0 && attempt.state() != AttemptState.RUNNING) {
                attempts.remark(connection, attempt, mark(attempt));
            }
            return new HandOver(taken, opened.changes().size() - taken, AttemptQueries.status(attempt, now));
        });
        note(brought, reason.strip());
        return brought;
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

    /**
     * What a hand-over file brought.
     *
     * @param taken changes that were new
     * @param known changes that were known already, or older than what stands
     * @param status where the attempt stands now
     */
    public record HandOver(int taken, int known, AttemptStatus status) {}

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
            List<MarkedSlot> again =
                    mark(attempt, attempts.journal(connection, attemptId).replay()::value);
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
            running.stream()
                    .filter(attempt -> attempt.state() == AttemptState.RUNNING)
                    .forEach(attempt -> attempt.extend(by, now));
            attempts.store(connection, running);
            return null;
        });
    }

    void on(@Observes ExamEnded ended) {
        Instant now = clock.instant();
        ledger.read(connection -> {
            Collection<Attempt> running = attempts.lockRunning(connection, ended.examId());
            for (Attempt attempt : running) {
                attempt.end(ended.reason(), now);
                attempts.addMarks(connection, attempt.facts().id(), mark(attempt));
            }
            attempts.store(connection, running);
            return null;
        });
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
                    attempts.addMarks(connection, attempt.facts().id(), mark(attempt));
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

    private List<MarkedSlot> mark(Attempt attempt) {
        return mark(attempt, attempt.answers()::value);
    }

    private List<MarkedSlot> mark(Attempt attempt, IntFunction<String> answer) {
        List<MarkedSlot> marks = forms.view(attempt.facts().formId()).slots().stream()
                .map(slot -> new MarkedSlot(
                        slot.slot(),
                        answer.apply(slot.slot()),
                        ObjectiveMarking.mark(
                                slot.rule(),
                                slot.key(),
                                answer.apply(slot.slot()),
                                slot.marks().hundredths())))
                .toList();
        attempt.marked(marks.stream().mapToInt(MarkedSlot::hundredths).reduce(0, Math::addExact));
        return marks;
    }
}
