package org.zhixun.exam.marking;

import java.time.Instant;

/**
 * What came of computing marks again from the journals.
 *
 * @param doneAt when
 * @param doneBy name of the account that asked for it, empty where that was the house itself
 * @param computed how many attempts
 * @param equal how many of them came out as they stood
 */
public record Remarking(Instant doneAt, String doneBy, int computed, int equal) {

    /** Gives how many attempts have other marks now. */
    public int changed() {
        return computed - equal;
    }
}
