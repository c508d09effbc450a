package org.zhixun.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.MenuEntry.Group;
import org.zhixun.shared.Permission;

/** The shell's own pages in the menu. */
@ApplicationScoped
public class ShellMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                new MenuEntry("shell.home", "/index.xhtml", "home", Permission.SIGNED_IN, Group.OWN, 0),
                new MenuEntry(
                        "shell.jobs.title", "/shell/jobs.xhtml", "clock", Permission.JOB_READ, Group.SYSTEM, 900));
    }
}
