package org.zhixun.law;

import java.util.List;

/**
 * The whole text of a version.
 *
 * @param version the version
 * @param history the lines below its title
 * @param articles its articles in order, before them the preamble where there is one
 */
public record VersionText(VersionView version, List<HistoryEntry> history, List<ArticleText> articles) {}
