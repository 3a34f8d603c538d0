package dev.hillock.opencl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** A queue whose commands run one after another, and the events of those that it watches. */
final class Commands implements AutoCloseable {
    private static final long PROFILING = 2;
    private static final int STATUS = 0x11D3;
    private static final int START = 0x1282;
    private static final int END = 0x1283;

    private final OpenCl cl;
    private final MemorySegment queue;
    private final boolean timed;
    private final MemorySegment latest;
    private final List<Watched> watched = new ArrayList<>();

    /** What a command does. */
    enum Kind { TO_DEVICE, KERNEL, TO_HOST }

    private record Watched(Kind kind, MemorySegment event) {
    }

    Commands(OpenCl cl, OpenclDevice device, MemorySegment context, boolean timed, Arena arena) {
        this.cl = cl;
        this.timed = timed;
        this.latest = arena.allocate(ADDRESS);
        this.queue = cl.create(Call.CREATE_QUEUE, context, device.handle(), timed ? PROFILING : 0L);
    }

    /** The queue, for commands that nobody watches. */
    MemorySegment queue() {
        return queue;
    }

    /** Enqueues a copy to the device, behind the header of the buffer; the segment must stay as it is until then. */
    void write(MemorySegment buffer, MemorySegment from) {
        if (from.byteSize() > 0) {
            cl.run(Call.WRITE, queue, buffer, 0, Pieces.HEADER, from.byteSize(), from, 0, OpenCl.NULL, event(timed));
            watch(Kind.TO_DEVICE, timed);
        }
    }

    /** Enqueues a copy to the host. */
    void read(MemorySegment buffer, MemorySegment to) {
        if (to.byteSize() > 0) {
            cl.run(Call.READ, queue, buffer, 0, Pieces.HEADER, to.byteSize(), to, 0, OpenCl.NULL, event(timed));
            watch(Kind.TO_HOST, timed);
        }
    }

    /** Enqueues a kernel; {@code sizes} holds the number of its items and the items of a group. */
    void launch(MemorySegment kernel, MemorySegment sizes) {
        if (sizes.getAtIndex(JAVA_LONG, 0) > 0) {
            cl.run(Call.LAUNCH, queue, kernel, 1, OpenCl.NULL, sizes, sizes.asSlice(JAVA_LONG.byteSize()), 0,
                OpenCl.NULL, latest);
            watch(Kind.KERNEL, true);
        }
    }

    private MemorySegment event(boolean wanted) {
        return wanted ? latest : OpenCl.NULL;
    }

    private void watch(Kind kind, boolean wanted) {
        if (wanted) {
            watched.add(new Watched(kind, latest.get(ADDRESS, 0)));
        }
    }

    /**
     * Waits until all has run.
     *
     * @throws OpenClFailure if it did not, which some drivers tell only of the single command
     */
    void finish() {
        cl.run(Call.FINISH, queue);
    }

    /** The nanoseconds of the watched commands of each kind, in the order of {@link Kind}; they are then forgotten. */
    long[] settle() {
        long[] nanoseconds = new long[Kind.values().length];
        int failed = 0;
        for (Watched command : watched) {
            failed = Math.min(failed, (int) cl.number(Call.GET_EVENT_INFO, STATUS, command.event));
            if (timed && failed == 0) {
                nanoseconds[command.kind.ordinal()] += cl.number(Call.GET_EVENT_TIME, END, command.event)
                    - cl.number(Call.GET_EVENT_TIME, START, command.event);
            }
            cl.status(Call.RELEASE_EVENT, command.event);
        }
        watched.clear();
        OpenClFailure.check(Call.LAUNCH, failed);
        return nanoseconds;
    }

    /** Forgets the watched commands, after a failure; none of them may touch the caller's memory later. */
    void abandon() {
        cl.status(Call.FINISH, queue);
        watched.forEach(command -> cl.status(Call.RELEASE_EVENT, command.event));
        watched.clear();
    }

    @Override
    public void close() {
        abandon();
        cl.status(Call.RELEASE_QUEUE, queue);
    }
}
