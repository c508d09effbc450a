package org.zhixun.law.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhixun.law.ArticleText;
import org.zhixun.law.Headings;

/**
 * A line of a statute's table of contents.
 *
 * @param title the heading
 * @param level 1 for the outermost headings of the statute
 * @param code the number of the first article below it, for the address inside the page
 */
public record ContentsLine(String title, int level, String code) {

    /** Gives the headings that begin at an article, given the article before it (null for none). */
    static List<ContentsLine> between(ArticleText before, ArticleText article) {
        List<String> old = before == null ? parts(Headings.NONE) : parts(before.headings());
        List<String> now = parts(article.headings());
        List<ContentsLine> lines = new ArrayList<>();
        boolean other = false;
        int level = 0;
        for (int i = 0; i < now.size(); i++) {
            other |= !Objects.equals(old.get(i), now.get(i));
            if (now.get(i) != null) {
                level++;
                if (other) {
                    lines.add(
                            new ContentsLine(now.get(i), level, article.number().code()));
                }
            }
        }
        return lines;
    }

    private static List<String> parts(Headings headings) {
        List<String> parts = new ArrayList<>();
        parts.add(headings.part());
        parts.add(headings.subpart());
        parts.add(headings.chapter());
        parts.add(headings.section());
        return parts;
    }
}
