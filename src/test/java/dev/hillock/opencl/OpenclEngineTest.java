package dev.hillock.opencl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import dev.hillock.engine.Transfers;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the opencl engine promises beyond the law: pieces, caches, memory, timing, and a sentence for every failure. */
class OpenclEngineTest {
    private static final int N = 10_000;

    @TempDir
    private Path cache;
    private OpenclDevice device;
    private float[] x;

    @BeforeEach
    void find() {
        device = OpenclHere.device();
        x = new float[N];
        Random random = new Random(7);
        for (int i = 0; i < N; i++) {
            x[i] = (float) (4 * random.nextGaussian());
        }
    }

    private OpenclEngine open() {
        return new OpenclEngine(OpenCl.load(), device, new BinaryCache(cache));
    }

    /** The outputs of a task whose inputs are all x, in a given placement. */
    private static float[][] outputs(Engine engine, Task task, float[] x, Placement placement) {
        try (Evaluation evaluation = engine.prepare(task, placement, false)) {
            for (int i = 0; i < task.inputs(); i++) {
                MemorySegment.copy(x, 0, evaluation.input(i), ValueLayout.JAVA_FLOAT, 0,
                    (int) task.inputLength(i));
            }
            evaluation.run();
            evaluation.run();
            evaluation.download();
            float[][] outputs = new float[task.outputs()][];
            for (int i = 0; i < outputs.length; i++) {
                outputs[i] = evaluation.output(i).toArray(ValueLayout.JAVA_FLOAT);
            }
            return outputs;
        }
    }

