package org.zhixun.exam.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhixun.exam.attempt.AttemptQueries;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.exam.paper.Forms;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.exam.sitting.Recusal;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonView;
import org.zhixun.people.UnitView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;

/** Computes figures of exams. */
@ApplicationScoped
@Transactional
public class AnalysisQueries {

    @Inject
    private AttemptQueries attempts;

    @Inject
    private SittingQueries sittings;

    @Inject
    private Recusal recusal;

    @Inject
    private Forms forms;

    @Inject
    private Directory directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A closed attempt and whose it is. */
    private record Closed(AttemptStatus status, PersonView person) {

        Score score() {
            return new Score(person.unitId(), status.marks(), status.passed());
        }
    }

    /**
     * Analyses an exam. What the answers say about its questions stays hidden from those who do not mark while it can still be sat, and
     * from those who may still sit it themselves; the reader's own attempt counts when its marks are shown.
     *
     * @throws org.zhixun.shared.RuleViolation NOT_FOUND for an unknown exam
     */
    @Requires({Permission.RESULT_READ, Permission.MARK})
    public ExamAnalysis ofExam(long examId) {
        ExamView exam = sittings.exam(examId);
        List<Closed> closed = closed(examId);
        List<Score> scores = closed.stream().map(Closed::score).toList();
        boolean mayKnowKeys = user.may(Permission.MARK) || user.may(Permission.EXAM_EDIT);
        boolean shown = isOver(exam) || (mayKnowKeys && !recusal.isDue(examId));
        return new ExamAnalysis(
                exam,
                scores.isEmpty() ? null : ScoreFigures.of(scores),
                ScoreFigures.bins(scores, exam.totalMarksHundredths()),
                units(scores),
                shown ? QuestionFigures.of(answered(examId, closed)) : List.of(),
                shown);
    }

    private List<Closed> closed(long examId) {
        Long withoutMarks = recusal.withoutMarks(examId).orElse(null);
        List<AttemptStatus> marked = attempts.ofExam(examId).stream()
                .filter(status -> status.marks() != null && !Objects.equals(status.personId(), withoutMarks))
                .toList();
        Map<Long, PersonView> people =
                directory.persons(marked.stream().map(AttemptStatus::personId).toList());
        return marked.stream()
                .filter(status -> people.containsKey(status.personId()))
                .map(status -> new Closed(status, people.get(status.personId())))
                .filter(each -> isVisible(each.person().unitPath()))
                .toList();
    }

    private boolean isVisible(String unitPath) {
        return user.seesUnit(Permission.RESULT_READ, unitPath) || user.seesUnit(Permission.MARK, unitPath);
    }

    private List<UnitFigures> units(List<Score> scores) {
        Map<Long, List<Score>> byUnit = scores.stream().collect(Collectors.groupingBy(Score::unitId));
        return directory.units().stream()
                .filter(unit -> byUnit.containsKey(unit.id()))
                .map(unit -> figures(unit, byUnit.get(unit.id())))
                .toList();
    }

    private static UnitFigures figures(UnitView unit, List<Score> scores) {
        return new UnitFigures(unit.name(), unit.nameEn(), ScoreFigures.of(scores));
    }

    private List<QuestionFigures.Answered> answered(long examId, List<Closed> closed) {
        Map<Long, List<MarkedSlot>> marks = attempts.marksOfExam(examId);
        Map<Long, List<List<MarkedSlot>>> byForm = new LinkedHashMap<>();
        closed.stream()
                .map(Closed::status)
                .filter(status -> marks.containsKey(status.attemptId()))
                .forEach(status -> byForm.computeIfAbsent(status.formId(), id -> new ArrayList<>())
                        .add(marks.get(status.attemptId())));
        return byForm.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(form -> new QuestionFigures.Answered(forms.view(form.getKey()), form.getValue()))
                .toList();
    }

    private boolean isOver(ExamView exam) {
        ExamState state = exam.state(clock.instant());
        return state == ExamState.CLOSED || state == ExamState.ENDED;
    }
}
