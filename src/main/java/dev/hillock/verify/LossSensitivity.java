package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.function.Loss;

/**
 * What half an ULP of every score does to a loss and to its gradient, at most, as {@link RowSensitivity} has it; the
 * label smoothing ε is a number of that type too. With p = softmax(x), g its distance from the smoothed target, steps
 * h = ½ULP(x), k = ½ULP(ε), H = Σ p_j·h_j:
 * <ul>
 * <li>loss: Σ |g_j|·h_j + |x_t - mean x|·k
 * <li>gradient: |dy|·(p_i·((1 - p_i)·h_i + Σ' p_j·h_j) + |[i = t] - 1/C|·k), where Σ' leaves i out
 * </ul>
 */
final class LossSensitivity {
    private final Loss loss;
    private final DType type;
    private final double[] x;
    private final int target;
    private final double[] weights;
    private final double[] steps;
    private final double total;
    private final double smoothing;

    /** The sensitivity of one row. */
    LossSensitivity(Loss loss, DType type, double[] x, int target) {
        this.loss = loss;
        this.type = type;
        this.x = x;
        this.target = target;
        weights = new double[x.length];
        steps = new double[x.length];
        double max = Double.NEGATIVE_INFINITY;
        for (double score : x) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            weights[i] = Math.exp(x[i] - max);
            steps[i] = Ulp.step(type, x[i]);
            sum += weights[i];
        }
        double moved = 0;
        for (int i = 0; i < x.length; i++) {
            weights[i] /= sum;
            moved += weights[i] * steps[i];
        }
        total = moved;
        smoothing = loss.labelSmoothing() == 0 ? 0 : Ulp.step(type, loss.labelSmoothing());
    }

    /** Of the loss. */
    double ofValue() {
        double share = loss.labelSmoothing() / x.length;
        double delta = 0;
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            double others = 1 - weights[i];
            double slope = i == target ? (1 - loss.labelSmoothing()) * others + share : Math.abs(weights[i] - share);
            delta += slope * steps[i];
            mean += (x[i] - x[target]) / x.length;
        }
        return delta + (smoothing == 0 ? 0 : Math.abs(mean) * smoothing);
    }

    /** Of the gradient, from dy of the loss. */
    Sensitivity ofPullback(double dy) {
        return new Sensitivity() {
            @Override
            public double delta(int i) {
                double p = weights[i];
                double moved = p * ((1 - p) * steps[i] + Math.max(0, total - p * steps[i]));
                return Math.abs(dy) * (moved + Math.abs((i == target ? 1 : 0) - 1.0 / x.length) * smoothing);
            }

            @Override
            public double leastUnit(int i) {
                return Math.abs(dy) * Ulp.unit(type, 0);
            }
        };
    }
}
