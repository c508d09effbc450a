package org.zhixun.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
        account.grant(roles(Role.EXAM_STAFF, Role.MARKER));

        account.grant(roles(Role.MARKER, Role.TRAINER));

        assertThat(account.roles()).containsExactlyInAnyOrder(Role.MARKER, Role.TRAINER);
    }

    @Test
    void oneAccountIsOneOfTheThreeAdministratorsAtMost() {
        assertThatThrownBy(() -> account.grant(roles(Role.SYSTEM_ADMIN, Role.AUDITOR)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("access.three-administrators");
    }

    @Test
    void anAdministratorHoldsNoRoleOfTheTrade() {
        assertThatThrownBy(() -> account.grant(roles(Role.SECURITY_ADMIN, Role.EXAM_STAFF)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anAdministratorMaySitExams() {
        account.grant(roles(Role.AUDITOR, Role.TRAINEE));

        assertThat(account.roles()).contains(Role.AUDITOR);
    }

    @Test
    void aLeaderNeedsAUnit() {
        assertThatThrownBy(() -> account.grant(roles(Role.LEADER)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("access.role-needs-unit");
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
