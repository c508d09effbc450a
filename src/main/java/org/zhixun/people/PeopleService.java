package org.zhixun.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhixun.people.model.Person;
import org.zhixun.people.model.Persons;
import org.zhixun.people.model.Unit;
import org.zhixun.people.model.Units;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;

/** Sets up units and takes people in. */
@ApplicationScoped
@Transactional
public class PeopleService {

    @Inject
    private Units units;

    @Inject
    private Persons persons;

    /** Sets up a unit at the end of the bureau's order. */
    @Requires(Permission.SYSTEM)
    public UnitView setUp(UnitEntry entry) {
        return units.add(entry).view();
    }

    /**
     * Takes people in.
     *
     * @param entries who, not null
     * @return their ids, in the same order
     * @throws RuleViolation NOT_FOUND {@code people.unknown-unit}
     */
    @Requires(Permission.SYSTEM)
    public List<Long> takeIn(List<PersonEntry> entries) {
        Map<Long, Unit> known = units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Long> ids = new ArrayList<>(entries.size());
        for (PersonEntry entry : entries) {
            Unit unit = known.get(entry.unitId());
            if (unit == null) {
                throw RuleViolation.notFound("people.unknown-unit");
            }
            Person person = new Person(unit, entry);
            persons.add(person);
            ids.add(person.id());
        }
        return ids;
    }
}
