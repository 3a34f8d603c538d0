package dev.hillock.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Times several things fairly: after a warm-up each takes its turn in every round, so that a disturbance of the machine
 * hits all alike, and a short thing is repeated within its turn until the clock can resolve it.
 */
final class Contest {

    /** Fewer rounds tell no spread. */
    static final int LEAST_ROUNDS = 7;
    private static final long TURN = 2_000_000;
    /** The system takes some milliseconds to spread threads that wake up together over the processors. */
    private static final long AWAKE = 5_000_000;
    private static final int MOST_REPEATS = 100_000;
    /** Code that the JIT compiler has not seen runs hundreds of times slower until it is compiled. */
    private static final long SETTLED = 500_000_000;
    private static final long SETTLED_AGAIN = 100_000_000;
    private static final long MOST_WARM_UP = 5_000_000_000L;

    private final List<Entrant> entrants = new ArrayList<>();

    /** Adds something that is timed from outside, or whose parts tell the nanoseconds of its latest run themselves. */
    Entrant add(Runnable run, LongSupplier... parts) {
        return add(new Entrant(run, SETTLED_AGAIN, parts));
    }

    /** Adds something whose code may never have run before; it is timed from outside. */
    Entrant addNew(Runnable run) {
        return add(new Entrant(run, SETTLED));
    }

    /**
     * Adds something of a library whose threads go on spinning after a call: after its turn all wait for so many
     * nanoseconds, or those threads would slow down whoever is next.
     */
    Entrant addRestless(Runnable run, long nanoseconds) {
        Entrant entrant = add(run);
        entrant.rest = nanoseconds;
        return entrant;
    }

    private Entrant add(Entrant entrant) {
        entrants.add(entrant);
        return entrant;
    }

    /** Takes an entrant out again, because it failed. */
    void remove(List<Entrant> failed) {
        entrants.removeAll(failed);
    }

    /** Warms up, then measures in rounds until the time is spent; what an earlier run measured is forgotten. */
    void run(long nanoseconds) {
        entrants.forEach(entrant -> entrant.samples.clear());
        for (Entrant entrant : entrants) {
            entrant.warmUp(nanoseconds / 4 / entrants.size());
        }
        long end = System.nanoTime() + nanoseconds;
        for (int round = 0; round < LEAST_ROUNDS || System.nanoTime() < end; round++) {
            for (Entrant entrant : entrants) {
                entrant.turn();
            }
        }
    }

    /** One of the things that are timed. */
    static final class Entrant {
        private final Runnable run;
        private final LongSupplier[] parts;
        private final List<double[]> samples = new ArrayList<>();
        private long settled;
        private int repeats = 1;
        private boolean brief;
        private long rest;

        private Entrant(Runnable run, long settled, LongSupplier... parts) {
            this.run = run;
            this.settled = settled;
            this.parts = parts;
        }

        /** What was measured: of the whole where it has no parts, of a part otherwise. */
        Samples result(int part) {
            return Samples.of(samples.stream().mapToDouble(sample -> sample[part]).toArray());
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
            } while (now - start < nanoseconds || now - faster < settled && now - start < MOST_WARM_UP);
            // its code is compiled now, should it be measured once more
            settled = 0;
            repeats = Math.clamp(TURN / least, 1, MOST_REPEATS);
            brief = least < AWAKE;
            rest();
        }

        private void turn() {
            double[] inner = new double[Math.max(1, parts.length)];
            long before = System.nanoTime();
            if (brief) {
                // untimed: the others have had the caches, and its threads sleep, perhaps all on one processor
                do {
                    run.run();
                } while (System.nanoTime() - before < AWAKE);
                before = System.nanoTime();
            }
            for (int i = 0; i < repeats; i++) {
                run.run();
                for (int part = 0; part < parts.length; part++) {
                    inner[part] += parts[part].getAsLong();
                }
            }
            if (parts.length == 0) {
                inner[0] = System.nanoTime() - before;
            }
            for (int part = 0; part < inner.length; part++) {
                inner[part] /= repeats;
            }
            samples.add(inner);
            rest();
        }

        private void rest() {
            long until = System.nanoTime() + rest;
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(until - System.nanoTime());
            }
        }
    }
}
