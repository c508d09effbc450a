package org.zhixun.people;

import java.io.Serializable;

/**
 * A person as others see them.
 *
 * @param id the person
 * @param badgeNumber the number on the badge, unique
 * @param name the name
 * @param pinyin the name's reading, without tones and blanks
 * @param category officer or auxiliary
 * @param rank the police rank, null for auxiliaries
 * @param dutyGrade the duty grade, null for auxiliaries
 * @param branch the branch of police work
 * @param postTitle the post's title
 * @param unitId the unit
 * @param unitName the unit's Chinese name
 * @param unitNameEn the unit's English name
 * @param unitPath the unit's place in the tree
 * @param active whether the person still serves
 */
public record PersonView(
        long id,
        String badgeNumber,
        String name,
        String pinyin,
        PersonCategory category,
        PoliceRank rank,
        DutyGrade dutyGrade,
        PoliceBranch branch,
        String postTitle,
        long unitId,
        String unitName,
        String unitNameEn,
        String unitPath,
        boolean active)
        implements Serializable {}
