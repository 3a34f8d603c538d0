package dev.hillock.function;

/**
 * Maximum and sum of a row of the softmax family, carried from piece to piece: each has a maximum of its own and the
 * sum of exp((x - that maximum)/T), and the larger of two maxima takes both sums to its scale (Milakov and Gimelshein,
 * <a href="https://arxiv.org/abs/1805.02867">Online normalizer calculation for softmax</a>, 2018). In double, so that a
 * million pieces cost a float nothing. What comes out depends on the order of the pieces and on nothing else.
 */
public final class CarriedSum {
    private final RowFunction function;
    private final double temperature;
    private double max = Double.NEGATIVE_INFINITY;
    private double below;
    private double count;

    /** Of no elements. */
    public CarriedSum(RowActivation activation) {
        function = activation.function();
        temperature = function == RowFunction.SOFTMAX ? activation.a() : 1;
    }

    /**
     * What a device computes to leave maximum and sum of a piece of a row: the activation itself, but for those that
     * would leave a logarithm in place of the sum.
     */
    public static RowActivation surveyed(RowActivation activation) {
        RowFunction function = activation.function();
        boolean own = function == RowFunction.SOFTMAX || function == RowFunction.SOFTMIN;
        return own ? activation : RowFunction.SOFTMAX.activation();
    }

    /** Forgets what was added, for the next row. */
    public void clear() {
        max = Double.NEGATIVE_INFINITY;
        below = 0;
        count = 0;
    }

    /**
     * Adds a piece.
     *
     * @param of    its maximum, -inf if all else is NaN
     * @param sum   of exp((x - of)/T), but for some elements that are the maximum; NaN if an element is
     * @param often how many those are
     */
    public void add(double of, double sum, double often) {
        if (of > max) {
            below = weight(max, of) * (below + count) + sum;
            count = often;
            max = of;
        } else {
            below += of == max ? sum : weight(of, max) * (sum + often);
            count += of == max ? often : 0;
        }
    }

    private double weight(double from, double to) {
        return StrictMath.exp((from - to) / temperature);
    }

    /** The maximum, -inf of no elements. */
    public double max() {
        return max;
    }

    /** The sum of exp((x - max)/T) over all elements but one that is the maximum. */
    public double others() {
        return below + (count - 1);
    }

    /** What a device divides by, or takes off, beside the maximum: {@link #others} or the logarithm of all. */
    public double divisor() {
        return function == RowFunction.LOG_SOFTMAX ? StrictMath.log1p(others()) : others();
    }

    /** The sum of exp((x - max)/T) over all elements. */
    public double sum() {
        return below + count;
    }

    /** The logarithm of the sum of exp(x) where T is 1: the maximum where that is infinite and no element is NaN. */
    public double logarithm() {
        return Double.isFinite(max) || below != below ? max + StrictMath.log1p(others()) : max;
    }
}
