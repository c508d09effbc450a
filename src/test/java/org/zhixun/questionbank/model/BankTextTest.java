package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.model.BankText.Reading;
import org.zhixun.shared.Messages;
import org.zhixun.shared.Messages.Language;

class BankTextTest {

    private static final Set<FaultCode> FOUND_ELSEWHERE = EnumSet.of(
            FaultCode.UNREADABLE, FaultCode.BANK_IN_OTHER_FILE, FaultCode.BANK_OF_THE_HOUSE, FaultCode.NOT_AS_WRITTEN);

    @Test
    void headAndQuestionsAreRead() {
        ParsedBank bank = BankTexts.bank(BankTexts.SOUND);

        assertThat(bank.code()).isEqualTo("T2025");
        assertThat(bank.nameEn()).isEqualTo("Test Law (2025)");
        assertThat(bank.statuteVersion()).isEqualTo(LocalDate.of(2025, 6, 27));
        assertThat(bank.questions())
                .extracting(ParsedQuestion::kind)
                .containsExactly(
                        QuestionKind.SINGLE_CHOICE,
                        QuestionKind.MULTIPLE_CHOICE,
                        QuestionKind.INDEFINITE_CHOICE,
                        QuestionKind.TRUE_FALSE);
        assertThat(bank.questions()).extracting(ParsedQuestion::key).containsExactly("B", "ACD", "C", "F");
        assertThat(bank.questions()).extracting(ParsedQuestion::difficulty).containsExactly(70, 55, 100, 0);
    }

    @Test
    void aLineWithoutAWordOfTheFormatContinuesTheTextAboveIt() {
        assertThat(BankTexts.bank(BankTexts.SOUND).questions().get(0).stem()).isEqualTo("甲怎样做？\n他还能怎样做？");
    }

    @Test
    void levelAndBranchHaveDefaults() {
        List<ParsedQuestion> questions = BankTexts.bank(BankTexts.SOUND).questions();

        assertThat(questions).extracting(ParsedQuestion::level).startsWith("BASIC", "INTERMEDIATE");
        assertThat(questions).extracting(ParsedQuestion::branch).startsWith("通用", "法制");
    }

    @Test
    void aQuestionFilesUnderTheStatuteItCitesFirst() {
        ParsedQuestion question = BankTexts.bank(BankTexts.SOUND).questions().get(1);

        assertThat(question.firstCitation()).isEqualTo(new Citation("测试法", LocalDate.of(2025, 6, 27), "第十三条"));
        assertThat(question.article()).isEqualTo("第十三条；行政处罚法(2021-01-22)第三十六条");
    }

    @Test
    void whatIsWrittenReadsAsAnEqualBank() {
        ParsedBank bank = BankTexts.bank(BankTexts.SOUND);

        String text = BankText.write(bank);

        assertThat(BankTexts.bank(text)).isEqualTo(bank);
        assertThat(BankText.write(BankTexts.bank(text))).isEqualTo(text);
    }

    @Test
    void aBankWithoutAStatuteOfItsOwnWritesEveryCitationInFull() {
        String text = BankTexts.SOUND
                .replace("法规: 测试法\n版本: 2025-06-27\n", "")
                .replaceAll("依据([:：])\\s*第", "依据$1 某条例(2020-01-01)第");
        ParsedBank bank = BankTexts.bank(text);

        assertThat(bank.statute()).isNull();
        assertThat(BankTexts.bank(BankText.write(bank))).isEqualTo(bank);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void spellingsOfTheSameTextReadAlike(byte[] content) {
        Reading reading = BankText.read("test.txt", content);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.bank()).isEqualTo(BankTexts.bank(BankTexts.SOUND));
    }

    static Stream<byte[]> spellings() {
        return Stream.of(
                        BankTexts.SOUND,
                        "\uFEFF" + BankTexts.SOUND,
                        BankTexts.SOUND.replace("\n", "\r\n"),
                        BankTexts.SOUND.replace("\n", "\r"),
                        BankTexts.SOUND.replace(": ", "："),
                        BankTexts.SOUND.replace(": ", ":"),
                        BankTexts.SOUND.replace("；", ";"),
                        BankTexts.SOUND.replaceAll("(?m)$", "　 "),
                        BankTexts.SOUND.replaceAll("(?m)^(?=.)", "  "),
                        BankTexts.SOUND.stripTrailing())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} in line {1}")
    @MethodSource("faults")
    void aFaultIsReportedWithItsLine(FaultCode code, int line, String text) {
        Reading reading = BankText.parse("test.txt", text);

        assertThat(reading.isSound()).isFalse();
        assertThat(reading.faults()).extracting(Fault::code).containsOnly(code);
        assertThat(reading.faults().get(0).line()).isEqualTo(line);
        assertThat(reading.faults().get(0).file()).isEqualTo("test.txt");
    }

