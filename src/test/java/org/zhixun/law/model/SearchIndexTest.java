package org.zhixun.law.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticleText;
import org.zhixun.law.Headings;
import org.zhixun.law.Piece;
import org.zhixun.law.model.SearchIndex.Found;

/** Chinese texts are found by words, phrases and numbers. */
class SearchIndexTest {

    private static final long OLD = 1;
    private static final long NEW = 2;

    private static final List<String> TEXTS = List.of(
            "殴打他人的，或者故意伤害他人身体的，处五日以上十日以下拘留。",
            "盗窃、诈骗、哄抢、抢夺或者敲诈勒索的，处五日以上十日以下拘留或者二千元以下罚款。",
            "违反枪支管理规定的，依照本法第一条处罚。",
            "公安机关应当使用ＤＮＡ和Video资料。");

    private final List<Collection<Long>> loaded = new ArrayList<>();

    private final SearchIndex index = new SearchIndex(ids -> {
        loaded.add(List.copyOf(ids));
        return ids.stream().flatMap(id -> articles(id).stream()).toList();
    });

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aWordIsFoundWhereverItStands() {
        assertThat(found("敲诈勒索")).containsExactly(2);
        assertThat(found("拘留")).containsExactlyInAnyOrder(1, 2);
        assertThat(found("枪")).containsExactly(3);
        assertThat(found("dna video")).containsExactly(4);
    }

    @Test
    void allWordsMustOccur() {
        assertThat(found("盗窃 拘留")).containsExactly(2);
        assertThat(found("盗窃 枪支")).isEmpty();
    }

    @Test
    void outsideOfQuotationMarksMostOfAWordIsEnough() {
        assertThat(found("故意伤害他人的身体")).containsExactly(1);
        assertThat(found("“故意伤害他人的身体”")).isEmpty();
        assertThat(found("\"伤害他人身体\"")).containsExactly(1);
    }

    @Test
    void anArticleIsFoundByItsNumberAndByWhoNamesIt() {
        assertThat(found("第一条")).containsExactly(1, 3);
        assertThat(numbers(index.search(Terms.of(""), new ArticleNumber(3, 0), Set.of(NEW), 0, 10)))
                .containsExactly(3);
    }

    @Test
    void onlyTheVersionsNamedAreSearchedAndEachIsReadOnce() {
        found("拘留");
        found("盗窃");
        SearchIndex.Outcome both = index.search(Terms.of("盗窃"), null, Set.of(OLD, NEW), 0, 10);

        assertThat(both.rows()).extracting(Found::versionId).containsExactlyInAnyOrder(OLD, NEW);
        assertThat(loaded).containsExactly(List.of(NEW), List.of(OLD));
    }

    @Test
    void rowsComeInPortions() {
        SearchIndex.Outcome second = index.search(Terms.of("拘留"), null, Set.of(NEW), 1, 1);

        assertThat(second.total()).isEqualTo(2);
        assertThat(second.rows()).hasSize(1);
        assertThat(index.search(Terms.of("拘留"), null, Set.of(NEW), 5, 5).rows()).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeAQueryIsHarmless() {
        for (String query : List.of("*", "a:b", "((", "“”", "\"", "～！", "\uD83D")) {
            assertThat(found(query)).isEmpty();
        }
    }

    @Test
    void hitsAreMarkedInASnippet() {
        String text = "甲".repeat(300) + "盗窃财物的" + "乙".repeat(300);

        List<Piece> pieces = Snippets.of(text, Terms.of("盗窃"));

        assertThat(pieces).extracting(Piece::marked).containsExactly(false, true, false);
        assertThat(pieces.get(1).text()).isEqualTo("盗窃");
        assertThat(pieces.get(0).text()).startsWith("…甲");
        assertThat(pieces.get(2).text()).startsWith("财物的").endsWith("…");
        assertThat(Snippets.of("短文", Terms.of("盗窃"))).containsExactly(new Piece("短文", false));
    }

    private List<Integer> found(String query) {
        return numbers(index.search(Terms.of(query), null, Set.of(NEW), 0, 10));
    }

    private static List<Integer> numbers(SearchIndex.Outcome outcome) {
        return outcome.rows().stream().map(found -> found.number().main()).collect(Collectors.toList());
    }

    private static List<Article> articles(long version) {
        List<Article> articles = new ArrayList<>();
        TEXTS.forEach(text -> articles.add(
                new Article(version, new ArticleText(new ArticleNumber(articles.size() + 1, 0), Headings.NONE, text))));
        return articles;
    }
}
