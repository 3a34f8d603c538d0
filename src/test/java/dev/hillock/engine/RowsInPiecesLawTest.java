package dev.hillock.engine;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.verify.Comparison;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows in pieces of any size are within the promise that holds for whole ones, infinities and NaN included. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RowsInPiecesLawTest {
    /** Long enough for every engine, and of no round number of pieces. */
    protected static final int LENGTH = 150_001;
    private static final long[] PIECES = {1777, 50_000, LENGTH - 1, LENGTH};
    private static final int ROWS = 9;

    private Engine engine;

    protected abstract String engineName();

    /** The types whose rows the engine takes in pieces. */
    protected abstract List<DType> types();

    /** The functions that it takes so. */
    protected static Stream<RowActivation> plain() {
        return Stream.of(RowFunction.SOFTMAX, RowFunction.SOFTMIN, RowFunction.LOG_SOFTMAX, RowFunction.LOGSUMEXP)
            .map(RowFunction::activation);
    }

    static Stream<RowActivation> all() {
        return Stream.concat(plain(), Stream.of(RowFunction.SOFTMAX.with(0.3), RowFunction.SOFTMAX.with(7)));
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

    protected final Engine engine() {
        return engine;
    }

    @ParameterizedTest
    @MethodSource("all")
    void thePromiseIsKept(RowActivation activation) {
        for (DType type : types()) {
            Task.Rowwise task = task(activation, type);
            boolean expected = !engineName().equals("simd")
                || activation.equals(activation.function().activation());
            assertEquals(expected, engine.takesInPieces(task), task.toString());
            for (long piece : expected ? PIECES : new long[0]) {
                try (Arena arena = Arena.ofShared()) {
                    MemorySegment x = rows(arena, type);
                    MemorySegment y = arena.allocate(task.outputLength(0) * type.bytes(), 64);
                    inPieces(task, piece, x, y);
                    Comparison comparison = Comparison.of(engine, task);
                    comparison.add(task, new MemorySegment[] {x}, new MemorySegment[] {y});
                    comparison.reports().forEach(report -> assertTrue(report.kept(),
                        () -> task + " in pieces of " + piece + ": " + report.sentence()));
                }
            }
        }
    }

    @Test
    void whatIsNotTakenIsRefused() {
        for (Task.Rowwise task : List.of(
            new Task.Rowwise(RowFunction.SPARSEMAX.activation(), Order.VALUE, DType.FLOAT32, 1, LENGTH, 1),
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.PULLBACK, DType.FLOAT32, 1, LENGTH, 1),
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT16, 1, LENGTH, 1),
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, 1, LENGTH, 2))) {
            assertEquals(false, engine.takesInPieces(task), task.toString());
            String message = assertThrows(IllegalArgumentException.class, () -> engine.inPieces(task, 5000))
                .getMessage();
            assertTrue(message.contains("takes rows of " + task.text() + " whole only"), message);
        }
        // and the engine goes on
        assertEquals(2, engine.evaluate(ActivationFunction.RELU.activation(), 2f)[0]);
    }

    protected static Task.Rowwise task(RowActivation activation, DType type) {
        return new Task.Rowwise(activation, Order.VALUE, type, ROWS, LENGTH, 1);
    }

    /** Runs through all rows of a task, piece by piece and in place. */
    protected final void inPieces(Task.Rowwise task, long most, MemorySegment x, MemorySegment y) {
        long bytes = task.type().bytes();
        try (Arena arena = Arena.ofShared(); RowInPieces row = engine.inPieces(task, most)) {
            MemorySegment tray = arena.allocate(Math.min(row.piece(), task.length()) * bytes, 64);
            for (long i = 0; i < task.outer(); i++) {
                row.begin();
                for (long at = 0; at < task.length(); at += row.piece()) {
                    row.survey(piece(task, row, i, at, x, tray));
                }
                if (task.function().reduces()) {
                    task.type().set(y, i, row.value());
                    continue;
                }
                for (long at = 0; at < task.length(); at += row.piece()) {
                    MemorySegment piece = piece(task, row, i, at, x, tray);
                    row.value(piece, piece);
                    y.asSlice((i * task.length() + at) * bytes, piece.byteSize()).copyFrom(piece);
                }
            }
        }
    }

    private static MemorySegment piece(Task.Rowwise task, RowInPieces row, long i, long at, MemorySegment x,
                                       MemorySegment tray) {
        long bytes = task.type().bytes();
        long size = Math.min(row.piece(), task.length() - at) * bytes;
        return tray.asSlice(0, size).copyFrom(x.asSlice((i * task.length() + at) * bytes, size));
    }

    /** Rows of all kinds: narrow, wide, rising, with -inf in front, of nothing else, with +inf, twice, and with NaN. */
    protected static MemorySegment rows(Arena arena, DType type) {
        Random random = new Random(7);
        MemorySegment x = arena.allocate((long) ROWS * LENGTH * type.bytes(), 64);
        double infinite = Double.POSITIVE_INFINITY;
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < LENGTH; i++) {
                double any = random.nextGaussian();
                double element = switch (row) {
                    case 1 -> 40 * any;
                    case 2 -> any + i / 2000.0;
                    case 3 -> i < 60_000 ? -infinite : any;
                    case 4 -> -infinite;
                    case 5 -> i == 100_000 ? infinite : any;
                    case 6 -> i % 70_000 == 9 ? infinite : any;
                    case 7 -> i == 120_000 ? Double.NaN : any;
                    case 8 -> i == 3 ? infinite : i == 140_000 ? Double.NaN : any;
                    default -> any;
                };
                type.set(x, (long) row * LENGTH + i, element);
            }
        }
        return x;
    }

    /** The floats of a segment. */
    protected static float[] floats(MemorySegment segment) {
        return segment.toArray(JAVA_FLOAT);
    }
}
