package org.zhixun.law.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleRelation;
import org.zhixun.law.ArticleText;
import org.zhixun.law.Headings;

/** What became of each article. */
class AlignmentTest {

    private static final String AIM = "为了规范示例考试，保证公平，根据有关规定，制定本办法。";
    private static final String ROOM = "考场由法制大队安排，座位在考试前一日公布。";
    private static final String ROOM_NOW = "考场由法制大队安排，座位在考试前三日公布，并在系统中通知考生。";
    private static final String LATE = "迟到三十分钟的考生，不得进入考场，按缺考处理。";
    private static final String PHONE = "考生不得携带手机等通信工具，违者取消本次成绩。";
    private static final String START = "本办法自2024年3月1日起施行。";

    @Test
    void sameChangedAddedRemovedAndRenumberedAreToldApart() {
        List<ArticlePair> pairs = compare(List.of(AIM, ROOM, LATE, START), List.of(AIM, ROOM_NOW, PHONE, START));

        assertThat(pairs)
                .extracting(AlignmentTest::shape)
                .containsExactly(
                        tuple(1, 1, ArticleRelation.SAME, false),
                        tuple(2, 2, ArticleRelation.CHANGED, true),
                        tuple(3, null, ArticleRelation.REMOVED, true),
                        tuple(null, 3, ArticleRelation.ADDED, true),
                        tuple(4, 4, ArticleRelation.SAME, false));
    }

    @Test
    void anArticleThatMovedIsTheSameOneChangedOrNot() {
        assertThat(compare(List.of(AIM, ROOM, LATE, START), List.of(AIM, PHONE, LATE, ROOM_NOW, START)))
                .extracting(AlignmentTest::shape)
                .containsExactly(
                        tuple(1, 1, ArticleRelation.SAME, false),
                        tuple(null, 2, ArticleRelation.ADDED, true),
                        tuple(3, 3, ArticleRelation.SAME, false),
                        tuple(2, 4, ArticleRelation.RENUMBERED, true),
                        tuple(4, 5, ArticleRelation.RENUMBERED, false));
    }

    @Test
    void onlyTheNumbersOfOtherArticlesChangedIsAChangeOfFullLikeness() {
        String before = "有本办法第十二条规定情形的，由考务组记录。";
        String after = "有本办法第十四条规定情形的，由考务组记录。";

        ArticlePair pair = compare(List.of(AIM, before), List.of(AIM, after)).get(1);

        assertThat(pair.relation()).isEqualTo(ArticleRelation.CHANGED);
        assertThat(pair.similarity()).isEqualTo(1);
    }

    @Test
    void anArticleThatWasTakenIntoAnotherOneSaysWhere() {
        String both = ROOM + "\n" + LATE;

        List<ArticlePair> pairs = compare(List.of(AIM, ROOM, LATE, START), List.of(AIM, both, START));

        assertThat(pairs)
                .filteredOn(pair -> pair.relation() == ArticleRelation.REMOVED)
                .singleElement()
                .satisfies(pair -> assertThat(pair.akin()).isEqualTo(new ArticleNumber(2, 0)));
    }

    @Test
    void anEmptyVersionHasOnlyAdditions() {
        assertThat(compare(List.of(), List.of(AIM, ROOM)))
                .extracting(ArticlePair::relation)
                .containsOnly(ArticleRelation.ADDED);
        assertThat(compare(List.of(AIM), List.of()))
                .extracting(ArticlePair::relation)
                .containsExactly(ArticleRelation.REMOVED);
    }

    private static List<ArticlePair> compare(List<String> from, List<String> to) {
        return Alignment.of(articles(from), articles(to));
    }

    private static List<ArticleText> articles(List<String> texts) {
        List<ArticleText> articles = new ArrayList<>();
        texts.forEach(
                text -> articles.add(new ArticleText(new ArticleNumber(articles.size() + 1, 0), Headings.NONE, text)));
        return articles;
    }

    private static Tuple shape(ArticlePair pair) {
        return tuple(number(pair.from()), number(pair.to()), pair.relation(), pair.textChanged());
    }

    private static Integer number(ArticleText article) {
        return article == null ? null : article.number().main();
    }
}
