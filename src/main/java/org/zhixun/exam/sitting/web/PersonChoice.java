package org.zhixun.exam.sitting.web;

import java.io.Serializable;
import org.zhixun.people.PersonView;

/**
 * A person to choose from.
 *
 * @param id the person
 * @param label what tells them apart: name and badge number
 */
public record PersonChoice(long id, String label) implements Serializable {

    static PersonChoice of(PersonView person) {
        return new PersonChoice(person.id(), person.name() + " " + person.badgeNumber());
    }
}
