package org.zhixun.exam.sitting;

import java.time.Duration;
import java.time.Instant;
import org.zhixun.shared.Marks;

/**
 * An exam as rooms and staff see it.
 *
 * @param id the exam
 * @param code its code
 * @param name its name
 * @param levelCode the qualification level it stands for
 * @param storedState the state as the jobs left it; what counts is {@link #state(Instant)}
 * @param opensAt when it opens
 * @param closesAt when it closes for everyone without an extension of their own
 * @param overAt when it is over for the last person
 * @param durationMinutes the time a person has, without extensions
 * @param extraMinutes time added for everyone
 * @param questions how many questions a form has
 * @param totalMarksHundredths marks of a form in hundredths
 * @param passMarksHundredths marks that pass in hundredths
 * @param blueprintId what its papers consist of
 * @param disclosure what is shown afterwards
 * @param disclosed when that is shown
 * @param stopReason why it was ended or cancelled; null where it was not
 * @param registered how many people are registered
 */
public record ExamView(
        long id,
        String code,
        String name,
        String levelCode,
        ExamState storedState,
        Instant opensAt,
        Instant closesAt,
        Instant overAt,
        int durationMinutes,
        int extraMinutes,
        int questions,
        int totalMarksHundredths,
        int passMarksHundredths,
        long blueprintId,
        Disclosure disclosure,
        Disclosure.Moment disclosed,
        String stopReason,
        long registered) {

    /** Gives the state that counts at a moment. */
    public ExamState state(Instant now) {
        return storedState.at(opensAt, overAt, now);
    }

    /** Tells whether the exam is over for somebody with an extension of their own. */
    boolean overFor(int ownExtraMinutes, Instant now) {
        return switch (storedState.at(opensAt, closesAt.plus(Duration.ofMinutes(ownExtraMinutes)), now)) {
            case CLOSED, ENDED, CANCELLED -> true;
            case DRAFT, PUBLISHED, OPEN -> false;
        };
    }

    /** Gives the marks of a form. */
    public Marks totalMarks() {
        return new Marks(totalMarksHundredths);
    }

    /** Gives the marks that pass. */
    public Marks passMarks() {
        return new Marks(passMarksHundredths);
    }
}
