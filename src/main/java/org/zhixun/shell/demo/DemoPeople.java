package org.zhixun.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhixun.people.PeopleService;
import org.zhixun.people.PersonEntry;
import org.zhixun.people.UnitEntry;

/** Sets up the bureau's 24 units and its 720 people. */
@ApplicationScoped
public class DemoPeople implements DemoStep {

    @Inject
    private PeopleService people;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void make() {
        Map<DemoUnit, Long> units = new EnumMap<>(DemoUnit.class);
        for (DemoUnit unit : DemoUnit.values()) {
            Long parent = units.get(DemoUnit.BUREAU);
            String code = "QH%02d".formatted(units.size() + 1);
            UnitEntry entry = new UnitEntry(parent, code, unit.chinese(), unit.english(), unit.kind());
            units.put(unit, people.setUp(entry).id());
        }
        List<PersonEntry> entries = DemoBureau.members().stream()
                .map(member -> new PersonEntry(
                        units.get(member.unit()),
                        member.category(),
                        member.badgeNumber(),
                        member.name(),
                        member.rank(),
                        member.dutyGrade(),
                        member.unit().branch(),
                        member.post()))
                .toList();
        people.takeIn(entries);
    }
}
