package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import java.util.List;
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
            assertEquals("(0, 1)", got(cells, "softmax", "value", "(-∞, 1), masked"));
            assertEquals("(0)", got(cells, "log_softmax", "value", "(1.5)"));
            assertEquals("1.5", got(cells, "logsumexp", "value", "(1.5)"));
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
