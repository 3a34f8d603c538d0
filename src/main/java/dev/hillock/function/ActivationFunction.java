package dev.hillock.function;

import dev.hillock.function.Parameter.Range;
import java.util.List;
import java.util.Locale;

/**
 * The element-wise functions: each with its parameters, its value and derivative in double, its kinks and its story.
 *
 * <p>Conventions hold for all of them. NaN gives NaN. At an infinity f and f' take their mathematical limit (NaN where
 * there is none). At a kink f' is PyTorch's choice. f(-0) is -0 where f(x)/x has a finite positive limit. Formulas are
 * the numerically stable ones; double results are within a few ULP of float64 and far below half an ULP of float32.
 */
public enum ActivationFunction implements Entry {
    IDENTITY(Op.IDENTITY, Description.of("")) {
        @Override public double value(double x, double a, double b) { return x; }

        @Override public double derivative(double x, double a, double b) { return Elementary.indicator(x, true); }
    },

    BINARY_STEP(Op.BINARY_STEP, Description.of(""),
        new Parameter("threshold", 0, Range.FINITE, "where it jumps; at the threshold f is 1")) {
        @Override public double value(double x, double a, double b) { return Elementary.indicator(x, x >= a); }

        @Override public double derivative(double x, double a, double b) { return Elementary.indicator(x, false); }

        @Override public double[] kinks(double a, double b) { return new double[] {a}; }
    },

    SIGMOID(Op.SIGMOID, Description.of("")) {
        @Override public double value(double x, double a, double b) { return Elementary.sigmoid(x); }

        @Override public double derivative(double x, double a, double b) {
            double e = StrictMath.exp(-Math.abs(x));
            double r = 1 / (1 + e);
            return e * r * r;
        }
    },

    HARD_SIGMOID(Op.HARD_SIGMOID, Description.of(""),
        new Parameter("alpha", 1.0 / 6, Range.POSITIVE, "slope between the kinks; the default is the exact 1/6"),
        new Parameter("beta", 0.5, Range.FINITE, "value at 0")) {
        @Override public double value(double x, double a, double b) {
            Twofold line = line(x, a, b);
            double top = top(a);
            return line.isBelow(0) ? 0 : line.isAbove(top) ? 1 : line.hi() / top;
        }

        @Override public double derivative(double x, double a, double b) {
            Twofold line = line(x, a, b);
            return Elementary.indicator(x, line.isAbove(0) && line.isBelow(top(a))) * a;
        }

        /** αx + β, for the default slope times 6 so that 1/6 is exact. */
        private static Twofold line(double x, double a, double b) {
            return a == SIXTH ? Twofold.product(6, b).plus(x) : Twofold.product(a, x).plus(b);
        }

        private static double top(double a) { return a == SIXTH ? 6 : 1; }

        @Override public double[] kinks(double a, double b) {
            return a == SIXTH ? new double[] {-6 * b, 6 * (1 - b)} : new double[] {-b / a, (1 - b) / a};
        }
    },

    LOG_SIGMOID(Op.LOG_SIGMOID, Description.of("")) {
        @Override public double value(double x, double a, double b) {
            return Math.min(x, 0) - StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
        }

        @Override public double derivative(double x, double a, double b) { return Elementary.sigmoid(-x); }
    },

    TANH(Op.TANH, Description.of("")) {
        @Override public double value(double x, double a, double b) { return StrictMath.tanh(x); }

        @Override public double derivative(double x, double a, double b) {
            double sech = Elementary.sech(x);
            return sech * sech;
        }
    },

    HARD_TANH(Op.HARD_TANH, Description.of(""),
        new Parameter("min_val", -1, Range.FINITE, "lower end, at most max_val"),
        new Parameter("max_val", 1, Range.FINITE, "upper end")) {
        @Override public double value(double x, double a, double b) { return x < a ? a : x > b ? b : x; }

        @Override public double derivative(double x, double a, double b) {
            return Elementary.indicator(x, a < x && x < b);
        }

        @Override public double[] kinks(double a, double b) { return a == b ? NONE : new double[] {a, b}; }

        @Override void checkTogether(double a, double b) {
            if (a > b) {
                throw new IllegalArgumentException(
                    "hard_tanh: min_val must be at most max_val but %s is greater than %s".formatted(a, b));
            }
        }
    },

    SOFTSIGN(Op.SOFTSIGN, Description.of("")) {
        @Override public double value(double x, double a, double b) {
            return Double.isInfinite(x) ? Math.signum(x) : x / (1 + Math.abs(x));
        }

        @Override public double derivative(double x, double a, double b) {
            double q = 1 / (1 + Math.abs(x));
            return q * q;
        }
    },

