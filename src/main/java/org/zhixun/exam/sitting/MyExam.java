package org.zhixun.exam.sitting;

import java.time.Instant;
import org.zhixun.exam.sitting.Progress.Standing;
import org.zhixun.shared.Marks;

/**
 * An exam as the trainee who is registered for it sees it.
 *
 * @param examId the exam
 * @param code its code
 * @param name its name
 * @param state the state that counts for this person now
 * @param opensAt when it opens
 * @param closesAt when it closes for this person
 * @param durationMinutes the time this person has, extensions included
 * @param questions how many questions there are
 * @param totalMarks what they are worth together
 * @param passMarks what is needed to pass
 * @param shown what the person may be shown now
 * @param attempt the person's attempt; null before the start
 */
public record MyExam(
        long examId,
        String code,
        String name,
        ExamState state,
        Instant opensAt,
        Instant closesAt,
        int durationMinutes,
        int questions,
        Marks totalMarks,
        Marks passMarks,
        Disclosure shown,
        Standing attempt) {

    /** Where an exam stands for one person. */
    public enum Phase {
        /** Can be begun now. */
        TO_START,
        /** Has been begun and can be gone on with. */
        RUNNING,
        /** Announced, not open yet. */
        COMING,
        /** Sat. */
        DONE,
        /** Over without having been sat. */
        MISSED,
        /** Did not take place. */
        CANCELLED
    }

    static MyExam of(Admission admission, Standing attempt, Instant now) {
        return new MyExam(
                admission.examId(),
                admission.examCode(),
                admission.examName(),
                admission.state(now),
                admission.opensAt(),
                admission.closesAt(),
                admission.durationMinutes() + admission.extraMinutes(),
                admission.questions(),
                admission.totalMarks(),
                admission.passMarks(),
                admission.shownAt(now),
                attempt);
    }

    /** Gives where the exam stands for this person. */
    public Phase phase() {
        if (attempt != null) {
            return attempt.state() == Progress.State.RUNNING ? Phase.RUNNING : Phase.DONE;
        }
        return switch (state) {
            case OPEN -> Phase.TO_START;
            case DRAFT, PUBLISHED -> Phase.COMING;
            case CLOSED, ENDED -> Phase.MISSED;
            case CANCELLED -> Phase.CANCELLED;
        };
    }

    /** Tells whether the mark may be shown now. */
    public boolean markShown() {
        return phase() == Phase.DONE && shown != Disclosure.NOTHING && attempt.marks() != null;
    }
}
