package org.zhixun.exam.sitting;

import java.util.Set;
import org.zhixun.people.PersonCategory;

/**
 * Who may sit an exam: everyone of the category in the units, and whoever is named.
 *
 * @param unitIds units, each with the units below it
 * @param category officers or auxiliaries of these units; null for both
 * @param personIds people named, whatever their unit and category
 */
public record Audience(Set<Long> unitIds, PersonCategory category, Set<Long> personIds) {

    public Audience {
        unitIds = Set.copyOf(unitIds);
        personIds = Set.copyOf(personIds);
    }
}
