package dev.hillock.verify;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.util.SplittableRandom;

/** Second inputs, dy: mostly of the size of gradients, sometimes tiny or huge, now and then zero, infinite or NaN. */
final class Gradients {
    /** A prime, so that no x meets the same dy in every round of its own list. */
    private static final int CYCLE = 65_537;
    private static final double[] SPECIAL = {
        0.0, -0.0, 1, -1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Float.MIN_VALUE,
        Float.MAX_VALUE, -Float.MAX_VALUE,
    };

    private final DType type;
    private final long[] bits = new long[CYCLE];

    Gradients(DType type, long seed) {
        this.type = type;
        SplittableRandom random = new SplittableRandom(seed ^ 0x6772_6164L);
        for (int i = 0; i < CYCLE; i++) {
            bits[i] = Strata.bits(type, draw(random));
        }
    }

    void fill(long from, MemorySegment dy) {
        long n = dy.byteSize() / type.bytes();
        for (long i = 0; i < n; i++) {
            Strata.put(type, dy, i, bits[(int) ((from + i) % CYCLE)]);
        }
    }

    private static double draw(SplittableRandom random) {
        return switch (random.nextInt(128)) {
            case 0 -> SPECIAL[random.nextInt(SPECIAL.length)];
            case 1, 2, 3 -> Math.scalb(random.nextGaussian(), random.nextInt(-100, 101));
            case 4, 5, 6, 7, 8, 9, 10, 11 -> 1;
            default -> Math.scalb(random.nextGaussian(), random.nextInt(-12, 5));
        };
    }
}
