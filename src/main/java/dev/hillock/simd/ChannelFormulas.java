package dev.hillock.simd;

import static dev.hillock.simd.DoubleMath.atLeast;
import static dev.hillock.simd.DoubleMath.atMost;
import static dev.hillock.simd.DoubleMath.c;
import static dev.hillock.simd.DoubleMath.orNaN;
import static dev.hillock.simd.DoubleMath.positive;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import dev.hillock.function.ActivationFunction;
import jdk.incubator.vector.DoubleVector;

/** The functions that learn, with parameters from memory: {@link DoubleFormulas} has what they share. */
final class ChannelFormulas {

    private ChannelFormulas() {
    }

    /**
     * The formula of a function.
     *
     * @param lean whether results are rounded to float32, so that fewer digits do
     */
    static ChannelFormula of(ActivationFunction function, boolean lean) {
        return switch (function) {
            case PRELU -> new Prelu();
            case SWISH -> new Swish(lean);
            case SNAKE -> new Snake(lean);
            case STAR_RELU -> new StarRelu();
            case DYT -> new Dyt(lean);
            case XIELU -> new Xielu(lean);
            default -> throw new IllegalArgumentException(function.id() + " has no learned parameter");
        };
    }

    record Prelu() implements ChannelFormula {
        @Override
        public DoubleVector value(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector line = x.mul(a).blend(positive(x), a.compare(EQ, 0));
            return line.blend(x, x.compare(GT, 0));
        }

        @Override
        public DoubleVector derivative(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            return orNaN(x, a.blend(1, x.compare(GT, 0)));
        }

        @Override
        public DoubleVector byFirst(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            return x.blend(0, x.compare(GT, 0));
        }
    }

    record Swish(boolean lean) implements ChannelFormula {
        @Override
        public DoubleVector value(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector z = product(a, x);
            return DoubleFormulas.gated(x, z, DoubleFormulas.rounding(x, z, a), lean)
                .blend(x.mul(0.5), a.compare(EQ, 0));
        }

        @Override
        public DoubleVector derivative(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector z = product(a, x);
            DoubleVector lost = DoubleFormulas.rounding(x, z, a);
            return orNaN(x, DoubleFormulas.gatedSlope(z, lost, z, lost, lean));
        }

        @Override
        public DoubleVector byFirst(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector z = product(a, x);
            return orNaN(x, DoubleFormulas.gatedBySharpness(x, z, DoubleFormulas.rounding(x, z, a), lean));
        }

    }

    /** a·x, and 0 for a = 0 at the infinities too. */
    private static DoubleVector product(DoubleVector a, DoubleVector x) {
        return x.mul(a).blend(0, a.compare(EQ, 0));
    }

    record Snake(boolean lean) implements ChannelFormula {
        @Override
        public DoubleVector value(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector z = x.mul(a);
            DoubleVector q = DoubleMath.quarters(z);
            DoubleVector s = DoubleMath.sin(DoubleMath.angle(z, DoubleFormulas.rounding(x, z, a), q), q, lean);
            DoubleVector y = s.mul(s).div(a).add(x).blend(x, x.compare(EQ, 0));
            var far = z.abs().compare(GT, DoubleFormulas.FAR);
            if (far.anyTrue()) {
                double[] lanes = new double[x.length()];
                double[] alphas = new double[x.length()];
                x.intoArray(lanes, 0);
                a.intoArray(alphas, 0);
                Scalar.snake(lanes, alphas);
                return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
            }
            return y;
        }

        @Override
        public DoubleVector derivative(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector z = x.mul(a);
            DoubleVector q = DoubleMath.quarters(z);
            DoubleVector r = DoubleMath.angle(z, DoubleFormulas.rounding(x, z, a), q);
            DoubleVector s = DoubleMath.sin(r, q, lean).add(DoubleMath.cos(r, q, lean));
            DoubleVector y = s.mul(s);
            var far = z.abs().compare(GT, DoubleFormulas.FAR);
            if (far.anyTrue()) {
                double[] lanes = new double[x.length()];
                double[] alphas = new double[x.length()];
                x.intoArray(lanes, 0);
                a.intoArray(alphas, 0);
                Scalar.snakeSlope(lanes, alphas);
                return y.blend(DoubleVector.fromArray(x.species(), lanes, 0), far);
            }
            return y;
        }

        @Override
        public DoubleVector byFirst(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            return DoubleFormulas.snakeByFrequency(x, a, lean);
        }
    }

