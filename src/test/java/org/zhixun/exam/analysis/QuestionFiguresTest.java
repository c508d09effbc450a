package org.zhixun.exam.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixun.exam.analysis.QuestionFigures.Answered;
import org.zhixun.exam.analysis.QuestionFigures.Flag;
import org.zhixun.exam.analysis.QuestionFigures.OptionShare;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.exam.paper.SlotView.OptionView;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;

/** The numbers were computed by hand. */
class QuestionFiguresTest {

    @Test
    void facilityIsTheMeanShareOfTheMarks() {
        // 2 + 2 + 1 + 0 + 0 of 5 × 2 marks
        QuestionFigures figures = QuestionFigures.of(
                question(1, 71, QuestionKind.MULTIPLE_CHOICE, "AC"),
                List.of(mark("AC", 200), mark("AC", 200), mark("A", 100), mark("AB", 0), mark("", 0)));

        assertThat(figures.count()).isEqualTo(5);
        assertThat(figures.facility()).isCloseTo(0.5, within(1e-12));
        assertThat(figures.right()).isCloseTo(0.4, within(1e-12));
        assertThat(figures.blank()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void eachOptionHasTheShareOfThoseWhoChoseIt() {
        QuestionFigures figures = QuestionFigures.of(
                question(1, 71, QuestionKind.MULTIPLE_CHOICE, "AC"),
                List.of(mark("AC", 200), mark("AC", 200), mark("A", 100), mark("AB", 0), mark("", 0)));

        assertThat(figures.options()).extracting(OptionShare::key).containsExactly("A", "B", "C", "D");
        assertThat(figures.options()).extracting(OptionShare::share).containsExactly(0.8, 0.2, 0.4, 0.0);
        assertThat(figures.options()).extracting(OptionShare::right).containsExactly(true, false, true, false);
    }

    @Test
    void aFacilityBelowAFifthIsVeryHard() {
        assertThat(flags(times(1, "A", 200), times(9, "", 0))).containsExactly(Flag.VERY_HARD);
        assertThat(flags(times(2, "A", 200), times(8, "", 0))).isEmpty();
    }

    @Test
    void aFacilityAboveNineteenTwentiethsIsVeryEasy() {
        assertThat(flags(times(20, "A", 200), times(1, "B", 0))).containsExactly(Flag.VERY_EASY);
        assertThat(flags(times(19, "A", 200), times(1, "B", 0))).isEmpty();
    }

    @Test
    void aWrongOptionChosenMoreOftenThanTheKeyMakesTheKeyDoubtful() {
        assertThat(flags(times(4, "A", 200), times(6, "C", 0))).containsExactly(Flag.KEY_DOUBTFUL);
        assertThat(flags(times(5, "A", 200), times(5, "C", 0))).isEmpty();
    }

    @Test
    void theKeyOfAQuestionWithSeveralRightOptionsIsNotDoubted() {
        List<MarkedSlot> answers = new ArrayList<>(times(4, "AC", 200));
        answers.addAll(times(6, "B", 0));

        assertThat(QuestionFigures.of(question(1, 71, QuestionKind.MULTIPLE_CHOICE, "AC"), answers)
                        .flags())
                .isEmpty();
    }

    @Test
    void fewerThanTenAnswersRaiseNoFlag() {
        assertThat(flags(times(9, "C", 0), List.of())).isEmpty();
    }

    @Test
    void aQuestionOnTwoFormsIsCountedOnce() {
        SlotView firstOnA = question(1, 71, QuestionKind.SINGLE_CHOICE, "A");
        SlotView otherOnA = question(2, 72, QuestionKind.SINGLE_CHOICE, "B");
        SlotView secondOnB = question(2, 71, QuestionKind.SINGLE_CHOICE, "A");
        SlotView neverAnswered = question(1, 73, QuestionKind.SINGLE_CHOICE, "A");

        List<QuestionFigures> figures = QuestionFigures.of(List.of(
                new Answered(
                        FormView.of(1, 1, List.of(firstOnA, otherOnA)),
                        List.of(List.of(new MarkedSlot(1, "A", 200), new MarkedSlot(2, "C", 0)))),
                new Answered(
                        FormView.of(2, 2, List.of(neverAnswered, secondOnB)),
                        List.of(List.of(new MarkedSlot(2, "B", 0)), List.of(new MarkedSlot(2, "A", 200))))));

        assertThat(figures).extracting(each -> each.question().revisionId()).containsExactly(71L, 72L);
        assertThat(figures.get(0).count()).isEqualTo(3);
        assertThat(figures.get(0).facility()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(figures.get(1).facility()).isZero();
    }

    private static Set<Flag> flags(List<MarkedSlot> some, List<MarkedSlot> others) {
        List<MarkedSlot> answers = new ArrayList<>(some);
        answers.addAll(others);
        return QuestionFigures.of(question(1, 71, QuestionKind.SINGLE_CHOICE, "A"), answers)
                .flags();
    }

    private static List<MarkedSlot> times(int n, String answer, int hundredths) {
        return Collections.nCopies(n, mark(answer, hundredths));
    }

    private static MarkedSlot mark(String answer, int hundredths) {
        return new MarkedSlot(1, answer, hundredths);
    }

    private static SlotView question(int slot, long revision, QuestionKind kind, String key) {
        return new SlotView(
                slot,
                revision,
                kind,
                new Marks(200),
                ScoringRule.PART_NO_WRONG,
                "题干",
                List.of(
                        new OptionView("A", "甲"),
                        new OptionView("B", "乙"),
                        new OptionView("C", "丙"),
                        new OptionView("D", "丁")),
                key,
                "解析",
                "程序",
                "治安管理处罚法",
                LocalDate.of(2025, 6, 27),
                "第一条",
                50);
    }
}
