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
    IDENTITY(Op.IDENTITY, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    BINARY_STEP(Op.BINARY_STEP, Description.of("").build(),
        new Parameter("threshold", 0, Range.FINITE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SIGMOID(Op.SIGMOID, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    HARD_SIGMOID(Op.HARD_SIGMOID, Description.of("").build(),
        new Parameter("alpha", 1.0 / 6, Range.POSITIVE, ""), new Parameter("beta", 0.5, Range.FINITE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    LOG_SIGMOID(Op.LOG_SIGMOID, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    TANH(Op.TANH, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    HARD_TANH(Op.HARD_TANH, Description.of("").build(),
        new Parameter("min_val", -1, Range.FINITE, ""), new Parameter("max_val", 1, Range.FINITE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SOFTSIGN(Op.SOFTSIGN, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    ARCTAN(Op.ARCTAN, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SOFTPLUS(Op.SOFTPLUS, Description.of("").build(),
        new Parameter("beta", 1, Range.POSITIVE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SQUAREPLUS(Op.SQUAREPLUS, Description.of("").build(),
        new Parameter("b", 4, Range.NON_NEGATIVE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    RELU(Op.RELU, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    RELU6(Op.RELU6, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    LEAKY_RELU(Op.LEAKY_RELU, Description.of("").build(),
        new Parameter("negative_slope", 0.01, Range.FINITE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    PRELU(Op.PRELU, Description.of("").build(),
        new Parameter("weight", 0.25, Range.FINITE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    ELU(Op.ELU, Description.of("").build(),
        new Parameter("alpha", 1, Range.NON_NEGATIVE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    CELU(Op.CELU, Description.of("").build(),
        new Parameter("alpha", 1, Range.POSITIVE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SELU(Op.SELU, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    THRESHOLDED_RELU(Op.THRESHOLDED_RELU, Description.of("").build(),
        new Parameter("threshold", 1, Range.FINITE, ""), new Parameter("value", 0, Range.FINITE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SILU(Op.SILU, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SWISH(Op.SWISH, Description.of("").build(),
        new Parameter("beta", 1, Range.FINITE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    HARD_SWISH(Op.HARD_SWISH, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    GELU(Op.GELU, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    GELU_TANH(Op.GELU_TANH, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    QUICK_GELU(Op.QUICK_GELU, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    MISH(Op.MISH, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    TANHSHRINK(Op.TANHSHRINK, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SOFTSHRINK(Op.SOFTSHRINK, Description.of("").build(),
        new Parameter("lambd", 0.5, Range.NON_NEGATIVE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    HARDSHRINK(Op.HARDSHRINK, Description.of("").build(),
        new Parameter("lambd", 0.5, Range.NON_NEGATIVE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SQUARED_RELU(Op.SQUARED_RELU, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    STAR_RELU(Op.STAR_RELU, Description.of("").build(),
        new Parameter("scale", 0.8944, Range.FINITE, ""), new Parameter("bias", -0.4472, Range.FINITE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    GAUSSIAN(Op.GAUSSIAN, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SINE(Op.SINE, Description.of("").build(),
        new Parameter("omega", 1, Range.NON_ZERO, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    SNAKE(Op.SNAKE, Description.of("").build(),
        new Parameter("alpha", 1, Range.NON_ZERO, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    LISHT(Op.LISHT, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    ISRU(Op.ISRU, Description.of("").build(),
        new Parameter("alpha", 1, Range.POSITIVE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    ISRLU(Op.ISRLU, Description.of("").build(),
        new Parameter("alpha", 1, Range.POSITIVE, "")) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    },

    EXP(Op.EXP, Description.of("").build()) {
        @Override public double value(double x, double a, double b) { return Double.NaN; }

        @Override public double derivative(double x, double a, double b) { return Double.NaN; }
    };

    private static final double[] NONE = {};

    private final int code;
    private final Description description;
    private final List<Parameter> parameters;

    ActivationFunction(int code, Description description, Parameter... parameters) {
        this.code = code;
        this.description = description;
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
