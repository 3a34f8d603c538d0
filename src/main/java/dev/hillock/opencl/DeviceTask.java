package dev.hillock.opencl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Launch;
import dev.hillock.device.Shape;
import dev.hillock.engine.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Buffers on the device for a piece of a task, and its kernels with these buffers as their arguments. */
final class DeviceTask implements AutoCloseable {
    private static final long READ_WRITE = 1;
    private static final long HIDDEN_BYTES = 64;
    private static final String TABLE = "table";

    private final OpenCl cl;
    private final MemorySegment context;
    private final Task task;
    private final Pieces pieces;
    private final Commands commands;
    private final Resources resources;
    private final Map<String, MemorySegment> buffers = new HashMap<>();
    private final List<Prepared> kernels = new ArrayList<>();
    private final Coefficients coefficients;
    private final MemorySegment number;
    private final MemorySegment sizes;
    private final Launch launch;
    private final Launch.Division division;
    private long shaped = -1;

    /** A kernel with the buffers among its arguments set. */
    private record Prepared(MemorySegment kernel, KernelLaunch launch) {
    }

    /** @param source the buffer that holds x already; null for one of its own */
    DeviceTask(OpenCl cl, OpenclDevice device, MemorySegment context, Commands commands, List<Programs.Built> programs,
               Task task, Pieces pieces, MemorySegment source, Arena arena) {
        this.cl = cl;
        this.context = context;
        this.commands = commands;
        this.task = task;
        this.pieces = pieces;
        this.resources = new Resources(cl);
        this.coefficients = Coefficients.of(task);
        if (source != null) {
            buffers.put("in0", source);
        }
        this.number = arena.allocate(JAVA_INT);
        this.sizes = arena.allocate(JAVA_LONG, 2);
        this.launch = device.launch();
        this.division = launch.divide(task);
        try {
            allocate();
            for (Programs.Built built : programs) {
                kernels.add(new Prepared(kernel(arena, built), built.launch()));
            }
        } catch (OpenClFailure e) {
            close();
            throw e;
        }
    }

    /** A buffer by the name that arguments of kernels have for it. */
    MemorySegment buffer(String name) {
        return buffers.get(name);
    }

    /** The buffer with the first output, for whoever goes on with it. */
    MemorySegment result() {
        return buffers.get("out0");
    }

    private void allocate() {
        for (int i = 0; i < task.inputs(); i++) {
            if (pieces.cuts(task, true, i)) {
                buffer("in" + i, bytes(task.inputLength(i)));
            }
        }
        for (int i = 0; i < task.outputs(); i++) {
            buffer("out" + i, pieces.cuts(task, false, i) ? bytes(task.outputLength(i))
                : task.outputLength(i) * task.type().bytes());
        }
        if (task instanceof Task.Channelwise channels) {
            buffer(TABLE, channels.channels() * Coefficients.COUNT * JAVA_FLOAT.byteSize());
        }
        buffer("unused", HIDDEN_BYTES);
    }

    /** Bytes of a piece of an array, of which the whole task has so many elements. */
    private long bytes(long ofTask) {
        return ofTask / Math.max(1, pieces.whole().units()) * pieces.capacity() * task.type().bytes();
    }

    private MemorySegment buffer(String name, long bytes) {
        return buffers.computeIfAbsent(name, absent -> resources.own(Call.RELEASE_BUFFER,
            cl.create(Call.CREATE_BUFFER, context, READ_WRITE, Pieces.HEADER + bytes, OpenCl.NULL)));
    }

    private MemorySegment kernel(Arena arena, Programs.Built built) {
        KernelLaunch launched = built.launch();
        MemorySegment kernel = resources.own(Call.RELEASE_KERNEL,
            cl.create(Call.CREATE_KERNEL, built.program(), arena.allocateFrom(launched.kernel())));
        setBuffer(arena, kernel, 0, "unused");
        setBuffer(arena, kernel, 1, "unused");
        cl.run(Call.SET_ARGUMENT, kernel, 2, HIDDEN_BYTES, OpenCl.NULL);
        setBuffer(arena, kernel, 3, "unused");
        for (int i = 0; i < launched.arguments().size(); i++) {
            String argument = launched.arguments().get(i);
            if (KernelLaunch.isBuffer(argument)) {
                setBuffer(arena, kernel, 4 + i, argument);
            }
        }
        return kernel;
    }

    private void setBuffer(Arena arena, MemorySegment kernel, int i, String name) {
        MemorySegment buffer = buffers.get(name);
        if (buffer == null) {
            String inOnePart = KernelLaunch.inOnePart(name, division);
            buffer = buffer(inOnePart, JAVA_FLOAT.byteSize()
                * KernelLaunch.between(inOnePart, pieces.whole(), pieces.capacity(), division));
        }
        cl.run(Call.SET_ARGUMENT, kernel, i, ADDRESS.byteSize(), arena.allocateFrom(ADDRESS, buffer));
    }

    /** Enqueues the copies of inputs, of channels the table in place of the parameters. */
    void upload(MemorySegment[] inputs) {
        for (int i = 0; i < inputs.length; i++) {
            boolean table = task instanceof Task.Channelwise && i == inputs.length - 1;
            commands.write(buffers.get(table ? TABLE : "in" + i), inputs[i]);
        }
    }

    /** Enqueues the kernels for so many units. */
    void launch(long units) {
        launch(units, _ -> true);
    }

    /** Enqueues some of the kernels for so many units. */
    void launch(long units, Predicate<KernelLaunch> wanted) {
        if (units != shaped) {
            setNumbers(units);
            shaped = units;
        }
        for (Prepared prepared : kernels) {
            if (!wanted.test(prepared.launch)) {
                continue;
            }
            long group = prepared.launch.items().group(pieces.whole(), launch);
            long items = prepared.launch.items().count(pieces.whole(), units, division, group);
            sizes.setAtIndex(JAVA_LONG, 0, Math.ceilDiv(items, group) * group);
            sizes.setAtIndex(JAVA_LONG, 1, group);
            commands.launch(prepared.kernel, sizes);
        }
    }

    /** Sets the arguments that are numbers; commands that are enqueued keep those that they have. */
    private void setNumbers(long units) {
        Shape shape = pieces.whole().shape(units, division, launch);
        for (Prepared prepared : kernels) {
            List<String> arguments = prepared.launch.arguments();
            for (int i = 0; i < arguments.size(); i++) {
                if (!KernelLaunch.isBuffer(arguments.get(i))) {
                    switch (KernelLaunch.number(arguments.get(i), coefficients, shape)) {
                        case Float value -> number.set(JAVA_FLOAT, 0, value);
                        case Number value -> number.set(JAVA_INT, 0, value.intValue());
                    }
                    cl.run(Call.SET_ARGUMENT, prepared.kernel, 4 + i, JAVA_INT.byteSize(), number);
                }
            }
        }
    }

    /** Enqueues the copies of outputs. */
    void download(MemorySegment[] outputs) {
        for (int i = 0; i < outputs.length; i++) {
            commands.read(buffers.get("out" + i), outputs[i]);
        }
    }

    @Override
    public void close() {
        resources.close();
    }
}
