package dev.hillock.opencl;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The driver of this machine, of which one function fails from some call on: a sentence, and nothing else breaks. */
class FailingDriverTest {
    private static final Task TASK =
        new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE, DType.FLOAT32, 4);

    @TempDir
    private Path cache;
    private OpenclDevice device;

    /** Counts what is created and released, and fails where it is told to. */
    private static final class Failing extends OpenCl {
        private final Map<String, Integer> alive = new HashMap<>();
        private Call failing;
        private int status;
        private int built;

        Failing() {
            super(OpenCl.find());
        }

        void fail(Call call, int with) {
            failing = call;
            status = with;
        }

        @Override
        Object invoke(Call call, Object... arguments) {
            if (call == failing && call == Call.GET_EVENT_INFO) {
                // the command failed, which the driver tells when it is asked
                ((MemorySegment) arguments[3]).set(JAVA_LONG, 0, status);
                return 0;
            }
            if (call == failing && returnsHandle(call.signature)) {
                ((MemorySegment) arguments[arguments.length - 1]).set(JAVA_INT, 0, status);
                return MemorySegment.NULL;
            }
            if (call == failing) {
                return status;
            }
            switch (call) {
                case CREATE_BUFFER, CREATE_QUEUE, CREATE_KERNEL, CREATE_CONTEXT ->
                    alive.merge(kind(call), 1, Integer::sum);
                case RELEASE_BUFFER, RELEASE_QUEUE, RELEASE_KERNEL, RELEASE_CONTEXT ->
                    alive.merge(kind(call), -1, Integer::sum);
                case BUILD_PROGRAM -> built++;
                default -> { }
            }
            return super.invoke(call, arguments);
        }

        private static String kind(Call call) {
            return call.name().substring(call.name().indexOf('_') + 1);
        }

        private static boolean returnsHandle(FunctionDescriptor signature) {
            return signature.returnLayout().orElseThrow() instanceof java.lang.foreign.AddressLayout;
        }
    }

    @BeforeEach
    void find() {
        device = OpenclHere.device();
    }

    @ParameterizedTest
    @CsvSource({"FINISH,-5,was lost or gave up during relu value", "LAUNCH,-36,was lost or gave up during relu value",
        "READ,-14,was lost or gave up during relu value", "GET_EVENT_INFO,-5,was lost or gave up during relu value",
        "WRITE,-4,has not enough memory for relu value", "LAUNCH,-54,refused relu value"})
    void aRunThatFailsIsASentenceAndTheNextEngineWorks(Call call, int status, String sentence) {
        Failing cl = new Failing();
        OpenclEngine engine = new OpenclEngine(cl, device, new BinaryCache(cache));
        try (Evaluation evaluation = engine.prepare(TASK)) {
            MemorySegment.copy(new float[] {-1, 2, -3, 4}, 0, evaluation.input(0), JAVA_FLOAT, 0, 4);
            evaluation.run();
            cl.fail(call, status);
            DeviceException e = assertThrows(DeviceException.class, evaluation::run);
            assertTrue(e.getMessage().contains(sentence), e.getMessage());
            assertArrayEquals(new float[] {-1, 2, -3, 4}, evaluation.input(0).toArray(JAVA_FLOAT));
            cl.fail(null, 0);
            evaluation.run();
            assertArrayEquals(new float[] {0, 2, 0, 4}, evaluation.output(0).toArray(JAVA_FLOAT));
        }
        engine.close();
        cl.alive.forEach((kind, count) -> assertEquals(0, count, kind));
    }

    @ParameterizedTest
    @CsvSource({"CREATE_BUFFER,-4,has not enough memory for preparing relu value",
        "CREATE_BUFFER,-61,has not enough memory for preparing relu value",
        "CREATE_QUEUE,-2,was lost or gave up during preparing relu value",
        "CREATE_KERNEL,-6,has not enough memory for preparing relu value",
        "SET_ARGUMENT,-51,refused preparing relu value"})
    void whatCannotBePreparedHoldsNothing(Call call, int status, String sentence) {
        Failing cl = new Failing();
        try (OpenclEngine engine = new OpenclEngine(cl, device, new BinaryCache(cache))) {
            cl.fail(call, status);
            DeviceException e = assertThrows(DeviceException.class,
                () -> engine.prepare(TASK, Placement.RESIDENT, false));
            assertTrue(e.getMessage().contains(sentence), e.getMessage());
            cl.fail(null, 0);
            assertArrayEquals(new float[] {0, 1}, engine.evaluate(ActivationFunction.RELU.activation(), -1f, 1f));
        }
        cl.alive.forEach((kind, count) -> assertEquals(0, count, kind));
    }

    @ParameterizedTest
    @CsvSource({"CREATE_BUFFER,-4,has not enough memory for softmax", "WRITE,-4,has not enough memory for softmax",
        "LAUNCH,-61,has not enough memory for softmax", "READ,-5,was lost or gave up during softmax"})
    void aRowThatFailsAmidstItsPiecesIsASentenceAndTheNextOneWorks(Call call, int status, String sentence) {
        Failing cl = new Failing();
        Task.Rowwise task = new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, 1, 10_000,
            1);
        OpenclEngine engine = new OpenclEngine(cl, device, new BinaryCache(cache));
        try (Arena arena = Arena.ofShared()) {
            // 0, 1, 2 and 3 again and again: 2,500 times each
            MemorySegment x = arena.allocate(10_000L * Float.BYTES, 64);
            for (int i = 0; i < 10_000; i++) {
                x.setAtIndex(JAVA_FLOAT, i, i % 4);
            }
            try (RowInPieces row = engine.inPieces(task, 4000)) {
                row.begin();
                row.survey(x.asSlice(0, 4000L * Float.BYTES));
                cl.fail(call, status);
                // a length that has no buffers yet
                DeviceException e = assertThrows(DeviceException.class,
                    () -> row.survey(x.asSlice(0, 2000L * Float.BYTES)));
                assertTrue(e.getMessage().contains(sentence), e.getMessage());
                assertEquals(sentence.contains("memory"), e.outOfMemory());
                cl.fail(null, 0);
            }
            try (RowInPieces row = engine.inPieces(task, 5000)) {
                row.begin();
                row.survey(x.asSlice(0, 5000L * Float.BYTES));
                row.survey(x.asSlice(5000L * Float.BYTES));
                row.value(x.asSlice(0, 5000L * Float.BYTES), x.asSlice(0, 5000L * Float.BYTES));
            }
            double sum = 2500 * (1 + Math.E + Math.exp(2) + Math.exp(3));
            for (int i = 0; i < 5000; i++) {
                assertEquals(Math.exp(i % 4) / sum, x.getAtIndex(JAVA_FLOAT, i), 1e-9);
            }
        }
        engine.close();
        cl.alive.forEach((kind, count) -> assertEquals(0, count, kind));
    }

    @ParameterizedTest
    @CsvSource({"1000,20", "100,1000", "1,100000"})
    void onlyTheKernelsThatATaskLaunchesAreBuiltAndThoseOnce(long rows, long length) {
        Failing cl = new Failing();
        Task task = new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, rows, length, 1);
        GeneratedKernel kernel = GeneratedKernel.packaged(task);
        int needed = Launches.needed(kernel, task, device.launch(), device.launch().divide(task)).size();
        assertTrue(needed < kernel.launches().size());
        try (OpenclEngine engine = new OpenclEngine(cl, device, new BinaryCache(cache))) {
            engine.prepare(task).close();
            assertEquals(needed, cl.built);
            engine.prepare(task).close();
            assertEquals(needed, cl.built);
        }
    }

    @Test
    void aRefusedKernelLeavesItsLogInAFile() throws Exception {
        Failing cl = new Failing();
        try (OpenclEngine engine = new OpenclEngine(cl, device, new BinaryCache(cache))) {
            cl.fail(Call.BUILD_PROGRAM, OpenClFailure.BUILD_FAILED);
            DeviceException e = assertThrows(DeviceException.class, () -> engine.prepare(TASK));
            assertTrue(e.getMessage().contains("refused the kernel relu-value-kGenericMap; its log and the kernel "),
                e.getMessage());
            try (Stream<Path> files = Files.list(cache)) {
                Path log = files.toList().getFirst();
                assertTrue(e.getMessage().contains(log.toString()), e.getMessage());
                assertTrue(Files.readString(log).contains("kGenericMap"), "the log has the kernel");
            }
            cl.fail(null, 0);
            assertArrayEquals(new float[] {3}, engine.evaluate(ActivationFunction.RELU.activation(), 3f));
        }
    }

    @Test
    void aLostDeviceThatCannotEvenReleaseIsClosed() {
        Failing cl = new Failing();
        OpenclEngine engine = new OpenclEngine(cl, device, new BinaryCache(cache));
        engine.prepare(TASK).run();
        cl.fail(Call.RELEASE_BUFFER, -36);
        engine.close();
        engine.close();
    }
}
