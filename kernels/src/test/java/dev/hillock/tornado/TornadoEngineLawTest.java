package dev.hillock.tornado;

import dev.hillock.engine.DType;
import dev.hillock.engine.EngineLawTest;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.util.Set;

/**
 * The law of all engines on a device. Each task is compiled, so every length is tried with the functions that stand for
 * a family and few with the rest: the length is in a kernel's guard and nowhere else.
 */
class TornadoEngineLawTest extends EngineLawTest {
    private static final Set<ActivationFunction> EVERY_LENGTH =
        Set.of(ActivationFunction.RELU, ActivationFunction.GELU, ActivationFunction.PRELU);

    @Override
    protected String engineName() {
        return "tornado";
    }

    @Override
    protected long[] lengths(ActivationFunction function) {
        return EVERY_LENGTH.contains(function) ? super.lengths(function) : new long[] {0, 65_537};
    }

    /** Floats alone: the kernels of the others are derived from theirs. */
    @Override
    protected boolean thoroughly(DType type) {
        return type == DType.FLOAT32;
    }

    @Override
    protected long[][] channelShapes(ActivationFunction function, DType type) {
        return type != DType.FLOAT32 ? new long[][] {{129, 257, 1}, {2, 3, 2011}}
            : EVERY_LENGTH.contains(function) ? super.channelShapes(function, type)
            : new long[][] {{0, 3, 7}, {129, 257, 1}, {5, 17, 7}, {2, 3, 20_011}};
    }

    @Override
    protected long[] rowLengths(RowFunction function) {
        return function == RowFunction.SOFTMAX
            ? super.rowLengths(function)
            : new long[] {0, 1, 17, 1009, 65_537, 1_000_000};
    }
}
