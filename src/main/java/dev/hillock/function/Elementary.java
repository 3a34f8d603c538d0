package dev.hillock.function;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * The formulas that several functions share, in double and without cancellation or overflow. Transcendental functions
 * are StrictMath's, so that the reference gives the same bits on every machine; only gelu's erfcx comes from elsewhere.
 */
final class Elementary {
    static final double INVERSE_SQRT_2PI = 0.3989422804014327;

    private static final double SQRT_HALF_PI = 1.2533141373155003;
    private static final double SQRT_HALF = 0.7071067811865476;
    private static final double SQRT_HALF_LOST = -4.833646656726457e-17;
    private static final double TWO_OVER_SQRT_PI = 1.1283791670955126;

    private Elementary() {
    }

    /** 1 inside, 0 outside, NaN at NaN. */
    static double indicator(double x, boolean inside) {
        return Double.isNaN(x) ? x : inside ? 1 : 0;
    }

    /** f'' of lines: 0, NaN at NaN. */
    static double flat(double x) {
        return indicator(x, false);
    }

    /** x·slope; with slope 0 the limit 0 also at the infinities. */
    static double line(double x, double slope) {
        return slope == 0 && Double.isInfinite(x) ? 0 : slope * x;
    }

    /** A finite x of the same sign, for the factor beside an exponential that has long become 0. */
    static double tamed(double x) {
        return Math.clamp(x, -Double.MAX_VALUE / 4, Double.MAX_VALUE / 4);
    }

    /** c·exp(x) for x at most 0, rounded only once where exp(x) alone would be subnormal. */
    static double exp(double c, Twofold x) {
        if (x.hi() > -700) {
            return c * x.exp();
        }
        double half = x.scaled(0.5).exp();
        return c * half * half;
    }

    /** c·exp(x) for x at most 0. */
    static double exp(double c, double x) {
        return exp(c, new Twofold(x, 0));
    }

    /** 1/(1 + exp(-z)). */
    static double sigmoid(Twofold z) {
        double e = (z.hi() < 0 ? z : z.negated()).exp();
        return (z.hi() < 0 ? e : 1) / (1 + e);
    }

    /** 1/(1 + exp(-x)). */
    static double sigmoid(double x) {
        return sigmoid(new Twofold(x, 0));
    }

    /** c·σ'(z). */
    static double sigmoidSlope(double c, Twofold z) {
        Twofold down = z.hi() < 0 ? z : z.negated();
        double d = 1 + down.exp();
        return exp(c, down) / (d * d);
    }

    /** c·σ''(z), for c above 0. */
    static double sigmoidSecond(double c, Twofold z) {
        Twofold down = z.hi() < 0 ? z : z.negated();
        double e = down.exp();
        double d = 1 + e;
        double m = Math.fma(e, down.lo(), StrictMath.expm1(down.hi()));
        return Math.copySign(exp(c, down) / (d * d * d) * m, -z.hi());  // m may be subnormal
    }

    /** The second derivative of x·sigmoid(βx), given z = βx. */
    static double swishSecond(double beta, Twofold z) {
        Twofold down = z.hi() < 0 ? z : z.negated();
        double size = -tamed(down.hi());
        double e = down.exp();
        double d = 1 + e;
        double w = Math.fma(2 + size, e, 2 - size + down.lo() * (1 - e)) / (d * d * d);  // its roots are those of f''
        if (size < 700) {
            return beta * (e * w);
        }
        double h = down.scaled(0.5).exp();  // stays normal where exp(z) is subnormal
        return beta * h * (w * h);
    }

    /** x·sigmoid(z). */
    static double gated(double x, Twofold z) {
        if (z.hi() >= 0) {
            return x / (1 + z.negated().exp());
        }
        double h = z.scaled(0.5).exp();  // stays normal where exp(z) is subnormal
        return (tamed(x) * h) * (h / (1 + h * h));
    }

    /** The derivative of x·sigmoid(βx) by β, x²·sigmoid(z)·sigmoid(-z), given z = βx. */
    static double gatedBySharpness(double x, Twofold z) {
        double h = (z.hi() < 0 ? z : z.negated()).scaled(0.5).exp();
        double root = tamed(x) * h / (1 + h * h);
        return root * root;
    }

    /** The derivative of x·sigmoid(z(x)), given z and v = x·z'(x). */
    static double gatedDerivative(Twofold z, Twofold v) {
        double slope = tamed(v.hi());
        if (z.hi() >= 0) {
            double e = z.negated().exp();
            double r = 1 / (1 + e);
            return r * (1 + slope * e * r);
        }
        double h = z.scaled(0.5).exp();
        double e = z.exp();
        double r = 1 / (1 + e);
        return (h * ((((1 + slope) + e) + v.lo()) * r)) * (h * r);  // the root is where 1 + v + e vanishes
    }

    /** 1/cosh(x). */
    static double sech(double x) {
        return sechOf(StrictMath.exp(-Math.abs(x)));
    }

    /** 1/cosh(z). */
    static double sech(Twofold z) {
        return sechOf((z.hi() < 0 ? z : z.negated()).exp());
    }

    private static double sechOf(double e) {
        return 2 * e / (1 + e * e);
    }

