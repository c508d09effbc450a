package org.zhixun.exam.marking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.MenuEntry.Group;
import org.zhixun.shared.Permission;

/** The marking room's line of the menu, for those who read results and those who mark. */
@ApplicationScoped
public class MarkingMenu implements MenuEntry.Source {

    @Inject
    private CurrentUser user;

    @Override
    public List<MenuEntry> menuEntries() {
        Permission either = user.may(Permission.RESULT_READ) ? Permission.RESULT_READ : Permission.MARK;
        return List.of(new MenuEntry("marking.menu", "/exam/result-list.xhtml", "chart-bar", either, Group.EXAM, 1300));
    }
}
