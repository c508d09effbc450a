package org.zhixun.questionbank;

import java.time.LocalDate;
import java.util.List;

/**
 * What a new version of a statute changed.
 *
 * @param statute short title of the statute, as questions cite it
 * @param oldVersion date of the version that questions cite
 * @param newVersion date of the version that counts now
 * @param articles articles of the old version that the new one changed, numbered anew or dropped; no others
 */
public record LawChange(String statute, LocalDate oldVersion, LocalDate newVersion, List<ArticleChange> articles) {

    public LawChange {
        articles = List.copyOf(articles);
    }

    /** What became of an article. */
    public enum Fate {
        CHANGED,
        RENUMBERED,
        REMOVED
    }

    /**
     * One article.
     *
     * @param oldArticle how the old version numbers it, as {@code 第十二条}
     * @param newArticle how the new one does; null where it is gone
     * @param fate what became of it
     * @param oldText its text before, not null
     * @param newText its text now; null where it is gone
     */
    public record ArticleChange(String oldArticle, String newArticle, Fate fate, String oldText, String newText) {}
}
