package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trays go round in order, there are few of them, and a failure of any hand comes out with nothing left running. */
class ConveyorTest {
    private static final List<Integer> JOBS = IntStream.range(0, 500).boxed().toList();
    private static final BiConsumer<int[], Integer> FILL = (tray, job) -> tray[0] = job;
    private static final BiConsumer<int[], Integer> SQUARE = (tray, job) -> tray[0] *= job;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyJobIsDoneInOrderOnFewTrays(int workers) {
        AtomicInteger made = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        new Conveyor<>(() -> tray(made), workers, FILL, SQUARE, (tray, job) -> results.add(tray[0])).run(JOBS);
        assertEquals(JOBS.stream().map(job -> job * job).toList(), results);
        assertTrue(made.get() <= Conveyor.trays(workers), made + " trays");
    }

    @Test
    void oneJobNeedsOneTrayAndNoThread() {
        AtomicInteger made = new AtomicInteger();
        List<Thread> hands = new ArrayList<>();
        new Conveyor<int[], Integer>(() -> tray(made), 2, FILL, SQUARE,
            (tray, job) -> hands.add(Thread.currentThread())).run(List.of(7));
        assertEquals(List.of(Thread.currentThread()), hands);
        assertEquals(1, made.get());
        new Conveyor<int[], Integer>(() -> tray(made), 2, FILL, SQUARE, SQUARE).run(List.of());
        assertEquals(1, made.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aFailureOfAnyHandComesOut(int hand) {
        IllegalStateException failure = new IllegalStateException("at job 100");
        List<BiConsumer<int[], Integer>> hands = new ArrayList<>(List.of(FILL, SQUARE, SQUARE));
        BiConsumer<int[], Integer> before = hands.get(hand);
        AtomicInteger latest = new AtomicInteger();
        hands.set(hand, (tray, job) -> {
            if (job == 100) {
                throw failure;
            }
            latest.set(job);
            before.accept(tray, job);
        });
        AtomicInteger running = new AtomicInteger();
        BiConsumer<int[], Integer> watched = hands.get(1);
        Conveyor<int[], Integer> conveyor = new Conveyor<>(() -> new int[1], 2, hands.get(0), (tray, job) -> {
            running.incrementAndGet();
            try {
                watched.accept(tray, job);
            } finally {
                running.decrementAndGet();
            }
        }, hands.get(2));
        assertSame(failure, assertThrows(IllegalStateException.class, () -> conveyor.run(JOBS)));
        assertEquals(0, running.get());
        assertFalse(latest.get() > 100 + Conveyor.trays(2), () -> "went on to " + latest);
    }

    private static int[] tray(AtomicInteger made) {
        made.incrementAndGet();
        return new int[1];
    }
}
