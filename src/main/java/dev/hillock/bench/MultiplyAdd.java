package dev.hillock.bench;

import java.util.concurrent.CountDownLatch;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The host's arithmetic ceiling: how many operations per second its vector units do when memory plays no part. */
public final class MultiplyAdd {
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    /** As many independent sums as hide the latency of one multiply-add on the processors of today. */
    private static final int SUMS = 10;
    private static final int STEPS = 2_000_000;
    private static final int ROUNDS = 9;
    private static volatile float sink;

    private MultiplyAdd() {
    }

    /** 10⁹ operations per second of all threads together, a multiply-add being two; the median of some rounds. */
    public static double measure() {
        int threads = Runtime.getRuntime().availableProcessors();
        run(1); // compiles
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = run(threads);
        }
        return 2.0 * LANES.length() * SUMS * STEPS * threads / Samples.of(times).median();
    }

    private static long run(int threads) {
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            Thread.ofPlatform().daemon().start(() -> {
                ready.countDown();
                await(start);
                sink = sum();
                done.countDown();
            });
        }
        await(ready);
        long before = System.nanoTime();
        start.countDown();
        await(done);
        return System.nanoTime() - before;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    private static float sum() {
        FloatVector x = FloatVector.broadcast(LANES, 0.999_999f);
        FloatVector y = FloatVector.broadcast(LANES, 1e-6f);
        FloatVector a = x;
        FloatVector b = x;
        FloatVector c = x;
        FloatVector d = x;
        FloatVector e = x;
        FloatVector f = x;
        FloatVector g = x;
        FloatVector h = x;
        FloatVector k = x;
        FloatVector l = x;
        for (int i = 0; i < STEPS; i++) {
            a = a.fma(x, y);
            b = b.fma(x, y);
            c = c.fma(x, y);
            d = d.fma(x, y);
            e = e.fma(x, y);
            f = f.fma(x, y);
            g = g.fma(x, y);
            h = h.fma(x, y);
            k = k.fma(x, y);
            l = l.fma(x, y);
        }
        return a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(k).add(l).lane(0);
    }
}
