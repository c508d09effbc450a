package org.zhixun.law.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The pairs chosen are worth most together. */
class AssignmentTest {

    private static final long SEED = 20261125L;

    @Test
    void theSumCountsAndNotTheLargestSingleValue() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).containsExactly(1, 0);
    }

    @Test
    void rowsAreLeftOverWhereColumnsAreFewerAndTheOtherWayRound() {
        assertThat(Assignment.best(new double[][] {{0.2}, {0.9}, {0.3}})).containsExactly(-1, 0, -1);
        assertThat(Assignment.best(new double[][] {{0.2, 0.9, 0.3}})).containsExactly(1);
        assertThat(Assignment.best(new double[0][])).isEmpty();
        assertThat(Assignment.best(new double[2][0])).containsExactly(-1, -1);
    }

    @Test
    void noOtherChoiceIsWorthMore() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            double[][] values = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
            for (double[] row : values) {
                Arrays.setAll(row, any -> random.nextDouble());
            }

            int[] found = Assignment.best(values);

            double sum = 0;
            for (int i = 0; i < found.length; i++) {
                sum += found[i] < 0 ? 0 : values[i][found[i]];
            }
            assertThat(sum).isCloseTo(most(values, 0, new boolean[values[0].length]), within(1e-9));
        }
    }

    private static double most(double[][] values, int row, boolean[] taken) {
        if (row == values.length) {
            return 0;
        }
        double most = most(values, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                most = Math.max(most, values[row][j] + most(values, row + 1, taken));
                taken[j] = false;
            }
        }
        return most;
    }
}
