package org.zhixun.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Who is asking, for the length of one request. The access room fills it in; everyone may read it. Nobody is signed in until then.
 */
@RequestScoped
public class CurrentUser {

    /** The path that all units' paths begin with. */
    public static final String WHOLE_BUREAU = "/";

    /**
     * Somebody signed in.
     *
     * @param accountId the account
     * @param personId the person the account belongs to, null for an account without one
     * @param userName the name used at sign-in
     * @param displayName what to call them on a page
     * @param reach what they may do, each with the subtrees of units it reaches, as paths ({@code /1/7/}); none means only their own
     */
    public record Identity(
            long accountId, Long personId, String userName, String displayName, Map<Permission, List<String>> reach) {

        public Identity {
            reach = Map.copyOf(reach);
        }

        /** Makes one whose permissions all reach the same units. */
        public static Identity of(
                long accountId,
                Long personId,
                String userName,
                String displayName,
                Set<Permission> permissions,
                List<String> unitPaths) {
            Map<Permission, List<String>> reach =
                    permissions.stream().collect(Collectors.toMap(Function.identity(), any -> unitPaths));
            return new Identity(accountId, personId, userName, displayName, reach);
        }

        /** Gives what they may do. */
        public Set<Permission> permissions() {
            return reach.keySet();
        }

        /** Gives the subtrees of units that a permission reaches; none where they lack it or it is about their own only. */
        public List<String> unitPaths(Permission permission) {
            return reach.getOrDefault(permission, List.of());
        }
    }

    private Identity identity;
    private boolean system;

    /** Says who is asking; null for nobody. */
    public void become(Identity who) {
        this.identity = who;
    }

    /** Tells whether somebody is signed in. */
    public boolean isSignedIn() {
        return identity != null;
    }

    /** Gives the identity, empty where nobody is signed in. */
    public Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    /**
     * Gives the account that is asking.
     *
     * @throws RuleViolation UNAUTHENTICATED where nobody is signed in
     */
    public long accountId() {
        return required().accountId();
    }

    /**
     * Gives the person who is asking.
     *
     * @throws RuleViolation UNAUTHENTICATED where nobody is signed in, FORBIDDEN where the account belongs to no person
     */
    public long personId() {
        Long person = required().personId();
        if (person == null) {
            throw new RuleViolation(RuleViolation.Kind.FORBIDDEN, "shared.no-person");
        }
        return person;
    }

    /**
     * Tells whether a permission reaches the unit with this path.
     *
     * @param permission what is to be done there, not null
     * @param path the unit's path; {@link #WHOLE_BUREAU} for all units
     */
    public boolean seesUnit(Permission permission, String path) {
        return system
                || (identity != null && identity.unitPaths(permission).stream().anyMatch(path::startsWith));
    }

    /** Tells whether whoever is asking holds the permission. */
    public boolean may(Permission permission) {
        if (permission == Permission.PUBLIC || system) {
            return true;
        }
        if (identity == null || permission == Permission.SYSTEM) {
            return false;
        }
        return permission == Permission.SIGNED_IN || identity.permissions().contains(permission);
    }

    /**
     * Does work in the name of the house itself: start-up and jobs.
     *
     * @param work what to do, not null
     * @return what the work gives
     */
    public <T> T asSystem(Supplier<T> work) {
        boolean before = system;
        system = true;
        try {
            return work.get();
        } finally {
            system = before;
        }
    }

    /** The same for work that gives nothing. */
    public void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return null;
        });
    }

    private Identity required() {
        if (identity == null) {
            throw new RuleViolation(RuleViolation.Kind.UNAUTHENTICATED, "shared.sign-in-needed");
        }
        return identity;
    }
}
