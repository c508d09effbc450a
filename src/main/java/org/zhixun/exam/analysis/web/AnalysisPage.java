package org.zhixun.exam.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhixun.exam.analysis.AnalysisQueries;
import org.zhixun.exam.analysis.ExamAnalysis;
import org.zhixun.exam.analysis.QuestionFigures;
import org.zhixun.exam.analysis.QuestionFigures.OptionShare;
import org.zhixun.exam.analysis.ScoreFigures.Bin;
import org.zhixun.exam.analysis.UnitFigures;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;

/** The figures of one exam, as charts and tables. */
@Named
@RequestScoped
public class AnalysisPage {

    @Inject
    private AnalysisQueries queries;

    @Inject
    private PageTexts texts;

    @Inject
    private Preferences preferences;

    private Long exam;
    private ExamAnalysis analysis;

    /** Checks that the address names an exam that the reader may see. */
    public void load() {
        getAnalysis();
    }

    public ExamAnalysis getAnalysis() {
        if (analysis == null) {
            if (exam == null) {
                throw RuleViolation.notFound("analysis.no-such-exam");
            }
            analysis = queries.ofExam(exam);
        }
        return analysis;
    }

    public List<QuestionFigures> getQuestions() {
        return getAnalysis().questions();
    }

    /** Gives how many questions are flagged. */
    public long getFlagged() {
        return getQuestions().stream().filter(each -> !each.flags().isEmpty()).count();
    }

    /** Gives the height of a bar in percent of the highest. */
    public double height(Bin bin) {
        int most = getAnalysis().bins().stream().mapToInt(Bin::count).max().orElse(0);
        return most == 0 ? 0 : 100.0 * bin.count() / most;
    }

    /** Gives where the pass mark stands, in percent of all marks. */
    public double getPassAt() {
        return 100.0 * analysis.exam().passMarksHundredths() / analysis.exam().totalMarksHundredths();
    }

    /** Gives a share as people read it: {@code 62.5%}. */
    public String percent(double share) {
        return texts.format("analysis.percent", share * 100);
    }

    /** Gives the width of a share's bar in percent. */
    public double width(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    /** Gives a number with two places, empty for none. */
    public String number(Double value) {
        return value == null ? "" : texts.format("analysis.number", value);
    }

    public String unit(UnitFigures unit) {
        return preferences.getLanguage() == Language.EN ? unit.nameEn() : unit.name();
    }

    /** Gives the text of an option; those of true and false are the house's. */
    public String optionText(QuestionFigures question, OptionShare option) {
        return question.question().kind() == QuestionKind.TRUE_FALSE
                ? texts.get("analysis.option." + option.key())
                : option.text();
    }

    public Long getExam() {
        return exam;
    }

    public void setExam(Long exam) {
        this.exam = exam;
    }
}
