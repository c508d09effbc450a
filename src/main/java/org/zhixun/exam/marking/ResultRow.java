package org.zhixun.exam.marking;

import java.io.Serializable;
import java.time.Instant;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.people.PersonView;
import org.zhixun.shared.Marks;

/**
 * One person's line in the results of an exam.
 *
 * @param attemptId the attempt
 * @param badgeNumber the person's badge
 * @param name the person's name
 * @param reading the name's reading, by which it is sorted
 * @param unitName the unit's Chinese name
 * @param unitNameEn the unit's English name
 * @param state where the attempt stands
 * @param startedAt when it began
 * @param closedAt when it was closed, null while it runs
 * @param marks the marks in hundredths, null before marking and where they are the reader's own and not shown yet
 * @param outcome whether they pass
 * @param hash final hash of the journal, null while it runs
 */
public record ResultRow(
        long attemptId,
        String badgeNumber,
        String name,
        String reading,
        String unitName,
        String unitNameEn,
        AttemptState state,
        Instant startedAt,
        Instant closedAt,
        Integer marks,
        Outcome outcome,
        String hash)
        implements Serializable {

    static ResultRow of(AttemptStatus status, PersonView person) {
        return new ResultRow(
                status.attemptId(),
                person.badgeNumber(),
                person.name(),
                person.pinyin(),
                person.unitName(),
                person.unitNameEn(),
                status.state(),
                status.startedAt(),
                status.closedAt(),
                status.marks(),
                Outcome.of(status.passed()),
                status.finalHash());
    }

    /** Gives the marks as a number to read; empty before marking. */
    public String marksText() {
        return marks == null ? "" : new Marks(marks).toString();
    }
}
