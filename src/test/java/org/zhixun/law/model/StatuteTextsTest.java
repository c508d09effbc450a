package org.zhixun.law.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleRelation;
import org.zhixun.law.ArticleText;
import org.zhixun.law.HistoryKind;
import org.zhixun.law.StatuteDraft;

/** Official texts, which are no part of the project, are read whole and compared right. */
class StatuteTextsTest {

    private static final Path STATUTES = Path.of(System.getProperty("zhixun.statutes", "../shared/laws"));

    /** By the name of the file. */
    private static final Map<String, StatuteDraft> DRAFTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(STATUTES), "no statute texts at " + STATUTES);
        try (Stream<Path> files = Files.list(STATUTES)) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("README.md")) {
                    DRAFTS.put(
                            name.replace(".md", ""),
                            StatuteReader.read(TextFile.lines(name, Files.readAllBytes(file))));
                }
            }
        }
    }

    @Test
    void noLineIsUnreadAndNoNumberIsOutOfOrder() {
        assertThat(DRAFTS).hasSizeGreaterThanOrEqualTo(20);
        assertThat(DRAFTS).allSatisfy((name, draft) -> {
            assertThat(draft.notes()).isEmpty();
            assertThat(draft.history()).isNotEmpty().allMatch(entry -> entry.kind() != HistoryKind.NOTE);
        });
    }

    @Test
    void everyTextIsTheVersionItsFileIsNamedFor() {
        assertThat(DRAFTS).allSatisfy((name, draft) -> {
            String statute = name.substring(0, name.indexOf('('));
            String date = name.substring(name.indexOf('(') + 1, name.indexOf(')'));
            assertThat(draft.shortTitle()).isEqualTo(statute);
            if (!date.startsWith("file dated")) {
                assertThat(draft.date()).isEqualTo(date);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "治安管理处罚法(2025-06-27),144,2026-01-01",
        "治安管理处罚法(2012-10-26),119,",
        "行政处罚法(2021-01-22),86,2021-07-15",
        "行政复议法(2023-09-01),90,2024-01-01",
        "行政复议法(2017-09-01),43,",
        "刑事诉讼法(2018-10-26),308,",
        "未成年人保护法(2020-10-17),132,2021-06-01",
        "未成年人保护法(2024-04-26),132,",
        "人民警察法(2012-10-26),52,",
        "人民警察使用警械和武器条例(1996-01-16),17,1996-01-16",
        "人民警察警衔条例(2009-08-27),26,",
        "公安机关督察条例(2011-08-31),18,2011-10-01",
        "公安机关办理刑事案件程序规定(2020-07-20),388,",
        "公安机关办理行政案件程序规定(file dated 2019-04-27),266,",
        "信访工作条例(2022-02-25),50,2022-05-01",
        "国家赔偿法(2012-10-26),42,",
        "宪法(2018-03-11),143,",
        "居民身份证法(2011-10-29),23,",
        "政府信息公开条例(2019-04-03),56,2019-05-15",
        "枪支管理法(2015-04-24),50,",
        "行政强制法(2011-06-30),71,2012-01-01",
        "行政诉讼法(2017-06-27),103,",
        "道路交通安全法(2021-04-29),124,"
    })
    void articlesAreCountedAndTheDayOfEffectIsRead(String name, int articles, LocalDate effectiveFrom) {
        assertThat(DRAFTS.get(name).count()).isEqualTo(articles);
        assertThat(DRAFTS.get(name).effectiveFrom()).isEqualTo(effectiveFrom);
    }

    @ParameterizedTest
    @CsvSource({
        "20,22", "43,51", "58,88", "78,90", "83,97", "91,109", "98,117", "99,118", "100,119", "102,121", "104,123",
        "119,144"
    })
    void articlesThatMovedAreRecognised(int from, int to) {
        ArticlePair pair = fate(publicSecurity(), from);

        assertThat(pair.relation()).isEqualTo(ArticleRelation.RENUMBERED);
        assertThat(pair.to().number()).isEqualTo(new ArticleNumber(to, 0));
    }

    /** What article 76 ordered was abolished; what 77 says was taken into the article that 78 became. */
    @Test
    void articlesThatWentAreNotForcedUponOthers() {
        List<ArticlePair> pairs = publicSecurity();

        assertThat(fate(pairs, 76).relation()).isEqualTo(ArticleRelation.REMOVED);
        assertThat(fate(pairs, 76).akin()).isNull();
        assertThat(fate(pairs, 77).relation()).isEqualTo(ArticleRelation.REMOVED);
        assertThat(fate(pairs, 77).akin()).isEqualTo(new ArticleNumber(90, 0));
        assertThat(numbers(pairs, ArticleRelation.ADDED)).contains(19, 34, 35, 46, 56, 100, 114, 134, 136, 142);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1", "2,2", "6,11", "9,20", "13,24", "17,30", "20,35", "21,42", "26,56", "31,62", "36,82", "39,87", "43,90"
    })
    void aRevisionThatDoublesALawKeepsItsArticles(int from, int to) {
        ArticlePair pair = fate(compare("行政复议法(2017-09-01)", "行政复议法(2023-09-01)"), from);

        assertThat(pair.to()).isNotNull();
        assertThat(pair.to().number()).isEqualTo(new ArticleNumber(to, 0));
    }

    @Test
    void anAmendmentOfFewWordsLeavesAllElseTheSame() {
        List<ArticlePair> pairs = compare("未成年人保护法(2020-10-17)", "未成年人保护法(2024-04-26)");

        assertThat(numbers(pairs, ArticleRelation.CHANGED)).contains(9);
        assertThat(pairs)
                .allMatch(
                        pair -> pair.relation() == ArticleRelation.SAME || pair.relation() == ArticleRelation.CHANGED);
    }

    @Test
    void everyTextIsTheSameAsItself() {
        DRAFTS.values().forEach(draft -> assertThat(Alignment.of(draft.articles(), draft.articles()))
                .allMatch(pair -> pair.relation() == ArticleRelation.SAME && pair.similarity() == 1));
    }

    @Test
    void theOtherWayRoundTheSamePairsAreFound() {
        List<ArticlePair> there = publicSecurity();
        List<ArticlePair> back = compare("治安管理处罚法(2025-06-27)", "治安管理处罚法(2012-10-26)");

        assertThat(back.stream().map(pair -> code(pair.to()) + "→" + code(pair.from())))
                .containsExactlyInAnyOrderElementsOf(there.stream()
                        .map(pair -> code(pair.from()) + "→" + code(pair.to()))
                        .toList());
    }

    /** Taken apart and put together in another order, with new numbers, every article is found again. */
    @Test
    void movedChaptersAreFoundAgain() {
        List<ArticleText> before = DRAFTS.get("行政处罚法(2021-01-22)").articles();
        List<ArticleText> moved = new ArrayList<>(before.subList(40, before.size()));
        moved.addAll(before.subList(0, 40));
        List<ArticleText> after = new ArrayList<>();
        moved.forEach(article ->
                after.add(new ArticleText(new ArticleNumber(after.size() + 1, 0), article.headings(), article.text())));

        assertThat(Alignment.of(before, after))
                .allSatisfy(pair ->
                        assertThat(pair.from().text()).isEqualTo(pair.to().text()));
    }

    @Test
    void threeHundredArticlesAreComparedInWellUnderASecond() {
        List<ArticleText> articles = DRAFTS.get("刑事诉讼法(2018-10-26)").articles();
        Alignment.of(articles, articles);

        long start = System.nanoTime();
        Alignment.of(articles, articles);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static List<ArticlePair> publicSecurity() {
        return compare("治安管理处罚法(2012-10-26)", "治安管理处罚法(2025-06-27)");
    }

    private static List<ArticlePair> compare(String from, String to) {
        return Alignment.of(DRAFTS.get(from).articles(), DRAFTS.get(to).articles());
    }

    private static ArticlePair fate(List<ArticlePair> pairs, int from) {
        return pairs.stream()
                .filter(pair -> pair.from() != null && pair.from().number().main() == from)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> numbers(List<ArticlePair> pairs, ArticleRelation relation) {
        return pairs.stream()
                .filter(pair -> pair.relation() == relation)
                .map(pair -> pair.last().number().main())
                .collect(Collectors.toList());
    }

    private static String code(ArticleText article) {
        return article == null ? "–" : article.number().code();
    }
}
