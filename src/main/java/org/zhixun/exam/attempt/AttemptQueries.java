package org.zhixun.exam.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zhixun.exam.attempt.model.Answers;
import org.zhixun.exam.attempt.model.Attempt;
import org.zhixun.exam.attempt.model.Attempts;
import org.zhixun.exam.attempt.model.Journal;
import org.zhixun.exam.attempt.model.Ledger;
import org.zhixun.exam.attempt.model.Tickets;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.Forms;
import org.zhixun.exam.paper.SheetSlot;
import org.zhixun.exam.sitting.Admission;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.Recusal;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** What there is to read about attempts. */
@ApplicationScoped
@Transactional
public class AttemptQueries {

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
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Gives the signed-in person's attempt for the exam page: two statements, the form comes out of the cache.
     *
     * @throws RuleViolation NOT_FOUND for an attempt that is not the person's
     */
    @Requires(Permission.SIT_EXAM)
    public SitView sitView(long attemptId) {
        Attempt attempt = own(attemptId);
        Admission admission = admission(attempt);
        return view(
                attempt,
                admission,
                forms.view(attempt.facts().formId()),
                user.identity().map(CurrentUser.Identity::displayName).orElse(""),
                tickets,
                clock.instant());
    }

    /**
     * Gives what the signed-in person reads before starting an exam.
     *
     * @throws RuleViolation NOT_FOUND for an exam that is not the person's
     */
    @Requires(Permission.SIT_EXAM)
    public StartView startView(long examId) {
        Admission admission = sittings.admission(examId, user.personId())
                .orElseThrow(() -> RuleViolation.notFound("attempt.no-such-exam"));
        Instant now = clock.instant();
        ExamState state = admission.state(now);
        if (state == ExamState.DRAFT) {
            throw RuleViolation.notFound("attempt.no-such-exam");
        }
        Attempt attempt = ledger.read(connection -> attempts.find(connection, admission.registrationId()))
                .orElse(null);
        return new StartView(
                examId,
                admission.examName(),
                admission.levelCode(),
                admission.rules(),
                state == ExamState.OPEN,
                admission.opensAt(),
                admission.closesAt(),
                admission.durationMinutes() + admission.extraMinutes(),
                admission.questions(),
                admission.totalMarks(),
                admission.passMarks(),
                attempt == null ? null : attempt.facts().id(),
                attempt != null && !attempt.isClosedAt(now));
    }

    /**
     * Tells where an attempt stands: for its ticket, for its person, and for those who watch exams.
     *
     * @param ticket the attempt's ticket, or null
     * @throws RuleViolation NOT_FOUND for an attempt that is none of the asker's business
     */
    @Requires(Permission.PUBLIC)
    public AttemptStatus status(long attemptId, String ticket) {
        Attempt attempt = ledger.read(connection -> attempts.find(connection, attemptId))
                .orElseThrow(() -> RuleViolation.notFound("attempt.not-found"));
        if (!tickets.isTicketOf(attemptId, ticket)) {
            refuseStranger(attempt);
        }
        return status(attempt, clock.instant());
    }

    /** Tells where all attempts of an exam stand. */
    @Requires({Permission.RESULT_READ, Permission.EXAM_WATCH, Permission.MARK})
    public List<AttemptStatus> ofExam(long examId) {
        return statuses(ledger.read(connection -> attempts.ofExam(connection, examId)));
    }

    /** Tells where all attempts of the signed-in person stand. */
    @Requires(Permission.SIGNED_IN)
    public List<AttemptStatus> own() {
        return statuses(ledger.read(connection -> attempts.ofPerson(connection, user.personId())));
    }

    /**
     * Gives the marks of a closed attempt, slot by slot; whoever calls has checked what the reader may see.
     *
     * @return the marks, empty while it runs
     * @throws RuleViolation NOT_FOUND for an attempt that is none of the asker's business
     */
    @Requires(Permission.SIGNED_IN)
    public List<MarkedSlot> marks(long attemptId) {
        status(attemptId, null);
        return ledger.read(connection -> attempts.marks(connection, attemptId));
    }

    /** Gives the marks of all closed attempts of an exam, slot by slot, by attempt. */
    @Requires({Permission.RESULT_READ, Permission.MARK})
    public Map<Long, List<MarkedSlot>> marksOfExam(long examId) {
        return ledger.read(connection -> attempts.marksOfExam(connection, examId));
    }

