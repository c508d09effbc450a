package org.zhixun.exam.marking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.people.PersonView;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * The result of one attempt, as far as its reader may see it: what the disclosure does not show is not in it.
 *
 * @param attemptId the attempt
 * @param examId its exam
 * @param examCode the exam's code
 * @param examName the exam's name
 * @param personId whose it is
 * @param person whose it is; null where it is the reader's own
 * @param state how it was closed
 * @param shown how far it is shown
 * @param startedAt when it began
 * @param closedAt when it was closed
 * @param marks the marks
 * @param maxMarks marks of the form
 * @param passMarks marks that pass
 * @param passed whether the marks pass
 * @param hash final hash of the journal
 * @param slots the questions in the order of the paper; empty where the mark alone is shown
 */
public record ResultView(
        long attemptId,
        long examId,
        String examCode,
        String examName,
        long personId,
        PersonView person,
        AttemptState state,
        Disclosure shown,
        Instant startedAt,
        Instant closedAt,
        Marks marks,
        Marks maxMarks,
        Marks passMarks,
        boolean passed,
        String hash,
        List<ResultSlot> slots) {

    public ResultView {
        slots = List.copyOf(slots);
    }

    /**
     * Puts a result together.
     *
     * @param exam the exam's code and name
     * @param person whose it is; null where it is the reader's own
     * @param status where the attempt stands, marked
     * @param shown how far it is shown
     * @param form the attempt's form
     * @param marked the marks of its questions, by slot
     * @throws RuleViolation FORBIDDEN where nothing is shown
     */
    static ResultView of(
            ExamTitle exam,
            PersonView person,
            AttemptStatus status,
            Disclosure shown,
            FormView form,
            List<MarkedSlot> marked) {
        if (shown == Disclosure.NOTHING) {
            throw notYetVisible();
        }
        boolean answers = shown.compareTo(Disclosure.MARK_AND_ANSWERS) >= 0;
        boolean reasons = shown.compareTo(Disclosure.MARK_ANSWERS_EXPLANATIONS) >= 0;
        return new ResultView(
                status.attemptId(),
                status.examId(),
                exam.code(),
                exam.name(),
                status.personId(),
                person,
                status.state(),
                shown,
                status.startedAt(),
                status.closedAt(),
                new Marks(status.marks()),
                new Marks(status.maxMarks()),
                new Marks(status.passMarks()),
                status.passed(),
                status.finalHash(),
                !answers
                        ? List.of()
                        : marked.stream()
                                .map(mark -> ResultSlot.of(form.slot(mark.slot()), mark, status.optionSeed(), reasons))
                                .toList());
    }

    /**
     * What an exam is called.
     *
     * @param code its code
     * @param name its name
     */
    record ExamTitle(String code, String name) {}

    static RuleViolation notYetVisible() {
        return new RuleViolation(Kind.FORBIDDEN, "marking.not-yet-visible");
    }

    /** Gives the time from the start to the close. */
    public Duration timeUsed() {
        return Duration.between(startedAt, closedAt);
    }

    /** Tells whether questions, answers and keys are shown. */
    public boolean showsAnswers() {
        return shown.compareTo(Disclosure.MARK_AND_ANSWERS) >= 0;
    }

    /** Tells whether explanations and what they rest on are shown. */
    public boolean showsExplanations() {
        return shown.compareTo(Disclosure.MARK_ANSWERS_EXPLANATIONS) >= 0;
    }

    /** Gives the questions that did not earn all of their marks. */
    public List<ResultSlot> wrong() {
        return slots.stream()
                .filter(slot -> slot.grade() != ResultSlot.Grade.RIGHT)
                .toList();
    }

    /** Gives how many questions got that grade. */
    public long count(ResultSlot.Grade grade) {
        return slots.stream().filter(slot -> slot.grade() == grade).count();
    }
}
