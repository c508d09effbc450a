package org.zhixun.people;

/**
 * A person to be taken in.
 *
 * @param unitId the unit
 * @param category officer or auxiliary
 * @param badgeNumber the number on the badge, unique
 * @param name the name
 * @param rank the police rank, null for auxiliaries
 * @param dutyGrade the duty grade, null for auxiliaries
 * @param branch the branch of police work
 * @param postTitle the post's title
 */
public record PersonEntry(
        long unitId,
        PersonCategory category,
        String badgeNumber,
        String name,
        PoliceRank rank,
        DutyGrade dutyGrade,
        PoliceBranch branch,
        String postTitle) {}
