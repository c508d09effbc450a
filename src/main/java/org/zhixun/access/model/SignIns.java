package org.zhixun.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixun.access.Role;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Theme;

/** Who is signed in, and the steps of signing in; each step is a transaction of its own, so that a failure is kept. */
@ApplicationScoped
@Transactional
public class SignIns {

    /** What a password is checked against. */
    public record Credentials(long accountId, String passwordHash, Instant passwordChangedAt) {}

    /** Somebody let in: until when, and how they like their pages (null where they never said). */
    public record Admitted(Instant expiresAt, Language language, Theme theme) {}

    /** One line of what a token stands for: a line for each role, or one without. */
    public record Standing(
            SignIn.Kind kind,
            Instant lastSeen,
            Instant expiresAt,
            Long accountId,
            Long personId,
            String userName,
            String displayName,
            Instant passwordChangedAt,
            Role role,
            Long unitId) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Policies policies;

    @Inject
    private AuditTrail audit;

    /** Gives what the password of a user name is checked against; empty where there is no such account. */
    public Optional<Credentials> credentials(String userName) {
        return em.createQuery(
                        "select new org.zhixun.access.model.SignIns.Credentials(a.id, a.passwordHash, a.passwordChangedAt)"
                                + " from Account a where a.userName = :name",
                        Credentials.class)
                .setParameter("name", Account.normal(userName))
                .getResultStream()
                .findFirst();
    }

    /**
     * Lets an account in whose password was right, unless it is closed or locked by now.
     *
     * @param accountId the account
     * @param kind browser or token
     * @param token the secret that will carry the sign-in
     * @param from where the request came from
     * @return the account and until when it lasts; empty where nobody gets in
     */
    public Optional<Admitted> admit(long accountId, SignIn.Kind kind, String token, String from) {
        Instant now = clock.instant();
        Account account = em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account.isBarred(now)) {
            audit.note(accountId, account.userName(), "access.audit.barred", account.userName(), from);
            return Optional.empty();
        }
        account.signedIn(now);
        SignIn signIn = new SignIn(accountId, kind, Token.hash(token), now);
        em.persist(signIn);
        em.createQuery("delete from SignIn s where s.accountId = :account and s.expiresAt < :now")
                .setParameter("account", accountId)
                .setParameter("now", now)
                .executeUpdate();
        String action = kind == SignIn.Kind.BROWSER ? "access.audit.signed-in" : "access.audit.token-issued";
        audit.note(accountId, account.userName(), action, account.userName(), from);
        return Optional.of(new Admitted(signIn.expiresAt(), account.language(), account.theme()));
    }

    /** Notes a wrong password; with the policy's number of them in a row the account is locked. */
    public void refuse(long accountId, String from) {
        Account account = em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        boolean locked = account.failed(
                clock.instant(),
                policies.intValue(PolicyKey.SECURITY_LOCK_FAILURES),
                Duration.ofMinutes(policies.intValue(PolicyKey.SECURITY_LOCK_MINUTES)));
        String action = locked ? "access.audit.locked" : "access.audit.refused";
        audit.note(accountId, account.userName(), action, account.userName(), from);
    }

    /** Notes a sign-in under a name that nobody has; the name is not kept, for it may be a password typed into the wrong field. */
    public void refuseUnknown(String from) {
        audit.note(null, "", "access.audit.refused", "", from);
    }

    /** Gives what a token's hash stands for; empty where it stands for nothing. */
    public List<Standing> standing(String tokenHash) {
        return em.createQuery("""
                        select new org.zhixun.access.model.SignIns.Standing(
                          s.kind, s.lastSeen, s.expiresAt, a.id, a.personId, a.userName, a.displayName,
                          a.passwordChangedAt, g.role, g.unitId)
                        from SignIn s join Account a on a.id = s.accountId left join a.grants g
                        where s.tokenHash = :hash and a.state = org.zhixun.access.AccountState.ACTIVE
                        """, Standing.class)
                .setParameter("hash", tokenHash)
                .getResultList();
    }

    /** Notes when each was last seen; one that has idled out or ended is not brought back. */
    public void seen(Map<String, Sightings.Span> spans, Duration idle) {
        spans.forEach((hash, span) -> em.createQuery("""
                        update SignIn s set s.lastSeen = :seen
                        where s.tokenHash = :hash and s.lastSeen < :seen and s.lastSeen >= :limit and s.expiresAt > :seen
                        """)
                .setParameter("seen", span.last())
                .setParameter("hash", hash)
                .setParameter("limit", span.first().minus(idle))
                .executeUpdate());
    }

    /** Ends a sign-in. */
    public void end(String tokenHash, long accountId, String userName) {
        int ended = em.createQuery("delete from SignIn s where s.tokenHash = :hash")
                .setParameter("hash", tokenHash)
                .executeUpdate();
        if (ended > 0) {
            audit.note(accountId, userName, "access.audit.signed-out", userName, "");
        }
    }

    /**
     * Sets the password that an account's owner chose, and ends all sign-ins of the account but one.
     *
     * @param known the hash of the old password, which was entered rightly
     * @param hash the hash of the new one
     * @param tokenHash the hash of what carries the sign-in that goes on
     * @param from where the request came from
     * @return whether it was done; not where the account is closed or locked by now, or its password is another
     */
    public boolean changePassword(long accountId, String known, String hash, String tokenHash, String from) {
        Instant now = clock.instant();
        Account account = em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account.isBarred(now)) {
            audit.note(accountId, account.userName(), "access.audit.barred", account.userName(), from);
            return false;
        }
        if (!account.passwordHash().equals(known)) {
            return false;
        }
        account.changePassword(hash, now);
        em.createQuery("delete from SignIn s where s.accountId = :account and s.tokenHash <> :hash")
                .setParameter("account", accountId)
                .setParameter("hash", tokenHash)
                .executeUpdate();
        audit.note(accountId, account.userName(), "access.audit.password-changed", account.userName(), from);
        return true;
    }

    /** Ends all sign-ins of an account. */
    public void endAll(long accountId) {
        em.createQuery("delete from SignIn s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
