package org.zhixun.exam.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixun.exam.marking.ResultSlot.Grade;
import org.zhixun.exam.marking.ResultSlot.OptionResult;
import org.zhixun.exam.marking.ResultView.ExamTitle;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

class ResultViewTest {

    @Test
    void nothingIsRefusedAndNotShownEmpty() {
        assertThatThrownBy(() -> shown(Disclosure.NOTHING)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kind.FORBIDDEN);
            assertThat(refused.code()).isEqualTo("marking.not-yet-visible");
        });
    }

    @Test
    void theMarkAloneComesWithoutQuestions() {
        ResultView result = shown(Disclosure.MARK_ONLY);

        assertThat(result.marks()).isEqualTo(new Marks(300));
        assertThat(result.slots()).isEmpty();
        assertThat(result.showsAnswers()).isFalse();
        assertThat(result.showsExplanations()).isFalse();
    }

    @Test
    void answersComeWithoutExplanationsAndBasis() {
        ResultView result = shown(Disclosure.MARK_AND_ANSWERS);

        assertThat(result.slots()).hasSize(4).allSatisfy(slot -> {
            assertThat(slot.key()).isNotEmpty();
            assertThat(slot.explanation()).isNull();
            assertThat(slot.statute()).isNull();
            assertThat(slot.statuteVersion()).isNull();
            assertThat(slot.article()).isNull();
        });
    }

    @Test
    void everythingIsShownAtTheWidestLevel() {
        ResultSlot first = shown(Disclosure.MARK_ANSWERS_EXPLANATIONS).slots().get(0);

        assertThat(first.explanation()).isEqualTo("解析1");
        assertThat(first.statute()).isEqualTo("行政处罚法");
        assertThat(first.statuteVersion()).isEqualTo(LocalDate.of(2021, 1, 22));
        assertThat(first.article()).isEqualTo("第五十八条");
    }

    @ParameterizedTest
    @EnumSource(value = Disclosure.class, names = "NOTHING", mode = EnumSource.Mode.EXCLUDE)
    void theVerdictIsTheSameHoweverMuchIsShown(Disclosure level) {
        ResultView result = shown(level);

        assertThat(result.passed()).isFalse();
        assertThat(result.passMarks()).isEqualTo(new Marks(480));
        assertThat(result.timeUsed()).isEqualTo(Duration.ofSeconds(3661));
        assertThat(result.hash()).isEqualTo("cd".repeat(32));
    }

    @Test
    void marksThatReachThePassMarkPass() {
        ResultView exactly = ResultView.of(
                new ExamTitle("E1", "考试"),
                null,
                ResultFixtures.closed(1, 480),
                Disclosure.MARK_ONLY,
                ResultFixtures.form(),
                ResultFixtures.marked());

        assertThat(exactly.passed()).isTrue();
    }

    @Test
    void eachQuestionHasAGrade() {
        ResultView result = shown(Disclosure.MARK_AND_ANSWERS);

        assertThat(result.slots())
                .extracting(ResultSlot::grade)
                .containsExactly(Grade.RIGHT, Grade.PART, Grade.WRONG, Grade.BLANK);
        assertThat(result.wrong()).extracting(ResultSlot::slot).containsExactly(2, 3, 4);
        assertThat(result.count(Grade.RIGHT)).isEqualTo(1);
    }

    @Test
    void optionsStandAsOnThePersonsPaper() {
        ResultSlot slot = shown(Disclosure.MARK_AND_ANSWERS).slots().get(1);

        List<String> onPaper = ResultFixtures.form().slot(2).ordered(ResultFixtures.SEED).stream()
                .map(option -> option.key())
                .toList();
        assertThat(slot.options()).extracting(OptionResult::key).containsExactlyElementsOf(onPaper);
        assertThat(slot.options()).extracting(OptionResult::letter).containsExactly("A", "B", "C", "D");
        assertThat(slot.options())
                .filteredOn(OptionResult::chosen)
                .extracting(OptionResult::key)
                .containsExactly("A");
        assertThat(slot.options())
                .filteredOn(OptionResult::right)
                .extracting(OptionResult::key)
                .containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void lettersOfAnAnswerAreThoseOfThePaper() {
        ResultSlot slot = shown(Disclosure.MARK_AND_ANSWERS).slots().get(1);

        assertThat(slot.rightLetters())
                .isEqualTo(PaperLetters.of(ResultFixtures.form().slot(2), ResultFixtures.SEED, "AC"));
        assertThat(slot.chosenLetters())
                .isEqualTo(PaperLetters.of(ResultFixtures.form().slot(2), ResultFixtures.SEED, "A"));
        assertThat(PaperLetters.of(ResultFixtures.form().slot(3), ResultFixtures.SEED, "F"))
                .isEqualTo("B");
        assertThat(PaperLetters.of(ResultFixtures.form().slot(1), ResultFixtures.SEED, ""))
                .isEmpty();
    }

    private static ResultView shown(Disclosure level) {
        return ResultView.of(
                new ExamTitle("E1", "考试"),
                null,
                ResultFixtures.closed(1, 300),
                level,
                ResultFixtures.form(),
                ResultFixtures.marked());
    }
}
