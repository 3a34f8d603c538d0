package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** Reads what TornadoVM makes of the generic kernel: one function remains, its parameters are numbers in the code. */
class KernelSourceTest {

    private final TornadoDevices device = OnDevice.device();

    @Test
    void ofAllFunctionsOnlyTheOneThatIsAskedForRemains() throws Exception {
        String relu = source(ActivationFunction.RELU.activation(), Order.VALUE);
        String mish = source(ActivationFunction.MISH.activation(), Order.VALUE);
        String sine = source(ActivationFunction.SINE.activation(), Order.VALUE);
        assertFalse(relu.contains("exp(") || relu.contains("sin(") || relu.contains("sqrt("), relu);
        assertTrue(mish.contains("exp("), mish);
        assertFalse(mish.contains("sin(") || mish.contains("atan(") || mish.contains("sqrt("), mish);
        assertTrue(sine.contains("sin("), sine);
        assertFalse(sine.contains("exp(") || sine.contains("log("), sine);
        for (String source : new String[] {relu, mish, sine}) {
            assertFalse(source.contains("switch") || source.contains("case "), source);
        }
        assertTrue(relu.lines().count() < 60, "relu is a comparison, not\n" + relu);
    }

    @Test
    void onlyTheOrderThatIsAskedForRemains() throws Exception {
        String value = source(ActivationFunction.LOG_SIGMOID.activation(), Order.VALUE);
        String derivative = source(ActivationFunction.RELU.activation(), Order.DERIVATIVE);
        assertFalse(derivative.contains("exp("), derivative);
        assertTrue(value.contains("exp("), value);
    }

    @Test
    void theParametersAndTheLengthAreNumbersInTheCode() throws Exception {
        String leaky = source(ActivationFunction.LEAKY_RELU.with(0.4375), Order.VALUE);
        assertTrue(leaky.contains("0.4375F"), leaky);
        assertTrue(leaky.contains("1009"), leaky);
        assertFalse(source(ActivationFunction.LEAKY_RELU.with(0.8125), Order.VALUE).contains("0.4375F"));
    }

    @Test
    void squareRootsAreTheExactOnes() throws Exception {
        String isru = source(ActivationFunction.ISRU.activation(), Order.VALUE);
        assertTrue(isru.contains("sqrt("), isru);
        assertFalse(isru.contains("native_"), isru);
    }

    private String source(Activation activation, Order order) throws Exception {
        Task task = new Task.Elementwise(activation, order, DType.FLOAT32, 1009);
        FloatArray[] x = {new FloatArray(1009)};
        FloatArray[] y = {new FloatArray(1009)};
        Launch launch = Launch.of(device.isCpu(), device.handle().getDeviceMaxWorkgroupDimensions()[0]);
        TornadoTasks tasks = new TornadoTasks(task, Placement.ROUND_TRIP, x, y, launch);
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (TornadoExecutionPlan plan = new TornadoExecutionPlan(tasks.graph.snapshot());
             PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            plan.withDevice(device.handle()).withGridScheduler(tasks.grids)
                .withCompilerFlags(TornadoVMBackendType.OPENCL, "-w").withPrintKernel();
            plan.withPreCompilation();
        } finally {
            System.setOut(out);
        }
        String source = printed.toString(StandardCharsets.UTF_8);
        assertEquals(1, source.split("__kernel", -1).length - 1, source);
        return source;
    }
}
