package dev.hillock.function;

import dev.hillock.function.Description.Smoothness;
import dev.hillock.function.Parameter.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The functions of a whole row of numbers, along one axis of an array: the softmax family and maxout.
 *
 * <p>A NaN anywhere in a row makes the whole result NaN. Rows that are all -inf or hold +inf follow PyTorch.
 */
public enum RowFunction implements Entry {
    SOFTMAX(false,
        Description.of("Turns a row of scores into probabilities: the exponentials, divided by their sum.")
        .formula("exp((xᵢ - m)/T)/Σⱼ exp((xⱼ - m)/T), m = max x")
        .derivative("dxᵢ = yᵢ(dyᵢ - Σⱼ yⱼ·dyⱼ)/T")
        .latex("y_i = \\frac{e^{(x_i - m)/T}}{\\sum_j e^{(x_j - m)/T}} \\qquad m = \\max_j x_j")
        .latexDerivative("\\text{d}x_i = \\frac{y_i}{T}\\left(\\text{d}y_i - \\sum_j y_j\\,\\text{d}y_j\\right)")
        .range("(0, 1), summing to 1")
        .stable("the maximum is subtracted first, before the division by T, and the sum is compensated. Without it "
            + "19 of the 67 rows of a study gave wrong NaNs; summing one after another costs 47 ULP of float32 at "
            + "length 50257. NaN if the row has NaN, +∞ or only -∞")
        .strengths("probabilities with an easy gradient; blind to a shift of the row")
        .weaknesses("never exactly 0; saturates for large scores")
        .usedIn("classifiers, attention, mixture-of-experts routers, policies")
        .alias("PyTorch", "Softmax", "without temperature; a default axis that depends on the shape")
        .alias("ONNX", "Softmax", "along axis -1 from opset 13 on, flattened at axis 1 before")
        .alias("Keras", "softmax").alias("JAX", "softmax").alias("TensorFlow", "softmax").alias("MLX", "softmax")
        .paper("Boltzmann 1868 (physics); Bridle 1990 (networks)"),
        new Parameter("temperature", 1, Range.POSITIVE, "divides the row after its maximum is subtracted")) {
        @Override public double[] value(double[] x, double a) { return Weights.of(x, a).normalised(); }

        @Override public double[] pullback(double[] x, double[] dy, double a) {
            Weights weights = Weights.of(x, a);
            double[] y = weights.normalised();
            if (weights.top() < 0) {
                return y;
            }
            // With dy taken relative to its value at the top, the top's large y does not hide what the others add.
            double[] g = Arrays.stream(dy).map(d -> d - dy[weights.top()]).toArray();
            Weights.Sum mean = new Weights.Sum();
            for (int i = 0; i < y.length; i++) {
                mean.add(y[i] * g[i]);
            }
            return each(x.length, i -> y[i] * ((g[i] - mean.value()) / a));
        }
    },

    LOG_SOFTMAX(false,
        Description.of("The logarithms of the softmax probabilities, without forming the probabilities.")
        .formula("(xᵢ - m) - ln Σⱼ exp(xⱼ - m), m = max x")
        .derivative("dxᵢ = dyᵢ - yᵢ·Σⱼ dyⱼ with y = softmax(x)")
        .latex("y_i = (x_i - m) - \\ln\\sum_j e^{x_j - m} \\qquad m = \\max_j x_j")
        .latexDerivative("\\text{d}x_i = \\text{d}y_i - e^{y_i}\\sum_j \\text{d}y_j")
        .range("(-∞, 0]")
        .stable("the logarithm is log1p of all terms but the largest: log of the whole sum leaves nothing of the "
            + "winner's own entry. log(softmax(x)) is -∞ where softmax underflows")
        .strengths("no underflow: -200 is -200 and not log 0")
        .weaknesses("not probabilities: exponentiate to get them")
        .usedIn("cross-entropy losses, beam search, language-model scoring")
        .alias("PyTorch", "LogSoftmax").alias("ONNX", "LogSoftmax").alias("Keras", "log_softmax")
        .alias("JAX", "log_softmax").alias("TensorFlow", "log_softmax").alias("MLX", "log_softmax")
        .paper("no first paper; Bridle 1990 for softmax")) {
        @Override public double[] value(double[] x, double a) {
            Weights weights = Weights.of(x, 1);
            if (weights.top() < 0) {
                return weights.e();
            }
            double log = StrictMath.log1p(weights.others());
            return each(x.length, i -> new Twofold(x[i], 0).plus(-x[weights.top()]).plus(-log).hi());
        }

        @Override public double[] pullback(double[] x, double[] dy, double a) {
            Weights weights = Weights.of(x, 1);
            if (weights.top() < 0) {
                return weights.e();
            }
            Weights.Sum rest = new Weights.Sum();
            for (int i = 0; i < dy.length; i++) {
                rest.add(i == weights.top() ? 0 : dy[i]);
            }
            double norm = 1 + weights.others();
            return each(x.length, i -> i == weights.top()
                ? (dy[i] * weights.others() - rest.value()) / norm  // 1 - y is others/norm without cancelling
                : dy[i] - weights.e()[i] / norm * (rest.value() + dy[weights.top()]));
        }
    },

