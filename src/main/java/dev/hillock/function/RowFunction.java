package dev.hillock.function;

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
    SOFTMAX(false, Description.of(""),
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

    LOG_SOFTMAX(false, Description.of("")) {
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

    SOFTMIN(false, Description.of("")) {
        @Override public double[] value(double[] x, double a) { return SOFTMAX.value(negated(x), 1); }

        @Override public double[] pullback(double[] x, double[] dy, double a) {
            return negated(SOFTMAX.pullback(negated(x), dy, 1));
        }
    },

    LOGSUMEXP(true, Description.of("")) {
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

    MAXOUT(true, Description.of(""), new Parameter("k", 2, Range.COUNT, "how many neighbours compete")) {
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
