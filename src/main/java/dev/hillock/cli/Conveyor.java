package dev.hillock.cli;

import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Trays that go round: the caller's thread fills one while others work on full ones and another empties them, in the
 * order in which they were filled. There are as many trays as keep all hands busy, so memory does not grow with the
 * work. The first failure stops everything and comes out.
 *
 * @param <T> a tray
 * @param <J> what is done with a tray in one round
 */
final class Conveyor<T, J> {
    private final Supplier<T> trays;
    private final int workers;
    private final BiConsumer<T, J> fill;
    private final BiConsumer<T, J> work;
    private final BiConsumer<T, J> empty;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /**
     * @param trays   makes a tray
     * @param workers how many threads work
     */
    Conveyor(Supplier<T> trays, int workers, BiConsumer<T, J> fill, BiConsumer<T, J> work, BiConsumer<T, J> empty) {
        this.trays = trays;
        this.workers = workers;
        this.fill = fill;
        this.work = work;
        this.empty = empty;
    }

    /** How many trays there are where so many threads work: one more is filled and one emptied. */
    static int trays(int workers) {
        return workers + 2;
    }

    /** Does all jobs; a single one without other threads. */
    void run(Iterable<J> jobs) {
        Iterator<J> rest = jobs.iterator();
        if (!rest.hasNext()) {
            return;
        }
        J first = rest.next();
        if (!rest.hasNext()) {
            T tray = trays.get();
            fill.accept(tray, first);
            work.accept(tray, first);
            empty.accept(tray, first);
            return;
        }
        ExecutorService working = Executors.newFixedThreadPool(workers, Conveyor::thread);
        ExecutorService emptying = Executors.newSingleThreadExecutor(Conveyor::thread);
        try {
            turn(first, rest, working, emptying);
        } finally {
            end(working);
            end(emptying);
        }
        rethrow(failure.get());
    }

    private void turn(J first, Iterator<J> rest, ExecutorService working, ExecutorService emptying) {
        BlockingQueue<T> free = new ArrayBlockingQueue<>(trays(workers));
        int made = 0;
        for (J next = first; next != null && failure.get() == null; next = rest.hasNext() ? rest.next() : null) {
            J job = next;
            T tray = free.poll();
            if (tray == null && made < trays(workers)) {
                tray = trays.get();
                made++;
            }
            T filled = tray == null ? take(free) : tray;
            fill.accept(filled, job);
            Future<?> worked = working.submit(() -> work.accept(filled, job));
            emptying.execute(() -> {
                try {
                    worked.get();
                    if (failure.get() == null) {
                        empty.accept(filled, job);
                    }
                } catch (ExecutionException e) {
                    failure.compareAndSet(null, e.getCause());
                } catch (InterruptedException | RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    free.add(filled);
                }
            });
        }
    }

    private static <T> T take(BlockingQueue<T> free) {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a device was at work", e);
        }
    }

    private static Thread thread(Runnable hand) {
        Thread thread = new Thread(hand, "hillock-conveyor");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for what is under way: the buffers are freed after this. */
    private static void end(ExecutorService hands) {
        hands.shutdown();
        boolean interrupted = false;
        while (!hands.isTerminated()) {
            try {
                hands.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(Throwable thrown) {
        switch (thrown) {
            case null -> { }
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalStateException(thrown);
        }
    }
}
