package org.zhixun.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The house's one clock, in the bureau's one zone ({@code zhixun.zone}, Asia/Shanghai by default). */
@ApplicationScoped
public class Clocks {

    public static final ZoneId ZONE = ZoneId.of(System.getProperty("zhixun.zone", "Asia/Shanghai"));

    private static final ThreadLocal<Instant> MADE_BELIEVE = new ThreadLocal<>();

    /**
     * Does work as if it were another moment, on this thread only: for demonstration data that lie in the past, and for tests.
     *
     * @param moment the moment that the house's clock shows meanwhile, not null
     * @param work what to do
     */
    public static void at(Instant moment, Runnable work) {
        Instant before = MADE_BELIEVE.get();
        MADE_BELIEVE.set(moment.truncatedTo(ChronoUnit.MICROS));
        try {
            work.run();
        } finally {
            if (before == null) {
                MADE_BELIEVE.remove();
            } else {
                MADE_BELIEVE.set(before);
            }
        }
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new HouseClock();
    }

    @Produces
    @Named("zone")
    ZoneId zone() {
        return ZONE;
    }

    /** The system's clock as a class that a normal scope can stand for. */
    static class HouseClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            Instant shown = MADE_BELIEVE.get();
            return shown != null ? shown : Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
