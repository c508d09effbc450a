package org.zhixun.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-20T01:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final String WHO = "who";

    private final Sightings sightings = new Sightings(2);

    @Test
    void whoIsSeenInTimeStays() {
        see(14);

        assertThat(last()).isEqualTo(minute(14));
    }

    @Test
    void whoHasIdledOutIsNotBroughtBack() {
        see(16);

        assertThat(last()).isEqualTo(WRITTEN);
    }

    @Test
    void whoIsSeenAgainAndAgainStaysThoughNothingIsWritten() {
        see(10);
        see(20);
        see(30);

        assertThat(last()).isEqualTo(minute(30));
        assertThat(sightings.all()).containsEntry(WHO, new Sightings.Span(minute(10), minute(30)));
    }

    @Test
    void aGapIsNotBridged() {
        see(10);
        see(26);

        assertThat(last()).isEqualTo(minute(10));
    }

    @Test
    void strangersArePushedBackWhereThereIsNoRoomAndNobodyIsPushedOut() {
        see(1);
        sightings.note("first stranger", minute(1), IDLE);
        sightings.note("second stranger", minute(1), IDLE);
        see(5);

        assertThat(sightings.all()).containsOnlyKeys(WHO, "first stranger");
        assertThat(last()).isEqualTo(minute(5));
    }

    @Test
    void whatWasWrittenIsForgottenUnlessItGrewMeanwhile() {
        see(1);
        sightings.note("another", minute(1), IDLE);
        Map<String, Sightings.Span> written = sightings.all();
        see(2);

        sightings.forget(written);

        assertThat(sightings.all()).containsOnlyKeys(WHO);
    }

    private void see(int minute) {
        sightings.note(WHO, minute(minute), IDLE);
    }

    private Instant last() {
        return sightings.last(WHO, WRITTEN, IDLE);
    }

    private static Instant minute(int minute) {
        return WRITTEN.plus(Duration.ofMinutes(minute));
    }
}
