package org.zhixun.exam.attempt;

import java.util.List;
import org.zhixun.shared.RuleViolation;

/**
 * The opened content of a hand-over file: {@code {"attempt", "device", "changes"}}.
 *
 * @param device the browser window that made it
 * @param changes its changes, by number
 */
record HandOverFile(String device, List<Change> changes) {

    /**
     * Reads it.
     *
     * @throws RuleViolation INVALID where it is another attempt's or not of this form
     */
    static HandOverFile parse(long attemptId, String text) {
        ChangeJson.Batch batch;
        try {
            batch = ChangeJson.parse(text);
        } catch (RuleViolation malformed) {
            throw RuleViolation.invalid("attempt.hand-over-unreadable");
        }
        if (batch.attempt() != attemptId || batch.device() == null) {
            throw RuleViolation.invalid("attempt.hand-over-unreadable");
        }
        return new HandOverFile(batch.device(), batch.changes());
    }
}
