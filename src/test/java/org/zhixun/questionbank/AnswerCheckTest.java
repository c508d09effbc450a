package org.zhixun.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.Criterion;
import org.zhixun.questionbank.Content.FillIn;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Content.Numerical;
import org.zhixun.questionbank.Content.Ordering;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.Content.TrueFalse;
import org.zhixun.questionbank.Content.Written;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

class AnswerCheckTest {

    private static final Choice CHOICE = new Choice(List.of("走", "停", "等"), "AC");
    private static final TrueFalse WRONG = new TrueFalse(false);
    private static final FillIn BLANKS = new FillIn(List.of(List.of("八小时"), List.of("二十四小时", "一日"), List.of("警告")));
    private static final Numerical NUMBER = new Numerical(new BigDecimal("500"), new BigDecimal("0.5"), "元");
    private static final Matching PAIRS = new Matching(List.of("甲", "乙"), List.of("一", "二", "三"), List.of(3, 1));
    private static final Ordering ORDER = new Ordering(List.of("甲", "乙", "丙", "丁"), "CADB");
    private static final Written WRITTEN = new Written("答", List.of(new Criterion(Marks.parse("2.5"), "要点")), "");

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerEarnsItsShare(Content content, Answer answer, int share) {
        assertThat(AnswerCheck.share(content, answer)).hasValue(share);
        assertThat(AnswerCheck.isRight(content, answer)).isEqualTo(share == AnswerCheck.ALL);
    }

    static Stream<Arguments> answers() {
        CaseAnalysis both = new CaseAnalysis(List.of(part(2, CHOICE), part(6, BLANKS)));
        return Stream.of(
                arguments(CHOICE, Answer.of("AC"), 100),
                arguments(CHOICE, Answer.of(" CA "), 100),
                arguments(CHOICE, Answer.of("A"), 0),
                arguments(CHOICE, Answer.of("ABC"), 0),
                arguments(CHOICE, Answer.of(), 0),
                arguments(WRONG, Answer.of("F"), 100),
                arguments(WRONG, Answer.of("T"), 0),
                arguments(WRONG, Answer.of(""), 0),
                arguments(BLANKS, Answer.of("8小时", "24 小时", "警告"), 100),
                arguments(BLANKS, Answer.of("8小时", "一日", ""), 66),
                arguments(BLANKS, Answer.of("8小时"), 33),
                arguments(BLANKS, Answer.of("24小时", "8小时"), 0),
                arguments(NUMBER, Answer.of("500"), 100),
                arguments(NUMBER, Answer.of("五百"), 100),
                arguments(NUMBER, Answer.of("499.5"), 100),
                arguments(NUMBER, Answer.of("499.49"), 0),
                arguments(NUMBER, Answer.of("很多"), 0),
                arguments(PAIRS, Answer.of("3", "1"), 100),
                arguments(PAIRS, Answer.of("3", "2"), 50),
                arguments(PAIRS, Answer.of("3"), 50),
                arguments(ORDER, Answer.of("CADB"), 100),
                arguments(ORDER, Answer.of("CABD"), 50),
                arguments(ORDER, Answer.of("CAD"), 0),
                arguments(both, Answer.ofCase(List.of(Answer.of("AC"), Answer.of("8小时"))), 49),
                arguments(both, Answer.ofCase(List.of(Answer.of("AC"), Answer.of("8小时", "一日", "警告"))), 100),
                arguments(both, Answer.ofCase(List.of(Answer.of("AC"))), 25),
                arguments(both, Answer.of("AC"), 0));
    }

    @Test
    void whatIsWrittenIsForAPersonToMark() {
        CaseAnalysis mixed = new CaseAnalysis(List.of(part(2, CHOICE), part(6, WRITTEN)));

        assertThat(AnswerCheck.share(WRITTEN, Answer.of("答"))).isEmpty();
        assertThat(AnswerCheck.share(mixed, Answer.ofCase(List.of(Answer.of("AC")))))
                .isEmpty();
        assertThat(AnswerCheck.isRight(WRITTEN, Answer.of("答"))).isFalse();
    }

    @Test
    void eachContentSuitsItsKindOnly() {
        assertThat(Stream.of(QuestionKind.values()).filter(CHOICE::suits))
                .containsExactly(QuestionKind.MULTIPLE_CHOICE, QuestionKind.INDEFINITE_CHOICE);
        assertThat(Stream.of(QuestionKind.values()).filter(WRITTEN::suits)).containsExactly(QuestionKind.ESSAY);
        assertThat(new Written("答", WRITTEN.rubric(), "决定书").suits(QuestionKind.LEGAL_DOCUMENT))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void whatWouldBeNoQuestionIsRefused(String code, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("questionbank.content." + code);
    }

    static Stream<Arguments> faulty() {
        List<String> three = List.of("甲", "乙", "丙");
        return Stream.of(
                faulty("options", () -> new Choice(List.of("甲", "乙"), "A")),
                faulty("options", () -> new Choice(List.of("甲", "乙", "甲"), "A")),
                faulty("options", () -> new Choice(List.of("甲", "乙", " "), "A")),
                faulty("keys", () -> new Choice(three, "")),
                faulty("keys", () -> new Choice(three, "D")),
                faulty("keys", () -> new Choice(three, "BA")),
                faulty("blanks", () -> new FillIn(List.of())),
                faulty("blanks", () -> new FillIn(List.of(List.of()))),
                faulty("tolerance", () -> new Numerical(BigDecimal.ONE, new BigDecimal("-1"), "")),
                faulty("columns", () -> new Matching(three, List.of("一", "二"), List.of(1, 2, 3))),
                faulty("pairs", () -> new Matching(three, three, List.of(1, 1, 2))),
                faulty("pairs", () -> new Matching(three, three, List.of(1, 2, 4))),
                faulty("items", () -> new Ordering(List.of("甲"), "A")),
                faulty("order", () -> new Ordering(three, "AAB")),
                faulty("reference", () -> new Written("", WRITTEN.rubric(), "")),
                faulty("rubric", () -> new Written("答", List.of(), "")),
                faulty("criterion", () -> new Criterion(Marks.parse("0.3"), "要点")),
                faulty("parts", () -> new CaseAnalysis(List.of(part(1, CHOICE)))),
                faulty("weight", () -> part(0, CHOICE)),
                faulty("kind", () -> new SubQuestion(QuestionKind.SINGLE_CHOICE, 1, "问", CHOICE, "", List.of(), "")));
    }

    private static Arguments faulty(String code, Runnable making) {
        return arguments(code, making);
    }

    private static SubQuestion part(int weight, Content content) {
        QuestionKind kind = Stream.of(QuestionKind.values())
                .filter(content::suits)
                .findFirst()
                .orElseThrow();
        return new SubQuestion(kind, weight, "问", content, "", List.of(), "");
    }
}
