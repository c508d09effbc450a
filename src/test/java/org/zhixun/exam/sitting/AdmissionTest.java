package org.zhixun.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixun.shared.Marks;

class AdmissionTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-03-02T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:00:00Z,  0,  0, 2026-03-02T03:00:00Z",
        "2026-03-02T02:30:00Z,  0,  0, 2026-03-02T04:00:00Z",
        "2026-03-02T01:00:00Z, 10,  0, 2026-03-02T03:10:00Z",
        "2026-03-02T01:00:00Z, 10, 20, 2026-03-02T03:30:00Z",
        "2026-03-02T02:30:00Z, 10, 20, 2026-03-02T04:30:00Z",
        "2026-03-02T04:10:00Z, 15,  0, 2026-03-02T04:15:00Z"
    })
    void theDeadlineIsTheDurationAndNeverPastTheClosing(Instant start, int all, int own, Instant deadline) {
        assertThat(admission(ExamState.OPEN, all, own, Disclosure.Moment.AT_ONCE)
                        .deadline(start))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,  AT_ONCE,     2026-03-02T02:00:00Z, MARK_AND_ANSWERS",
        "OPEN,  AFTER_CLOSE, 2026-03-02T02:00:00Z, NOTHING",
        "OPEN,  AFTER_CLOSE, 2026-03-02T04:59:59Z, NOTHING",
        "OPEN,  AFTER_CLOSE, 2026-03-02T05:00:00Z, MARK_AND_ANSWERS",
        "ENDED, AFTER_CLOSE, 2026-03-02T02:00:00Z, MARK_AND_ANSWERS"
    })
    void whatIsShownHasItsTime(ExamState state, Disclosure.Moment moment, Instant now, Disclosure shown) {
        assertThat(admission(state, 0, 0, moment).shownAt(now)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, 2026-03-01T00:00:00Z,           , true",
        "OPEN,      2026-03-02T02:00:00Z,           , true",
        "OPEN,      2026-03-02T02:00:00Z, RUNNING   , true",
        "OPEN,      2026-03-02T02:00:00Z, HANDED_IN , false",
        "OPEN,      2026-03-02T02:00:00Z, EXPIRED   , false",
        "OPEN,      2026-03-02T04:30:00Z,           , true",
        "OPEN,      2026-03-02T05:00:00Z,           , false",
        "CLOSED,    2026-03-02T05:00:00Z,           , false",
        "ENDED,     2026-03-02T02:00:00Z,           , false",
        "CANCELLED, 2026-03-01T00:00:00Z,           , false"
    })
    void aPersonMayStillSitUntilTheOwnAttemptOrTheWholeExamIsOver(
            ExamState state, Instant now, Progress.State attempt, boolean ahead) {
        Progress.Standing standing = attempt == null
                ? null
                : new Progress.Standing(1, 2, 1, 3, attempt, OPENS, 0, null, 1, CLOSES, new Marks(100), true, "w1");

        assertThat(admission(state, 0, 0, Disclosure.Moment.AT_ONCE).isAhead(standing, now))
                .isEqualTo(ahead);
    }

    @Test
    void aStandingWithoutMarksTellsNothingOfThem() {
        Progress.Standing standing = new Progress.Standing(
                        1, 2, 1, 3, Progress.State.HANDED_IN, OPENS, 7, OPENS, 4, CLOSES, new Marks(100), true, "w1")
                .withoutMarks();

        assertThat(standing.marks()).isNull();
        assertThat(standing.passed()).isNull();
        assertThat(standing.answered()).isEqualTo(7);
        assertThat(standing.lastNo()).isEqualTo(4);
    }

    private static Admission admission(ExamState state, int all, int own, Disclosure.Moment moment) {
        return new Admission(
                1,
                2,
                3,
                "600001",
                "B1",
                "Basic",
                "BASIC",
                "",
                state,
                OPENS,
                CLOSES.plus(Duration.ofMinutes(all)),
                CLOSES.plus(Duration.ofMinutes(all + 60)),
                120,
                all,
                own,
                4,
                5,
                50,
                10000,
                6000,
                Disclosure.MARK_AND_ANSWERS,
                moment);
    }
}
