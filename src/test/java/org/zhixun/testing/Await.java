package org.zhixun.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a state, never for a time. */
public final class Await {

    private static final Duration PACE = Duration.ofMillis(50);

    private Await() {}

    /**
     * Waits until a condition holds.
     *
     * @param limit how long at most
     * @param what the state waited for, as the failure should name it
     * @param condition asked again and again; an exception of its own ends the wait
     * @throws AssertionError if it did not come within the limit
     */
    public static void until(Duration limit, String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("Not within " + limit.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
    }
}
