package org.zhixun.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhixun.access.model.Account;
import org.zhixun.access.model.Accounts;
import org.zhixun.access.model.Passwords;
import org.zhixun.access.model.SignIns;
import org.zhixun.access.model.Token;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonView;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.shared.Theme;

/**
 * Opens, closes and changes accounts. The system administrator opens and closes them, the security administrator grants roles, and
 * nobody does either to their own (三员分立).
 */
@ApplicationScoped
@Transactional
public class AccountService {

    private static final Pattern USER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,63}");
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 128;
    private static final int FIRST_PASSWORD_LENGTH = 14;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Passwords passwords;

    @Inject
    private Directory directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<AccountChanged> changed;

    /**
     * Opens an account.
     *
     * @return its first password, shown this once
     * @throws RuleViolation if the user name is taken or not one, or the roles do not go together
     */
    @Requires(Permission.ACCOUNT_EDIT)
    public String create(NewAccount entry) {
        if (!entry.roles().isEmpty() && !user.may(Permission.ROLE_GRANT)) {
            throw new RuleViolation(Kind.FORBIDDEN, "access.roles-by-security");
        }
        String password = Token.draw().substring(0, FIRST_PASSWORD_LENGTH);
        open(entry, passwords.hash(password), nameOf(entry, people(List.of(entry))));
        audit.fire(new Audited("access.audit.created", entry.userName(), ""));
        return password;
    }

    /**
     * Opens accounts that share a first password, which is hashed once.
     *
     * @param lasting whether the password may stay, as in a demonstration; else each owner has to change it
     */
    @Requires(Permission.SYSTEM)
    public void createAll(String password, List<NewAccount> entries, boolean lasting) {
        String hash = passwords.hash(password);
        Map<Long, PersonView> people = people(entries);
        for (NewAccount entry : entries) {
            Account account = open(entry, hash, nameOf(entry, people));
            if (lasting) {
                account.changePassword(hash, clock.instant());
            }
        }
        audit.fire(new Audited("access.audit.created", "", Integer.toString(entries.size())));
    }

    /** Lifts the lock of failed sign-ins. */
    @Requires({Permission.ACCOUNT_EDIT, Permission.ROLE_GRANT})
    public void unlock(long id) {
        Account account = accounts.get(id);
        account.unlock();
        audit.fire(new Audited("access.audit.unlocked", account.userName(), ""));
    }

    /** Closes an account and ends its sign-ins. */
    @Requires(Permission.ACCOUNT_EDIT)
    public void close(long id) {
        Account account = another(id);
        account.close();
        signIns.endAll(id);
        audit.fire(new Audited("access.audit.closed", account.userName(), ""));
        changed.fire(new AccountChanged(id));
    }

    /** Opens a closed account again. */
    @Requires(Permission.ACCOUNT_EDIT)
    public void reopen(long id) {
        Account account = another(id);
        account.reopen();
        audit.fire(new Audited("access.audit.reopened", account.userName(), ""));
    }

    /**
     * Gives an account another first password and ends its sign-ins.
     *
     * @return the password, shown this once
     */
    @Requires(Permission.ACCOUNT_EDIT)
    public String resetPassword(long id) {
        Account account = another(id);
        String password = Token.draw().substring(0, FIRST_PASSWORD_LENGTH);
        account.givePassword(passwords.hash(password));
        account.unlock();
        signIns.endAll(id);
        audit.fire(new Audited("access.audit.password-reset", account.userName(), ""));
        changed.fire(new AccountChanged(id));
        return password;
    }

    /**
     * Sets an account's roles anew.
     *
     * @param roles each role with the unit it reaches, null for as far as the role goes by itself
     * @throws RuleViolation if the roles do not go together, or the person is one of the three administrators elsewhere
     */
    @Requires(Permission.ROLE_GRANT)
    public void grant(long id, Map<Role, Long> roles) {
        Account account = another(id);
        account.grant(roles);
        checkThreePeople(account, roles.keySet());
        audit.fire(new Audited("access.audit.roles", account.userName(), describe(roles)));
        changed.fire(new AccountChanged(id));
    }

    /**
     * Changes the password of whoever is signed in; other sign-ins of the account end.
     *
     * @param token what carries the sign-in that goes on
     * @throws RuleViolation if the old one is wrong or the new one too weak
     */
    @Requires(Permission.SIGNED_IN)
    public void changeOwnPassword(String old, String wanted, String token) {
        Account account = accounts.get(user.accountId());
        if (!passwords.check(old, account.passwordHash())) {
            throw RuleViolation.invalid("access.old-password-wrong");
        }
        if (wanted.length() < SHORTEST_PASSWORD
                || wanted.length() > LONGEST_PASSWORD
                || wanted.equals(old)
                || Account.normal(wanted).contains(account.userName())) {
            throw RuleViolation.invalid("access.password-weak", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        account.changePassword(passwords.hash(wanted), clock.instant());
        signIns.endOthers(account.id(), Token.hash(token));
        audit.fire(new Audited("access.audit.password-changed", account.userName(), ""));
        changed.fire(new AccountChanged(account.id()));
    }

    /** Remembers language and theme for whoever is signed in; null leaves one as it is. */
    @Requires(Permission.SIGNED_IN)
    public void prefer(Language language, Theme theme) {
        Account account = accounts.get(user.accountId());
        if (language != null) {
            account.read(language);
        }
        if (theme != null) {
            account.look(theme);
        }
    }

    private Account open(NewAccount entry, String hash, String displayName) {
        if (!USER_NAME.matcher(entry.userName()).matches()) {
            throw RuleViolation.invalid("access.user-name", entry.userName());
        }
        if (accounts.isTaken(entry.userName())) {
            throw new RuleViolation(Kind.CONFLICT, "access.user-name-taken", entry.userName());
        }
        Account account = new Account(entry.userName(), displayName, entry.personId(), hash, clock.instant());
        account.grant(entry.roles());
        accounts.add(account);
        return account;
    }

    private Map<Long, PersonView> people(List<NewAccount> entries) {
        return directory.persons(entries.stream()
                .map(NewAccount::personId)
                .filter(Objects::nonNull)
                .toList());
    }

    private static String nameOf(NewAccount entry, Map<Long, PersonView> people) {
        if (entry.displayName() != null) {
            return entry.displayName();
        }
        PersonView person = entry.personId() == null ? null : people.get(entry.personId());
        return person == null ? entry.userName() : person.name();
    }

    private Account another(long id) {
        if (user.isSignedIn() && user.accountId() == id) {
            throw new RuleViolation(Kind.FORBIDDEN, "access.not-own");
        }
        return accounts.get(id);
    }

    private void checkThreePeople(Account account, Collection<Role> roles) {
        boolean administrator = roles.stream().anyMatch(Role::isAdministrator);
        if (administrator
                && account.personId() != null
                && accounts.rolesElsewhere(account.personId(), account.id()).stream()
                        .anyMatch(Role::isAdministrator)) {
            throw RuleViolation.invalid("access.three-administrators");
        }
    }

    private static String describe(Map<Role, Long> roles) {
        return roles.entrySet().stream()
                .map(entry ->
                        entry.getValue() == null ? entry.getKey().name() : entry.getKey() + "@" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
