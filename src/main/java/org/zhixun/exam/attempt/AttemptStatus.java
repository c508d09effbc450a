package org.zhixun.exam.attempt;

import java.time.Instant;

/**
 * Where an attempt stands.
 *
 * @param attemptId the attempt
 * @param examId its exam
 * @param personId whose it is
 * @param formId its form
 * @param optionSeed decides the order of options
 * @param state the state; an attempt past its deadline is EXPIRED whether or not it was swept
 * @param startedAt when it began
 * @param deadline when it ends or would have ended
 * @param closedAt when it was closed, null while it runs
 * @param device who holds it
 * @param count how many questions have an answer
 * @param no number of the journal's newest row
 * @param seq highest change number taken
 * @param lastSavedAt when an answer was last taken, null for never
 * @param hash the journal's newest chain hash
 * @param finalHash the chain hash at closing, null while it runs
 * @param marks marks in hundredths, null before marking
 * @param maxMarks marks of the form in hundredths
 * @param passMarks marks that pass in hundredths
 */
public record AttemptStatus(
        long attemptId,
        long examId,
        long personId,
        long formId,
        long optionSeed,
        AttemptState state,
        Instant startedAt,
        Instant deadline,
        Instant closedAt,
        String device,
        int count,
        int no,
        int seq,
        Instant lastSavedAt,
        String hash,
        String finalHash,
        Integer marks,
        int maxMarks,
        int passMarks) {

    /** Gives the same for a reader who may not know the marks. */
    public AttemptStatus withoutMarks() {
        return new AttemptStatus(
                attemptId,
                examId,
                personId,
                formId,
                optionSeed,
                state,
                startedAt,
                deadline,
                closedAt,
                device,
                count,
                no,
                seq,
                lastSavedAt,
                hash,
                finalHash,
                null,
                maxMarks,
                passMarks);
    }

    /** Tells whether the deadline has passed and nobody closed and marked the attempt yet. */
    public boolean isUnsettled() {
        return state == AttemptState.EXPIRED && marks == null;
    }

    /** Tells whether the marks pass; null before marking. */
    public Boolean passed() {
        return marks == null ? null : marks >= passMarks;
    }
}