    record StarRelu() implements ChannelFormula {
        @Override
        public DoubleVector value(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector p = positive(x);
            DoubleVector line = p.mul(a);
            DoubleVector hi = line.mul(p);
            DoubleVector lo = line.fma(p, hi.neg()).add(p.fma(a, line.neg()).mul(p));
            lo = lo.blend(0, hi.abs().compare(GT, 0x1p900));
            return hi.add(b).add(lo).blend(orNaN(x, b), a.compare(EQ, 0));
        }

        @Override
        public DoubleVector derivative(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector p = positive(x);
            return p.mul(a).mul(2).blend(orNaN(x, c(x, 0)), a.compare(EQ, 0));
        }

        @Override
        public DoubleVector byFirst(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector p = positive(x);
            return p.mul(p);
        }

        @Override
        public DoubleVector bySecond(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            return orNaN(x, c(x, 1));
        }
    }

    record Dyt(boolean lean) implements ChannelFormula {
        private static final double SMALL = 0x1p-28;  // below, tanh(z) is z

        @Override
        public DoubleVector value(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector product = product(a, x);
            DoubleVector z = atMost(atLeast(product, -25), 25);
            if (lean) {
                return orNaN(x, DoubleMath.tanhTimesPlus(z, b, c));
            }
            DoubleVector lost = DoubleFormulas.rounding(x, product, a);
            DoubleVector plain = DoubleMath.tanhTimes(z, lost, b).blend(x.mul(a.mul(b)), z.abs().compare(LT, SMALL))
                .blend(0, a.compare(EQ, 0));
            var none = c.compare(EQ, 0);
            return orNaN(x, none.allTrue() ? plain : DoubleMath.tanhTimesPlus(z, lost, b, c).blend(plain, none));
        }

        @Override
        public DoubleVector derivative(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector product = product(a, x);
            DoubleVector lost = DoubleFormulas.withoutSign(DoubleFormulas.rounding(x, product, a), product).mul(-2);
            DoubleVector scaled = DoubleMath.exp(atMost(product.abs(), 380).mul(-2), lost, DoubleFormulas.UP, lean);
            DoubleVector d = scaled.fma(c(x, DoubleFormulas.DOWN), c(x, 1));
            return orNaN(x, scaled.mul(4).div(d.mul(d)).mul(a.mul(b)).mul(DoubleFormulas.DOWN));
        }

        /** b·x/cosh²(ax), which is the line b·x for a = 0. */
        @Override
        public DoubleVector byFirst(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector product = product(a, x);
            DoubleVector lost = DoubleFormulas.withoutSign(DoubleFormulas.rounding(x, product, a), product).neg();
            DoubleVector h = DoubleMath.exp(atMost(product.abs(), 740).neg(), lost, DoubleFormulas.UP, lean)
                .mul(DoubleFormulas.DOWN);
            DoubleVector sech = h.add(h).div(h.fma(h, c(x, 1)));
            DoubleVector y = atMost(atLeast(x, -DoubleFormulas.TAMED), DoubleFormulas.TAMED).mul(sech)
                .mul(sech.mul(b)).blend(0, product.abs().compare(GT, 740));
            return orNaN(x, y.blend(x.mul(b), a.compare(EQ, 0)).blend(0, b.compare(EQ, 0)));
        }

        @Override
        public DoubleVector bySecond(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector product = product(a, x);
            DoubleVector z = atMost(atLeast(product, -25), 25);
            return orNaN(x, lean ? DoubleMath.tanh(z, true)
                : DoubleMath.tanhTimes(z, DoubleFormulas.rounding(x, product, a), c(x, 1))
                    .blend(product, z.abs().compare(LT, SMALL)));
        }

        @Override
        public DoubleVector byThird(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            return orNaN(x, c(x, 1));
        }
    }

    record Xielu(boolean lean) implements ChannelFormula {
        @Override
        public DoubleVector value(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector line = c.sub(b);
            return DoubleFormulas.xielu(x, a, b, c, line, DoubleMath.sumLost(c, b.neg(), line), lean);
        }

        @Override
        public DoubleVector derivative(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector line = c.sub(b);
            return DoubleFormulas.xieluSlope(x, a, b, c, line, DoubleMath.sumLost(c, b.neg(), line), lean);
        }

        @Override
        public DoubleVector byFirst(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector p = positive(x);
            return p.mul(p);
        }

        /** exp(x) - 1 - x on the left. */
        @Override
        public DoubleVector bySecond(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
            DoubleVector left = atMost(x, 0);
            DoubleVector near = left.mul(left).mul(DoubleMath.expTail(atLeast(left, -1), lean).add(0.5));
            DoubleVector far = DoubleMath.expm1(atLeast(left, -745), lean).sub(left);
            return near.blend(far, left.compare(LT, -1));
        }
    }
}
