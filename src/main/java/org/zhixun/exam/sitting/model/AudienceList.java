package org.zhixun.exam.sitting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixun.exam.sitting.Audience;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonView;
import org.zhixun.people.UnitView;

/** Tells who an audience is today: who serves in the units named, and who is named and serves. */
@ApplicationScoped
public class AudienceList {

    @Inject
    private Directory directory;

    /** Gives everyone once, in the bureau's order, those named last. */
    public List<PersonView> people(Audience audience) {
        Set<Long> ids = new LinkedHashSet<>(directory.serving(paths(audience), categories(audience)));
        ids.addAll(audience.personIds());
        Map<Long, PersonView> people = directory.persons(ids);
        return ids.stream()
                .map(people::get)
                .filter(person -> person != null && person.active())
                .toList();
    }

    private List<String> paths(Audience audience) {
        return directory.units().stream()
                .filter(unit -> audience.unitIds().contains(unit.id()))
                .map(UnitView::path)
                .toList();
    }

    private static Set<PersonCategory> categories(Audience audience) {
        return audience.category() == null ? EnumSet.allOf(PersonCategory.class) : EnumSet.of(audience.category());
    }
}
