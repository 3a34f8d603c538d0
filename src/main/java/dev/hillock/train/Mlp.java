package dev.hillock.train;

import dev.hillock.function.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A multilayer perceptron: layers of units that are connected in full, an activation after each but the last, whose
 * outputs are the logits of the classes.
 */
final class Mlp {
    private final int[] widths;
    private final Activation activation;
    private final List<float[]> weights = new ArrayList<>();
    private final List<float[]> biases = new ArrayList<>();

    /**
     * A network of random weights and biases of 0.
     *
     * @param widths features, units of each hidden layer, classes
     */
    Mlp(int[] widths, Activation activation, Initialisation initialisation, SplittableRandom random) {
        this.widths = widths.clone();
        this.activation = activation;
        for (int l = 0; l < layers(); l++) {
            weights.add(initialisation.weights(widths[l], widths[l + 1], random));
            biases.add(new float[widths[l + 1]]);
        }
    }

    int layers() {
        return widths.length - 1;
    }

    /** Features for 0, units of hidden layer l, classes for the last. */
    int width(int l) {
        return widths[l];
    }

    Activation activation() {
        return activation;
    }

    /** The weights from layer l to the next: a row for each input, a column for each output. */
    float[] weights(int l) {
        return weights.get(l);
    }

    float[] biases(int l) {
        return biases.get(l);
    }

    /** All that is learned: the weights of each layer, then the biases of each. Changing them changes the network. */
    List<float[]> parameters() {
        List<float[]> all = new ArrayList<>(weights);
        all.addAll(biases);
        return all;
    }
}
