package dev.hillock.engine;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import java.util.Locale;

/** What is asked of a function. Inputs are x, or x and dy; each output is written in one pass over them. */
public enum Order {
    /** y = f(x). */
    VALUE(1, 1),
    /** y = f'(x); not defined for functions of a row, whose derivative is a matrix. */
    DERIVATIVE(1, 1),
    /** y = f''(x), of functions of one element: what a double backward, or curvature, is made of. */
    SECOND_DERIVATIVE(1, 1),
    /** dx = (∂f/∂x)ᵀ dy, from x and dy. */
    PULLBACK(2, 1),
    /**
     * Of a function of each element: dy · ∂f/∂a element by element, from x and dy, for its only learned parameter; the
     * sum is the parameter's gradient. Of a function of channels: dx and the gradient of each learned parameter.
     */
    PARAMETER_PULLBACK(2, 1),
    /** y = f(x) and f'(x) from one reading of x. */
    VALUE_AND_DERIVATIVE(1, 2),
    /** y = f(x) and dx from one reading of x and dy. */
    VALUE_AND_PULLBACK(2, 2);

    private final int inputs;
    private final int outputs;

    Order(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** How many arrays are read: x, or x and dy. */
    public int inputs() {
        return inputs;
    }

    /** How many arrays are written. */
    public int outputs() {
        return outputs;
    }

    /** Whether the function has this order. */
    public boolean definedFor(Entry entry) {
        return switch (this) {
            case VALUE, PULLBACK, VALUE_AND_PULLBACK -> true;
            case DERIVATIVE, SECOND_DERIVATIVE, VALUE_AND_DERIVATIVE -> entry instanceof ActivationFunction;
            case PARAMETER_PULLBACK -> entry instanceof ActivationFunction function && function.learned().size() == 1;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
