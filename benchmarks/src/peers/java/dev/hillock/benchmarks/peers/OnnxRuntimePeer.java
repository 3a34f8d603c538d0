package dev.hillock.benchmarks.peers;

import static dev.hillock.benchmarks.peers.Cell.ulps;
import static dev.hillock.benchmarks.peers.Cell.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.lang.foreign.Arena;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * ONNX Runtime on its CPU provider: a session of a one-node model, intra-op threads, input and output in direct
 * buffers, the output pinned. Its inference build has no operator for a derivative.
 */
final class OnnxRuntimePeer implements Peer {

    private static final float[] NONE = {};

    private record Operator(String domain, String name, Map<String, Object> attributes, float... constants) {
    }

    private final Map<Cell, Operator> operators = new LinkedHashMap<>();

    OnnxRuntimePeer() {
        plain(ActivationFunction.SIGMOID, "Sigmoid", within(0, 2e-7));
        plain(ActivationFunction.TANH, "Tanh", ulps(8));
        plain(ActivationFunction.RELU, "Relu", ulps(0));
        plain(ActivationFunction.SELU, "Selu", within(4, 2e-7));
        plain(ActivationFunction.MISH, "Mish", within(4, 1e-6));
        plain(ActivationFunction.SOFTPLUS, "Softplus", within(4, 1e-7));
        plain(ActivationFunction.SOFTSIGN, "Softsign", ulps(2));
        plain(ActivationFunction.HARD_SWISH, "HardSwish", within(2, 5e-7));
        plain(ActivationFunction.ARCTAN, "Atan", ulps(4));
        plain(ActivationFunction.SINE, "Sin", ulps(2));
        plain(ActivationFunction.EXP, "Exp", ulps(4));
        with(ActivationFunction.LEAKY_RELU.activation(), "LeakyRelu", ulps(1), Map.of("alpha", 0.01f));
        with(ActivationFunction.ELU.activation(), "Elu", within(4, 1e-7), Map.of("alpha", 1f));
        with(ActivationFunction.CELU.activation(), "Celu", within(4, 1e-7), Map.of("alpha", 1f));
        with(ActivationFunction.THRESHOLDED_RELU.activation(), "ThresholdedRelu", ulps(0), Map.of("alpha", 1f));
        with(ActivationFunction.HARD_SIGMOID.activation(), "HardSigmoid", within(1, 1e-7),
            Map.of("alpha", 1f / 6, "beta", 0.5f));
        with(ActivationFunction.GELU.activation(), "Gelu", within(4, 1e-6), Map.of("approximate", "none"));
        with(ActivationFunction.GELU_TANH.activation(), "Gelu", within(4, 1e-6), Map.of("approximate", "tanh"));
        with(ActivationFunction.HARDSHRINK.activation(), "Shrink", ulps(0), Map.of("lambd", 0.5f));
        with(ActivationFunction.SOFTSHRINK.activation(), "Shrink", ulps(1), Map.of("lambd", 0.5f, "bias", 0.5f));
        constants(ActivationFunction.PRELU, "PRelu", ulps(0), 0.25f);
        constants(ActivationFunction.HARD_TANH, "Clip", ulps(0), -1, 1);
        constants(ActivationFunction.RELU6, "Clip", ulps(0), 0, 6);
        // What the runtime's optimizer makes of x * Sigmoid(alpha * x), PyTorch's export of silu.
        own(ActivationFunction.SILU, "QuickGelu", within(4, 2e-6), 1);
        own(ActivationFunction.QUICK_GELU, "QuickGelu", within(4, 2e-6), 1.702f);
        operators.put(Cell.of(RowFunction.SOFTMAX, ulps(100)),
            new Operator("", "Softmax", Map.of("axis", -1L), NONE));
        operators.put(Cell.of(RowFunction.LOG_SOFTMAX, within(10, 1e-6)),
            new Operator("", "LogSoftmax", Map.of("axis", -1L), NONE));
    }

    @Override
    public Collection<Cell> cells() {
        return operators.keySet();
    }

    @Override
    public Map<String, String> withheld() {
        return Map.of();
    }

    @Override
    public Call prepare(Cell cell, List<FloatBuffer> inputs, long... shape) throws OrtException {
        Operator o = operators.get(cell);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(THREADS);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            byte[] model = OnnxModel.of(o.domain, o.name, o.attributes, o.constants, shape);
            OrtSession session = environment.createSession(model, options);
            FloatBuffer y = Arena.ofAuto().allocate(Float.BYTES * (long) inputs.getFirst().capacity(), 64)
                .asByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
            return new PinnedCall(session, OnnxTensor.createTensor(environment, inputs.getFirst(), shape), y,
                OnnxTensor.createTensor(environment, y, shape));
        }
    }

    private void plain(ActivationFunction function, String name, Cell.Tolerance tolerance) {
        with(function.activation(), name, tolerance, Map.of());
    }

    private void with(Activation activation, String name, Cell.Tolerance tolerance, Map<String, Object> attributes) {
        operators.put(Cell.of(activation, Order.VALUE, tolerance), new Operator("", name, attributes, NONE));
    }

    private void constants(ActivationFunction function, String name, Cell.Tolerance tolerance, float... constants) {
        operators.put(Cell.of(function, Order.VALUE, tolerance), new Operator("", name, Map.of(), constants));
    }

    private void own(ActivationFunction function, String name, Cell.Tolerance tolerance, float alpha) {
        operators.put(Cell.of(function, Order.VALUE, tolerance),
            new Operator("com.microsoft", name, Map.of("alpha", alpha), NONE));
    }

    private static final class PinnedCall implements Call {
        private final OrtSession session;
        private final OnnxTensor x;
        private final FloatBuffer y;
        private final OnnxTensor pinned;
        private final Map<String, OnnxTensor> inputs;
        private final Map<String, OnnxTensor> outputs;

        private PinnedCall(OrtSession session, OnnxTensor x, FloatBuffer y, OnnxTensor pinned) {
            this.session = session;
            this.x = x;
            this.y = y;
            this.pinned = pinned;
            inputs = Map.of("x", x);
            outputs = Map.of("y", pinned);
        }

        @Override
        public void run() throws OrtException {
            session.run(inputs, Set.of(), outputs).close();
        }

        @Override
        public FloatBuffer output(int i) {
            return y;
        }

        @Override
        public void close() {
            x.close();
            pinned.close();
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
