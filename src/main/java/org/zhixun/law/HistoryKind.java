package org.zhixun.law;

/** What happened to a statute. */
public enum HistoryKind {
    /** It was adopted or approved (通过, 批准). */
    ADOPTED,
    /** It was made anew as a whole (修订). */
    REVISED,
    /** Single articles were changed (修正). */
    AMENDED,
    /** It was made known (公布, 发布). */
    PUBLISHED,
    /** It took effect (施行). */
    EFFECTIVE,
    /** A line without a date, such as the number of the order that made it known. */
    NOTE
}
