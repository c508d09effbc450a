package org.zhixun.exam.attempt;

import java.time.Instant;
import org.zhixun.shared.Marks;

/**
 * What a person reads before starting an exam: its rules in figures, and how far this person is.
 *
 * @param examId the exam
 * @param examName what it is called
 * @param levelCode the qualification level it stands for
 * @param rules what exam staff wrote for this moment; may be empty
 * @param open whether it can be started now
 * @param opensAt when it opens
 * @param closesAt when it closes: nobody starts later, and no attempt lasts longer
 * @param durationMinutes how long an attempt lasts
 * @param questions how many questions there are
 * @param totalMarks what they are worth together
 * @param passMarks what is needed to pass
 * @param attemptId the person's attempt, null before the start
 * @param attemptRunning whether that attempt still runs
 */
public record StartView(
        long examId,
        String examName,
        String levelCode,
        String rules,
        boolean open,
        Instant opensAt,
        Instant closesAt,
        int durationMinutes,
        int questions,
        Marks totalMarks,
        Marks passMarks,
        Long attemptId,
        boolean attemptRunning) {}
