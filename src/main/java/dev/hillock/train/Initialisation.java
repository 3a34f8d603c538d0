package dev.hillock.train;

import java.util.Locale;
import java.util.SplittableRandom;

/** How large the weights of a layer are at first: normal numbers around 0, whose variance keeps the signal's scale. */
public enum Initialisation {
    /** Variance 2/inputs, for functions that pass one half of their input: He, Zhang, Ren and Sun 2015. */
    HE {
        @Override double variance(int inputs, int outputs) { return 2.0 / inputs; }
    },
    /** Variance 2/(inputs + outputs), a compromise of both directions: Glorot and Bengio 2010. */
    XAVIER {
        @Override double variance(int inputs, int outputs) { return 2.0 / (inputs + outputs); }
    },
    /** Variance 1/inputs, for functions like the identity at 0, and for selu: LeCun, Bottou, Orr and Müller 1998. */
    LECUN {
        @Override double variance(int inputs, int outputs) { return 1.0 / inputs; }
    };

    abstract double variance(int inputs, int outputs);

    /** Weights of a layer, the outputs of the first input first. */
    public float[] weights(int inputs, int outputs, SplittableRandom random) {
        double deviation = Math.sqrt(variance(inputs, outputs));
        float[] weights = new float[inputs * outputs];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (deviation * random.nextGaussian());
        }
        return weights;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
