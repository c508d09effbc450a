package org.zhixun.questionbank;

import java.time.Instant;

/**
 * What a reviewer said about a revision.
 *
 * @param revisionNo number of the revision
 * @param reviewer who said it
 * @param verdict what it came to
 * @param remark in words; empty for none
 * @param at when
 */
public record ReviewView(int revisionNo, String reviewer, Verdict verdict, String remark, Instant at) {

    /** What a review comes to. */
    public enum Verdict {
        /** It may go into the pool as far as this reviewer is concerned. */
        APPROVED,
        /** It goes back to its author. */
        RETURNED
    }
}
