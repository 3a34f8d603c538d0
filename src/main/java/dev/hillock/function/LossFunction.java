package dev.hillock.function;

import dev.hillock.function.Parameter.Range;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The losses of a row of scores and a target, the index of the right class.
 *
 * <p>A row with NaN, with +inf or of nothing but -inf makes loss and gradient NaN, as it does log_softmax. A target at
 * -inf in any other row has the loss +inf and the gradient that softmax tends to; so has any class at -inf if the
 * target is smoothed.
 */
public enum LossFunction implements Entry {
    CROSS_ENTROPY(Description.of("How surprised a classifier is by the right class: softmax and its negative log "
            + "likelihood in one, from scores and the index of the class.")
        .formula("ln Σⱼ exp(xⱼ - m) + (1 - ε)(m - x_t) + ε·meanⱼ(m - xⱼ), m = max x")
        .derivative("dxᵢ = (yᵢ - (1 - ε)·[i = t] - ε/C)·dy with y = softmax(x)")
        .latex("y = \\ln\\sum_j e^{x_j - m} + (1 - \\varepsilon)(m - x_t) + \\frac{\\varepsilon}{C} \\sum_j (m - x_j) "
            + "\\qquad m = \\max_j x_j")
        .latexDerivative("\\text{d}x_i = \\left(\\frac{e^{x_i}}{\\sum_j e^{x_j}} - (1 - \\varepsilon)\\,[i = t] - "
            + "\\frac{\\varepsilon}{C}\\right)\\text{d}y")
        .range("[0, ∞)")
        .stable("no term is negative, so nothing cancels: the logarithm is log1p of all terms but the largest, where "
            + "logsumexp(x) - x_t leaves nothing of a small loss; the target's own gradient is minus the sum of the "
            + "others and not y_t - 1. NaN if the row has NaN, +∞ or only -∞; +∞ if the target is at -∞. A row that "
            + "is ignored has the loss 0 and the gradient 0 whatever is in it")
        .strengths("convex in the scores; a gradient between -1 and 1 that vanishes only where the classifier is right")
        .weaknesses("never 0, so that scores grow for ever; trusts every label, which smoothing softens")
        .usedIn("classifiers, language models, segmentation: the loss behind nearly every softmax")
        .alias("PyTorch", "CrossEntropyLoss", "along axis 1, where our command line takes the last; also takes "
            + "probabilities as target, and a weight for each class; the gradient of an ignored row with NaN is NaN, "
            + "where ours is 0")
        .alias("PyTorch", "nn.functional.cross_entropy", "the same as a function")
        .alias("ONNX", "SoftmaxCrossEntropyLoss", "along axis 1; no smoothing; ignores nothing by default")
        .alias("Keras", "losses.SparseCategoricalCrossentropy", "with from_logits=True; clips probabilities without "
            + "it; ignores nothing by default, and a mean over no row is 0, where ours is NaN")
        .source("https://keras.io/api/losses/probabilistic_losses/")
        .alias("TensorFlow", "nn.sparse_softmax_cross_entropy_with_logits", "a loss for each row, none ignored; on a "
            + "GPU a target that is no class makes NaN, where ours is refused")
        .alias("Optax", "losses.softmax_cross_entropy_with_integer_labels", "JAX's: a loss for each row, none ignored; "
            + "as logsumexp(x) - x_t, of which little is left where the loss is small")
        .alias("MLX", "nn.losses.cross_entropy", "reduces nothing by default and never ignores; as logsumexp(x) - x_t")
        .source("https://github.com/ml-explore/mlx/blob/main/python/mlx/nn/losses.py")
        .paper("Bridle 1990 (softmax and its likelihood); Szegedy et al. 2016, arXiv 1512.00567, for the smoothing"),
        new Parameter("label_smoothing", 0, Range.SHARE, "the share of the target that is spread over all classes"));

    /** Where the differences in a row may be beyond the largest number, a row is computed times this. */
    private static final double SMALL = 0x1p-64;

    private final Description description;
    private final List<Parameter> parameters;

    LossFunction(Description.Builder story, Parameter... parameters) {
        this.description = story.build();
        this.parameters = List.of(parameters);
    }

    /** The loss of a row whose right class is {@code target}, with label smoothing {@code smoothing}. */
    double value(double[] x, int target, double smoothing) {
        Weights weights = Weights.of(x, 1);
        if (weights.top() < 0) {
            return Double.NaN;
        }
        double log = StrictMath.log1p(weights.others());
        double plain = distance(x, weights.top(), target, smoothing, 1).plus(log).hi();
        return plain < Double.POSITIVE_INFINITY ? plain
            : distance(x, weights.top(), target, smoothing, SMALL).plus(log * SMALL).hi() / SMALL;
    }

    /** What the scores themselves, scaled, are below the maximum: that of the target and the mean of all. */
    private static Twofold distance(double[] x, int top, int target, double smoothing, double scale) {
        Twofold own = new Twofold(1, 0).plus(-smoothing).times(below(x, top, target, scale));
        if (smoothing == 0) {
            return own;
        }
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < x.length; i++) {
            Twofold below = below(x, top, i, scale);
            sum.add(below.hi());
            sum.add(below.lo());
        }
        Twofold mean = new Twofold(smoothing, 0).times(Twofold.quotient(sum.value(), x.length));
        return own.plus(mean.hi()).plus(mean.lo());
    }

    private static Twofold below(double[] x, int top, int i, double scale) {
        return new Twofold(x[top] * scale, 0).plus(-x[i] * scale);
    }

    /** dx of a row, from dy of its loss. */
    double[] pullback(double[] x, int target, double dy, double smoothing) {
        Weights weights = Weights.of(x, 1);
        if (weights.top() < 0) {
            return weights.e();
        }
        double norm = 1 + weights.others();
        double[] dx = new double[x.length];
        Twofold share = Twofold.quotient(smoothing, x.length);
        for (int i = 0; i < x.length; i++) {
            dx[i] = above(weights.e()[i], norm, share) * dy;
        }
        double others = target == weights.top() ? weights.others() : 1 + (weights.others() - weights.e()[target]);
        // y_t - (1 - ε) - ε/C, of which 1 - y_t is others/norm without cancelling
        double own = smoothing * above(weights.e()[target], norm, Twofold.quotient(1, x.length));
        dx[target] = (own - (1 - smoothing) * (others / norm)) * dy;
        return dx;
    }

    /** weight/norm - share, the roundings of quotients made good where they are close. */
    private static double above(double weight, double norm, Twofold share) {
        return Twofold.quotient(weight, norm).plus(-share.hi()).plus(-share.lo()).hi();
    }

    /** The loss with its default parameter. */
    public Loss loss() {
        return Loss.of(this, Map.of());
    }

    /** The loss with its parameter given. */
    public Loss with(double labelSmoothing) {
        return new Loss(this, labelSmoothing);
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
