package org.zhixun.law;

import java.time.LocalDate;

/**
 * What whoever imports a text says beyond the text.
 *
 * @param date the version's date, null for what the text says
 * @param effectiveFrom the day it takes effect, null for what the text says
 */
public record ImportTerms(LocalDate date, LocalDate effectiveFrom) {

    /** As the text says. */
    public static final ImportTerms OF_TEXT = new ImportTerms(null, null);
}
