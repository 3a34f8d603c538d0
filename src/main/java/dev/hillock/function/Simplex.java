package dev.hillock.function;

import java.util.Arrays;

/**
 * The projection onto the simplex, which sparsemax is: what lies above a threshold τ, chosen so that it sums to 1.
 *
 * <p>Elements are given as their distance below the maximum, of which none below -1 can be in the support. Sums carry
 * what they lose, since whether an element is in the support hangs on the last digit where it lies at the threshold.
 */
public final class Simplex {

    private Simplex() {
    }

    /**
     * The threshold.
     *
     * @param d     elements less their maximum, which is among them; those at or below -1 may be left out
     * @param count how many of them there are
     */
    public static double threshold(double[] d, int count) {
        int left = count;
        // Michelot 1986: the threshold of what is left only rises, and what is then below it leaves
        while (true) {
            double sum = -1;
            double lost = 0;
            for (int i = 0; i < left; i++) {
                double next = sum + d[i];
                lost += Math.abs(sum) >= Math.abs(d[i]) ? sum - next + d[i] : d[i] - next + sum;
                sum = next;
            }
            double threshold = (sum + lost) / left;
            int size = left;
            left = 0;
            for (int i = 0; i < size; i++) {
                if (d[i] > threshold) {
                    d[left++] = d[i];
                }
            }
            if (left == size) {
                return threshold;
            }
        }
    }

    /** The threshold of a row below its maximum, which is at {@code top}. */
    static double thresholdOf(double[] x, int top) {
        double[] d = Arrays.stream(x).map(v -> v - x[top]).filter(v -> v > -1).toArray();
        return threshold(d, d.length);
    }
}
