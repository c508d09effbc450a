package org.zhixun.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhixun.access.model.AuditTrail;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Who gets in, who does not, and what stays written down about it. */
@ArquillianTest
class SignInIT {

    private static final String FROM = "10.1.2.3";
    private static final String PASSWORD = "The-first-one-5";
    private static final String ANOTHER = "Another-long-one-7";

    @Inject
    private SignInService signIns;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountQueries accountQueries;

    @Inject
    private AuditQueries audit;

    @Inject
    private AuditTrail trail;

    @Inject
    private Identities identities;

    @Inject
    private Policies policies;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private final String name = "it-" + UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void openAnAccount() {
        user.asSystem(() -> accounts.createAll(PASSWORD, List.of(new NewAccount(name, "测试", null, Map.of())), true));
    }

    @Test
    void theRightPasswordGetsInWhateverTheCaseOfTheName() {
        String token =
                signIns.signIn(name.toUpperCase(Locale.ROOT), PASSWORD, FROM).token();

        assertThat(identities.ofCookie(token))
                .get()
                .extracting(Identity::userName)
                .isEqualTo(name);
        assertThat(identities.ofBearer(token))
                .as("a browser's sign-in used as a token")
                .isEmpty();
    }

    @Test
    void theLockIsInTheDatabaseAndTheRightPasswordDoesNotOpenIt() {
        int allowed = policies.intValue(PolicyKey.SECURITY_LOCK_FAILURES);
        Duration term = Duration.ofMinutes(policies.intValue(PolicyKey.SECURITY_LOCK_MINUTES));
        for (int i = 0; i < allowed; i++) {
            assertRefused(Kind.UNAUTHENTICATED, () -> signIns.signIn(name, "wrong", FROM));
        }

        assertThat(account().isLocked()).isTrue();
        assertRefused(Kind.UNAUTHENTICATED, () -> signIns.signIn(name, PASSWORD, FROM));
        assertThat(actions()).containsExactly("access.audit.barred", "access.audit.locked", "access.audit.refused");
        Clocks.at(
                clock.instant().plus(term).plusSeconds(1),
                () -> assertThat(signIns.signIn(name, PASSWORD, FROM).token()).isNotBlank());
    }

    @Test
    void anAdministratorLiftsTheLock() {
        for (int i = 0; i < policies.intValue(PolicyKey.SECURITY_LOCK_FAILURES); i++) {
            assertRefused(Kind.UNAUTHENTICATED, () -> signIns.signIn(name, "wrong", FROM));
        }

        user.asSystem(() -> accounts.unlock(account().id()));

        assertThat(signIns.signIn(name, PASSWORD, FROM).token()).isNotBlank();
    }

