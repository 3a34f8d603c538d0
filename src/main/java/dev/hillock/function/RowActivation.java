package dev.hillock.function;

import java.util.Map;

/**
 * A function of a row with its parameter fixed: a value that engines evaluate, and the key of their caches.
 *
 * @param function the catalogue entry
 * @param a        the parameter (temperature, k of maxout, the gated half), 0 where the function has none
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

    /** Elements of a row; 0 where a row is a whole axis, however long. */
    public long rowLength() {
        return switch (function.cut()) {
            case WHOLE, REDUCED -> 0;
            case GROUPS -> (long) a;
            case HALVES -> 2;
            case DOUBLED -> 1;
        };
    }

    /** Elements of f(x) for a row of so many elements. */
    public long valueLength(long length) {
        return switch (function.cut()) {
            case WHOLE -> length;
            case REDUCED, GROUPS, HALVES -> 1;
            case DOUBLED -> 2;
        };
    }

    /** For example {@code softmax(temperature=0.5)}; a parameter at its default is left out. */
    @Override
    public String toString() {
        return Catalogue.text(function, a);
    }
}
