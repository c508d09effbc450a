package org.zhixun.law.model;

import java.util.Arrays;

/**
 * Pairs rows with columns so that the sum of their values is the largest possible (the assignment problem), by shortest augmenting paths
 * with potentials (Kuhn 1955, Jonker and Volgenant 1987); the effort grows with rows × rows × columns.
 */
final class Assignment {

    private static final int NONE = -1;

    private Assignment() {}

    /**
     * Gives the column of each row, -1 for a row that is left over because there are fewer columns.
     *
     * @param values what each pair is worth, from 0 up; all rows of one length
     */
    static int[] best(double[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        if (rows <= columns) {
            return columnsOf(values, rows, columns);
        }
        double[][] turned = new double[columns][rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j][i] = values[i][j];
            }
        }
        int[] found = new int[rows];
        Arrays.fill(found, NONE);
        int[] rowOf = columnsOf(turned, columns, rows);
        for (int j = 0; j < columns; j++) {
            found[rowOf[j]] = j;
        }
        return found;
    }

    private static int[] columnsOf(double[][] values, int rows, int columns) {
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] before = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[columns + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] done = new boolean[columns + 1];
            do {
                done[column] = true;
                int current = rowOf[column];
                int next = 0;
                double least = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= columns; j++) {
                    if (!done[j]) {
                        double cost = -values[current - 1][j - 1] - rowPotential[current] - columnPotential[j];
                        if (cost < slack[j]) {
                            slack[j] = cost;
                            before[j] = column;
                        }
                        if (slack[j] < least) {
                            least = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (done[j]) {
                        rowPotential[rowOf[j]] += least;
                        columnPotential[j] -= least;
                    } else {
                        slack[j] -= least;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        int[] found = new int[rows];
        for (int j = 1; j <= columns; j++) {
            if (rowOf[j] != 0) {
                found[rowOf[j] - 1] = j - 1;
            }
        }
        return found;
    }
}
