package org.zhixun.questionbank.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.QuarantineQueries;
import org.zhixun.questionbank.QuarantineView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.MenuEntry.Group;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Waiting;

/** The question banks in the menu, and among what waits the questions to review and those that a change of law concerns. */
@ApplicationScoped
public class QuestionBankMenu implements MenuEntry.Source, Waiting {

    @Inject
    private BankQueries banks;

    @Inject
    private QuarantineQueries quarantines;

    @Inject
    private CurrentUser user;

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

    @Override
    public List<Item> waiting() {
        if (!user.isSignedIn() || !user.may(Permission.BANK_REVIEW) || !user.may(Permission.BANK_READ)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        banks.toReview()
                .forEach((bank, count) -> items.add(new Item(
                        "questionbank.waiting.review",
                        List.of(bank.code(), count),
                        null,
                        "/questionbank/bank.xhtml?code=" + bank.code() + "&state=IN_REVIEW",
                        Urgency.SOON)));
        long questions = quarantines.open().stream()
                .map(QuarantineView::questionCode)
                .distinct()
                .count();
        if (questions > 0) {
            items.add(new Item(
                    "questionbank.waiting.quarantine",
                    List.of(questions),
                    null,
                    "/questionbank/quarantine.xhtml",
                    Urgency.SOON));
        }
        return items;
    }
}
