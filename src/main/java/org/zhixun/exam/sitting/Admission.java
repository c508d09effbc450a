package org.zhixun.exam.sitting;

import java.time.Duration;
import java.time.Instant;
import org.zhixun.shared.Marks;

/**
 * What one person's registration allows: everything the attempt needs to know, in one row.
 *
 * @param registrationId the registration
 * @param examId the exam
 * @param personId the person
 * @param badgeNumber the number on the person's badge
 * @param examCode the exam's code
 * @param examName the exam's name
 * @param levelCode the qualification level it stands for
 * @param rules what a trainee reads before starting
 * @param storedState the state as the jobs left it; what counts is {@link #state(Instant)}
 * @param opensAt when the exam opens
 * @param closesForAllAt when it closes for everyone without an extension of their own
 * @param overAt when it is over for the last person
 * @param durationMinutes the time from the start, without extensions
 * @param examExtraMinutes extension for everyone
 * @param ownExtraMinutes extension for this person
 * @param formId the person's form
 * @param optionSeed decides the order of options
 * @param questions how many questions the form has
 * @param totalMarksHundredths marks of the form in hundredths
 * @param passMarksHundredths marks that pass in hundredths
 * @param disclosure what is shown afterwards
 * @param disclosed when that is shown
 */
public record Admission(
        long registrationId,
        long examId,
        long personId,
        String badgeNumber,
        String examCode,
        String examName,
        String levelCode,
        String rules,
        ExamState storedState,
        Instant opensAt,
        Instant closesForAllAt,
        Instant overAt,
        int durationMinutes,
        int examExtraMinutes,
        int ownExtraMinutes,
        long formId,
        long optionSeed,
        int questions,
        int totalMarksHundredths,
        int passMarksHundredths,
        Disclosure disclosure,
        Disclosure.Moment disclosed) {

    /** Gives all extra time of this person. */
    public int extraMinutes() {
        return examExtraMinutes + ownExtraMinutes;
    }

    /** Gives when the exam closes for this person. */
    public Instant closesAt() {
        return closesForAllAt.plus(Duration.ofMinutes(ownExtraMinutes));
    }

    /** Gives the state that counts for this person at a moment. */
    public ExamState state(Instant now) {
        return storedState.at(opensAt, closesAt(), now);
    }

    /**
     * Tells whether this person may still sit the exam at a moment, be it only because time is added: until it is over for the last
     * person, or the person's own attempt is.
     *
     * @param attempt the person's attempt; null before the start
     * @param now the moment
     */
    boolean isAhead(Progress.Standing attempt, Instant now) {
        return !isOver(now) && (attempt == null || attempt.state() == Progress.State.RUNNING);
    }

    /** Gives the deadline of an attempt that began at a moment: the duration with all extra time, never past the closing. */
    public Instant deadline(Instant startedAt) {
        Instant own = startedAt.plus(Duration.ofMinutes(durationMinutes + extraMinutes()));
        return own.isBefore(closesAt()) ? own : closesAt();
    }

    /** Gives the marks of the form. */
    public Marks totalMarks() {
        return new Marks(totalMarksHundredths);
    }

    /** Gives the marks that pass. */
    public Marks passMarks() {
        return new Marks(passMarksHundredths);
    }

    /**
     * Gives what this person may be shown at a moment, the attempt being over.
     *
     * @param now the moment
     * @return NOTHING before its time
     */
    public Disclosure shownAt(Instant now) {
        boolean due = disclosed == Disclosure.Moment.AT_ONCE || isOver(now);
        return due ? disclosure : Disclosure.NOTHING;
    }

    private boolean isOver(Instant now) {
        return switch (storedState.at(opensAt, overAt, now)) {
            case CLOSED, ENDED, CANCELLED -> true;
            case DRAFT, PUBLISHED, OPEN -> false;
        };
    }
}