    ARCTAN(Op.ARCTAN, Description.of("")) {
        @Override public double value(double x, double a, double b) { return StrictMath.atan(x); }

        @Override public double derivative(double x, double a, double b) {
            if (Math.abs(x) <= 1) {
                return 1 / (1 + x * x);
            }
            double q = 1 / Math.abs(x);
            return q / (1 + q * q) * q;
        }
    },

    SOFTPLUS(Op.SOFTPLUS, Description.of(""),
        new Parameter("beta", 1, Range.POSITIVE, "sharpness of the bend; relu as it grows")) {
        @Override public double value(double x, double a, double b) {
            Twofold z = Twofold.product(a, x);
            if (z.hi() < -40) {  // log1p(e) is e, which must not become subnormal before it is divided
                return Elementary.exp(1 / a, z);
            }
            double e = (z.hi() < 0 ? z : z.negated()).exp();
            return Math.max(x, 0) + StrictMath.log1p(e) / a;
        }

        @Override public double derivative(double x, double a, double b) {
            return Elementary.sigmoid(Twofold.product(a, x));
        }
    },

    SQUAREPLUS(Op.SQUAREPLUS, Description.of(""),
        new Parameter("b", 4, Range.NON_NEGATIVE, "squared width of the bend; 0 gives relu")) {
        @Override public double value(double x, double a, double b) {
            double s = Math.sqrt(a);
            double h = StrictMath.hypot(x, s);
            if (x < 0) {
                return a == 0 ? 0 : s / 2 / (h / 2 - x / 2) * (s / 2);
            }
            return h > 1 ? h / 2 + x / 2 : (h + x) / 2;  // the sum must not overflow, the halves not underflow
        }

        @Override public double derivative(double x, double a, double b) {
            double s = Math.sqrt(a);
            double h = StrictMath.hypot(x, s);
            if (a == 0) {
                return Elementary.indicator(x, x > 0);
            }
            if (x < 0) {
                return s / 2 / (h / 2 - x / 2) * (s / 2 / h);
            }
            return Double.isInfinite(x) ? 1 : (1 + x / h) / 2;
        }

        @Override public double[] kinks(double a, double b) { return a == 0 ? ORIGIN : NONE; }
    },

    RELU(Op.RELU, Description.of("")) {
        @Override public double value(double x, double a, double b) { return x < 0 ? 0 : x; }

        @Override public double derivative(double x, double a, double b) { return Elementary.indicator(x, x > 0); }

        @Override public double[] kinks(double a, double b) { return ORIGIN; }
    },

    RELU6(Op.RELU6, Description.of("")) {
        @Override public double value(double x, double a, double b) { return x < 0 ? 0 : x > 6 ? 6 : x; }

        @Override public double derivative(double x, double a, double b) {
            return Elementary.indicator(x, 0 < x && x < 6);
        }

        @Override public double[] kinks(double a, double b) { return new double[] {0, 6}; }
    },

    LEAKY_RELU(Op.LEAKY_RELU, Description.of(""),
        new Parameter("negative_slope", 0.01, Range.FINITE, "slope for x <= 0")) {
        @Override public double value(double x, double a, double b) { return x > 0 ? x : Elementary.line(x, a); }

        @Override public double derivative(double x, double a, double b) { return Double.isNaN(x) ? x : x > 0 ? 1 : a; }

        @Override public double[] kinks(double a, double b) { return a == 1 ? NONE : ORIGIN; }
    },

    PRELU(Op.PRELU, Description.of(""),
        new Parameter("weight", 0.25, Range.FINITE, "learned slope for x <= 0")) {
        @Override public double value(double x, double a, double b) { return x > 0 ? x : Elementary.line(x, a); }

        @Override public double derivative(double x, double a, double b) { return Double.isNaN(x) ? x : x > 0 ? 1 : a; }

        @Override public boolean learned() { return true; }

        @Override public double parameterDerivative(double x, double a, double b) { return x > 0 ? 0 : x; }

        @Override public double[] kinks(double a, double b) { return a == 1 ? NONE : ORIGIN; }
    },

    ELU(Op.ELU, Description.of(""),
        new Parameter("alpha", 1, Range.NON_NEGATIVE, "depth: f tends to -alpha on the left")) {
        @Override public double value(double x, double a, double b) { return x > 0 ? x : a * StrictMath.expm1(x); }

        @Override public double derivative(double x, double a, double b) { return x > 0 ? 1 : Elementary.exp(a, x); }

        @Override public double[] kinks(double a, double b) { return a == 1 ? NONE : ORIGIN; }
    },

