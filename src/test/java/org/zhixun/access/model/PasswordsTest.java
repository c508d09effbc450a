package org.zhixun.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.testing.Await;

class PasswordsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Passwords passwords = new Passwords(1);

    @Test
    void aHashedPasswordIsRightAndAnotherIsWrong() {
        String hash = passwords.hash("Zhixun-demo-1");

        assertThat(passwords.check("Zhixun-demo-1", hash)).isTrue();
        assertThat(passwords.check("Zhixun-demo-2", hash)).isFalse();
        assertThat(passwords.check("Zhixun-demo-1", null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine-char", "my-SYSADMIN-1"})
    void aWeakPasswordIsNoticed(String password) {
        assertThat(Passwords.isWeak(password, "sysadmin")).isTrue();
    }

    @Test
    void anEndlessPasswordIsWeak() {
        assertThat(Passwords.isWeak("x".repeat(128), "sysadmin")).isFalse();
        assertThat(Passwords.isWeak("x".repeat(129), "sysadmin")).isTrue();
    }

    @Test
    @Timeout(30)
    void whoComesWhenTooManyWaitIsSentAwayAtOnce() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        AtomicInteger served = new AtomicInteger();
        AtomicInteger working = new AtomicInteger();
        List<Thread> all = new ArrayList<>();
        start(
                all,
                1,
                () -> passwords.place(() -> {
                    working.incrementAndGet();
                    await(free);
                    return served.incrementAndGet();
                }));
        Await.until(SOON, "one at work", () -> working.get() == 1);
        start(all, Passwords.MOST_WAITING, () -> passwords.place(served::incrementAndGet));
        Await.until(SOON, "all others wait", () -> all.stream()
                .skip(1)
                .allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING));

        assertThatThrownBy(() -> passwords.place(served::incrementAndGet))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Kind.UNAVAILABLE));
        free.countDown();
        for (Thread thread : all) {
            thread.join();
        }
        assertThat(served).hasValue(1 + Passwords.MOST_WAITING);
    }

    private static void start(List<Thread> all, int count, Runnable work) {
        IntStream.range(0, count).forEach(any -> {
            Thread thread = new Thread(work);
            all.add(thread);
            thread.start();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