    static Stream<Arguments> faults() {
        String many = "D. 一\nE. 二\nF. 三\nG. 四\nH. 五\nI. 六\n答案: B";
        return Stream.of(
                arguments(FaultCode.EMPTY, 0, " \n\t\n"),
                arguments(FaultCode.CHARACTER, 9, BankTexts.with("甲怎样", "甲\u200B怎样")),
                arguments(FaultCode.CHARACTER, 9, BankTexts.with("甲怎样", "甲\u202E怎样")),
                arguments(FaultCode.CHARACTER, 9, BankTexts.with("甲怎样", "甲\uFFFD怎样")),
                arguments(FaultCode.CHARACTER, 9, BankTexts.with("甲怎样", "甲\u0007怎样")),
                arguments(FaultCode.UNEXPECTED_LINE, 6, BankTexts.with("2025-06-27\n", "2025-06-27\n出版: 无\n")),
                arguments(FaultCode.UNEXPECTED_LINE, 6, BankTexts.with("2025-06-27\n", "2025-06-27\n题干: 无\n")),
                arguments(FaultCode.UNEXPECTED_LINE, 19, BankTexts.with("0.70\n", "0.70\n难读: 0.70\n")),
                arguments(FaultCode.UNEXPECTED_LINE, 9, BankTexts.with("单选\n", "单选\n甲\n")),
                arguments(FaultCode.MISSING_FIELD, 1, BankTexts.with("题库: T2025\n", "")),
                arguments(FaultCode.MISSING_FIELD, 1, BankTexts.with("英文名称: Test Law (2025)\n", "")),
                arguments(FaultCode.MISSING_FIELD, 8, BankTexts.with("解析: 应当停。\n", "")),
                arguments(FaultCode.EMPTY_FIELD, 2, BankTexts.with("名称: 测试法（2025年修订）", "名称:")),
                arguments(FaultCode.EMPTY_FIELD, 15, BankTexts.with("解析: 应当停。", "解析:")),
                arguments(FaultCode.EMPTY_FIELD, 12, BankTexts.with("B. 停", "B.")),
                arguments(FaultCode.DUPLICATE_FIELD, 3, BankTexts.with("英文名称", "名称: 又名\n英文名称")),
                arguments(FaultCode.DUPLICATE_FIELD, 16, BankTexts.with("知识点", "答案: A\n知识点")),
                arguments(FaultCode.TOO_LONG, 9, BankTexts.with("甲怎样", "甲".repeat(4001))),
                arguments(FaultCode.TOO_LONG, 12, BankTexts.with("B. 停", "B. " + "停".repeat(1001))),
                arguments(FaultCode.TOO_LONG, 2, BankTexts.with("名称: 测试法", "名称: " + "法".repeat(121))),
                arguments(
                        FaultCode.TOO_LONG,
                        29,
                        BankTexts.with(
                                "依据: 第十三条；行政处罚法(2021-01-22)第三十六条", "依据: 行政处罚法(2021-01-22)第三十六条" + "；第十三条".repeat(60))),
                arguments(FaultCode.BANK_CODE, 1, BankTexts.SOUND.replace("T2025", "t2025")),
                arguments(FaultCode.BANK_CODE, 1, BankTexts.SOUND.replace("T2025", "T".repeat(25))),
                arguments(FaultCode.DATE, 5, BankTexts.with("2025-06-27", "2025-06-31")),
                arguments(FaultCode.DATE, 29, BankTexts.with("(2021-01-22)", "(2021年)")),
                arguments(FaultCode.NO_QUESTIONS, 0, BankTexts.SOUND.substring(0, BankTexts.SOUND.indexOf('['))),
                arguments(FaultCode.QUESTION_HEAD, 8, BankTexts.with("[T2025-001] 单选", "[T2025-001 单选")),
                arguments(FaultCode.QUESTION_HEAD, 8, BankTexts.with("[T2025-001] 单选", "[T2025-001] 单选 题")),
                arguments(FaultCode.QUESTION_CODE, 8, BankTexts.with("[T2025-001]", "[T2024-001]")),
                arguments(FaultCode.QUESTION_CODE, 8, BankTexts.with("[T2025-001]", "[T2025-00a]")),
                arguments(FaultCode.QUESTION_CODE, 8, BankTexts.with("[T2025-001]", "[T2025-]")),
                arguments(FaultCode.DUPLICATE_CODE, 20, BankTexts.with("[T2025-002]", "[T2025-001]")),
                arguments(FaultCode.KIND, 8, BankTexts.with("单选", "单选题")),
                arguments(FaultCode.KIND, 8, BankTexts.with(" 单选", "")),
                arguments(FaultCode.OPTION_ORDER, 12, BankTexts.with("B. 停\nC. 等", "C. 停\nB. 等")),
                arguments(FaultCode.OPTION_COUNT, 8, BankTexts.with("C. 等\n", "")),
                arguments(FaultCode.OPTION_COUNT, 8, BankTexts.with("答案: B", many)),
                arguments(FaultCode.OPTIONS_OF_TRUE_FALSE, 47, BankTexts.with("答案：", "A. 对\nB. 错\n答案：")),
                arguments(FaultCode.SAME_OPTIONS, 13, BankTexts.with("C. 等", "C. 走")),
                arguments(FaultCode.ANSWER, 26, BankTexts.with("ACD", "CA")),
                arguments(FaultCode.ANSWER, 26, BankTexts.with("ACD", "AAC")),
                arguments(FaultCode.ANSWER, 26, BankTexts.with("ACD", "acd")),
                arguments(FaultCode.ANSWER, 26, BankTexts.with("ACD", "A、C")),
                arguments(FaultCode.ANSWER_TRUE_FALSE, 47, BankTexts.with("答案：错误", "答案：F")),
                arguments(FaultCode.ANSWER_COUNT, 14, BankTexts.with("答案: B", "答案: AB")),
                arguments(FaultCode.ANSWER_COUNT, 26, BankTexts.with("ACD", "A")),
                arguments(FaultCode.ANSWER_OPTION, 14, BankTexts.with("答案: B", "答案: D")),
                arguments(FaultCode.KNOWLEDGE_POINT, 16, BankTexts.with("总则/原则", "总则//原则")),
                arguments(FaultCode.KNOWLEDGE_POINT, 16, BankTexts.with("总则/原则", "总则/一/二/三")),
                arguments(FaultCode.KNOWLEDGE_POINT, 16, BankTexts.with("总则/原则", "总".repeat(41))),
                arguments(
                        FaultCode.SIMILAR_POINT,
                        28,
                        BankTexts.with("知识点: 总则\n", "知识点: 总则/原则（一）\n").replace("总则/原则\n", "总则/原则(一)\n")),
                arguments(FaultCode.CITATION, 17, BankTexts.with("第十二条", "第12条")),
                arguments(FaultCode.CITATION, 17, BankTexts.with("第十二条", "第十二条、第十三条")),
                arguments(FaultCode.CITATION, 17, BankTexts.with("第十二条", "第十二条；")),
                arguments(FaultCode.CITATION_STATUTE, 15, BankTexts.SOUND.replace("法规: 测试法\n版本: 2025-06-27\n", "")),
                arguments(FaultCode.MISSING_FIELD, 1, BankTexts.SOUND.replace("版本: 2025-06-27\n", "")),
                arguments(FaultCode.DIFFICULTY, 18, BankTexts.with("0.70", "1.01")),
                arguments(FaultCode.DIFFICULTY, 18, BankTexts.with("0.70", "70%")),
                arguments(FaultCode.DIFFICULTY, 18, BankTexts.with("0.70", "0.705")),
                arguments(FaultCode.LEVEL, 31, BankTexts.with("中级", "中等")));
    }

