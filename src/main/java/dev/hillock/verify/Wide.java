package dev.hillock.verify;

/**
 * An unevaluated sum of two doubles, the first the rounded sum: about 100 bits, of which the formulas for exact float64
 * results need 70. Neither over- nor underflow is provided for; arguments of exp are at most 690 in magnitude.
 */
record Wide(double hi, double lo) {
    static final Wide ONE = new Wide(1, 0);
    static final Wide PI = new Wide(Math.PI, 1.2246467991473532e-16);

    private static final Wide LN2 = new Wide(0.6931471805599453, 2.3190468138462996e-17);
    /** π/2 in three parts. */
    private static final double[] HALF_PI = {1.5707963267948966, 6.123233995736766e-17, -1.4973849048591698e-33};
    /** 1/n!. */
    private static final Wide[] INVERSE_FACTORIALS = new Wide[27];

    static {
        INVERSE_FACTORIALS[0] = ONE;
        for (int n = 1; n < INVERSE_FACTORIALS.length; n++) {
            INVERSE_FACTORIALS[n] = INVERSE_FACTORIALS[n - 1].over(n);
        }
    }

    static Wide of(double x) {
        return new Wide(x, 0);
    }

    /** a·b. */
    static Wide product(double a, double b) {
        double p = a * b;
        return new Wide(p, Math.fma(a, b, -p));
    }

    /** a + b. */
    static Wide sum(double a, double b) {
        double s = a + b;
        double t = s - a;
        return new Wide(s, (a - (s - t)) + (b - t));
    }

    private static Wide normal(double large, double small) {
        double s = large + small;
        return new Wide(s, small - (s - large));
    }

    Wide plus(Wide o) {
        Wide s = sum(hi, o.hi);
        Wide t = sum(lo, o.lo);
        Wide v = normal(s.hi, s.lo + t.hi);
        return normal(v.hi, v.lo + t.lo);
    }

    Wide plus(double x) {
        return plus(of(x));
    }

    Wide minus(Wide o) {
        return plus(o.negated());
    }

    Wide negated() {
        return new Wide(-hi, -lo);
    }

    Wide times(Wide o) {
        Wide p = product(hi, o.hi);
        return normal(p.hi, p.lo + Math.fma(hi, o.lo, lo * o.hi));
    }

    Wide times(double x) {
        return times(of(x));
    }

    Wide over(Wide o) {
        double first = hi / o.hi;
        Wide rest = minus(o.times(first));
        double second = rest.hi / o.hi;
        rest = rest.minus(o.times(second));
        return sum(first, second).plus(rest.hi / o.hi);
    }

    Wide over(double x) {
        return over(of(x));
    }

    Wide square() {
        return times(this);
    }

    Wide sqrt() {
        double root = Math.sqrt(hi);
        return root == 0 ? this : of(root).plus(minus(product(root, root)).over(2 * root));
    }

    Wide exp() {
        double k = Math.rint(hi / LN2.hi);
        Wide r = minus(LN2.times(k));
        Wide e = series(r, 1, false).plus(1);
        return new Wide(Math.scalb(e.hi, (int) k), Math.scalb(e.lo, (int) k));
    }

    /** exp - 1. */
    Wide expm1() {
        return Math.abs(hi) < 0.35 ? series(this, 1, false) : exp().plus(-1);
    }

    /** The sum of xⁿ/n! for n = from, from + 1, ... or of every second with changing signs; |x| is at most 0.8. */
    private static Wide series(Wide x, int from, boolean wave) {
        Wide step = wave ? x.square().negated() : x;
        int stride = wave ? 2 : 1;
        int last = from + (INVERSE_FACTORIALS.length - 1 - from) / stride * stride;
        Wide sum = INVERSE_FACTORIALS[last];
        for (int n = last - stride; n >= from; n -= stride) {
            sum = sum.times(step).plus(INVERSE_FACTORIALS[n]);
        }
        return from == 0 ? sum : sum.times(x);
    }

    /** ln(1 + this), for a sum above 0: one step of Newton's from the double. */
    Wide log1p() {
        double guess = Math.log1p(hi);
        Wide e = of(guess).expm1();
        return minus(e).over(e.plus(1)).plus(guess);
    }

    Wide tanh() {
        Wide m = new Wide(Math.abs(hi), hi < 0 ? -lo : lo).times(2).expm1();
        Wide t = m.over(m.plus(2));
        return hi < 0 ? t.negated() : t;
    }

    /** Sine and cosine; at most 1e6 in magnitude. */
    Wide[] sinCos() {
        double k = Math.rint(hi / HALF_PI[0]);
        Wide r = this;
        for (double part : HALF_PI) {
            r = r.minus(product(k, part));
        }
        Wide sin = series(r, 1, true);
        Wide cos = series(r, 0, true);
        return switch ((int) ((long) k & 3)) {
            case 0 -> new Wide[] {sin, cos};
            case 1 -> new Wide[] {cos, sin.negated()};
            case 2 -> new Wide[] {sin.negated(), cos.negated()};
            default -> new Wide[] {cos.negated(), sin};
        };
    }

    /** The arcus tangent: a correction of the double. */
    static Wide atan(double x) {
        double guess = Math.atan(x);
        Wide[] sinCos = of(guess).sinCos();
        Wide off = sinCos[1].times(x).minus(sinCos[0]).over(sinCos[0].times(x).plus(sinCos[1]));
        return off.plus(guess);
    }
}
