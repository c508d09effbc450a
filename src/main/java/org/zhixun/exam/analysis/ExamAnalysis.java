package org.zhixun.exam.analysis;

import java.util.List;
import org.zhixun.exam.sitting.ExamView;

/**
 * The figures of an exam, over the closed attempts whose marks the reader may see.
 *
 * @param exam the exam
 * @param figures how the marks are spread; null where no attempt is closed
 * @param bins the attempts in each tenth of the marks
 * @param units the same by unit, in the bureau's order
 * @param questions what the answers say about the questions; empty where the reader may not know yet
 * @param questionsShown whether the reader may know
 */
public record ExamAnalysis(
        ExamView exam,
        ScoreFigures figures,
        List<ScoreFigures.Bin> bins,
        List<UnitFigures> units,
        List<QuestionFigures> questions,
        boolean questionsShown) {}
