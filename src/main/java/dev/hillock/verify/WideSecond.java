package dev.hillock.verify;

import dev.hillock.function.ActivationFunction;

/** Exact second derivatives for float64, as {@link WideFormulas} has values and derivatives. */
final class WideSecond {

    private WideSecond() {
    }

    /** f''(x); null where the catalogue must do. */
    static Wide of(ActivationFunction function, double a, double x) {
        return switch (function) {
            case SIGMOID -> bump(Wide.of(x)).times(Wide.of(x).times(0.5).tanh()).negated();
            case LOG_SIGMOID -> bump(Wide.of(x)).negated();
            case TANH -> tanh(x);
            case TANHSHRINK -> tanh(x).negated();
            case SOFTSIGN -> cubed(Wide.sum(1, Math.abs(x)), -2 * Math.signum(x));
            case ARCTAN -> arctan(x);
            case SOFTPLUS -> bump(Wide.product(a, x)).times(a);
            case SQUAREPLUS -> a == 0 ? null : cubed(Wide.product(x, x).plus(a).sqrt(), a / 2);
            case ELU -> x < 0 ? Wide.of(x).exp().times(a) : null;
            case CELU -> x < 0 ? Wide.of(x).over(a).exp().over(a) : null;
            case SELU -> x < 0
                ? Wide.of(x).exp().times(Wide.product(WideFormulas.SELU_SCALE, WideFormulas.SELU_ALPHA)) : null;
            case SILU -> swish(1, x);
            case SWISH -> swish(a, x);
            case QUICK_GELU -> swish(1.702, x);
            case GELU -> Wide.of(2).minus(Wide.product(x, x)).times(WideFormulas.density(x));
            case GELU_TANH -> geluTanh(x);
            case MISH -> x < 0 ? mishLeft(x) : mishRight(x);
            case GAUSSIAN -> Wide.product(x, x).times(4).plus(-2).times(Wide.product(x, x).negated().exp());
            case SINE -> WideFormulas.wave(a, x) ? Wide.product(a, x).sinCos()[0].times(Wide.product(-a, a)) : null;
            case SNAKE -> WideFormulas.wave(a, x) ? Wide.product(2 * a, x).sinCos()[1].times(2 * a) : null;
            case LISHT -> Wide.ONE.minus(Wide.of(x).tanh().times(x)).times(WideFormulas.sech2(x)).times(2);
            case ISRU -> isru(a, x);
            case ISRLU -> x < 0 ? isru(a, x) : null;
            case EXP -> Wide.of(x).exp();
            default -> null;
        };
    }

    /** σ'(z). */
    private static Wide bump(Wide z) {
        return WideFormulas.sigmoid(z).times(WideFormulas.sigmoid(z.negated()));
    }

    private static Wide tanh(double x) {
        return Wide.of(x).tanh().times(WideFormulas.sech2(x)).times(-2);
    }

    /** top/w³. */
    private static Wide cubed(Wide w, double top) {
        return Wide.of(top).over(w).over(w).over(w);
    }

    private static Wide arctan(double x) {
        Wide d = Wide.product(x, x).plus(1);
        return Wide.of(-2 * x).over(d).over(d);
    }

    /** Of x·σ(βx): β·σ'(z)·(2 - z·tanh(z/2)), z = βx. */
    private static Wide swish(double beta, double x) {
        Wide z = Wide.product(beta, x);
        return bump(z).times(Wide.of(2).minus(z.times(z.times(0.5).tanh()))).times(beta);
    }

    /** σ'(z)·(2z' + x·z'' - x·z'²·tanh(z/2)). */
    private static Wide geluTanh(double x) {
        Wide z = WideFormulas.gate(x);
        Wide cubic = Wide.product(x, x).times(WideFormulas.CUBIC);
        Wide slope = cubic.times(3).plus(1).times(WideFormulas.GATE);
        Wide gain = slope.times(2).plus(cubic.times(6).times(WideFormulas.GATE));
        return bump(z).times(gain.minus(slope.square().times(x).times(z.times(0.5).tanh())));
    }

    /** 2T' + x·T'' of T = 1 - 2/d, d = n² + 2n + 2, n = exp(x). */
    private static Wide mishLeft(double x) {
        Wide n = Wide.of(x).exp();
        Wide m = n.plus(1);
        Wide d = m.square().plus(1);
        Wide first = n.times(m).times(4).over(d.square());
        Wide second = n.times(2).plus(1).times(d).minus(n.times(m.square()).times(4)).times(n).times(4)
            .over(d.square().times(d));
        return first.times(2).plus(second.times(x));
    }

    /** The same of T = 1 - 2e²/d, d = 1 + 2e + 2e², e = exp(-x). */
    private static Wide mishRight(double x) {
        Wide e = Wide.of(-x).exp();
        Wide square = e.square();
        Wide d = square.plus(e).times(2).plus(1);
        Wide top = square.times(e.plus(1)).times(4);
        Wide topSlope = square.times(e.times(3).plus(2)).times(-4);
        Wide slope = square.times(4).plus(e.times(2)).negated();
        Wide second = topSlope.times(d).minus(top.times(slope).times(2)).over(d.square().times(d));
        return top.over(d.square()).times(2).plus(second.times(x));
    }

    private static Wide isru(double a, double x) {
        Wide s = Wide.product(x, x).times(a).plus(1);
        return Wide.product(a, x).times(-3).over(s).over(s).over(s.sqrt());
    }
}
