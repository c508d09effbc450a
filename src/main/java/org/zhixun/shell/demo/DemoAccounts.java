package org.zhixun.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhixun.access.AccountService;
import org.zhixun.access.NewAccount;
import org.zhixun.access.Role;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonView;

/**
 * Opens an account for everyone, all with one password: the named ones of {@link DemoAccount}, and for all others one named by the badge
 * number.
 */
@ApplicationScoped
public class DemoAccounts implements DemoStep {

    private static final String PASSWORD = "Zhixun-demo-1";

    @Inject
    private Directory directory;

    @Inject
    private AccountService accounts;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public void make() {
        List<Long> everyone = directory.serving(List.of("/"), EnumSet.allOf(PersonCategory.class));
        List<NewAccount> entries = directory.persons(everyone).values().stream()
                .map(DemoAccounts::account)
                .toList();
        accounts.createAll(PASSWORD, entries, true);
    }

    private static NewAccount account(PersonView person) {
        Map<Role, Long> roles = new EnumMap<>(Role.class);
        Optional<DemoAccount> named = DemoAccount.of(person.badgeNumber());
        if (named.map(DemoAccount::isExaminee).orElse(true)) {
            roles.put(Role.TRAINEE, null);
        }
        named.ifPresent(account ->
                account.role().ifPresent(role -> roles.put(role, account.isOwnUnit() ? person.unitId() : null)));
        String userName =
                named.map(account -> account.name().toLowerCase(Locale.ROOT)).orElse(person.badgeNumber());
        return new NewAccount(userName, null, person.id(), roles);
    }
}
