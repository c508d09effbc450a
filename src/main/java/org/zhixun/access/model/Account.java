package org.zhixun.access.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhixun.access.AccountState;
import org.zhixun.access.Role;
import org.zhixun.shared.Identified;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.shared.Theme;

/**
 * Somebody's way into the house. Failed sign-ins are counted here, in the database; after too many in a row nobody gets in for a while,
 * right password or not (GB/T 22239-2019, 8.1.4.1).
 */
@Entity
@Table(name = "account")
public class Account extends Identified {

    @Column(name = "user_name")
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountState state;

    @Column(name = "failures")
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "language_code")
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "theme")
    private Theme theme;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RoleGrant> grants = new ArrayList<>();

    protected Account() {}

    /**
     * Opens an account.
     *
     * @param userName the name for sign-in; case does not count
     * @param displayName what to call its owner on pages
     * @param personId the person it belongs to, or null
     * @param passwordHash the hash of its first password, which its owner has to change
     * @param now the moment
     */
    public Account(String userName, String displayName, Long personId, String passwordHash, Instant now) {
        this.userName = normal(userName);
        this.displayName = displayName;
        this.personId = personId;
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.createdAt = now;
    }

    /** Gives the form in which user names are kept and compared. */
    public static String normal(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    /** Tells whether nobody gets in at this moment. */
    public boolean isBarred(Instant now) {
        return state != AccountState.ACTIVE || isLocked(now);
    }

    /** Tells whether failed sign-ins have locked it. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * Notes a failed sign-in. While it is locked, failures do not count: a lock is not prolonged from outside.
     *
     * @param now the moment
     * @param allowed how many failures in a row lock it
     * @param term how long it stays locked
     * @return whether this failure locked it
     */
    public boolean failed(Instant now, int allowed, Duration term) {
        if (isLocked(now)) {
            return false;
        }
        failures = failures + 1;
        if (failures < allowed) {
            return false;
        }
        failures = 0;
        lockedUntil = now.plus(term);
        return true;
    }

    /** Notes a sign-in. */
    public void signedIn(Instant now) {
        failures = 0;
        lockedUntil = null;
        lastSignedInAt = now;
    }

    /** Lifts a lock. */
    public void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    public void close() {
        state = AccountState.CLOSED;
    }

    public void reopen() {
        state = AccountState.ACTIVE;
    }

    /** Sets the password that its owner chose; failures before it are forgotten. */
    public void changePassword(String hash, Instant now) {
        failures = 0;
        passwordHash = hash;
        passwordChangedAt = now;
    }

    /** Sets a password that somebody else chose: its owner has to change it. */
    public void givePassword(String hash) {
        passwordHash = hash;
        passwordChangedAt = null;
    }

    /**
     * Tells whether a password has to be changed before anything else.
     *
     * @param changedAt when its owner chose it, null where somebody else did
     * @param now the moment
     * @param age the age at which a password has to be changed
     */
    public static boolean isPasswordDue(Instant changedAt, Instant now, Duration age) {
        return changedAt == null || !now.isBefore(changedAt.plus(age));
    }

    /**
     * Sets the roles anew.
     *
     * @param roles each role with the unit it reaches, null for none
     * @param elsewhere the roles that its person holds through other accounts
     * @throws RuleViolation if the roles do not go together, or a role lacks its unit or takes none
     */
    public void grant(Map<Role, Long> roles, Collection<Role> elsewhere) {
        checkTogether(roles.keySet(), elsewhere);
        roles.forEach(Account::checkUnit);
        grants.removeIf(grant -> !roles.containsKey(grant.role()));
        roles.forEach((role, unit) -> grants.stream()
                .filter(grant -> grant.role() == role)
                .findFirst()
                .ifPresentOrElse(grant -> grant.reach(unit), () -> grants.add(new RoleGrant(this, role, unit))));
    }

    /** An administrator (三员) holds no second administrator's role and no role of the trade, through whatever account. */
    private static void checkTogether(Set<Role> roles, Collection<Role> elsewhere) {
        List<Role> weighty = Stream.concat(roles.stream(), elsewhere.stream())
                .filter(role -> role != Role.TRAINEE)
                .toList();
        boolean adds = roles.stream().anyMatch(role -> role != Role.TRAINEE);
        if (adds && weighty.size() > 1 && weighty.stream().anyMatch(Role::isAdministrator)) {
            throw RuleViolation.invalid("access.three-administrators");
        }
    }

    private static void checkUnit(Role role, Long unit) {
        if (role.scope() == Role.Scope.UNIT && unit == null) {
            throw RuleViolation.invalid("access.role-needs-unit", role.name());
        }
        if (!role.scope().takesUnit() && unit != null) {
            throw RuleViolation.invalid("access.role-takes-no-unit", role.name());
        }
    }

    /** Tells whether it is the account of one of the three administrators (三员). */
    public boolean isAdministrator() {
        return grants.stream().anyMatch(grant -> grant.role().isAdministrator());
    }

    /**
     * Makes sure that nobody but its owner knows the password, as an administrator's account needs.
     *
     * @throws RuleViolation INVALID where somebody else chose it
     */
    public void mustHaveOwnPassword() {
        if (isPasswordGiven()) {
            throw RuleViolation.invalid("access.password-not-own");
        }
    }

    /**
     * Makes sure that the system administrator may give it another password: with the passwords of the other two, one of the three
     * administrators (三员) would be all three.
     *
     * @throws RuleViolation FORBIDDEN for the account of an administrator
     */
    public void mustBeResettable() {
        if (isAdministrator()) {
            throw new RuleViolation(Kind.FORBIDDEN, "access.administrator-password");
        }
    }

    /** Remembers the language its owner reads. */
    public void read(Language chosen) {
        language = chosen;
    }

    /** Remembers the theme its owner likes. */
    public void look(Theme chosen) {
        theme = chosen;
    }

    /** Gives the language its owner chose, null where none. */
    public Language language() {
        return language;
    }

    /** Gives the theme its owner chose, null where none. */
    public Theme theme() {
        return theme;
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    /** Gives the person it belongs to, null for none. */
    public Long personId() {
        return personId;
    }

    /** Tells whether somebody else chose its password. */
    public boolean isPasswordGiven() {
        return passwordChangedAt == null;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public AccountState state() {
        return state;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }

    public Instant lastSignedInAt() {
        return lastSignedInAt;
    }

    /** Gives each role with the unit it reaches. */
    public List<RoleGrant> grants() {
        return List.copyOf(grants);
    }

    public Set<Role> roles() {
        return grants.stream().map(RoleGrant::role).collect(Collectors.toUnmodifiableSet());
    }
}
