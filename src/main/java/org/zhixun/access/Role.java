package org.zhixun.access;

import static org.zhixun.shared.Permission.ACCOUNT_EDIT;
import static org.zhixun.shared.Permission.ACCOUNT_READ;
import static org.zhixun.shared.Permission.AUDIT_READ;
import static org.zhixun.shared.Permission.BANK_EDIT;
import static org.zhixun.shared.Permission.BANK_READ;
import static org.zhixun.shared.Permission.BANK_REVIEW;
import static org.zhixun.shared.Permission.EXAM_EDIT;
import static org.zhixun.shared.Permission.EXAM_READ;
import static org.zhixun.shared.Permission.EXAM_WATCH;
import static org.zhixun.shared.Permission.JOB_READ;
import static org.zhixun.shared.Permission.JOB_RUN;
import static org.zhixun.shared.Permission.LAW_EDIT;
import static org.zhixun.shared.Permission.MARK;
import static org.zhixun.shared.Permission.PEOPLE_READ;
import static org.zhixun.shared.Permission.POLICY_EDIT;
import static org.zhixun.shared.Permission.POLICY_READ;
import static org.zhixun.shared.Permission.RESULT_READ;
import static org.zhixun.shared.Permission.ROLE_GRANT;
import static org.zhixun.shared.Permission.SECURITY_EDIT;
import static org.zhixun.shared.Permission.SIT_EXAM;

import java.util.Set;
import org.zhixun.shared.Permission;

/**
 * What an account is trusted with. A role without a unit reaches as far as its {@link Scope} says; with one it reaches that unit and all
 * below it.
 */
public enum Role {
    TRAINEE(Scope.OWN, SIT_EXAM),
    TRAINER(Scope.BUREAU, EXAM_READ, PEOPLE_READ),
    EXAM_STAFF(
            Scope.BUREAU,
            LAW_EDIT,
            BANK_READ,
            BANK_EDIT,
            BANK_REVIEW,
            EXAM_READ,
            EXAM_EDIT,
            EXAM_WATCH,
            RESULT_READ,
            MARK,
            PEOPLE_READ,
            POLICY_READ,
            JOB_READ),
    MARKER(Scope.BUREAU, MARK, EXAM_READ),
    PERSONNEL(Scope.BUREAU_OR_UNIT, PEOPLE_READ, RESULT_READ, EXAM_READ, POLICY_READ, POLICY_EDIT),
    LEADER(Scope.UNIT, PEOPLE_READ, RESULT_READ),
    LIAISON(Scope.UNIT, PEOPLE_READ, RESULT_READ),
    SYSTEM_ADMIN(Scope.OWN, JOB_READ, JOB_RUN, POLICY_READ, ACCOUNT_READ, ACCOUNT_EDIT),
    SECURITY_ADMIN(Scope.OWN, ACCOUNT_READ, ROLE_GRANT, AUDIT_READ, POLICY_READ, SECURITY_EDIT),
    AUDITOR(Scope.OWN, AUDIT_READ, ACCOUNT_READ);

    /** How far a role reaches. */
    public enum Scope {
        /** Only the holder's own things. */
        OWN,
        /** One unit and those below it: the role needs a unit. */
        UNIT,
        /** The whole bureau, or one unit where one is named. */
        BUREAU_OR_UNIT,
        /** The whole bureau and nothing less: its holders act on what all units share. */
        BUREAU;

        /** Tells whether a unit can be named. */
        public boolean takesUnit() {
            return this == UNIT || this == BUREAU_OR_UNIT;
        }
    }

    private final Scope scope;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that can't be changed
    private final Set<Permission> permissions;

    Role(Scope scope, Permission... permissions) {
        this.scope = scope;
        this.permissions = Set.of(permissions);
    }

    public Scope scope() {
        return scope;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Tells whether it is one of the three administrators (三员). */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