    /**
     * Gives an attempt's journal with the answers as they stood after every row, so that a dispute can be replayed.
     *
     * @throws RuleViolation NOT_FOUND for an unknown attempt, FORBIDDEN where the reader may still sit the exam
     */
    @Requires({Permission.EXAM_WATCH, Permission.MARK})
    public JournalView journal(long attemptId) {
        AttemptStatus status = status(attemptId, null);
        recusal.requireNotDue(status.examId());
        Journal journal = ledger.read(connection -> attempts.journal(connection, attemptId));
        Answers answers = new Answers();
        List<JournalView.Row> rows = journal.entries().stream()
                .map(entry -> {
                    boolean changes =
                            entry.kind().counts() || entry.kind().name().equals("LATE");
                    if (entry.kind().counts()) {
                        answers.apply(Answers.decodeChanges(entry.payload()));
                    }
                    return new JournalView.Row(
                            entry.no(),
                            entry.kind().name(),
                            entry.arrivedAt(),
                            entry.device(),
                            changes ? Answers.decodeChanges(entry.payload()) : List.of(),
                            changes ? "" : entry.payload(),
                            entry.hash(),
                            answers.all());
                })
                .toList();
        return new JournalView(status, rows, journal.brokenAt());
    }

    static AttemptStatus status(Attempt attempt, Instant now) {
        Attempt.Facts facts = attempt.facts();
        Attempt.Standing standing = attempt.standing();
        boolean due = standing.state() == AttemptState.RUNNING && attempt.isClosedAt(now);
        return new AttemptStatus(
                facts.id(),
                facts.examId(),
                facts.personId(),
                facts.formId(),
                facts.optionSeed(),
                due ? AttemptState.EXPIRED : standing.state(),
                facts.startedAt(),
                standing.deadline(),
                standing.closedAt(),
                standing.device(),
                attempt.answers().count(),
                standing.lastNo(),
                standing.lastSeq(),
                standing.lastSavedAt(),
                standing.headHash(),
                standing.finalHash(),
                standing.marks(),
                facts.maxMarks(),
                facts.passMarks());
    }

    static SitView view(
            Attempt attempt, Admission admission, FormView form, String personName, Tickets tickets, Instant now) {
        Attempt.Standing standing = attempt.standing();
        boolean running = !attempt.isClosedAt(now);
        return new SitView(
                attempt.facts().id(),
                attempt.facts().examId(),
                attempt.facts().startedAt(),
                running,
                admission.examName(),
                personName,
                admission.badgeNumber(),
                standing.device(),
                tickets.ticket(attempt.facts().id()),
                tickets.handOverKey(attempt.facts().id()),
                running ? Duration.between(now, standing.deadline()).toMillis() : 0,
                running
                        ? form.sheet(attempt.facts().optionSeed()).stream()
                                .map(AttemptQueries::slot)
                                .toList()
                        : List.of(),
                running
                        ? attempt.answers().all().stream()
                                .map(change -> new SitView.AnswerView(
                                        change.slot(), change.seq(), change.value(), change.marked()))
                                .toList()
                        : List.of(),
                standing.lastSeq(),
                standing.lastNo(),
                standing.headHash(),
                standing.lastSavedAt(),
                false);
    }

    private static SitView.SlotView slot(SheetSlot slot) {
        return new SitView.SlotView(
                slot.slot(),
                slot.kind().name(),
                slot.marks(),
                slot.stem(),
                slot.options().stream()
                        .map(option -> new SitView.OptionView(option.key(), option.text()))
                        .toList());
    }

    private List<AttemptStatus> statuses(Collection<Attempt> found) {
        Instant now = clock.instant();
        return found.stream().map(attempt -> status(attempt, now)).toList();
    }

    private Attempt own(long attemptId) {
        Attempt attempt = ledger.read(connection -> attempts.find(connection, attemptId))
                .orElseThrow(() -> RuleViolation.notFound("attempt.not-found"));
        if (attempt.facts().personId() != user.personId()) {
            throw RuleViolation.notFound("attempt.not-found");
        }
        return attempt;
    }

    private Admission admission(Attempt attempt) {
        return sittings.admission(attempt.facts().examId(), attempt.facts().personId())
                .orElseThrow(() -> RuleViolation.notFound("attempt.no-such-exam"));
    }

    private void refuseStranger(Attempt attempt) {
        if (!user.isSignedIn()) {
            throw new RuleViolation(Kind.UNAUTHENTICATED, "shared.sign-in-needed");
        }
        boolean own = user.identity()
                .map(CurrentUser.Identity::personId)
                .filter(person -> person == attempt.facts().personId())
                .isPresent();
        boolean staff =
                user.may(Permission.EXAM_WATCH) || user.may(Permission.MARK) || user.may(Permission.RESULT_READ);
        if (!own && !staff) {
            throw RuleViolation.notFound("attempt.not-found");
        }
    }
}
