package org.zhixun.access.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who was seen when, as far as it is not written down yet. There is room for so many; who is in it already is always taken note of, so
 * that a flood of strangers pushes nobody out.
 */
final class Sightings {

    /**
     * From when to when somebody was seen without a gap that ends a sign-in.
     *
     * @param first the first moment
     * @param last the last moment
     */
    record Span(Instant first, Instant last) {

        private Span until(Instant now, Duration idle) {
            boolean goesOn = now.isAfter(last) && !last.plus(idle).isBefore(now);
            return goesOn ? new Span(first, now) : this;
        }

        private boolean follows(Instant written, Duration idle) {
            return last.isAfter(written) && !written.plus(idle).isBefore(first);
        }
    }

    private final Map<String, Span> spans = new ConcurrentHashMap<>();
    private final int most;

    Sightings(int most) {
        this.most = most;
    }

    /** Notes that somebody was seen; after a gap longer than the idle time nothing is noted. */
    void note(String who, Instant now, Duration idle) {
        boolean room = spans.size() < most;
        spans.compute(who, (key, span) -> {
            if (span != null) {
                return span.until(now, idle);
            }
            return room ? new Span(now, now) : null;
        });
    }

    /**
     * Gives when somebody was last seen.
     *
     * @param written the last moment that is written down
     * @param idle the time without a sign of life after which they are gone, whatever came later
     */
    Instant last(String who, Instant written, Duration idle) {
        Span span = spans.get(who);
        return span != null && span.follows(written, idle) ? span.last() : written;
    }

    /** Gives what is to be written. */
    Map<String, Span> all() {
        return Map.copyOf(spans);
    }

    /** Forgets what was written, but for those who were seen again meanwhile. */
    void forget(Map<String, Span> written) {
        written.forEach(spans::remove);
    }
}
