package org.zhixun.shell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhixun.shell.JobOutcome;

class JobRunTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @Test
    void runsInARowThatChangeNothingShareOneRecord() {
        JobRun record = run(NOON, null, 0, null);

        assertThat(record.absorb(run(NOON.plusSeconds(30), null, 0, null))).isTrue();
        assertThat(record.absorb(run(NOON.plusSeconds(60), null, 0, null))).isTrue();

        assertThat(record)
                .extracting("repeats", "startedAt", "endedAt")
                .containsExactly(3, NOON.plusSeconds(60), NOON.plusSeconds(61));
    }

    @Test
    void aRunThatChangedSomethingHasARecordOfItsOwn() {
        assertThat(run(NOON, null, 0, null).absorb(run(NOON.plusSeconds(30), null, 2, null)))
                .isFalse();
        assertThat(run(NOON, null, 2, null).absorb(run(NOON.plusSeconds(30), null, 0, null)))
                .isFalse();
    }

    @Test
    void aFailureHasARecordOfItsOwn() {
        assertThat(run(NOON, null, 0, null).absorb(run(NOON.plusSeconds(30), null, 0, "broken")))
                .isFalse();
        assertThat(run(NOON, null, 0, "broken").absorb(run(NOON.plusSeconds(30), null, 0, null)))
                .isFalse();
        assertThat(run(NOON, null, 0, "broken")).extracting("outcome").isEqualTo(JobOutcome.FAILED);
    }

    @Test
    void aRunSomebodyAskedForHasARecordOfItsOwn() {
        assertThat(run(NOON, null, 0, null).absorb(run(NOON.plusSeconds(30), "sysadmin", 0, null)))
                .isFalse();
    }

    @Test
    void aLongMessageIsCut() {
        assertThat(run(NOON, null, 0, "x".repeat(5000)))
                .extracting("message")
                .asString()
                .hasSize(1000);
    }

    private static JobRun run(Instant at, String requestedBy, long affected, String failure) {
        return new JobRun("shell.job-purge-runs", "node-1", requestedBy, at, at.plusSeconds(1), affected, failure);
    }
}
