package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;

/**
 * What half an ULP of every input of a row does to each of its results, at most: Σ |∂y_i/∂x_j|·½ULP(x_j), in closed
 * form. For a pullback half an ULP of every dy is added, because differences of gradients cancel however well the row
 * is conditioned. With weights p = softmax(±x/T), steps h = ½ULP(x), k = ½ULP(dy), H = Σ p_j·h_j:
 * <ul>
 * <li>softmax, softmin: p_i·((1 - p_i)·h_i + Σ' p_j·h_j) / T, where Σ' leaves i out
 * <li>log_softmax: (1 - p_i)·h_i + Σ' p_j·h_j
 * <li>logsumexp: H
 * <li>pullback of softmax, with c = Σ p_j·dy_j: p_i/T · ((|dy_i - c|·(h_i + H) + Σ p_j·|dy_j - c|·h_j) / T
 * + (1 - p_i)·k_i + Σ' p_j·k_j)
 * <li>pullback of log_softmax: p_i·|Σ dy_j|·(h_i + H) + k_i + p_i·Σ k_j
 * <li>pullback of logsumexp: p_i·|dy|·(h_i + H)
 * </ul>
 */
final class RowSensitivity {
    private final RowFunction function;
    private final DType type;
    private final double temperature;
    private final double[] weights;
    private final double[] steps;
    private final double total;

    /** The sensitivity of one row. */
    RowSensitivity(RowActivation activation, DType type, double[] x) {
        int length = x.length;
        this.function = activation.function();
        this.type = type;
        this.temperature = function == RowFunction.SOFTMAX ? activation.a() : 1;
        double sign = function == RowFunction.SOFTMIN ? -1 : 1;
        this.weights = new double[length];
        this.steps = new double[length];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < length; i++) {
            max = Math.max(max, sign * x[i]);
        }
        double sum = 0;
        for (int i = 0; i < length; i++) {
            weights[i] = Math.exp((sign * x[i] - max) / temperature);
            steps[i] = Ulp.step(type, x[i]);
            sum += weights[i];
        }
        double moved = 0;
        for (int i = 0; i < length; i++) {
            weights[i] /= sum;
            moved += weights[i] * steps[i];
        }
        this.total = moved;
    }

    /** Of the value. */
    Sensitivity ofValue() {
        return new Value();
    }

    /** For the pullback of dy, which is one element for a function that reduces. */
    Sensitivity ofPullback(double[] dy) {
        return new Pullback(dy);
    }

    /** The sensitivity of a value. */
    private final class Value implements Sensitivity {
        @Override
        public double delta(int i) {
            double others = (1 - weights[i]) * steps[i] + Math.max(0, total - weights[i] * steps[i]);
            return switch (function) {
                case SOFTMAX, SOFTMIN -> weights[i] * others / temperature;
                case LOG_SOFTMAX -> others;
                case LOGSUMEXP -> total;
                default -> throw new IllegalStateException("not of the softmax family: " + function);
            };
        }

        @Override
        public double leastUnit(int i) {
            return 0;
        }
    }

    /** The sensitivity of a pullback. */
    private final class Pullback implements Sensitivity {
        private final double[] dy;
        private final boolean rowOfGradients;
        private double sum;
        private double mean;
        private double spread;
        private double roundings;
        private double weightedRoundings;

        private Pullback(double[] dy) {
            this.dy = dy;
            this.rowOfGradients = !function.reduces();
            for (int j = 0; rowOfGradients && j < dy.length; j++) {
                sum += dy[j];
                mean += weights[j] * dy[j];
                roundings += Ulp.step(type, dy[j]);
                weightedRoundings += weights[j] * Ulp.step(type, dy[j]);
            }
            for (int j = 0; rowOfGradients && j < dy.length; j++) {
                spread += weights[j] * Math.abs(dy[j] - mean) * steps[j];
            }
        }

        @Override
        public double delta(int i) {
            double k = rowOfGradients ? Ulp.step(type, dy[i]) : 0;
            double p = weights[i];
            double moved = p * factor(i) * (steps[i] + total);
            return switch (function) {
                case SOFTMAX, SOFTMIN ->
                    (moved + p * (spread / temperature + (1 - p) * k + Math.max(0, weightedRoundings - p * k)))
                        / temperature;
                case LOG_SOFTMAX -> moved + k + p * roundings;
                case LOGSUMEXP -> moved;
                default -> throw new IllegalStateException("not of the softmax family: " + function);
            };
        }

        @Override
        public double leastUnit(int i) {
            return factor(i) * Ulp.unit(type, 0);
        }

        /** What the weight is multiplied with. */
        private double factor(int i) {
            return switch (function) {
                case SOFTMAX, SOFTMIN -> Math.abs(dy[i] - mean) / temperature;
                case LOG_SOFTMAX -> Math.abs(sum);
                case LOGSUMEXP -> Math.abs(dy[0]);
                default -> throw new IllegalStateException("not of the softmax family: " + function);
            };
        }
    }
}
