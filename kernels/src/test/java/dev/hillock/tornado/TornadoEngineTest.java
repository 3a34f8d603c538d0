package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Device;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is the tornado engine's own: devices, the pool of plans, limits, and the proof that a kernel has run. */
class TornadoEngineTest {
    private static final int POOL = 2;
    private static final Path STATUS = Path.of("/proc/self/status");

    private static TornadoDevices device;
    private static TornadoEngine engine;

    @BeforeAll
    static void open() {
        device = OnDevice.device();
        engine = TornadoEngine.open(device, POOL);
    }

    @AfterAll
    static void close() {
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void namesWhatComputes() {
        Device told = new TornadoProvider().devices().getFirst();
        assertTrue(engine.device().matches("TornadoVM \\S+, .* device \\d+:\\d+ \\(.+\\)"), engine.device());
        assertTrue(engine.device().contains(told.id()) && engine.device().contains(told.name()), engine.device());
        assertTrue(told.memory() > 0, told.toString());
    }

    @Test
    void aDeviceThatIsNotThereIsRefusedWithThoseThatAre() {
        for (String id : new String[] {"9:9", "0:99", "gpu", ""}) {
            String message = assertThrows(EngineUnavailableException.class, () -> new TornadoProvider().open(id))
                .getMessage();
            assertTrue(message.contains('"' + id + '"') && message.contains(device.device().id()), message);
        }
    }

    @Test
    void plansAreKeptForTheNextAndEvictedOldestFirst() {
        for (int length = 1; length <= POOL + 2; length++) {
            engine.prepare(task(length)).close();
        }
        assertEquals(POOL, engine.idlePlans());
        try (Evaluation again = engine.prepare(task(POOL + 2))) {
            assertEquals(POOL - 1, engine.idlePlans(), "the plan came from the pool");
            try (Evaluation other = engine.prepare(task(POOL + 2))) {
                set(again, 1f);
                set(other, 2f);
                again.run();
                other.run();
                assertEquals(1f, get(again), "each evaluation has buffers of its own");
                assertEquals(2f, get(other));
            }
        }
    }

    @Test
    void idlePlansGoOldestFirstWhereTheirMemoryIsWanted() {
        PlanPool pool = new PlanPool(64, 20_000);
        Launch launch = Launch.of(device.isCpu(), 256);
        List<Plan.Key> keys = List.of(key(1000), key(1001), key(1002));
        for (Plan.Key key : keys.subList(0, 2)) {
            assertNull(pool.take(key));
            pool.give(new Plan(key, device, launch));
        }
        assertEquals(2, pool.size());
        assertNull(pool.take(keys.get(2)), "8,016 bytes more than there are");
        assertEquals(1, pool.size());
        Plan younger = pool.take(keys.get(1));
        assertNotNull(younger, "the oldest went");
        pool.give(younger);
        pool.give(new Plan(keys.get(2), device, launch));
        assertEquals(2, pool.size());
        pool.clear();
        assertEquals(0, pool.size());
    }

    /** Of a CPU the memory of the device is the process's, which the system tells. */
    @Test
    void whatKernelsLeaveForEachOtherIsFreedWithThePlan() throws IOException {
        assumeTrue(device.isCpu() && Files.exists(STATUS), "only Linux tells what a CPU's device holds");
        for (KernelForm form : KernelForm.values()) {
            try (TornadoEngine other = TornadoEngine.open(device.with(form), 0)) {
                for (DType type : List.of(DType.FLOAT16, DType.FLOAT32)) {
                    // 16 MiB and more between the kernels
                    Task task = new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, type, 1 << 20, 2, 1);
                    long before = 0;
                    for (int plan = 0; plan < 14; plan++) {
                        before = plan == 2 ? resident() : before;
                        try (Evaluation evaluation = other.prepare(task)) {
                            evaluation.run();
                        }
                        System.gc();  // the arrays of the host
                    }
                    long more = resident() - before;
                    assertTrue(more < 80_000, "%s %s: %d KB more after 12 plans".formatted(form, type, more));
                }
            }
        }
    }

    private static long resident() throws IOException {
        return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    private static Plan.Key key(long length) {
        return new Plan.Key(task(length), Placement.ROUND_TRIP, false);
    }

    @Test
    void residentInputsAreUploadedOnceForEachEvaluation() {
        for (float x : new float[] {3f, 4f}) {
            try (Evaluation evaluation = engine.prepare(task(5), Placement.RESIDENT, false)) {
                set(evaluation, x);
                evaluation.run();
                set(evaluation, -1f);
                evaluation.run();
                evaluation.download();
                assertEquals(x, get(evaluation));
            }
        }
    }

    @Test
    void timedRunsTellCopyingFromComputing() {
        try (Evaluation evaluation = engine.prepare(task(100_000), Placement.ROUND_TRIP, true)) {
            for (int run = 0; run < 3; run++) {
                evaluation.run();
                var timing = evaluation.timing();
                assertTrue(timing.hostToDevice() > 0 && timing.kernel() > 0 && timing.deviceToHost() > 0,
                    timing.toString());
                assertTrue(timing.total() > timing.kernel(), timing.toString());
                assertEquals(run == 0, timing.compile() > 0, timing.toString());
            }
        }
    }

    @Test
    void whatCannotFitIsRefusedBeforeAnythingIsAllocated() {
        for (Task task : List.of(task(1L << 40), task(Integer.MAX_VALUE),
            new Task.Rowwise(RowFunction.SOFTMAX.activation(), Order.VALUE, DType.FLOAT32, 1 << 20, 1 << 20, 1))) {
            String message = assertThrows(DeviceException.class, () -> engine.prepare(task)).getMessage();
            assertTrue(message.contains("parts"), message);
        }
    }

    @Test
    void aParameterBeyondFloat32IsTheCallersFault() {
        for (double beta : new double[] {1e300, 1e-300}) {
            Task task = new Task.Elementwise(ActivationFunction.SWISH.with(beta), Order.VALUE, DType.FLOAT32, 3);
            String message = assertThrows(IllegalArgumentException.class, () -> engine.prepare(task)).getMessage();
            assertTrue(message.startsWith("swish: ") && message.contains("float32"), message);
        }
    }

    @Test
    void aLaunchThatTheDriverRejectsIsNotTakenForAResult() {
        // no driver takes groups of -1 items
        Plan plan = new Plan(new Plan.Key(task(1000), Placement.ROUND_TRIP, false), device,
            new Launch(-1, 4, 64, 32, true));
        String message = assertThrows(DeviceException.class, plan::run).getMessage();
        assertTrue(message.contains(device.toString()), message);
        plan.close();
        assertArrayEquals(new float[] {0, 2}, engine.evaluate(ActivationFunction.RELU.activation(), -1f, 2f),
            "the device is of use again");
    }

    @Test
    void aClosedEngineIsOfNoUse() {
        TornadoEngine other = TornadoEngine.open(device);
        other.close();
        other.close();
        assertThrows(IllegalStateException.class, () -> other.prepare(task(3)));
        assertEquals(0, other.idlePlans());
        assertFalse(engine.device().isEmpty());
    }

    private static Task task(long length) {
        return new Task.Elementwise(ActivationFunction.RELU.activation(), Order.VALUE, DType.FLOAT32, length);
    }

    private static void set(Evaluation evaluation, float x) {
        evaluation.input(0).setAtIndex(ValueLayout.JAVA_FLOAT, 0, x);
    }

    private static float get(Evaluation evaluation) {
        return evaluation.output(0).getAtIndex(ValueLayout.JAVA_FLOAT, 0);
    }
}
