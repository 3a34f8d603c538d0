package dev.hillock.train;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a fixed number of examples through a network, forwards and back. Activations, log-softmax and their pullbacks
 * are the engine's; what is between them is linear.
 */
final class Pass implements AutoCloseable {
    private final Mlp network;
    private final int rows;
    /** Of each layer: what comes in, what the weights make of it, and the loss's gradient by the latter. */
    private final float[][] inputs;
    private final float[][] sums;
    private final float[][] sumGradients;
    private final float[][] inputGradients;
    private final float[] logProbabilities;
    private final float[] targets;
    private final List<float[]> gradients;
    private final List<Step> activate = new ArrayList<>();
    private final List<Step> pullBack = new ArrayList<>();

    Pass(Engine engine, Mlp network, int rows) {
        this.network = network;
        this.rows = rows;
        int layers = network.layers();
        inputs = new float[layers][];
        inputGradients = new float[layers][];
        sums = new float[layers][];
        sumGradients = new float[layers][];
        for (int l = 0; l < layers; l++) {
            inputs[l] = new float[rows * network.width(l)];
            inputGradients[l] = new float[rows * network.width(l)];
            sums[l] = new float[rows * network.width(l + 1)];
            sumGradients[l] = new float[rows * network.width(l + 1)];
        }
        int classes = network.width(layers);
        logProbabilities = new float[rows * classes];
        targets = new float[rows * classes];
        gradients = network.parameters().stream().map(p -> new float[p.length]).toList();
        for (int l = 0; l < layers; l++) {
            boolean hidden = l < layers - 1;
            int length = sums[l].length;
            Task value = hidden ? new Task.Elementwise(network.activation(), Order.VALUE, DType.FLOAT32, length)
                : logSoftmax(Order.VALUE, classes);
            Task pullback = hidden ? new Task.Elementwise(network.activation(), Order.PULLBACK, DType.FLOAT32, length)
                : logSoftmax(Order.PULLBACK, classes);
            activate.add(step(engine, value, hidden ? inputs[l + 1] : logProbabilities, sums[l]));
            pullBack.add(step(engine, pullback, sumGradients[l], sums[l], hidden ? inputGradients[l + 1] : targets));
        }
    }

    private Task logSoftmax(Order order, int classes) {
        return new Task.Rowwise(RowFunction.LOG_SOFTMAX.activation(), order, DType.FLOAT32, rows, classes, 1);
    }

    private static Step step(Engine engine, Task task, float[] output, float[]... from) {
        return new Step(engine, task, segments(from), segments(output));
    }

    private static MemorySegment[] segments(float[]... arrays) {
        return Arrays.stream(arrays).map(MemorySegment::ofArray).toArray(MemorySegment[]::new);
    }

    /** A kernel between fixed arrays, prepared when it is first needed: prediction needs none of the pullbacks. */
    private static final class Step {
        private final Engine engine;
        private final Task task;
        private final MemorySegment[] inputs;
        private final MemorySegment[] outputs;
        private Evaluation evaluation;

        Step(Engine engine, Task task, MemorySegment[] inputs, MemorySegment[] outputs) {
            this.engine = engine;
            this.task = task;
            this.inputs = inputs;
            this.outputs = outputs;
        }

        void run() {
            if (evaluation == null) {
                evaluation = engine.prepare(task);
            }
            evaluation.run(inputs, outputs);
        }

        void close() {
            if (evaluation != null) {
                evaluation.close();
            }
        }
    }

    /** Where the examples go before {@link #forward()}. */
    float[] x() {
        return inputs[0];
    }

    /** Computes and gives the logarithm of the probability of each class for each example. */
    float[] forward() {
        for (int l = 0; l < network.layers(); l++) {
            int outputs = network.width(l + 1);
            for (int i = 0; i < rows; i++) {
                System.arraycopy(network.biases(l), 0, sums[l], i * outputs, outputs);
            }
            Product.add(inputs[l], network.weights(l), sums[l], rows, network.width(l), outputs);
            activate.get(l).run();
        }
        return logProbabilities;
    }

    /** After {@link #forward()}: the gradients of the mean cross-entropy, in the order of the network's parameters. */
    List<float[]> backward(int[] labels) {
        int layers = network.layers();
        int classes = network.width(layers);
        Arrays.fill(targets, 0);
        for (int i = 0; i < rows; i++) {
            targets[i * classes + labels[i]] = -1f / rows;
        }
        for (int l = layers - 1; l >= 0; l--) {
            int from = network.width(l);
            int to = network.width(l + 1);
            pullBack.get(l).run();
            Product.transposedTimes(inputs[l], sumGradients[l], gradients.get(l), rows, from, to);
            sumOfRows(sumGradients[l], gradients.get(layers + l));
            if (l > 0) {
                Product.timesTransposed(sumGradients[l], network.weights(l), inputGradients[l], rows, to, from);
            }
        }
        return gradients;
    }

    private static void sumOfRows(float[] matrix, float[] sum) {
        Arrays.fill(sum, 0);
        for (int row = 0; row < matrix.length; row += sum.length) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += matrix[row + i];
            }
        }
    }

    @Override
    public void close() {
        activate.forEach(Step::close);
        pullBack.forEach(Step::close);
    }
}
