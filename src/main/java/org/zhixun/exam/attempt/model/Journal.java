package org.zhixun.exam.attempt.model;

import java.util.List;
import org.zhixun.exam.attempt.Change;

/**
 * An attempt's journal, whole and in order: what a dispute is decided by.
 *
 * @param attemptId the attempt
 * @param entries all rows by number
 */
public record Journal(long attemptId, List<JournalEntry> entries) {

    /** Computes the answers again from the rows that count. */
    public Answers replay() {
        Answers answers = new Answers();
        for (JournalEntry entry : entries) {
            if (entry.kind().counts()) {
                answers.apply(Answers.decodeChanges(entry.payload()));
            }
        }
        return answers;
    }

    /** Gives the changes that came too late to count, in the order of their arrival. */
    public List<Change> late() {
        return entries.stream()
                .filter(entry -> entry.kind() == JournalKind.LATE)
                .flatMap(entry -> Answers.decodeChanges(entry.payload()).stream())
                .toList();
    }

    /**
     * Looks for a row that was changed, taken out or put in afterwards.
     *
     * @return the number of the first row that does not follow from those before it, or 0 where the chain is whole
     */
    public int brokenAt() {
        String before = JournalEntry.origin(attemptId);
        int expected = 1;
        for (JournalEntry entry : entries) {
            if (entry.no() != expected || !entry.follows(before)) {
                return expected;
            }
            before = entry.hash();
            expected++;
        }
        return 0;
    }
}
