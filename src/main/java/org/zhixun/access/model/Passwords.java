package org.zhixun.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Checks passwords, as many at once as there are processors: each check takes 19 MiB and a processor's whole attention. */
@ApplicationScoped
public class Passwords {

    private static final int LONGEST = 128;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private final String decoy = PasswordHash.of("nobody's password");

    /**
     * Checks a password, taking the same time where there is nothing to check against.
     *
     * @param password what was entered, not null
     * @param hash the account's hash, null where there is no such account
     * @return whether it is the account's password
     * @throws RuleViolation UNAVAILABLE where too many wait
     */
    public boolean check(String password, String hash) {
        boolean possible = hash != null && password.length() <= LONGEST;
        return place(() -> PasswordHash.matches(possible ? password : "", possible ? hash : decoy)) && possible;
    }

    /** Hashes a password. */
    public String hash(String password) {
        return place(() -> PasswordHash.of(password));
    }

    private <T> T place(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
