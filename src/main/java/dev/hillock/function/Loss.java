package dev.hillock.function;

import java.util.Map;

/**
 * A loss with its parameter fixed: a value that engines evaluate, and the key of their caches.
 *
 * @param function       the catalogue entry
 * @param labelSmoothing the share of the target that is spread evenly over all classes
 */
public record Loss(LossFunction function, double labelSmoothing) {

    /** Checks the parameter; this is the only place where it is. */
    public Loss {
        function.parameters().getFirst().check(function.id(), labelSmoothing);
    }

    /** The loss with the given parameter by name, the default otherwise. */
    public static Loss of(LossFunction function, Map<String, Double> parameters) {
        return new Loss(function, Catalogue.parameterValues(function, parameters)[0]);
    }

    /**
     * The loss of a row.
     *
     * @param x      the scores of the classes
     * @param target the index of the right one
     */
    public double value(double[] x, int target) {
        return function.value(x, target, labelSmoothing);
    }

    /** dx: the gradient of {@link #value} by the scores, times dy. */
    public double[] pullback(double[] x, int target, double dy) {
        return function.pullback(x, target, dy, labelSmoothing);
    }

    /** For example {@code cross_entropy(label_smoothing=0.1)}; a parameter at its default is left out. */
    @Override
    public String toString() {
        return Catalogue.text(function, labelSmoothing);
    }
}
