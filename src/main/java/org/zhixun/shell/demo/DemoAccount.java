package org.zhixun.shell.demo;

import java.util.Arrays;
import java.util.Optional;
import org.zhixun.access.Role;

/**
 * The accounts that stand for the kinds of users, each belonging to an officer of the bureau. Whoever makes or marks exams, and the three
 * administrators, sit none.
 */
enum DemoAccount {
    TRAINEE(DemoUnit.CHENGGUAN, 5, true, null, false),
    TRAINER(DemoUnit.POLITICAL_WORK, 4, true, Role.TRAINER, false),
    EXAMSTAFF(DemoUnit.LEGAL_AFFAIRS, 3, false, Role.EXAM_STAFF, false),
    MARKER(DemoUnit.LEGAL_AFFAIRS, 4, false, Role.MARKER, false),
    PERSONNEL(DemoUnit.POLITICAL_WORK, 2, true, Role.PERSONNEL, false),
    LEADER(DemoUnit.CHENGGUAN, 0, true, Role.LEADER, true),
    LIAISON(DemoUnit.CRIMINAL_INVESTIGATION, 5, true, Role.LIAISON, true),
    SYSADMIN(DemoUnit.SUPPORT, 3, false, Role.SYSTEM_ADMIN, false),
    SECADMIN(DemoUnit.CYBER, 3, false, Role.SECURITY_ADMIN, false),
    AUDITOR(DemoUnit.INSPECTION, 2, false, Role.AUDITOR, false);

    private final DemoUnit unit;
    private final int place;
    private final boolean examinee;
    private final Role role;
    private final boolean ownUnit;

    DemoAccount(DemoUnit unit, int place, boolean examinee, Role role, boolean ownUnit) {
        this.unit = unit;
        this.place = place;
        this.examinee = examinee;
        this.role = role;
        this.ownUnit = ownUnit;
    }

    /** Gives the account that belongs to the officer with a badge. */
    static Optional<DemoAccount> of(String badgeNumber) {
        return Arrays.stream(values())
                .filter(account -> account.badgeNumber().equals(badgeNumber))
                .findAny();
    }

    String badgeNumber() {
        return DemoBureau.officerBadge(unit, place);
    }

    boolean isExaminee() {
        return examinee;
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Tells whether the role reaches the officer's own unit only. */
    boolean isOwnUnit() {
        return ownUnit;
    }
}