    CELU(Op.CELU, Description.of(""),
        new Parameter("alpha", 1, Range.POSITIVE, "depth and width of the bend: f tends to -alpha on the left")) {
        @Override public double value(double x, double a, double b) {
            Twofold z = Twofold.quotient(x, a);
            if (x > 0 || Math.abs(z.hi()) < 0x1p-54) {
                return x;
            }
            return a * Math.fma(z.lo(), StrictMath.exp(z.hi()), StrictMath.expm1(z.hi()));
        }

        @Override public double derivative(double x, double a, double b) {
            return x > 0 ? 1 : Twofold.quotient(x, a).exp();
        }
    },

    SELU(Op.SELU, Description.of("")) {
        @Override public double value(double x, double a, double b) {
            return x > 0 ? SELU_SCALE * x : SELU_SCALE * SELU_ALPHA * StrictMath.expm1(x);
        }

        @Override public double derivative(double x, double a, double b) {
            return x > 0 ? SELU_SCALE : Elementary.exp(SELU_SCALE * SELU_ALPHA, x);
        }

        @Override public double[] kinks(double a, double b) { return ORIGIN; }
    },

    THRESHOLDED_RELU(Op.THRESHOLDED_RELU, Description.of(""),
        new Parameter("threshold", 1, Range.FINITE, "x passes only above it"),
        new Parameter("value", 0, Range.FINITE, "f at and below the threshold")) {
        @Override public double value(double x, double a, double b) { return x <= a ? b : x; }

        @Override public double derivative(double x, double a, double b) { return Elementary.indicator(x, x > a); }

        @Override public double[] kinks(double a, double b) { return new double[] {a}; }
    },

    SILU(Op.SILU, Description.of("")) {
        @Override public double value(double x, double a, double b) { return Elementary.gated(x, new Twofold(x, 0)); }

        @Override public double derivative(double x, double a, double b) {
            Twofold z = new Twofold(x, 0);
            return Elementary.gatedDerivative(z, z);
        }
    },

    SWISH(Op.SWISH, Description.of(""),
        new Parameter("beta", 1, Range.FINITE, "sharpness of the gate: 0 gives x/2, large values relu")) {
        @Override public double value(double x, double a, double b) {
            return Elementary.gated(x, Twofold.product(a, x));
        }

        @Override public double derivative(double x, double a, double b) {
            Twofold z = Twofold.product(a, x);
            return Elementary.gatedDerivative(z, z);
        }
    },

    HARD_SWISH(Op.HARD_SWISH, Description.of("")) {
        @Override public double value(double x, double a, double b) {
            return x <= -3 ? 0 : x >= 3 ? x : x * ((x + 3) / 6);
        }

        @Override public double derivative(double x, double a, double b) {
            return x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6;
        }

        @Override public double[] kinks(double a, double b) { return new double[] {-3, 3}; }
    },

    GELU(Op.GELU, Description.of("")) {
        @Override public double value(double x, double a, double b) {
            double g = Twofold.product(x, x).scaled(-0.25).exp();
            double tail = Elementary.INVERSE_SQRT_2PI * g * Elementary.mills(Math.abs(Elementary.tamed(x)));
            return x < 0 ? Elementary.tamed(x) * g * tail : x * (1 - g * tail);
        }

        @Override public double derivative(double x, double a, double b) {
            double g = Twofold.product(x, x).scaled(-0.25).exp();
            double t = Math.abs(Elementary.tamed(x));
            double bump = g * (Elementary.mills(t) - t) * (Elementary.INVERSE_SQRT_2PI * g);
            return x < 0 ? bump : 1 - bump;
        }
    },

    GELU_TANH(Op.GELU_TANH, Description.of("")) {
        @Override public double value(double x, double a, double b) { return Elementary.gated(x, gate(x)); }

        @Override public double derivative(double x, double a, double b) {
            Twofold slope = Twofold.product(x, x).times(3 * CUBIC).plus(1).times(x).times(GATE_SCALE);
            return Elementary.gatedDerivative(gate(x), slope);
        }

        /** 2√(2/π)·(x + 0.044715x³): the formula's ½(1 + tanh(u)) is sigmoid(2u). */
        private static Twofold gate(double x) {
            return Twofold.product(x, x).times(CUBIC).plus(1).times(x).times(GATE_SCALE);
        }
    },

