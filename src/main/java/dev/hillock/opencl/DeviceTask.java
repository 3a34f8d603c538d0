package dev.hillock.opencl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.hillock.engine.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Buffers on the device for a piece of a task, and its kernels with these buffers as their arguments. */
final class DeviceTask implements AutoCloseable {
    private static final long READ_WRITE = 1;
    private static final long HIDDEN_BYTES = 64;

    private final OpenCl cl;
    private final MemorySegment context;
    private final Task task;
    private final Pieces pieces;
    private final Commands commands;
    private final Resources resources;
    private final Map<String, MemorySegment> buffers = new HashMap<>();
    private final List<Prepared> kernels = new ArrayList<>();
    private final MemorySegment shape;
    private final MemorySegment sizes;
    private final long group;
    private long shaped = -1;

    /** A kernel with its arguments set. */
    private record Prepared(MemorySegment kernel, KernelLaunch.Items items) {
    }

    DeviceTask(OpenCl cl, OpenclDevice device, MemorySegment context, Commands commands, Programs.Program program,
               Task task, Pieces pieces, float[] numbers, Arena arena) {
        this.cl = cl;
        this.context = context;
        this.commands = commands;
        this.task = task;
        this.pieces = pieces;
        this.resources = new Resources(cl);
        this.shape = arena.allocate(JAVA_INT, 3);
        this.sizes = arena.allocate(JAVA_LONG, 2);
        // a CPU runs the items of a group in one loop, so that long groups cost it less
        this.group = Math.min(device.isCpu() ? 1024 : 256, device.largestGroup());
        try {
            allocate();
            commands.writeNow(buffers.get("numbers"), arena.allocateFrom(JAVA_FLOAT, numbers));
            for (KernelLaunch launch : program.kernel().launches()) {
                kernels.add(new Prepared(kernel(arena, program, launch), launch.items()));
            }
        } catch (OpenClFailure e) {
            close();
            throw e;
        }
    }

    private void allocate() {
        for (int i = 0; i < task.order().inputs(); i++) {
            buffer("in" + i, bytes(task.inputLength(i)));
        }
        for (int i = 0; i < task.order().outputs(); i++) {
            buffer("out" + i, bytes(task.outputLength(i)));
        }
        buffer("numbers", 4 * JAVA_FLOAT.byteSize());
        buffer("shape", shape.byteSize());
        buffer("hidden", HIDDEN_BYTES);
    }

    /** Bytes of a piece of an array, of which the whole task has so many elements. */
    private long bytes(long ofTask) {
        return ofTask / pieces.units() * pieces.capacity() * task.type().bytes();
    }

    private MemorySegment buffer(String name, long bytes) {
        return buffers.computeIfAbsent(name, absent -> resources.own(Call.RELEASE_BUFFER,
            cl.create(Call.CREATE_BUFFER, context, READ_WRITE, Pieces.HEADER + bytes, OpenCl.NULL)));
    }

    private MemorySegment kernel(Arena arena, Programs.Program program, KernelLaunch launch) {
        MemorySegment kernel = resources.own(Call.RELEASE_KERNEL,
            cl.create(Call.CREATE_KERNEL, program.handle(), arena.allocateFrom(launch.kernel())));
        setBuffer(arena, kernel, 0, "hidden");
        setBuffer(arena, kernel, 1, "hidden");
        cl.run(Call.SET_ARGUMENT, kernel, 2, HIDDEN_BYTES, OpenCl.NULL);
        setBuffer(arena, kernel, 3, "hidden");
        for (int i = 0; i < launch.arguments().size(); i++) {
            String argument = launch.arguments().get(i);
            if (Character.isDigit(argument.charAt(0))) {
                cl.run(Call.SET_ARGUMENT, kernel, 4 + i, JAVA_INT.byteSize(),
                    arena.allocateFrom(JAVA_INT, Integer.parseInt(argument)));
            } else {
                setBuffer(arena, kernel, 4 + i, argument);
            }
        }
        return kernel;
    }

    private void setBuffer(Arena arena, MemorySegment kernel, int i, String name) {
        MemorySegment buffer = buffer(name, pieces.rows(pieces.capacity()) * JAVA_FLOAT.byteSize());
        cl.run(Call.SET_ARGUMENT, kernel, i, ADDRESS.byteSize(), arena.allocateFrom(ADDRESS, buffer));
    }

    /** Enqueues the copies of inputs. */
    void upload(MemorySegment[] inputs) {
        for (int i = 0; i < inputs.length; i++) {
            commands.write(buffers.get("in" + i), inputs[i]);
        }
    }

    /** Enqueues the kernels for so many units. */
    void launch(long units) {
        if (units != shaped) {
            if (shaped >= 0) {
                // the commands before may still read the old one
                commands.finish();
            }
            shape.setAtIndex(JAVA_INT, 0, Math.toIntExact(units));
            shape.setAtIndex(JAVA_INT, 1, Math.toIntExact(pieces.length()));
            shape.setAtIndex(JAVA_INT, 2, Math.toIntExact(pieces.inner()));
            commands.writeNow(buffers.get("shape"), shape);
            shaped = units;
        }
        for (Prepared prepared : kernels) {
            long items = switch (prepared.items) {
                case ELEMENTS -> pieces.elements(units);
                case ROWS -> pieces.rows(units);
                case GROUPS -> Math.multiplyExact(pieces.rows(units), group);
            };
            sizes.setAtIndex(JAVA_LONG, 0, Math.ceilDiv(items, group) * group);
            sizes.setAtIndex(JAVA_LONG, 1, group);
            commands.launch(prepared.kernel, sizes);
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
