package org.zhixun.exam.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhixun.exam.attempt.AttemptQueries;
import org.zhixun.exam.attempt.AttemptService;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.attempt.JournalView;
import org.zhixun.exam.marking.ResultView.ExamTitle;
import org.zhixun.exam.marking.model.Remarkings;
import org.zhixun.exam.paper.Forms;
import org.zhixun.exam.sitting.Admission;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.exam.sitting.ExamFilter;
import org.zhixun.exam.sitting.ExamOrder;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.exam.sitting.Recusal;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonView;
import org.zhixun.people.UnitView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Shows what came of attempts, as far as the reader may see it. */
@ApplicationScoped
@Transactional
public class ResultQueries {

    private static final int MOST_EXAMS = 1000;
    private static final ExamFilter WITH_RESULTS =
            new ExamFilter(null, Set.of(ExamState.OPEN, ExamState.CLOSED, ExamState.ENDED));

    @Inject
    private AttemptQueries attempts;

    @Inject
    private AttemptService attemptService;

    @Inject
    private SittingQueries sittings;

    @Inject
    private Recusal recusal;

    @Inject
    private Forms forms;

    @Inject
    private Directory directory;

    @Inject
    private Remarkings remarkings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Gives the result of an attempt. One past its deadline that nobody closed yet is closed and marked first.
     *
     * @throws RuleViolation NOT_FOUND for an attempt that is none of the reader's business, FORBIDDEN where it is the reader's own and
     *     nothing is shown yet, CONFLICT for staff while it runs
     */
    @Requires({Permission.SIT_EXAM, Permission.RESULT_READ, Permission.MARK})
    public ResultView result(long attemptId) {
        AttemptStatus status = attemptService.settled(attemptId, null);
        return isOwn(status) ? own(status) : others(status);
    }

    /**
     * Gives what stands on the score sheet of an attempt.
     *
     * @throws RuleViolation as {@link #result}
     */
    @Requires({Permission.SIT_EXAM, Permission.RESULT_READ, Permission.MARK})
    public ScoreSheet scoreSheet(long attemptId) {
        ResultView result = result(attemptId);
        UnitView bureau = directory.units().stream()
                .filter(unit -> unit.parentId() == null)
                .findFirst()
                .orElseThrow();
        PersonView person = result.person() == null ? person(result.personId()) : result.person();
        return new ScoreSheet(bureau, person, result, clock.instant());
    }

    /**
     * Gives the results of an exam, of those people whom the reader may see; the reader's own without marks before they are shown.
     *
     * @throws RuleViolation NOT_FOUND for an unknown exam
     */
    @Requires({Permission.RESULT_READ, Permission.MARK})
    public ExamResults ofExam(long examId) {
        ExamView exam = sittings.exam(examId);
        List<AttemptStatus> all = attempts.ofExam(examId);
        if (all.stream().anyMatch(AttemptStatus::isUnsettled)) {
            all.stream()
                    .filter(AttemptStatus::isUnsettled)
                    .forEach(due -> attemptService.settled(due.attemptId(), null));
            all = attempts.ofExam(examId);
        }
        Map<Long, PersonView> people =
                directory.persons(all.stream().map(AttemptStatus::personId).toList());
        Long withoutMarks = recusal.withoutMarks(examId).orElse(null);
        List<ResultRow> rows = all.stream()
                .filter(status -> isVisible(people.get(status.personId()), Permission.RESULT_READ))
                .map(status -> Objects.equals(status.personId(), withoutMarks) ? status.withoutMarks() : status)
                .map(status -> ResultRow.of(status, people.get(status.personId())))
                .toList();
        return new ExamResults(
                exam, rows, sees(Permission.RESULT_READ, CurrentUser.WHOLE_BUREAU), recusal.isDue(examId));
    }

