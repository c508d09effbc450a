package org.zhixun.exam.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.shared.Range;

class ExamResultsTest {

    private static final Range ALL = new Range(0, 100);

    private final ExamResults results = new ExamResults(
            null,
            List.of(
                    row(3, "0300", "张伟", "zhangwei", "城东派出所", 700),
                    row(1, "0100", "安然", "anran", "交警大队", 479),
                    row(4, "0400", "王芳", "wangfang", "城东派出所", null),
                    row(2, "0200", "李强", "liqiang", "刑侦大队", 480)),
            true,
            false);

    @Test
    void rowsStandByBadge() {
        assertThat(results.rows()).extracting(ResultRow::badgeNumber).containsExactly("0100", "0200", "0300", "0400");
    }

    @Test
    void thePassRateIsThatOfTheMarkedAttempts() {
        assertThat(results.marked()).isEqualTo(3);
        assertThat(results.count(Outcome.PASSED)).isEqualTo(2);
        assertThat(results.count(Outcome.FAILED)).isEqualTo(1);
        assertThat(results.count(Outcome.OPEN)).isEqualTo(1);
        assertThat(results.passRateTenths()).isEqualTo(667);
        assertThat(new ExamResults(null, List.of(), true, false).passRateTenths())
                .isNull();
    }

    @Test
    void aRowWithoutMarksTellsNothingOfThem() {
        ResultRow row = ResultRow.of(
                ResultFixtures.closed(1, 700).withoutMarks(),
                ResultFixtures.person(101, "0100", "安然", "anran", "交警大队"));

        assertThat(row.marks()).isNull();
        assertThat(row.marksText()).isEmpty();
        assertThat(row.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(row.state()).isEqualTo(ResultFixtures.closed(1, 700).state());
    }

    @Test
    void namesAreSortedByTheirReading() {
        assertThat(badges(ResultFilter.ALL, ResultOrder.NAME, false)).containsExactly("0100", "0200", "0400", "0300");
    }

    @Test
    void marksAreSortedBothWaysAndEqualsByBadge() {
        assertThat(badges(ResultFilter.ALL, ResultOrder.MARKS, true)).containsExactly("0300", "0200", "0100", "0400");
        assertThat(badges(ResultFilter.ALL, ResultOrder.MARKS, false)).containsExactly("0400", "0100", "0200", "0300");
        assertThat(badges(ResultFilter.ALL, ResultOrder.UNIT, false)).containsExactly("0100", "0200", "0300", "0400");
    }

    @Test
    void filtersNarrowByTextAndOutcome() {
        assertThat(badges(new ResultFilter("城东", null), ResultOrder.BADGE, false))
                .containsExactly("0300", "0400");
        assertThat(badges(new ResultFilter("LIQ", null), ResultOrder.BADGE, false))
                .containsExactly("0200");
        assertThat(badges(new ResultFilter("城东", Outcome.PASSED), ResultOrder.BADGE, false))
                .containsExactly("0300");
    }

    @Test
    void aSliceKnowsHowManyThereAreInAll() {
        var slice = results.slice(ResultFilter.ALL, ResultOrder.BADGE, false, new Range(1, 2));

        assertThat(slice.total()).isEqualTo(4);
        assertThat(slice.rows()).extracting(ResultRow::badgeNumber).containsExactly("0200", "0300");
    }

    private List<String> badges(ResultFilter filter, ResultOrder order, boolean downwards) {
        return results.slice(filter, order, downwards, ALL).rows().stream()
                .map(ResultRow::badgeNumber)
                .toList();
    }

    private static ResultRow row(long id, String badge, String name, String reading, String unit, Integer marks) {
        return ResultRow.of(
                ResultFixtures.closed(id, marks), ResultFixtures.person(100 + id, badge, name, reading, unit));
    }
}