    /** x - tanh(x) for |x| below 2. */
    static double tanhshrink(double x) {
        double square = x * x;
        double sum = 1;
        for (int k = 13; k > 0; k--) {  // x cosh x - sinh x is the sum of 2k/(2k+1)! x^(2k+1): nothing cancels
            sum = 1 + square * sum / (2 * k * (2 * k + 3));
        }
        return x * square / 3 * sum / StrictMath.cosh(x);
    }

    /** tanh(z). */
    static double tanh(Twofold z) {
        double t = StrictMath.tanh(z.hi());
        return Math.abs(t) < 1 ? Math.fma(1 - t * t, z.lo(), t) : t;
    }

    /** The derivative of weight·tanh(αx) by α, weight·x/cosh(z)², given z = αx. */
    static double tanhBySlope(double x, Twofold z, double weight) {
        double sech = sech(z);
        return sech == 1 ? line(x, weight) : tamed(x) * sech * (weight * sech);
    }

    /** weight·tanh(z) + bias, also where the two nearly cancel. */
    static double tanh(Twofold z, double weight, double bias) {
        double t = StrictMath.tanh(z.hi());
        if (bias == 0) {
            return weight * t;
        }
        if (weight * t < 0 == bias < 0) {
            return Math.fma(weight, t, bias);
        }
        if (Math.abs(z.hi()) < 1) {
            Twofold sum = z.times(weight).plus(bias);
            return sum.hi() + (sum.lo() - weight * tanhshrink(z.hi()));
        }
        double e = (z.hi() < 0 ? z : z.negated()).scaled(2).exp();
        double end = Math.copySign(weight, weight * t);
        Twofold sum = new Twofold(bias, 0).plus(end);
        return (sum.hi() - end * (2 * e / (1 + e))) + sum.lo();
    }

    /** (exp(x) - 1 - x)/x² - 1/2 for x from -1 to 0. */
    static double expTail(double x) {
        double sum = 1;
        for (int k = 20; k > 3; k--) {
            sum = 1 + x * sum / k;
        }
        return x / 6 * sum;
    }

    /** exp(x) - 1 - x for x up to 0. */
    static double bend(double x) {
        return x < -1 ? StrictMath.expm1(x) - x : x * x * (0.5 + expTail(x));
    }

    /** Mills' ratio of the normal distribution, Q(x)/φ(x), for x at least 0. */
    static double mills(double x) {
        double t = x * SQRT_HALF;
        double lost = Math.fma(x, SQRT_HALF, -t) + x * SQRT_HALF_LOST;
        double scaled = Erfcx.value(t);
        return SQRT_HALF_PI * (scaled + lost * (2 * t * scaled - TWO_OVER_SQRT_PI));
    }

    /** x/√(1 + αx²). */
    static double isru(double x, double alpha) {
        if (Math.abs(x) <= 1) {
            return x / Math.sqrt(Math.fma(alpha * x, x, 1));
        }
        double q = 1 / x;
        return Math.copySign(1 / Math.sqrt(Math.fma(q, q, alpha)), x);
    }

    /** (1 + αx²)^(-3/2). */
    static double isruDerivative(double x, double alpha) {
        if (Math.abs(x) <= 1) {
            double s = Math.fma(alpha * x, x, 1);
            return 1 / s / Math.sqrt(s);
        }
        double q = 1 / Math.abs(x);
        double s = Math.fma(q, q, alpha);
        return (q / Math.sqrt(s)) * (q / s) * q;
    }

    /** -3αx·(1 + αx²)^(-5/2). */
    static double isruSecond(double x, double alpha) {
        if (Math.abs(x) <= 1) {
            double s = Math.fma(alpha * x, x, 1);
            return -3 * (alpha * x / s) / s / Math.sqrt(s);
        }
        double q = 1 / Math.abs(x);
        double s = Math.fma(q, q, alpha);
        return Math.copySign(3 * (alpha / s) * (q / Math.sqrt(s)) * (q / s * q) * q, -x);
    }

    /** ω·x as an angle: the product itself or, where twice that overflows, its remainder by 2π. */
    static Twofold angle(double omega, double x) {
        Twofold product = Twofold.product(omega, x);
        if (Math.abs(product.hi()) <= Double.MAX_VALUE / 2 || !Double.isFinite(x)) {
            return product;
        }
        BigDecimal rest = new BigDecimal(omega).multiply(new BigDecimal(x)).remainder(TwoPi.VALUE);
        double hi = rest.doubleValue();
        return new Twofold(hi, rest.subtract(new BigDecimal(hi)).doubleValue());
    }

    /** 2π with more digits than the product of two doubles has before the point. */
    private static final class TwoPi {
        private static final MathContext DIGITS = new MathContext(700);
        private static final BigDecimal VALUE = arctan(5).multiply(BigDecimal.valueOf(32))
            .subtract(arctan(239).multiply(BigDecimal.valueOf(8)));  // Machin

        /** arctan(1/n). */
        private static BigDecimal arctan(int n) {
            BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(n), DIGITS);
            BigDecimal square = BigDecimal.valueOf(-(long) n * n);
            BigDecimal sum = BigDecimal.ZERO;
            for (int k = 1; power.precision() - power.scale() > -DIGITS.getPrecision(); k += 2) {
                sum = sum.add(power.divide(BigDecimal.valueOf(k), DIGITS));
                power = power.divide(square, DIGITS);
            }
            return sum;
        }
    }
}
