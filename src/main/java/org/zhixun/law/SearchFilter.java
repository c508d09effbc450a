package org.zhixun.law;

import java.time.LocalDate;

/**
 * What is searched for.
 *
 * @param text words, phrases in quotation marks; null or blank for none
 * @param shortTitle only in this statute; null for all
 * @param article only articles with this number; null for all
 * @param date the day on which the texts must be in force, not null
 */
public record SearchFilter(String text, String shortTitle, ArticleNumber article, LocalDate date) {}
