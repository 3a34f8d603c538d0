package dev.hillock.benchmarks.peers;

import static dev.hillock.benchmarks.peers.Cell.ulps;
import static dev.hillock.benchmarks.peers.Cell.within;
import static dev.hillock.engine.Order.DERIVATIVE;
import static dev.hillock.engine.Order.PULLBACK;
import static dev.hillock.engine.Order.VALUE;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.nio.FloatBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.impl.scalar.LeakyReLU;
import org.nd4j.linalg.api.ops.impl.scalar.RectifiedLinear;
import org.nd4j.linalg.api.ops.impl.scalar.RectifiedLinearDerivative;
import org.nd4j.linalg.api.ops.impl.scalar.Relu6;
import org.nd4j.linalg.api.ops.impl.scalar.Step;
import org.nd4j.linalg.api.ops.impl.transforms.custom.LogSoftMax;
import org.nd4j.linalg.api.ops.impl.transforms.custom.SoftMax;
import org.nd4j.linalg.api.ops.impl.transforms.custom.ThresholdRelu;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.EluBp;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.HardSigmoidBp;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.HardSigmoidDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.HardTanhBp;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.HardTanhDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.LeakyReLUBp;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.LeakyReLUDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.SELUDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.SeluBp;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.SoftPlusBp;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.SoftSignBp;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.SoftSignDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.gradient.ThresholdReluBp;
import org.nd4j.linalg.api.ops.impl.transforms.strict.ATan;
import org.nd4j.linalg.api.ops.impl.transforms.strict.ELU;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Exp;
import org.nd4j.linalg.api.ops.impl.transforms.strict.GELU;
import org.nd4j.linalg.api.ops.impl.transforms.strict.GELUDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.strict.HardSigmoid;
import org.nd4j.linalg.api.ops.impl.transforms.strict.HardTanh;
import org.nd4j.linalg.api.ops.impl.transforms.strict.LogSigmoid;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Mish;
import org.nd4j.linalg.api.ops.impl.transforms.strict.MishDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.strict.SELU;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Sigmoid;
import org.nd4j.linalg.api.ops.impl.transforms.strict.SigmoidDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Sin;
import org.nd4j.linalg.api.ops.impl.transforms.strict.SoftPlus;
import org.nd4j.linalg.api.ops.impl.transforms.strict.SoftSign;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Swish;
import org.nd4j.linalg.api.ops.impl.transforms.strict.SwishDerivative;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Tanh;
import org.nd4j.linalg.api.ops.impl.transforms.strict.TanhDerivative;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J on the CPU: the op object is made once, with its result array; OpenMP's threads. */
final class Nd4jPeer implements Peer {

    /** Makes the op from x, dy (null unless pulling back) and the result. */
    private interface Maker {
        Object make(INDArray x, INDArray dy, INDArray z);
    }

    private final Map<Cell, Maker> makers = new LinkedHashMap<>();

    Nd4jPeer() {
        values();
        derivatives();
        pullbacks();
        makers.put(Cell.of(RowFunction.SOFTMAX, ulps(2000)), (x, dy, z) -> new SoftMax(x, z, -1));
        makers.put(Cell.of(RowFunction.LOG_SOFTMAX, within(100, 1e-6)), (x, dy, z) -> new LogSoftMax(x, z));
    }

