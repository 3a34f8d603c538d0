package dev.hillock.simd;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Has a loop compiled before it gets much to do: until the JVM's best compiler is done with a loop every vector is an
 * object, and an element takes a microsecond. The JVM compiles what is called often, so the loop is called on a few
 * numbers by one thread, in the background from when a task is prepared; whoever comes with work meanwhile waits.
 */
final class WarmUp {
    /** Not with -Dhillock.simd.warmup=off: for programs, such as tests, that run hundreds of loops once each. */
    static final boolean WANTED = !"off".equals(System.getProperty("hillock.simd.warmup"));
    /** Smaller tasks are done sooner than a compilation. */
    static final long LEAST = 1 << 15;
    /** Vectors in a call: enough for the compiler to see a loop, few enough for the interpreter. */
    private static final int VECTORS = 16;
    /** What no compiled loop takes and no other reaches, for an element. */
    private static final long COMPILED_NANOSECONDS = 25;
    private static final int IN_A_ROW = 20;
    private static final long PATIENCE_NANOSECONDS = 5_000_000_000L;
    /** The classes of segments off heap and in arrays. */
    static final Class<?> NATIVE = MemorySegment.ofAddress(0).getClass();
    static final Class<?> FLOATS = MemorySegment.ofArray(new float[0]).getClass();
    static final Class<?> DOUBLES = MemorySegment.ofArray(new double[0]).getClass();
    static final Class<?> BYTES = MemorySegment.ofArray(new byte[0]).getClass();
    private static final Map<Object, FutureTask<Void>> STARTED = new ConcurrentHashMap<>();

    private WarmUp() {
    }

    /**
     * A loop and what to call it on.
     *
     * @param what     is compiled, once for all that are equal
     * @param loop     on which the calls are made
     * @param count    elements, or rows, of one call
     * @param elements that such a call reads from each input or writes to each output
     * @param bytes    of an element
     * @param x        the class of the segment, as of the next three; null where there is none
     */
    record Rehearsal(Object what, Loop loop, long count, long elements, int bytes, Class<?> x, Class<?> dy, Class<?> y,
                     Class<?> dx) {
    }

    /** Elements for the rehearsal of a loop over elements: some vectors and a tail. */
    static int elements(int bits) {
        return VECTORS * (bits / Float.SIZE) + 1;
    }

    /** Begins in the background. */
    static void ahead(Supplier<Rehearsal> rehearsal) {
        Thread thread = new Thread(() -> await(rehearsal.get()), "hillock-simd-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns when the loop is compiled, or at once if somebody has seen to that. */
    static void await(Rehearsal rehearsal) {
        if (!possible(rehearsal.x(), rehearsal.dy(), rehearsal.y(), rehearsal.dx())) {
            return;
        }
        FutureTask<Void> mine = new FutureTask<>(() -> rehearse(rehearsal), null);
        FutureTask<Void> first = STARTED.putIfAbsent(rehearsal.what(), mine);
        if (first == null) {
            mine.run();
        }
        try {
            (first == null ? mine : first).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a loop could not be rehearsed", e.getCause());
        }
    }

    private static void rehearse(Rehearsal r) {
        // What a confined arena checks would be compiled as if it were always so.
        try (Arena arena = Arena.ofShared()) {
            MemorySegment x = segment(r.x(), r, arena);
            MemorySegment dy = segment(r.dy(), r, arena);
            MemorySegment y = segment(r.y(), r, arena);
            MemorySegment dx = segment(r.dx(), r, arena);
            long end = System.nanoTime() + PATIENCE_NANOSECONDS;
            int quick = 0;
            int calls = 0;
            while (quick < IN_A_ROW && System.nanoTime() < end) {
                long start = System.nanoTime();
                r.loop().run(x, dy, y, dx, 0, r.count() - calls++ % 2);  // with a tail and without
                quick = System.nanoTime() - start < COMPILED_NANOSECONDS * r.elements() ? quick + 1 : 0;
            }
        }
    }

    /** Numbers in a segment of the class. */
    private static MemorySegment segment(Class<?> type, Rehearsal r, Arena arena) {
        if (type == null) {
            return null;
        }
        int elements = Math.toIntExact(r.elements());
        MemorySegment segment = type == FLOATS ? MemorySegment.ofArray(new float[elements])
            : type == DOUBLES ? MemorySegment.ofArray(new double[elements])
            : arena.allocate(r.elements() * r.bytes(), r.bytes());
        for (int i = 0; i < elements; i++) {
            double number = 16.0 * i / elements - 8;
            if (r.bytes() == Float.BYTES) {
                segment.set(ValueLayout.JAVA_FLOAT_UNALIGNED, 4L * i, (float) number);
            } else {
                segment.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8L * i, number);
            }
        }
        return segment;
    }

    /** Whether segments of these classes can be made; files in memory, for one, cannot. */
    private static boolean possible(Class<?>... types) {
        for (Class<?> type : types) {
            if (type != null && type != NATIVE && type != FLOATS && type != DOUBLES) {
                return false;
            }
        }
        return true;
    }
}
