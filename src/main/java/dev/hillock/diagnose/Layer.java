package dev.hillock.diagnose;

/**
 * What a layer of a deep network does.
 *
 * @param layer            1 is the layer next to the data
 * @param mean             of the activations, over all samples and units
 * @param variance         of the activations, over all samples and units
 * @param gradient         the norm of the gradient by the layer's sums, the last layer's being 1; null below an
 *                         overflow, and in all layers where the signal itself overflowed
 * @param activationFactor the norm of the gradient below the activation divided by the norm above it, which no function
 *                         makes larger than its greatest slope; null where no gradient arrives
 * @param zeroGradient     the share of all samples and units with f' = 0
 * @param dead             the share of units with f' = 0 for every sample
 */
public record Layer(int layer, double mean, double variance, Double gradient, Double activationFactor,
                    double zeroGradient, double dead) {
}
