package org.zhixun.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.zhixun.access.AccountFilter;
import org.zhixun.access.AccountQueries;
import org.zhixun.access.AccountState;
import org.zhixun.access.Role;
import org.zhixun.questionbank.Colleague;
import org.zhixun.questionbank.Colleagues;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Range;

/** Those who work with question banks: the exam staff among the accounts. */
@ApplicationScoped
public class BankStaff implements Colleagues {

    private static final int MOST = 500;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Override
    public List<Colleague> colleagues() {
        AccountFilter staff = new AccountFilter("", Role.EXAM_STAFF, AccountState.ACTIVE, false);
        return user.asSystem(() -> accounts.search(staff, new Range(0, MOST))).rows().stream()
                .map(account -> new Colleague(account.id(), account.displayName()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
