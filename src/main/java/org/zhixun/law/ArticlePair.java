package org.zhixun.law;

import java.io.Serializable;

/**
 * An article in two versions.
 *
 * @param from as the older one has it, null where it is new
 * @param to as the newer one has it, null where it is gone
 * @param relation what became of it
 * @param textChanged whether its words changed; numbers of other articles it names count as words
 * @param similarity how alike the texts are, 0 to 1
 * @param akin for an article that is new or gone, the article of the other version that holds most of its text (where it was merged into or
 *     split from); null where there is none
 */
public record ArticlePair(
        ArticleText from,
        ArticleText to,
        ArticleRelation relation,
        boolean textChanged,
        double similarity,
        ArticleNumber akin)
        implements Serializable {

    /** Gives the article as the newer version has it, of one that is gone as the older one had it. */
    public ArticleText last() {
        return to != null ? to : from;
    }
}
