package dev.hillock.function;

import static dev.hillock.function.Variant.NAN_BELOW;
import static dev.hillock.function.Variant.NAN_OUTSIDE;
import static dev.hillock.function.Variant.SAME;

import dev.hillock.function.Description.Smoothness;
import dev.hillock.function.Parameter.Range;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The element-wise functions: each with its parameters, its value and derivative in double, its kinks and its story.
 *
 * <p>Conventions hold for all of them. NaN gives NaN. At an infinity f, f' and f'' take their mathematical limit (NaN
 * where there is none). At a kink f' is PyTorch's choice, and f'' where it jumps is that of its double backward.
 * f(-0) is -0 where f(x)/x has a finite positive limit. Formulas are the numerically stable ones; double results are
 * within a few ULP of float64 and far below half an ULP of float32.
 */
public enum ActivationFunction implements Entry {
    IDENTITY(Op.IDENTITY,
        Description.of("The line through the origin: what a layer has that has no activation.")
        .formula("x")
        .derivative("1")
        .secondDerivative("0")
        .latex("x")
        .latexDerivative("1")
        .latexSecondDerivative("0")
        .range("(-∞, ∞)").monotone().zeroCentred()
        .strengths("costs nothing; leaves the scale to the layer")
        .weaknesses("any number of layers with it are one linear layer")
        .usedIn("output layer of a regression; placeholder in configurations")
        .alias("PyTorch", "Identity").alias("ONNX", "Identity").alias("Keras", "linear")
        .alias("Hugging Face", "linear")
        .paper("none: the line is older than the field")) {
        @Override public double value(double x, double a, double b, double c) { return x; }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, true);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }
    },

    BINARY_STEP(Op.BINARY_STEP,
        Description.of("All or nothing: the first artificial neuron fires when its input reaches a threshold.")
        .formula("1 if x ≥ threshold, else 0")
        .derivative("0 everywhere")
        .secondDerivative("0, at kinks too")
        .latex("\\begin{cases} 1 & x \\ge \\text{threshold} \\\\ 0 & x < \\text{threshold} \\end{cases}")
        .latexDerivative("0")
        .latexSecondDerivative("0")
        .range("{0, 1}").monotone().smoothness(Smoothness.DISCONTINUOUS)
        .kinks("at the threshold f is 1 and f' is 0")
        .strengths("one bit of output; an honest decision")
        .weaknesses("gradient descent cannot train it: f' is 0 wherever it exists")
        .usedIn("perceptrons, spiking and binarised networks (trained with a surrogate gradient)")
        .alias("PyTorch", "heaviside", "the value at 0 is an argument")
        .alias("JAX", "numpy.heaviside", "the value at 0 is an argument").alias("MLX", "step")
        .alias("ND4J", "Step", "x > threshold: 0 at the threshold", SAME.value(0, 0))
        .paper("McCulloch & Pitts 1943"),
        new Parameter("threshold", 0, Range.FINITE, "where it jumps; at the threshold f is 1")) {
        @Override public double value(double x, double a, double b, double c) {
            return Elementary.indicator(x, x >= a);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, false);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return new double[] {a}; }
    },

    SIGMOID(Op.SIGMOID,
        Description.of("The logistic curve turns any number into a probability, odds of e to the x.")
        .formula("1/(1 + e⁻ˣ)")
        .derivative("σ(x)·σ(-x)")
        .secondDerivative("σ(x)·σ(-x)·(σ(-x) - σ(x))")
        .latex("\\sigma(x) = \\frac{1}{1 + e^{-x}}")
        .latexDerivative("\\sigma(x)\\,\\sigma(-x)")
        .latexSecondDerivative("\\sigma(x)\\,\\sigma(-x)\\left(\\sigma(-x) - \\sigma(x)\\right)")
        .range("(0, 1)").monotone()
        .stable("with e = exp(-|x|): x ≥ 0: 1/(1 + e), else e/(1 + e); f' = e/(1 + e)². In float32 the naive s(1 - "
            + "s) is 0 from x = 16.7 on, and 1/(1 + exp(-x)) drops what lies below -88.7")
        .strengths("reads as a probability; smooth and bounded")
        .weaknesses("saturates on both sides, with f' at most 1/4: deep stacks of it stop learning; not zero-centred")
        .usedIn("binary and multi-label outputs, gates of LSTM and GRU, attention gates")
        .alias("PyTorch", "Sigmoid").alias("ONNX", "Sigmoid").alias("Keras", "sigmoid").alias("JAX", "sigmoid")
        .alias("TensorFlow", "math.sigmoid").alias("Hugging Face", "sigmoid").alias("oneDNN", "eltwise_logistic")
        .alias("JAX", "lax.logistic").alias("SciPy", "expit")
        .paper("Rumelhart, Hinton & Williams 1986 (in networks trained by back-propagation)")) {
        @Override public double value(double x, double a, double b, double c) { return Elementary.sigmoid(x); }

        @Override public double derivative(double x, double a, double b, double c) {
            double e = StrictMath.exp(-Math.abs(x));
            double r = 1 / (1 + e);
            return e * r * r;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.sigmoidSecond(1, new Twofold(x, 0));
        }
    },

    HARD_SIGMOID(Op.HARD_SIGMOID,
        Description.of("A sigmoid of three straight pieces, for hardware that has no exp.")
        .formula("min(max(αx + β, 0), 1)")
        .derivative("α between the kinks, else 0")
        .secondDerivative("0, at kinks too")
        .latex("\\min(\\max(\\alpha x + \\beta,\\, 0),\\, 1)")
        .latexDerivative("\\begin{cases} \\alpha & 0 < \\alpha x + \\beta < 1 \\\\ 0 & \\alpha x + \\beta \\le 0 "
            + "\\\\ 0 & \\alpha x + \\beta \\ge 1 \\end{cases}")
        .latexSecondDerivative("0")
        .range("[0, 1]").monotone().smoothness(Smoothness.CONTINUOUS)
        .kinks("at ±3 (in general where αx + β is 0 or 1) f' is 0")
        .stable("for the default slope min(max(x + 3, 0), 6)/6, so that 1/6 is exact: near -3, x·(1/6) + 0.5 in "
            + "float32 is off by up to 2.8e6 ULP")
        .strengths("two instructions; exact 0 and 1")
        .weaknesses("no gradient outside (-3, 3); three definitions share the name")
        .usedIn("squeeze-and-excite gates of MobileNetV3, quantised recurrent networks")
        .alias("PyTorch", "Hardsigmoid")
        .alias("ONNX", "HardSigmoid", "alpha = 0.2 by default: up to 0.083 away, at ±2.5", SAME.with("alpha", 0.2))
        .alias("Keras", "hard_sigmoid").alias("JAX", "hard_sigmoid")
        .alias("TensorFlow", "keras.activations.hard_sigmoid", "that of Keras 3 since 2.16, of Keras 2 before")
        .alias("Keras 2", "hard_sigmoid", "slope 0.2", SAME.with("alpha", 0.2))
        .alias("TensorFlow Java", "HardSigmoid", "slope 0.2", SAME.with("alpha", 0.2))
        .alias("Burn", "hard_sigmoid", "alpha = 0.2 by default", SAME.with("alpha", 0.2))
        .alias("ND4J", "HardSigmoid", "slope 0.2; f' is 0.2 at the kinks",
            SAME.with("alpha", 0.2).slope(-2.5, 0.2).slope(2.5, 0.2))
        .alias("JAX", "sparse_sigmoid", "slope 1/2, as in the paper", SAME.with("alpha", 0.5))
        .paper("Courbariaux, Bengio & David 2015, arXiv 1511.00363 (slope 1/2)"),
        new Parameter("alpha", 1.0 / 6, Range.POSITIVE, "slope between the kinks; the default is the exact 1/6"),
        new Parameter("beta", 0.5, Range.FINITE, "value at 0")) {
        @Override public double value(double x, double a, double b, double c) {
            Twofold line = line(x, a, b);
            double top = top(a);
            return line.isBelow(0) ? 0 : line.isAbove(top) ? 1 : line.hi() / top;
        }

        @Override public double derivative(double x, double a, double b, double c) {
            Twofold line = line(x, a, b);
            return Elementary.indicator(x, line.isAbove(0) && line.isBelow(top(a))) * a;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        /** αx + β, for the default slope times 6 so that 1/6 is exact. */
        private static Twofold line(double x, double a, double b) {
            return a == SIXTH ? Twofold.product(6, b).plus(x) : Twofold.product(a, x).plus(b);
        }

        private static double top(double a) { return a == SIXTH ? 6 : 1; }

        @Override public double[] kinks(double a, double b, double c) {
            return a == SIXTH ? new double[] {-6 * b, 6 * (1 - b)} : new double[] {-b / a, (1 - b) / a};
        }
    },

    LOG_SIGMOID(Op.LOG_SIGMOID,
        Description.of("The logarithm of a probability, computed without ever forming the probability.")
        .formula("-ln(1 + e⁻ˣ)")
        .derivative("σ(-x)")
        .secondDerivative("-σ(x)·σ(-x)")
        .latex("-\\ln(1 + e^{-x})")
        .latexDerivative("\\sigma(-x)")
        .latexSecondDerivative("-\\sigma(x)\\,\\sigma(-x)")
        .range("(-∞, 0)").monotone()
        .stable("min(x, 0) - log1p(exp(-|x|)). In float32 log(sigmoid(x)) loses digits from x = 2.2 on, is 0 from "
            + "16.7 on, and -∞ below -88.7")
        .strengths("no overflow, no lost tail; concave")
        .weaknesses("unbounded below: a loss, seldom a hidden activation")
        .usedIn("binary cross-entropy, negative sampling (word2vec), preference losses such as DPO")
        .alias("PyTorch", "LogSigmoid").alias("Keras", "log_sigmoid").alias("JAX", "log_sigmoid")
        .alias("MLX", "log_sigmoid")
        .paper("no first paper; word2vec (Mikolov et al. 2013, arXiv 1310.4546) made it common")) {
        @Override public double value(double x, double a, double b, double c) {
            return Math.min(x, 0) - StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
        }

        @Override public double derivative(double x, double a, double b, double c) { return Elementary.sigmoid(-x); }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.sigmoidSlope(-1, new Twofold(x, 0));
        }
    },

    TANH(Op.TANH,
        Description.of("The sigmoid stretched to be symmetric around 0, so that layers stay centred.")
        .formula("(eˣ - e⁻ˣ)/(eˣ + e⁻ˣ)")
        .derivative("1/cosh²(x)")
        .secondDerivative("-2·tanh(x)/cosh²(x)")
        .latex("\\tanh x = \\frac{e^x - e^{-x}}{e^x + e^{-x}}")
        .latexDerivative("\\frac{1}{\\cosh^2 x}")
        .latexSecondDerivative("\\frac{-2\\tanh x}{\\cosh^2 x}")
        .range("(-1, 1)").monotone().zeroCentred()
        .stable("m = expm1(-2|x|), ∓m/(2 + m); f' = u² with u = 2e/(1 + e²), e = exp(-|x|). Below 3e-8 the quotient "
            + "of exponentials is 0 in float32, above 88.7 NaN; 1 - tanh² is 0 from 9 on")
        .strengths("zero-centred, slope 1 at 0, bounded")
        .weaknesses("saturates on both sides")
        .usedIn("recurrent networks, generators of images in [-1, 1], policies with bounded actions")
        .alias("PyTorch", "Tanh").alias("ONNX", "Tanh").alias("Keras", "tanh").alias("JAX", "tanh")
        .alias("TensorFlow", "math.tanh").alias("Hugging Face", "tanh")
        .paper("LeCun, Bottou, Orr & Müller 1998, Efficient BackProp (the case for it)")) {
        @Override public double value(double x, double a, double b, double c) { return StrictMath.tanh(x); }

        @Override public double derivative(double x, double a, double b, double c) {
            double sech = Elementary.sech(x);
            return sech * sech;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.sigmoidSecond(8, new Twofold(2 * x, 0));
        }
    },

    HARD_TANH(Op.HARD_TANH,
        Description.of("The line, cut off at both ends.")
        .formula("min(max(x, min_val), max_val)")
        .derivative("1 between the ends, else 0")
        .secondDerivative("0, at kinks too")
        .latex("\\min(\\max(x,\\, \\text{min\\_val}),\\, \\text{max\\_val})")
        .latexDerivative("\\begin{cases} 1 & \\text{min\\_val} < x < \\text{max\\_val} \\\\ 0 & x \\le "
            + "\\text{min\\_val} \\\\ 0 & x \\ge \\text{max\\_val} \\end{cases}")
        .latexSecondDerivative("0")
        .range("[min_val, max_val]").monotone().zeroCentred().smoothness(Smoothness.CONTINUOUS)
        .kinks("at both ends f' is 0")
        .strengths("exact and free; bounded")
        .weaknesses("no gradient outside: a unit that leaves may never return")
        .usedIn("binarised networks (as the straight-through gradient), bounded outputs")
        .alias("PyTorch", "Hardtanh").alias("ONNX", "Clip", "without bounds by default", SAME.of("identity"))
        .alias("Keras", "hard_tanh", "ends fixed at ±1")
        .alias("JAX", "hard_tanh", "ends fixed at ±1, where f' is 1",
            SAME.slope(-1, 1).slope(1, 1))
        .alias("MLX", "hard_tanh").alias("CUTLASS", "Clamp")
        .paper("Collobert 2004 (thesis)"),
        new Parameter("min_val", -1, Range.FINITE, "lower end, at most max_val"),
        new Parameter("max_val", 1, Range.FINITE, "upper end")) {
        @Override public double value(double x, double a, double b, double c) { return x < a ? a : x > b ? b : x; }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, a < x && x < b);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return a == b ? NONE : new double[] {a, b}; }

        @Override void checkTogether(double a, double b, double c) {
            if (a > b) {
                throw new IllegalArgumentException(
                    "hard_tanh: min_val must be at most max_val but %s is greater than %s".formatted(a, b));
            }
        }
    },

    SOFTSIGN(Op.SOFTSIGN,
        Description.of("Like tanh but it saturates as 1/x, so that a gradient is left far out.")
        .formula("x/(1 + |x|)")
        .derivative("1/(1 + |x|)²")
        .secondDerivative("2/(1 + |x|)³ if x < 0, -2/(1 + |x|)³ if x > 0, 0 at 0")
        .latex("\\frac{x}{1 + |x|}")
        .latexDerivative("\\frac{1}{\\left(1 + |x|\\right)^2}")
        .latexSecondDerivative("\\begin{cases} \\frac{2}{\\left(1 + |x|\\right)^3} & x < 0 \\\\ 0 & x = 0 \\\\ "
            + "\\frac{-2}{\\left(1 + |x|\\right)^3} & x > 0 \\end{cases}")
        .range("(-1, 1)").monotone().zeroCentred().smoothness(Smoothness.ONCE)
        .stable("f' = q·q with q = 1/(1 + |x|): the square of 1 + |x| overflows float32 from 1.8e19 on; ±1 at ±∞, "
            + "where the formula has NaN")
        .strengths("one division, no exp; tails with gradient")
        .weaknesses("approaches ±1 slowly")
        .usedIn("value networks and older vision models in place of tanh")
        .alias("PyTorch", "Softsign", "NaN at ±∞", NAN_OUTSIDE)
        .alias("JAX", "soft_sign", "NaN at ±∞", NAN_OUTSIDE)
        .alias("ONNX", "Softsign").alias("Keras", "softsign").alias("TensorFlow", "softsign")
        .paper("Turian, Bergstra & Bengio 2009")) {
        @Override public double value(double x, double a, double b, double c) {
            return Double.isInfinite(x) ? Math.signum(x) : x / (1 + Math.abs(x));
        }

        @Override public double derivative(double x, double a, double b, double c) {
            double q = 1 / (1 + Math.abs(x));
            return q * q;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            double d = 1 + Math.abs(x);
            return -2 * Math.signum(x) / (d * d) / d;
        }

        @Override public double[] bends(double a, double b, double c) { return ORIGIN; }
    },

    ARCTAN(Op.ARCTAN,
        Description.of("A sigmoid whose tails fall off as 1/x², between tanh and softsign.")
        .formula("arctan x")
        .derivative("1/(1 + x²)")
        .secondDerivative("-2x/(1 + x²)²")
        .latex("\\arctan x")
        .latexDerivative("\\frac{1}{1 + x^2}")
        .latexSecondDerivative("\\frac{-2x}{\\left(1 + x^2\\right)^2}")
        .range("(-π/2, π/2)").monotone().zeroCentred()
        .stable("f' for |x| > 1: with q = 1/|x|, (q/(1 + q²))·q: x² overflows float32 from 1.8e19 on")
        .strengths("smooth, zero-centred, heavier tails than tanh")
        .weaknesses("range of ±1.57 must be scaled; slower than tanh on most hardware")
        .usedIn("surrogate gradient of spiking networks, bounded regression outputs")
        .alias("PyTorch", "atan").alias("ONNX", "Atan").alias("JAX", "numpy.arctan").alias("NumPy", "arctan")
        .paper("no first paper in this field")) {
        @Override public double value(double x, double a, double b, double c) { return StrictMath.atan(x); }

        @Override public double derivative(double x, double a, double b, double c) {
            if (Math.abs(x) <= 1) {
                return 1 / (1 + x * x);
            }
            double q = 1 / Math.abs(x);
            return q / (1 + q * q) * q;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            if (Math.abs(x) <= 1) {
                double d = 1 + x * x;
                return -2 * x / (d * d);
            }
            double q = 1 / x;
            double s = q / (1 + q * q);
            return -2 * q * s * s;
        }
    },

    SOFTPLUS(Op.SOFTPLUS,
        Description.of("A relu with its corner rounded: the integral of the sigmoid, always positive.")
        .formula("ln(1 + exp(βx))/β")
        .derivative("σ(βx)")
        .secondDerivative("β·σ(βx)·σ(-βx)")
        .latex("\\frac{1}{\\beta}\\,\\ln\\left(1 + e^{\\beta x}\\right)")
        .latexDerivative("\\sigma(\\beta x)")
        .latexSecondDerivative("\\beta\\,\\sigma(\\beta x)\\,\\sigma(-\\beta x)")
        .range("(0, ∞)").monotone()
        .stable("max(x, 0) + log1p(exp(-β|x|))/β. In float32 log(1 + exp(x)) is 0 from -16.7 down and ∞ from 88.7 up")
        .strengths("positive and smooth: a scale or variance with a gradient everywhere")
        .weaknesses("never exactly 0; two transcendental functions")
        .usedIn("positive parameters (variances, rates, step sizes as in Mamba)")
        .alias("PyTorch", "Softplus", "the identity where βx > threshold = 20: 5.8e5 ULP off in float64, nothing in "
            + "float32", SAME.formula("softplus, x above 20",
            x -> x > 20 ? x : Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))),
            x -> x > 20 ? 1 : Elementary.sigmoid(x)))
        .alias("ONNX", "Softplus", "β fixed at 1").alias("Keras", "softplus", "β fixed at 1")
        .alias("JAX", "softplus", "β fixed at 1").alias("TensorFlow", "math.softplus", "β fixed at 1")
        .alias("oneDNN", "soft_relu")
        .paper("Dugas, Bengio, Bélisle, Nadeau & Garcia 2000"),
        new Parameter("beta", 1, Range.POSITIVE, "sharpness of the bend; relu as it grows")) {
        @Override public double value(double x, double a, double b, double c) {
            Twofold z = Twofold.product(a, x);
            if (z.hi() < -40) {  // log1p(e) is e, which must not become subnormal before it is divided
                return Elementary.exp(1 / a, z);
            }
            double e = (z.hi() < 0 ? z : z.negated()).exp();
            return Math.max(x, 0) + StrictMath.log1p(e) / a;
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.sigmoid(Twofold.product(a, x));
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.sigmoidSlope(a, Twofold.product(a, x));
        }
    },

    SQUAREPLUS(Op.SQUAREPLUS,
        Description.of("The algebraic softplus: a hyperbola, without exp or log.")
        .formula("(x + √(x² + b))/2")
        .derivative("(1 + x/√(x² + b))/2")
        .secondDerivative("(b/2)/(x² + b)^(3/2)")
        .latex("\\frac{1}{2}\\left(x + \\sqrt{x^2 + b}\\right)")
        .latexDerivative("\\frac{1}{2}\\left(1 + \\frac{x}{\\sqrt{x^2 + b}}\\right)")
        .latexSecondDerivative("\\frac{b}{2}\\left(x^2 + b\\right)^{-3/2}")
        .range("(0, ∞)").monotone()
        .kinks("none, except that b = 0 is relu, with f'(0) = 0")
        .stable("h = hypot(x, √b); x ≥ 0: (h + x)/2, else (b/4)/((h - x)/2). Naively the left tail is 0 in float32 "
            + "from -8200 down and x² overflows from 1.8e19 on")
        .strengths("one square root; smooth like softplus")
        .weaknesses("left tail falls only as b/4|x|")
        .usedIn("where exp is dear; a softplus for fixed-point hardware")
        .alias("JAX", "squareplus").alias("Keras", "squareplus")
        .paper("Barron 2021, arXiv 2112.11687"),
        new Parameter("b", 4, Range.NON_NEGATIVE, "squared width of the bend; 0 gives relu")) {
        @Override public double value(double x, double a, double b, double c) {
            double s = Math.sqrt(a);
            double h = StrictMath.hypot(x, s);
            if (x < 0) {
                return a == 0 ? 0 : s / 2 / (h / 2 - x / 2) * (s / 2);
            }
            return h > 1 ? h / 2 + x / 2 : (h + x) / 2;  // the sum must not overflow, the halves not underflow
        }

        @Override public double derivative(double x, double a, double b, double c) {
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

        @Override public double secondDerivative(double x, double a, double b, double c) {
            if (a == 0) {
                return Elementary.flat(x);
            }
            double s = Math.sqrt(a);
            double h = StrictMath.hypot(x, s);
            double ratio = s / h;
            return ratio * (ratio / 2 / h);
        }

        @Override public double[] kinks(double a, double b, double c) { return a == 0 ? ORIGIN : NONE; }
    },

    RELU(Op.RELU,
        Description.of("Half a line: passes what is positive. Cheap enough to make deep networks practical.")
        .formula("max(x, 0)")
        .derivative("1 if x > 0, else 0")
        .secondDerivative("0, at kinks too")
        .latex("\\max(x,\\, 0)")
        .latexDerivative("\\begin{cases} 1 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}")
        .latexSecondDerivative("0")
        .range("[0, ∞)").monotone().smoothness(Smoothness.CONTINUOUS)
        .kinks("at 0 f' is 0")
        .stable("x < 0 ? 0 : x, so that NaN passes")
        .strengths("no exp, gradient 1 on the right, sparse outputs")
        .weaknesses("a unit that is negative for all data has no gradient and stays dead; not zero-centred")
        .usedIn("convolutional networks, most multilayer perceptrons; the default to beat")
        .alias("PyTorch", "ReLU").alias("ONNX", "Relu")
        .alias("Keras", "relu", "three more parameters: negative_slope, max_value, threshold").alias("JAX", "relu")
        .alias("TensorFlow", "relu").alias("Hugging Face", "relu")
        .alias("candle", "relu", "f'(0) is 1", SAME.slope(0, 1))
        .source("https://github.com/huggingface/candle/blob/main/candle-core/src/backprop.rs")
        .alias("CUTLASS", "ReLu", "f'(0) is 1", SAME.slope(0, 1))
        .paper("Fukushima 1969; Nair & Hinton 2010 (made it the standard)")) {
        @Override public double value(double x, double a, double b, double c) { return x < 0 ? 0 : x; }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, x > 0);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return ORIGIN; }
    },

    RELU6(Op.RELU6,
        Description.of("A relu with a lid, so that few bits suffice to store its output.")
        .formula("min(max(x, 0), 6)")
        .derivative("1 if 0 < x < 6, else 0")
        .secondDerivative("0, at kinks too")
        .latex("\\min(\\max(x,\\, 0),\\, 6)")
        .latexDerivative("\\begin{cases} 1 & 0 < x < 6 \\\\ 0 & x \\le 0 \\\\ 0 & x \\ge 6 \\end{cases}")
        .latexSecondDerivative("0")
        .range("[0, 6]").monotone().smoothness(Smoothness.CONTINUOUS)
        .kinks("at 0 and 6 f' is 0")
        .strengths("bounded: quantises well")
        .weaknesses("dies on both sides")
        .usedIn("MobileNetV1 and V2, quantised networks")
        .alias("PyTorch", "ReLU6").alias("Keras", "relu6").alias("JAX", "relu6").alias("TensorFlow", "relu6")
        .alias("Hugging Face", "relu6")
        .paper("Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10")) {
        @Override public double value(double x, double a, double b, double c) { return x < 0 ? 0 : x > 6 ? 6 : x; }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, 0 < x && x < 6);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return new double[] {0, 6}; }
    },

    LEAKY_RELU(Op.LEAKY_RELU,
        Description.of("A relu that lets a little through on the left, so that no unit dies.")
        .formula("x if x > 0, else negative_slope·x")
        .derivative("1 if x > 0, else negative_slope")
        .secondDerivative("0, at kinks too")
        .latex("\\begin{cases} x & x > 0 \\\\ \\text{negative\\_slope}\\cdot x & x \\le 0 \\end{cases}")
        .latexDerivative("\\begin{cases} 1 & x > 0 \\\\ \\text{negative\\_slope} & x \\le 0 \\end{cases}")
        .latexSecondDerivative("0")
        .range("(-∞, ∞)").monotone().smoothness(Smoothness.CONTINUOUS)
        .kinks("at 0 f' is the slope")
        .stable("by a branch, never max(slope·x, x): that takes the wrong side for a slope above 1")
        .strengths("a gradient everywhere, at the price of relu")
        .weaknesses("the slope is one more choice, and frameworks choose differently")
        .usedIn("discriminators of GANs (slope 0.2), YOLO detectors (0.1)")
        .alias("PyTorch", "LeakyReLU").alias("ONNX", "LeakyRelu")
        .alias("Keras", "leaky_relu", "slope 0.2 by default", SAME.with("negative_slope", 0.2))
        .alias("Keras", "layers.LeakyReLU", "slope 0.3 by default", SAME.with("negative_slope", 0.3))
        .alias("JAX", "leaky_relu", "f'(0) is 1", SAME.slope(0, 1)).alias("Hugging Face", "leaky_relu")
        .alias("TensorFlow", "leaky_relu", "slope 0.2 by default", SAME.with("negative_slope", 0.2))
        .alias("tinygrad", "leaky_relu", "f'(0) is 1", SAME.slope(0, 1))
        .paper("Maas, Hannun & Ng 2013"),
        new Parameter("negative_slope", 0.01, Range.FINITE, "slope for x <= 0")) {
        @Override public double value(double x, double a, double b, double c) {
            return x > 0 ? x : Elementary.line(x, a);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return Double.isNaN(x) ? x : x > 0 ? 1 : a;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return a == 1 ? NONE : ORIGIN; }
    },

    PRELU(Op.PRELU,
        Description.of("A leaky relu that learns its slope.")
        .formula("x if x > 0, else weight·x")
        .derivative("1 if x > 0, else weight; ∂f/∂weight = min(x, 0)")
        .secondDerivative("0, at kinks too")
        .latex("\\begin{cases} x & x > 0 \\\\ \\text{weight}\\cdot x & x \\le 0 \\end{cases}")
        .latexDerivative("\\begin{cases} 1 & x > 0 \\\\ \\text{weight} & x \\le 0 \\end{cases} \\qquad "
            + "\\frac{\\partial f}{\\partial \\text{weight}} = \\min(x,\\, 0)")
        .latexSecondDerivative("0")
        .range("(-∞, ∞)").monotone().smoothness(Smoothness.CONTINUOUS)
        .kinks("at 0 f' is the weight")
        .stable("by a branch; a weight of 0 keeps 0 at -∞")
        .strengths("adapts its leak to the data for one parameter a channel")
        .weaknesses("a weight above 1 or below 0 changes its character; one more gradient to sum")
        .usedIn("the first network to pass human accuracy on ImageNet; super-resolution")
        .alias("PyTorch", "PReLU", "one weight, or one for each channel")
        .alias("ONNX", "PRelu", "weights are an input that is broadcast")
        .alias("Keras", "layers.PReLU", "one weight for each unit by default, starting at 0", SAME.with("weight", 0))
        .alias("MLX", "PReLU", "f'(0) is 1 + weight", SAME.slope(0, 1.25))
        .alias("Hugging Face", "prelu")
        .paper("He, Zhang, Ren & Sun 2015, arXiv 1502.01852"),
        new Parameter("weight", 0.25, Range.FINITE, "learned slope for x <= 0").inTraining()) {
        @Override public double value(double x, double a, double b, double c) {
            return x > 0 ? x : Elementary.line(x, a);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return Double.isNaN(x) ? x : x > 0 ? 1 : a;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double parameterDerivative(int which, double x, double a, double b, double c) {
            return x > 0 ? 0 : x;
        }

        @Override public double[] kinks(double a, double b, double c) { return a == 1 ? NONE : ORIGIN; }
    },

    ELU(Op.ELU,
        Description.of("A relu whose left side bends to -α: means near 0 without batch normalisation.")
        .formula("x if x > 0, else α(eˣ - 1)")
        .derivative("1 if x > 0, else α·eˣ")
        .secondDerivative("α·eˣ if x < 0, else 0")
        .latex("\\begin{cases} x & x > 0 \\\\ \\alpha\\left(e^x - 1\\right) & x \\le 0 \\end{cases}")
        .latexDerivative("\\begin{cases} 1 & x > 0 \\\\ \\alpha\\, e^x & x \\le 0 \\end{cases}")
        .latexSecondDerivative("\\begin{cases} \\alpha\\, e^x & x < 0 \\\\ 0 & x \\ge 0 \\end{cases}")
        .range("(-α, ∞)").monotone().smoothness(Smoothness.ONCE)
        .kinks("at 0 f' is α: no kink for α = 1")
        .stable("α·expm1(x), and f' = α·exp(x), not f + α: in float32 exp(x) - 1 is 0 above -3e-8, and f + α keeps "
            + "nothing below -17")
        .strengths("pushes means towards 0; saturates against noise")
        .weaknesses("an exp on the left; smooth only for α = 1")
        .usedIn("deep networks without normalisation, reinforcement learning")
        .alias("PyTorch", "ELU").alias("ONNX", "Elu").alias("Keras", "elu").alias("JAX", "elu")
        .alias("TensorFlow", "elu").alias("tinygrad", "elu", "f'(0) is 0", SAME.slope(0, 0))
        .paper("Clevert, Unterthiner & Hochreiter 2015, arXiv 1511.07289"),
        new Parameter("alpha", 1, Range.NON_NEGATIVE, "depth: f tends to -alpha on the left")) {
        @Override public double value(double x, double a, double b, double c) {
            return x > 0 ? x : a * StrictMath.expm1(x);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return x > 0 ? 1 : Elementary.exp(a, x);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return x >= 0 ? 0 : Elementary.exp(a, x);
        }

        @Override public double[] kinks(double a, double b, double c) { return a == 1 ? NONE : ORIGIN; }

        @Override public double[] bends(double a, double b, double c) { return ORIGIN; }
    },

    CELU(Op.CELU,
        Description.of("An elu made smooth for every α, by scaling its argument too.")
        .formula("x if x > 0, else α(exp(x/α) - 1)")
        .derivative("1 if x > 0, else exp(x/α)")
        .secondDerivative("exp(x/α)/α if x < 0, else 0")
        .latex("\\begin{cases} x & x > 0 \\\\ \\alpha\\left(e^{x/\\alpha} - 1\\right) & x \\le 0 \\end{cases}")
        .latexDerivative("\\begin{cases} 1 & x > 0 \\\\ e^{x/\\alpha} & x \\le 0 \\end{cases}")
        .latexSecondDerivative("\\begin{cases} \\frac{1}{\\alpha}\\, e^{x/\\alpha} & x < 0 \\\\ 0 & x \\ge 0 "
            + "\\end{cases}")
        .range("(-α, ∞)").monotone().smoothness(Smoothness.ONCE)
        .stable("α·expm1(x/α) with the quotient to twice the precision; exp(x) - 1 is 0 in float32 above -3e-8")
        .strengths("smooth for every α; f' never exceeds 1")
        .weaknesses("equals elu for α = 1, so it is seldom needed")
        .usedIn("energy models and networks that are differentiated twice")
        .alias("PyTorch", "CELU").alias("ONNX", "Celu").alias("Keras", "celu").alias("JAX", "celu")
        .alias("MLX", "celu", "f'(0) is 0", SAME.slope(0, 0))
        .paper("Barron 2017, arXiv 1704.07483"),
        new Parameter("alpha", 1, Range.POSITIVE, "depth and width of the bend: f tends to -alpha on the left")) {
        @Override public double value(double x, double a, double b, double c) {
            Twofold z = Twofold.quotient(x, a);
            if (x > 0 || Math.abs(z.hi()) < 0x1p-54) {
                return x;
            }
            return a * Math.fma(z.lo(), StrictMath.exp(z.hi()), StrictMath.expm1(z.hi()));
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return x > 0 ? 1 : Twofold.quotient(x, a).exp();
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return x >= 0 ? 0 : Elementary.exp(1 / a, Twofold.quotient(x, a));
        }

        @Override public double[] bends(double a, double b, double c) { return ORIGIN; }
    },

    SELU(Op.SELU,
        Description.of("An elu with the two constants for which mean 0 and variance 1 reproduce themselves from "
            + "layer to layer.")
        .formula("scale·(x if x > 0, else α(eˣ - 1)), scale = 1.0507009873554805, α = 1.6732632423543772")
        .derivative("scale if x > 0, else scale·α·eˣ")
        .secondDerivative("scale·α·eˣ if x < 0, else 0")
        .latex("\\begin{cases} s x & x > 0 \\\\ s\\alpha\\left(e^x - 1\\right) & x \\le 0 \\end{cases} \\qquad s = "
            + "1.0507009873554805,\\; \\alpha = 1.6732632423543772")
        .latexDerivative("\\begin{cases} s & x > 0 \\\\ s\\alpha\\, e^x & x \\le 0 \\end{cases}")
        .latexSecondDerivative("\\begin{cases} s\\alpha\\, e^x & x < 0 \\\\ 0 & x \\ge 0 \\end{cases}")
        .range("(-1.7581, ∞)").monotone().smoothness(Smoothness.CONTINUOUS)
        .kinks("at 0 f' is scale·α = 1.7581")
        .stable("expm1 times scale·α, rounded once; exp(x) - 1 is 0 in float32 above -3e-8")
        .strengths("normalises itself: deep plain networks train")
        .weaknesses("only with LeCun-normal weights and alpha dropout")
        .usedIn("deep fully connected networks on tabular data")
        .alias("PyTorch", "SELU").alias("ONNX", "Selu", "constants are attributes, rounded to float32",
            SAME.of("elu").with("alpha", 1.67326319217681884765625f).times(1.05070102214813232421875f))
        .alias("Keras", "selu").alias("JAX", "selu")
        .alias("TensorFlow", "selu", "f'(0) is scale = 1.0507", SAME.slope(0, 1.0507009873554805))
        .alias("MLX", "selu", "constants with 6 digits: 3e-6 away",
            SAME.of("elu").with("alpha", 1.67326).times(1.0507))
        .paper("Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv 1706.02515")) {
        @Override public double value(double x, double a, double b, double c) {
            return x > 0 ? SELU_SCALE * x : SELU_SCALE * SELU_ALPHA * StrictMath.expm1(x);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return x > 0 ? SELU_SCALE : Elementary.exp(SELU_SCALE * SELU_ALPHA, x);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return x >= 0 ? 0 : Elementary.exp(SELU_SCALE * SELU_ALPHA, x);
        }

        @Override public double[] kinks(double a, double b, double c) { return ORIGIN; }
    },

    THRESHOLDED_RELU(Op.THRESHOLDED_RELU,
        Description.of("Passes x only above a threshold, unchanged, where relu would subtract it.")
        .formula("x if x > threshold, else value")
        .derivative("1 if x > threshold, else 0")
        .secondDerivative("0, at kinks too")
        .latex("\\begin{cases} x & x > \\text{threshold} \\\\ \\text{value} & x \\le \\text{threshold} \\end{cases}")
        .latexDerivative("\\begin{cases} 1 & x > \\text{threshold} \\\\ 0 & x \\le \\text{threshold} \\end{cases}")
        .latexSecondDerivative("0")
        .range("{0} ∪ (1, ∞)").monotone().smoothness(Smoothness.DISCONTINUOUS)
        .kinks("at the threshold f is value and f' is 0")
        .stable("x ≤ threshold ? value : x, so that NaN passes")
        .strengths("clean zeros without shrinking what passes")
        .weaknesses("jumps; no gradient below")
        .usedIn("autoencoders without biases, sparse codes")
        .alias("PyTorch", "Threshold", "both parameters must be given")
        .alias("ONNX", "ThresholdedRelu", "the threshold is called alpha; value is 0")
        .alias("Keras", "threshold", "both parameters must be given").alias("Burn", "thresholded_relu")
        .paper("Konda, Memisevic & Krueger 2014, arXiv 1402.3337"),
        new Parameter("threshold", 1, Range.FINITE, "x passes only above it"),
        new Parameter("value", 0, Range.FINITE, "f at and below the threshold")) {
        @Override public double value(double x, double a, double b, double c) { return x <= a ? b : x; }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, x > a);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return new double[] {a}; }
    },

    SILU(Op.SILU,
        Description.of("x times its own sigmoid: a smooth relu that dips below 0.")
        .formula("x·σ(x)")
        .derivative("σ(x)·(1 + x·σ(-x))")
        .secondDerivative("σ(x)·σ(-x)·(2 + x·(σ(-x) - σ(x)))")
        .latex("x\\,\\sigma(x)")
        .latexDerivative("\\sigma(x)\\left(1 + x\\,\\sigma(-x)\\right)")
        .latexSecondDerivative("\\sigma(x)\\,\\sigma(-x)\\left(2 + x\\left(\\sigma(-x) - \\sigma(x)\\right)\\right)")
        .range("[-0.2785, ∞)")
        .stable("x < 0: (x·h)·(h/(1 + h²)), h = exp(x/2), so that no factor is subnormal; f' there e·((1 + x) + "
            + "e)/(1 + e)². Naively NaN at -∞, 1.4e7 ULP near -91, and f' bad on all of -105..17")
        .strengths("smooth, a gradient on the left, self-gated")
        .weaknesses("an exp; not monotone (minimum at -1.2785)")
        .usedIn("EfficientNet, YOLOv5 on, diffusion models; inside SwiGLU in Llama-like models")
        .alias("PyTorch", "SiLU", "NaN at -∞", NAN_BELOW).alias("Keras", "silu")
        .alias("JAX", "silu", "NaN at -∞", NAN_BELOW).alias("TensorFlow", "silu", "NaN at -∞", NAN_BELOW)
        .alias("Hugging Face", "silu").alias("MLX", "silu")
        .paper("Hendrycks & Gimpel 2016, arXiv 1606.08415; Elfwing, Uchibe & Doya 2017, arXiv 1702.03118")) {
        @Override public double value(double x, double a, double b, double c) {
            return Elementary.gated(x, new Twofold(x, 0));
        }

        @Override public double derivative(double x, double a, double b, double c) {
            Twofold z = new Twofold(x, 0);
            return Elementary.gatedDerivative(z, z);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.swishSecond(1, new Twofold(x, 0));
        }
    },

    SWISH(Op.SWISH,
        Description.of("silu with a knob: β turns it from half a line into relu.")
        .formula("x·σ(βx)")
        .derivative("σ(βx)·(1 + βx·σ(-βx))")
        .secondDerivative("with z = βx: β·σ(z)·σ(-z)·(2 + z·(σ(-z) - σ(z)))")
        .latex("x\\,\\sigma(\\beta x)")
        .latexDerivative("\\sigma(\\beta x)\\left(1 + \\beta x\\,\\sigma(-\\beta x)\\right)")
        .latexSecondDerivative("\\beta\\,\\sigma(z)\\,\\sigma(-z)\\left(2 + z\\left(\\sigma(-z) - "
            + "\\sigma(z)\\right)\\right) \\qquad z = \\beta x")
        .range("[-0.2785/β, ∞) for β > 0")
        .stable("as silu, with βx to twice the precision: rounding it costs 59 ULP in the far tail of float32")
        .strengths("found by search, better than relu in deep vision models")
        .weaknesses("a learned β is one more gradient to sum")
        .usedIn("as silu; β = 1.702 is quick_gelu")
        .alias("ONNX", "Swish", "β is called alpha").alias("TensorFlow", "swish")
        .source("https://www.tensorflow.org/api_docs/python/tf/nn/silu")
        .alias("Keras", "swish", "β fixed at 1").alias("JAX", "swish", "β fixed at 1", NAN_BELOW)
        .alias("Hugging Face", "swish", "β fixed at 1").alias("oneDNN", "eltwise_swish", "β is called alpha")
        .paper("Ramachandran, Zoph & Le 2017, arXiv 1710.05941"),
        new Parameter("beta", 1, Range.FINITE, "sharpness of the gate: 0 gives x/2, large values relu").inTraining()) {
        @Override public double value(double x, double a, double b, double c) {
            return Elementary.gated(x, Twofold.product(a, x));
        }

        @Override public double parameterDerivative(int which, double x, double a, double b, double c) {
            return Elementary.gatedBySharpness(x, Twofold.product(a, x));
        }

        @Override public double derivative(double x, double a, double b, double c) {
            Twofold z = Twofold.product(a, x);
            return Elementary.gatedDerivative(z, z);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.swishSecond(a, Twofold.product(a, x));
        }
    },

    HARD_SWISH(Op.HARD_SWISH,
        Description.of("A swish of straight lines and one parabola, for phones.")
        .formula("x·min(max(x + 3, 0), 6)/6")
        .derivative("0 if x ≤ -3, 1 if x ≥ 3, else (2x + 3)/6")
        .secondDerivative("1/3 if -3 < x < 3, else 0")
        .latex("\\frac{x}{6}\\,\\min(\\max(x + 3,\\, 0),\\, 6)")
        .latexDerivative("\\begin{cases} 0 & x \\le -3 \\\\ \\frac{2x + 3}{6} & -3 < x < 3 \\\\ 1 & x \\ge 3 "
            + "\\end{cases}")
        .latexSecondDerivative("\\begin{cases} \\frac{1}{3} & -3 < x < 3 \\\\ 0 & x \\le -3 \\\\ 0 & x \\ge 3 "
            + "\\end{cases}")
        .range("[-0.375, ∞)").smoothness(Smoothness.CONTINUOUS)
        .kinks("f' is 0 at -3 and 1 at 3")
        .stable("divide by 6 before multiplying by x, (2x + 3)/6 rather than x/3 + 1/2 (85 ULP near -1.5); naively "
            + "∞ above 8.5e37 in float32 and NaN at -∞")
        .strengths("close to swish at the price of relu6; quantises")
        .weaknesses("not monotone (minimum at -1.5)")
        .usedIn("MobileNetV3 and later mobile networks")
        .alias("PyTorch", "Hardswish", "NaN at -∞", NAN_BELOW).alias("ONNX", "HardSwish")
        .alias("PyTorch 2.6", "Hardswish", "f' is -1/2 and 3/2 at the kinks; NaN at -∞",
            NAN_BELOW.slope(-3, -0.5).slope(3, 1.5))
        .alias("Keras", "hard_swish").alias("JAX", "hard_swish", "NaN at -∞", NAN_BELOW).alias("Keras", "hard_silu")
        .alias("JAX", "hard_silu", "NaN at -∞", NAN_BELOW)
        .alias("MLX", "hardswish")
        .paper("Howard et al. 2019, arXiv 1905.02244")) {
        @Override public double value(double x, double a, double b, double c) {
            return x <= -3 ? 0 : x >= 3 ? x : x * ((x + 3) / 6);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, -3 < x && x < 3) / 3;
        }

        @Override public double[] kinks(double a, double b, double c) { return new double[] {-3, 3}; }
    },

    GELU(Op.GELU,
        Description.of("x times the probability that a normal variable lies below it: relu averaged over noise.")
        .formula("x·Φ(x) = x·erfc(-x/√2)/2")
        .derivative("Φ(x) + x·φ(x)")
        .secondDerivative("(2 - x²)·φ(x)")
        .latex("x\\,\\Phi(x) = \\frac{x}{2}\\,\\text{erfc}\\left(\\frac{-x}{\\sqrt{2}}\\right)")
        .latexDerivative("\\Phi(x) + x\\,\\phi(x)")
        .latexSecondDerivative("\\left(2 - x^2\\right)\\phi(x)")
        .range("[-0.16997, ∞)")
        .stable("x < 0: x·φ·M, M = √(π/2)·erfcx(|x|/√2) (Mills' ratio), φ from exp(-x²/4)² with x² to twice the "
            + "precision. In float32 x/2·(1 + erf(x/√2)) loses digits from -1.9 down and is 0 from -5.6 down")
        .strengths("smooth, curved where the data is")
        .weaknesses("needs erf; not monotone (minimum at -0.7518); two functions share the name")
        .usedIn("BERT, ViT and most transformers of their time")
        .alias("PyTorch", "GELU", "NaN at -∞", NAN_BELOW).alias("ONNX", "Gelu").alias("Keras", "gelu")
        .alias("Keras", "ops.gelu", "approximate=True by default: gelu_tanh here", SAME.of("gelu_tanh"))
        .alias("JAX", "gelu", "approximate=True by default: gelu_tanh here; NaN at -∞", NAN_BELOW.of("gelu_tanh"))
        .alias("TensorFlow", "gelu", "NaN at -∞", NAN_BELOW)
        .alias("tinygrad", "gelu", "always the tanh formula: gelu_tanh here", SAME.of("gelu_tanh"))
        .alias("candle", "gelu", "the tanh formula: gelu_tanh here", SAME.of("gelu_tanh")).alias("candle", "gelu_erf")
        .alias("TransformerEngine", "gelu", "the tanh formula: gelu_tanh here", SAME.of("gelu_tanh"))
        .alias("ND4J", "GELU", "x·σ(1.702x): quick_gelu here", SAME.of("quick_gelu"))
        .alias("Hugging Face", "gelu").alias("Hugging Face", "gelu_python").alias("MLX", "gelu")
        .alias("oneDNN", "eltwise_gelu_erf")
        .paper("Hendrycks & Gimpel 2016, arXiv 1606.08415")) {
        @Override public double value(double x, double a, double b, double c) {
            double g = Twofold.product(x, x).scaled(-0.25).exp();
            double tail = Elementary.INVERSE_SQRT_2PI * g * Elementary.mills(Math.abs(Elementary.tamed(x)));
            return x < 0 ? Elementary.tamed(x) * g * tail : x * (1 - g * tail);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            double g = Twofold.product(x, x).scaled(-0.25).exp();
            double t = Math.abs(Elementary.tamed(x));
            double bump = g * (Elementary.mills(t) - t) * (Elementary.INVERSE_SQRT_2PI * g);
            return x < 0 ? bump : 1 - bump;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            Twofold square = Twofold.product(x, x);
            double g = square.scaled(-0.25).exp();
            double w = Elementary.tamed(2 - square.hi() - square.lo());  // its roots are exact: ±√2
            return Elementary.INVERSE_SQRT_2PI * g * w * g;
        }
    },

    GELU_TANH(Op.GELU_TANH,
        Description.of("The tanh formula once written to avoid erf, now kept because models were trained with it.")
        .formula("x/2·(1 + tanh(√(2/π)(x + 0.044715x³)))")
        .derivative("with w = 2√(2/π)(x + 0.044715x³): σ(w) + x·w'·σ(w)·σ(-w)")
        .secondDerivative("with w = 2√(2/π)(x + 0.044715x³): σ(w)·σ(-w)·(2w' + x·w'' + x·w'²·(σ(-w) - σ(w)))")
        .latex("\\frac{x}{2}\\left(1 + \\tanh\\left(\\sqrt{\\frac{2}{\\pi}}\\left(x + "
            + "0.044715\\,x^3\\right)\\right)\\right)")
        .latexDerivative("\\sigma(w) + x\\,w'\\,\\sigma(w)\\,\\sigma(-w) \\qquad w = "
            + "2\\,\\sqrt{\\frac{2}{\\pi}}\\left(x + 0.044715\\,x^3\\right)")
        .latexSecondDerivative("\\sigma(w)\\,\\sigma(-w)\\left(2w' + x\\,w'' + x\\,w'^2\\left(\\sigma(-w) - "
            + "\\sigma(w)\\right)\\right) \\qquad w = 2\\,\\sqrt{\\frac{2}{\\pi}}\\left(x + 0.044715\\,x^3\\right)")
        .range("[-0.17004, ∞)")
        .stable("x·σ(w) as silu, w to twice the precision; never 1 + tanh, which in float32 is 0 from -5.2 down")
        .strengths("no erf")
        .weaknesses("not gelu: off by up to 4.7e-4, by 45 % of the value at -4; saves nothing where erf is fast")
        .usedIn("GPT-2 and its descendants, Gemma, T5 v1.1")
        .alias("PyTorch", "GELU(approximate='tanh')").alias("ONNX", "Gelu(approximate=tanh)")
        .alias("Hugging Face", "gelu_new").alias("Hugging Face", "gelu_pytorch_tanh")
        .alias("Hugging Face", "gelu_fast", "√(2/π) with 10 digits").alias("Hugging Face", "gelu_accurate")
        .alias("MLX", "gelu_approx").alias("oneDNN", "eltwise_gelu_tanh")
        .alias("ND4J", "PreciseGELU", "wrongly (0.044715x)³: off by up to 0.0335",
            SAME.formula("x·σ(2√(2/π)(x + (0.044715x)³))",
                x -> Elementary.gated(x, new Twofold(1.5957691216057308 * (x + Math.pow(0.044715 * x, 3)), 0)),
                x -> Elementary.gatedDerivative(
                    new Twofold(1.5957691216057308 * (x + Math.pow(0.044715 * x, 3)), 0),
                    new Twofold(1.5957691216057308 * (x + 3 * Math.pow(0.044715 * x, 3)), 0))))
        .paper("Hendrycks & Gimpel 2016, arXiv 1606.08415")) {
        @Override public double value(double x, double a, double b, double c) { return Elementary.gated(x, gate(x)); }

        @Override public double derivative(double x, double a, double b, double c) {
            Twofold slope = Twofold.product(x, x).times(3 * CUBIC).plus(1).times(x).times(GATE_SCALE);
            return Elementary.gatedDerivative(gate(x), slope);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            double t = Math.min(Math.abs(x), 100);  // it is even, and 0 long before
            Twofold square = Twofold.product(t, t);
            Twofold slope = square.times(3 * CUBIC).plus(1).times(GATE_SCALE);
            Twofold gain = square.times(6 * CUBIC).plus(1).times(GATE_SCALE).scaled(2);  // 2w' + x·w''
            Twofold loss = slope.times(slope).times(t);
            double e = gate(t).negated().exp();
            double h = gate(t).scaled(-0.5).exp();
            double d = 1 + e;
            double rest = gain.hi() - loss.hi() + (gain.lo() - loss.lo());
            return h * (Math.fma(gain.hi() + loss.hi(), e, rest) / (d * d * d)) * h;
        }

        /** 2√(2/π)·(x + 0.044715x³): the formula's ½(1 + tanh(u)) is sigmoid(2u). */
        private static Twofold gate(double x) {
            return Twofold.product(x, x).times(CUBIC).plus(1).times(x).times(GATE_SCALE);
        }
    },

    QUICK_GELU(Op.QUICK_GELU,
        Description.of("The cheapest gelu: a swish whose slope was fitted to it.")
        .formula("x·σ(1.702x)")
        .derivative("σ(1.702x)·(1 + 1.702x·σ(-1.702x))")
        .secondDerivative("with z = 1.702x: 1.702·σ(z)·σ(-z)·(2 + z·(σ(-z) - σ(z)))")
        .latex("x\\,\\sigma(1.702\\,x)")
        .latexDerivative("\\sigma(1.702\\,x)\\left(1 + 1.702\\,x\\,\\sigma(-1.702\\,x)\\right)")
        .latexSecondDerivative("1.702\\,\\sigma(z)\\,\\sigma(-z)\\left(2 + z\\left(\\sigma(-z) - "
            + "\\sigma(z)\\right)\\right) \\qquad z = 1.702\\,x")
        .range("[-0.16361, ∞)")
        .stable("as silu, with 1.702x to twice the precision: rounding it costs 66 ULP in the far tail of float32")
        .strengths("one exp")
        .weaknesses("up to 0.0203 from gelu (at 2.27)")
        .usedIn("CLIP of OpenAI, and what was built on its weights")
        .alias("Hugging Face", "quick_gelu").alias("MLX", "gelu_fast_approx").alias("tinygrad", "quick_gelu")
        .alias("ND4J", "ActivationGELU")
        .paper("Hendrycks & Gimpel 2016, arXiv 1606.08415")) {
        @Override public double value(double x, double a, double b, double c) {
            return Elementary.gated(x, Twofold.product(1.702, x));
        }

        @Override public double derivative(double x, double a, double b, double c) {
            Twofold z = Twofold.product(1.702, x);
            return Elementary.gatedDerivative(z, z);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.swishSecond(1.702, Twofold.product(1.702, x));
        }
    },

    MISH(Op.MISH,
        Description.of("x gated by the tanh of its softplus: silu's sibling, a little deeper on the left.")
        .formula("x·tanh(ln(1 + eˣ))")
        .derivative("tanh(s) + x·σ(x)/cosh²(s), s = ln(1 + eˣ)")
        .secondDerivative("with n = eˣ, d = n² + 2n + 2: 4n·(2(n + 1)·d + x·(2 + 2n - 3n² - 2n³))/d³")
        .latex("x\\,\\tanh(s) \\qquad s = \\ln\\left(1 + e^x\\right)")
        .latexDerivative("\\tanh(s) + \\frac{x\\,\\sigma(x)}{\\cosh^2 s}")
        .latexSecondDerivative("\\frac{4n}{d^3}\\left(2\\,(n + 1)\\,d + x\\left(2 + 2n - 3n^2 - "
            + "2n^3\\right)\\right) \\qquad n = e^x,\\; d = n^2 + 2n + 2")
        .range("[-0.30884, ∞)")
        .stable("rational in n = exp(x): x·n(n + 2)/(n(n + 2) + 2), for x ≥ 0 in exp(-x); f' = n·ω/(n(n + 2) + 2)², "
            + "ω = 4(x + 1) + n(6 + 4x + n(4 + n)). Naively no digit is left below -16.7 in float32, NaN at ±∞")
        .strengths("smooth, a gradient on the left")
        .weaknesses("the dearest of its kind if written as it reads; not monotone (minimum at -1.1924)")
        .usedIn("YOLOv4 and other detectors")
        .alias("PyTorch", "Mish", "NaN at -∞", NAN_BELOW).alias("ONNX", "Mish").alias("Keras", "mish")
        .alias("JAX", "mish", "NaN at -∞", NAN_BELOW)
        .alias("Hugging Face", "mish").alias("MLX", "mish")
        .paper("Misra 2019, arXiv 1908.08681")) {
        @Override public double value(double x, double a, double b, double c) {
            if (x >= 0) {
                double e = StrictMath.exp(-x);
                return x * ((1 + 2 * e) / (1 + 2 * e * (1 + e)));
            }
            double h = StrictMath.exp(x / 2);  // stays normal where exp(x) is subnormal
            double n = h * h;
            double m = n * (n + 2);
            return Elementary.tamed(x) * h * (h * (n + 2) / (m + 2));
        }

        @Override public double derivative(double x, double a, double b, double c) {
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

        @Override public double secondDerivative(double x, double a, double b, double c) {
            double t = Elementary.tamed(x);
            if (x >= 0) {
                double e = StrictMath.exp(-x);
                double d = 1 + 2 * e * (1 + e);
                double w = Math.fma(e, Math.fma(e, Math.fma(e, 4 + 2 * t, 8 + 2 * t), 6 - 3 * t), 2 - 2 * t);
                return 4 * e * (w / d) * (e / (d * d));
            }
            double h = StrictMath.exp(x / 2);
            double n = StrictMath.exp(x);
            double d = n * (n + 2) + 2;
            double w = Math.fma(n, Math.fma(n, Math.fma(n, 2 - 2 * t, 6 - 3 * t), 8 + 2 * t), 4 + 2 * t);
            return 4 * h * (w / d) * (h / (d * d));
        }
    },

    TANHSHRINK(Op.TANHSHRINK,
        Description.of("What tanh takes away: nearly nothing for small x, nearly x for large.")
        .formula("x - tanh x")
        .derivative("tanh²(x)")
        .secondDerivative("2·tanh(x)/cosh²(x)")
        .latex("x - \\tanh x")
        .latexDerivative("\\tanh^2 x")
        .latexSecondDerivative("\\frac{2\\tanh x}{\\cosh^2 x}")
        .range("(-∞, ∞)").monotone().zeroCentred()
        .stable("|x| < 2: (x·cosh x - sinh x)/cosh x by its series, whose terms do not cancel. Naively no digit is "
            + "left below 4e-4 in float32; f' = 1 - (1 - tanh²) likewise")
        .strengths("smooth shrinkage of noise")
        .weaknesses("f'(0) = 0: small signals get no gradient")
        .usedIn("sparse coding, where small values are noise")
        .alias("PyTorch", "Tanhshrink").alias("Keras", "tanh_shrink")
        .paper("none known; it came with the Torch library")) {
        @Override public double value(double x, double a, double b, double c) {
            if (Math.abs(x) >= 2) {
                return x - StrictMath.tanh(x);
            }
            return Elementary.tanhshrink(x);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            double t = StrictMath.tanh(x);
            return t * t;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return -Elementary.sigmoidSecond(8, new Twofold(2 * x, 0));
        }
    },

    SOFTSHRINK(Op.SOFTSHRINK,
        Description.of("Pulls everything towards 0 by λ and keeps the rest: the proximal step of the L1 norm.")
        .formula("sign(x)·max(|x| - λ, 0)")
        .derivative("1 if |x| > λ, else 0")
        .secondDerivative("0, at kinks too")
        .latex("\\text{sign}(x)\\,\\max(|x| - \\lambda,\\, 0)")
        .latexDerivative("\\begin{cases} 1 & |x| > \\lambda \\\\ 0 & |x| \\le \\lambda \\end{cases}")
        .latexSecondDerivative("0")
        .range("(-∞, ∞)").monotone().zeroCentred().smoothness(Smoothness.CONTINUOUS)
        .kinks("at ±λ f' is 0")
        .stable("x·0 inside, so that NaN passes")
        .strengths("exact zeros; solves min ½(y - x)² + λ|y|")
        .weaknesses("biased by λ; no gradient inside")
        .usedIn("iterative shrinkage (ISTA, LISTA), denoising")
        .alias("PyTorch", "Softshrink").alias("Keras", "soft_shrink").alias("ONNX", "Shrink(bias=lambd)")
        .alias("MLX", "softshrink")
        .paper("Donoho 1995, De-noising by soft-thresholding"),
        new Parameter("lambd", 0.5, Range.NON_NEGATIVE, "what is taken off |x|")) {
        @Override public double value(double x, double a, double b, double c) {
            return x > a ? x - a : x < -a ? x + a : x * 0;
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, Math.abs(x) > a);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return a == 0 ? ORIGIN : new double[] {-a, a}; }
    },

    HARDSHRINK(Op.HARDSHRINK,
        Description.of("Keeps what is larger than λ and drops the rest: the proximal step of counting non-zeros.")
        .formula("x if |x| > λ, else 0")
        .derivative("1 if |x| > λ, else 0")
        .secondDerivative("0, at kinks too")
        .latex("\\begin{cases} x & |x| > \\lambda \\\\ 0 & |x| \\le \\lambda \\end{cases}")
        .latexDerivative("\\begin{cases} 1 & |x| > \\lambda \\\\ 0 & |x| \\le \\lambda \\end{cases}")
        .latexSecondDerivative("0")
        .range("(-∞, -λ) ∪ {0} ∪ (λ, ∞)").monotone().zeroCentred().smoothness(Smoothness.DISCONTINUOUS)
        .kinks("at ±λ f is 0 and f' is 0")
        .stable("x·0 inside, so that NaN passes")
        .strengths("exact zeros, no bias on what is kept")
        .weaknesses("jumps at ±λ; no gradient inside")
        .usedIn("sparse coding, wavelet denoising")
        .alias("PyTorch", "Hardshrink").alias("Keras", "hard_shrink").alias("ONNX", "Shrink(bias=0)")
        .alias("MLX", "hardshrink")
        .paper("Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage"),
        new Parameter("lambd", 0.5, Range.NON_NEGATIVE, "|x| passes only above it")) {
        @Override public double value(double x, double a, double b, double c) { return Math.abs(x) > a ? x : x * 0; }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, Math.abs(x) > a);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return a == 0 ? ORIGIN : new double[] {-a, a}; }
    },

    SQUARED_RELU(Op.SQUARED_RELU,
        Description.of("relu squared: found by an automatic search for better transformers.")
        .formula("max(x, 0)²")
        .derivative("2·max(x, 0)")
        .secondDerivative("2 if x > 0, else 0")
        .latex("\\max(x,\\, 0)^2")
        .latexDerivative("2\\,\\max(x,\\, 0)")
        .latexSecondDerivative("\\begin{cases} 2 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}")
        .range("[0, ∞)").monotone().smoothness(Smoothness.ONCE)
        .strengths("smooth once, sparse, no exp")
        .weaknesses("grows quadratically: overflows float16 above 255; dies on the left")
        .usedIn("Primer, Nemotron-4, RWKV channel mixing")
        .alias("Hugging Face", "relu2").alias("MLX", "relu2").alias("TransformerEngine", "srelu")
        .alias("candle", "Relu2")
        .paper("So et al. 2021, arXiv 2109.08668")) {
        @Override public double value(double x, double a, double b, double c) { return x < 0 ? 0 : x * x; }

        @Override public double derivative(double x, double a, double b, double c) { return x < 0 ? 0 : 2 * x; }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return 2 * Elementary.indicator(x, x > 0);
        }

        @Override public double[] bends(double a, double b, double c) { return ORIGIN; }
    },

    STAR_RELU(Op.STAR_RELU,
        Description.of("squared relu scaled and shifted so that normal inputs give mean 0 and variance 1.")
        .formula("scale·max(x, 0)² + bias")
        .derivative("2·scale·max(x, 0)")
        .secondDerivative("2·scale if x > 0, else 0")
        .latex("\\text{scale}\\cdot\\max(x,\\, 0)^2 + \\text{bias}")
        .latexDerivative("2\\cdot\\text{scale}\\cdot\\max(x,\\, 0)")
        .latexSecondDerivative("\\begin{cases} 2\\cdot\\text{scale} & x > 0 \\\\ 0 & x \\le 0 \\end{cases}")
        .range("[-0.4472, ∞)").monotone().smoothness(Smoothness.ONCE)
        .stable("scale·x² to twice the precision before the bias is added: near the root x = 0.7071 the naive sum "
            + "is off by 8.2e6 ULP in float32")
        .strengths("four operations, centred")
        .weaknesses("grows quadratically")
        .usedIn("MetaFormer baselines in vision")
        .alias("MetaFormer", "StarReLU", "both parameters learned, starting from 1 and 0",
            SAME.with("scale", 1).with("bias", 0))
        .paper("Yu et al. 2022, arXiv 2210.13452"),
        new Parameter("scale", 0.8944, Range.FINITE, "factor of the square").inTraining(),
        new Parameter("bias", -0.4472, Range.FINITE, "what is added everywhere").inTraining()) {
        @Override public double value(double x, double a, double b, double c) {
            if (x < 0) {
                return b;
            }
            Twofold square = Twofold.product(a, x).times(x);
            return square.plus(b).hi();
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return x < 0 ? 0 : 2 * Elementary.line(x, a);
        }

        @Override public double parameterDerivative(int which, double x, double a, double b, double c) {
            return which == 1 ? Elementary.indicator(x, true) : x < 0 ? 0 : x * x;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return 2 * a * Elementary.indicator(x, x > 0);
        }

        @Override public double[] bends(double a, double b, double c) { return ORIGIN; }
    },

    GAUSSIAN(Op.GAUSSIAN,
        Description.of("The bell: answers to what is near 0, whichever the side.")
        .formula("exp(-x²)")
        .derivative("-2x·exp(-x²)")
        .secondDerivative("(4x² - 2)·exp(-x²)")
        .latex("e^{-x^2}")
        .latexDerivative("-2x\\,e^{-x^2}")
        .latexSecondDerivative("\\left(4x^2 - 2\\right)e^{-x^2}")
        .range("(0, 1]")
        .stable("x² to twice the precision, and f' = (-2x·g)·g with g = exp(-x²/2): rounding x² costs 59 ULP of "
            + "float32, 411 of float64, in the tail")
        .strengths("local: a unit is responsible for a region")
        .weaknesses("no gradient far away; even, so it forgets the sign")
        .usedIn("radial basis function networks, implicit neural representations")
        .alias("literature", "rbf")
        .paper("Broomhead & Lowe 1988")) {
        @Override public double value(double x, double a, double b, double c) {
            return Twofold.product(x, x).negated().exp();
        }

        @Override public double derivative(double x, double a, double b, double c) {
            double g = Twofold.product(x, x).scaled(-0.5).exp();
            return -2 * Elementary.tamed(x) * g * g;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            Twofold square = Twofold.product(x, x);
            double g = square.scaled(-0.5).exp();
            double w = Elementary.tamed(2 * square.hi() - 1 + 2 * square.lo());  // its roots are exact: ±√½
            return 2 * w * g * g;
        }
    },

    SINE(Op.SINE,
        Description.of("A wave as activation: derivatives of a network of sines are again networks of sines.")
        .formula("sin(ωx)")
        .derivative("ω·cos(ωx)")
        .secondDerivative("-ω²·sin(ωx)")
        .latex("\\sin(\\omega x)")
        .latexDerivative("\\omega\\cos(\\omega x)")
        .latexSecondDerivative("-\\omega^2\\sin(\\omega x)")
        .range("[-1, 1]").zeroCentred()
        .stable("ωx to twice the precision and a full-range sin; reducing by a rounded 2π is off by 3.6e8 ULP in "
            + "float32. NaN at ±∞, where there is no limit")
        .strengths("represents fine detail and its derivatives")
        .weaknesses("many local minima; needs its own initialisation")
        .usedIn("SIREN: images, shapes and fields as networks (ω = 30)")
        .alias("PyTorch", "sin").alias("ONNX", "Sin").alias("JAX", "numpy.sin")
        .alias("SIREN", "SineLayer", "ω = 30 by default, with its linear layer", SAME.with("omega", 30))
        .paper("Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020, arXiv 2006.09661"),
        new Parameter("omega", 1, Range.NON_ZERO, "frequency; SIREN takes 30")) {
        @Override public double value(double x, double a, double b, double c) { return Elementary.angle(a, x).sin(); }

        @Override public double derivative(double x, double a, double b, double c) {
            return a * Elementary.angle(a, x).cos();
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return -a * (a * Elementary.angle(a, x).sin());
        }
    },

    SNAKE(Op.SNAKE,
        Description.of("A line with a ripple: learns periodic data and goes on with it beyond what it saw.")
        .formula("x + sin²(αx)/α")
        .derivative("(sin(αx) + cos(αx))² = 1 + sin(2αx)")
        .secondDerivative("2α·cos(2αx)")
        .latex("x + \\frac{1}{\\alpha}\\sin^2(\\alpha x)")
        .latexDerivative("\\left(\\sin(\\alpha x) + \\cos(\\alpha x)\\right)^2 = 1 + \\sin(2\\alpha x)")
        .latexSecondDerivative("2\\alpha\\cos(2\\alpha x)")
        .range("(-∞, ∞)").monotone()
        .stable("f' as a square: 1 + sin(2αx) loses all digits near its zeros, 1600 ULP of float32 even at good "
            + "points; ±∞ at ±∞, f' has no limit there: NaN")
        .strengths("monotone yet periodic; extrapolates")
        .weaknesses("the frequency must be near the data's")
        .usedIn("audio generation (BigVGAN, audio codecs), time series")
        .alias("TensorFlow Addons", "snake").alias("CUTLASS", "Snake")
        .alias("BigVGAN", "SnakeBeta", "height 1/β of its own: x + sin²(αx)/β")
        .paper("Ziyin, Hartwig & Ueda 2020, arXiv 2006.08195"),
        new Parameter("alpha", 1, Range.NON_ZERO, "frequency of the ripple, and 1/alpha its height").inTraining()) {
        @Override public double value(double x, double a, double b, double c) {
            if (x == 0 || Double.isInfinite(x)) {
                return x;
            }
            double s = Elementary.angle(a, x).sin();
            return x + s * s / a;
        }

        @Override public double parameterDerivative(int which, double x, double a, double b, double c) {
            Twofold angle = Elementary.angle(a, x);
            double q = angle.sin() / a;
            return 2 * q * (x * angle.cos() - q / 2);  // x·sin(2αx)/α - sin²(αx)/α²; 2x may be infinite
        }

        @Override public double derivative(double x, double a, double b, double c) {
            Twofold angle = Elementary.angle(a, x);
            double s = angle.sin() + angle.cos();
            return s * s;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return 2 * Elementary.angle(a, x).scaled(2).cos() * a;
        }
    },

    LISHT(Op.LISHT,
        Description.of("x times its tanh: a rounded |x|.")
        .formula("x·tanh x")
        .derivative("tanh x + x/cosh²(x)")
        .secondDerivative("2·(1 - x·tanh x)/cosh²(x)")
        .latex("x\\,\\tanh x")
        .latexDerivative("\\tanh x + \\frac{x}{\\cosh^2 x}")
        .latexSecondDerivative("\\frac{2\\left(1 - x\\tanh x\\right)}{\\cosh^2 x}")
        .range("[0, ∞)")
        .stable("f' with 1/cosh² = u², u = 2e/(1 + e²), e = exp(-|x|); naively NaN at ±∞ and 9 ULP of float64 near "
            + "9.5")
        .strengths("no dead side; non-negative and smooth")
        .weaknesses("even: x and -x are the same to it")
        .usedIn("proposed for image and sentiment classification; rare")
        .alias("TensorFlow Addons", "lisht").alias("NNlib.jl", "lisht")
        .paper("Roy, Manna, Dubey & Chaudhuri 2019, arXiv 1901.05894")) {
        @Override public double value(double x, double a, double b, double c) { return x * StrictMath.tanh(x); }

        @Override public double derivative(double x, double a, double b, double c) {
            double sech = Elementary.sech(x);
            return StrictMath.tanh(x) + Elementary.tamed(x) * sech * sech;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return 2 * Elementary.swishSecond(2, new Twofold(2 * x, 0));
        }
    },

    ISRU(Op.ISRU,
        Description.of("The algebraic tanh: one inverse square root, which hardware has.")
        .formula("x/√(1 + αx²)")
        .derivative("(1 + αx²)^(-3/2)")
        .secondDerivative("-3αx·(1 + αx²)^(-5/2)")
        .latex("\\frac{x}{\\sqrt{1 + \\alpha x^2}}")
        .latexDerivative("\\left(1 + \\alpha x^2\\right)^{-3/2}")
        .latexSecondDerivative("-3\\alpha x\\left(1 + \\alpha x^2\\right)^{-5/2}")
        .range("(-1/√α, 1/√α)").monotone().zeroCentred()
        .stable("|x| > 1: ±1/√(α + 1/x²), f' from the same split: 1 + αx² overflows float32 from 1.8e19 on and "
            + "leaves 0 for 1")
        .strengths("cheap; tails with gradient as 1/x³")
        .weaknesses("saturates")
        .usedIn("recurrent networks in place of tanh; proposed, rare")
        .paper("Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv 1710.09967"),
        new Parameter("alpha", 1, Range.POSITIVE, "f tends to ±1/sqrt(alpha)")) {
        @Override public double value(double x, double a, double b, double c) { return Elementary.isru(x, a); }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.isruDerivative(x, a);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.isruSecond(x, a);
        }
    },

    ISRLU(Op.ISRLU,
        Description.of("The line on the right, isru on the left: an elu without exp, smooth twice.")
        .formula("x if x ≥ 0, else x/√(1 + αx²)")
        .derivative("1 if x ≥ 0, else (1 + αx²)^(-3/2)")
        .secondDerivative("0 if x ≥ 0, else -3αx·(1 + αx²)^(-5/2)")
        .latex("\\begin{cases} x & x \\ge 0 \\\\ \\frac{x}{\\sqrt{1 + \\alpha x^2}} & x < 0 \\end{cases}")
        .latexDerivative("\\begin{cases} 1 & x \\ge 0 \\\\ \\left(1 + \\alpha x^2\\right)^{-3/2} & x < 0 \\end{cases}")
        .latexSecondDerivative("\\begin{cases} 0 & x \\ge 0 \\\\ -3\\alpha x\\left(1 + \\alpha x^2\\right)^{-5/2} & "
            + "x < 0 \\end{cases}")
        .range("(-1/√α, ∞)").monotone().smoothness(Smoothness.TWICE)
        .stable("the left side as isru: naively 0 for -1 from -1.8e19 down")
        .strengths("elu's shape, cheaper, second derivative continuous")
        .weaknesses("no framework has it")
        .usedIn("convolutional networks in place of elu; proposed, rare")
        .paper("Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv 1710.09967"),
        new Parameter("alpha", 1, Range.POSITIVE, "f tends to -1/sqrt(alpha) on the left")) {
        @Override public double value(double x, double a, double b, double c) {
            return x >= 0 ? x : Elementary.isru(x, a);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return x >= 0 ? 1 : Elementary.isruDerivative(x, a);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return x >= 0 ? 0 : Elementary.isruSecond(x, a);
        }
    },

    EXP(Op.EXP,
        Description.of("Turns a logarithm back into a positive number: the heart of softmax.")
        .formula("eˣ")
        .derivative("eˣ")
        .secondDerivative("eˣ")
        .latex("e^x")
        .latexDerivative("e^x")
        .latexSecondDerivative("e^x")
        .range("(0, ∞)").monotone()
        .strengths("positive; its own derivative")
        .weaknesses("overflows float32 above 88.72 and float64 above 709.78")
        .usedIn("Poisson regression, variances given as logarithms, attention features")
        .alias("PyTorch", "exp").alias("ONNX", "Exp").alias("Keras", "exponential").alias("JAX", "numpy.exp")
        .paper("none: older than the field")) {
        @Override public double value(double x, double a, double b, double c) { return StrictMath.exp(x); }

        @Override public double derivative(double x, double a, double b, double c) { return StrictMath.exp(x); }

        @Override public double secondDerivative(double x, double a, double b, double c) { return StrictMath.exp(x); }
    },

    RRELU(Op.RRELU,
        Description.of("A leaky relu whose slope is drawn at random in training and is the mean afterwards: this is "
            + "afterwards.")
        .formula("x if x > 0, else (lower + upper)/2·x")
        .derivative("1 if x > 0, else (lower + upper)/2")
        .secondDerivative("0, at kinks too")
        .latex("\\begin{cases} x & x > 0 \\\\ \\frac{\\text{lower} + \\text{upper}}{2}\\,x & x \\le 0 "
            + "\\end{cases}")
        .latexDerivative("\\begin{cases} 1 & x > 0 \\\\ \\frac{\\text{lower} + \\text{upper}}{2} & x \\le 0 "
            + "\\end{cases}")
        .latexSecondDerivative("0")
        .range("(-∞, ∞)").monotone().smoothness(Smoothness.CONTINUOUS)
        .kinks("at 0 f' is the slope")
        .stable("the mean to twice the precision, and a branch, never max(slope·x, x)")
        .strengths("random slopes regularise; afterwards as cheap as a leaky relu")
        .weaknesses("two behaviours in one name: whoever forgets to switch gets noise; its slope is not leaky_relu's")
        .usedIn("image classifiers on little data; rare today")
        .alias("PyTorch", "RReLU", "in training the slope is random, and this is eval()")
        .alias("TensorFlow Addons", "rrelu", "in training the slope is random")
        .alias("ND4J", "ActivationRReLU", "in training the slope is random")
        .source("https://github.com/deeplearning4j/deeplearning4j/blob/master/nd4j/nd4j-backends/nd4j-api-parent/"
            + "nd4j-api/src/main/java/org/nd4j/linalg/activations/impl/ActivationRReLU.java")
        .alias("Burn", "RRelu", "in training the slope is random")
        .source("https://github.com/tracel-ai/burn/tree/main/crates/burn-nn/src/activation")
        .paper("Xu, Wang, Chen & Li 2015, arXiv 1505.00853"),
        new Parameter("lower", 1.0 / 8, Range.FINITE, "least slope of training, at most upper"),
        new Parameter("upper", 1.0 / 3, Range.FINITE, "greatest slope of training")) {
        @Override public double value(double x, double a, double b, double c) {
            Twofold slope = new Twofold(a / 2, 0).plus(b / 2);
            return x > 0 ? x : x == 0 || slope.hi() == 0 ? Elementary.line(x, slope.hi()) : slope.times(x).hi();
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return Double.isNaN(x) ? x : x > 0 ? 1 : a / 2 + b / 2;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) { return a / 2 + b / 2 == 1 ? NONE : ORIGIN; }

        @Override void checkTogether(double a, double b, double c) {
            if (a > b) {
                throw new IllegalArgumentException(
                    "rrelu: lower must be at most upper but %s is greater than %s".formatted(a, b));
            }
        }
    },

    SHRINK(Op.SHRINK,
        Description.of("Drops what is small and moves the rest by a bias: hardshrink and softshrink are two of its "
            + "kind.")
        .formula("x - bias if x > λ, x + bias if x < -λ, else 0")
        .derivative("1 if |x| > λ, else 0")
        .secondDerivative("0, at kinks too")
        .latex("\\begin{cases} x - \\text{bias} & x > \\lambda \\\\ x + \\text{bias} & x < -\\lambda \\\\ 0 & "
            + "|x| \\le \\lambda \\end{cases}")
        .latexDerivative("\\begin{cases} 1 & |x| > \\lambda \\\\ 0 & |x| \\le \\lambda \\end{cases}")
        .latexSecondDerivative("0")
        .range("(-∞, bias - λ) ∪ {0} ∪ (λ - bias, ∞)").monotone().zeroCentred().smoothness(Smoothness.DISCONTINUOUS)
        .kinks("at ±λ f is 0 and f' is 0")
        .stable("x·0 inside, so that NaN passes")
        .strengths("one operator for both: bias = 0 is hardshrink, bias = λ softshrink")
        .weaknesses("jumps at ±λ unless bias = λ; not monotone where the bias exceeds λ; no gradient inside")
        .usedIn("ONNX files of sparse coders and denoisers")
        .alias("ONNX", "Shrink").alias("Burn", "shrink")
        .paper("Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage"),
        new Parameter("lambd", 0.5, Range.NON_NEGATIVE, "|x| passes only above it"),
        new Parameter("bias", 0, Range.FINITE, "what is taken off the |x| that pass")) {
        @Override public double value(double x, double a, double b, double c) {
            return x > a ? x - b : x < -a ? x + b : x * 0;
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, Math.abs(x) > a);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) { return Elementary.flat(x); }

        @Override public double[] kinks(double a, double b, double c) {
            return a == 0 ? ORIGIN : new double[] {-a, a};
        }
    },

    SOFT_CAP(Op.SOFT_CAP,
        Description.of("The line with a soft lid on both ends: logits stay below a cap and keep their order.")
        .formula("cap·tanh(x/cap)")
        .derivative("1/cosh²(x/cap)")
        .secondDerivative("-2·tanh(x/cap)/(cap·cosh²(x/cap))")
        .latex("\\text{cap}\\cdot\\tanh\\left(\\frac{x}{\\text{cap}}\\right)")
        .latexDerivative("\\frac{1}{\\cosh^2\\left(x / \\text{cap}\\right)}")
        .latexSecondDerivative("\\frac{-2\\tanh\\left(x / \\text{cap}\\right)}{\\text{cap}\\cdot\\cosh^2\\left(x / "
            + "\\text{cap}\\right)}")
        .range("(-cap, cap)").monotone().zeroCentred()
        .stable("the quotient to twice the precision; x itself where tanh(z) is z, so that x/cap does not underflow; "
            + "f' by exp(-|z|), never 1 - tanh²")
        .strengths("bounds logits without a kink; nearly the line where they are small")
        .weaknesses("flattens confident logits; a tanh for every score of attention")
        .usedIn("logits of attention (50) and of the output (30) in Gemma 2 and Grok-1")
        .alias("ONNX", "Attention(softcap)", "softcap = 0, its default, means off: identity here", SAME.of("identity"))
        .alias("Hugging Face", "final_logit_softcapping", "of Gemma2Config; none means off")
        .source("https://github.com/huggingface/transformers/blob/main/src/transformers/models/gemma2/"
            + "modeling_gemma2.py")
        .alias("Hugging Face", "attn_logit_softcapping", "50 by default in Gemma2Config", SAME.with("cap", 50))
        .source("https://github.com/huggingface/transformers/blob/main/src/transformers/models/gemma2/"
            + "modeling_gemma2.py")
        .alias("Liger-Kernel", "softcap", "part of its fused cross-entropy; none means off")
        .paper("Bello et al. 2016, arXiv 1611.09940; Gemma Team 2024, arXiv 2408.00118"),
        new Parameter("cap", 30, Range.POSITIVE, "bound of |f|; in ONNX 0 means no bound, here that is identity")) {
        @Override public double value(double x, double a, double b, double c) {
            double z = x / a;
            return Math.abs(z) < 0x1p-27 ? x : a * StrictMath.tanh(z);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            double sech = Elementary.sech(Twofold.quotient(x, a));
            return sech * sech;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.sigmoidSecond(Elementary.tamed(8 / a), Twofold.quotient(x, a).scaled(2));
        }
    },

    DYT(Op.DYT,
        Description.of("A tanh of learned slope, height and offset in the place of a layer normalisation.")
        .formula("weight·tanh(αx) + bias")
        .derivative("weight·α/cosh²(αx)")
        .secondDerivative("-2·weight·α²·tanh(αx)/cosh²(αx)")
        .latex("\\text{weight}\\cdot\\tanh(\\alpha x) + \\text{bias}")
        .latexDerivative("\\frac{\\text{weight}\\cdot\\alpha}{\\cosh^2(\\alpha x)}")
        .latexSecondDerivative("\\frac{-2\\cdot\\text{weight}\\cdot\\alpha^2\\tanh(\\alpha x)}{\\cosh^2(\\alpha x)}")
        .range("(-1, 1)·weight + bias").monotone().zeroCentred()
        .stable("αx to twice the precision; where weight·tanh(αx) and bias nearly cancel, αx - (αx - tanh(αx)) near 0 "
            + "and 1 - 2e/(1 + e), e = exp(-2|αx|), further out, so that what cancels is exact")
        .strengths("no mean and no variance to compute: element by element where a normalisation needs the row")
        .weaknesses("α wants care in wide language models; three learned numbers")
        .usedIn("transformers without normalisation: vision, diffusion, speech, LLaMA-like models")
        .alias("DyT", "DynamicTanh", "α is one number, weight and bias are one for each channel")
        .alias("Liger-Kernel", "dyt", "α is one number, weight and bias are one for each channel")
        .paper("Zhu, Chen, He, LeCun & Liu 2025, arXiv 2503.10622"),
        new Parameter("alpha", 0.5, Range.FINITE, "slope of the argument").inTraining(),
        new Parameter("weight", 1, Range.FINITE, "height of the tanh").inTraining(),
        new Parameter("bias", 0, Range.FINITE, "value at 0").inTraining()) {
        @Override public double value(double x, double a, double b, double c) {
            return Elementary.tanh(Twofold.product(a, x), b, c);
        }

        @Override public double parameterDerivative(int which, double x, double a, double b, double c) {
            return switch (which) {
                case 0 -> Elementary.tanhBySlope(x, Twofold.product(a, x), b);
                case 1 -> Elementary.tanh(Twofold.product(a, x));
                default -> Elementary.indicator(x, true);
            };
        }

        @Override public double derivative(double x, double a, double b, double c) {
            double sech = Elementary.sech(Twofold.product(a, x));
            return a * sech * (b * sech);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            double bend = Elementary.sigmoidSecond(Elementary.tamed(8 * Math.abs(a * b) * Math.abs(a)),
                Twofold.product(a, x).scaled(2));
            return b < 0 ? -bend : bend;
        }
    },

    XIELU(Op.XIELU,
        Description.of("A parabola on the right and an elu's integral on the left, both of learned strength: the "
            + "activation whose slope is an elu.")
        .formula("alpha_p·x² + βx if x > 0, else alpha_n·(eˣ - 1 - x) + βx")
        .derivative("2·alpha_p·x + β if x > 0, else alpha_n·(eˣ - 1) + β")
        .secondDerivative("2·alpha_p if x > 0, else alpha_n·eˣ")
        .latex("\\begin{cases} \\alpha_p x^2 + \\beta x & x > 0 \\\\ \\alpha_n\\left(e^x - 1 - x\\right) + \\beta x "
            + "& x \\le 0 \\end{cases}")
        .latexDerivative("\\begin{cases} 2\\alpha_p x + \\beta & x > 0 \\\\ \\alpha_n\\left(e^x - 1\\right) + \\beta "
            + "& x \\le 0 \\end{cases}")
        .latexSecondDerivative("\\begin{cases} 2\\alpha_p & x > 0 \\\\ \\alpha_n\\, e^x & x \\le 0 \\end{cases}")
        .range("[-0.2058, ∞)").smoothness(Smoothness.ONCE)
        .stable("near 0 x·(αx/2 + β + αx·t(x)), t(x) = (eˣ - 1 - x)/x² - 1/2 by its series; further out ((β - α)·x - "
            + "α) + α·eˣ, f' there (β - α) + α·eˣ, all α of the left; what cancels is known to twice the precision")
        .strengths("gradients that grow on the right and change sign on the left; trains well without gates")
        .weaknesses("grows quadratically; not monotone; two learned numbers for each layer")
        .usedIn("the feed-forward blocks of Apertus")
        .alias("Hugging Face", "xielu", "learns softplus⁻¹(alpha_p) and softplus⁻¹(alpha_n - β); guards expm1 by eps, "
            + "min(x, -1e-6), so that f(0) is -8e-7", guardedXielu())
        .alias("MLX", "XieLU", "learns softplus⁻¹(alpha_p) and softplus⁻¹(alpha_n - β); guards expm1 by eps, "
            + "min(x, -1e-6), so that f(0) is -8e-7", guardedXielu())
        .source("https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/models/activations.py")
        .paper("Huang & Schlag 2024, arXiv 2411.13010"),
        new Parameter("alpha_p", 0.8, Range.POSITIVE, "half of f'' on the right, after softplus").inTraining(),
        new Parameter("alpha_n", 0.8, Range.POSITIVE, "f'' at 0 from the left, after softplus and β").inTraining(),
        new Parameter("beta", 0.5, Range.NON_NEGATIVE, "slope at 0; not learned")) {
        @Override public double value(double x, double a, double b, double c) {
            if (x > 0) {
                return x * Math.fma(a, x, c);
            }
            if (x >= -1) {
                Twofold half = Twofold.product(b, x).scaled(0.5).plus(c);
                return x * (half.hi() + (half.lo() + b * x * Elementary.expTail(x)));
            }
            Twofold slope = new Twofold(c, 0).plus(-b);
            Twofold line = (slope.hi() == 0 ? slope : slope.times(x)).plus(-b);
            return line.hi() + Math.fma(b, StrictMath.exp(x), line.lo());
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return x > 0 ? Math.fma(2 * a, x, c) : x > -0.7 ? Math.fma(b, StrictMath.expm1(x), c)
                : new Twofold(c, 0).plus(-b).plus(b * StrictMath.exp(x)).hi();
        }

        @Override public double parameterDerivative(int which, double x, double a, double b, double c) {
            return which == 0 ? x < 0 ? 0 : x * x : x > 0 ? 0 : Elementary.bend(x);
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return x > 0 ? 2 * a : Elementary.exp(b, x);
        }

        @Override public double[] bends(double a, double b, double c) { return 2 * a == b ? NONE : ORIGIN; }
    },

    AFFINE(Op.AFFINE,
        Description.of("Any line but a level one: what scales and shifts between the steps of a chain.")
        .formula("αx + β")
        .derivative("α")
        .secondDerivative("0")
        .latex("\\alpha x + \\beta")
        .latexDerivative("\\alpha")
        .latexSecondDerivative("0")
        .range("(-∞, ∞)")
        .stable("α·x and the sum in one rounding; a sum of two roundings has no digit right near the root -β/α")
        .strengths("two operations; turns the range of another function into the one that is wanted")
        .weaknesses("any number of layers with it are one linear layer")
        .usedIn("between the steps of a chain; recurrent networks of ONNX")
        .alias("ONNX", "Affine", "one of the activations of its RNN, GRU and LSTM")
        .alias("oneDNN", "eltwise_linear")
        .paper("none: the line is older than the field"),
        new Parameter("alpha", 1, Range.NON_ZERO, "what x is multiplied by"),
        new Parameter("beta", 0, Range.FINITE, "what is added; 0 keeps the sign of a zero")) {
        @Override public double value(double x, double a, double b, double c) {
            return b == 0 ? a * x : Math.fma(a, x, b);
        }

        @Override public double derivative(double x, double a, double b, double c) {
            return Elementary.indicator(x, true) * a;
        }

        @Override public double secondDerivative(double x, double a, double b, double c) {
            return Elementary.flat(x);
        }
    };

    /** As many as {@link Activation} has. */
    static final int MOST_PARAMETERS = 3;
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

    /** f(x) with parameters {@code a}, {@code b} and {@code c}, unused ones ignored. */
    public abstract double value(double x, double a, double b, double c);

    /** f'(x), at a kink by the convention of the catalogue. */
    public abstract double derivative(double x, double a, double b, double c);

    /** f''(x); where it jumps, 0 or whatever else PyTorch's double backward gives there. */
    public abstract double secondDerivative(double x, double a, double b, double c);

    /** The derivative by one of the {@link #learned()} parameters, counted from 0, at x. */
    public double parameterDerivative(int which, double x, double a, double b, double c) {
        throw new UnsupportedOperationException(id() + " has no learned parameter");
    }

    /**
     * The parameters that are learned in training: each may have a value for every channel, and its gradient can be
     * asked for. They are the first ones of {@link #parameters()}.
     */
    public List<Parameter> learned() {
        return parameters.stream().takeWhile(Parameter::learned).toList();
    }

    /** xielu as it is trained: near 0 expm1 is not asked for what would be lost in half precision. */
    private static Variant guardedXielu() {
        return SAME.formula("xielu with expm1(min(x, -1e-6))",
            x -> x > 0 ? x * (0.8 * x + 0.5) : 0.8 * (StrictMath.expm1(Math.min(x, -1e-6)) - x) + 0.5 * x,
            x -> x > 0 ? 1.6 * x + 0.5 : x > -1e-6 ? 0.5 - 0.8 : 0.8 * StrictMath.expm1(x) + 0.5);
    }

    /** Where f or f' jumps, ascending; empty for a function with a continuous derivative. */
    public double[] kinks(double a, double b, double c) { return NONE; }

    /** Where f, f' or f'' jumps, ascending; empty for a function whose second derivative is continuous. */
    public double[] bends(double a, double b, double c) { return kinks(a, b, c); }

    /** Refuses parameters that are right one by one but not together. */
    void checkTogether(double a, double b, double c) { }

    /** The integer that kernels switch on, one of {@link Op}. */
    public int code() {
        return code;
    }

    /** The function with its default parameters. */
    public Activation activation() {
        return with();
    }

    /**
     * The function with its first parameters given and its others at their defaults.
     *
     * @throws IllegalArgumentException if a parameter is out of its range, or there are more than the function has
     */
    public Activation with(double... first) {
        if (first.length > parameters.size()) {
            throw new IllegalArgumentException("%s takes %d parameters but was given %d".formatted(
                id(), parameters.size(), first.length));
        }
        double[] values = Catalogue.parameterValues(this, Map.of());
        System.arraycopy(first, 0, values, 0, first.length);
        return new Activation(this, values[0], values[1], values[2]);
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
