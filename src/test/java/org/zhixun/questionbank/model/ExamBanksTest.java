package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.model.BankText.Reading;

/** The banks that come with the project. */
class ExamBanksTest {

    private static final Path BANKS = Path.of("exam-banks");
    private static final Path STATUTES = Path.of(System.getProperty("zhixun.statutes", "../shared/laws"));
    private static final Set<String> SUPERSEDED =
            Set.of("治安管理处罚法(2012-10-26)", "行政复议法(2017-09-01)", "未成年人保护法(2020-10-17)");
    private static final double TOO_LIKE = 0.7;
    private static final Pattern LETTER = Pattern.compile("[A-H](?:[、，和与及]?[A-H])*(?:[两三四]?项|正确|错误)|选项\\s*[A-H]");

    private static final List<Fault> FAULTS = new ArrayList<>();
    private static final List<ParsedBank> READ = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        BankFolder folder = new BankFolder(BANKS);
        for (String name : folder.files().keySet()) {
            Reading reading = BankText.read(name, Files.readAllBytes(BANKS.resolve(name)));
            FAULTS.addAll(reading.faults());
            if (reading.isSound()) {
                READ.add(reading.bank());
            }
        }
    }

    @Test
    void noBankHasAFault() {
        assertThat(FAULTS).isEmpty();
    }

    @Test
    void thereAreEnoughQuestionsOfEveryKindOfChoiceOverEnoughStatutes() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(questions()).extracting(ParsedQuestion::kind).containsAll(QuestionKind.choices());
        assertThat(questions().stream()
                        .map(question -> question.firstCitation().statute())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void codesAreUniqueOverAllBanks() {
        assertThat(READ).extracting(ParsedBank::code).doesNotHaveDuplicates();
        assertThat(questions()).extracting(ParsedQuestion::code).doesNotHaveDuplicates();
    }

    @Test
    void everyBankReadsAgainAsItWasWritten() {
        for (ParsedBank bank : READ) {
            assertThat(BankTexts.bank(BankText.write(bank))).isEqualTo(bank);
        }
    }

    @Test
    void noTwoQuestionsAskTheSame() {
        List<ParsedQuestion> questions = questions();
        List<Set<String>> pairs =
                questions.stream().map(question -> pairs(question.stem())).toList();
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            for (int j = i + 1; j < questions.size(); j++) {
                if (likeness(pairs.get(i), pairs.get(j)) >= TOO_LIKE) {
                    alike.add(questions.get(i).code() + " " + questions.get(j).code());
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    @Test
    void rightOptionsAreSpreadOverTheLetters() {
        for (ParsedBank bank : READ) {
            List<String> keys = bank.questions().stream()
                    .filter(question -> question.kind() == QuestionKind.SINGLE_CHOICE)
                    .map(ParsedQuestion::key)
                    .toList();
            for (String letter : new TreeSet<>(keys)) {
                assertThat(keys.stream().filter(letter::equals).count())
                        .as("%s as the right option in %s", letter, bank.code())
                        .isLessThanOrEqualTo(Math.max(3, keys.size() * 2L / 5));
            }
        }
    }

    /** Options come in another order on every paper, and with other letters. */
    @Test
    void noOptionIsNamedByItsLetter() {
        assertThat(questions())
                .filteredOn(question ->
                        LETTER.matcher(question.stem() + question.explanation()).find())
                .extracting(ParsedQuestion::code)
                .isEmpty();
        assertThat(LETTER.matcher("A、C两项错误").find()).isTrue();
        assertThat(LETTER.matcher("选项 B 正确").find()).isTrue();
    }

    @Test
    void noSupersededStatuteIsCited() {
        assertThat(citations())
                .noneMatch(citation -> SUPERSEDED.contains(citation.statute() + "(" + citation.version() + ")"));
    }

    @Test
    void everyArticleCitedExists() throws IOException {
        assumeTrue(Files.isDirectory(STATUTES), "no statute texts at " + STATUTES);
        StatuteTexts texts = StatuteTexts.in(STATUTES);

        assertThat(texts.size()).isPositive();
        assertThat(citations()).allMatch(texts::has);
    }

    @Test
    void statuteTextsAreReadInBothLayouts() {
        String text = "**第一条**　为了\n\n第二条 依照第九条\n第三条之一　本条\n（第四条）\n";

        assertThat(StatuteTexts.articles(text)).containsExactlyInAnyOrder("第一条", "第二条", "第三条之一");
    }

    @Test
    void versionOfATextWithoutADateInItsNameIsItsLastAmendment() {
        assertThat(StatuteTexts.lastAmended("２０１４年６月２９日 第一次修正\n２０１８年１１月２５日 第二次修正。\n第三条 ２０１９年起"))
                .isEqualTo("2018-11-25");
    }

    private static List<ParsedQuestion> questions() {
        return READ.stream().flatMap(bank -> bank.questions().stream()).toList();
    }

    private static List<Citation> citations() {
        return questions().stream()
                .flatMap(question -> question.basis().stream())
                .toList();
    }

    /** Gives the pairs of neighbouring characters, marks and blanks left out. */
    private static Set<String> pairs(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(Arrays.copyOfRange(letters, i, i + 2), 0, 2));
        }
        return pairs;
    }

    /** Gives the share of pairs that two texts have in common. */
    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common / (double) Math.max(1, one.size() + other.size() - common);
    }
}
