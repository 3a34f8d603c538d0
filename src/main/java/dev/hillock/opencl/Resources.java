package dev.hillock.opencl;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;

/** Objects of OpenCL with the functions that release them, the latest first. */
final class Resources implements AutoCloseable {
    private final OpenCl cl;
    private final Deque<Owned> owned = new ArrayDeque<>();

    Resources(OpenCl cl) {
        this.cl = cl;
    }

    /** Remembers an object to be released by a function. */
    MemorySegment own(Call release, MemorySegment object) {
        owned.push(new Owned(release, object));
        return object;
    }

    /** Releases all; a device that is lost may refuse, which leaves nothing to be done. */
    @Override
    public void close() {
        while (!owned.isEmpty()) {
            Owned next = owned.pop();
            cl.status(next.release, next.object);
        }
    }

    private record Owned(Call release, MemorySegment object) {
    }
}
