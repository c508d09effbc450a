package org.zhixun.exam.sitting;

import java.io.Serializable;
import org.zhixun.exam.sitting.Progress.Standing;
import org.zhixun.people.PersonCategory;

/**
 * One person registered for an exam, and how far they are.
 *
 * @param registrationId the registration
 * @param badgeNumber the number on the badge
 * @param name the name
 * @param pinyin the name's reading
 * @param category officer or auxiliary
 * @param unitName the unit's Chinese name
 * @param unitNameEn the unit's English name
 * @param own whether this is the reader
 * @param extraMinutes time added for this person alone
 * @param over whether the exam is over for this person
 * @param attempt the attempt; null before the start; the reader's own without marks before they are shown
 */
public record WatchRow(
        long registrationId,
        String badgeNumber,
        String name,
        String pinyin,
        PersonCategory category,
        String unitName,
        String unitNameEn,
        boolean own,
        int extraMinutes,
        boolean over,
        Standing attempt)
        implements Serializable {

    /** Where a person stands in an exam. */
    public enum Phase {
        NOT_STARTED,
        /** Not started, and too late for it. */
        MISSED,
        RUNNING,
        HANDED_IN,
        EXPIRED,
        ENDED
    }

    /** Gives where the person stands. */
    public Phase phase() {
        return attempt == null
                ? (over ? Phase.MISSED : Phase.NOT_STARTED)
                : switch (attempt.state()) {
                    case RUNNING -> Phase.RUNNING;
                    case HANDED_IN -> Phase.HANDED_IN;
                    case EXPIRED -> Phase.EXPIRED;
                    case ENDED -> Phase.ENDED;
                };
    }
}
