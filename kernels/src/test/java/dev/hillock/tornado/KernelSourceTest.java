package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** What TornadoVM generates: of the one kernel for all functions each plan has the one case it needs, and no more. */
class KernelSourceTest {
    private static final int LENGTH = 1009;

    private static TornadoDevices device;

    @BeforeAll
    static void findDevice() {
        device = OnDevice.device();
    }

    @Test
    void mishIsMishAndNothingElse() throws Exception {
        String body = body(ActivationFunction.MISH.activation(), Order.VALUE);
        assertEquals(1, count("exp\\(", body), body);
        assertEquals(0, count("switch|\\b(sin|cos|log|sqrt|tanh|atan|pow|native_\\w+)\\(", body), body);
        assertTrue(body.lines().count() < 90, body);
    }

    @Test
    void reluHasNoMathematics() throws Exception {
        String body = body(ActivationFunction.RELU.activation(), Order.DERIVATIVE);
        assertEquals(0, count("switch|\\b(exp|sin|cos|log|sqrt|tanh|atan|pow|fma|native_\\w+)\\(", body), body);
        assertEquals(0, count("for\\(|while\\(", body), body);
    }

    @Test
    void lengthAndParametersAreConstants() throws Exception {
        String body = body(ActivationFunction.LEAKY_RELU.with(0.123), Order.VALUE);
        assertTrue(body.contains("0.123F"), body);
        assertTrue(body.contains("< " + LENGTH), body);
        for (String argument : new String[] {"n", "what", "code", "a", "b", "c", "d"}) {
            assertFalse(Pattern.compile("\\b" + argument + "\\b").matcher(body).find(), argument + " in " + body);
        }
    }

    @Test
    void functionsAreThePreciseOnes() throws Exception {
        String body = body(ActivationFunction.SIGMOID.activation(), Order.VALUE);
        assertEquals(1, count("\\bexp\\(", body), body);
        assertEquals(0, count("native_", body), body);
    }

    /** The statements of the generated kernel. */
    private static String body(Activation activation, Order order) throws Exception {
        Task task = new Task.Elementwise(activation, order, DType.FLOAT32, LENGTH);
        FloatArray[] inputs = {new FloatArray(LENGTH)};
        FloatArray[] outputs = {new FloatArray(LENGTH)};
        TornadoTasks tasks = new TornadoTasks(new Plan.Key(task, Placement.ROUND_TRIP, false), inputs, outputs,
            Launch.of(true, 256));
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (TornadoExecutionPlan plan = new TornadoExecutionPlan(tasks.graph.snapshot())) {
            plan.withDevice(device.handle()).withGridScheduler(tasks.grids)
                .withCompilerFlags(TornadoVMBackendType.OPENCL, "-w").withPrintKernel();
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            plan.execute();
        } finally {
            System.setOut(out);
        }
        String source = printed.toString(StandardCharsets.UTF_8);
        assertTrue(source.contains("kMap("), source);
        return source.substring(source.indexOf('{', source.indexOf("kMap(")))
            .lines().filter(line -> !line.strip().startsWith("//")).reduce("", (a, b) -> a + b.replaceAll("//.*", "")
                + "\n");
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
