package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.Criterion;
import org.zhixun.questionbank.Content.FillIn;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Content.Numerical;
import org.zhixun.questionbank.Content.Ordering;
import org.zhixun.questionbank.Content.Written;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.TextFormat;
import org.zhixun.shared.Marks;

/** Kinds of question that are no choice, in the text of a bank. */
class BankKindsTest {

    private static final String TEXT = BankTexts.OTHER_KINDS;
    private static final String DOT =
            "<img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk\""
                    + " alt=\"图\">";

    private final List<ParsedQuestion> questions = BankTexts.bank(TEXT).questions();

    @Test
    void everyKindIsRead() {
        assertThat(contents())
                .startsWith(
                        new FillIn(List.of(List.of("八小时", "8小时"), List.of("二十四小时"))),
                        new Numerical(new BigDecimal("500"), new BigDecimal("0.5"), "元"),
                        new Matching(List.of("警告", "拘留"), List.of("县级公安机关", "派出所", "乡镇"), List.of(2, 1)),
                        new Ordering(List.of("决定", "受案", "告知"), "BCA"),
                        new Written(
                                "因为\n所以。",
                                List.of(
                                        new Criterion(Marks.parse("3"), "说出因为"),
                                        new Criterion(Marks.parse("1.5"), "说出所以")),
                                ""),
                        new Written(
                                "某某公安局\n行政处罚决定书\n依据：测试法\n\n  年 月 日",
                                List.of(new Criterion(Marks.parse("4"), "首部")),
                                "行政处罚决定书"));
        assertThat(questions.get(1).wording().reasoning()).isEqualTo("无");
    }

    @Test
    void aCaseHasPartsWithABasisOfTheirOwnOrNone() {
        CaseAnalysis analysis = (CaseAnalysis) questions.get(6).content();

        assertThat(questions.get(6).stem()).isEqualTo("某日，甲与乙争吵。");
        assertThat(questions.get(6).explanation()).isEmpty();
        assertThat(analysis.weight()).isEqualTo(8);
        assertThat(analysis.parts().get(0).content()).isEqualTo(new Choice(List.of("甲", "乙", "丙"), "B"));
        assertThat(analysis.parts().get(0).basis()).hasSize(1);
        assertThat(analysis.parts().get(1).kind()).isEqualTo(QuestionKind.ESSAY);
        assertThat(analysis.parts().get(1).basis()).isEmpty();
    }

    @Test
    void whatIsWrittenReadsAsAnEqualBank() {
        ParsedBank bank = BankTexts.bank(TEXT);

        assertThat(BankTexts.bank(BankText.write(bank))).isEqualTo(bank);
    }

    @Test
    void whatIsStoredReadsAsAnEqualContent() {
        assertThat(contents()).allSatisfy(content -> assertThat(ContentJson.read(ContentJson.write(content)))
                .isEqualTo(content));
    }

    @Test
    void everyPartOfAContentCountsForTheHash() {
        List<String> changed = Stream.of(
                        TEXT,
                        BankTexts.with(TEXT, "评分: 3 | 调解", "评分: 3.5 | 调解"),
                        BankTexts.with(TEXT, "答案: B\n解析: 乙", "答案: C\n解析: 乙"),
                        BankTexts.with(TEXT, "分值: 2", "分值: 3"))
                .map(text -> BankTexts.bank(text).questions().get(6).contentHash())
                .toList();

        assertThat(changed).doesNotHaveDuplicates();
    }

    @Test
    void htmlIsKeptAsItIsWrittenAndCountsByItsWords() {
        String text = BankTexts.with(
                TEXT, "[T2025-104] 排序\n题干: 按先后排列。", "[T2025-104] 排序\n格式: html\n题干: <p>按<b>先后</b>排列" + DOT + "</p>");
        ParsedBank bank = BankTexts.bank(text);
        ParsedQuestion question = bank.questions().get(3);

        assertThat(question.wording().format()).isEqualTo(TextFormat.HTML);
        assertThat(question.stem()).startsWith("<p>按<b>");
        assertThat(question.wording().words(question.stem())).isEqualTo("按先后排列图");
        assertThat(BankTexts.bank(BankText.write(bank))).isEqualTo(bank);
    }

