package org.zhixun.questionbank;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of a statute as it stood at a date.
 *
 * @param statute short title of the statute
 * @param version date of adoption or last amendment
 * @param article the article, as {@code 第十二条}
 */
public record Citation(String statute, LocalDate version, String article) implements Serializable {

    private static final Pattern BASE = Pattern.compile("^.*?条(?:之[一二三四五六七八九十]+)?");

    /** Gives the article without paragraph and item: {@code 第五条之一} of {@code 第五条之一第二款}. */
    public String baseArticle() {
        Matcher matcher = BASE.matcher(article);
        return matcher.find() ? matcher.group() : article;
    }

    /** Tells whether this is an article of the statute with a title and a date. */
    public boolean isOf(String title, LocalDate date) {
        return statute.equals(title) && version.equals(date);
    }

    /** Gives the citation with title and date: {@code 行政处罚法(2021-01-22)第三十六条}. */
    @Override
    public String toString() {
        return statute + "(" + version + ")" + article;
    }
}
