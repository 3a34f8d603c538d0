package dev.hillock.tornado;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.device.Promise;
import dev.hillock.engine.Accuracy;
import dev.hillock.engine.ChainedEvaluation;
import dev.hillock.engine.DType;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Placement;
import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.StayingEvaluation;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import java.util.HashSet;
import java.util.Set;

/**
 * Evaluates on a device through TornadoVM. Thread-safe: every evaluation has a plan of its own, and plans run side by
 * side unless one of them is compiled or timed.
 */
final class TornadoEngine implements Engine {
    private static final int IDLE_PLANS = 64;
    /** Indices are ints, and the items of the last group may lie beyond the array. */
    private static final long LONGEST = Integer.MAX_VALUE - 0xffffL;

    private final TornadoDevices device;
    private final Launch launch;
    private final PlanPool pool;
    private final Set<TornadoEvaluation> lent = new HashSet<>();
    private boolean closed;

    private TornadoEngine(TornadoDevices device, int idlePlans) {
        this.device = device;
        launch = Launch.of(device.isCpu(), device.handle().getDeviceMaxWorkgroupDimensions()[0]);
        pool = new PlanPool(idlePlans, device.handle().getMaxGlobalMemory());
    }

    /** An engine on a device that has just computed something right. */
    static TornadoEngine open(TornadoDevices device) {
        return open(device, IDLE_PLANS);
    }

    static TornadoEngine open(TornadoDevices device, int idlePlans) {
        TornadoEngine engine = new TornadoEngine(device, idlePlans);
        try {
            engine.testItself();
        } catch (RuntimeException | Error e) {
            engine.close();
            throw e;
        }
        return engine;
    }

    @Override
    public String name() {
        return "tornado";
    }

    @Override
    public String device() {
        return device.toString();
    }

    @Override
    public boolean supports(DType type) {
        return switch (type) {
            case FLOAT16, BFLOAT16, FLOAT32 -> true;
            case FLOAT64 -> device.handle().getDeviceContext().isFP64Supported();
        };
    }

    /** A GPU copies in both directions and computes at once; a CPU does one with the cores of the other. */
    @Override
    public int inFlight() {
        return device.isCpu() ? 1 : 2;
    }

    @Override
    public Accuracy accuracy() {
        return Promise.GENERAL;
    }

    @Override
    public Accuracy accuracy(Entry entry) {
        return Promise.of(entry);
    }

    @Override
    public Evaluation prepare(Task task, Placement placement, boolean timed) {
        requireOpen();
        if (!supports(task.type())) {
            throw new IllegalArgumentException(
                "%s does not take %s, only %s; use --engine simd or reference".formatted(device, task.type(), types()));
        }
        return StayingEvaluation.of(task, placement, (plain, where) -> plan(plain, where, timed));
    }

    @Override
    public boolean takesInPieces(Task.Rowwise task) {
        return supports(task.type()) && TornadoRow.takes(task);
    }

    @Override
    public RowInPieces inPieces(Task.Rowwise task, long most) {
        return takesInPieces(task) ? new TornadoRow(this, task, most) : Engine.super.inPieces(task, most);
    }

    /** A pass over a piece of a row, which is the only row of the task. */
    Evaluation pass(RowPass pass, Task.Rowwise task) {
        requireOpen();
        requireParameters(task);
        requireFit(task);
        return pooled(new Plan.Key(task, pass, Placement.ROUND_TRIP, false));
    }

    private Evaluation plan(Task task, Placement placement, boolean timed) {
        // these refuse parameters, as the caller's fault and not the device's
        requireParameters(task);
        if (task instanceof Task.Chained chain && task.type() != DType.FLOAT32) {
            return new ChainedEvaluation(chain, chain.steps().stream().map(this::prepare).toList());
        }
        requireFit(task);
        if (task.inputLength(0) == 0) {
            return new EmptyEvaluation(task);
        }
        return pooled(new Plan.Key(task, placement, timed));
    }

    private Evaluation pooled(Plan.Key key) {
        Plan plan = pool.take(key);
        return lend(plan == null ? compile(key) : plan);
    }

