package org.zhixun.exam.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.zhixun.shared.Marks;

/**
 * How marks are spread.
 *
 * @param count how many attempts
 * @param mean the mean, in marks
 * @param deviation the standard deviation of a sample (divided by n − 1), in marks; null for fewer than two
 * @param median the median, in marks
 * @param lowest the lowest marks
 * @param highest the highest marks
 * @param passed how many pass
 */
public record ScoreFigures(
        int count, double mean, Double deviation, double median, Marks lowest, Marks highest, int passed) {

    /** How many tenths the marks of a form are divided into. */
    static final int BINS = 10;

    /**
     * A tenth of the marks of a form.
     *
     * @param from its lowest marks
     * @param to the marks above it; those themselves belong to it only where it is the highest
     * @param count how many attempts lie in it
     */
    public record Bin(Marks from, Marks to, int count) {}

    /**
     * Computes the figures.
     *
     * @param scores at least one
     */
    static ScoreFigures of(Collection<Score> scores) {
        int[] sorted = scores.stream().mapToInt(Score::hundredths).sorted().toArray();
        int n = sorted.length;
        double mean = scores.stream().mapToLong(Score::hundredths).sum() / (double) n;
        double squares = 0;
        for (int each : sorted) {
            squares += (each - mean) * (each - mean);
        }
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
        return new ScoreFigures(
                n,
                mean / 100,
                n < 2 ? null : Math.sqrt(squares / (n - 1)) / 100,
                median / 100,
                new Marks(sorted[0]),
                new Marks(sorted[n - 1]),
                (int) scores.stream().filter(Score::passed).count());
    }

    /**
     * Counts the attempts in each tenth of the marks of a form.
     *
     * @param scores the attempts
     * @param maxMarks marks of the form in hundredths, more than 0
     */
    static List<Bin> bins(Collection<Score> scores, int maxMarks) {
        int[] counts = new int[BINS];
        for (Score score : scores) {
            counts[Math.min(BINS - 1, (int) ((long) score.hundredths() * BINS / maxMarks))]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin(edge(i, maxMarks), edge(i + 1, maxMarks), counts[i]));
        }
        return bins;
    }

    private static Marks edge(int bin, int maxMarks) {
        return new Marks((int) ((long) maxMarks * bin / BINS));
    }

    /** Gives the share that passes, 0 to 1. */
    public double passRate() {
        return (double) passed / count;
    }
}
