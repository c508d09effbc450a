package org.zhixun.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhixun.people.model.Persons;
import org.zhixun.people.model.Unit;
import org.zhixun.people.model.Units;

/**
 * Looks people and units up for other rooms, which have decided themselves whether whoever is asking may know. Pages ask
 * {@link PeopleQueries}.
 */
@ApplicationScoped
public class Directory {

    @Inject
    private Persons persons;

    @Inject
    private Units units;

    public Optional<PersonView> person(long id) {
        return persons.find(id);
    }

    public Optional<PersonView> personByBadge(String badgeNumber) {
        return persons.findByBadge(badgeNumber);
    }

    /** Gives several people by id; ids that are nobody's are missing. */
    public Map<Long, PersonView> persons(Collection<Long> ids) {
        return persons.find(ids).stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    /** Gives all units in the bureau's order. */
    public List<UnitView> units() {
        return units.all().stream().map(Unit::view).toList();
    }

    public Optional<UnitView> unit(long id) {
        return units.find(id).map(Unit::view);
    }

    /**
     * Gives those who serve somewhere.
     *
     * @param unitPaths the subtrees, {@link UnitView#path()}; none gives nobody
     * @param categories the categories; none gives nobody
     * @return ids in the bureau's order
     */
    public List<Long> serving(Collection<String> unitPaths, Collection<PersonCategory> categories) {
        return persons.serving(unitPaths, categories);
    }
}
