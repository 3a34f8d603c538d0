package dev.hillock.function;

/**
 * An unevaluated sum of two doubles, {@code hi} the rounded sum and {@code lo} what rounding lost: the argument of an
 * exponential must be known this well, since an error of one unit in x² = 600 is an error of 600 units in exp(-x²).
 *
 * <p>Where {@code hi} is infinite or NaN, {@code lo} is 0.
 */
record Twofold(double hi, double lo) {

    Twofold {
        if (!Double.isFinite(lo)) {
            lo = 0;
        }
    }

    /** a·b; a factor a = 0 stays 0 even against an infinite b, so that a parameter 0 gives the limit. */
    static Twofold product(double a, double b) {
        double hi = a == 0 && Double.isInfinite(b) ? 0 : a * b;
        return new Twofold(hi, Math.fma(a, b, -hi));
    }

    /** x/d to twice the precision. */
    static Twofold quotient(double x, double d) {
        double hi = x / d;
        return new Twofold(hi, Math.fma(-hi, d, x) / d);
    }

    Twofold times(double x) {
        Twofold product = product(hi, x);
        return normal(product.hi, Math.fma(lo, x, product.lo));
    }

    Twofold times(Twofold x) {
        Twofold product = times(x.hi);
        return normal(product.hi, Math.fma(hi, x.lo, product.lo));
    }

    Twofold plus(double x) {
        double sum = hi + x;
        double taken = sum - hi;
        double lost = (hi - (sum - taken)) + (x - taken);
        return normal(sum, lost + lo);
    }

    Twofold dividedBy(double d) {
        Twofold quotient = quotient(hi, d);
        return normal(quotient.hi, quotient.lo + lo / d);
    }

    Twofold negated() {
        return new Twofold(-hi, -lo);
    }

    /** The sum times a power of two. */
    Twofold scaled(double power) {
        return new Twofold(hi * power, lo * power);
    }

    /** exp of the sum, which must not be so large that it overflows. */
    double exp() {
        double t = StrictMath.exp(hi);
        return Math.fma(t, lo, t);
    }

    /** sin of the sum; both parts may be huge. */
    double sin() {
        double rest = StrictMath.cos(hi) * StrictMath.sin(lo);
        return rest == 0 ? StrictMath.sin(hi) : Math.fma(StrictMath.sin(hi), StrictMath.cos(lo), rest);  // keeps -0
    }

    /** cos of the sum; both parts may be huge. */
    double cos() {
        return Math.fma(StrictMath.cos(hi), StrictMath.cos(lo), -StrictMath.sin(hi) * StrictMath.sin(lo));
    }

    /** Whether the sum is below the limit, where hi alone may have been rounded up to it. */
    boolean isBelow(double limit) {
        return (hi - limit) + lo < 0;
    }

    /** Whether the sum is above the limit. */
    boolean isAbove(double limit) {
        return (hi - limit) + lo > 0;
    }

    private static Twofold normal(double hi, double lo) {
        double sum = hi + lo;
        return Double.isFinite(sum) ? new Twofold(sum, lo - (sum - hi)) : new Twofold(hi, 0);
    }
}
