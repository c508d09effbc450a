package org.zhixun.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhixun.access.AccountFilter;
import org.zhixun.access.AccountState;
import org.zhixun.access.Role;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.Slice;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager em;

    public void add(Account account) {
        em.persist(account);
    }

    /**
     * Gives an account to be changed.
     *
     * @throws RuleViolation NOT_FOUND where there is none
     */
    public Account get(long id) {
        Account account = em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw RuleViolation.notFound("access.no-such-account");
        }
        return account;
    }

    public boolean isTaken(String userName) {
        return em.createQuery("select count(a) from Account a where a.userName = :name", Long.class)
                        .setParameter("name", Account.normal(userName))
                        .getSingleResult()
                > 0;
    }

    /** Gives the account with a user name to be changed. */
    public Optional<Account> byUserName(String userName) {
        return em.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", Account.normal(userName))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Gives the roles that a person holds through other accounts, closed ones too; none of these changes until the transaction ends. */
    public List<Role> rolesElsewhere(long personId, Account except) {
        return em.createQuery("select a from Account a where a.personId = :person order by a.id", Account.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(account -> !account.equals(except))
                .flatMap(account -> account.roles().stream())
                .toList();
    }

    /** Gives accounts in the order of their user names, with their roles. */
    public Slice<Account> find(AccountFilter filter, Instant now, Range range) {
        String where = """
                where (:text = '' or a.userName like :like escape '!' or lower(a.displayName) like :like escape '!')
                  and (:anyRole = true or exists (select g from RoleGrant g where g.account = a and g.role = :role))
                  and (:anyState = true or a.state = :state)
                  and (:anyLock = true or a.lockedUntil > :now)
                """;
        TypedQuery<Long> ids =
                em.createQuery("select a.id from Account a " + where + " order by a.userName", Long.class);
        TypedQuery<Long> count = em.createQuery("select count(a) from Account a " + where, Long.class);
        for (TypedQuery<Long> query : List.of(ids, count)) {
            String text = filter.text().strip().toLowerCase(Locale.ROOT);
            query.setParameter("text", text)
                    .setParameter("like", "%" + text.replaceAll("[!%_]", "!$0") + "%")
                    .setParameter("anyRole", filter.role() == null)
                    .setParameter("role", filter.role() == null ? Role.TRAINEE : filter.role())
                    .setParameter("anyState", filter.state() == null)
                    .setParameter("state", filter.state() == null ? AccountState.ACTIVE : filter.state())
                    .setParameter("anyLock", !filter.lockedOnly())
                    .setParameter("now", now);
        }
        List<Long> wanted =
                ids.setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        List<Account> rows = wanted.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct a from Account a left join fetch a.grants where a.id in :ids order by a.userName",
                                Account.class)
                        .setParameter("ids", wanted)
                        .getResultList();
        return new Slice<>(rows, count.getSingleResult());
    }

    /** Tells whether there is an account at all. */
    public boolean any() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
    }
}
