package org.zhixun.law.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.MenuEntry.Group;
import org.zhixun.shared.Permission;

/** The library of statutes in the menu. */
@ApplicationScoped
public class LawMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(new MenuEntry(
                "law.title", "/law/statutes.xhtml", "building-columns", Permission.SIGNED_IN, Group.EXAM, 600));
    }
}
