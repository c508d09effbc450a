package org.zhixun.law;

/** What became of an article from one version to another. */
public enum ArticleRelation {
    /** The same number and the same text. */
    SAME,
    /** The same number, another text. */
    CHANGED,
    /** Another number; the text may have changed, too. */
    RENUMBERED,
    /** Only the newer version has it. */
    ADDED,
    /** Only the older version has it. */
    REMOVED
}
