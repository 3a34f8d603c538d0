package dev.hillock.tornado;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.opencl.KernelCompiler;
import dev.hillock.opencl.KernelLaunch;
import dev.hillock.opencl.KernelLaunch.Items;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** Has TornadoVM compile {@link GenericKernels} for a function and an order, and keeps the text that it prints. */
public final class KernelGenerator implements KernelCompiler {
    private static final String GRAPH = "generate";
    private static final String TASK = "kernel";
    private static final String FLAGS = "-w, native functions off, fma on";
    private static final int N = 4;

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
        if (device == null) {
            findDevice();
        }
        return switch (entry) {
            case ActivationFunction function -> elementwise(function, order);
            case RowFunction function -> throw new UnsupportedOperationException("rows: " + function);
        };
    }

    private GeneratedKernel elementwise(ActivationFunction function, Order order) {
        FloatArray[] arrays = new FloatArray[order.inputs() + order.outputs()];
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = new FloatArray(N);
            arguments.add(i < order.inputs() ? "in" + i : "out" + (i - order.inputs()));
        }
        arguments.addAll(List.of("numbers", "shape"));
        FloatArray numbers = new FloatArray(4);
        IntArray shape = new IntArray(3);
        TaskGraph graph = new TaskGraph(GRAPH)
            .transferToDevice(DataTransferMode.EVERY_EXECUTION, (Object[]) arrays)
            .transferToDevice(DataTransferMode.EVERY_EXECUTION, numbers, shape);
        String kernel = addElementwise(graph, arrays, numbers, shape, order, function.code());
        if (order.outputs() == 1) {
            arguments.add(Integer.toString(what(order)));
        }
        arguments.add(Integer.toString(function.code()));
        graph.transferToHost(DataTransferMode.EVERY_EXECUTION, (Object[]) arrays);
        return new GeneratedKernel(function.id(), order.toString(), TornadoDevices.version(), FLAGS,
            List.of(new KernelLaunch(kernel, arguments, Items.ELEMENTS)), print(graph));
    }

    private static int what(Order order) {
        return switch (order) {
            case VALUE -> ElementwiseKernels.VALUE;
            case PARAMETER_PULLBACK -> ElementwiseKernels.PARAMETER;
            default -> ElementwiseKernels.DERIVATIVE;
        };
    }

    private String addElementwise(TaskGraph graph, FloatArray[] a, FloatArray numbers, IntArray shape, Order order,
                                  int code) {
        KernelContext context = new KernelContext();
        return switch (order) {
            case VALUE, DERIVATIVE -> {
                graph.task(TASK, GenericKernels::kGenericMap, context, a[0], a[1], numbers, shape, what(order), code);
                yield "kGenericMap";
            }
            case PULLBACK, PARAMETER_PULLBACK -> {
                graph.task(TASK, GenericKernels::kGenericPull, context, a[0], a[1], a[2], numbers, shape, what(order),
                    code);
                yield "kGenericPull";
            }
            case VALUE_AND_DERIVATIVE -> {
                graph.task(TASK, GenericKernels::kGenericMapBoth, context, a[0], a[1], a[2], numbers, shape, code);
                yield "kGenericMapBoth";
            }
            case VALUE_AND_PULLBACK -> {
                graph.task(TASK, GenericKernels::kGenericPullBoth, context, a[0], a[1], a[2], a[3], numbers, shape,
                    code);
                yield "kGenericPullBoth";
            }
        };
    }

    /** Compiles, and returns what TornadoVM prints. */
    private String print(TaskGraph graph) {
        WorkerGrid1D grid = new WorkerGrid1D(N);
        grid.setLocalWork(N, 1, 1);
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (TornadoExecutionPlan plan = new TornadoExecutionPlan(graph.snapshot());
             PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            plan.withDevice(device.handle()).withGridScheduler(new GridScheduler(GRAPH + "." + TASK, grid))
                .withCompilerFlags(TornadoVMBackendType.OPENCL, "-w")
                .withPrintKernel();
            plan.withPreCompilation();
        } catch (TornadoExecutionPlanException e) {
            throw new DeviceException("TornadoVM cannot free the plan of a generated kernel: " + e.getMessage(), e);
        } finally {
            System.setOut(out);
        }
        return GeneratedText.inOrder(printed.toString(StandardCharsets.UTF_8));
    }
}