    SOFTMIN(false,
        Description.of("Softmax of the negated row: the smallest gets the most.")
        .formula("exp(-xᵢ)/Σⱼ exp(-xⱼ)")
        .derivative("dxᵢ = -yᵢ(dyᵢ - Σⱼ yⱼ·dyⱼ)")
        .latex("y_i = \\frac{e^{-x_i}}{\\sum_j e^{-x_j}}")
        .latexDerivative("\\text{d}x_i = -y_i\\left(\\text{d}y_i - \\sum_j y_j\\,\\text{d}y_j\\right)")
        .range("(0, 1), summing to 1")
        .stable("as softmax of -x, the minimum taken off first")
        .strengths("turns distances or costs into weights")
        .weaknesses("as softmax")
        .usedIn("prototypical networks, soft nearest neighbours")
        .alias("PyTorch", "Softmin").alias("MLX", "softmin")
        .paper("no first paper; Bridle 1990 for softmax")) {
        @Override public double[] value(double[] x, double a) { return SOFTMAX.value(negated(x), 1); }

        @Override public double[] pullback(double[] x, double[] dy, double a) {
            return negated(SOFTMAX.pullback(negated(x), dy, 1));
        }
    },

    LOGSUMEXP(true,
        Description.of("The smooth maximum of a row: between the maximum and that plus ln n.")
        .formula("m + ln Σⱼ exp(xⱼ - m), m = max x")
        .derivative("dxᵢ = softmax(x)ᵢ·dy")
        .latex("y = m + \\ln\\sum_j e^{x_j - m} \\qquad m = \\max_j x_j")
        .latexDerivative("\\text{d}x_i = \\frac{e^{x_i}}{\\sum_j e^{x_j}}\\,\\text{d}y")
        .range("(-∞, ∞)").monotone()
        .stable("m + log1p of the sum of all terms but the largest; naively ∞ from x = 88.7 on in float32, wrong in "
            + "16 of the 67 rows of a study. -∞ for a row of -∞ or of no elements, +∞ if there is one")
        .strengths("convex; its gradient is softmax")
        .weaknesses("one number only")
        .usedIn("partition functions, cross-entropy, conditional random fields, mixtures")
        .alias("PyTorch", "logsumexp").alias("ONNX", "ReduceLogSumExp").alias("Keras", "ops.logsumexp")
        .alias("JAX", "logsumexp").alias("SciPy", "logsumexp").alias("TensorFlow", "math.reduce_logsumexp")
        .paper("no first paper; the free energy of statistical physics")) {
        @Override public double[] value(double[] x, double a) {
            int top = Weights.firstMaximum(x);
            double max = top < 0 ? Double.NEGATIVE_INFINITY : x[top];
            return new double[] {
                Double.isFinite(max) ? max + StrictMath.log1p(Weights.of(x, 1).others()) : max};
        }

        @Override public double[] pullback(double[] x, double[] dy, double a) {
            double[] y = Weights.of(x, 1).normalised();
            return each(x.length, i -> y[i] * dy[0]);
        }
    },

    MAXOUT(true,
        Description.of("The largest of k neighbours: a convex activation that is learned piece by piece.")
        .formula("max(x₁, …, x_k) for each group of k along the axis")
        .derivative("dx = dy at the first maximum of the group, else 0")
        .latex("y = \\max(x_1, \\ldots, x_k)")
        .latexDerivative("\\text{d}x_i = \\begin{cases} \\text{d}y & i = \\text{argmax}_j\\,x_j \\\\ 0 & i \\ne "
            + "\\text{argmax}_j\\,x_j \\end{cases}")
        .range("(-∞, ∞)").monotone().smoothness(Smoothness.CONTINUOUS)
        .kinks("where two are equal the gradient goes to the first")
        .stable("NaN if the group has one")
        .strengths("any convex function of its inputs, no dead units")
        .weaknesses("k times the weights for the same width")
        .usedIn("early dropout networks; competing channels in face recognition (MFM)")
        .alias("TensorFlow Addons", "layers.Maxout", "takes the number of outputs, not k")
        .alias("Keras 1", "MaxoutDense", "with its own weights")
        .paper("Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013, arXiv 1302.4389"),
        new Parameter("k", 2, Range.COUNT, "how many neighbours compete")) {
        @Override public double[] value(double[] x, double a) { return new double[] {x[Weights.firstMaximum(x)]}; }

        @Override public double[] pullback(double[] x, double[] dy, double a) {
            int top = Weights.firstMaximum(x);
            return each(x.length, i -> Double.isNaN(x[top]) ? Double.NaN : i == top ? dy[0] : 0);
        }
    };

    private final boolean reduces;
    private final Description description;
    private final List<Parameter> parameters;

    RowFunction(boolean reduces, Description.Builder story, Parameter... parameters) {
        this.reduces = reduces;
        this.description = story.build();
        this.parameters = List.of(parameters);
    }

    /** f of the row with parameter {@code a}, ignored if there is none; a single number if the function reduces. */
    public abstract double[] value(double[] x, double a);

    /** (∂f/∂x)ᵀ dy, from the row and a dy of the length of f(x). */
    public abstract double[] pullback(double[] x, double[] dy, double a);

    /** Whether a row becomes one number. */
    public boolean reduces() {
        return reduces;
    }

    /** The function with its default parameter. */
    public RowActivation activation() {
        return new RowActivation(this, Catalogue.parameterValues(this, java.util.Map.of())[0]);
    }

    /** The function with its parameter given. */
    public RowActivation with(double a) {
        return new RowActivation(this, a);
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

    private static double[] each(int length, IntToDoubleFunction element) {
        return IntStream.range(0, length).mapToDouble(element).toArray();
    }

    private static double[] negated(double[] x) {
        return Arrays.stream(x).map(v -> -v).toArray();
    }
}