    @Override
    public void close() {
        Set<TornadoEvaluation> open;
        synchronized (this) {
            closed = true;
            open = Set.copyOf(lent);
        }
        open.forEach(TornadoEvaluation::close);
        pool.clear();
    }

    /** How many compiled plans wait for another use. */
    int idlePlans() {
        return pool.size();
    }

    synchronized void release(TornadoEvaluation evaluation, Plan plan) {
        lent.remove(evaluation);
        if (closed) {
            pool.drop(plan);
        } else {
            pool.give(plan);
        }
    }

    /** After a failure nothing of a plan is trusted, and to free it may fail too. */
    synchronized void discard(TornadoEvaluation evaluation, Plan plan) {
        lent.remove(evaluation);
        try {
            pool.drop(plan);
        } catch (DeviceException e) {
            // the failure that led here is the one to tell
            return;
        }
    }

    private Plan compile(Plan.Key key) {
        try {
            return new Plan(key, device, launch);
        } catch (DeviceException e) {
            pool.forget(key);
            throw e;
        }
    }

    private synchronized Evaluation lend(Plan plan) {
        if (closed) {
            pool.drop(plan);
            requireOpen();
        }
        TornadoEvaluation evaluation = new TornadoEvaluation(this, plan);
        lent.add(evaluation);
        return evaluation;
    }

    private synchronized void requireOpen() {
        if (closed) {
            throw new IllegalStateException("engine tornado is closed; open another");
        }
    }

    private static void requireParameters(Task task) {
        switch (task) {
            case Task.Elementwise elementwise -> Coefficients.of(elementwise.activation(), task.type());
            case Task.Rowwise rowwise -> Coefficients.of(rowwise.activation(), task.type());
            case Task.Chained chain -> chain.steps().forEach(TornadoEngine::requireParameters);
            // a run has them, and refuses
            case Task.Channelwise _ -> { }
            case Task.Targeted targeted -> Coefficients.of(targeted.loss(), targeted.classes(), task.type());
            case Task.Masked masked -> requireParameters(masked.rows());
        }
    }

    private void requireFit(Task task) {
        long longest = task instanceof Task.Chained chain
            ? chain.steps().stream().mapToLong(step -> step.outputLength(0)).max().orElse(0) : 0;
        for (int i = 0; i < task.inputs(); i++) {
            longest = Math.max(longest, task.inputLength(i));
        }
        for (int i = 0; i < task.outputs(); i++) {
            longest = Math.max(longest, task.outputLength(i));
        }
        if (longest > LONGEST) {
            throw DeviceException.outOfMemory("engine tornado takes arrays of up to %d elements, but %s has %d; "
                .formatted(LONGEST, Failures.describe(task), longest) + "evaluate it in parts", null);
        }
        long array = longest * task.type().bytes();
        long all = new Plan.Key(task, Placement.ROUND_TRIP, false).bytes();
        long mostInOne = device.handle().getMaxAllocMemory();
        long most = device.handle().getMaxGlobalMemory();
        if (array > mostInOne || all > most) {
            throw DeviceException.outOfMemory(("%s has %s of memory, %s in one array, but %s needs %s, %s in one "
                + "array; evaluate it in parts").formatted(device, TornadoDevices.bytes(most),
                TornadoDevices.bytes(mostInOne), Failures.describe(task), TornadoDevices.bytes(all),
                TornadoDevices.bytes(array)), null);
        }
    }

    /** One small task, compared with the catalogue: a device that fails here fails before any data is lost. */
    private void testItself() {
        float[] x = {-3, -0.5f, 0, 0.25f, 2, 100, Float.NaN, Float.NEGATIVE_INFINITY};
        float[] y = evaluate(ActivationFunction.SILU.activation(), x);
        for (int i = 0; i < x.length; i++) {
            float right = (float) ActivationFunction.SILU.activation().value(x[i]);
            if (!(Math.abs(y[i] - right) <= 8 * Math.ulp(right)) && !(Float.isNaN(y[i]) && Float.isNaN(right))) {
                throw new DeviceException("%s computes silu(%s) = %s instead of %s, so it is not to be trusted"
                    .formatted(device, x[i], y[i], right), null);
            }
        }
    }
}