    @Test
    void transfersAloneTakeTimeFromMemoryOfEitherKind() {
        try (OpenclEngine engine = open(); Transfers transfers = engine.transfers(1 << 22).orElseThrow()) {
            for (boolean pinned : new boolean[] {true, false}) {
                // 4 MiB at 1000 GB/s would be 4 µs
                assertTrue(transfers.upload(pinned) > 1000, "upload");
                assertTrue(transfers.download(pinned) > 1000, "download");
            }
        }
        OpenclEngine closed = open();
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.transfers(1));
    }

    @Test
    void tasksBeyondTheDeviceAreCutIntoPieces() {
        List<Task> tasks = List.of(
            new Task.Elementwise(ActivationFunction.MISH.activation(), Order.VALUE_AND_PULLBACK, DType.FLOAT32, N),
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE_AND_PULLBACK, DType.FLOAT32, 100, 10, 10),
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, 100, 100, 1),
            new Task.Rowwise(RowFunction.LOGSUMEXP.activation(), Order.PULLBACK, DType.FLOAT32, 99, 101, 1));
        try (OpenclEngine whole = open();
             OpenclEngine pieces = new OpenclEngine(OpenCl.load(), OpenclHere.smaller(device, 4096),
                 new BinaryCache(cache))) {
            for (Task task : tasks) {
                assertEquals(1, Pieces.of(task, device, false).count());
                assertTrue(Pieces.of(task, OpenclHere.smaller(device, 4096), false).count() > 1);
                for (Placement placement : Placement.values()) {
                    assertArrayEquals(outputs(whole, task, x, placement), outputs(pieces, task, x, placement),
                        task + " " + placement);
                }
            }
        }
    }

    @Test
    void aSliceBeyondTheDeviceIsRefused() {
        Task task = new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, 1, 100, 100);
        try (OpenclEngine engine = new OpenclEngine(OpenCl.load(), OpenclHere.smaller(device, 4096),
            new BinaryCache(cache))) {
            DeviceException e = assertThrows(DeviceException.class, () -> engine.prepare(task));
            assertTrue(e.getMessage().contains("cannot hold one slice of softmax: 10000 elements"), e.getMessage());
        }
    }

    @Test
    void memoryThatTheDeviceDoesNotHaveIsRefused() {
        Task task = new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE, DType.FLOAT32, 1L << 40);
        try (OpenclEngine engine = open()) {
            DeviceException e = assertThrows(DeviceException.class,
                () -> engine.prepare(task, Placement.RESIDENT, false));
            assertTrue(e.getMessage().contains("has no room for relu value"), e.getMessage());
            assertArrayEquals(new float[] {0, 1}, engine.evaluate(ActivationFunction.RELU.activation(), -1f, 1f));
        }
    }

    @Test
    void aKernelThatTheDriverRefusesLeavesItsLog() throws IOException {
        try (OpenclEngine engine = open()) {
            DeviceException e = assertThrows(DeviceException.class,
                () -> engine.programs().build("wrong.cl", "__kernel void k() { nonsense; }"));
            Path log = cache.resolve("wrong.cl.refused.txt");
            assertTrue(e.getMessage().contains(log.toString()), e.getMessage());
            assertTrue(Files.readString(log).contains("nonsense"));
            engine.evaluate(ActivationFunction.RELU.activation(), 1f);
        }
    }

    @Test
    void binariesAreKeptAndDamagedOnesMadeAnew() throws IOException {
        float[] first;
        try (OpenclEngine engine = open()) {
            first = engine.evaluate(ActivationFunction.GELU.activation(), x);
        }
        Path kept;
        try (Stream<Path> files = Files.list(cache)) {
            kept = files.toList().getFirst();
        }
        assertTrue(kept.toString().endsWith(".bin"), kept.toString());
        byte[] whole = Files.readAllBytes(kept);
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        for (byte[] found : List.of(whole, damaged, new byte[0], new byte[40])) {
            Files.write(kept, found);
            try (OpenclEngine engine = open()) {
                assertArrayEquals(first, engine.evaluate(ActivationFunction.GELU.activation(), x));
            }
            // not of the same size: PoCL adds what it has compiled since
            assertEquals(found == whole, Arrays.equals(found, Files.readAllBytes(kept)));
        }
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
        Path file = Files.createFile(cache.resolve("file"));
        try (OpenclEngine engine = new OpenclEngine(OpenCl.load(), device, new BinaryCache(file))) {
            assertArrayEquals(new float[] {2}, engine.evaluate(ActivationFunction.RELU.activation(), 2f));
            DeviceException e = assertThrows(DeviceException.class,
                () -> engine.programs().build("wrong.cl", "__kernel void k() { nonsense; }"));
            assertTrue(e.getMessage().contains("nonsense"), e.getMessage());
        }
    }

    @Test
    void timedRunsTellCopiesFromComputing() {
        Task task = new Task.Elementwise(ActivationFunction.GELU.activation(), Order.VALUE, DType.FLOAT32, 1 << 20);
        try (OpenclEngine engine = open()) {
            try (Evaluation evaluation = engine.prepare(task, Placement.ROUND_TRIP, true)) {
                evaluation.run();
                assertTrue(evaluation.timing().compile() > 0);
                evaluation.run();
                Timing t = evaluation.timing();
                assertTrue(t.hostToDevice() > 0 && t.kernel() > 0 && t.deviceToHost() > 0, t.toString());
                assertTrue(t.hostToDevice() + t.kernel() + t.deviceToHost() <= t.total(), t.toString());
                assertEquals(0, t.compile());
            }
            try (Evaluation evaluation = engine.prepare(task, Placement.RESIDENT, true)) {
                evaluation.run();
                evaluation.run();
                Timing t = evaluation.timing();
                assertTrue(t.hostToDevice() == 0 && t.kernel() > 0 && t.deviceToHost() == 0, t.toString());
            }
        }
    }

    @Test
    void tenThousandEvaluationsFreeWhatTheyHold() throws IOException {
        assumeTrue(Files.isReadable(Path.of("/proc/self/statm")), "the memory of a process is read from /proc");
        Random random = new Random(3);
        try (OpenclEngine engine = open()) {
            many(engine, random, 1000);
            long before = pages();
            many(engine, random, 9000);
            long grown = (pages() - before) * 4096;
            // 9000 leaks of the mean task, 200 KB, would be 1.8 GB
            assertTrue(grown < 100L << 20, grown + " bytes more");
        }
    }

    private static void many(OpenclEngine engine, Random random, int count) {
        for (int i = 0; i < count; i++) {
            ActivationFunction function = i % 2 == 0 ? ActivationFunction.RELU : ActivationFunction.SQUARED_RELU;
            long n = 1 + random.nextInt(50_000);
            try (Evaluation evaluation = engine.prepare(
                new Task.Elementwise(function.activation(), Order.VALUE, DType.FLOAT32, n))) {
                evaluation.input(0);
                evaluation.run();
            }
        }
    }

    private static long pages() throws IOException {
        System.gc();
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]);
    }

    @Test
    void closedEnginesRefuse() {
        OpenclEngine engine = open();
        Evaluation evaluation = engine.prepare(
            new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE, DType.FLOAT32, 5));
        engine.close();
        engine.close();
        assertThrows(IllegalStateException.class, evaluation::run);
        assertThrows(IllegalStateException.class, () -> engine.prepare(evaluation.task()));
    }

    @Test
    void devicesAreChosenByTheirIds() {
        String id = device.device().id();
        try (Engine engine = Engines.open("opencl", id)) {
            assertTrue(engine.device().contains(id), engine.device());
        }
        for (String wrong : List.of("9:9", "0", "gpu", "")) {
            EngineUnavailableException e =
                assertThrows(EngineUnavailableException.class, () -> Engines.open("opencl", wrong));
            assertTrue(e.getMessage().contains("no device \"" + wrong + "\"; it has " + id), e.getMessage());
        }
    }

    @Test
    void autoTakesOnlyAGpu() {
        assertEquals(device.isGpu(), new OpenclProvider().availability().automatic());
        try (Engine engine = Engines.best()) {
            assertFalse(engine.name().equals("opencl") && device.isCpu(), engine.device());
        }
    }
}
