package dev.hillock.function;

import dev.hillock.function.Description.Smoothness;
import dev.hillock.function.Parameter.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The functions of an axis of an array: the softmax family, maxout, gated linear units and crelu. {@link Cut} says what
 * of the axis is a row.
 *
 * <p>A NaN anywhere in a row makes the whole result NaN. Rows that are all -inf or hold +inf follow PyTorch. A gated
 * unit is a product as IEEE has it of the activation, which at an infinity is its limit, and of the value beside it.
 */
public enum RowFunction implements Entry {
    SOFTMAX(Cut.WHOLE,
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
        .alias("Keras", "softmax")
        .alias("Keras", "layers.Softmax", "a mask adds -1e9 (-3e4 in float16): of a row that it leaves nothing of, the "
            + "softmax as if there were no mask, where ours is NaN")
        .alias("JAX", "softmax", "a row that where= leaves nothing of is 0, where ours is NaN")
        .alias("TensorFlow", "softmax").alias("MLX", "softmax")
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
            CompensatedSum mean = new CompensatedSum();
            for (int i = 0; i < y.length; i++) {
                mean.add(y[i] * g[i]);
            }
            return each(x.length, i -> y[i] * ((g[i] - mean.value()) / a));
        }
    },

    LOG_SOFTMAX(Cut.WHOLE,
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
        .alias("JAX", "log_softmax", "a row that where= leaves nothing of is -∞, where ours is NaN")
        .alias("TensorFlow", "log_softmax").alias("MLX", "log_softmax")
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
            CompensatedSum rest = new CompensatedSum();
            for (int i = 0; i < dy.length; i++) {
                rest.add(i == weights.top() ? 0 : dy[i]);
            }
            double norm = 1 + weights.others();
            return each(x.length, i -> i == weights.top()
                ? (dy[i] * weights.others() - rest.value()) / norm  // 1 - y is others/norm without cancelling
                : dy[i] - weights.e()[i] / norm * (rest.value() + dy[weights.top()]));
        }
    },

    SOFTMIN(Cut.WHOLE,
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

    SPARSEMAX(Cut.WHOLE,
        Description.of("The probabilities nearest to a row of scores: unlike softmax, small scores get exactly 0.")
        .formula("max(xᵢ - τ, 0), with the τ that makes them sum to 1")
        .derivative("dxᵢ = dyᵢ - mean of dy over the support where yᵢ > 0, else 0")
        .latex("y_i = \\max(x_i - \\tau,\\, 0) \\qquad \\sum_j \\max(x_j - \\tau,\\, 0) = 1")
        .latexDerivative("\\text{d}x_i = \\begin{cases} \\text{d}y_i - \\frac{\\sum_{y_j > 0} \\text{d}y_j}"
            + "{\\sum_{y_j > 0} 1} & y_i > 0 \\\\ 0 & y_i = 0 \\end{cases}")
        .range("[0, 1], summing to 1").smoothness(Smoothness.CONTINUOUS)
        .kinks("an element at the threshold is outside of the support, and its gradient is 0")
        .stable("the threshold is found exactly, by Michelot's iteration below the maximum with compensated sums, "
            + "without sorting. NaN if the row has NaN, +∞ or only -∞")
        .strengths("exact zeros; a gradient that costs no exponential")
        .weaknesses("no gradient for what is outside of the support; not invariant to the scale of the scores")
        .usedIn("sparse attention, multi-label classification, interpretable gates")
        .alias("Keras", "sparsemax").alias("TensorFlow Addons", "sparsemax")
        .paper("Martins & Astudillo 2016, arXiv 1602.02068")) {
        @Override public double[] value(double[] x, double a) {
            int top = Weights.firstMaximum(x);
            if (top < 0 || !Double.isFinite(x[top])) {
                return each(x.length, i -> Double.NaN);
            }
            double threshold = Simplex.thresholdOf(x, top);
            return each(x.length, i -> Math.max((x[i] - x[top]) - threshold, 0));
        }

        @Override public double[] pullback(double[] x, double[] dy, double a) {
            double[] y = value(x, a);
            CompensatedSum sum = new CompensatedSum();
            int size = 0;
            for (int i = 0; i < y.length; i++) {
                if (y[i] > 0) {
                    sum.add(dy[i]);
                    size++;
                }
            }
            double mean = sum.value() / size;
            return each(x.length, i -> y[i] > 0 ? dy[i] - mean : y[i]);  // 0, or NaN in all of the row
        }
    },

    LOGSUMEXP(Cut.REDUCED,
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

    MAXOUT(Cut.GROUPS,
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
    },

    GLU(ActivationFunction.SIGMOID,
        Description.of("Gated linear unit: one half of the axis decides, through a sigmoid, how much of the other "
            + "half passes.")
        .formula("v·σ(g), the halves of the axis: (v, g) if gate = 2, (g, v) if gate = 1")
        .derivative("dv = σ(g)·dy, dg = σ'(g)·dy·v")
        .latex("v\\,\\sigma(g)")
        .latexDerivative("\\text{d}v = \\sigma(g)\\,\\text{d}y \\qquad \\text{d}g = "
            + "\\sigma(g)\\,\\sigma(-g)\\,v\\,\\text{d}y")
        .range("(-∞, ∞)")
        .stable("the product of a stable sigmoid and v; 0·∞ is NaN, as IEEE has it")
        .strengths("a linear path for the gradient, which the gate only scales")
        .weaknesses("two weights for each output")
        .usedIn("gated convolutions for language and speech (Conformer), WaveNet's relatives")
        .alias("PyTorch", "GLU").alias("JAX", "glu").alias("Keras", "glu").alias("MLX", "glu").alias("Burn", "glu")
        .alias("TransformerEngine", "glu", "gates with the first half: gate = 1", Variant.SAME.with("gate", 1))
        .paper("Dauphin, Fan, Auli & Grangier 2016, arXiv 1612.08083"),
        gate(2)),

    REGLU(ActivationFunction.RELU,
        Description.of("A gated linear unit whose gate is a relu: the value passes in proportion or not at all.")
        .formula("relu(g)·v, the halves of the axis: (g, v) if gate = 1, (v, g) if gate = 2")
        .derivative("dg = dy·v if g > 0, else 0; dv = relu(g)·dy")
        .latex("\\max(g, 0)\\,v")
        .latexDerivative("\\text{d}g = \\begin{cases} v\\,\\text{d}y & g > 0 \\\\ 0 & g \\le 0 \\end{cases} "
            + "\\qquad \\text{d}v = \\max(g, 0)\\,\\text{d}y")
        .range("(-∞, ∞)").smoothness(Smoothness.CONTINUOUS)
        .kinks("at g = 0 the derivative of the gate is 0")
        .stable("as written; 0·∞ is NaN, as IEEE has it")
        .strengths("sparse and cheap; nearly as good as its smooth siblings")
        .weaknesses("where the gate is shut neither half learns")
        .usedIn("feed-forward layers of transformers; sparse large language models")
        .alias("TransformerEngine", "reglu")
        .paper("Shazeer 2020, arXiv 2002.05202"),
        gate(1)),

    GEGLU(ActivationFunction.GELU,
        Description.of("A gated linear unit whose gate is a gelu.")
        .formula("gelu(g)·v, the halves of the axis: (g, v) if gate = 1, (v, g) if gate = 2")
        .derivative("dg = gelu'(g)·dy·v, dv = gelu(g)·dy")
        .latex("g\\,\\Phi(g)\\,v")
        .latexDerivative("\\text{d}g = \\left(\\Phi(g) + g\\,\\phi(g)\\right) v\\,\\text{d}y "
            + "\\qquad \\text{d}v = g\\,\\Phi(g)\\,\\text{d}y")
        .range("(-∞, ∞)")
        .stable("the product of a stable gelu, whose left tail keeps its digits, and v; 0·∞ is NaN, as IEEE has it")
        .strengths("better transformers than gelu alone at the same number of weights")
        .weaknesses("three weight matrices where there were two; which half is the gate is nobody's standard")
        .usedIn("T5 v1.1, Gemma, the attention blocks of Stable Diffusion")
        .alias("TransformerEngine", "geglu", "gelu is the tanh formula: our geglu_tanh", Variant.SAME.of("geglu_tanh"))
        .alias("Diffusers", "GEGLU", "gates with the second half: gate = 2", Variant.SAME.with("gate", 2))
        .paper("Shazeer 2020, arXiv 2002.05202"),
        gate(1)),

    GEGLU_TANH(ActivationFunction.GELU_TANH,
        Description.of("A gated linear unit whose gate is the tanh formula of gelu.")
        .formula("gelu_tanh(g)·v, the halves of the axis: (g, v) if gate = 1, (v, g) if gate = 2")
        .derivative("dg = gelu_tanh'(g)·dy·v, dv = gelu_tanh(g)·dy")
        .latex("g\\,\\sigma\\left(2\\sqrt{2/\\pi}\\,(g + 0.044715\\,g^3)\\right) v")
        .latexDerivative("\\text{d}g = \\text{gelu}'(g)\\,v\\,\\text{d}y \\qquad "
            + "\\text{d}v = \\text{gelu}(g)\\,\\text{d}y")
        .range("(-∞, ∞)")
        .stable("the product of a stable gelu_tanh and v; 0·∞ is NaN, as IEEE has it")
        .strengths("what Gemma and T5 v1.1 were trained with")
        .weaknesses("as geglu, and up to 4.7e-4·|v| away from it")
        .usedIn("Gemma, T5 v1.1 and what grew from them")
        .alias("Hugging Face", "gated-gelu", "T5's name for the layer, with weights of its own for each half")
        .source("https://github.com/huggingface/transformers/blob/main/src/transformers/models/t5/modeling_t5.py")
        .paper("Shazeer 2020, arXiv 2002.05202; Hendrycks & Gimpel 2016 for the formula"),
        gate(1)),

    SWIGLU(ActivationFunction.SILU,
        Description.of("A gated linear unit whose gate is a silu: the feed-forward layer of today's language models.")
        .formula("silu(g)·v, the halves of the axis: (g, v) if gate = 1, (v, g) if gate = 2")
        .derivative("dg = silu'(g)·dy·v, dv = silu(g)·dy")
        .latex("g\\,\\sigma(g)\\,v")
        .latexDerivative("\\text{d}g = \\sigma(g)\\left(1 + g\\,\\sigma(-g)\\right) v\\,\\text{d}y \\qquad "
            + "\\text{d}v = g\\,\\sigma(g)\\,\\text{d}y")
        .range("(-∞, ∞)")
        .stable("the product of a stable silu and v; 0·∞ is NaN, as IEEE has it, but silu(-∞) is 0")
        .strengths("better transformers than gelu or relu alone at the same number of weights")
        .weaknesses("three weight matrices where there were two; which half is the gate differs")
        .usedIn("Llama, Mistral, Qwen, PaLM and most language models since")
        .alias("ONNX", "SwiGLU").source("https://github.com/onnx/onnx/blob/main/docs/Operators.md")
        .alias("TransformerEngine", "swiglu")
        .alias("candle", "swiglu").source("https://github.com/huggingface/candle/blob/main/candle-nn/src/ops.rs")
        .alias("Burn", "SwiGlu", "with weights of its own for each half")
        .source("https://github.com/tracel-ai/burn/blob/main/crates/burn-nn/src/modules/transformer")
        .alias("Diffusers", "SwiGLU", "gates with the second half: gate = 2", Variant.SAME.with("gate", 2))
        .paper("Shazeer 2020, arXiv 2002.05202"),
        gate(1)),

    BILINEAR(ActivationFunction.IDENTITY,
        Description.of("The gated linear unit without an activation: the product of the halves of the axis.")
        .formula("g·v")
        .derivative("dg = v·dy, dv = g·dy")
        .latex("g\\,v")
        .latexDerivative("\\text{d}g = v\\,\\text{d}y \\qquad \\text{d}v = g\\,\\text{d}y")
        .range("(-∞, ∞)")
        .strengths("one multiplication; which half is which does not matter")
        .weaknesses("grows as x²")
        .usedIn("ablations of gated units; interpretable feed-forward layers")
        .paper("Mnih & Hinton 2007 (log-bilinear models); Shazeer 2020, arXiv 2002.05202")),

    CRELU(Cut.DOUBLED,
        Description.of("Keeps both signs apart: relu of x and of -x, one after the other along the axis.")
        .formula("(relu(x), relu(-x))")
        .derivative("dx = dy₁ if x > 0, -dy₂ if x < 0, else 0")
        .latex("\\left(\\max(x, 0),\\ \\max(-x, 0)\\right)")
        .latexDerivative("\\text{d}x = \\begin{cases} \\text{d}y_1 & x > 0 \\\\ 0 & x = 0 \\\\ "
            + "-\\text{d}y_2 & x < 0 \\end{cases}")
        .range("[0, ∞)").smoothness(Smoothness.CONTINUOUS)
        .kinks("at 0 the gradient is 0")
        .strengths("loses nothing: x is the difference of the halves; no dead units")
        .weaknesses("twice the channels for the next layer")
        .usedIn("early convolutional layers, whose filters otherwise learn each phase twice")
        .alias("TensorFlow", "crelu").alias("ND4J", "crelu")
        .source("https://github.com/deeplearning4j/deeplearning4j/blob/master/libnd4j/include/ops/declarable/generic/"
            + "nn/activations/crelu.cpp")
        .paper("Shang, Sohn, Almeida & Lee 2016, arXiv 1603.05201")) {
        @Override public double[] value(double[] x, double a) {
            return new double[] {relu(x[0]), relu(-x[0])};
        }

        @Override public double[] pullback(double[] x, double[] dy, double a) {
            return new double[] {x[0] > 0 ? dy[0] : x[0] < 0 ? -dy[1] : x[0] * 0};
        }

        private static double relu(double x) { return x < 0 ? 0 : x; }
    };

    /** What of an axis is a row, and what becomes of a row. */
    public enum Cut {
        /** The whole axis, which keeps its length. */
        WHOLE,
        /** The whole axis, which becomes one number and is gone. */
        REDUCED,
        /** Each group of k neighbours, of which one number remains. */
        GROUPS,
        /** Each element of the first half and the one at its place in the second half; half of the axis remains. */
        HALVES,
        /** Each element, of which two are made, one in either half of an axis twice as long. */
        DOUBLED
    }

    private final Cut cut;
    private final ActivationFunction gate;
    private final Description description;
    private final List<Parameter> parameters;

    RowFunction(Cut cut, Description.Builder story, Parameter... parameters) {
        this(cut, null, story, parameters);
    }

    RowFunction(ActivationFunction gate, Description.Builder story, Parameter... parameters) {
        this(Cut.HALVES, gate, story, parameters);
    }

    RowFunction(Cut cut, ActivationFunction gate, Description.Builder story, Parameter... parameters) {
        this.cut = cut;
        this.gate = gate;
        this.description = story.build();
        this.parameters = List.of(parameters);
    }

    private static Parameter gate(int half) {
        return new Parameter("gate", half, Range.HALF, "which half of the axis goes through the activation");
    }

    /** f of the row with parameter {@code a}, ignored if there is none; a single number if the function reduces. */
    public double[] value(double[] x, double a) {
        int g = gatePlace(a);
        return new double[] {gate().value(x[g]) * x[1 - g]};
    }

    /** (∂f/∂x)ᵀ dy, from the row and a dy of the length of f(x). */
    public double[] pullback(double[] x, double[] dy, double a) {
        int g = gatePlace(a);
        double[] dx = new double[2];
        dx[g] = gate().derivative(x[g]) * dy[0] * x[1 - g];
        dx[1 - g] = gate().value(x[g]) * dy[0];
        return dx;
    }

    /** What of an axis is a row. */
    public Cut cut() {
        return cut;
    }

    /** The activation that a gated unit has; null for other functions. */
    public Activation gate() {
        return gate == null ? null : gate.activation();
    }

    /** Where in a row of two the gated one is, given the parameter: 0 or 1. */
    public int gatePlace(double a) {
        return a == 2 ? 1 : 0;
    }

    /** Whether elements can be left out of a row. */
    public boolean takesMask() {
        return cut == Cut.WHOLE || cut == Cut.REDUCED;
    }

    /** What an element that is left out of a row is taken for. */
    public double masked() {
        return this == SOFTMIN ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    /** Whether a row becomes one number. */
    public boolean reduces() {
        return cut != Cut.WHOLE && cut != Cut.DOUBLED;
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
