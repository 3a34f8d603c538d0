package dev.hillock.engine;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row has the same bits whatever rows are computed with it, and so whatever a chunk is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SlabsOfRowsLawTest {
    /** Enough for a device to be busy with, where few may tempt it to divide each. */
    private static final long MOST_ROWS = 70;
    private static final long MOST_ELEMENTS = 5 << 20;
    private static final long[] LENGTHS = {8192, 65_536, (1 << 20) + 7};
    private static final long[] SLABS = {1, 3, 40};

    private Engine engine;

    protected abstract String engineName();

    static Stream<RowActivation> activations() {
        return Stream.of(RowFunction.SOFTMAX.activation(), RowFunction.SOFTMAX.with(0.3),
            RowFunction.LOG_SOFTMAX.activation(), RowFunction.LOGSUMEXP.activation());
    }

    @BeforeAll
    void open() {
        try {
            engine = Engines.named(engineName());
        } catch (EngineUnavailableException e) {
            RequiredEngines.missing(engineName(), e.getMessage());
        }
    }

    @AfterAll
    void close() {
        if (engine != null) {
            engine.close();
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void haveTheBitsOfTheWhole(RowActivation activation) {
        for (long length : LENGTHS) {
            for (Order order : new Order[] {Order.VALUE, Order.PULLBACK}) {
                for (long inner : new long[] {1, 7}) {
                    long outer = Math.max(2, Math.min(MOST_ROWS, MOST_ELEMENTS / length) / inner);
                    sameBits(new Task.Rowwise(activation, order, DType.FLOAT32, outer, length, inner));
                }
            }
        }
    }

    private void sameBits(Task.Rowwise task) {
        try (Arena arena = Arena.ofShared(); Evaluation whole = engine.prepare(task)) {
            Random random = new Random(task.length());
            MemorySegment[] inputs = new MemorySegment[task.inputs()];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = arena.allocate(task.inputLength(i) * Float.BYTES, 64);
                for (long j = 0; j < task.inputLength(i); j++) {
                    inputs[i].setAtIndex(JAVA_FLOAT, j, (float) (4 * random.nextGaussian()));
                }
            }
            MemorySegment expected = arena.allocate(task.outputLength(0) * Float.BYTES, 64);
            whole.run(inputs, new MemorySegment[] {expected});
            for (long outers : SLABS) {
                if (outers < task.outer()) {
                    MemorySegment got = arena.allocate(expected.byteSize(), 64);
                    inSlabs(task, outers, inputs, got);
                    assertEquals(-1, expected.mismatch(got), () -> task + " in slabs of " + outers);
                }
            }
        }
    }

    private void inSlabs(Task.Rowwise task, long outers, MemorySegment[] inputs, MemorySegment output) {
        Task.Rowwise slab = new Task.Rowwise(task.activation(), task.order(), task.type(), outers, task.length(),
            task.inner());
        try (Evaluation evaluation = engine.prepare(slab)) {
            // the last slab begins where a whole one fits
            for (long outer = 0; outer < task.outer(); outer += outers) {
                long first = Math.min(outer, task.outer() - outers);
                MemorySegment[] in = new MemorySegment[inputs.length];
                for (int i = 0; i < in.length; i++) {
                    in[i] = part(inputs[i], first, slab.inputLength(i), task.outer());
                }
                evaluation.run(in, new MemorySegment[] {part(output, first, slab.outputLength(0), task.outer())});
            }
        }
    }

    private static MemorySegment part(MemorySegment whole, long outer, long count, long outers) {
        return whole.asSlice(whole.byteSize() / outers * outer, count * Float.BYTES);
    }
}
