package dev.hillock.diagnose;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.train.Initialisation;
import dev.hillock.train.Product;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Data and gradients on their way through a deep random network, f and its pullback on an engine in float32. The
 * gradient is scaled by a power of two after every layer, which changes no digit, so that even one that float32 could
 * not hold is measured.
 */
final class Propagation {
    private final Engine engine;
    private final Network network;
    private final Activation activation;
    private final List<float[]> weights;
    private final List<float[]> sums = new ArrayList<>();
    private final List<double[]> deviations = new ArrayList<>();
    private final float[] data;
    private final float[] other;

    private final double[] mean;
    private final double[] variance;
    private final double[] zero;
    private final double[] dead;
    private final Double[] gradient;
    private final Double[] factor;

    Propagation(Engine engine, Network network, Initialisation initialisation, Activation activation) {
        this.engine = engine;
        this.network = network;
        this.activation = activation;
        SplittableRandom random = new SplittableRandom(network.seed());
        data = normal(random, network.elements());
        other = new float[network.elements()];
        weights = new ArrayList<>();
        for (int l = 0; l < network.depth(); l++) {
            weights.add(initialisation.weights(network.width(), network.width(), random));
        }
        mean = new double[network.depth()];
        variance = new double[network.depth()];
        zero = new double[network.depth()];
        dead = new double[network.depth()];
        gradient = new Double[network.depth()];
        factor = new Double[network.depth()];
    }

    /** The layers from the data upwards; as many as have finite values. */
    List<Layer> layers() {
        int finite = forward();
        if (finite == network.depth()) {
            backward();
        }
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < finite; l++) {
            layers.add(new Layer(l + 1, mean[l], variance[l], gradient[l], factor[l], zero[l], dead[l]));
        }
        return layers;
    }

    /** Gives the number of layers whose values are all finite. */
    private int forward() {
        try (Evaluation f = engine.prepare(task(Order.VALUE_AND_DERIVATIVE))) {
            float[] slopes = new float[network.elements()];
            for (int l = 0; l < network.depth(); l++) {
                float[] sum = new float[network.elements()];
                Product.add(data, weights.get(l), sum, network.batch(), network.width(), network.width());
                deviations.add(network.normalization().forward(sum, network.batch(), network.width()));
                sums.add(sum);
                f.run(segments(sum), segments(data, slopes));
                if (!measure(l, slopes)) {
                    return l;
                }
            }
        }
        return network.depth();
    }

    private boolean measure(int l, float[] slopes) {
        double sum = 0;
        for (float y : data) {
            sum += y;
        }
        mean[l] = sum / data.length;
        double squares = 0;
        for (float y : data) {
            squares += (y - mean[l]) * (y - mean[l]);
        }
        variance[l] = squares / data.length;
        int[] zeros = new int[network.width()];
        for (int i = 0; i < slopes.length; i++) {
            if (slopes[i] == 0) {
                zeros[i % network.width()]++;
            }
        }
        zero[l] = (double) Arrays.stream(zeros).asLongStream().sum() / slopes.length;
        dead[l] = (double) Arrays.stream(zeros).filter(n -> n == network.batch()).count() / network.width();
        return Double.isFinite(variance[l]);
    }

    private void backward() {
        // A generator of its own: the gradient is the same for every depth.
        float[] dy = normal(new SplittableRandom(~network.seed()), network.elements());
        int exponent = 0;
        double top = 0;
        try (Evaluation pullback = engine.prepare(task(Order.PULLBACK))) {
            for (int l = network.depth() - 1; l >= 0; l--) {
                double above = norm(dy);
                pullback.run(segments(sums.get(l), dy), segments(dy));
                double below = norm(dy);
                if (!Double.isFinite(below)) {
                    return;
                }
                factor[l] = above == 0 ? null : (Double) (below / above);
                if (l == network.depth() - 1) {
                    top = below;
                }
                gradient[l] = top == 0 ? 0 : Math.scalb(below / top, exponent);
                if (below > 0) {
                    int scale = -Math.getExponent(below);
                    exponent -= scale;
                    for (int i = 0; i < dy.length; i++) {
                        dy[i] = (float) Math.scalb((double) dy[i], scale);
                    }
                }
                network.normalization().backward(sums.get(l), deviations.get(l), dy, network.batch(), network.width());
                Product.timesTransposed(dy, weights.get(l), other, network.batch(), network.width(), network.width());
                System.arraycopy(other, 0, dy, 0, dy.length);
            }
        }
    }

    private Task task(Order order) {
        return new Task.Elementwise(activation, order, DType.FLOAT32, network.elements());
    }

    private static double norm(float[] x) {
        double squares = 0;
        for (float v : x) {
            squares += (double) v * v;
        }
        return Math.sqrt(squares);
    }

    private static float[] normal(SplittableRandom random, int count) {
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = (float) random.nextGaussian();
        }
        return x;
    }

    private static MemorySegment[] segments(float[]... arrays) {
        return Arrays.stream(arrays).map(MemorySegment::ofArray).toArray(MemorySegment[]::new);
    }
}
