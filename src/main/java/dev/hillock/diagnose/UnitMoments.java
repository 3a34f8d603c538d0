package dev.hillock.diagnose;

import java.util.Arrays;

/**
 * Mean and variance of every column of an array that comes in pieces, by the method of Chan, Golub and LeVeque: no
 * digits are lost, whatever the mean.
 */
final class UnitMoments {
    private final double[] mean;
    private final double[] squares;
    private final double[] sum;
    private long rows;

    UnitMoments(int columns) {
        mean = new double[columns];
        squares = new double[columns];
        sum = new double[columns];
    }

    /** Takes in rows that lie one after another; more may lie behind them. */
    void add(double[] x, int count) {
        int columns = mean.length;
        Arrays.fill(sum, 0);
        for (int i = 0; i < count * columns; i += columns) {
            for (int c = 0; c < columns; c++) {
                sum[c] += x[i + c];
            }
        }
        long all = rows + count;
        for (int c = 0; c < columns; c++) {
            sum[c] /= count;
            double apart = sum[c] - mean[c];
            squares[c] += apart * apart * rows * count / all;
        }
        for (int i = 0; i < count * columns; i += columns) {
            for (int c = 0; c < columns; c++) {
                double d = x[i + c] - sum[c];
                squares[c] += d * d;
            }
        }
        for (int c = 0; c < columns; c++) {
            mean[c] += (sum[c] - mean[c]) * count / all;
        }
        rows = all;
    }

    double mean(int column) {
        return mean[column];
    }

    double variance(int column) {
        return squares[column] / rows;
    }

    /** Of all elements. */
    double mean() {
        return Arrays.stream(mean).sum() / mean.length;
    }

    /** Of all elements: within the columns and between them. */
    double variance() {
        double all = mean();
        double between = Arrays.stream(mean).map(m -> (m - all) * (m - all)).sum();
        return (between + Arrays.stream(squares).sum() / rows) / mean.length;
    }
}
