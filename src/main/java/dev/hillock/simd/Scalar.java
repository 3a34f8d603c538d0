package dev.hillock.simd;

import dev.hillock.function.ActivationFunction;

/** The catalogue's own formulas for inputs that vector code leaves aside; {@link Weaver} leaves these calls alone. */
final class Scalar {

    private Scalar() {
    }

    static void sine(double[] x, double omega) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SINE.value(x[i], omega, 0);
        }
    }

    static void sineSlope(double[] x, double omega) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SINE.derivative(x[i], omega, 0);
        }
    }

    static void snake(double[] x, double alpha) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SNAKE.value(x[i], alpha, 0);
        }
    }

    static void snakeSlope(double[] x, double alpha) {
        for (int i = 0; i < x.length; i++) {
            x[i] = ActivationFunction.SNAKE.derivative(x[i], alpha, 0);
        }
    }
}
