package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.LawChange.Fate;
import org.zhixun.questionbank.QuarantineView;
import org.zhixun.shared.RuleViolation;

class NewBasisTest {

    private static final LocalDate OLD = LocalDate.of(2025, 6, 27);
    private static final LocalDate NEW = LocalDate.of(2027, 1, 1);
    private static final LocalDate PENALTIES = LocalDate.of(2021, 1, 22);

    @Test
    void aChangedArticleIsCitedInTheNewVersion() {
        assertThat(basis(1, change("第十三条", "第十三条", Fate.CHANGED)))
                .containsExactly(new Citation("测试法", NEW, "第十三条"), new Citation("行政处罚法", PENALTIES, "第三十六条"));
    }

    @Test
    void aRenumberedArticleKeepsParagraphAndItem() {
        assertThat(basis(2, change("第五条之一", "第七条", Fate.RENUMBERED)))
                .containsExactly(new Citation("测试法", NEW, "第七条第二款第（三）项"));
    }

    @Test
    void aDroppedArticleIsNoLongerCited() {
        ParsedQuestion both =
                question(1).withBasis(List.of(new Citation("测试法", OLD, "第十三条"), new Citation("测试法", OLD, "第十四条")));

        assertThat(NewBasis.of(both, List.of(change("第十三条", null, Fate.REMOVED)))
                        .basis())
                .containsExactly(new Citation("测试法", NEW, "第十四条"));
    }

    @Test
    void aQuestionThatWouldCiteNothingCantBeConfirmed() {
        assertThatThrownBy(() -> basis(0, change("第十二条", null, Fate.REMOVED)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("questionbank.basis-gone");
    }

    @Test
    void thePartsOfACaseMoveToo() {
        ParsedQuestion analysis =
                BankTexts.bank(BankTexts.OTHER_KINDS).questions().get(6);

        ParsedQuestion moved = NewBasis.of(analysis, List.of(change("第十三条", "第十五条", Fate.RENUMBERED)));

        assertThat(moved.citations())
                .containsExactly(
                        new Citation("测试法", NEW, "第十二条"),
                        new Citation("行政处罚法", PENALTIES, "第五十五条"),
                        new Citation("测试法", NEW, "第十五条"));
        assertThat(((CaseAnalysis) moved.content()).parts()).hasSize(2);
    }

    private static List<Citation> basis(int number, QuarantineView change) {
        return NewBasis.of(question(number), List.of(change)).basis();
    }

    private static ParsedQuestion question(int number) {
        return BankTexts.bank(BankTexts.SOUND).questions().get(number);
    }

    private static QuarantineView change(String before, String after, Fate fate) {
        return new QuarantineView(
                "T2025-001", 1, "测试法", OLD, NEW, before, after, fate, "旧", "新", Instant.EPOCH, null, null, null);
    }
}
