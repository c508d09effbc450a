package org.zhixun.questionbank.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.MenuEntry.Group;
import org.zhixun.shared.Permission;

/** The question banks in the menu. */
@ApplicationScoped
public class QuestionBankMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                new MenuEntry(
                        "questionbank.title",
                        "/questionbank/banks.xhtml",
                        "book",
                        Permission.BANK_READ,
                        Group.EXAM,
                        700),
                new MenuEntry(
                        "questionbank.quarantine",
                        "/questionbank/quarantine.xhtml",
                        "exclamation-triangle",
                        Permission.BANK_READ,
                        Group.EXAM,
                        705));
    }
}
