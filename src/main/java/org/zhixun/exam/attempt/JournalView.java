package org.zhixun.exam.attempt;

import java.time.Instant;
import java.util.List;

/**
 * An attempt's journal as a page shows it.
 *
 * @param status where the attempt stands
 * @param rows the rows by number
 * @param brokenAt number of the first row that does not follow from those before it, 0 where the chain is whole
 */
public record JournalView(AttemptStatus status, List<Row> rows, int brokenAt) {

    /**
     * One row.
     *
     * @param no its number, from 1
     * @param kind name of its kind; label {@code enum.attempt.JournalKind.<kind>}
     * @param arrivedAt when it reached the server
     * @param device the browser window it came from
     * @param changes the changes it brought
     * @param remark what else it says
     * @param hash its chain hash
     * @param after the answers that stood after it
     */
    public record Row(
            int no,
            String kind,
            Instant arrivedAt,
            String device,
            List<Change> changes,
            String remark,
            String hash,
            List<Change> after) {}
}