    @ParameterizedTest(name = "{0} in line {1}")
    @MethodSource("faults")
    void aFaultIsReportedWithItsLine(FaultCode code, int line, String text) {
        List<Fault> faults = BankText.parse("test.txt", text).faults();

        assertThat(faults).extracting(Fault::code).containsOnly(code);
        assertThat(faults.get(0).line()).isEqualTo(line);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(FaultCode.WORD_OF_OTHER_KIND, line("题干: 按"), with("题干: 按", "单位: 元\n题干: 按")),
                arguments(FaultCode.WORD_OF_OTHER_KIND, line("答案: 500"), with("答案: 500", "答案1: 500\n答案: 500")),
                arguments(FaultCode.WORD_OF_OTHER_KIND, line("答案: 因为"), with("答案: 因为", "A. 是\n答案: 因为")),
                arguments(FaultCode.COUNT, line("[T2025-104]"), with("B. 受案\nC. 告知\n答案: BCA", "答案: A")),
                arguments(FaultCode.COUNT, line("[T2025-107]"), TEXT.substring(0, TEXT.lastIndexOf("小题"))),
                arguments(FaultCode.BLANKS, line("[T2025-101]"), with("【2】", "【3】")),
                arguments(FaultCode.BLANKS, line("[T2025-101]"), with("答案2: 二十四小时\n", "")),
                arguments(FaultCode.EMPTY_FIELD, line("答案1"), with("八小时 | 8小时", "八小时 | ")),
                arguments(FaultCode.NUMBER, line("答案: 500"), with("答案: 500", "答案: 五百")),
                arguments(FaultCode.NUMBER, line("误差"), with("误差: 0.5", "误差: -1")),
                arguments(FaultCode.ANSWER_MATCHING, line("答案: A-2"), with("A-2 B-1", "A-2 B-2")),
                arguments(FaultCode.ANSWER_MATCHING, line("答案: A-2"), with("A-2 B-1", "A-2")),
                arguments(FaultCode.ANSWER_MATCHING, line("答案: A-2"), with("A-2 B-1", "A-4 B-1")),
                arguments(FaultCode.ANSWER_ORDERING, line("答案: BCA"), with("BCA", "BC")),
                arguments(FaultCode.ANSWER_ORDERING, line("答案: BCA"), with("BCA", "BCC")),
                arguments(FaultCode.CRITERION, line("评分: 3 | 说"), with("3 | 说出因为", "3.2 | 说出因为")),
                arguments(FaultCode.CRITERION, line("评分: 3 | 说"), with("3 | 说出因为", "0 | 说出因为")),
                arguments(FaultCode.MISSING_FIELD, line("[T2025-106]"), with("评分: 4 | 首部\n", "")),
                arguments(FaultCode.MISSING_FIELD, line("[T2025-106]"), with("文书: 行政处罚决定书\n", "")),
                arguments(FaultCode.MISSING_FIELD, line("小题: 单选"), with("分值: 2\n", "")),
                arguments(FaultCode.SAME_OPTIONS, line("3. 乡镇"), with("3. 乡镇", "3. 派出所")),
                arguments(FaultCode.PART_KIND, line("小题: 单选"), with("小题: 单选", "小题: 案例分析")),
                arguments(FaultCode.WEIGHT, line("分值: 2"), with("分值: 2", "分值: 0")),
                arguments(FaultCode.FORMAT, line("题干: 按"), with("题干: 按", "格式: HTML5\n题干: 按")),
                arguments(FaultCode.MARKUP, line("题干: 按") + 1, with("题干: 按", "格式: html\n题干: <script>x</script>按")),
                arguments(FaultCode.MARKUP, line("题干: 按") + 1, with("题干: 按", "格式: html\n题干: <p onclick=\"x\">y</p>按")));
    }

    private static String with(String piece, String replacement) {
        return BankTexts.with(TEXT, piece, replacement);
    }

    /** Gives the number of the first line that begins like this. */
    private static int line(String start) {
        return TEXT.lines().map(line -> line.startsWith(start)).toList().indexOf(true) + 1;
    }

    private List<Content> contents() {
        return questions.stream().map(ParsedQuestion::content).toList();
    }
}
