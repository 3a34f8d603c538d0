package dev.hillock.simd;

import jdk.incubator.vector.Vector;

/**
 * A function and its derivatives on a vector of numbers. Implementations are records whose components are the
 * parameters; {@link Weaver} copies their methods into loops.
 *
 * @param <V> the vectors: {@code FloatVector} or {@code DoubleVector}
 */
interface Formula<V extends Vector<?>> {

    /** f(x). */
    V value(V x);

    /** f'(x). */
    V derivative(V x);

    /** f''(x). */
    V secondDerivative(V x);

    /** ∂f/∂a, for a learned parameter. */
    default V parameterDerivative(V x) {
        throw new UnsupportedOperationException();
    }
}
