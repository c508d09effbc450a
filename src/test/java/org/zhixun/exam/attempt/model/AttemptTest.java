package org.zhixun.exam.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.Change;
import org.zhixun.exam.attempt.Receipt;
import org.zhixun.exam.attempt.model.Attempt.Taken;
import org.zhixun.shared.RuleViolation;

@DisplayName("An attempt")
class AttemptTest {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant DEADLINE = START.plus(Duration.ofHours(2));
    private static final String HERE = "window-1";
    private static final String THERE = "window-2";

    private final Attempt attempt = running();

    @Test
    void countsAnAnswerAndGivesAReceipt() {
        Taken taken = attempt.take(HERE, List.of(change(3, 1, "AC")), at(1));

        Receipt receipt = attempt.receipt(at(1));
        assertThat(taken).isEqualTo(new Taken(true, 0));
        assertThat(receipt.seq()).isEqualTo(1);
        assertThat(receipt.count()).isEqualTo(1);
        assertThat(receipt.no()).isEqualTo(2);
        assertThat(receipt.remainingMillis()).isEqualTo(Duration.ofMinutes(119).toMillis());
    }

    @Test
    void isNotChangedByAReplay() {
        attempt.take(HERE, List.of(change(1, 1, "A"), change(2, 2, "B")), at(1));
        Receipt before = attempt.receipt(at(1));

        Taken again = attempt.take(HERE, List.of(change(1, 1, "A"), change(2, 2, "B")), at(2));

        assertThat(again).isEqualTo(new Taken(true, 0));
        assertThat(attempt.receipt(at(1))).isEqualTo(before);
        assertThat(attempt.fresh()).hasSize(2);
    }

    @Test
    void keepsTheNewestChangeOfASlotWhateverTheOrderOfArrival() {
        attempt.take(HERE, List.of(change(1, 5, "C")), at(1));
        attempt.take(HERE, List.of(change(1, 4, "A"), change(2, 3, "B")), at(2));

        assertThat(attempt.answers().value(1)).isEqualTo("C");
        assertThat(attempt.answers().value(2)).isEqualTo("B");
    }

    @Test
    void forgetsAnAnswerThatWasWithdrawn() {
        attempt.take(HERE, List.of(change(1, 1, "A")), at(1));
        attempt.take(HERE, List.of(change(1, 2, "")), at(2));

        assertThat(attempt.receipt(at(2)).count()).isZero();
    }

    @Test
    void keepsButDoesNotCountWhatComesAtOrAfterTheDeadline() {
        attempt.take(HERE, List.of(change(1, 1, "A")), DEADLINE.minusMillis(1));

        Taken late = attempt.take(HERE, List.of(change(1, 2, "B"), change(2, 3, "C")), DEADLINE);

        assertThat(late).isEqualTo(new Taken(false, 2));
        assertThat(attempt.answers().value(1)).isEqualTo("A");
        assertThat(attempt.answers().value(2)).isEmpty();
        assertThat(attempt.fresh().get(attempt.fresh().size() - 1).kind()).isEqualTo(JournalKind.LATE);
    }

    @Test
    void keepsLateChangesOnce() {
        attempt.take(HERE, List.of(change(2, 3, "C")), DEADLINE);
        int rows = attempt.fresh().size();

        attempt.take(HERE, List.of(change(2, 3, "C")), DEADLINE.plusSeconds(1));

        assertThat(attempt.fresh()).hasSize(rows);
    }

    @Test
    void keepsLateChangesOfEveryDevice() {
        attempt.take(THERE, List.of(change(2, 31, "C")), DEADLINE);

        Taken holder = attempt.take(HERE, List.of(change(3, 40, "A")), DEADLINE);
        Taken displaced = attempt.take(THERE, List.of(change(4, 11, "A"), change(5, 12, "B")), DEADLINE);

        assertThat(holder.keptLate()).isEqualTo(1);
        assertThat(displaced.keptLate()).isEqualTo(2);
        assertThat(new Journal(7, attempt.fresh()).late()).hasSize(4);
    }

    @Test
    void callsNothingLateThatCountsAlready() {
        attempt.take(HERE, List.of(change(1, 1, "A")), at(1));

        assertThat(attempt.take(HERE, List.of(change(1, 1, "A")), DEADLINE)).isEqualTo(new Taken(false, 0));
    }

