package dev.hillock.verify;

import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;

/**
 * Exact results for float64: the catalogue's functions from their definitions, in {@link Wide} and sharing nothing with
 * the catalogue's formulas. Functions that are a rounding or two of exact arithmetic are not here, and neither are
 * arguments for which this arithmetic is not made: there the catalogue's doubles count as exact.
 */
final class WideFormulas {
    private static final Wide INVERSE_SQRT_2PI = Wide.ONE.over(Wide.PI.times(2).sqrt());
    /** 2√(2/π). */
    static final Wide GATE = Wide.of(8).over(Wide.PI).sqrt();
    static final double CUBIC = 0.044715;
    static final double SELU_SCALE = 1.0507009873554805;
    static final double SELU_ALPHA = 1.6732632423543772;
    private static final double LARGEST_ANGLE = 1e5;
    private static final double LARGEST_EXPONENT = 690;
    /** From here on Mills' ratio is a continued fraction of so many terms. */
    private static final double FRACTION = 4;
    private static final int TERMS = 100;

    private WideFormulas() {
    }

    /** f(x), f'(x) or f''(x); null where the catalogue must do. */
    static Wide of(Activation activation, Order order, double x) {
        double size = Math.abs(ElementwiseComparison.function(activation, order).applyAsDouble(x));
        boolean narrow = Math.abs(x) < 1e-100 || Math.abs(x) > 1e100;
        if (narrow || !(size > 0x1p-900 && size < 0x1p900)) {
            return null;
        }
        return switch (order) {
            case VALUE -> value(activation.function(), activation.a(), x);
            case DERIVATIVE -> derivative(activation.function(), activation.a(), x);
            case SECOND_DERIVATIVE -> WideSecond.of(activation.function(), activation.a(), x);
            default -> null;
        };
    }

    private static Wide value(ActivationFunction function, double a, double x) {
        return switch (function) {
            case SIGMOID -> sigmoid(Wide.of(x));
            case LOG_SIGMOID -> softplus(Wide.of(-x)).negated();
            case TANH -> Math.abs(x) > 40 ? null : Wide.of(x).tanh();
            case SOFTSIGN -> Wide.of(x).over(Wide.sum(1, Math.abs(x)));
            case ARCTAN -> Wide.atan(x);
            case SOFTPLUS -> softplus(Wide.product(a, x)).over(a);
            case SQUAREPLUS -> squareplus(a, x);
            case ELU -> x > 0 ? null : expm1(x, 1).times(a);
            case CELU -> x > 0 ? null : expm1(x, a).times(a);
            case SELU -> x > 0 ? null : expm1(x, 1).times(Wide.product(SELU_SCALE, SELU_ALPHA));
            case SILU -> gated(x, Wide.of(x));
            case SWISH -> gated(x, Wide.product(a, x));
            case QUICK_GELU -> gated(x, Wide.product(1.702, x));
            case GELU_TANH -> gated(x, gate(x));
            case GELU -> gelu(x);
            case MISH -> mish(x);
            case TANHSHRINK -> Math.abs(x) > 40 || Math.abs(x) < 1e-8 ? null
                : Math.abs(x) < 0.01 ? tanhshrinkNearZero(x) : Wide.of(x).minus(Wide.of(x).tanh());
            case GAUSSIAN -> Wide.product(x, x).negated().exp();
            case SINE -> wave(a, x) ? Wide.product(a, x).sinCos()[0] : null;
            case SNAKE -> wave(a, x) ? Wide.product(a, x).sinCos()[0].square().over(a).plus(x) : null;
            case LISHT -> Math.abs(x) > 40 ? null : Wide.of(x).tanh().times(x);
            case ISRU -> isru(a, x);
            case ISRLU -> x >= 0 ? null : isru(a, x);
            case EXP -> Wide.of(x).exp();
            default -> null;
        };
    }

    private static Wide derivative(ActivationFunction function, double a, double x) {
        return switch (function) {
            case SIGMOID -> sigmoid(Wide.of(x)).times(sigmoid(Wide.of(-x)));
            case LOG_SIGMOID -> sigmoid(Wide.of(-x));
            case TANH -> sech2(x);
            case SOFTSIGN -> Wide.ONE.over(Wide.sum(1, Math.abs(x)).square());
            case ARCTAN -> Wide.ONE.over(Wide.product(x, x).plus(1));
            case SOFTPLUS -> sigmoid(Wide.product(a, x));
            case SQUAREPLUS -> squareplus(a, x).over(Wide.product(x, x).plus(a).sqrt());
            case ELU -> x > 0 ? null : Wide.of(x).exp().times(a);
            case CELU -> x > 0 ? null : Wide.of(x).over(a).exp();
            case SELU -> x > 0 ? null : Wide.of(x).exp().times(Wide.product(SELU_SCALE, SELU_ALPHA));
            case SILU -> gatedDerivative(Wide.of(x), Wide.of(x));
            case SWISH -> gatedDerivative(Wide.product(a, x), Wide.product(a, x));
            case QUICK_GELU -> gatedDerivative(Wide.product(1.702, x), Wide.product(1.702, x));
            case GELU_TANH -> gatedDerivative(gate(x),
                Wide.product(x, x).times(3).times(CUBIC).plus(1).times(x).times(GATE));
            case GELU -> geluDerivative(x);
            case MISH -> mishDerivative(x);
            case TANHSHRINK -> Math.abs(x) > 40 ? null : Wide.of(x).tanh().square();
            case GAUSSIAN -> Wide.product(x, x).negated().exp().times(-2 * x);
            case SINE -> wave(a, x) ? Wide.product(a, x).sinCos()[1].times(a) : null;
            case SNAKE -> wave(a, x) ? snakeDerivative(Wide.product(a, x).sinCos()) : null;
            case LISHT -> Math.abs(x) > 40 ? null : Wide.of(x).tanh().plus(sech2(x).times(x));
            case ISRU -> isruDerivative(a, x);
            case ISRLU -> x >= 0 ? null : isruDerivative(a, x);
            case EXP -> Wide.of(x).exp();
            default -> null;
        };
    }

