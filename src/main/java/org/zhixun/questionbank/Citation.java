package org.zhixun.questionbank;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An article of a statute as it stood at a date.
 *
 * @param statute short title of the statute
 * @param version date of adoption or last amendment
 * @param article the article, as {@code 第十二条}
 */
public record Citation(String statute, LocalDate version, String article) implements Serializable {

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
