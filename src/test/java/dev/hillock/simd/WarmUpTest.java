package dev.hillock.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The rehearsal of loops, which the other tests leave out, in a JVM of its own. */
class WarmUpTest {

    @Test
    void aRehearsedLoopComputesTheSame() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java")
            .toString(), "--add-modules", "jdk.incubator.vector", "-cp", System.getProperty("java.class.path"),
            Program.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the rehearsals do not end");
        assertEquals(0, process.exitValue());
    }

    /** Evaluates tasks that are rehearsed, in arrays and off the heap, and compares with small ones, which are not. */
    static final class Program {
        private Program() {
        }

        public static void main(String[] args) {
            int n = Math.toIntExact(WarmUp.LEAST) + 5;
            float[] x = new float[n];
            for (int i = 0; i < n; i++) {
                x[i] = (i - n / 2) * 1e-3f;
            }
            for (Order order : new Order[] {Order.VALUE, Order.DERIVATIVE}) {
                assertArrayEquals(evaluate(x, order, n), evaluate(x, order, 1000));
            }
        }

        private static float[] evaluate(float[] x, Order order, int piece) {
            float[] y = new float[x.length];
            try (SimdEngine engine = new SimdEngine(2, SimdEngine.preferredBits())) {
                for (int from = 0; from < x.length; from += piece) {
                    int count = Math.min(piece, x.length - from);
                    Task task = new Task.Elementwise(ActivationFunction.GELU.activation(), order, DType.FLOAT32, count);
                    try (Evaluation evaluation = engine.prepare(task)) {
                        evaluation.run(MemorySegment.ofArray(x).asSlice(4L * from, 4L * count),
                            MemorySegment.ofArray(y).asSlice(4L * from, 4L * count));
                    }
                }
            }
            return y;
        }
    }
}
