package dev.hillock.diagnose;

import dev.hillock.function.ActivationFunction;
import dev.hillock.train.Initialisation;

/** Which initialisation goes with which function. */
public final class Suited {

    private Suited() {
    }

    /**
     * LeCun's for selu, whose fixed point needs it; Xavier's for what is bounded, and steepest at 0, and for the line;
     * He's for what passes one side, and for a sine, whose uniform weights in [-√(6/n), √(6/n)] have its variance.
     */
    public static Initialisation to(ActivationFunction function) {
        return switch (function) {
            case SELU -> Initialisation.LECUN;
            case IDENTITY, BINARY_STEP, SIGMOID, HARD_SIGMOID, TANH, HARD_TANH, SOFTSIGN, ARCTAN, ISRU, GAUSSIAN ->
                Initialisation.XAVIER;
            default -> Initialisation.HE;
        };
    }
}
