package org.zhixun.questionbank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.Criterion;
import org.zhixun.questionbank.Content.FillIn;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Content.Numerical;
import org.zhixun.questionbank.Content.Ordering;
import org.zhixun.questionbank.Content.TrueFalse;
import org.zhixun.questionbank.Content.Written;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

class ContentFormTest {

    private final ContentForm form = new ContentForm();

    @ParameterizedTest
    @MethodSource("contents")
    void whatIsTakenAndNotChangedComesOutAsItWas(Content content) {
        QuestionKind kind = Stream.of(QuestionKind.values())
                .filter(content::suits)
                .findFirst()
                .orElseThrow();

        form.take(kind, content);

        assertThat(form.content()).isEqualTo(content);
    }

    static Stream<Content> contents() {
        List<Criterion> rubric = List.of(new Criterion(Marks.parse("3"), "甲"), new Criterion(Marks.parse("1.5"), "乙"));
        return Stream.of(
                new Choice(List.of("甲", "乙", "丙"), "B"),
                new Choice(List.of("甲", "乙", "丙", "丁"), "AD"),
                new TrueFalse(false),
                new FillIn(List.of(List.of("八小时", "8小时"), List.of("一日"))),
                new Numerical(new BigDecimal("500"), new BigDecimal("0.5"), "元"),
                new Matching(List.of("甲", "乙"), List.of("1", "2", "3"), List.of(3, 1)),
                new Ordering(List.of("1", "2", "3"), "CAB"),
                new Written("参考\n答案", rubric, ""),
                new Written("参考", rubric, "决定书"));
    }

    @Test
    void emptyRowsDoNotCount() {
        form.setKind(QuestionKind.MULTIPLE_CHOICE);
        List.of(0, 2, 3, 5).forEach(i -> form.getOptions().get(i).setText("选项" + i));
        form.getOptions().get(2).setRight(true);
        form.getOptions().get(4).setRight(true);
        form.getOptions().get(5).setRight(true);

        assertThat(form.content()).isEqualTo(new Choice(List.of("选项0", "选项2", "选项3", "选项5"), "BD"));
    }

    @Test
    void whatDoesNotSuitTheKindIsRefused() {
        form.setKind(QuestionKind.SINGLE_CHOICE);
        List.of(0, 1, 2).forEach(i -> form.getOptions().get(i).setText("选项" + i));
        form.getOptions().get(0).setRight(true);
        form.getOptions().get(1).setRight(true);
        assertThatThrownBy(form::content).isInstanceOf(RuleViolation.class);

        form.setKind(QuestionKind.NUMERICAL);
        form.setNumber("五百");
        assertThatThrownBy(form::content).isInstanceOf(RuleViolation.class);

        form.setKind(QuestionKind.ESSAY);
        form.setReference("答");
        form.setRubric("三分 | 要点");
        assertThatThrownBy(form::content).isInstanceOf(RuleViolation.class);
    }

    @Test
    void lineEndsAreAlikeAndNothingHangsOver() {
        assertThat(ContentForm.plain(" 甲 \r\n乙\t\r\n\r\n")).isEqualTo("甲\n乙");
        assertThat(ContentForm.plain(null)).isEmpty();
    }
}
