package dev.hillock.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.RowsInPiecesLawTest;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the host, rows in pieces are besides the same to the bit as whole ones. */
class SimdRowsInPiecesTest extends RowsInPiecesLawTest {

    @Override
    protected String engineName() {
        return "simd";
    }

    @Override
    protected List<DType> types() {
        return List.of(DType.FLOAT32);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void theBitsAreThoseOfWholeRows(RowActivation activation) {
        Task.Rowwise task = task(activation, DType.FLOAT32);
        try (Arena arena = Arena.ofShared(); Evaluation evaluation = engine().prepare(task)) {
            MemorySegment x = rows(arena, DType.FLOAT32);
            MemorySegment whole = arena.allocate(task.outputLength(0) * Float.BYTES, 64);
            evaluation.run(x, whole);
            for (long piece : new long[] {1, 4096, 50_000, LENGTH}) {
                MemorySegment y = arena.allocate(whole.byteSize(), 64);
                inPieces(task, piece, x, y);
                assertArrayEquals(floats(whole), floats(y), () -> task + " in pieces of " + piece);
            }
        }
    }

    @Test
    void shorterRowsAreWhole() {
        assertFalse(engine().takesInPieces(
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, 1, LongRows.LEAST - 1, 1)));
    }
}
