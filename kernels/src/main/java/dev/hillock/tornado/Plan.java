package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.engine.DType;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * A compiled task with its buffers on host and device: TornadoVM's execution plan, used by one thread at a time.
 *
 * <p>The first run of a plan is proved to have happened on the device: the profiler must have seen kernel time, and no
 * element of the outputs may still hold the mark that was sent there.
 */
final class Plan {
    /**
     * Held for reading by an ordinary run, for writing by all else. Graphs share a static field while they are built,
     * the profiler is a static switch, and buffers come and go in shared lists.
     */
    private static final ReentrantReadWriteLock RUNS = new ReentrantReadWriteLock(true);
    /** TornadoVM keeps a line for each run of a graph, with the profiler a page; beyond this a plan is made anew. */
    private static final int RUNS_PER_PLAN = 200_000;
    private static final int TIMED_RUNS_PER_PLAN = 5_000;

    private final Key key;
    private final TornadoDevices device;
    private final Launch launch;
    private final TornadoNativeArray[] inputs;
    private final TornadoNativeArray[] outputs;
    /** What the device gets: the inputs, but a table in place of parameters that differ from channel to channel. */
    private final TornadoNativeArray[] uploaded;
    private Graphs graphs;
    private int runs;
    private Timing timing = new Timing(0, 0, 0, 0, 0);

    /** What is compiled into a plan. */
    record Key(Task task, RowPass pass, Placement placement, boolean timed) {

        Key(Task task, Placement placement, boolean timed) {
            this(task, RowPass.ALL, placement, timed);
        }

        /** Bytes of all inputs and outputs, and of what lies between the steps of a chain. */
        long bytes() {
            long bytes = task instanceof Task.Chained chain ? ChainTasks.between(chain) * Float.BYTES : 0;
            for (int i = 0; i < pass.inputs(task); i++) {
                bytes += pass.inputLength(task, i) * task.type().bytes();
            }
            for (int i = 0; i < pass.outputs(task); i++) {
                bytes += pass.outputLength(task, i) * task.type().bytes();
            }
            return bytes;
        }
    }

    Plan(Key key, TornadoDevices device, Launch launch) {
        this.key = key;
        this.device = device;
        this.launch = launch;
        Task task = key.task();
        inputs = new TornadoNativeArray[key.pass().inputs(task)];
        outputs = new TornadoNativeArray[key.pass().outputs(task)];
        try {
            for (int i = 0; i < inputs.length; i++) {
                boolean targets = task instanceof Task.Targeted && i == inputs.length - 1;
                inputs[i] = targets ? new IntArray(Math.toIntExact(task.inputLength(i)))
                    : Buffers.of(task.type(), key.pass().inputLength(task, i));
            }
            for (int i = 0; i < outputs.length; i++) {
                outputs[i] = Buffers.of(task.type(), key.pass().outputLength(task, i));
            }
        } catch (OutOfMemoryError e) {
            throw Failures.of(device, task, e);
        }
        uploaded = uploaded(task);
        exclusively(this::build);
    }

    private TornadoNativeArray[] uploaded(Task task) {
        if (!(task instanceof Task.Channelwise channels)) {
            return inputs;
        }
        TornadoNativeArray[] arrays = Arrays.copyOf(inputs, channels.order().inputs() + 1);
        arrays[arrays.length - 1] =
            Buffers.of(Coefficients.tableType(task.type()), channels.channels() * Coefficients.COUNT);
        return arrays;
    }

    /** Makes the table of the parameters as they are now; a bad one is the caller's fault and not the device's. */
    private void tabulate(Task.Channelwise task) {
        MemorySegment[] segments =
            Arrays.stream(inputs).map(TornadoNativeArray::getSegment).toArray(MemorySegment[]::new);
        Coefficients.table(task, segments, uploaded[uploaded.length - 1].getSegment());
    }

    Key key() {
        return key;
    }

    TornadoNativeArray input(int i) {
        return inputs[i];
    }

    TornadoNativeArray output(int i) {
        return outputs[i];
    }

    Timing timing() {
        return timing;
    }

    /** Runs; where the time went is in {@link #timing()}. */
    void run() {
        if (key.task() instanceof Task.Channelwise channels && (runs == 0 || key.placement().uploads())) {
            tabulate(channels);
        }
        if (runs == (key.timed() ? TIMED_RUNS_PER_PLAN : RUNS_PER_PLAN) / graphs.size()) {
            exclusively(() -> {
                free();
                build();
            });
        }
        if (runs == 0) {
            exclusively(this::prove);
        } else if (key.timed()) {
            exclusively(this::runProfiled);
        } else {
            locked(RUNS.readLock(), this::runPlain);
        }
        runs++;
    }

    /** Brings outputs that stayed on the device to the host. */
    void download() {
        if (!key.placement().downloads() && runs > 0) {
            exclusively(graphs::download);
        }
    }

    /** Frees the device's memory and code. */
    void close() {
        exclusively(this::free);
    }

    private void build() {
        if (device.form() == KernelForm.GENERATED && PrebuiltTasks.possible(key.task())) {
            graphs = PrebuiltTasks.graphs(key, uploaded, outputs, launch, device);
        } else {
            TornadoTasks tasks = new TornadoTasks(key, uploaded, outputs, launch);
            graphs = new Graphs(List.of(new Graphs.Graph(tasks.graph, List.of(outputs))), tasks.grids, device);
        }
        runs = 0;
    }

    private void free() {
        try {
            graphs.close();
        } catch (TornadoExecutionPlanException e) {
            throw Failures.of(device, key.task(), e);
        }
    }

    private void runPlain() {
        long start = System.nanoTime();
        graphs.run();
        timing = new Timing(System.nanoTime() - start, Timing.UNKNOWN, Timing.UNKNOWN, Timing.UNKNOWN, 0);
    }

    private void runProfiled() {
        timing = graphs.runProfiled();
    }

    private void prove() {
        DType type = key.task().type();
        long mark = Buffers.mark(type);
        for (TornadoNativeArray output : outputs) {
            Buffers.fill(type, output, mark);
        }
        graphs.withProfiler();
        runProfiled();
        if (timing.compile() == 0) {
            // the profiler leaves out how long a driver takes over a prebuilt text: nearly all that is left of a run
            timing = new Timing(timing.total(), timing.hostToDevice(), timing.kernel(), timing.deviceToHost(),
                timing.total() - timing.hostToDevice() - timing.kernel() - timing.deviceToHost());
        }
        if (timing.kernel() <= 0) {
            throw new DeviceException("%s did not run %s: no kernel time was measured, so its results are not to be "
                .formatted(device, Failures.describe(key.task())) + "trusted", null);
        }
        if (!key.placement().downloads()) {
            graphs.download();
        }
        for (TornadoNativeArray output : outputs) {
            long missing = Buffers.marked(type, output, mark);
            if (missing >= 0) {
                throw new DeviceException("%s did not write element %d of %s, so its results are not to be trusted"
                    .formatted(device, missing, Failures.describe(key.task())), null);
            }
        }
        if (!key.timed()) {
            graphs.withoutProfiler();
        }
    }

    private void exclusively(Runnable work) {
        locked(RUNS.writeLock(), work);
    }

    private void locked(Lock lock, Runnable work) {
        lock.lock();
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            throw Failures.of(device, key.task(), e);
        } finally {
            lock.unlock();
        }
    }
}
