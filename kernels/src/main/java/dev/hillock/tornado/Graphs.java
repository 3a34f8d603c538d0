package dev.hillock.tornado;

import dev.hillock.engine.Timing;
import java.util.List;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.ImmutableTaskGraph;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.TornadoExecutionResult;
import uk.ac.manchester.tornado.api.TornadoProfilerResult;
import uk.ac.manchester.tornado.api.enums.ProfilerMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * TornadoVM's plan of one graph or of several, which run one after the other. What the first of them leave on the
 * device the later ones find there.
 */
final class Graphs {
    private final List<Graph> graphs;
    private final TornadoExecutionPlan plan;
    private TornadoExecutionResult latest;

    /**
     * A graph.
     *
     * @param outputs what it writes of the arrays that are to come back to the host
     */
    record Graph(TaskGraph tasks, List<TornadoNativeArray> outputs) {
    }

    /** Compiles nothing yet. */
    Graphs(List<Graph> graphs, GridScheduler grids, TornadoDevices device) {
        this.graphs = graphs;
        plan = new TornadoExecutionPlan(graphs.stream().map(graph -> graph.tasks.snapshot())
            .toArray(ImmutableTaskGraph[]::new));
        plan.withDevice(device.handle()).withGridScheduler(grids)
            .withCompilerFlags(TornadoVMBackendType.OPENCL, "-w");
    }

    /** How many graphs there are. */
    int size() {
        return graphs.size();
    }

    void run() {
        for (int i = 0; i < graphs.size(); i++) {
            select(i);
            latest = plan.execute();
        }
    }

    /** Runs; {@link #withProfiler} tells where the time goes. */
    Timing runProfiled() {
        long start = System.nanoTime();
        long write = 0;
        long kernel = 0;
        long read = 0;
        long compile = 0;
        for (int i = 0; i < graphs.size(); i++) {
            select(i);
            latest = plan.execute();
            // a live view, which the next run changes
            TornadoProfilerResult result = latest.getProfilerResult();
            write += result.getDeviceWriteTime();
            kernel += result.getDeviceKernelTime();
            read += result.getDeviceReadTime();
            compile += result.getCompileTime();
        }
        return new Timing(System.nanoTime() - start, write, kernel, read, compile);
    }

    /** Brings to the host what runs left on the device. */
    void download() {
        for (int i = 0; i < graphs.size(); i++) {
            if (!graphs.get(i).outputs.isEmpty()) {
                select(i);
                latest.transferToHost(graphs.get(i).outputs.toArray());
            }
        }
    }

    void withProfiler() {
        plan.withProfiler(ProfilerMode.SILENT);
    }

    void withoutProfiler() {
        plan.withoutProfiler();
    }

    /** Frees the device's memory and code. */
    void close() throws TornadoExecutionPlanException {
        plan.withAllGraphs();
        plan.close();
    }

    /** What follows concerns one graph, of which the next run knows that the one before it has run. */
    private void select(int graph) {
        if (graphs.size() > 1) {
            plan.withGraph(graph);
        }
    }
}
