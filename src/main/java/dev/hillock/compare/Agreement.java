package dev.hillock.compare;

import dev.hillock.engine.DType;
import dev.hillock.verify.Ulp;
import java.util.Arrays;

/** How well results agree with a candidate: counts, and the worst of them. */
final class Agreement {

    /** How near results come, the nearest first. */
    enum Level {
        /** Every one as near as an engine of ours promises. */
        EXACT,
        /** All but where x or the result is not finite, or x is at a kink. */
        ODD_POINTS,
        /** As near as float32 or float64 numbers of this size can be, but digits of small results are lost. */
        LOST_DIGITS,
        /** As near as a coarser format allows. */
        ROUNDED,
        /** Some are simply different. */
        DIFFERENT
    }

    /** Rounding errors of a formula that cancels, in units of its largest operand. */
    private static final double OPERANDS = 8;

    /** What `verify` allows engines: mixed errors, over the unit of the result and what half a unit of x does to it. */
    static double promised(DType type) {
        return type == DType.FLOAT32 ? 8 : 16;
    }

    private final Candidate candidate;
    private final DType xType;
    private final DType type;
    private final Precision grid;
    private long elements;
    private long odd;
    private long lost;
    private long different;
    private long coarse;
    private Worst ulps = Worst.NONE;
    private Worst absolute = Worst.NONE;
    private Worst oddest = Worst.NONE;
    private double from = Double.POSITIVE_INFINITY;
    private double to = Double.NEGATIVE_INFINITY;

    /** An error and where it is. */
    record Worst(double error, long index, double x, double got, double exact) {
        static final Worst NONE = new Worst(0, -1, 0, 0, 0);

        Worst max(double other, long i, double x0, double y, double right) {
            return other > error || index < 0 && other == error ? new Worst(other, i, x0, y, right) : this;
        }
    }

    /**
     * An agreement that has seen nothing.
     *
     * @param xType the type of x
     * @param type  the type that results are judged as
     * @param grid  the coarsest format that holds all results
     */
    Agreement(Candidate candidate, DType xType, DType type, Precision grid) {
        this.candidate = candidate;
        this.xType = xType;
        this.type = type;
        this.grid = grid;
    }

    void add(long index, double x, double y) {
        double exact = candidate.f().applyAsDouble(x);
        double error = Math.abs(y - exact);
        elements++;
        if (Double.compare(y, exact) == 0 || y == exact) {
            ulps = ulps.max(0, index, x, y, exact);
            absolute = absolute.max(0, index, x, y, exact);
            return;
        }
        double units = Ulp.distance(type, y, exact);
        boolean special = !Double.isFinite(x) || Double.isNaN(y) != Double.isNaN(exact) || Double.isInfinite(units);
        if (special) {
            odd++;
            oddest = oddest.max(0, index, x, y, exact);
            return;
        }
        double slope = Math.abs(candidate.slope().applyAsDouble(x));
        double forgiven = Double.isFinite(slope) ? slope * Ulp.step(xType, x) : 0;
        boolean near = error <= promised(type) * (Ulp.unit(type, exact) + forgiven);
        double half = grid.holds(x) ? 0 : grid.unit(x) / 2;
        coarse += near || error <= 2 * (grid.unit(exact) + (Double.isFinite(slope) ? slope * half : 0)) ? 0 : 1;
        if (!near && Arrays.stream(candidate.kinks()).anyMatch(k -> k == x)) {
            odd++;
            oddest = oddest.max(error, index, x, y, exact);
            return;
        }
        boolean rounded = grid.compareTo(Precision.FLOAT32) < 0;
        ulps = ulps.max(rounded ? error / grid.unit(exact) : units, index, x, y, exact);
        absolute = absolute.max(error, index, x, y, exact);
        if (!near) {
            double operand = Math.max(1, Math.max(Math.abs(x), Math.abs(exact)));
            boolean cancelled = error <= OPERANDS * Ulp.unit(type, operand);
            lost += cancelled ? 1 : 0;
            different += cancelled ? 0 : 1;
            from = Math.min(from, x);
            to = Math.max(to, x);
        }
    }

    Level level() {
        if (2 * odd > elements && elements > 2) {
            return Level.DIFFERENT;
        }
        if (different > 0 || lost > 0 && grid.compareTo(Precision.FLOAT32) < 0) {
            return coarse == 0 && grid.compareTo(Precision.FLOAT32) < 0 ? Level.ROUNDED : Level.DIFFERENT;
        }
        return lost > 0 ? Level.LOST_DIGITS : odd > 0 ? Level.ODD_POINTS : Level.EXACT;
    }

    Candidate candidate() {
        return candidate;
    }

    long elements() {
        return elements;
    }

    /** How many are neither near nor at an odd point. */
    long apart() {
        return lost + different;
    }

    /** How many differ at odd points. */
    long odd() {
        return odd;
    }

    /** How many are simply different. */
    long different() {
        return different;
    }

    Worst ulps() {
        return ulps;
    }

    Worst absolute() {
        return absolute;
    }

    /** The first of the odd points. */
    Worst oddest() {
        return oddest;
    }

    /** The least x of a result that is not near. */
    double from() {
        return from;
    }

    /** The greatest one. */
    double to() {
        return to;
    }

    Precision grid() {
        return grid;
    }
}