    @Test
    void aSuccessForgetsTheFailuresBeforeIt() {
        int allowed = policies.intValue(PolicyKey.SECURITY_LOCK_FAILURES);
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < allowed; i++) {
                assertRefused(Kind.UNAUTHENTICATED, () -> signIns.signIn(name, "wrong", FROM));
            }
            assertThat(signIns.signIn(name, PASSWORD, FROM).token()).isNotBlank();
        }

        assertThat(account().isLocked()).isFalse();
    }

    @Test
    void anUnknownNameIsRefusedInTheSameWords() {
        RuleViolation known = refusal(() -> signIns.signIn(name, "wrong", FROM));
        RuleViolation unknown = refusal(() -> signIns.signIn("nobody-" + name, "wrong", FROM));

        assertThat(unknown.code()).isEqualTo(known.code());
        assertThat(unknown.kind()).isEqualTo(known.kind());
        assertThat(unknown.args()).isEqualTo(known.args());
    }

    @Test
    void aSignOutEndsTheSignInAtOnce() {
        String token = signIns.signIn(name, PASSWORD, FROM).token();
        Identity identity = identities.ofCookie(token).orElseThrow();

        as(identity, () -> {
            signIns.signOut(token);
            return null;
        });

        assertThat(identities.ofCookie(token)).isEmpty();
    }

    @Test
    void anIdleBrowserIsSignedOutAndAnIdleScriptIsNot() {
        String browser = signIns.signIn(name, PASSWORD, FROM).token();
        String script = signIns.issueToken(name, PASSWORD, FROM).token();
        Instant later = clock.instant()
                .plus(Duration.ofMinutes(policies.intValue(PolicyKey.SECURITY_IDLE_MINUTES)))
                .plusSeconds(1);

        Clocks.at(later, () -> {
            assertThat(identities.ofCookie(browser)).isEmpty();
            assertThat(identities.ofBearer(script)).isPresent();
        });
    }

    @Test
    void aClosedAccountIsOutAtOnceAndStaysOut() {
        String token = signIns.signIn(name, PASSWORD, FROM).token();
        assertThat(identities.ofCookie(token)).isPresent();

        user.asSystem(() -> accounts.close(account().id()));

        assertThat(identities.ofCookie(token)).isEmpty();
        assertRefused(Kind.UNAUTHENTICATED, () -> signIns.signIn(name, PASSWORD, FROM));
    }

    @Test
    void aChangedPasswordEndsAllOtherSignIns() {
        String here = signIns.signIn(name, PASSWORD, FROM).token();
        String elsewhere = signIns.signIn(name, PASSWORD, FROM).token();
        Identity identity = identities.ofCookie(here).orElseThrow();
        assertThat(identities.ofCookie(elsewhere)).isPresent();

        as(identity, () -> {
            signIns.changePassword(PASSWORD, ANOTHER, here, FROM);
            return null;
        });

        assertThat(identities.ofCookie(elsewhere)).isEmpty();
        assertThat(identities.ofCookie(here)).isPresent();
        assertRefused(Kind.UNAUTHENTICATED, () -> signIns.signIn(name, PASSWORD, FROM));
        assertThat(signIns.signIn(name, ANOTHER, FROM).token()).isNotBlank();
    }

    @Test
    void aWeakPasswordIsRefused() {
        Identity identity = identities
                .ofCookie(signIns.signIn(name, PASSWORD, FROM).token())
                .orElseThrow();

        for (String weak : List.of("short", PASSWORD, name + "-and-more")) {
            assertRefused(
                    Kind.INVALID,
                    () -> as(identity, () -> {
                        signIns.changePassword(PASSWORD, weak, "", FROM);
                        return null;
                    }));
        }
    }

    @Test
    void wrongOldPasswordsLockTheAccountAndThenTheRightOneIsRefusedInTheSameWords() {
        String token = signIns.signIn(name, PASSWORD, FROM).token();
        Identity identity = identities.ofCookie(token).orElseThrow();
        RuleViolation wrong = null;
        for (int i = 0; i < policies.intValue(PolicyKey.SECURITY_LOCK_FAILURES); i++) {
            wrong = refusal(() -> change(identity, "wrong", token));
        }

        RuleViolation right = refusal(() -> change(identity, PASSWORD, token));

        assertThat(account().isLocked()).isTrue();
        assertThat(right.code()).isEqualTo(wrong.code()).isEqualTo("access.old-password-wrong");
        assertThat(actions()).startsWith("access.audit.barred", "access.audit.locked", "access.audit.refused");
    }

    @Test
    void nobodyResetsThePasswordOfAnAdministrator() {
        long id = account().id();
        grant(id, Set.of(Role.SECURITY_ADMIN));

        assertRefused(Kind.FORBIDDEN, () -> user.asSystem(() -> accounts.resetPassword(id)));
    }

    @Test
    void nobodyBecomesAnAdministratorWithAPasswordThatSomebodyElseChose() {
        long id = account().id();
        user.asSystem(() -> accounts.resetPassword(id));

        assertRefused(Kind.INVALID, () -> grant(id, Set.of(Role.SECURITY_ADMIN)));
    }

    @Test
    void aRescuedAccountGetsInAndHasToChangeThePassword() {
        grant(account().id(), Set.of(Role.AUDITOR));
        String before = signIns.signIn(name, PASSWORD, FROM).token();
        for (int i = 0; i < policies.intValue(PolicyKey.SECURITY_LOCK_FAILURES); i++) {
            assertRefused(Kind.UNAUTHENTICATED, () -> signIns.signIn(name, "wrong", FROM));
        }

        user.asSystem(() -> accounts.rescue(name, ANOTHER));
        String token = signIns.signIn(name, ANOTHER, FROM).token();
        user.asSystem(() -> accounts.rescue(name, ANOTHER));

        assertThat(identities.ofCookie(before)).isEmpty();
        assertThat(identities.ofCookie(token)).as("rescued a second time").isPresent();
        assertThat(identities.isPasswordDue(token)).isTrue();
        assertRefused(Kind.INVALID, () -> user.asSystem(() -> accounts.rescue(name, "weak")));
    }

    @Test
    void aPasswordThatSomebodyElseChoseIsDueAndSoIsAnOldOne() {
        String given = user.asSystem(() -> accounts.resetPassword(account().id()));
        String token = signIns.signIn(name, given, FROM).token();
        assertThat(identities.isPasswordDue(token)).isTrue();
        assertRefused(Kind.FORBIDDEN, () -> signIns.issueToken(name, given, FROM));

        as(identities.ofCookie(token).orElseThrow(), () -> {
            signIns.changePassword(given, ANOTHER, token, FROM);
            return null;
        });

        assertThat(identities.isPasswordDue(token)).isFalse();
        assertThat(signIns.issueToken(name, ANOTHER, FROM).token()).isNotBlank();
        Duration age = Duration.ofDays(policies.intValue(PolicyKey.SECURITY_PASSWORD_DAYS));
        Clocks.at(clock.instant().plus(age), () -> assertThat(identities.isPasswordDue(token))
                .isTrue());
    }

    @Test
    void nobodyIsTwoOfTheThreeAdministrators() {
        long id = account().id();

        assertRefused(Kind.INVALID, () -> grant(id, Set.of(Role.SYSTEM_ADMIN, Role.AUDITOR)));
        assertRefused(Kind.INVALID, () -> grant(id, Set.of(Role.SECURITY_ADMIN, Role.EXAM_STAFF)));
    }

    @Test
    void theTrailIsAnUnbrokenChain() {
        signIns.signIn(name, PASSWORD, FROM);

        assertThat(user.asSystem(() -> audit.firstBreak())).isEmpty();
        assertThat(actions()).contains("access.audit.signed-in");
    }

    @Test
    void aPurgedTrailCanStillBeChecked() {
        for (int i = 0; i < 6; i++) {
            signIns.signIn(name, PASSWORD, FROM);
        }

        long purged = trail.purge(clock.instant().plus(Duration.ofDays(4000)), 5);

        assertThat(purged).isEqualTo(5);
        assertThat(user.asSystem(() -> audit.firstBreak())).isEmpty();
        assertThat(user.asSystem(() -> audit.lines("", "access.audit.purged", null, new Range(0, 1)))
                        .rows())
                .singleElement()
                .extracting(AuditQueries.Line::detail)
                .asString()
                .startsWith("5 (");
        assertThat(trail.purge(Instant.EPOCH, 5)).isZero();
    }

    private void change(Identity identity, String old, String token) {
        as(identity, () -> {
            signIns.changePassword(old, ANOTHER, token, FROM);
            return null;
        });
    }

    private void grant(long id, Set<Role> roles) {
        Map<Role, Long> everywhere = new EnumMap<>(Role.class);
        roles.forEach(role -> everywhere.put(role, null));
        user.asSystem(() -> accounts.grant(id, everywhere));
    }

    private AccountView account() {
        return user.asSystem(() -> accountQueries.search(new AccountFilter(name, null, null, false), new Range(0, 1)))
                .rows()
                .get(0);
    }

    /** Gives what the trail says of this test's account since it was opened, each action once, the last first. */
    private List<String> actions() {
        return user.asSystem(() -> audit.lines(name, "", null, new Range(0, 100))).rows().stream()
                .map(AuditQueries.Line::action)
                .distinct()
                .toList();
    }

    private <T> T as(Identity identity, Supplier<T> work) {
        user.become(identity);
        try {
            return work.get();
        } finally {
            user.become(null);
        }
    }

    private static void assertRefused(Kind kind, Runnable work) {
        assertThat(refusal(work).kind()).isEqualTo(kind);
    }

    private static RuleViolation refusal(Runnable work) {
        RuleViolation[] refused = new RuleViolation[1];
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolation.class, violation -> refused[0] = violation);
        return refused[0];
    }
}