    QUICK_GELU(Op.QUICK_GELU, Description.of("")) {
        @Override public double value(double x, double a, double b) {
            return Elementary.gated(x, Twofold.product(1.702, x));
        }

        @Override public double derivative(double x, double a, double b) {
            Twofold z = Twofold.product(1.702, x);
            return Elementary.gatedDerivative(z, z);
        }
    },

    MISH(Op.MISH, Description.of("")) {
        @Override public double value(double x, double a, double b) {
            if (x >= 0) {
                double e = StrictMath.exp(-x);
                return x * ((1 + 2 * e) / (1 + 2 * e * (1 + e)));
            }
            double h = StrictMath.exp(x / 2);  // stays normal where exp(x) is subnormal
            double n = h * h;
            double m = n * (n + 2);
            return Elementary.tamed(x) * h * (h * (n + 2) / (m + 2));
        }

        @Override public double derivative(double x, double a, double b) {
            double t = Elementary.tamed(x);
            if (x >= 0) {
                double e = StrictMath.exp(-x);
                double d = 1 + 2 * e * (1 + e);
                return (1 + 2 * e) / d + 4 * t * e * e * (1 + e) / d / d;
            }
            double h = StrictMath.exp(x / 2);
            double n = StrictMath.exp(x);
            double d = n * (n + 2) + 2;
            double omega = Math.fma(n, Math.fma(n, n + 4, 6 + 4 * t), 4 * (t + 1));  // its root is the minimum of f
            return h * (omega / d) * (h / d);
        }
    },

    TANHSHRINK(Op.TANHSHRINK, Description.of("")) {
        @Override public double value(double x, double a, double b) {
            if (Math.abs(x) >= 2) {
                return x - StrictMath.tanh(x);
            }
            double square = x * x;
            double sum = 1;
            for (int k = 13; k > 0; k--) {  // x cosh x - sinh x is the sum of 2k/(2k+1)! x^(2k+1): nothing cancels
                sum = 1 + square * sum / (2 * k * (2 * k + 3));
            }
            return x * square / 3 * sum / StrictMath.cosh(x);
        }

        @Override public double derivative(double x, double a, double b) {
            double t = StrictMath.tanh(x);
            return t * t;
        }
    },

    SOFTSHRINK(Op.SOFTSHRINK, Description.of(""),
        new Parameter("lambd", 0.5, Range.NON_NEGATIVE, "what is taken off |x|")) {
        @Override public double value(double x, double a, double b) { return x > a ? x - a : x < -a ? x + a : x * 0; }

        @Override public double derivative(double x, double a, double b) {
            return Elementary.indicator(x, Math.abs(x) > a);
        }

        @Override public double[] kinks(double a, double b) { return a == 0 ? ORIGIN : new double[] {-a, a}; }
    },

    HARDSHRINK(Op.HARDSHRINK, Description.of(""),
        new Parameter("lambd", 0.5, Range.NON_NEGATIVE, "|x| passes only above it")) {
        @Override public double value(double x, double a, double b) { return Math.abs(x) > a ? x : x * 0; }

        @Override public double derivative(double x, double a, double b) {
            return Elementary.indicator(x, Math.abs(x) > a);
        }

        @Override public double[] kinks(double a, double b) { return a == 0 ? ORIGIN : new double[] {-a, a}; }
    },

    SQUARED_RELU(Op.SQUARED_RELU, Description.of("")) {
        @Override public double value(double x, double a, double b) { return x < 0 ? 0 : x * x; }

        @Override public double derivative(double x, double a, double b) { return x < 0 ? 0 : 2 * x; }
    },

    STAR_RELU(Op.STAR_RELU, Description.of(""),
        new Parameter("scale", 0.8944, Range.FINITE, "factor of the square"),
        new Parameter("bias", -0.4472, Range.FINITE, "what is added everywhere")) {
        @Override public double value(double x, double a, double b) {
            if (x < 0) {
                return b;
            }
            Twofold square = Twofold.product(a, x).times(x);
            return square.plus(b).hi();
        }

        @Override public double derivative(double x, double a, double b) {
            return x < 0 ? 0 : 2 * Elementary.line(x, a);
        }
    },

    GAUSSIAN(Op.GAUSSIAN, Description.of("")) {
        @Override public double value(double x, double a, double b) { return Twofold.product(x, x).negated().exp(); }

        @Override public double derivative(double x, double a, double b) {
            double g = Twofold.product(x, x).scaled(-0.5).exp();
            return -2 * Elementary.tamed(x) * g * g;
        }
    },

