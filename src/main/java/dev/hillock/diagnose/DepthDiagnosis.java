package dev.hillock.diagnose;

import dev.hillock.engine.Engine;
import dev.hillock.function.Activation;
import dev.hillock.train.Initialisation;
import java.util.List;

/**
 * How data and gradients fare in a deep random network with one activation.
 *
 * @param activation     the function with its parameters
 * @param initialisation how large the weights are
 * @param network        the shape of the network
 * @param engine         who evaluated the function and its pullback
 * @param device         on what
 * @param layers         from the data upwards; fewer than the network has where the signal overflowed
 * @param gradientRatio  the norm of the gradient at the first layer, the last layer's being 1; null after an overflow
 * @param perLayer       the ratio's share of each layer: its (depth - 1)-th root; null after an overflow
 * @param verdict        the judgement
 */
public record DepthDiagnosis(String activation, Initialisation initialisation, Network network, String engine,
                             String device, List<Layer> layers, Double gradientRatio, Double perLayer,
                             Verdict verdict) {

    /** Sends data and gradients through the network. */
    public static DepthDiagnosis of(Engine engine, Network network, Initialisation initialisation,
                                    Activation activation) {
        List<Layer> layers = new Propagation(engine, network, initialisation, activation).layers();
        boolean whole = layers.size() == network.depth() && layers.getFirst().gradient() != null;
        Double ratio = whole ? layers.getFirst().gradient() : null;
        Double perLayer = whole ? (Double) Math.pow(ratio, 1.0 / (network.depth() - 1)) : null;
        return new DepthDiagnosis(activation.toString(), initialisation, network, engine.name(), engine.device(),
            layers, ratio, perLayer, new DepthJudge(activation, initialisation, network, layers, perLayer).verdict());
    }
}
