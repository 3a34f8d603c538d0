package dev.hillock.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The yardstick of the host: copying as many bytes as a function reads, with one thread or with all. */
public final class HostCopy implements AutoCloseable {

    private final Arena arena = Arena.ofShared();
    private final ExecutorService pool;
    private final List<Callable<Void>> parts = new ArrayList<>();

    /** Allocates and touches both sides of so many bytes. */
    public HostCopy(long bytes, int threads) {
        MemorySegment from = arena.allocate(bytes, 64);
        MemorySegment to = arena.allocate(bytes, 64);
        from.fill((byte) 1);
        to.fill((byte) 2);
        long part = (bytes / threads + 63) & -64;
        for (long start = 0; start < bytes; start += part) {
            long at = start;
            long length = Math.min(part, bytes - start);
            parts.add(() -> {
                MemorySegment.copy(from, at, to, at, length);
                return null;
            });
        }
        pool = threads > 1 ? Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory()) : null;
    }

    /** Copies once, all threads together. */
    public void run() {
        try {
            if (pool == null) {
                parts.getFirst().call();
            } else {
                for (var done : pool.invokeAll(parts)) {
                    done.get();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while copying", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
            try {
                pool.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        arena.close();
    }
}
