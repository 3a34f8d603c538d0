package dev.hillock.verify;

import dev.hillock.engine.DType;

/**
 * Collects the errors of many results of one kind, against one promise. Measures of parts of the inputs are merged into
 * one of them all; the first of several worst points stays.
 *
 * <p>Two maxima are kept. The ULP error counts where the result is <em>conditioned</em>: a relative change of the input
 * comes out at most 8 times as large. The mixed error, in units of (1 ULP of the result + what half an ULP of the input
 * does to it), counts everywhere: it forgives roots, far tails and huge arguments and nothing else. Wrong NaNs and
 * infinities, and errors exactly at a kink that break the promise, are counted on their own and are in no maximum.
 */
public final class Measure {

    /**
     * A result that was looked at.
     *
     * @param x      the input
     * @param dy     the second input; NaN where there is none
     * @param got    what the engine says
     * @param exact  what is right
     * @param row    which row; -1 for a function of one element
     * @param at     where in the row, -1 for a result of all of it; where in the inputs without rows
     * @param length the elements of the row
     */
    record Hit(double x, double dy, double got, double exact, long row, long at, long length) { }

    /** A count and its first case. */
    record Count(long count, Hit first) {
        static final Count NONE = new Count(0, null);

        Count add(Hit hit) {
            return new Count(count + 1, first == null ? hit : first);
        }

        Count merge(Count later) {
            return new Count(count + later.count, first == null ? later.first : first);
        }
    }

    /** A maximum and where it is. */
    record Worst(double error, Hit hit) {
        static final Worst NONE = new Worst(0, null);

        Worst max(double otherError, Hit other) {
            return otherError > error ? new Worst(otherError, other) : this;
        }
    }

    private final DType type;
    private final double promisedUlp;
    private final double promisedMixed;
    private long samples;
    private double sum;
    private Worst ulp = Worst.NONE;
    private Worst anywhere = Worst.NONE;
    private Worst mixed = Worst.NONE;
    private Count wrongNaN = Count.NONE;
    private Count wrongInfinity = Count.NONE;
    private Count wrongKink = Count.NONE;

    /** A measure that has seen nothing, for results of a type that are promised to be this near. */
    Measure(DType type, double promisedUlp, double promisedMixed) {
        this.type = type;
        this.promisedUlp = promisedUlp;
        this.promisedMixed = promisedMixed;
    }

    /** A measure with the same promise that has seen nothing. */
    Measure fresh() {
        return new Measure(type, promisedUlp, promisedMixed);
    }

    /** A measure in a file; some numbers may be NaN or infinite. */
    record Saved(long samples, double sum, Worst ulp, Worst anywhere, Worst mixed, Count wrongNaN, Count wrongInfinity,
                 Count wrongKink) { }

    Saved saved() {
        return new Saved(samples, sum, ulp, anywhere, mixed, wrongNaN, wrongInfinity, wrongKink);
    }

    /** Takes up what was saved, instead of what it has counted so far. */
    void restore(Saved saved) {
        samples = saved.samples;
        sum = saved.sum;
        ulp = saved.ulp;
        anywhere = saved.anywhere;
        mixed = saved.mixed;
        wrongNaN = saved.wrongNaN;
        wrongInfinity = saved.wrongInfinity;
        wrongKink = saved.wrongKink;
    }

    /** A measure that has counted nothing and minds only what is worse than what this one knows. */
    Measure continued() {
        Measure measure = fresh();
        measure.ulp = ulp;
        measure.anywhere = anywhere;
        measure.mixed = mixed;
        return measure;
    }

    /**
     * The largest error that changes no maximum.
     *
     * @param conditioned whether the ULP error may count
     * @param forgiven    what half an ULP of the input does at least, in units of the result
     */
    double settled(boolean conditioned, double forgiven) {
        double rest = Math.min(anywhere.error, mixed.error * (1 + forgiven));
        return conditioned ? Math.min(ulp.error, rest) : rest;
    }

    /** Counts results whose errors, with this sum, are all at most {@link #settled}. */
    void settle(long count, double errors) {
        samples += count;
        sum += errors;
    }

    /**
     * Counts a result and says whether that is all: no maximum can change, so nobody needs to find out what half an ULP
     * of the input does. Otherwise {@link #judge} must follow.
     *
     * @param error the distance of the result from the exact one, in units of the result
     */
    boolean settles(double error) {
        samples++;
        if (error <= Math.min(ulp.error, mixed.error)) {
            sum += error;
            return true;
        }
        return false;
    }

    /**
     * Judges a result that {@link #settles} has counted.
     *
     * @param error       the distance of the result from the exact one, in units of the result
     * @param forgiven    what half an ULP of the inputs does to the exact result, in units of the result
     * @param conditioned whether the ULP error counts
     * @param kink        whether the input is at a kink
     */
    void judge(double error, double forgiven, boolean conditioned, boolean kink, Hit hit) {
        double mixedError = error / (1 + (Double.isFinite(forgiven) ? forgiven : 0));
        if (Double.isNaN(hit.got) != Double.isNaN(hit.exact)) {
            wrongNaN = wrongNaN.add(hit);
        } else if (Double.isInfinite(error)) {
            wrongInfinity = wrongInfinity.add(hit);
        } else if (kink && (conditioned && error > promisedUlp || mixedError > promisedMixed)) {
            wrongKink = wrongKink.add(hit);
        } else {
            sum += error;
            anywhere = anywhere.max(error, hit);
            mixed = mixed.max(mixedError, hit);
            if (conditioned) {
                ulp = ulp.max(error, hit);
            }
        }
    }

    /** Takes in a measure of inputs that come later. */
    void merge(Measure later) {
        samples += later.samples;
        sum += later.sum;
        ulp = ulp.max(later.ulp.error, later.ulp.hit);
        anywhere = anywhere.max(later.anywhere.error, later.anywhere.hit);
        mixed = mixed.max(later.mixed.error, later.mixed.hit);
        wrongNaN = wrongNaN.merge(later.wrongNaN);
        wrongInfinity = wrongInfinity.merge(later.wrongInfinity);
        wrongKink = wrongKink.merge(later.wrongKink);
    }

    /** What was found, of an output with this name. */
    Report report(String function, String order, String output, String engine, String device) {
        long finite = samples - wrongNaN.count - wrongInfinity.count - wrongKink.count;
        return new Report(function, order, output, type.toString(), engine, device, samples,
            ulp.error, point(ulp.hit), mixed.error, point(mixed.hit), anywhere.error, point(anywhere.hit),
            finite == 0 ? 0 : sum / finite,
            wrongNaN.count, point(wrongNaN.first), wrongInfinity.count, point(wrongInfinity.first),
            wrongKink.count, point(wrongKink.first), promisedUlp, promisedMixed);
    }

    private Report.Point point(Hit hit) {
        if (hit == null) {
            return null;
        }
        String input = "x=" + text(hit.x) + (Double.isNaN(hit.dy) ? "" : ", dy=" + text(hit.dy));
        if (hit.row >= 0) {
            String row = "row %d of %d elements".formatted(hit.row, hit.length);
            input = hit.at < 0 ? row : "%s, element %d in %s".formatted(input, hit.at, row);
        }
        return new Report.Point(input, text(hit.got), text(hit.exact));
    }

    private String text(double value) {
        return type == DType.FLOAT64 ? Double.toString(value) : Float.toString((float) value);
    }
}
