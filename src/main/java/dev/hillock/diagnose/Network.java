package dev.hillock.diagnose;

/**
 * A deep network of random weights: layers of equal width, connected in full, without biases, an activation after each.
 *
 * @param depth         layers, at least 2
 * @param width         inputs and units of every layer
 * @param batch         samples, each of {@code width} normal numbers of mean 0 and variance 1
 * @param normalization what stands before every activation
 * @param seed          chooses weights, samples and the gradient that arrives at the top
 */
public record Network(int depth, int width, int batch, Normalization normalization, long seed) {

    /** Arrays of floats that are held at a time: weights, sums of every layer, and a few more. */
    private static final long BYTES = Float.BYTES;

    /** Refuses what is no network, and what does not fit into this JVM's memory. */
    public Network {
        atLeast("depth", depth, 2);
        atLeast("width", width, 1);
        atLeast("batch", batch, normalization == Normalization.BATCH ? 2 : 1);
        double needed = BYTES * ((double) depth * batch * width + (double) depth * width * width + 8.0 * batch * width);
        double most = 0.8 * Runtime.getRuntime().maxMemory();
        if (needed > most || (long) Math.max(batch, width) * width > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                "%d layers of %d units and a batch of %d need %.1f GiB but %.1f are there; make one of them smaller"
                    .formatted(depth, width, batch, needed / (1 << 30), most / (1 << 30)));
        }
    }

    private static void atLeast(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("%s must be at least %d but was %d".formatted(what, least, value));
        }
    }

    /** Elements of the data between two layers. */
    int elements() {
        return batch * width;
    }
}
