package org.zhixun.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static Admission admission(ExamState state, int all, int own, Disclosure.Moment moment) {
        return new Admission(
                1,
                2,
                3,
                "B1",
                "Basic",
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