    private void values() {
        var hardSigmoid = ActivationFunction.HARD_SIGMOID.with(0.2, 0.5);
        makers.put(Cell.of(ActivationFunction.SIGMOID, VALUE, ulps(4)), (x, dy, z) -> new Sigmoid(x, z));
        makers.put(Cell.of(ActivationFunction.TANH, VALUE, within(4, 2e-7)), (x, dy, z) -> new Tanh(x, z));
        makers.put(Cell.of(ActivationFunction.RELU, VALUE, ulps(0)), (x, dy, z) -> new RectifiedLinear(x, z, 0));
        makers.put(Cell.of(ActivationFunction.RELU6, VALUE, ulps(0)), (x, dy, z) -> new Relu6(x, z, 0));
        makers.put(Cell.of(ActivationFunction.LEAKY_RELU, VALUE, ulps(1)), (x, dy, z) -> new LeakyReLU(x, z, 0.01));
        makers.put(Cell.of(ActivationFunction.ELU, VALUE, within(4, 1e-7)), (x, dy, z) -> new ELU(x, z, 1));
        makers.put(Cell.of(ActivationFunction.SELU, VALUE, within(4, 2e-7)), (x, dy, z) -> new SELU(x, z));
        makers.put(Cell.of(ActivationFunction.SILU, VALUE, ulps(4)), (x, dy, z) -> new Swish(x, z));
        makers.put(Cell.of(ActivationFunction.QUICK_GELU, VALUE, ulps(16)), (x, dy, z) -> new GELU(x, z));
        makers.put(Cell.of(ActivationFunction.MISH, VALUE, within(4, 2e-6)), (x, dy, z) -> new Mish(x, z));
        makers.put(Cell.of(ActivationFunction.SOFTPLUS, VALUE, within(4, 2e-7)), (x, dy, z) -> new SoftPlus(x, z));
        makers.put(Cell.of(ActivationFunction.SOFTSIGN, VALUE, ulps(2)), (x, dy, z) -> new SoftSign(x, z));
        makers.put(Cell.of(ActivationFunction.LOG_SIGMOID, VALUE, within(4, 2e-7)),
            (x, dy, z) -> new LogSigmoid(x, z));
        makers.put(Cell.of(hardSigmoid, VALUE, within(1, 1e-7)), (x, dy, z) -> new HardSigmoid(x, z));
        makers.put(Cell.of(ActivationFunction.HARD_TANH, VALUE, ulps(0)), (x, dy, z) -> new HardTanh(x, z));
        makers.put(Cell.of(ActivationFunction.THRESHOLDED_RELU, VALUE, ulps(0)),
            (x, dy, z) -> new ThresholdRelu(x, z, 1));
        makers.put(Cell.of(ActivationFunction.BINARY_STEP, VALUE, ulps(0)), (x, dy, z) -> new Step(x, z, 0));
        makers.put(Cell.of(ActivationFunction.ARCTAN, VALUE, ulps(2)), (x, dy, z) -> new ATan(x, z));
        makers.put(Cell.of(ActivationFunction.SINE, VALUE, ulps(2)), (x, dy, z) -> new Sin(x, z));
        makers.put(Cell.of(ActivationFunction.EXP, VALUE, ulps(4)), (x, dy, z) -> new Exp(x, z));
    }

    /** Deprecated or not, these are the only ops of a derivative alone. */
    @SuppressWarnings("deprecation")
    private void derivatives() {
        var hardSigmoid = ActivationFunction.HARD_SIGMOID.with(0.2, 0.5);
        makers.put(Cell.of(ActivationFunction.SIGMOID, DERIVATIVE, within(4, 1e-7)),
            (x, dy, z) -> new SigmoidDerivative(x, z));
        makers.put(Cell.of(ActivationFunction.TANH, DERIVATIVE, within(4, 3e-7)),
            (x, dy, z) -> new TanhDerivative(x, z));
        makers.put(Cell.of(ActivationFunction.RELU, DERIVATIVE, ulps(0)), (x, dy, z) -> new Step(x, z, 0));
        makers.put(Cell.of(ActivationFunction.LEAKY_RELU, DERIVATIVE, ulps(1)),
            (x, dy, z) -> new LeakyReLUDerivative(x, z, 0.01));
        makers.put(Cell.of(ActivationFunction.SELU, DERIVATIVE, ulps(4)), (x, dy, z) -> new SELUDerivative(x, z));
        makers.put(Cell.of(ActivationFunction.SILU, DERIVATIVE, within(4, 5e-7)),
            (x, dy, z) -> new SwishDerivative(x, z));
        makers.put(Cell.of(ActivationFunction.QUICK_GELU, DERIVATIVE, within(4, 5e-7)),
            (x, dy, z) -> new GELUDerivative(x, z));
        makers.put(Cell.of(ActivationFunction.MISH, DERIVATIVE, within(4, 1e-6)),
            (x, dy, z) -> new MishDerivative(x, z));
        makers.put(Cell.of(ActivationFunction.SOFTSIGN, DERIVATIVE, ulps(4)),
            (x, dy, z) -> new SoftSignDerivative(x, z));
        makers.put(Cell.of(hardSigmoid, DERIVATIVE, ulps(1)), (x, dy, z) -> new HardSigmoidDerivative(x, z));
        makers.put(Cell.of(ActivationFunction.HARD_TANH, DERIVATIVE, ulps(0)),
            (x, dy, z) -> new HardTanhDerivative(x, z));
    }

