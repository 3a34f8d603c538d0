package dev.hillock.benchmarks.peers;

import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.function.RowFunction;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/** A peer's result against the catalogue in double: whoever computes something else, or wrongly, gets no number. */
final class Verification {

    /** Of larger arrays about so many elements are looked at, evenly over all of them. */
    private static final int SAMPLE = 1 << 20;

    private final Cell cell;
    private double worstUlp;
    private double worstAbsolute;
    private double worstX;

    private Verification(Cell cell) {
        this.cell = cell;
    }

    /**
     * Checks every output of a call.
     *
     * @return what was found, in words and {@link #worstUlp() in ULP}
     * @throws IllegalStateException if an element is farther off than the cell's tolerance
     */
    static Verification require(Cell cell, Peer.Call call, List<FloatBuffer> inputs, long... shape) {
        Verification verification = new Verification(cell);
        for (int i = 0; i < cell.order().outputs(); i++) {
            if (cell.function() instanceof RowFunction function) {
                verification.rows(function, inputs.getFirst(), call.output(i), (int) shape[1]);
            } else {
                boolean derivative = i == 1 || cell.order() != Order.VALUE && cell.order().outputs() == 1;
                verification.elements(derivative, inputs, call.output(i));
            }
        }
        return verification;
    }

    /** The largest error, in ULP of the exact result. */
    double worstUlp() {
        return worstUlp;
    }

    @Override
    public String toString() {
        return "%s: at most %.3g ULP from the exact result, at x = %s; at most %.2g absolute".formatted(
            cell, worstUlp, worstX, worstAbsolute);
    }

    private void elements(boolean derivative, List<FloatBuffer> inputs, FloatBuffer output) {
        Activation activation = cell.activation();
        double[] kinks = activation.kinks();
        int length = inputs.getFirst().capacity();
        for (int at = 0; at < length; at += 1 + length / SAMPLE) {
            double x = inputs.getFirst().get(at);
            double dy = cell.order() == Order.PULLBACK ? inputs.get(1).get(at) : 1;
            if (Arrays.stream(kinks).noneMatch(kink -> kink == x)) {
                compare(derivative ? dy * activation.derivative(x) : activation.value(x), output.get(at), x);
            }
        }
    }

    private void rows(RowFunction function, FloatBuffer input, FloatBuffer output, int length) {
        int rows = input.capacity() / length;
        for (int row = 0; row < rows; row += 1 + input.capacity() / SAMPLE) {
            int from = row * length;
            double maximum = Double.NEGATIVE_INFINITY;
            for (int i = from; i < from + length; i++) {
                maximum = Math.max(maximum, input.get(i));
            }
            double sum = 0;
            for (int i = from; i < from + length; i++) {
                sum += Math.exp(input.get(i) - maximum);
            }
            double logarithm = maximum + Math.log(sum);
            for (int i = from; i < from + length; i++) {
                double log = input.get(i) - logarithm;
                compare(function == RowFunction.SOFTMAX ? Math.exp(log) : log, output.get(i), input.get(i));
            }
        }
    }

    private void compare(double exact, float actual, double x) {
        double ulp = Math.ulp((float) exact);
        double error = Math.abs(actual - exact);
        // An error of half an ULP is the rounding of a right result.
        double allowed = cell.tolerance().absolute() + Math.max(0.5001, cell.tolerance().ulps()) * ulp;
        if (!(error <= allowed)) {
            throw new IllegalStateException("%s of %s is %s, expected %s within %.3g; it was %.3g off (%.3g ULP)"
                .formatted(cell, x, actual, exact, allowed, error, error / ulp));
        }
        worstAbsolute = Math.max(worstAbsolute, error);
        if (error / ulp > worstUlp) {
            worstUlp = error / ulp;
            worstX = x;
        }
    }
}