    @Test
    void isHeldByNobodyAfterSomethingWasBroughtInWhileItRuns() {
        attempt.take(HERE, List.of(change(3, 30, "A")), at(1));
        attempt.bringIn(THERE, List.of(change(3, 38, "B")), at(2), "staff: outage");

        assertThatThrownBy(() -> attempt.take(HERE, List.of(change(3, 31, "C")), at(3)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("attempt.held-elsewhere"));
        attempt.takeOver(HERE, at(4));
        assertThat(attempt.take(HERE, List.of(change(3, 39, "C")), at(4)).counted())
                .isTrue();
        assertThat(attempt.answers().value(3)).isEqualTo("C");
    }

    @Test
    void isHeldByOneDeviceOnly() {
        assertThatThrownBy(() -> attempt.take(THERE, List.of(change(1, 1, "A")), at(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("attempt.held-elsewhere"));
        assertThat(attempt.answers().value(1)).isEmpty();

        attempt.takeOver(THERE, at(2));
        attempt.take(THERE, List.of(change(1, 1, "A")), at(3));

        assertThat(attempt.answers().value(1)).isEqualTo("A");
        assertThatThrownBy(() -> attempt.take(HERE, List.of(change(1, 2, "B")), at(4)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void isHandedInOnce() {
        attempt.handIn(HERE, at(5));
        String hash = attempt.standing().finalHash();

        attempt.handIn(HERE, at(6));

        assertThat(attempt.state()).isEqualTo(AttemptState.HANDED_IN);
        assertThat(attempt.standing().finalHash()).isEqualTo(hash);
        assertThat(attempt.standing().closedAt()).isEqualTo(at(5));
    }

    @Test
    void takesNothingMoreAfterTheHandIn() {
        attempt.handIn(HERE, at(5));

        assertThat(attempt.take(HERE, List.of(change(1, 1, "A")), at(6))).isEqualTo(new Taken(false, 1));
    }

    @Test
    void cannotBeHandedInAfterTheDeadline() {
        assertThatThrownBy(() -> attempt.handIn(HERE, DEADLINE))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("attempt.closed"));
    }

    @Test
    void expiresAtItsDeadlineNotBefore() {
        assertThat(attempt.expire(DEADLINE.minusNanos(1000))).isFalse();
        assertThat(attempt.expire(DEADLINE.plusSeconds(60))).isTrue();

        assertThat(attempt.state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(attempt.standing().closedAt()).isEqualTo(DEADLINE);
        assertThat(attempt.expire(DEADLINE.plusSeconds(90))).isFalse();
    }

    @Test
    void countsLongerAfterAnExtension() {
        attempt.extend(Duration.ofMinutes(10), at(100));

        assertThat(attempt.take(HERE, List.of(change(1, 1, "A")), DEADLINE.plusSeconds(1)))
                .isEqualTo(new Taken(true, 0));
    }

    @Test
    void refusesImpossibleChangeNumbers() {
        for (int seq : new int[] {0, -1, Attempt.MOST_AHEAD + 1}) {
            assertThatThrownBy(() -> attempt.take(HERE, List.of(change(1, seq, "A")), at(1)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("attempt.seq-out-of-range"));
        }
    }

    @Test
    void countsAHandOverFileOnce() {
        attempt.take(HERE, List.of(change(1, 1, "A")), at(1));
        attempt.expire(DEADLINE);

        int taken = attempt.bringIn(HERE, List.of(change(1, 1, "A"), change(2, 2, "B")), DEADLINE, "staff: outage");
        int again = attempt.bringIn(HERE, List.of(change(1, 1, "A"), change(2, 2, "B")), DEADLINE, "staff: outage");

        assertThat(taken).isEqualTo(1);
        assertThat(again).isZero();
        assertThat(attempt.answers().value(2)).isEqualTo("B");
    }

    @Test
    void chainsItsJournalSoThatAnyChangeShows() {
        attempt.take(HERE, List.of(change(1, 1, "A")), at(1));
        attempt.take(HERE, List.of(change(2, 2, "B")), at(2));
        attempt.handIn(HERE, at(3));
        List<JournalEntry> rows = attempt.fresh();

        assertThat(new Journal(7, rows).brokenAt()).isZero();
        for (int i = 0; i < rows.size(); i++) {
            List<JournalEntry> forged = new ArrayList<>(rows);
            JournalEntry row = rows.get(i);
            forged.set(i, new JournalEntry(row.no(), row.kind(), row.arrivedAt(), row.device(), "1:9:D", row.hash()));
            assertThat(new Journal(7, forged).brokenAt()).isEqualTo(i + 1);
            List<JournalEntry> shortened = new ArrayList<>(rows);
            shortened.remove(i);
            boolean last = i == rows.size() - 1;
            assertThat(new Journal(7, shortened).brokenAt()).isEqualTo(last ? 0 : i + 1);
        }
    }

    @Test
    void comesOutOfItsJournalAsItStood() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 1; i <= 300; i++) {
            int slot = 1 + random.nextInt(50);
            String value = random.nextInt(5) == 0 ? "" : String.valueOf((char) ('A' + random.nextInt(4)));
            attempt.take(HERE, List.of(new Change(slot, i, value, random.nextBoolean())), at(1).plusSeconds(i * 30L));
        }

        Answers again = new Journal(7, attempt.fresh()).replay();

        assertThat(again.encode())
                .as("seed %d", seed)
                .isEqualTo(attempt.answers().encode());
        assertThat(Answers.decode(again.encode()).all())
                .isEqualTo(attempt.answers().all());
    }

    private static Attempt running() {
        return Attempt.start(new Attempt.Facts(7, 1, 2, 3, 4, 10_000, 6_000, START), DEADLINE, HERE);
    }

    private static Instant at(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private static Change change(int slot, int seq, String value) {
        return new Change(slot, seq, value, false);
    }
}
