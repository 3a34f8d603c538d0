package dev.hillock.opencl;

import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows in pieces on the device: it makes maximum and sum of each piece, which the host carries on as two numbers, and
 * then the results from what they have become.
 */
final class OpenclRow extends RowInPieces {
    private final OpenCl cl;
    private final OpenclDevice device;
    private final MemorySegment context;
    private final Programs programs;
    private final Task.Rowwise task;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment max = arena.allocate(ValueLayout.JAVA_FLOAT);
    private final MemorySegment others = arena.allocate(ValueLayout.JAVA_FLOAT);
    private Commands commands;
    /** By their lengths: full ones, and the last one. */
    private final Map<Long, DeviceTask> pieces = new HashMap<>();

    OpenclRow(OpenCl cl, OpenclDevice device, MemorySegment context, Programs programs, Task.Rowwise task, long most) {
        super(task, Math.min(most, task.length()));
        this.cl = cl;
        this.device = device;
        this.context = context;
        this.programs = programs;
        this.task = task;
        try {
            commands = new Commands(cl, device, context, false, arena);
            of(piece());
        } catch (RuntimeException e) {
            close();
            throw e instanceof OpenClFailure failure
                ? failure.explained(device.device().name(), "preparing " + task.text()) : e;
        }
    }

    private DeviceTask of(long length) {
        return pieces.computeIfAbsent(length, absent -> {
            Task.Rowwise part = new Task.Rowwise(task.activation(), task.order(), task.type(), 1, length, 1);
            return new DeviceTask(cl, device, context, commands, programs.inPieces(part), part,
                Pieces.of(part, device, false), null, arena);
        });
    }

    @Override
    public void survey(MemorySegment x) {
        guarded(() -> {
            DeviceTask part = of(x.byteSize() / Float.BYTES);
            part.upload(new MemorySegment[] {x});
            part.launch(1, launch -> launch.items() != KernelLaunch.Items.ELEMENTS);
            commands.read(part.buffer("max"), max);
            commands.read(part.buffer("others"), others);
        });
        sum.add(max.get(ValueLayout.JAVA_FLOAT, 0), others.get(ValueLayout.JAVA_FLOAT, 0), 1);
    }

    @Override
    public void value(MemorySegment x, MemorySegment y) {
        max.set(ValueLayout.JAVA_FLOAT, 0, (float) sum.max());
        others.set(ValueLayout.JAVA_FLOAT, 0, (float) sum.divisor());
        guarded(() -> {
            DeviceTask part = of(x.byteSize() / Float.BYTES);
            commands.write(part.buffer("max"), max);
            commands.write(part.buffer("others"), others);
            part.upload(new MemorySegment[] {x});
            part.launch(1, launch -> launch.items() == KernelLaunch.Items.ELEMENTS);
            part.download(new MemorySegment[] {y});
        });
    }

    private void guarded(Runnable commandsOfTheDevice) {
        try {
            commandsOfTheDevice.run();
            commands.finish();
            commands.settle();
        } catch (OpenClFailure e) {
            commands.abandon();
            throw e.explained(device.device().name(), task.text());
        }
    }

    boolean isClosed() {
        return !arena.scope().isAlive();
    }

    @Override
    public void close() {
        if (!isClosed()) {
            pieces.values().forEach(DeviceTask::close);
            if (commands != null) {
                commands.close();
            }
            arena.close();
        }
    }
}
