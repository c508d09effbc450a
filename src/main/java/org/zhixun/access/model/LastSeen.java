package org.zhixun.access.model;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.StartupStep;

/**
 * When each sign-in was last seen on this node. Kept in memory and written once a minute for all together, so that a request costs no
 * statement; a killed server forgets a minute at most, which only shortens the idle time.
 */
@ApplicationScoped
public class LastSeen implements StartupStep {

    private static final Logger LOG = Logger.getLogger(LastSeen.class.getName());
    private static final int WRITE_EVERY_SECONDS = 60;
    private static final int MOST = 20_000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private SignIns signIns;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    private final Sightings unwritten = new Sightings(MOST);
    private ScheduledFuture<?> writing;

    /** Notes that a sign-in was used just now. */
    public void note(String tokenHash) {
        unwritten.note(tokenHash, clock.instant(), idle());
    }

    /** Gives the later of what the database says and what this node knows; a sign-in that has idled out is not brought back. */
    public Instant of(String tokenHash, Instant written) {
        return unwritten.last(tokenHash, written, idle());
    }

    /** Gives how long a browser may idle. */
    public Duration idle() {
        return Duration.ofMinutes(policies.intValue(PolicyKey.SECURITY_IDLE_MINUTES));
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void run() {
        if (writing == null) {
            writing = executor.scheduleWithFixedDelay(
                    this::write, WRITE_EVERY_SECONDS, WRITE_EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (writing != null) {
            writing.cancel(false);
        }
    }

    private void write() {
        Map<String, Sightings.Span> seen = unwritten.all();
        try {
            signIns.seen(seen, idle());
            unwritten.forget(seen);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "When sign-ins were last seen could not be written; the next minute tries again", e);
        }
    }
}
