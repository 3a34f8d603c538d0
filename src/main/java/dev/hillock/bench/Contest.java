package dev.hillock.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Times several things fairly: after a warm-up each takes its turn in every round, so that a disturbance of the machine
 * hits all alike, and a short thing is repeated within its turn until the clock can resolve it.
 */
final class Contest {

    private static final long TURN = 2_000_000;
    private static final int MOST_REPEATS = 100_000;
    private static final long SETTLED = 400_000_000;
    private static final long MOST_WARM_UP = 5_000_000_000L;

    private final List<Entrant> entrants = new ArrayList<>();

    /** Adds something that is timed from outside; the handle leads to its result. */
    Entrant add(Runnable run) {
        return add(run, null);
    }

    /** Adds something that tells the nanoseconds of its latest run itself. */
    Entrant add(Runnable run, LongSupplier own) {
        Entrant entrant = new Entrant(run, own);
        entrants.add(entrant);
        return entrant;
    }

    /** Warms up, then measures in rounds until the time is spent, with at least {@code rounds} of them. */
    void run(long nanoseconds, int rounds) {
        for (Entrant entrant : entrants) {
            entrant.warmUp(nanoseconds / 4 / entrants.size());
        }
        long end = System.nanoTime() + nanoseconds;
        for (int round = 0; round < rounds || System.nanoTime() < end; round++) {
            for (Entrant entrant : entrants) {
                entrant.turn();
            }
        }
    }

    /** One of the things that are timed. */
    static final class Entrant {
        private final Runnable run;
        private final LongSupplier own;
        private final List<Double> samples = new ArrayList<>();
        private int repeats = 1;

        private Entrant(Runnable run, LongSupplier own) {
            this.run = run;
            this.own = own;
        }

        Samples result() {
            return Samples.of(samples.stream().mapToDouble(Double::doubleValue).toArray());
        }

        /** Runs until the JIT compiler is done, that is until nothing gets faster any more. */
        private void warmUp(long nanoseconds) {
            long start = System.nanoTime();
            long faster = start;
            long least = Long.MAX_VALUE;
            long now;
            do {
                long before = System.nanoTime();
                run.run();
                now = System.nanoTime();
                long took = Math.max(1, now - before);
                if (took < 0.95 * least) {
                    faster = now;
                }
                least = Math.min(least, took);
            } while (now - start < nanoseconds || now - faster < SETTLED && now - start < MOST_WARM_UP);
            repeats = Math.clamp(TURN / least, 1, MOST_REPEATS);
        }

        private void turn() {
            long inner = 0;
            long before = System.nanoTime();
            for (int i = 0; i < repeats; i++) {
                run.run();
                if (own != null) {
                    inner += own.getAsLong();
                }
            }
            long outer = System.nanoTime() - before;
            samples.add((double) (own != null ? inner : outer) / repeats);
        }
    }
}
