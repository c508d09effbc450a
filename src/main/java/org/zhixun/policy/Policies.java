package org.zhixun.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhixun.policy.model.PolicyValue;
import org.zhixun.policy.model.PolicyValues;

/**
 * What is in force on a day. Reading is cheap enough for every request: the few values are kept for half a minute, so another node sees
 * a change that much later; a change on this node counts at once.
 */
@ApplicationScoped
public class Policies {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Known(Map<PolicyKey, NavigableMap<LocalDate, Integer>> values, Instant readAt) {}

    @Inject
    private PolicyValues values;

    @Inject
    private Clock clock;

    private volatile Known known;

    /** Gives what is in force today. */
    public int intValue(PolicyKey key) {
        return intValue(key, LocalDate.now(clock));
    }

    /**
     * Gives what was, is or will be in force on a day.
     *
     * @param key the parameter, not null
     * @param on the day, not null
     * @return the value that counts from that day or the last one before it; the default where there is none
     */
    public int intValue(PolicyKey key, LocalDate on) {
        NavigableMap<LocalDate, Integer> set = known().values().get(key);
        Map.Entry<LocalDate, Integer> latest = set == null ? null : set.floorEntry(on);
        return latest == null ? key.initial() : latest.getValue();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PolicyChanged change) {
        known = null;
    }

    private Known known() {
        Known current = known;
        Instant now = clock.instant();
        if (current == null || current.readAt().plus(KEPT).isBefore(now)) {
            Map<PolicyKey, NavigableMap<LocalDate, Integer>> read = new EnumMap<>(PolicyKey.class);
            for (PolicyValue value : values.all()) {
                read.computeIfAbsent(value.key(), key -> new TreeMap<>()).put(value.effectiveFrom(), value.value());
            }
            current = new Known(read, now);
            known = current;
        }
        return current;
    }
}
