package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.Accuracy;
import dev.hillock.engine.DType;
import dev.hillock.engine.HostEngine;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays larger than memory, device and int; devices that are too small; rows that are longer than a chunk. */
class StreamingTest {

    @TempDir
    Path directory;

    @TempDir
    Path services;

    /** Tasks of more than 2^32 elements. */
    static Stream<Task> huge() {
        return Stream.of(
            new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE, DType.FLOAT64, (1L << 33) + 7),
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT64, (1L << 31) + 3, 4, 1),
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT64, 1 << 13, 100, 10_000),
            new Task.Chained(List.of(
                new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE, DType.FLOAT64, 5L << 31),
                new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT64, 1L << 31, 5, 1))));
    }

    @ParameterizedTest
    @MethodSource("huge")
    void elementsAreCountedBeyondAnInt(Task task) {
        AtomicLong next = new AtomicLong();
        StreamedEvaluation evaluation = new StreamedEvaluation(new Untouching(), task,
            List.of(new Numbered(task.inputLength(0))), null, null, (_, element, source) -> {
                assertEquals(next.get(), element);
                assertEquals(element, source.get(ValueLayout.JAVA_DOUBLE, 0));
                next.addAndGet(source.byteSize() / Double.BYTES);
            }, () -> null);
        AtomicLong done = new AtomicLong();
        evaluation.run(new Chunk(1L << 20), done::set);
        assertEquals(task.inputLength(0), next.get());
        assertEquals(task.inputLength(0), done.get());
    }

    @Test
    void aDeviceThatIsTooSmallGetsSmallerChunks() {
        Path x = directory.resolve("x.npy");
        Path y = directory.resolve("y.npy");
        Ran.hillock("sample", "--shape", "3x250000", "-o", x).right();
        OddEngine.among(services, () -> {
            Ran.hillock("eval", "relu", "-i", x, "-o", y, "-e", "small").right().says("value of 750000 elements");
            assertEquals("float32 (3, 250000)", Arrays.header(y).toString());
            float[] all = new float[750_000];
            java.util.Arrays.fill(all, 0.25f);
            assertArrayEquals(all, Arrays.floats(y));
            Path none = directory.resolve("none.npy");
            Ran.hillock("eval", "relu", "-i", x, "-o", none, "-e", "small", "--chunk", "1M").failed(Exit.USAGE,
                "--chunk 1M is too large: odd device holds 100000 elements, not 750000; or leave --chunk out");
            Ran.hillock("eval", "softmax", "-i", x, "-o", none, "-e", "small").failed(Exit.ENGINE,
                "odd device holds 100000 elements, not 250000");
            assertFalse(Files.exists(none));
        }, List.of(OddEngine.Small.class));
    }

    @Test
    void aDeviceThatRunsOutOfMemoryAmidstARowGetsSmallerPieces() {
        Path x = directory.resolve("x.npy");
        Path right = directory.resolve("right.npy");
        Path y = directory.resolve("y.npy");
        Ran.hillock("sample", "--shape", "2x300000", "-o", x).right();
        Ran.hillock("eval", "softmax", "-i", x, "-o", right, "-e", "reference").right();
        OddEngine.among(services, () -> {
            // not both rows, nor one, nor half of one
            Ran.hillock("eval", "softmax", "-i", x, "-o", y, "-e", "scant").right()
                .says("value of 600000 elements, rows in pieces of 75000 on scant");
            assertArrayEquals(Arrays.floats(right), Arrays.floats(y), 1e-9f);
            Path none = directory.resolve("none.npy");
            Ran.hillock("eval", "softmax", "-i", x, "-o", none, "-e", "scant", "--chunk", "200000").failed(Exit.USAGE,
                "--chunk 200000 is too large: odd device holds 100000 elements, not 200000; or leave --chunk out");
            // whoever verifies has whole rows
            Ran.hillock("eval", "softmax", "-i", x, "-o", none, "-e", "scant", "--verify").failed(Exit.ENGINE,
                "odd device holds 100000 elements, not 300000");
            assertFalse(Files.exists(none));
        }, List.of(OddEngine.Scant.class));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 8, 40, 64, 100, 1000})
    void rowsThatAreReadInPiecesAreTheSame(long chunk) {
        Path x = directory.resolve("x.npy");
        Path whole = directory.resolve("whole.npy");
        Path pieces = directory.resolve("pieces.npy");
        Ran.hillock("sample", "--shape", "3x40x5", "-o", x).right();
        for (String function : List.of("softmax", "log_softmax", "softmin", "logsumexp", "sparsemax", "softmax -p "
            + "temperature=0.3")) {
            for (String axis : List.of("0", "1", "2")) {
                Object[] command = Stream.of("eval " + function + " --axis " + axis + " -e reference -q -i")
                    .flatMap(words -> Stream.of(words.split(" "))).toArray();
                Ran.hillock(with(command, x, "-o", whole)).right();
                Ran.hillock(with(command, x, "-o", pieces, "--chunk", chunk)).right();
                assertArrayEquals(Arrays.floats(whole), Arrays.floats(pieces),
                    () -> function + " along " + axis + " in chunks of " + chunk);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"softmax", "log_softmax", "softmin", "logsumexp"})
    void anEngineTakesRowsInPiecesAndSaysSo(String function) {
        Path x = directory.resolve("x.npy");
        Path whole = directory.resolve("whole.npy");
        Path pieces = directory.resolve("pieces.npy");
        Ran.hillock("sample", "--shape", "3x140003", "-o", x).right();
        Ran all = Ran.hillock("eval", function, "-i", x, "-o", whole, "-e", "simd").right();
        assertFalse(all.out().contains("pieces"), all.out());
        for (String chunk : List.of("1", "9000", "64K")) {
            Ran.hillock("eval", function, "-i", x, "-o", pieces, "-e", "simd", "--chunk", chunk).right()
                .says("value of 420009 elements, rows in pieces of " + (chunk.equals("1") ? 4096
                    : chunk.equals("9000") ? 8192 : 65536) + " on simd");
            assertArrayEquals(Arrays.floats(whole), Arrays.floats(pieces), chunk);
        }
        Ran.hillock("eval", function, "-i", x, "-o", pieces, "-e", "simd", "--chunk", "64K", "--json").right()
            .says("\"piece\": 65536");
        // whoever verifies has whole rows, and gets the same
        Ran verified = Ran.hillock("eval", function, "-i", x, "-o", pieces, "-e", "simd", "--chunk", "64K",
            "--verify").right();
        assertFalse(verified.out().contains("pieces"), verified.out());
        assertArrayEquals(Arrays.floats(whole), Arrays.floats(pieces));
    }

    @Test
    void rowsInPiecesFollowTheConventions() {
        float inf = Float.POSITIVE_INFINITY;
        Path x = Arrays.write(directory.resolve("x.npy"), new long[] {6, 3}, -inf, -inf, -inf, 1, inf, 2, Float.NaN, 3,
            inf, 5, 5, 5, -0f, 0, -inf, 3e38f, -3e38f, 0);
        for (String function : List.of("softmax", "log_softmax", "softmin", "logsumexp", "sparsemax")) {
            Path whole = directory.resolve("whole.npy");
            Path pieces = directory.resolve("pieces.npy");
            Ran.hillock("eval", function, "-i", x, "-o", whole, "-e", "reference").right();
            Ran.hillock("eval", function, "-i", x, "-o", pieces, "-e", "reference", "--chunk", 2).right();
            assertArrayEquals(Arrays.floats(whole), Arrays.floats(pieces), function);
        }
    }

    @Test
    void aFailureAmidstTheChunksLeavesNothing() {
        Path x = directory.resolve("x.npy");
        Path y = directory.resolve("y.npy");
        Ran.hillock("sample", "--shape", "1000", "-o", x).right();
        OddEngine.among(services, () -> Ran.hillock("eval", "relu", "-i", x, "-o", y, "-e", "failing", "--chunk", "10")
            .failed(Exit.ENGINE, "odd device was lost in run 2; restart its driver"), List.of(OddEngine.Failing.class));
        assertFalse(Files.exists(y));
        assertTrue(directory.toFile().list().length == 1, "temporary files are left");
    }

    private static Object[] with(Object[] command, Object... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray();
    }

    /** An array of which each piece that is read begins with the number of its first element. */
    private record Numbered(long length) implements Tensor {

        @Override
        public String name() {
            return "x";
        }

        @Override
        public String place() {
            return "x";
        }

        @Override
        public NpyHeader header() {
            return new NpyHeader(ElementType.of(DType.FLOAT64), new long[] {length});
        }

        @Override
        public void read(DType as, long element, MemorySegment target) {
            target.set(ValueLayout.JAVA_DOUBLE, 0, element);
        }
    }

    /** An engine that leaves the input as it is. */
    private static final class Untouching extends HostEngine {

        @Override
        public String name() {
            return "untouching";
        }

        @Override
        public String device() {
            return "none";
        }

        @Override
        public boolean supports(DType type) {
            return true;
        }

        @Override
        public Accuracy accuracy() {
            return new Accuracy(1, 1, 1);
        }

        @Override
        protected HostEvaluation evaluation(Task task) {
            return new HostEvaluation(task) {
                @Override
                protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
                    assertEquals(inputs[0], outputs[0]);
                }
            };
        }
    }
}
