package dev.hillock.function;

import java.util.Map;

/**
 * A function of a whole row with its parameter fixed: a value that engines evaluate, and the key of their caches.
 *
 * @param function the catalogue entry
 * @param a        the parameter (temperature, or k of maxout), 0 where the function has none
 */
public record RowActivation(RowFunction function, double a) {

    /** Checks the parameter; this is the only place where it is. */
    public RowActivation {
        if (!function.parameters().isEmpty()) {
            function.parameters().getFirst().check(function.id(), a);
        }
    }

    /** The function with the given parameter by name, the default otherwise. */
    public static RowActivation of(RowFunction function, Map<String, Double> parameters) {
        return new RowActivation(function, Catalogue.parameterValues(function, parameters)[0]);
    }

    /** f of the row; a single number if the function reduces. */
    public double[] value(double... x) {
        return function.value(x, a);
    }

    /** (∂f/∂x)ᵀ dy, from the row and a dy of the length of f(x). */
    public double[] pullback(double[] x, double[] dy) {
        return function.pullback(x, dy, a);
    }

    /** For example {@code softmax(temperature=0.5)}; a parameter at its default is left out. */
    @Override
    public String toString() {
        return Catalogue.text(function, a);
    }
}
