package org.zhixun.exam.marking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhixun.exam.marking.Outcome;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.marking.ResultSlot;
import org.zhixun.exam.marking.ResultSlot.OptionResult;
import org.zhixun.exam.marking.ResultView;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;

/** One attempt's result; the address says which, and whether all questions are wanted or only those that lost marks. */
@Named
@RequestScoped
public class ResultPage {

    private static final String ONLY_WRONG = "wrong";

    @Inject
    private ResultQueries results;

    @Inject
    private PageTexts texts;

    @Inject
    private Preferences preferences;

    private Long attempt;
    private String show;
    private ResultView result;

    /** Reads the result that the address names. */
    public void load() {
        if (attempt == null) {
            throw RuleViolation.notFound("attempt.not-found");
        }
        result = results.result(attempt);
    }

    public ResultView getResult() {
        return result;
    }

    public Outcome getOutcome() {
        return result.passed() ? Outcome.PASSED : Outcome.FAILED;
    }

    public String getTimeUsed() {
        return ScoreSheetPrint.duration(result.timeUsed(), preferences.getLanguage());
    }

    /** Gives the marks as a share of all marks, in percent. */
    public int getPercent() {
        return percent(result.marks().hundredths());
    }

    public int getPassPercent() {
        return percent(result.passMarks().hundredths());
    }

    public boolean isOnlyWrong() {
        return ONLY_WRONG.equals(show);
    }

    public List<ResultSlot> getSlots() {
        return isOnlyWrong() ? result.wrong() : result.slots();
    }

    /** Gives the text of an option; those of true and false are the house's. */
    public String optionText(ResultSlot slot, OptionResult option) {
        return slot.kind() == QuestionKind.TRUE_FALSE ? texts.get("marking.option." + option.key()) : option.text();
    }

    /** Gives the tone of a grade's badge. */
    public String tone(ResultSlot.Grade grade) {
        return switch (grade) {
            case RIGHT -> "ok";
            case PART -> "warn";
            case WRONG -> "bad";
            case BLANK -> "";
        };
    }

    public Long getAttempt() {
        return attempt;
    }

    public void setAttempt(Long attempt) {
        this.attempt = attempt;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    private int percent(int hundredths) {
        int all = result.maxMarks().hundredths();
        return all == 0 ? 0 : (int) (100L * hundredths / all);
    }
}
