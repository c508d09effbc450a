package org.zhixun.people;

import java.io.Serializable;

/**
 * Which people are wanted; what is null or empty does not narrow.
 *
 * @param text part of the name, its pinyin or initials, or of the badge number
 * @param unitId the unit, with all below it
 * @param category officer or auxiliary
 * @param rank the police rank
 * @param branch the branch of police work
 * @param active whether they still serve
 */
public record PersonFilter(
        String text, Long unitId, PersonCategory category, PoliceRank rank, PoliceBranch branch, Boolean active)
        implements Serializable {

    /** Narrows by a text alone, among those who serve. */
    public static PersonFilter text(String text) {
        return new PersonFilter(text, null, null, null, null, true);
    }
}
