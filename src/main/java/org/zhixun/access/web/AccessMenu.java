package org.zhixun.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.MenuEntry.Group;
import org.zhixun.shared.Permission;

/** The room's pages in the menu. */
@ApplicationScoped
public class AccessMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                new MenuEntry(
                        "access.accounts", "/access/accounts.xhtml", "key", Permission.ACCOUNT_READ, Group.SYSTEM, 410),
                new MenuEntry(
                        "access.audit", "/access/audit.xhtml", "history", Permission.AUDIT_READ, Group.SYSTEM, 420));
    }
}
