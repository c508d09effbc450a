package org.zhixun.exam.sitting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.zhixun.shared.Marks;

/**
 * How far people are with an exam: a question that this room asks and the attempt room answers. Whoever calls has checked what the
 * reader may see.
 */
public interface Progress {

    /** Where an attempt stands. */
    enum State {
        RUNNING,
        HANDED_IN,
        EXPIRED,
        ENDED
    }

    /**
     * One attempt.
     *
     * @param attemptId the attempt
     * @param examId its exam
     * @param registrationId its registration
     * @param personId whose it is
     * @param state where it stands
     * @param startedAt when it began
     * @param answered how many questions have an answer
     * @param lastSavedAt when the last answer was taken; null before the first
     * @param lastNo number of the last receipt; 0 before the first
     * @param deadline when it ends or ended
     * @param marks the marks; null before marking
     * @param passed whether they pass; null before marking
     * @param device the device it is held by, as the browser named it; null if unknown
     */
    record Standing(
            long attemptId,
            long examId,
            long registrationId,
            long personId,
            State state,
            Instant startedAt,
            int answered,
            Instant lastSavedAt,
            long lastNo,
            Instant deadline,
            Marks marks,
            Boolean passed,
            String device)
            implements Serializable {

        /** Gives the same for a reader who may not know the marks. */
        Standing withoutMarks() {
            return new Standing(
                    attemptId,
                    examId,
                    registrationId,
                    personId,
                    state,
                    startedAt,
                    answered,
                    lastSavedAt,
                    lastNo,
                    deadline,
                    null,
                    null,
                    device);
        }
    }

    /** Gives the attempts of an exam. */
    List<Standing> ofExam(long examId);

    /** Gives the attempts of a person. */
    List<Standing> ofPerson(long personId);
}
