package org.zhixun.access.model;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<String, Instant> unwritten = new ConcurrentHashMap<>();
    private ScheduledFuture<?> writing;

    /** Notes that a sign-in was used just now. */
    public void note(String tokenHash) {
        if (unwritten.size() < MOST) {
            unwritten.put(tokenHash, clock.instant());
        }
    }

    /** Gives the later of what the database says and what this node knows. */
    public Instant of(String tokenHash, Instant written) {
        Instant known = unwritten.get(tokenHash);
        return known != null && known.isAfter(written) ? known : written;
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
        Map<String, Instant> moments = new HashMap<>(unwritten);
        try {
            signIns.seen(moments, idle());
            moments.forEach(unwritten::remove);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "When sign-ins were last seen could not be written; the next minute tries again", e);
        }
    }
}
