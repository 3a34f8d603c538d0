package dev.hillock.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds for chains on every engine: the result is that of the steps one by one, bit for bit, wherever it lies. An
 * engine whose compiler may leave out a rounding between two steps says by how many ULP.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ChainLawTest {
    private static final long[][] SHAPES = {{6, 34}, {3, 4096}, {2, 5, 6}, {1, 2}, {64, 5000}, {0, 4}, {20_000, 2}};

    private Engine engine;

    /** The name of the engine that the law is applied to. */
    protected abstract String engineName();

    /** How far a chain may be off its steps, in ULP of float32: 0 where nothing is fused. */
    protected int contraction() {
        return 0;
    }

    /** The types to try chains on, of those that the engine takes. */
    protected List<DType> types() {
        return List.of(DType.values());
    }

    /** The shapes to try chains on. */
    protected long[][] shapes() {
        return SHAPES;
    }

    @BeforeAll
    void open() {
        engine = RequiredEngines.open(engineName());
    }

    @AfterAll
    void close() {
        if (engine != null) {
            engine.close();
        }
    }

    private static List<Chain> chains() {
        Chain gelu = Chain.of(ActivationFunction.GELU.activation());
        return List.of(
            gelu,
            gelu.times(0.5).then(RowFunction.LOG_SOFTMAX.activation(), -1),
            Chain.of(ActivationFunction.SILU.activation()).plus(1).then(ActivationFunction.TANH.activation())
                .times(-1).then(ActivationFunction.ELU.with(0.5)),
            Chain.of(RowFunction.SOFTMAX.activation(), 0).then(ActivationFunction.RELU.activation())
                .then(RowFunction.SOFTMAX.activation(), 1),
            Chain.of(RowFunction.LOG_SOFTMAX.activation(), -1).times(3)
                .then(RowFunction.LOGSUMEXP.activation(), -1).then(ActivationFunction.EXP.activation()).plus(0.25),
            gelu.then(RowFunction.LOGSUMEXP.activation(), 0).then(RowFunction.SOFTMIN.activation(), -1),
            gelu.then(RowFunction.MAXOUT.with(2), -1).then(ActivationFunction.SIGMOID.activation()),
            Chain.of(RowFunction.SOFTMAX.with(0.5), -1).then(RowFunction.SOFTMIN.activation(), -1)
                .then(RowFunction.LOGSUMEXP.activation(), -1),
            Chain.of(RowFunction.SPARSEMAX.activation(), -1).times(4).then(RowFunction.SPARSEMAX.activation(), 0));
    }

    private Stream<Task.Chained> tasks() {
        return types().stream().filter(engine::supports).flatMap(type -> Stream.of(shapes())
            .flatMap(shape -> chains().stream().map(chain -> chain.task(type, shape))));
    }

    @Test
    void aChainIsItsStepsOneByOne() {
        tasks().forEach(chain -> {
            try (Arena arena = Arena.ofShared(); Evaluation evaluation = engine.prepare(chain)) {
                assertEquals(chain, evaluation.task());
                MemorySegment x = input(chain, arena);
                MemorySegment before = arena.allocate(x.byteSize(), 8).copyFrom(x);
                MemorySegment y = arena.allocate(chain.outputLength(0) * chain.type().bytes(), 8);
                MemorySegment expected = stepByStep(chain, x, arena);
                for (int round = 0; round < 2; round++) {
                    y.fill((byte) 0xa5);
                    evaluation.run(x, y);
                    same(chain, expected, y);
                }
                assertEquals(-1, before.mismatch(x), () -> "x was changed by " + chain.text());
            }
        });
    }

    @Test
    void anOutputMayBeTheInputAndLieOnTheHeap() {
        Task.Chained chain = chains().get(1).task(DType.FLOAT32, 40, 300);
        try (Arena arena = Arena.ofShared(); Evaluation evaluation = engine.prepare(chain)) {
            MemorySegment x = input(chain, arena);
            MemorySegment expected = stepByStep(chain, x, arena);
            float[] heap = x.toArray(ValueLayout.JAVA_FLOAT);
            evaluation.run(MemorySegment.ofArray(heap), MemorySegment.ofArray(heap));
            same(chain, expected, MemorySegment.ofArray(heap));
            evaluation.run(x, x);
            same(chain, expected, x);
        }
    }

    @Test
    void whatStaysOnTheDeviceIsTheSame() {
        for (Chain each : chains().subList(1, 5)) {
            Task.Chained chain = each.task(DType.FLOAT32, 6, 34);
            for (Placement placement : Placement.values()) {
                try (Arena arena = Arena.ofShared(); Evaluation evaluation = engine.prepare(chain, placement, false)) {
                    MemorySegment x = input(chain, arena);
                    evaluation.input(0).copyFrom(x);
                    evaluation.run();
                    evaluation.run();
                    evaluation.download();
                    same(chain, stepByStep(chain, x, arena), evaluation.output(0));
                }
            }
        }
    }

    @Test
    void convenientArraysWork() {
        Task chain = Chain.of(ActivationFunction.RELU.activation()).times(2).plus(1).task(DType.FLOAT32, 3);
        assertArrayEquals(new float[] {1, 1, 7}, engine.evaluate(chain, new float[] {-2, 0, 3}));
        float[] zero = engine.evaluate(Chain.of(ActivationFunction.TANH.activation()).times(0.5)
            .task(DType.FLOAT32, 1), new float[] {-0f});
        assertEquals(Float.floatToRawIntBits(-0f), Float.floatToRawIntBits(zero[0]));
        float[] row = engine.evaluate(Chain.of(RowFunction.LOGSUMEXP.activation(), -1)
            .then(ActivationFunction.EXP.activation()).plus(1).task(DType.FLOAT32, 2, 0), new float[0]);
        assertArrayEquals(new float[] {1, 1}, row);
    }

    @Test
    void stepsThatDoNotFitAreRefused() {
        String axis = assertThrows(IllegalArgumentException.class, () -> Chain.of(
            RowFunction.LOGSUMEXP.activation(), -1).then(RowFunction.SOFTMAX.activation(), 1)
            .task(DType.FLOAT32, 2, 3)).getMessage();
        assertTrue(axis.startsWith("step 2 of the chain, softmax along axis 1: axis 1 does not exist"), axis);
        Task two = new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE, DType.FLOAT32, 2);
        Task three = new Task.Elementwise(ActivationFunction.TANH.activation(), Order.VALUE, DType.FLOAT32, 3);
        assertEquals("tanh takes 3 elements of float32, but relu before it makes 2 of float32",
            assertThrows(IllegalArgumentException.class, () -> new Task.Chained(List.of(two, three))).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Task.Chained(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Task.Chained(List.of(new Task.Chained(List.of(two)))));
        assertThrows(IllegalArgumentException.class, () -> new Chain(List.of()));
    }

    private MemorySegment stepByStep(Task.Chained chain, MemorySegment x, Arena arena) {
        MemorySegment from = x;
        for (Task step : chain.steps()) {
            MemorySegment to = arena.allocate(step.outputLength(0) * step.type().bytes(), 8);
            try (Evaluation evaluation = engine.prepare(step)) {
                evaluation.run(from, to);
            }
            from = to;
        }
        return from;
    }

    private void same(Task.Chained chain, MemorySegment expected, MemorySegment got) {
        for (long i = 0; i < chain.outputLength(0); i++) {
            double want = chain.type().get(expected, i);
            double is = chain.type().get(got, i);
            // what is in a NaN beside being one is nobody's promise
            boolean same = Double.compare(want, is) == 0 || contraction() > 0 && chain.type() == DType.FLOAT32
                && Math.abs(want - is) <= contraction() * (double) Math.ulp((float) want);
            long at = i;
            assertTrue(same, () -> "%s of %d elements of %s: element %d is %s, but %s step by step".formatted(
                chain.text(), chain.inputLength(0), chain.type(), at, is, want));
        }
    }

    private static MemorySegment input(Task.Chained chain, Arena arena) {
        MemorySegment x = arena.allocate(chain.inputLength(0) * chain.type().bytes(), 8);
        Random random = new Random(chain.inputLength(0));
        for (long i = 0; i < chain.inputLength(0); i++) {
            double number = i % 997 == 13 ? -0.0 : 3 * random.nextGaussian();
            chain.type().set(x, i, number);
        }
        return x;
    }
}
