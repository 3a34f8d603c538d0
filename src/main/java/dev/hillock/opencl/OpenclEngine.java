package dev.hillock.opencl;

import dev.hillock.device.Promise;
import dev.hillock.engine.Accuracy;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Placement;
import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.StayingEvaluation;
import dev.hillock.engine.Task;
import dev.hillock.engine.Transfers;
import dev.hillock.function.Entry;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One device with its context, its programs and the evaluations that are open on it. */
final class OpenclEngine implements Engine {
    private static final long CONTEXT_PLATFORM = 0x1084;

    private final Kernels kernels;
    private final OpenCl cl;
    private final OpenclDevice device;
    private final Resources resources;
    private final MemorySegment context;
    private final Programs programs;
    private final List<OpenclEvaluation> evaluations = new ArrayList<>();
    private final List<OpenclRow> rows = new ArrayList<>();
    private boolean closed;

    /** What an engine runs: its name, what it promises, and where the kernels come from. */
    record Kernels(String name, Accuracy accuracy, BiFunction<Entry, Order, GeneratedKernel> texts) {
    }

    OpenclEngine(OpenCl cl, OpenclDevice device, BinaryCache cache) {
        this(cl, device, cache, new Kernels("opencl", Promise.GENERAL, GeneratedKernel::packaged));
    }

    OpenclEngine(OpenCl cl, OpenclDevice device, BinaryCache cache, Kernels kernels) {
        this.kernels = kernels;
        this.cl = cl;
        this.device = device;
        this.resources = new Resources(cl);
        this.context = resources.own(Call.RELEASE_CONTEXT, createContext());
        this.programs = new Programs(cl, device, context, resources, cache, kernels.texts);
    }

    private MemorySegment createContext() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment properties =
                arena.allocateFrom(ValueLayout.JAVA_LONG, CONTEXT_PLATFORM, device.platform().address(), 0);
            MemorySegment devices = arena.allocate(ValueLayout.ADDRESS);
            devices.set(ValueLayout.ADDRESS, 0, device.handle());
            return cl.create(Call.CREATE_CONTEXT, properties, 1, devices, OpenCl.NULL, OpenCl.NULL);
        }
    }

    @Override
    public String name() {
        return kernels.name;
    }

    @Override
    public String device() {
        return "OpenCL device %s: %s, %s".formatted(device.device().id(), device.device().name(),
            device.device().description());
    }

    @Override
    public boolean supports(DType type) {
        return type == DType.FLOAT32;
    }

    /** A GPU copies in both directions and computes at once; a CPU does one with the cores of the other. */
    @Override
    public int inFlight() {
        return device.isCpu() ? 1 : 2;
    }

    @Override
    public Accuracy accuracy() {
        return kernels.accuracy;
    }

    /** The generated kernels are those of engine tornado, which make an exception; those of others make none. */
    @Override
    public Accuracy accuracy(Entry entry) {
        return kernels.accuracy == Promise.GENERAL ? Promise.of(entry) : kernels.accuracy;
    }

    @Override
    public synchronized Evaluation prepare(Task task, Placement placement, boolean timed) {
        if (closed) {
            throw new IllegalStateException("engine opencl is closed; open another");
        }
        if (!supports(task.type())) {
            throw new IllegalArgumentException("engine opencl does not take %s, only %s; use --engine %s"
                .formatted(task.type(), types(), task.type().isHalf() ? "tornado or reference" : "simd or tornado"));
        }
        return StayingEvaluation.of(task, placement, (plain, where) -> open(plain, where, timed));
    }

    @Override
    public boolean takesInPieces(Task.Rowwise task) {
        return supports(task.type()) && RowInPieces.possible(task);
    }

    @Override
    public synchronized RowInPieces inPieces(Task.Rowwise task, long most) {
        if (closed) {
            throw new IllegalStateException("engine opencl is closed; open another");
        }
        if (!takesInPieces(task)) {
            return Engine.super.inPieces(task, most);
        }
        rows.removeIf(OpenclRow::isClosed);
        rows.add(new OpenclRow(cl, device, context, programs, task, most));
        return rows.getLast();
    }

    private synchronized OpenclEvaluation open(Task task, Placement placement, boolean timed) {
        evaluations.removeIf(OpenclEvaluation::isClosed);
        OpenclEvaluation evaluation = new OpenclEvaluation(cl, device, context, programs, task, placement, timed);
        evaluations.add(evaluation);
        return evaluation;
    }

    @Override
    public synchronized Optional<Transfers> transfers(long bytes) {
        if (closed) {
            throw new IllegalStateException("engine opencl is closed; open another");
        }
        return Optional.of(new OpenclTransfers(cl, device, context, bytes));
    }

    Programs programs() {
        return programs;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            evaluations.forEach(OpenclEvaluation::close);
            evaluations.clear();
            rows.forEach(OpenclRow::close);
            rows.clear();
            resources.close();
        }
    }
}
