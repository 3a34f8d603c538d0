package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grid of special inputs. */
class ConformanceTest {

    private static String got(List<Conformance.Cell> cells, String function, String order, String input) {
        return cells.stream().filter(cell -> cell.function().equals(function) && cell.order().equals(order)
            && cell.input().equals(input)).findFirst().orElseThrow().got();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "simd"})
    void conventionsAreKept(String name) {
        try (Engine engine = Engines.named(name)) {
            List<Conformance.Cell> cells = Conformance.of(engine);
            assertEquals(List.of(), cells.stream().filter(cell -> !cell.right()).toList());
            assertEquals("1", got(cells, "sigmoid", "value", "∞"));
            assertEquals("0", got(cells, "relu6", "derivative", "kink 6").replace("-0", "0"));
            assertEquals("NaN", got(cells, "sine", "value", "-∞"));
            assertEquals("3.4028235E38", got(cells, "identity", "value", "FLT_MAX"));
            assertEquals("2", got(cells, "relu", "pullback", "smallest subnormal"));
            assertEquals("()", got(cells, "softmax", "value", "empty"));
            assertEquals("-∞", got(cells, "logsumexp", "value", "empty"));
            assertEquals("(NaN, NaN)", got(cells, "softmax", "value", "(-∞, -∞)"));
            assertEquals("-∞", got(cells, "logsumexp", "value", "(-∞, -∞)"));
            assertEquals("(0, 1)", got(cells, "softmax", "value", "(-∞, 1)"));
            assertEquals("(0)", got(cells, "log_softmax", "value", "(1.5)"));
            assertEquals("0", got(cells, "cross_entropy", "value", "(1.5), target 0"));
            assertEquals("(0)", got(cells, "cross_entropy", "pullback", "(1.5), target 0"));
            assertEquals("∞", got(cells, "cross_entropy", "value", "(-∞, 1), target 0"));
            assertEquals("(-2, 2)", got(cells, "cross_entropy", "pullback", "(-∞, 1), target 0"));
            assertEquals("0", got(cells, "cross_entropy", "value", "(-∞, 1), target 1"));
            assertEquals("NaN", got(cells, "cross_entropy", "value", "(-∞, -∞), target 1"));
            assertEquals("(NaN, NaN)", got(cells, "cross_entropy", "pullback", "(1, ∞), target 0"));
            assertEquals("1.5", got(cells, "logsumexp", "value", "(1.5)"));
            assertEquals("0", got(cells, "relu", "second-derivative", "0"));
            assertEquals("0.5", got(cells, "silu", "second-derivative", "0"));
            assertEquals("(0.5, 0, 0.5)", got(cells, "softmax", "value", "(1, 2, 1) without the 2"));
            assertEquals("(0, -∞)", got(cells, "log_softmax", "value", "(1, NaN) without the NaN"));
            assertEquals("(1, 0)", got(cells, "sparsemax", "value", "(1, ∞) without the ∞"));
            assertEquals("NaN", got(cells, "logsumexp", "value", "(1, NaN) without the 1"));
            assertEquals("(NaN, NaN)", got(cells, "softmin", "value", "(1, 2) without both"));
            assertEquals("-∞", got(cells, "logsumexp", "value", "(1, 2) without both"));
            assertEquals("(0, 0)", got(cells, "logsumexp", "pullback", "(1, 2) without both"));
            assertThrows(NoSuchElementException.class, () -> got(cells, "maxout", "value", "(1, 2) without both"));
        }
    }

    @Test
    void aWrongCellIsSeen() {
        try (Engine broken = new BrokenEngine((task, inputs, right, outputs) -> {
            BrokenEngine.Fault.copy(right, outputs);
            for (float[] output : outputs) {
                for (int i = 0; i < output.length; i++) {
                    output[i] = Float.isNaN(output[i]) ? 0 : output[i];
                }
            }
        })) {
            List<Conformance.Cell> cells = Conformance.of(broken);
            assertTrue(cells.stream().anyMatch(cell -> !cell.right() && cell.input().equals("NaN")));
            assertTrue(cells.stream().anyMatch(cell -> !cell.right() && cell.input().equals("(1, NaN)")));
            assertTrue(cells.stream().anyMatch(Conformance.Cell::right));
        }
    }
}
