package org.zhixun.law;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a statute as others see it.
 *
 * @param id the version
 * @param statuteId the statute
 * @param title the statute's full title
 * @param shortTitle the title as it is cited
 * @param date the version's date: of adoption or of the last amendment; with the title it names the version
 * @param effectiveFrom the day from which it counts
 * @param effectiveAssumed whether that day is only supposed, because the text did not tell
 * @param supersededOn the day on which the next version takes its place, null where there is none
 * @param state how it stands today
 * @param articles how many articles it has
 * @param fileName the file it came from, null where it had no name
 * @param importedAt when it came into the library
 */
public record VersionView(
        long id,
        long statuteId,
        String title,
        String shortTitle,
        LocalDate date,
        LocalDate effectiveFrom,
        boolean effectiveAssumed,
        LocalDate supersededOn,
        VersionState state,
        int articles,
        String fileName,
        Instant importedAt)
        implements Serializable {

    /** Tells whether it counts on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (supersededOn == null || supersededOn.isAfter(day));
    }

    /** Gives the version as it is cited: {@code 治安管理处罚法(2025-06-27)}. */
    public String citation() {
        return shortTitle + "(" + date + ")";
    }
}
