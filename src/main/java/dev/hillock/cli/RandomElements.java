package dev.hillock.cli;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.util.stream.LongStream;

/**
 * Random numbers that are the same on every machine and in every version of Java. Draw i is a function of the seed and
 * i alone, so that any piece of an array can be made at any time and by any thread.
 *
 * <p>Draws are those of SplitMix64 (Steele, Lea and Flood 2014), which {@link java.util.SplittableRandom} is too:
 * {@code nextLong()} number i of {@code new SplittableRandom(seed)} is draw i. Element i of a uniform distribution is
 * made of draw i. Elements 2j and 2j + 1 of a normal distribution are made of draws 2j and 2j + 1 by the method of Box
 * and Muller, with {@link StrictMath}, whose results Java prescribes to the last bit.
 *
 * @param seed         chooses the sequence
 * @param distribution what the elements are like
 * @param scale        the standard deviation of normal numbers; half the width of the interval of uniform ones
 */
record RandomElements(long seed, Distribution distribution, double scale) {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** How the elements are distributed, around 0. */
    enum Distribution {
        /** Gaussian with standard deviation {@code scale}. */
        NORMAL,
        /** Evenly in [-scale, scale]. */
        UNIFORM
    }

    /** Elements first, first + 1, ... as many as the segment holds; {@code first} is even. */
    void fill(DType type, long first, MemorySegment target) {
        long count = target.byteSize() / type.bytes();
        LongStream.range(0, Math.ceilDiv(count, 2)).parallel().forEach(pair -> {
            long i = 2 * pair;
            double u = unit(first + i);
            double v = unit(first + i + 1);
            double x = 2 * u - 1;
            double y = 2 * v - 1;
            if (distribution == Distribution.NORMAL) {
                double radius = Math.sqrt(-2 * StrictMath.log(1 - u)); // 1 - u is never 0
                x = radius * StrictMath.cos(2 * Math.PI * v);
                y = radius * StrictMath.sin(2 * Math.PI * v);
            }
            type.set(target, i, scale * x);
            if (i + 1 < count) {
                type.set(target, i + 1, scale * y);
            }
        });
    }

    /** Draw i of SplitMix64. */
    static long draw(long seed, long i) {
        long z = seed + (i + 1) * GOLDEN;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Draw i as a multiple of 2^-53 in [0, 1). */
    private double unit(long i) {
        return (draw(seed, i) >>> 11) * 0x1p-53;
    }
}
