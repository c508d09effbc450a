package org.zhixun.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Checks passwords, as many at once as there are processors: each check takes 12 MiB and a processor's whole attention. */
@ApplicationScoped
public class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int PATIENCE_SECONDS = 20;

    /** How many may wait; each that waits holds one of the server's threads. */
    static final int MOST_WAITING = 64;

    private final Semaphore places;
    private final String decoy = PasswordHash.of("nobody's password");

    public Passwords() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Passwords(int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    /** Tells whether a password is too weak for an account: too short, too long, or made of the user name. */
    public static boolean isWeak(String password, String userName) {
        return password.length() < SHORTEST
                || password.length() > LONGEST
                || Account.normal(password).contains(Account.normal(userName));
    }

    /** Makes the refusal of a weak password. */
    public static RuleViolation weak() {
        return RuleViolation.invalid("access.password-weak", SHORTEST, LONGEST);
    }

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

    <T> T place(Supplier<T> work) {
        if (places.getQueueLength() >= MOST_WAITING) {
            throw new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable");
        }
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