    SINE(Op.SINE, Description.of(""),
        new Parameter("omega", 1, Range.NON_ZERO, "frequency; SIREN takes 30")) {
        @Override public double value(double x, double a, double b) { return Elementary.angle(a, x).sin(); }

        @Override public double derivative(double x, double a, double b) { return a * Elementary.angle(a, x).cos(); }
    },

    SNAKE(Op.SNAKE, Description.of(""),
        new Parameter("alpha", 1, Range.NON_ZERO, "frequency of the ripple, and 1/alpha its height")) {
        @Override public double value(double x, double a, double b) {
            if (x == 0 || Double.isInfinite(x)) {
                return x;
            }
            double s = Elementary.angle(a, x).sin();
            return x + s * s / a;
        }

        @Override public double derivative(double x, double a, double b) {
            Twofold angle = Elementary.angle(a, x);
            double s = angle.sin() + angle.cos();
            return s * s;
        }
    },

    LISHT(Op.LISHT, Description.of("")) {
        @Override public double value(double x, double a, double b) { return x * StrictMath.tanh(x); }

        @Override public double derivative(double x, double a, double b) {
            double sech = Elementary.sech(x);
            return StrictMath.tanh(x) + Elementary.tamed(x) * sech * sech;
        }
    },

    ISRU(Op.ISRU, Description.of(""),
        new Parameter("alpha", 1, Range.POSITIVE, "f tends to ±1/sqrt(alpha)")) {
        @Override public double value(double x, double a, double b) { return Elementary.isru(x, a); }

        @Override public double derivative(double x, double a, double b) { return Elementary.isruDerivative(x, a); }
    },

    ISRLU(Op.ISRLU, Description.of(""),
        new Parameter("alpha", 1, Range.POSITIVE, "f tends to -1/sqrt(alpha) on the left")) {
        @Override public double value(double x, double a, double b) { return x >= 0 ? x : Elementary.isru(x, a); }

        @Override public double derivative(double x, double a, double b) {
            return x >= 0 ? 1 : Elementary.isruDerivative(x, a);
        }
    },

    EXP(Op.EXP, Description.of("")) {
        @Override public double value(double x, double a, double b) { return StrictMath.exp(x); }

        @Override public double derivative(double x, double a, double b) { return StrictMath.exp(x); }
    };

    private static final double[] NONE = {};
    private static final double[] ORIGIN = {0};
    /** The default slope of hard_sigmoid; it means the exact 1/6. */
    private static final double SIXTH = 1.0 / 6;
    private static final double SELU_SCALE = 1.0507009873554805;
    private static final double SELU_ALPHA = 1.6732632423543772;
    /** 2√(2/π) and the coefficient of x³ in the gate of gelu_tanh. */
    private static final Twofold GATE_SCALE = new Twofold(1.5957691216057308, -9.96930880911092e-17);
    private static final double CUBIC = 0.044715;

    private final int code;
    private final Description description;
    private final List<Parameter> parameters;

    ActivationFunction(int code, Description.Builder story, Parameter... parameters) {
        this.code = code;
        this.description = story.build();
        this.parameters = List.of(parameters);
    }

    /** f(x) with parameters {@code a} and {@code b}, unused ones ignored. */
    public abstract double value(double x, double a, double b);

    /** f'(x), at a kink by the convention of the catalogue. */
    public abstract double derivative(double x, double a, double b);

    /** ∂f/∂a at x for a function whose parameter {@code a} is learned; see {@link #learned()}. */
    public double parameterDerivative(double x, double a, double b) {
        throw new UnsupportedOperationException(id() + " has no learned parameter");
    }

    /** Whether the first parameter is learned in training, so that its gradient can be asked for. */
    public boolean learned() { return false; }

    /** Where f or f' jumps, ascending; empty for a function with a continuous derivative. */
    public double[] kinks(double a, double b) { return NONE; }

    /** Refuses parameters that are right one by one but not together. */
    void checkTogether(double a, double b) { }

    /** The integer that kernels switch on, one of {@link Op}. */
    public int code() {
        return code;
    }

    /** The function with its default parameters. */
    public Activation activation() {
        double[] values = Catalogue.parameterValues(this, java.util.Map.of());
        return new Activation(this, values[0], values[1]);
    }

    /** The function with its first parameter given. */
    public Activation with(double a) {
        return new Activation(this, a, Catalogue.parameterValues(this, java.util.Map.of())[1]);
    }

    /** The function with both parameters given. */
    public Activation with(double a, double b) {
        return new Activation(this, a, b);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }
}
