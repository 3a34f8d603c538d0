package dev.hillock.simd;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Threads that share the elements of one task with the thread that asks. Each has a range of its own, the same in every
 * run, so that it finds in its cache what it read and wrote before, and takes part after part of it; who is done helps
 * the others. A worker that has had nothing to do spins for a moment before it sleeps, so that tasks that follow one
 * another are handed over in about a microsecond (the common pool takes 10 to 20). A caller who finds the pool busy
 * works alone.
 */
final class WorkerPool implements AutoCloseable {
    private static final int SPINS = 20_000;  // about 50 to 500 microseconds, as long as the processor's pause lasts
    private static final long ROUND = 1L << 16;
    /** Counters of two threads in one cache line would slow both down. */
    private static final int APART = 16;

    private final List<Thread> workers = new ArrayList<>();
    private final ReentrantLock one = new ReentrantLock();
    /** The round, odd while there is work, times {@link #ROUND}, plus how many workers are at it. */
    private final AtomicLong gate = new AtomicLong();
    /** Where the next part of each thread's range begins; after the end of the range when all are taken. */
    private final AtomicLongArray next;
    private final AtomicLong asleep = new AtomicLong();
    private volatile boolean closed;

    private Loop loop;
    private MemorySegment x;
    private MemorySegment dy;
    private MemorySegment y;
    private MemorySegment dx;
    private long length;
    private long part;
    private volatile Throwable failure;

    /** A pool that computes with so many threads, the caller's included. */
    WorkerPool(int threads) {
        next = new AtomicLongArray(threads * APART);
        for (int i = 1; i < threads; i++) {
            int range = i;
            Thread worker = new Thread(() -> work(range), "hillock-simd-" + i);
            worker.setDaemon(true);
            workers.add(worker);
        }
        workers.forEach(Thread::start);
    }

    int threads() {
        return workers.size() + 1;
    }

    /** Whether the workers may touch the segment; null counts as nothing to touch. */
    boolean reaches(MemorySegment segment) {
        return segment == null || workers.isEmpty() || segment.isAccessibleBy(workers.getFirst());
    }

    /** Runs a loop from 0 to length in parts, on every thread; the first exception ends it and comes out here. */
    void run(Loop task, MemorySegment in, MemorySegment factor, MemorySegment out, MemorySegment gradient, long to,
             long step) {
        if (workers.isEmpty() || to <= step || one.isHeldByCurrentThread() || !one.tryLock()) {
            task.run(in, factor, out, gradient, 0, to);
            return;
        }
        Throwable thrown;
        try {
            loop = task;
            x = in;
            dy = factor;
            y = out;
            dx = gradient;
            length = to;
            part = step;
            failure = null;
            for (int range = 0; range < threads(); range++) {
                next.set(range * APART, start(range));
            }
            gate.addAndGet(ROUND);
            if (asleep.get() > 0) {
                workers.forEach(LockSupport::unpark);
            }
            takeParts(0);
            gate.addAndGet(ROUND);
            while ((gate.get() & (ROUND - 1)) != 0) {
                Thread.onSpinWait();
            }
            loop = null;
            x = null;
            dy = null;
            y = null;
            dx = null;
            thrown = failure;  // while it is ours: the next caller begins with none
        } finally {
            one.unlock();
        }
        rethrow(thrown);
    }

    private static void rethrow(Throwable thrown) {
        switch (thrown) {
            case null -> { }
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalStateException(thrown);
        }
    }

    /** Where a range begins, a whole number of parts from 0; the one after the last is the end. */
    private long start(int range) {
        return Math.min(length, Math.ceilDiv(length, part) * range / threads() * part);
    }

    private void takeParts(int own) {
        try {
            for (int i = 0; i < threads(); i++) {
                int range = (own + i) % threads();
                long end = start(range + 1);
                for (long from = take(range); from < end; from = take(range)) {
                    loop.run(x, dy, y, dx, from, Math.min(end, from + part));
                }
            }
        } catch (Throwable thrown) {
            for (int range = 0; range < threads(); range++) {
                next.set(range * APART, length);
            }
            failure = thrown;
        }
    }

    private long take(int range) {
        return next.getAndAdd(range * APART, part);
    }

    private void work(int own) {
        long seen = 0;
        while (!closed) {
            long state = await(seen);
            long round = state / ROUND;
            if (closed) {
                return;
            }
            if (round % 2 == 1 && gate.compareAndSet(state, state + 1)) {
                seen = round;
                takeParts(own);
                gate.decrementAndGet();
            }
        }
    }

    /** Waits for an open round after the given one, or the end. */
    private long await(long seen) {
        for (int spin = 0; !closed; spin++) {
            long state = gate.get();
            if (state / ROUND != seen && state / ROUND % 2 == 1) {
                return state;
            }
            if (spin < SPINS) {
                Thread.onSpinWait();
            } else {
                asleep.incrementAndGet();
                state = gate.get();
                if (!closed && (state / ROUND == seen || state / ROUND % 2 == 0)) {
                    LockSupport.park(this);
                }
                asleep.decrementAndGet();
            }
        }
        return gate.get();
    }

    @Override
    public void close() {
        closed = true;
        workers.forEach(LockSupport::unpark);
    }
}
