package org.zhixun.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param lockedUntil until when failed sign-ins lock it, null where they do not
 */
public record AccountView(
        long id,
        String userName,
        String displayName,
        Long personId,
        AccountState state,
        Instant lockedUntil,
        Instant lastSignedInAt,
        List<Grant> grants)
        implements Serializable {

    /**
     * A role an account holds.
     *
     * @param unitId the unit it reaches, null where the role's own scope counts
     */
    public record Grant(Role role, Long unitId) implements Serializable {}

    public boolean isLocked() {
        return lockedUntil != null;
    }

    /** Tells whether it is the account of one of the three administrators. */
    public boolean isAdministrator() {
        return grants.stream().anyMatch(grant -> grant.role().isAdministrator());
    }
}
