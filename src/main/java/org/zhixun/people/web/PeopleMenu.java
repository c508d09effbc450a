package org.zhixun.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.MenuEntry.Group;
import org.zhixun.shared.Permission;

/** The people in the menu. */
@ApplicationScoped
public class PeopleMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(new MenuEntry(
                "people.title", "/people/people.xhtml", "users", Permission.PEOPLE_READ, Group.PEOPLE, 300));
    }
}
