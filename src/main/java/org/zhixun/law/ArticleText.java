package org.zhixun.law;

import java.io.Serializable;
import java.util.List;

/**
 * An article as a version of a statute states it.
 *
 * @param number its number
 * @param headings under which headings it stands
 * @param text its text without the number, a line each for paragraphs and items
 */
public record ArticleText(ArticleNumber number, Headings headings, String text) implements Serializable {

    /** Gives the number as the statute writes it. */
    public String label() {
        return number.label();
    }

    /** Gives the text taken apart into paragraphs and items. */
    public List<Paragraph> paragraphs() {
        return Paragraph.of(text);
    }
}