    /** Gives the exams that have opened, the one that opened last first. */
    @Requires({Permission.RESULT_READ, Permission.MARK})
    public List<ExamView> opened() {
        return sittings.exams(WITH_RESULTS, ExamOrder.LATEST, new Range(0, MOST_EXAMS))
                .rows();
    }

    /**
     * Gives an attempt's journal with what is needed to replay it.
     *
     * @throws RuleViolation NOT_FOUND for an attempt that is none of the reader's business, FORBIDDEN where the reader may still sit the
     *     exam
     */
    @Requires({Permission.EXAM_WATCH, Permission.MARK})
    public ReplayView replay(long attemptId) {
        AttemptStatus status = attempts.status(attemptId, null);
        PersonView person = visible(status.personId(), Permission.EXAM_WATCH);
        JournalView journal = attempts.journal(attemptId);
        return new ReplayView(sittings.exam(status.examId()).name(), person, forms.view(status.formId()), journal);
    }

    /** Gives the last time an exam's marks were computed again; empty for never. */
    @Requires(Permission.MARK)
    public Optional<Remarking> lastRemarking(long examId) {
        return remarkings.last(examId);
    }

    private ResultView own(AttemptStatus status) {
        if (status.state() == AttemptState.RUNNING) {
            throw ResultView.notYetVisible();
        }
        Admission admission = sittings.admission(status.examId(), status.personId())
                .orElseThrow(() -> RuleViolation.notFound("attempt.not-found"));
        ExamTitle title = new ExamTitle(admission.examCode(), admission.examName());
        return view(title, null, status, admission.shownAt(clock.instant()));
    }

    private ResultView others(AttemptStatus status) {
        if (!user.may(Permission.RESULT_READ) && !user.may(Permission.MARK)) {
            throw RuleViolation.notFound("attempt.not-found");
        }
        PersonView person = visible(status.personId(), Permission.RESULT_READ);
        if (status.state() == AttemptState.RUNNING || status.isUnsettled()) {
            throw new RuleViolation(Kind.CONFLICT, "marking.still-running");
        }
        ExamView exam = sittings.exam(status.examId());
        return view(new ExamTitle(exam.code(), exam.name()), person, status, shownToStaff(exam));
    }

    private ResultView view(ExamTitle exam, PersonView person, AttemptStatus status, Disclosure shown) {
        return ResultView.of(
                exam,
                person,
                status,
                shown,
                shown == Disclosure.NOTHING ? null : forms.view(status.formId()),
                shown == Disclosure.NOTHING ? List.of() : attempts.marks(status.attemptId()));
    }

    /** Keys of an exam that others still sit stay with those who know them anyway, and never go to those others. */
    private Disclosure shownToStaff(ExamView exam) {
        ExamState state = exam.state(clock.instant());
        boolean over = state == ExamState.CLOSED || state == ExamState.ENDED;
        boolean mayKnowKeys = user.may(Permission.MARK) || user.may(Permission.EXAM_EDIT);
        return over || (mayKnowKeys && !recusal.isDue(exam.id()))
                ? Disclosure.MARK_ANSWERS_EXPLANATIONS
                : Disclosure.MARK_ONLY;
    }

    private boolean isOwn(AttemptStatus status) {
        return user.identity()
                .map(Identity::personId)
                .filter(person -> Objects.equals(person, status.personId()))
                .isPresent();
    }

    private PersonView visible(long personId, Permission permission) {
        PersonView person = person(personId);
        if (!isVisible(person, permission)) {
            throw RuleViolation.notFound("attempt.not-found");
        }
        return person;
    }

    private boolean isVisible(PersonView person, Permission permission) {
        return person != null && sees(permission, person.unitPath());
    }

    /** Whoever marks sees what they mark, whatever else they may see. */
    private boolean sees(Permission permission, String unitPath) {
        return user.seesUnit(permission, unitPath) || user.seesUnit(Permission.MARK, unitPath);
    }

    private PersonView person(long personId) {
        return directory.person(personId).orElseThrow(() -> RuleViolation.notFound("attempt.not-found"));
    }
}
