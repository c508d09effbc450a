package org.zhixun.policy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.MenuEntry.Group;
import org.zhixun.shared.Permission;

/** The parameters in the menu. */
@ApplicationScoped
public class PolicyMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(new MenuEntry(
                "policy.title", "/policy/policies.xhtml", "sliders-h", Permission.POLICY_READ, Group.SYSTEM, 200));
    }
}
