package org.zhixun.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "十五日=15日",
                "十五日=１５ 日",
                "二十四小时=24小时",
                "一百零五=105",
                "一百一十=110",
                "三千零五十=3050",
                "五万元=50000元",
                "5万元=50,000元",
                "1.5万=15000",
                "一亿二千万=120000000",
                "二〇二五年=2025年",
                "两个月=2个月",
                "两百元=200元",
                "百分之五=5%",
                "百分之二十五=25％",
                "壹仟伍佰元=1500元",
                "第一百零九条=第109条",
                "询问查证。=询问查证",
                "警告、罚款=警告,罚款",
                "“应当”='\"应当\"'",
                "《治安管理处罚法》=<治安管理处罚法>",
                "ABC=ａｂｃ",
                "公 安　机关=公安机关"
            })
    void whatMeansTheSameIsEqual(String one, String other) {
        assertThat(AnswerText.folded(one)).isEqualTo(AnswerText.folded(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "十五日=五十日",
                "二三日=23日",
                "一百五=105",
                "一百五=150",
                "百万=1000000",
                "一千五=1500",
                "1.50=150",
                "1,5=15",
                "警告罚款=警告、罚款",
                "千方百计=1000方100计"
            })
    void whatDiffersOrCanBeReadInTwoWaysIsNot(String one, String other) {
        assertThat(AnswerText.folded(one)).isNotEqualTo(AnswerText.folded(other));
    }

    @Test
    void aTextWithoutNumbersIsLeftAlone() {
        assertThat(AnswerText.folded("千方百计")).isEqualTo("千方百计");
        assertThat(AnswerText.folded(" ")).isEmpty();
    }

    @Test
    void numbersAreReadAsPeopleTypeThem() {
        assertThat(AnswerText.number("１，０００．５")).contains(new BigDecimal("1000.5"));
        assertThat(AnswerText.number("五百")).contains(new BigDecimal("500"));
        assertThat(AnswerText.number("－3")).contains(new BigDecimal("-3"));
        assertThat(AnswerText.number("500元")).isEmpty();
        assertThat(AnswerText.number("")).isEmpty();
        assertThat(AnswerText.number("1e9")).isEmpty();
    }

    @Test
    void aGiantTextIsCut() {
        assertThat(AnswerText.folded("长".repeat(100_000))).hasSize(2_000);
    }
}
