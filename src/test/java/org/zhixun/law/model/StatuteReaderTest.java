package org.zhixun.law.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticleText;
import org.zhixun.law.Headings;
import org.zhixun.law.HistoryEntry;
import org.zhixun.law.HistoryKind;
import org.zhixun.law.NoteCode;
import org.zhixun.law.ReadingNote;
import org.zhixun.law.StatuteDraft;

/** Texts of statutes are read in the layouts they come in, and no line is passed over in silence. */
class StatuteReaderTest {

    private static final String HEAD = """
            # 中华人民共和国示例法
            2005年8月28日 第十届全国人民代表大会常务委员会第十七次会议通过
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一条 甲事。\n第二条 乙事。",
                "**第一条**　甲事。\n\n**第二条**　乙事。",
                "第1条 甲事。\n第2条 乙事。",
                "第１条　甲事。\n第２条　乙事。",
                "第一条甲事。\n第二条乙事。",
                "第一条\n　　甲事。\n第二条\n　　乙事。",
                "第 一 条 甲事。\n第二 条乙事。",
                "### 第一条 甲事。\n### 第二条 乙事。"
            })
    void articlesAreReadInEveryLayout(String articles) {
        StatuteDraft draft = read(HEAD + articles);

        assertThat(draft.articles())
                .extracting(article -> article.label() + article.text())
                .containsExactly("第一条甲事。", "第二条乙事。");
        assertThat(draft.notes()).isEmpty();
        assertThat(draft.count()).isEqualTo(2);
    }

    @Test
    void insertedArticlesStandBehindTheirOwn() {
        StatuteDraft draft = read(HEAD + "第一条 甲。\n第一条之一 乙。\n**第一条之二**　丙。\n第二条 丁。");

        assertThat(draft.articles())
                .extracting(ArticleText::number)
                .containsExactly(
                        new ArticleNumber(1, 0),
                        new ArticleNumber(1, 1),
                        new ArticleNumber(1, 2),
                        new ArticleNumber(2, 0));
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void aParagraphThatBeginsWithAReferenceIsNoArticle() {
        StatuteDraft draft = read(HEAD + "第一条 甲。\n第二条规定的情形除外。\n第三条、第四条不适用。\n第二条 乙。");

        assertThat(draft.articles())
                .extracting(ArticleText::text)
                .containsExactly("甲。\n第二条规定的情形除外。\n第三条、第四条不适用。", "乙。");
    }

    @Test
    void headingsAreReadWithAndWithoutMarks() {
        StatuteDraft draft = read(HEAD + """
                ## 第一编 总 则
                ### 第一章　任务
                第一条 甲。
                第二章 管辖
                第一节　一般规定
                第二条 乙。
                第二编 分则
                第三条 丙。
                附 则
                第四条 丁。
                """);

        assertThat(draft.articles())
                .extracting(ArticleText::headings)
                .containsExactly(
                        new Headings("第一编 总则", null, "第一章 任务", null),
                        new Headings("第一编 总则", null, "第二章 管辖", "第一节 一般规定"),
                        new Headings("第二编 分则", null, null, null),
                        new Headings("第二编 分则", null, "附则", null));
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void aHeadingMayTakeTwoLines() {
        StatuteDraft draft = read(HEAD + "### 第一章 逃匿、死亡案件\n违法所得的没收程序\n第一条 甲。");

        assertThat(draft.articles().get(0).headings().chapter()).isEqualTo("第一章 逃匿、死亡案件违法所得的没收程序");
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void aTableOfContentsIsPassedOver() {
        StatuteDraft draft = read("""
                示例条例
                （2020年1月2日国务院令第1号公布）
                目　　录
                第一章　总则
                第二章　附则
                第一章　总则
                第一条　甲。
                第二章　附则
                第二条　乙。
                """);

        assertThat(draft.title()).isEqualTo("示例条例");
        assertThat(draft.articles())
                .extracting(article -> article.headings().chapter())
                .containsExactly("第一章 总则", "第二章 附则");
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void aPreambleIsReadAndIsNoArticle() {
        StatuteDraft draft = read(HEAD + "## 序言\n甲。\n乙。\n## 第一章 总纲\n第一条 丙。");

        assertThat(draft.articles().get(0).number()).isEqualTo(ArticleNumber.PREAMBLE);
        assertThat(draft.articles().get(0).text()).isEqualTo("甲。\n乙。");
        assertThat(draft.count()).isEqualTo(1);
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void theHistoryIsReadALineEachOrInOneLine() {
        String apart = """
                # 中华人民共和国示例法
                2005年8月28日第十届全国人民代表大会常务委员会第十七次会议通过
                根据2012年10月26日第十一届全国人民代表大会常务委员会第二十九次会议《关于修改〈中华人民共和国示例法〉的决定》修正
                2025年6月27日第十四届全国人民代表大会常务委员会第十六次会议修订
                第一条 甲。
                """;
        String together =
                apart.replace("\n根据", "　根据").replace("\n2025", "　2025").replace("\n2005", "\n（2005");

        for (StatuteDraft draft : List.of(read(apart), read(together))) {
            assertThat(draft.history())
                    .extracting(HistoryEntry::kind)
                    .containsExactly(HistoryKind.ADOPTED, HistoryKind.AMENDED, HistoryKind.REVISED);
            assertThat(draft.history())
                    .extracting(HistoryEntry::date)
                    .containsExactly(LocalDate.of(2005, 8, 28), LocalDate.of(2012, 10, 26), LocalDate.of(2025, 6, 27));
            assertThat(draft.date()).isEqualTo(LocalDate.of(2025, 6, 27));
            assertThat(draft.shortTitle()).isEqualTo("示例法");
            assertThat(draft.notes()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011年8月31日 国务院令第603号公布\\n2011年10月1日 施行|本条例自公布之日起施行。|2011-08-31|2011-10-01",
                "2025年6月27日 会议修订|本法自2026年1月1日起施行。|2025-06-27|2026-01-01",
                "1996年1月16日 国务院令第191号发布|本条例自发布之日起施行。|1996-01-16|1996-01-16",
                "2012年12月19日公安部令第125号发布，自2013年1月1日起施行|本规定另行公布。|2012-12-19|2013-01-01",
                "２０１４年６月２９日 公安部令第１３２号修正|本规定自2013年1月1日起施行。|2014-06-29|",
                "2012年10月26日 会议《决定》修正|本法自公布之日起施行。|2012-10-26|",
                "2020年1月2日 会议通过|本法的施行日期另行规定。|2020-01-02|"
            })
    void theDayOfEffectIsReadWhereTheTextTellsIt(String history, String last, String date, String effective) {
        StatuteDraft draft = read("# 示例法\n" + history.replace("\\n", "\n") + "\n第一条 " + last);

        assertThat(draft.date()).isEqualTo(date);
        assertThat(draft.effectiveFrom()).isEqualTo(effective == null ? null : LocalDate.parse(effective));
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void linesThatBelongToNothingAreNamed() {
        StatuteDraft draft = read("# 示例法\n编者按\n2020年1月2日通过\n第一条 甲。\n### 相关链接\n附件：样表\n姓名\n");

        assertThat(draft.unread()).extracting(ReadingNote::line).containsExactly(2, 5, 6, 7);
        assertThat(draft.unread()).extracting(ReadingNote::text).containsExactly("编者按", "相关链接", "附件：样表", "姓名");
        assertThat(draft.isSound()).isTrue();
    }

    @Test
    void frontMatterCommentsRulesAndInvisibleCharactersAreNoText() {
        StatuteDraft draft = StatuteReader.read(List.of(
                "---",
                "sidebar: auto",
                "---",
                "# 示例法",
                "2020年1月2日通过",
                "<!-- INFO END -->",
                "\u200B",
                "<!-- 甲",
                "乙 -->",
                "***",
                "- 3 -",
                "\u200B第一条 甲。\u3000"));

        assertThat(draft.articles()).extracting(ArticleText::text).containsExactly("甲。");
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void aCommentThatNobodyClosesSwallowsNothing() {
        StatuteDraft draft = read(HEAD + "第一条 甲。\n<!-- 乙\n第二条 丙。");

        assertThat(draft.articles()).extracting(ArticleText::text).containsExactly("甲。\n<!-- 乙", "丙。");
    }

    @ParameterizedTest
    @CsvSource({
        "'第一条 甲。|第三条 乙。',GAP,4,第一条",
        "'第二条 甲。|第三条 乙。',GAP,3,''",
        "'第一条 甲。|第一条 乙。',DUPLICATE,4,第一条",
        "'第一条 甲。|第二条 乙。|第三条 丙。|第二条之一 丁。',BACKWARDS,6,第三条",
        "'第一条|第二条 乙。',EMPTY,3,''"
    })
    void numbersOutOfOrderAreNamedWithLineAndText(String articles, NoteCode code, int line, String detail) {
        StatuteDraft draft = read(HEAD + articles.replace('|', '\n'));

        assertThat(draft.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(code);
            assertThat(note.line()).isEqualTo(line);
            assertThat(note.text()).startsWith("第");
            assertThat(note.detail()).isEqualTo(detail);
        });
        assertThat(draft.isSound()).isEqualTo(!code.isFault());
    }

    @Test
    void aTextWithoutTitleOrArticlesIsAtFault() {
        assertThat(read("第一条 甲。").notes()).extracting(ReadingNote::code).containsExactly(NoteCode.NO_TITLE);
        assertThat(read("# 示例法\n2020年1月2日通过").notes())
                .extracting(ReadingNote::code)
                .containsExactly(NoteCode.NO_ARTICLE);
        assertThat(read("").notes())
                .extracting(ReadingNote::code)
                .containsExactly(NoteCode.NO_TITLE, NoteCode.NO_ARTICLE);
    }

    @ParameterizedTest
    @CsvSource({"中华人民共和国示例法,示例法", "《中华人民共和国示例法》,示例法", "示例条例,示例条例", "中华人民共和国示例法（2025年修订）,示例法", "示例办法（试行）,示例办法（试行）"})
    void theShortTitleIsHowTheStatuteIsCited(String title, String expected) {
        assertThat(read("# " + title + "\n2020年1月2日通过\n第一条 甲。").shortTitle()).isEqualTo(expected);
    }

    private static StatuteDraft read(String text) {
        return StatuteReader.read(text.lines().toList());
    }
}
