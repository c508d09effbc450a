package org.zhixun.exam.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhixun.exam.analysis.ScoreFigures.Bin;
import org.zhixun.shared.Marks;

/** The numbers were computed by hand. */
class ScoreFiguresTest {

    @Test
    void meanDeviationAndMedianOfEight() {
        // 2, 4, 4, 4, 5, 5, 7, 9: sum 40, squares from the mean 9+1+1+1+0+0+4+16 = 32, 32/7 = 4.571429
        ScoreFigures figures = ScoreFigures.of(scores(500, 200, 400, 400, 900, 400, 500, 700));

        assertThat(figures.count()).isEqualTo(8);
        assertThat(figures.mean()).isEqualTo(5.0);
        assertThat(figures.deviation()).isCloseTo(2.138090, within(1e-6));
        assertThat(figures.median()).isEqualTo(4.5);
        assertThat(figures.lowest()).isEqualTo(new Marks(200));
        assertThat(figures.highest()).isEqualTo(new Marks(900));
    }

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(ScoreFigures.of(scores(100, 9000, 250)).median()).isEqualTo(2.5);
    }

    @Test
    void oneAttemptHasNoDeviation() {
        ScoreFigures figures = ScoreFigures.of(scores(6150));

        assertThat(figures.mean()).isEqualTo(61.5);
        assertThat(figures.deviation()).isNull();
        assertThat(figures.median()).isEqualTo(61.5);
    }

    @Test
    void equalMarksDeviateByNothing() {
        assertThat(ScoreFigures.of(scores(7000, 7000, 7000)).deviation()).isZero();
    }

    @Test
    void thePassRateIsTheShareThatPasses() {
        // 6000 and above pass in these fixtures: 3 of 4
        ScoreFigures figures = ScoreFigures.of(scores(5999, 6000, 8000, 10_000));

        assertThat(figures.passed()).isEqualTo(3);
        assertThat(figures.passRate()).isEqualTo(0.75);
    }

    @Test
    void everyAttemptLiesInOneTenthAndFullMarksInTheHighest() {
        List<Bin> bins = ScoreFigures.bins(scores(0, 999, 1000, 5999, 6000, 9999, 10_000), 10_000);

        assertThat(bins).extracting(Bin::count).containsExactly(2, 1, 0, 0, 0, 1, 1, 0, 0, 2);
        assertThat(bins.get(0).from()).isEqualTo(Marks.ZERO);
        assertThat(bins.get(5).to()).isEqualTo(new Marks(6000));
        assertThat(bins.get(9).to()).isEqualTo(new Marks(10_000));
    }

    @Test
    void tenthsFollowTheMarksOfTheForm() {
        // 50 marks: tenths of 5; 24.99 lies in the fifth, 25 in the sixth
        List<Bin> bins = ScoreFigures.bins(scores(2499, 2500), 5000);

        assertThat(bins).extracting(Bin::count).containsExactly(0, 0, 0, 0, 1, 1, 0, 0, 0, 0);
        assertThat(bins.get(1).from()).isEqualTo(new Marks(500));
    }

    @Test
    void noAttemptGivesEmptyTenths() {
        assertThat(ScoreFigures.bins(List.of(), 10_000)).hasSize(10).allMatch(bin -> bin.count() == 0);
    }

    private static List<Score> scores(int... hundredths) {
        return IntStream.of(hundredths)
                .mapToObj(each -> new Score(1, each, each >= 6000))
                .toList();
    }
}
