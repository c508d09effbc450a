package org.zhixun.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.zhixun.shared.Identified;

/**
 * Somebody signed in: in a browser, which ends after idle time and after half a day, or with an API token, which only ends after half a
 * day.
 */
@Entity
@Table(name = "sign_in")
public class SignIn extends Identified {

    /** How long a sign-in lasts at most. */
    public static final Duration TERM = Duration.ofHours(12);

    /** What carries it. */
    public enum Kind {
        BROWSER,
        TOKEN
    }

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen")
    private Instant lastSeen;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SignIn() {}

    public SignIn(long accountId, Kind kind, String tokenHash, Instant now) {
        this.accountId = accountId;
        this.kind = kind;
        this.tokenHash = tokenHash;
        this.startedAt = now;
        this.lastSeen = now;
        this.expiresAt = now.plus(TERM);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