    private void pullbacks() {
        var hardSigmoid = ActivationFunction.HARD_SIGMOID.with(0.2, 0.5);
        makers.put(Cell.of(ActivationFunction.RELU, PULLBACK, ulps(0)),
            (x, dy, z) -> new RectifiedLinearDerivative(x, dy, z));
        makers.put(Cell.of(ActivationFunction.LEAKY_RELU, PULLBACK, ulps(1)),
            (x, dy, z) -> new LeakyReLUBp(x, dy, z, 0.01));
        makers.put(Cell.of(ActivationFunction.ELU, PULLBACK, ulps(4)), (x, dy, z) -> new EluBp(x, dy, z, 1));
        makers.put(Cell.of(ActivationFunction.SELU, PULLBACK, ulps(4)), (x, dy, z) -> new SeluBp(x, dy, z));
        makers.put(Cell.of(ActivationFunction.SOFTPLUS, PULLBACK, ulps(8)), (x, dy, z) -> new SoftPlusBp(x, dy, z));
        makers.put(Cell.of(ActivationFunction.SOFTSIGN, PULLBACK, ulps(4)), (x, dy, z) -> new SoftSignBp(x, dy, z));
        makers.put(Cell.of(hardSigmoid, PULLBACK, ulps(1)), (x, dy, z) -> new HardSigmoidBp(x, dy, z));
        makers.put(Cell.of(ActivationFunction.HARD_TANH, PULLBACK, ulps(0)), (x, dy, z) -> new HardTanhBp(x, dy, z));
        makers.put(Cell.of(ActivationFunction.THRESHOLDED_RELU, PULLBACK, ulps(0)),
            (x, dy, z) -> new ThresholdReluBp(x, dy, z, 1));
    }

    @Override
    public Collection<Cell> cells() {
        return makers.keySet();
    }

    @Override
    public Map<String, String> withheld() {
        return Map.of(
            "prelu", "the op takes no array of one dimension, and a weight for each feature",
            "gelu", "there is no op for the erf form",
            "gelu_tanh", "PreciseGELU and its derivative cube 0.044715 * x instead of x: up to 0.034 off");
    }

    @Override
    public Call prepare(Cell cell, List<FloatBuffer> inputs, long... shape) {
        Nd4j.getEnvironment().setMaxThreads(THREADS);
        Nd4j.getEnvironment().setMaxMasterThreads(THREADS);
        INDArray x = filled(inputs.getFirst(), shape);
        INDArray dy = inputs.size() > 1 ? filled(inputs.get(1), shape) : null;
        INDArray z = Nd4j.createUninitialized(DataType.FLOAT, shape);
        Runnable execution = switch (makers.get(cell).make(x, dy, z)) {
            case CustomOp op -> () -> Nd4j.getExecutioner().exec(op);
            case Op op -> () -> Nd4j.getExecutioner().exec(op);
            default -> throw new IllegalStateException(cell + " was not made as an op");
        };
        return new Call() {
            @Override
            public void run() {
                execution.run();
            }

            @Override
            public FloatBuffer output(int i) {
                return z.data().asNioFloat();
            }

            @Override
            public void close() {
                x.close();
                z.close();
                if (dy != null) {
                    dy.close();
                }
            }
        };
    }

    private static INDArray filled(FloatBuffer values, long... shape) {
        INDArray array = Nd4j.createUninitialized(DataType.FLOAT, shape);
        array.data().asNioFloat().put(values.duplicate());
        return array;
    }
}
