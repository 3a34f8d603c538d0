package dev.hillock.benchmarks.peers;

import static dev.hillock.benchmarks.peers.Cell.ulps;
import static dev.hillock.benchmarks.peers.Cell.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * DJL's NDArray on PyTorch. It has no output argument: every call makes its result, and the one before is
 * freed. Derivatives come from autograd only, which computes the value too and takes dy to be 1.
 *
 * <p>What NDArray has no method for, or none that calls PyTorch's own operator, is reached by {@link TorchScript}.
 *
 * <p>Much of the time at large sizes goes into memory that glibc has given back and gets again. {@code djl_malloc} is
 * the same with glibc told to keep it, by the environment that {@code ./benchmarks/peers} sets.
 */
final class DjlPeer implements Peer {

    /** Loads what the function needs. */
    private interface Maker {
        UnaryOperator<NDArray> make(boolean differentiable) throws Exception;
    }

    private static final String KEEPING = "MALLOC_MMAP_THRESHOLD_";

    private final Map<Cell, Maker> functions = new LinkedHashMap<>();
    private final boolean keepingMemory;

    DjlPeer(boolean keepingMemory) {
        this.keepingMemory = keepingMemory;
        method(ActivationFunction.SIGMOID, ulps(4), within(4, 1e-7), Activation::sigmoid);
        method(ActivationFunction.TANH, ulps(2), within(4, 2e-7), Activation::tanh);
        method(ActivationFunction.RELU, ulps(0), ulps(0), Activation::relu);
        method(ActivationFunction.LEAKY_RELU, ulps(1), ulps(1), x -> Activation.leakyRelu(x, 0.01f));
        method(ActivationFunction.ELU, within(4, 1e-7), within(4, 1e-7), x -> Activation.elu(x, 1));
        method(ActivationFunction.SELU, within(4, 2e-7), within(4, 2e-7), Activation::selu);
        method(ActivationFunction.GELU, within(4, 2e-6), within(4, 2e-6), Activation::gelu);
        method(ActivationFunction.SOFTPLUS, within(4, 1e-7), within(4, 1e-7), Activation::softPlus);
        method(ActivationFunction.SOFTSIGN, ulps(2), ulps(20), Activation::softSign);
        method(ActivationFunction.ARCTAN, ulps(2), ulps(4), NDArray::atan);
        method(ActivationFunction.SINE, ulps(2), ulps(2), NDArray::sin);
        method(ActivationFunction.EXP, ulps(2), ulps(2), NDArray::exp);
        script(ActivationFunction.RELU6, ulps(0), ulps(0), "torch.hardtanh(x, 0., 6.)");
        script(ActivationFunction.HARD_TANH, ulps(0), ulps(0), "torch.hardtanh(x, -1., 1.)");
        script(ActivationFunction.SILU, ulps(4), within(4, 5e-7), "torch.silu(x)");
        script(ActivationFunction.MISH, ulps(8), within(4, 1e-6), "torch.mish(x)");
        script(ActivationFunction.GELU_TANH, within(4, 1e-6), within(4, 2e-6), "torch.gelu(x, approximate=\"tanh\")");
        script(ActivationFunction.CELU, within(4, 1e-7), within(4, 1e-7), "torch.celu(x)");
        script(ActivationFunction.LOG_SIGMOID, within(4, 2e-7), within(4, 2e-7), "torch.log_sigmoid(x)");
        script(ActivationFunction.HARD_SIGMOID, within(1, 2e-7), ulps(1), "torch.hardsigmoid(x)");
        script(ActivationFunction.HARD_SWISH, within(2, 5e-7), within(2, 2e-7), "torch.hardswish(x)");
        script(ActivationFunction.HARDSHRINK, ulps(0), ulps(0), "torch.hardshrink(x)");
        script(ActivationFunction.SOFTSHRINK, ulps(1), ulps(0), "torch.softshrink(x)");
        functions.put(Cell.of(RowFunction.SOFTMAX, ulps(100)), differentiable -> x -> x.softmax(-1));
        functions.put(Cell.of(RowFunction.LOG_SOFTMAX, within(10, 1e-6)), differentiable -> x -> x.logSoftmax(-1));
    }

    @Override
    public Collection<Cell> cells() {
        return functions.keySet();
    }

    @Override
    public Map<String, String> withheld() {
        return Map.of(
            "Activation.mish", "it takes log2 for log, up to 0.13 off; PyTorch's own mish is timed",
            "Activation.swish, relu6", "slower than PyTorch's own silu and hardtanh, which are timed");
    }

    @Override
    public Call prepare(Cell cell, List<FloatBuffer> inputs, long... shape) throws Exception {
        if (keepingMemory && System.getenv(KEEPING) == null) {
            throw new IllegalStateException(KEEPING + " is not set, so that djl_malloc would be the same as djl; "
                + "run it with ./benchmarks/peers or ./benchmarks/study, which set it");
        }
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(THREADS));
        NDManager manager = NDManager.newBaseManager();
        NDArray x = manager.create(inputs.getFirst().duplicate(), new Shape(shape));
        boolean derivative = cell.order() != Order.VALUE;
        return new ScopedCall(manager, x, functions.get(cell).make(derivative), derivative);
    }

    private void method(ActivationFunction function, Cell.Tolerance value, Cell.Tolerance derivative,
                        UnaryOperator<NDArray> call) {
        put(function, value, derivative, differentiable -> call);
    }

    private void script(ActivationFunction function, Cell.Tolerance value, Cell.Tolerance derivative,
                        String expression) {
        put(function, value, derivative, differentiable -> new TorchScript(expression, differentiable)::apply);
    }

    private void put(ActivationFunction function, Cell.Tolerance value, Cell.Tolerance derivative, Maker maker) {
        functions.put(Cell.of(function, Order.VALUE, value), maker);
        functions.put(Cell.of(function, Order.VALUE_AND_DERIVATIVE, new Cell.Tolerance(
            Math.max(value.ulps(), derivative.ulps()), Math.max(value.absolute(), derivative.absolute()))), maker);
    }

    /** Each call's arrays live in a manager of their own, which the next call closes. */
    private static final class ScopedCall implements Call {
        private final NDManager manager;
        private final NDArray x;
        private final UnaryOperator<NDArray> function;
        private final boolean derivative;
        private NDManager scope;
        private NDArray leaf;
        private NDArray y;

        private ScopedCall(NDManager manager, NDArray x, UnaryOperator<NDArray> function, boolean derivative) {
            this.manager = manager;
            this.x = x;
            this.function = function;
            this.derivative = derivative;
            scope = manager.newSubManager();
            leaf = x;
        }

        @Override
        public void run() {
            scope.close();
            scope = manager.newSubManager();
            if (derivative) {
                // A fresh leaf on the same memory: gradients of one that is used again would be added up.
                leaf = x.stopGradient();
                leaf.attach(scope);
                leaf.setRequiresGradient(true);
                try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                    y = function.apply(leaf);
                    collector.backward(y);
                }
            } else {
                x.tempAttach(scope);
                y = function.apply(x);
            }
        }

        @Override
        public FloatBuffer output(int i) {
            NDArray output = i == 0 ? y : leaf.getGradient();
            return output.toByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
        }

        @Override
        public void close() {
            scope.close();
            manager.close();
        }
    }
}
