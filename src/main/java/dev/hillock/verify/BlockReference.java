package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import java.util.function.DoubleUnaryOperator;

/**
 * What a function is on every float, in double, a block of consecutive floats at a time, where all are wanted
 * quickly. Between kinks a function of the catalogue is a polynomial of degree 6 on so short an interval: it is
 * evaluated at eleven points of the block, seven of which make the polynomial and four of which must confirm it to
 * 2^-43. Where they do not the block is halved, and in the end evaluated one by one: at kinks, at roots, around zero,
 * at the infinities. The error is below 2^-40 of the result (of the smallest float, if that is
 * more), beside what the catalogue's own formula has.
 *
 * <p>For one thread.
 */
final class BlockReference {
    /** Floats of a block. */
    static final int SIZE = 1 << 12;

    private static final int SMALLEST = 1 << 6;
    private static final BlockGrid[] GRIDS = new BlockGrid[Integer.numberOfTrailingZeros(SIZE / SMALLEST) + 1];
    private static final double TOLERANCE = 0x1p-43;
    /** Of the middle of a block: results smaller than this have lost digits to rounding, unless nobody sees them. */
    private static final double NEAR_ROOT = 0x1p-8;
    /** From here on a float is infinite, however inexact the double is. */
    private static final double BEYOND = 0x1p129;

    static {
        for (int i = 0; i < GRIDS.length; i++) {
            GRIDS[i] = new BlockGrid(SIZE >> i);
        }
    }

    private final DoubleUnaryOperator function;
    private final double[] kinks;
    private final Waves waves;
    private final double[] exact = new double[SIZE];
    private final double[] differences = new double[BlockGrid.DEGREE];
    private final double[] c = new double[BlockGrid.DEGREE + 1];
    private int first;
    private double unit;
    private double delta;
    private boolean conditioned;

    /** A reference for value, derivative or second derivative that has not looked at anything. */
    BlockReference(Activation activation, Order order) {
        this.function = ElementwiseComparison.function(activation, order);
        this.kinks = ElementwiseComparison.breaks(activation, order);
        this.waves = Waves.of(activation, order, function);
    }

    /** Looks at the floats whose bit patterns begin at block · {@link #SIZE}. */
    void look(long block) {
        first = (int) (block * SIZE);
        unit = Double.NaN;
        delta = 0;
        conditioned = true;
        if ((first & 0x7fff_ffff) == 0 || (first & 0x7f80_0000) == 0x7f80_0000 || nearKink()) {
            oneByOne(0, SIZE);
        } else if (waves != null && waves.take(x(0))) {
            waves.fill(x(0), exact);
        } else {
            smooth(0, 0);
        }
    }

    /** The results of the block. */
    double[] exact() {
        return exact;
    }

    /** One ULP of the results as floats where all of them have the same; otherwise NaN. */
    double unit() {
        return unit;
    }

    /** What half an ULP of any x of the block does to the result at least. */
    double delta() {
        return delta;
    }

    /** Whether the condition number of any result can be 8 or less. */
    boolean conditioned() {
        return conditioned;
    }

    private float x(int i) {
        return Float.intBitsToFloat(first + i);
    }

    private double f(int i) {
        return function.applyAsDouble(x(i));
    }

    /** Whether a kink is in the block or next to it. */
    private boolean nearKink() {
        double a = Math.abs(x(0));
        double b = Math.abs(x(SIZE - 1));
        for (double kink : kinks) {
            if (Math.abs(kink) >= a - (b - a) && Math.abs(kink) <= b + (b - a)) {
                return true;
            }
        }
        return false;
    }

    private void oneByOne(int from, int n) {
        for (int i = from; i < from + n; i++) {
            exact[i] = f(i);
        }
    }

    /** Fills a part of the block by a polynomial, or halves it if there is none. */
    private void smooth(int from, int level) {
        BlockGrid grid = GRIDS[level];
        if (!constant(grid, from) && !polynomial(grid, from)) {
            int half = grid.size / 2;
            if (half < SMALLEST) {
                oneByOne(from, grid.size);
            } else {
                smooth(from, level + 1);
                smooth(from + half, level + 1);
            }
        } else if (level == 0) {
            describe();
        }
    }

    /** Whether the results are all the same as far as one can see, infinities and NaN too. */
    private boolean constant(BlockGrid grid, int from) {
        double middle = f(from + grid.size / 2);
        if (f(from) != middle && !Double.isNaN(middle)) {
            return different(middle);
        }
        for (int k = 0; k < BlockGrid.DEGREE; k++) {
            if (Double.compare(f(from + grid.nodes[k]), middle) != 0) {
                return different(middle);
            }
        }
        for (int test : grid.tests) {
            if (Double.compare(f(from + test), middle) != 0) {
                return different(middle);
            }
        }
        java.util.Arrays.fill(exact, from, from + grid.size, middle);
        java.util.Arrays.fill(c, 0);
        c[0] = middle;
        return true;
    }

    private boolean different(double middle) {
        c[0] = middle;
        return false;
    }

    private boolean polynomial(BlockGrid grid, int from) {
        double middle = c[0];
        if (!Double.isFinite(middle)) {
            return false;
        }
        for (int k = 0; k < BlockGrid.DEGREE; k++) {
            differences[k] = f(from + grid.nodes[k]) - middle;
        }
        grid.coefficients(differences, c);
        double spread = 0;
        for (int m = 1; m <= BlockGrid.DEGREE; m++) {
            spread += Math.abs(c[m]);
        }
        double least = Math.abs(middle) - spread;
        if (!(spread < Double.POSITIVE_INFINITY)
            || NEAR_ROOT * (Math.abs(middle) + spread) > Math.max(least, Float.MIN_VALUE) && least < BEYOND) {
            return false;
        }
        for (int test : grid.tests) {
            double right = f(from + test);
            double off = Math.abs(BlockGrid.polynomial(c, grid.u[test]) - right);
            if (!(off <= TOLERANCE * Math.max(Math.abs(right), Float.MIN_VALUE)) && !(least > BEYOND)) {
                return false;
            }
        }
        grid.fill(c, exact, from);
        return true;
    }

    /** Finds out what holds for every element of a block that is one polynomial. */
    private void describe() {
        double spread = 0;
        double slope = Math.abs(c[1]);
        for (int m = 1; m <= BlockGrid.DEGREE; m++) {
            spread += Math.abs(c[m]);
            slope -= m == 1 ? 0 : m * Math.abs(c[m]);
        }
        double least = Math.abs(c[0]) - spread;
        double most = Math.abs(c[0]) + spread;
        if (!(most < 0x1p127)) {
            return;
        }
        double smallest = Ulp.unit(DType.FLOAT32, Math.max(0, least));
        if (smallest == Ulp.unit(DType.FLOAT32, most)) {
            unit = smallest;
        }
        delta = Math.max(0, slope / SIZE * (1 - 0x1p-10));  // u moves by 2/SIZE for a whole ULP of x
        double x = Math.min(Math.abs(x(0)), Math.abs(x(SIZE - 1)));
        conditioned = delta * x <= ElementwiseComparison.CONDITIONED * most * Ulp.step(DType.FLOAT32, x);
    }
}