    @Test
    void everyKindOfFaultIsSeen() {
        Set<FaultCode> seen = faults().map(row -> (FaultCode) row.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FaultCode.class)));
        BankKindsTest.faults().map(row -> (FaultCode) row.get()[0]).forEach(seen::add);
        seen.addAll(Set.of(FaultCode.TOO_LARGE, FaultCode.NOT_UTF8, FaultCode.MORE));
        seen.addAll(FOUND_ELSEWHERE);

        assertThat(seen).containsExactlyInAnyOrder(FaultCode.values());
    }

    @Test
    void allFaultsOfAFileAreReportedInTheOrderOfTheirLines() {
        String text = BankTexts.with("题库: T2025", "题库: t2025")
                .replace("[T2025-002] 多选", "[T2025-001] 多项")
                .replace("难度: 1.00", "难度: 2")
                .replace("答案：错误", "答案：可能");

        List<Fault> faults = BankText.parse("test.txt", text).faults();

        assertThat(faults)
                .extracting(Fault::code)
                .containsExactly(
                        FaultCode.BANK_CODE,
                        FaultCode.KIND,
                        FaultCode.DUPLICATE_CODE,
                        FaultCode.DIFFICULTY,
                        FaultCode.ANSWER_TRUE_FALSE);
        assertThat(faults).extracting(Fault::line).containsExactly(1, 20, 20, 43, 47);
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAtItsFirstForeignLine() {
        byte[] gbk = "// head\n题库: T2025\n".getBytes(Charset.forName("GBK"));
        byte[] utf16 = BankTexts.SOUND.getBytes(StandardCharsets.UTF_16);

        assertThat(BankText.read("gbk.txt", gbk).faults())
                .containsExactly(new Fault("gbk.txt", 2, FaultCode.NOT_UTF8, List.of()));
        assertThat(BankText.read("utf16.txt", utf16).faults())
                .containsExactly(new Fault("utf16.txt", 1, FaultCode.NOT_UTF8, List.of()));
    }

    @Test
    void aFileCutOffWithinACharacterIsRefused() {
        byte[] whole = BankTexts.SOUND.stripTrailing().concat("。").getBytes(StandardCharsets.UTF_8);

        assertThat(BankText.read("cut.txt", Arrays.copyOf(whole, whole.length - 1))
                        .faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.NOT_UTF8);
    }

    @Test
    void aGiantFileIsRefusedUnread() {
        assertThat(BankText.read("giant.txt", new byte[BankText.MOST_BYTES + 1]).faults())
                .containsExactly(new Fault("giant.txt", 0, FaultCode.TOO_LARGE, List.of("5")));
    }

    @Test
    void beyondFiveHundredFaultsAreOnlyCounted() {
        List<Fault> faults =
                BankText.parse("noise.txt", "nonsense\n".repeat(2_000)).faults();

        assertThat(faults).hasSize(Faults.MOST + 1);
        assertThat(faults.get(Faults.MOST).code()).isEqualTo(FaultCode.MORE);
        assertThat(faults.get(Faults.MOST).args()).containsExactly("1504");
    }

    @Test
    void whatAMessageQuotesIsShortAndOfOneLine() {
        Fault fault = new Fault("a.txt", 1, FaultCode.KIND, List.of("一\t" + "长".repeat(500)));

        assertThat(fault.args().get(0)).hasSize(61).startsWith("一 长").endsWith("…");
    }

    @Test
    void everyFaultHasATextInBothLanguages() {
        for (FaultCode code : FaultCode.values()) {
            for (Language language : Language.values()) {
                assertThat(Messages.text(language, code.key(), "a", "b", "c", "d"))
                        .isNotBlank()
                        .doesNotContain("???", "{");
            }
        }
    }

    /** The hash of what stood in the banks before there were other kinds; another one would give each question a new revision. */
    @Test
    void theHashOfAChoiceInPlainTextStaysWhatItAlwaysWas() {
        assertThat(BankTexts.bank(BankTexts.SOUND).questions().get(1).contentHash())
                .isEqualTo("cc9aaaec39a32a2399dff4b664b6cf7d1b2017a62fa4b365a2bc1a524ce053ca");
    }

    @Test
    void anyChangeButThatOfTheCodeChangesTheHash() {
        ParsedQuestion question = BankTexts.bank(BankTexts.SOUND).questions().get(1);
        List<String> changed = Stream.of(
                        BankTexts.with("T2025-002", "T2025-009"),
                        BankTexts.with("乙可以", "乙不可以"),
                        BankTexts.with("D. 跑", "D. 飞"),
                        BankTexts.with("ACD", "ABD"),
                        BankTexts.with("停不可以。", "停也不可以。"),
                        BankTexts.with("知识点: 总则\n", "知识点: 程序\n"),
                        BankTexts.with("第十三条", "第十四条"),
                        BankTexts.with("版本: 2025-06-27", "版本: 2025-06-28"),
                        BankTexts.with("0.55", "0.56"),
                        BankTexts.with("级别: 中级", "级别: 高级"),
                        BankTexts.with("警种: 法制", "警种: 治安"))
                .map(text -> BankTexts.bank(text).questions().get(1).contentHash())
                .toList();

        assertThat(changed.get(0)).isEqualTo(question.contentHash());
        assertThat(changed.subList(1, changed.size()))
                .doesNotContain(question.contentHash())
                .doesNotHaveDuplicates();
    }
}
