package dev.hillock.train;

import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import java.math.BigDecimal;

/**
 * What is tried.
 *
 * @param activation     of the hidden layers
 * @param initialisation of the weights of every layer
 * @param learningRate   of the optimizer, greater than 0
 */
public record Setting(Activation activation, Initialisation initialisation, double learningRate) {

    /** Checks the learning rate. */
    public Setting {
        if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                "a learning rate must be finite and greater than 0 but was " + learningRate);
        }
        if (activation.function() == ActivationFunction.PRELU) {
            throw new IllegalArgumentException("%s has a parameter that is learned, which these networks do not; take "
                .formatted(activation.function().id()) + "leaky_relu, whose slope is fixed");
        }
    }

    /** For example {@code gelu, he, 0.01}. */
    @Override
    public String toString() {
        return "%s, %s, %s".formatted(activation, initialisation, rate());
    }

    /** The learning rate without needless digits: 0.003, 10, 1E+30. */
    public String rate() {
        BigDecimal rate = BigDecimal.valueOf(learningRate).stripTrailingZeros();
        return learningRate >= 1e-6 && learningRate < 1e6 ? rate.toPlainString() : rate.toString();
    }
}
