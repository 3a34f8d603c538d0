package dev.hillock.function;

import java.util.List;
import java.util.Map;

/**
 * An element-wise function with its parameters fixed: a value that engines evaluate, and the key of their caches.
 *
 * @param function the catalogue entry
 * @param a        the first parameter, 0 where the function has none
 * @param b        the second parameter, 0 where the function has fewer than two
 * @param c        the third parameter, 0 where the function has fewer than three
 */
public record Activation(ActivationFunction function, double a, double b, double c) {

    /** Checks the parameters; this is the only place where they are. */
    public Activation {
        double[] values = {a, b, c};
        List<Parameter> parameters = function.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).check(function.id(), values[i]);
        }
        function.checkTogether(a, b, c);
    }

    /** The function with the given parameters by name, defaults for the rest. */
    public static Activation of(ActivationFunction function, Map<String, Double> parameters) {
        double[] values = Catalogue.parameterValues(function, parameters);
        return new Activation(function, values[0], values[1], values[2]);
    }

    /** f(x) in double arithmetic, within a few ULP of float64. */
    public double value(double x) {
        return function.value(x, a, b, c);
    }

    /** f'(x) in double arithmetic, at a kink by the convention of the catalogue. */
    public double derivative(double x) {
        return function.derivative(x, a, b, c);
    }

    /** The derivative of f by one of the function's learned parameters, counted from 0, at x. */
    public double parameterDerivative(int which, double x) {
        return function.parameterDerivative(which, x, a, b, c);
    }

    /** The same function, its first parameters replaced by these values. */
    public Activation with(double... values) {
        return new Activation(function, values.length > 0 ? values[0] : a, values.length > 1 ? values[1] : b,
            values.length > 2 ? values[2] : c);
    }

    /** f''(x) in double arithmetic, where it jumps by the convention of the catalogue. */
    public double secondDerivative(double x) {
        return function.secondDerivative(x, a, b, c);
    }

    /** The points where f or f' jumps or bends, in ascending order. */
    public double[] kinks() {
        return function.kinks(a, b, c);
    }

    /** The points where f, f' or f'' jumps, in ascending order. */
    public double[] bends() {
        return function.bends(a, b, c);
    }

    /** For example {@code elu(alpha=0.5)}; parameters at their defaults are left out. */
    @Override
    public String toString() {
        return Catalogue.text(function, a, b, c);
    }
}
