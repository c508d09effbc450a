package org.zhixun.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.zhixun.access.AccountView.Grant;
import org.zhixun.access.model.Account;
import org.zhixun.access.model.Accounts;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.Slice;

/** Shows accounts to administrators. */
@ApplicationScoped
@Transactional
public class AccountQueries {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** Gives accounts in the order of their user names. */
    @Requires(Permission.ACCOUNT_READ)
    public Slice<AccountView> search(AccountFilter filter, Range range) {
        Instant now = clock.instant();
        Slice<Account> found = accounts.find(filter, now, range);
        return new Slice<>(
                found.rows().stream().map(account -> view(account, now)).toList(), found.total());
    }

    private static AccountView view(Account account, Instant now) {
        return new AccountView(
                account.id(),
                account.userName(),
                account.displayName(),
                account.personId(),
                account.state(),
                account.isLocked(now) ? account.lockedUntil() : null,
                account.lastSignedInAt(),
                account.grants().stream()
                        .map(grant -> new Grant(grant.role(), grant.unitId()))
                        .sorted((one, other) -> one.role().compareTo(other.role()))
                        .toList());
    }
}