    /** 1/(1 + exp(-z)), also where exp would overflow. */
    static Wide sigmoid(Wide z) {
        return z.hi() > LARGEST_EXPONENT ? Wide.ONE : Wide.ONE.over(z.negated().exp().plus(1));
    }

    private static Wide softplus(Wide z) {
        if (z.hi() > LARGEST_EXPONENT) {
            return z;
        }
        return z.hi() > 0 ? z.plus(z.negated().exp().log1p()) : z.exp().log1p();
    }

    /** exp(x/a) - 1. */
    private static Wide expm1(double x, double a) {
        Wide z = Wide.of(x).over(a);
        return z.hi() < -LARGEST_EXPONENT ? Wide.of(-1) : z.expm1();
    }

    /** 1/cosh². */
    static Wide sech2(double x) {
        Wide e = Wide.of(-2 * Math.abs(x)).exp();
        return e.times(4).over(e.plus(1).square());
    }

    private static Wide squareplus(double b, double x) {
        Wide h = Wide.product(x, x).plus(b).sqrt();
        return x < 0 ? Wide.of(b / 2).over(h.minus(Wide.of(x))) : h.plus(x).times(0.5);
    }

    private static Wide gated(double x, Wide z) {
        return sigmoid(z).times(x);
    }

    /** The derivative of x·σ(z(x)) with v = x·z'(x). */
    private static Wide gatedDerivative(Wide z, Wide v) {
        if (z.hi() > LARGEST_EXPONENT) {
            return Wide.ONE;
        }
        Wide s = sigmoid(z);
        return s.times(v.times(sigmoid(z.negated())).plus(1));
    }

    static Wide gate(double x) {
        return Wide.product(x, x).times(CUBIC).plus(1).times(x).times(GATE);
    }

    static Wide density(double x) {
        return Wide.product(x, x).times(-0.5).exp().times(INVERSE_SQRT_2PI);
    }

    /** Mills' ratio Q/φ, for t at least 0. */
    private static Wide mills(double t) {
        if (t > FRACTION) {
            Wide below = Wide.of(t);
            for (int n = TERMS; n > 0; n--) {
                below = Wide.of(n).over(below).plus(t);
            }
            return Wide.ONE.over(below);
        }
        Wide term = Wide.of(t);
        Wide sum = term;
        Wide square = Wide.product(t, t);
        for (int n = 3; term.hi() > 0x1p-90 * sum.hi(); n += 2) {
            term = term.times(square).over(n);
            sum = sum.plus(term);
        }
        return Wide.of(0.5).over(density(t)).minus(sum);
    }

    private static Wide gelu(double x) {
        if (x > 37) {
            return Wide.of(x);
        }
        Wide tail = density(x).times(mills(Math.abs(x)));
        return (x < 0 ? tail : Wide.ONE.minus(tail)).times(x);
    }

    private static Wide geluDerivative(double x) {
        if (x > 37) {
            return Wide.ONE;
        }
        Wide bump = density(x).times(mills(Math.abs(x)).plus(-Math.abs(x)));
        return x < 0 ? bump : Wide.ONE.minus(bump);
    }

    private static Wide mish(double x) {
        if (x > LARGEST_EXPONENT / 4) {
            return Wide.of(x);
        }
        Wide n = Wide.of(x).exp();
        Wide m = n.times(n.plus(2));
        return m.over(m.plus(2)).times(x);
    }

    private static Wide mishDerivative(double x) {
        if (x > LARGEST_EXPONENT / 4) {
            return Wide.ONE;
        }
        Wide n = Wide.of(x).exp();
        Wide m = n.times(n.plus(2));
        Wide d = m.plus(2);
        return m.over(d).plus(n.times(n.plus(1)).times(4).over(d.square()).times(x));
    }

    /** x³/3 - 2x⁵/15 + 17x⁷/315 - 62x⁹/2835 + 1382x¹¹/155925 - 21844x¹³/6081075. */
    private static Wide tanhshrinkNearZero(double x) {
        double[][] terms = {{21844, 6081075}, {1382, 155925}, {62, 2835}, {17, 315}, {2, 15}, {1, 3}};
        Wide square = Wide.product(x, x);
        Wide sum = Wide.of(0);
        for (double[] term : terms) {
            sum = Wide.of(term[0]).over(term[1]).minus(sum.times(square));
        }
        return sum.times(square).times(x);
    }

    private static Wide snakeDerivative(Wide[] sinCos) {
        return sinCos[0].plus(sinCos[1]).square();
    }

    static boolean wave(double omega, double x) {
        return Math.abs(omega * x) < LARGEST_ANGLE;
    }

    private static Wide isru(double a, double x) {
        return Wide.of(x).over(Wide.product(x, x).times(a).plus(1).sqrt());
    }

    private static Wide isruDerivative(double a, double x) {
        Wide s = Wide.product(x, x).times(a).plus(1);
        return Wide.ONE.over(s.times(s.sqrt()));
    }
}
