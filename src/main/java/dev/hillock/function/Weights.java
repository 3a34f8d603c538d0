package dev.hillock.function;

import java.util.Arrays;

/**
 * The weights of softmax before they are normalised: {@code e[i] = exp((x[i] - m)/T)} with m the maximum, taken off
 * before the division so that no finite row overflows.
 *
 * @param top    where the (first) maximum is, whose weight is exactly 1; -1 if the row has NaN, +inf or nothing finite
 * @param e      the weights
 * @param others the sum of all weights but the top's: {@code 1 + others} is the norm, and log1p of it exact
 */
record Weights(int top, double[] e, double others) {

    static Weights of(double[] x, double temperature) {
        int top = firstMaximum(x);
        double[] e = new double[x.length];
        if (top < 0 || !Double.isFinite(x[top])) {
            Arrays.fill(e, Double.NaN);
            return new Weights(-1, e, Double.NaN);
        }
        CompensatedSum others = new CompensatedSum();
        for (int i = 0; i < x.length; i++) {
            e[i] = i == top ? 1 : new Twofold(x[i], 0).plus(-x[top]).dividedBy(temperature).exp();
            others.add(i == top ? 0 : e[i]);
        }
        return new Weights(top, e, others.value());
    }

    /** The weights normalised: softmax. */
    double[] normalised() {
        return Arrays.stream(e).map(weight -> weight / (1 + others)).toArray();
    }

    /** The index of the first maximum; that of a NaN if there is one; -1 for no elements. */
    static int firstMaximum(double[] x) {
        int top = x.length - 1;
        for (int i = top; i >= 0; i--) {
            if (x[i] >= x[top] || Double.isNaN(x[i])) {
                top = i;
            }
        }
        return top;
    }
}
