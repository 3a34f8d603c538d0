package dev.hillock.simd;

import jdk.incubator.vector.DoubleVector;

/**
 * A function whose parameters are vectors too, since neighbours may lie in different channels: a, b and c are the
 * first three of {@link dev.hillock.function.ActivationFunction#parameters()}.
 */
interface ChannelFormula {

    /** f(x). */
    DoubleVector value(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c);

    /** f'(x). */
    DoubleVector derivative(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c);

    /** ∂f/∂a. */
    DoubleVector byFirst(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c);

    /** ∂f/∂b, where b is learned. */
    default DoubleVector bySecond(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
        return x;
    }

    /** ∂f/∂c, where c is learned. */
    default DoubleVector byThird(DoubleVector x, DoubleVector a, DoubleVector b, DoubleVector c) {
        return x;
    }
}
