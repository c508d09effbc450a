package org.zhixun.exam.sitting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.exam.paper.BlueprintSpec;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.exam.sitting.Audience;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.exam.sitting.ExamSpec;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

class ExamTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant BEFORE = OPENS.minusSeconds(3600);
    private static final Instant WHILE = OPENS.plusSeconds(60);
    private static final Instant AFTER = CLOSES.plusSeconds(1);

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     2026-03-02T02:00:00Z, DRAFT",
        "PUBLISHED, 2026-03-02T00:59:59Z, PUBLISHED",
        "PUBLISHED, 2026-03-02T01:00:00Z, OPEN",
        "PUBLISHED, 2026-03-02T03:59:59Z, OPEN",
        "PUBLISHED, 2026-03-02T04:00:00Z, CLOSED",
        "OPEN,      2026-03-02T04:00:00Z, CLOSED",
        "ENDED,     2026-03-02T02:00:00Z, ENDED",
        "CANCELLED, 2026-03-02T02:00:00Z, CANCELLED",
        "CLOSED,    2026-03-02T02:00:00Z, CLOSED"
    })
    void theStateFollowsFromTheClock(ExamState stored, Instant now, ExamState expected) {
        assertThat(stored.at(OPENS, CLOSES, now)).isEqualTo(expected);
    }

    /** What can be done with an exam, by where it stands: everything else is refused and changes nothing. */
    static Stream<Arguments> transitions() {
        Map<String, Consumer<Exam>> deeds = Map.of(
                "publish", exam -> exam.publish(BEFORE),
                "withdraw before opening", exam -> exam.withdraw(BEFORE),
                "withdraw while open", exam -> exam.withdraw(WHILE),
                "cancel before opening", exam -> exam.cancel("flood", BEFORE),
                "cancel while open", exam -> exam.cancel("flood", WHILE),
                "end before opening", exam -> exam.end("power", BEFORE),
                "end while open", exam -> exam.end("power", WHILE),
                "end when over", exam -> exam.end("power", AFTER),
                "extend before opening", exam -> exam.extend(10, BEFORE),
                "extend when over", exam -> exam.extend(10, AFTER));
        return Stream.of(
                        List.of("draft", "publish", "PUBLISHED"),
                        List.of("draft", "withdraw before opening", ""),
                        List.of("draft", "cancel before opening", "CANCELLED"),
                        List.of("draft", "end while open", ""),
                        List.of("draft", "extend before opening", ""),
                        List.of("published", "publish", ""),
                        List.of("published", "withdraw before opening", "DRAFT"),
                        List.of("published", "withdraw while open", ""),
                        List.of("published", "cancel before opening", "CANCELLED"),
                        List.of("published", "cancel while open", ""),
                        List.of("published", "end before opening", ""),
                        List.of("published", "end while open", "ENDED"),
                        List.of("published", "end when over", ""),
                        List.of("published", "extend before opening", "PUBLISHED"),
                        List.of("published", "extend when over", ""),
                        List.of("ended", "end while open", ""),
                        List.of("ended", "extend before opening", ""),
                        List.of("ended", "publish", ""),
                        List.of("cancelled", "publish", ""),
                        List.of("cancelled", "withdraw before opening", ""))
                .map(row -> Arguments.of(row.get(0), row.get(1), deeds.get(row.get(1)), row.get(2)));
    }

    @ParameterizedTest(name = "{0}: {1} → {3}")
    @MethodSource
    void transitions(String from, String name, Consumer<Exam> deed, String to) {
        Exam exam = exam(from);
        ExamState before = exam.stateAt(BEFORE);

        if (to.isEmpty()) {
            assertThatThrownBy(() -> deed.accept(exam))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, v -> assertThat(v.kind()).isEqualTo(RuleViolation.Kind.CONFLICT));
            assertThat(exam.stateAt(BEFORE)).isEqualTo(before);
        } else {
            deed.accept(exam);
            assertThat(exam.stateAt(BEFORE)).isEqualTo(ExamState.valueOf(to));
        }
    }

    @Test
    void anOpeningThatHasPassedCanNotBeAnnounced() {
        assertThatThrownBy(() -> exam("draft").publish(WHILE)).hasMessageContaining("sitting.opening-passed");
    }

    @Test
    void anExamEndsOnlyWithAReason() {
        assertThatThrownBy(() -> exam("published").end(" ", WHILE)).hasMessageContaining("sitting.reason-missing");
    }

    @Test
    void timeForEveryoneMovesTheClosing() {
        Exam exam = exam("published");

        exam.extend(15, WHILE);

        assertThat(exam.stateAt(AFTER)).isEqualTo(ExamState.OPEN);
        assertThat(exam.stateAt(CLOSES.plus(Duration.ofMinutes(15)))).isEqualTo(ExamState.CLOSED);
    }

    @Test
    void anExamIsOverWhenTheLastPersonsTimeIsOver() {
        Exam exam = exam("published");

        exam.extend(new Registration(1, 2, 3, 4), 30, WHILE);
        exam.extend(new Registration(1, 3, 3, 4), 10, WHILE);
        exam.extend(5, WHILE);

        assertThat(exam.stateAt(CLOSES.plus(Duration.ofMinutes(34)))).isEqualTo(ExamState.OPEN);
        assertThat(exam.stateAt(CLOSES.plus(Duration.ofMinutes(35)))).isEqualTo(ExamState.CLOSED);
    }

    @Test
    void aWithdrawnExamHasItsFirstWindowBack() {
        Exam exam = exam("published");
        exam.extend(15, BEFORE);

        exam.withdraw(BEFORE);
        exam.publish(BEFORE);

        assertThat(exam.stateAt(AFTER)).isEqualTo(ExamState.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "241"})
    void timeIsAddedWithinBounds(int minutes) {
        assertThatThrownBy(() -> exam("published").extend(minutes, WHILE))
                .hasMessageContaining("sitting.extra-minutes");
    }

    @Test
    void theStoredStateCatchesUpOnce() {
        Exam exam = exam("published");

        assertThat(exam.catchUp(BEFORE)).isFalse();
        assertThat(exam.catchUp(WHILE)).isTrue();
        assertThat(exam.catchUp(WHILE)).isFalse();
        assertThat(exam.catchUp(AFTER)).isTrue();
        assertThat(exam.stateAt(WHILE)).isEqualTo(ExamState.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T04:00:00Z, 2026-03-02T01:00:00Z, 60, 60, sitting.window-reversed",
        "2026-03-02T01:00:00Z, 2026-03-02T01:00:00Z, 60, 60, sitting.window-reversed",
        "2026-03-02T01:00:00Z, 2026-03-02T04:00:00Z, 0, 60, sitting.duration",
        "2026-03-02T01:00:00Z, 2026-03-02T04:00:00Z, 601, 60, sitting.duration",
        "2026-03-02T01:00:00Z, 2026-03-02T01:59:00Z, 60, 60, sitting.window-too-short",
        "2026-03-02T01:00:00Z, 2026-03-02T04:00:00Z, 60, 0, sitting.pass-marks",
        "2026-03-02T01:00:00Z, 2026-03-02T04:00:00Z, 60, 100.01, sitting.pass-marks"
    })
    void aDraftThatContradictsItselfIsRefused(Instant opens, Instant closes, int minutes, String pass, String code) {
        assertThatThrownBy(() -> new Exam(spec(opens, closes, minutes, Marks.parse(pass)), 1, null, BEFORE))
                .hasMessageContaining(code);
    }

    private static Exam exam(String where) {
        Exam exam = new Exam(spec(OPENS, CLOSES, 120, Marks.parse("60")), 1, null, BEFORE);
        switch (where) {
            case "published" -> exam.publish(BEFORE);
            case "ended" -> {
                exam.publish(BEFORE);
                exam.end("power", WHILE);
            }
            case "cancelled" -> exam.cancel("flood", BEFORE);
            default -> {}
        }
        return exam;
    }

    private static ExamSpec spec(Instant opens, Instant closes, int minutes, Marks pass) {
        SectionSpec section =
                new SectionSpec(7L, null, QuestionKind.SINGLE_CHOICE, 50, Marks.parse("2"), ScoringRule.ALL_OR_NOTHING);
        return new ExamSpec(
                "2026-B1",
                "Basic level",
                "BASIC",
                "Silence.",
                new BlueprintSpec(List.of(section), 1, 2),
                pass,
                opens,
                closes,
                minutes,
                true,
                new Audience(Set.of(1L), null, Set.of()),
                Disclosure.MARK_ONLY,
                Disclosure.Moment.AT_ONCE);
    }
}
