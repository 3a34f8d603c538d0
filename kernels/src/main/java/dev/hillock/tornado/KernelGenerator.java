package dev.hillock.tornado;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowFunction;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.opencl.KernelCompiler;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;

/** Has TornadoVM compile {@link GenericKernels} for a function and an order, and keeps the text that it prints. */
public final class KernelGenerator implements KernelCompiler {
    private static final String FLAGS = "-w, native functions off, fma on";
    /** What is done to the text that TornadoVM prints: {@link GeneratedText}, {@link ByValue}, {@link Pointers}. */
    private static final String AFTERWARDS = "declarations sorted, extensions left out, kernels named by "
        + "variant, the elements of the arrays numbers and shape passed by value, addresses made pointers";

    private TornadoDevices device;

    /** For {@link java.util.ServiceLoader}. */
    public KernelGenerator() {
    }

    private void findDevice() {
        String absence = TornadoSettings.absence();
        if (absence != null) {
            throw new EngineUnavailableException("kernels cannot be generated: " + absence);
        }
        TornadoSettings.apply();
        device = TornadoDevices.all().stream()
            .filter(d -> d.handle().getTornadoVMBackend() == TornadoVMBackendType.OPENCL)
            .findFirst()
            .orElseThrow(() -> new EngineUnavailableException("kernels cannot be generated: TornadoVM %s finds no "
                .formatted(TornadoDevices.version()) + "OpenCL device; for a CPU: apt-get install pocl-opencl-icd"));
    }

    @Override
    public synchronized GeneratedKernel generate(Entry entry, Order order) {
        return generate(entry, order.toString(), () -> switch (entry) {
            case ActivationFunction function -> List.of(GenericElementwise.of(function, order));
            case RowFunction function when function == RowFunction.SPARSEMAX -> GenericSparse.of(order);
            case RowFunction function -> switch (function.cut()) {
                case WHOLE, REDUCED, GROUPS -> GenericRows.of(function, order);
                case HALVES, DOUBLED -> GenericGates.of(function, order);
            };
            case LossFunction _ -> GenericLosses.of(order);
        });
    }

    @Override
    public synchronized GeneratedKernel generateOfChannels(ActivationFunction function, Order order) {
        return generate(function, GeneratedKernel.CHANNELS + order, () -> GenericChannels.of(function, order));
    }

    private GeneratedKernel generate(Entry entry, String order, Supplier<List<GenericTask>> made) {
        if (device == null) {
            findDevice();
        }
        List<GenericTask> tasks = made.get();
        List<GenericTask.Printed> printed = tasks.stream().map(this::print).toList();
        return new GeneratedKernel(entry.id(), order, TornadoDevices.version(), FLAGS, AFTERWARDS,
            printed.stream().map(GenericTask.Printed::launch).toList(),
            printed.stream().map(GenericTask.Printed::text).distinct().collect(Collectors.joining("\n")));
    }

    /** Compiles, and returns what TornadoVM prints. */
    private GenericTask.Printed print(GenericTask task) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (TornadoExecutionPlan plan = new TornadoExecutionPlan(task.graph.snapshot());
             PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            plan.withDevice(device.handle()).withGridScheduler(task.grid())
                .withCompilerFlags(TornadoVMBackendType.OPENCL, "-w")
                .withPrintKernel();
            plan.withPreCompilation();
        } catch (TornadoExecutionPlanException e) {
            throw new DeviceException("TornadoVM cannot free the plan of a generated kernel: " + e.getMessage(), e);
        } finally {
            System.setOut(out);
        }
        return task.printed(printed.toString(StandardCharsets.UTF_8));
    }
}
