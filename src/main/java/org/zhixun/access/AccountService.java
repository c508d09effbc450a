package org.zhixun.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
     * @throws RuleViolation FORBIDDEN for the account of one of the three administrators
     */
    @Requires(Permission.ACCOUNT_EDIT)
    public String resetPassword(long id) {
        Account account = another(id);
        account.mustBeResettable();
        String password = Token.draw().substring(0, FIRST_PASSWORD_LENGTH);
        account.givePassword(passwords.hash(password));
        account.unlock();
        signIns.endAll(id);
        audit.fire(new Audited("access.audit.password-reset", account.userName(), ""));
        changed.fire(new AccountChanged(id));
        return password;
    }

    /**
     * Lets the owner of an account in again where no administrator can help, with a password to be changed at once. An account that
     * already waits with that password is left alone, so that every node may ask for it.
     *
     * @throws RuleViolation NOT_FOUND where there is no such account, INVALID where the password is too weak
     */
    @Requires(Permission.SYSTEM)
    public void rescue(String userName, String password) {
        if (Passwords.isWeak(password, userName)) {
            throw Passwords.weak();
        }
        Account account =
                accounts.byUserName(userName).orElseThrow(() -> RuleViolation.notFound("access.no-such-account"));
        boolean waiting = account.isPasswordGiven() && passwords.check(password, account.passwordHash());
        if (waiting && !account.isLocked(clock.instant())) {
            return;
        }
        account.givePassword(passwords.hash(password));
        account.unlock();
        signIns.endAll(account.id());
        audit.fire(new Audited("access.audit.rescued", account.userName(), ""));
        changed.fire(new AccountChanged(account.id()));
    }

    /**
     * Sets an account's roles anew.
     *
     * @param roles each role with the unit it reaches, null for as far as the role goes by itself
     * @throws RuleViolation if the roles do not go together, be it through two accounts of one person, or an administrator's role is
     *     to go to an account whose password somebody else chose
     */
    @Requires(Permission.ROLE_GRANT)
    public void grant(long id, Map<Role, Long> roles) {
        Account account = another(id);
        account.grant(roles, rolesElsewhere(account, roles));
        if (account.isAdministrator()) {
            account.mustHaveOwnPassword();
        }
        audit.fire(new Audited("access.audit.roles", account.userName(), describe(roles)));
        changed.fire(new AccountChanged(id));
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
        account.grant(entry.roles(), rolesElsewhere(account, entry.roles()));
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

    private List<Role> rolesElsewhere(Account account, Map<Role, Long> wanted) {
        boolean harmless = wanted.keySet().stream().allMatch(Role.TRAINEE::equals);
        return account.personId() == null || harmless
                ? List.of()
                : accounts.rolesElsewhere(account.personId(), account);
    }

    private static String describe(Map<Role, Long> roles) {
        return roles.entrySet().stream()
                .map(entry ->
                        entry.getValue() == null ? entry.getKey().name() : entry.getKey() + "@" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
