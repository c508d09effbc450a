package org.zhixun.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhixun.access.Role;
import org.zhixun.shared.RuleViolation;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final int FIVE = 5;

    private final Account account = new Account(" Zhang.San ", "张三", 1L, "hash", NOW);

    @Test
    void userNamesAreKeptInLowerCase() {
        assertThat(account.userName()).isEqualTo("zhang.san");
    }

    @Test
    void fourFailuresDoNotLock() {
        fail(4, NOW);

        assertThat(account.isBarred(NOW)).isFalse();
    }

    @Test
    void theFifthFailureLocksForHalfAnHour() {
        fail(4, NOW);

        assertThat(account.failed(NOW, FIVE, HALF_AN_HOUR)).isTrue();
        assertThat(account.isBarred(NOW.plus(HALF_AN_HOUR).minusMillis(1))).isTrue();
        assertThat(account.isBarred(NOW.plus(HALF_AN_HOUR))).isFalse();
    }

    @Test
    void failuresDuringALockDoNotProlongIt() {
        fail(5, NOW);

        fail(20, NOW.plusSeconds(60));

        assertThat(account.lockedUntil()).isEqualTo(NOW.plus(HALF_AN_HOUR));
    }

    @Test
    void afterALockFiveMoreFailuresAreAllowed() {
        fail(5, NOW);
        Instant later = NOW.plus(HALF_AN_HOUR);

        fail(4, later);

        assertThat(account.isBarred(later)).isFalse();
    }

    @Test
    void aSignInForgetsFailures() {
        fail(4, NOW);
        account.signedIn(NOW);

        fail(4, NOW);

        assertThat(account.isBarred(NOW)).isFalse();
    }

    @Test
    void aLockCanBeLifted() {
        fail(5, NOW);

        account.unlock();

        assertThat(account.isBarred(NOW)).isFalse();
    }

    @Test
    void aClosedAccountIsBarredUntilItIsOpenedAgain() {
        account.close();
        assertThat(account.isBarred(NOW)).isTrue();

        account.reopen();
        assertThat(account.isBarred(NOW)).isFalse();
    }

    @Test
    void rolesAreSetAnew() {
        grant(roles(Role.EXAM_STAFF, Role.MARKER));

        grant(roles(Role.MARKER, Role.TRAINER));

        assertThat(account.roles()).containsExactlyInAnyOrder(Role.MARKER, Role.TRAINER);
    }

    @Test
    void oneAccountIsOneOfTheThreeAdministratorsAtMost() {
        assertThatThrownBy(() -> grant(roles(Role.SYSTEM_ADMIN, Role.AUDITOR)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("access.three-administrators");
    }

    @Test
    void anAdministratorHoldsNoRoleOfTheTrade() {
        assertThatThrownBy(() -> grant(roles(Role.SECURITY_ADMIN, Role.EXAM_STAFF)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anAdministratorMaySitExams() {
        grant(roles(Role.AUDITOR, Role.TRAINEE));

        assertThat(account.roles()).contains(Role.AUDITOR);
    }

    @Test
    void aLeaderNeedsAUnit() {
        assertThatThrownBy(() -> grant(roles(Role.LEADER)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("access.role-needs-unit");
    }

    @Test
    void anAdministratorHoldsNoRoleOfTheTradeThroughAnotherAccountEither() {
        assertThatThrownBy(() -> account.grant(roles(Role.SYSTEM_ADMIN), List.of(Role.EXAM_STAFF)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("access.three-administrators");
        assertThatThrownBy(() -> account.grant(roles(Role.EXAM_STAFF), List.of(Role.SYSTEM_ADMIN)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> account.grant(roles(Role.AUDITOR), List.of(Role.SYSTEM_ADMIN)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theAccountOfATraineeDoesNotKeepThePersonFromBeingAnAdministrator() {
        account.grant(roles(Role.AUDITOR), List.of(Role.TRAINEE));
        assertThat(account.isAdministrator()).isTrue();

        account.grant(roles(Role.TRAINEE), List.of(Role.AUDITOR));
        assertThat(account.isAdministrator()).isFalse();
    }

    @Test
    void rolesOfTheTradeGoTogetherAcrossAccounts() {
        account.grant(roles(Role.MARKER), List.of(Role.EXAM_STAFF, Role.TRAINER));

        assertThat(account.roles()).containsExactly(Role.MARKER);
    }

    @Test
    void aRoleForTheWholeBureauTakesNoUnit() {
        assertThatThrownBy(() -> grant(Map.of(Role.EXAM_STAFF, 7L)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("access.role-takes-no-unit");
    }

    @Test
    void personnelStaffMayLookAfterOneUnit() {
        grant(Map.of(Role.PERSONNEL, 7L));

        assertThat(account.grants()).extracting(RoleGrant::unitId).containsExactly(7L);
    }

    @Test
    void thePasswordOfAnAdministratorIsNotReset() {
        account.mustBeResettable();
        grant(roles(Role.SECURITY_ADMIN, Role.TRAINEE));

        assertThatThrownBy(account::mustBeResettable)
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.kind())
                        .isEqualTo(RuleViolation.Kind.FORBIDDEN))
                .hasMessageContaining("access.administrator-password");
    }

    @Test
    void aPasswordIsItsOwnersOnceTheOwnerChoseIt() {
        assertThatThrownBy(account::mustHaveOwnPassword).isInstanceOf(RuleViolation.class);

        account.changePassword("another hash", NOW);
        account.mustHaveOwnPassword();

        account.givePassword("a third hash");
        assertThatThrownBy(account::mustHaveOwnPassword)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("access.password-not-own");
    }

    @Test
    void aChangedPasswordForgetsFailures() {
        fail(4, NOW);
        account.changePassword("another hash", NOW);

        fail(4, NOW);

        assertThat(account.isBarred(NOW)).isFalse();
    }

    private void grant(Map<Role, Long> roles) {
        account.grant(roles, List.of());
    }

    private void fail(int times, Instant when) {
        for (int i = 0; i < times; i++) {
            account.failed(when, FIVE, HALF_AN_HOUR);
        }
    }

    private static Map<Role, Long> roles(Role... roles) {
        Map<Role, Long> map = new HashMap<>();
        for (Role role : roles) {
            map.put(role, null);
        }
        return map;
    }
}
