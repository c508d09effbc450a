package org.zhixun.law;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Addresses of statutes that stay the same whatever the library does, for citations in questions, lectures and notices. */
public final class LawLinks {

    private LawLinks() {}

    /**
     * Gives the address of an article.
     *
     * @param shortTitle the statute's short title, not null
     * @param date the version's date; null for the version in force when the address is opened
     * @param number the article's number, not null
     * @return a path of this application
     */
    public static String article(String shortTitle, LocalDate date, ArticleNumber number) {
        return "/law/article.xhtml?statute=" + encode(shortTitle) + version(date) + "&article=" + number.code();
    }

    /**
     * Gives the address of a version's whole text.
     *
     * @param shortTitle the statute's short title, not null
     * @param date the version's date; null for the version in force when the address is opened
     * @return a path of this application
     */
    public static String text(String shortTitle, LocalDate date) {
        return "/law/statute.xhtml?statute=" + encode(shortTitle) + version(date);
    }

    /**
     * Gives the address of a comparison.
     *
     * @param from the older version, not null
     * @param to the newer version, not null
     * @return a path of this application
     */
    public static String comparison(VersionView from, VersionView to) {
        return "/law/compare.xhtml?statute=" + encode(to.shortTitle()) + "&from=" + from.date() + "&to=" + to.date();
    }

    private static String version(LocalDate date) {
        return date == null ? "" : "&version=" + date;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
