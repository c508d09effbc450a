package org.zhixun.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.zhixun.people.model.Persons;
import org.zhixun.people.model.Unit;
import org.zhixun.people.model.Units;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.Slice;

/** Shows people and units to those who may see them: the units of one's scope, and oneself. */
@ApplicationScoped
@Transactional
public class PeopleQueries {

    @Inject
    private Persons persons;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    /**
     * Gives a person.
     *
     * @throws RuleViolation NOT_FOUND where there is none, or none the reader may see
     */
    @Requires(Permission.PEOPLE_READ)
    public PersonView byId(long id) {
        return persons.find(id).filter(this::isVisible).orElseThrow(() -> RuleViolation.notFound("people.unknown"));
    }

    /**
     * Gives the person who wears a badge.
     *
     * @throws RuleViolation NOT_FOUND where there is none, or none the reader may see
     */
    @Requires(Permission.PEOPLE_READ)
    public PersonView byBadge(String badgeNumber) {
        return persons.findByBadge(badgeNumber)
                .filter(this::isVisible)
                .orElseThrow(() -> RuleViolation.notFound("people.unknown"));
    }

    /** Gives the people wanted among those the reader may see. */
    @Requires(Permission.PEOPLE_READ)
    public Slice<PersonView> search(PersonFilter filter, PersonOrder order, Range range) {
        String unitPath = null;
        if (filter.unitId() != null) {
            unitPath = units.find(filter.unitId())
                    .map(unit -> unit.view().path())
                    .orElseThrow(() -> RuleViolation.notFound("people.unknown-unit"));
        }
        return persons.search(filter, unitPath, visiblePaths(), self(), order, range);
    }

    /** Gives the units the reader may see, in the bureau's order. */
    @Requires(Permission.PEOPLE_READ)
    public List<UnitView> units() {
        return units.all().stream()
                .map(Unit::view)
                .filter(unit -> user.seesUnit(Permission.PEOPLE_READ, unit.path()))
                .toList();
    }

    private boolean isVisible(PersonView person) {
        return user.seesUnit(Permission.PEOPLE_READ, person.unitPath()) || Objects.equals(self(), person.id());
    }

    private Collection<String> visiblePaths() {
        return user.seesUnit(Permission.PEOPLE_READ, CurrentUser.WHOLE_BUREAU)
                ? null
                : user.identity()
                        .map(reader -> reader.unitPaths(Permission.PEOPLE_READ))
                        .orElse(List.of());
    }

    private Long self() {
        return user.identity().map(CurrentUser.Identity::personId).orElse(null);
    }
}
