package dev.hillock.opencl;

import dev.hillock.engine.Transfers;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A buffer on the device and as much memory of both kinds on the host. */
final class OpenclTransfers implements Transfers {
    private static final long READ_WRITE = 1;
    private static final long ALLOCATED_BY_THE_DRIVER = 1 << 4;
    private static final long MAP_TO_READ_AND_WRITE = 3;
    private static final int BLOCKING = 1;

    private final OpenCl cl;
    private final OpenclDevice device;
    private final Resources resources;
    private final Arena arena = Arena.ofShared();
    private final Commands commands;
    private MemorySegment buffer;
    private MemorySegment pageable;
    private MemorySegment pinned;

    @SuppressWarnings("restricted")
    OpenclTransfers(OpenCl cl, OpenclDevice device, MemorySegment context, long bytes) {
        this.cl = cl;
        this.device = device;
        resources = new Resources(cl);
        commands = new Commands(cl, device, context, true, arena);
        try {
            pageable = arena.allocate(bytes, 64).fill((byte) 1);
            buffer = buffer(context, READ_WRITE, Pieces.HEADER + bytes);
            MemorySegment own = buffer(context, READ_WRITE | ALLOCATED_BY_THE_DRIVER, bytes);
            // it stays mapped, which is what pins it, until it is released
            pinned = cl.create(Call.MAP, commands.queue(), own, BLOCKING, MAP_TO_READ_AND_WRITE, 0L, bytes, 0,
                OpenCl.NULL, OpenCl.NULL).reinterpret(bytes).fill((byte) 2);
        } catch (RuntimeException e) {
            close();
            throw e instanceof OpenClFailure failure
                ? failure.explained(device.device().name(), "preparing to copy %d bytes".formatted(bytes)) : e;
        }
    }

    private MemorySegment buffer(MemorySegment context, long flags, long bytes) {
        return resources.own(Call.RELEASE_BUFFER, cl.create(Call.CREATE_BUFFER, context, flags, bytes, OpenCl.NULL));
    }

    @Override
    public long upload(boolean fromPinned) {
        return timed(Commands.Kind.TO_DEVICE, () -> commands.write(buffer, fromPinned ? pinned : pageable));
    }

    @Override
    public long download(boolean toPinned) {
        return timed(Commands.Kind.TO_HOST, () -> commands.read(buffer, toPinned ? pinned : pageable));
    }

    private long timed(Commands.Kind kind, Runnable command) {
        try {
            command.run();
            commands.finish();
            return commands.settle()[kind.ordinal()];
        } catch (OpenClFailure e) {
            commands.abandon();
            throw e.explained(device.device().name(), "copying");
        }
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            commands.close();
            resources.close();
            arena.close();
        }
    }
}
