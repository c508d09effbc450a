package org.zhixun.questionbank;

import java.time.Instant;
import java.time.LocalDate;
import org.zhixun.questionbank.LawChange.Fate;

/**
 * An article that a question cites and that a new version of its statute changed.
 *
 * @param questionCode code of the question
 * @param revisionId the revision that cites it
 * @param statute short title of the statute
 * @param oldVersion date of the version cited
 * @param newVersion date of the version that counts now
 * @param oldArticle the article as it was cited
 * @param newArticle its number now; null where it is gone
 * @param fate what became of it
 * @param oldText its text before
 * @param newText its text now; null where it is gone
 * @param since when the question was quarantined
 * @param outcome what came of it; null while that is open
 * @param decidedBy who decided; null while that is open, and where the bank's file was changed
 * @param decidedAt when; null while that is open
 */
public record QuarantineView(
        String questionCode,
        long revisionId,
        String statute,
        LocalDate oldVersion,
        LocalDate newVersion,
        String oldArticle,
        String newArticle,
        Fate fate,
        String oldText,
        String newText,
        Instant since,
        Decision outcome,
        String decidedBy,
        Instant decidedAt) {

    /** What can come of a quarantine. */
    public enum Decision {
        /** The question is right as it stands. */
        CONFIRMED,
        /** It says something else now. */
        REVISED,
        /** It was given up. */
        RETIRED
    }

    /** Tells whether nothing has come of it yet. */
    public boolean isOpen() {
        return outcome == null;
    }
}
