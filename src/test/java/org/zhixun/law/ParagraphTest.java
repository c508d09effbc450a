package org.zhixun.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.law.Paragraph.Item;

/** An article comes apart into paragraphs, items and what divides items. */
class ParagraphTest {

    @Test
    void paragraphsHaveTheirItemsAndItemsTheirParts() {
        List<Paragraph> paragraphs = Paragraph.of("""
                按照下列规定办理：
                （一）事实清楚的，予以维持；
                (二)有下列情形之一的，予以撤销：
                1.主要事实不清的；
                2．适用依据错误的。
                前款规定不适用于涉外案件。""");

        assertThat(paragraphs)
                .containsExactly(
                        new Paragraph(
                                1,
                                "按照下列规定办理：",
                                List.of(
                                        new Item("（一）", "事实清楚的，予以维持；", List.of()),
                                        new Item("(二)", "有下列情形之一的，予以撤销：", List.of("1.主要事实不清的；", "2．适用依据错误的。")))),
                        new Paragraph(2, "前款规定不适用于涉外案件。", List.of()));
    }

    @Test
    void anItemWithoutAParagraphBeforeItIsAParagraph() {
        assertThat(Paragraph.of("（一）甲；")).containsExactly(new Paragraph(1, "（一）甲；", List.of()));
    }
}
