package org.zhixun.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.policy.PolicyView.Entry;
import org.zhixun.policy.PolicyView.Standing;
import org.zhixun.policy.model.PolicyValue;
import org.zhixun.shared.RuleViolation;

class PolicyHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void everyDefaultIsInItsOwnRange() {
        assertThat(PolicyKey.values()).allMatch(key -> key.allows(key.initial()));
    }

    @Test
    void withoutAnyValueTheDefaultCounts() {
        PolicyView view = PolicyQueries.view(PolicyKey.EXAM_MINUTES, List.of(), TODAY);

        assertThat(view.current()).isEqualTo(120);
        assertThat(view.since()).isNull();
        assertThat(view.isWithdrawable()).isFalse();
        assertThat(view.earliestNext()).isNull();
    }

    @Test
    void theLatestValueNotAfterTodayIsInForce() {
        PolicyView view = PolicyQueries.view(
                PolicyKey.EXAM_MINUTES,
                List.of(minutes(TODAY.plusDays(30), 100), minutes(TODAY, 90), minutes(TODAY.minusYears(1), 150)),
                TODAY);

        assertThat(view.current()).isEqualTo(90);
        assertThat(view.history())
                .extracting(Entry::standing)
                .containsExactly(Standing.AHEAD, Standing.IN_FORCE, Standing.PAST);
        assertThat(view.next().value()).isEqualTo(100);
        assertThat(view.isWithdrawable()).isTrue();
        assertThat(view.earliestNext()).isEqualTo(TODAY.plusDays(31));
    }

    @Test
    void ofSeveralValuesAheadTheSoonestIsNext() {
        PolicyView view = PolicyQueries.view(
                PolicyKey.EXAM_MINUTES,
                List.of(minutes(TODAY.plusDays(60), 80), minutes(TODAY.plusDays(30), 100)),
                TODAY);

        assertThat(view.current()).isEqualTo(120);
        assertThat(view.next().value()).isEqualTo(100);
    }

    @Test
    void aValueOutOfRangeIsRefused() {
        assertThatThrownBy(() -> minutes(TODAY, 481))
                .asInstanceOf(type(RuleViolation.class))
                .extracting(RuleViolation::code)
                .isEqualTo("policy.out-of-range");
    }

    @Test
    void aValueWithoutBasisIsRefused() {
        assertThatThrownBy(() -> new PolicyValue(PolicyKey.EXAM_MINUTES, TODAY, 90, "  ", Instant.EPOCH, "examstaff"))
                .asInstanceOf(type(RuleViolation.class))
                .extracting(RuleViolation::code)
                .isEqualTo("policy.basis-missing");
    }

    @Test
    void aValueFromTheDayOfTheLastOneOrBeforeIsRefused() {
        PolicyValue last = minutes(TODAY, 90);

        assertThatThrownBy(() -> minutes(TODAY, 100).mustFollow(last)).hasMessageContaining("policy.not-after-last");
        assertThatThrownBy(() -> minutes(TODAY.minusDays(1), 100).mustFollow(last))
                .hasMessageContaining("policy.not-after-last");
        assertThatNoException().isThrownBy(() -> minutes(TODAY.plusDays(1), 100).mustFollow(last));
        assertThatNoException()
                .isThrownBy(() -> minutes(TODAY.minusYears(3), 100).mustFollow(null));
    }

    @Test
    void onlyAValueAheadCanBeWithdrawn() {
        assertThatThrownBy(() -> minutes(TODAY, 90).mustBeAhead(TODAY)).hasMessageContaining("policy.in-force");
        assertThatNoException().isThrownBy(() -> minutes(TODAY.plusDays(1), 90).mustBeAhead(TODAY));
    }

    private static PolicyValue minutes(LocalDate from, int value) {
        return new PolicyValue(PolicyKey.EXAM_MINUTES, from, value, "清公通〔2026〕12号", Instant.EPOCH, "examstaff");
    }
}
