package dev.hillock.simd;

import static dev.hillock.simd.RowMath.DOWN;
import static dev.hillock.simd.RowMath.below;
import static dev.hillock.simd.RowMath.exp;
import static dev.hillock.simd.RowMath.expBelow;
import static dev.hillock.simd.RowMath.floor;
import static dev.hillock.simd.RowMath.larger;
import static dev.hillock.simd.RowMath.log1p;
import static dev.hillock.simd.RowMath.lost;
import static dev.hillock.simd.RowMath.origin;
import static dev.hillock.simd.RowMath.over;
import static dev.hillock.simd.RowMath.scaled;
import static dev.hillock.simd.RowMath.shift;
import static dev.hillock.simd.RowMath.toMaximum;
import static dev.hillock.simd.RowMath.tree;
import static jdk.incubator.vector.VectorOperators.D2F;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.F2D;

import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.nio.ByteOrder;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * softmax, log_softmax, softmin, logsumexp and cross_entropy of contiguous float32 rows. Never run as it stands:
 * {@link Loops} makes a hidden class of one of the methods, in which all of the static fields are constants to the
 * compiler.
 *
 * <p>e = exp(x - m)·2^32 of softmax, m the maximum, is exactly 2^32 of the maximum itself, whose e may be nearly all
 * of the sum. Where a logarithm is taken e is exp(x)·2^32 less the powers of 2 of the maximum, of which nothing is
 * lost, see {@link RowMath}; maxima are counted then, not added: next to a single one the others may be tiny and are
 * the whole result. Whatever the width of the vectors, element i is added to sum i mod 16, each with its own sum of
 * what was lost, and the 16 are added as a tree in double: results do not depend on the machine. A NaN, a +inf or
 * nothing but -inf makes e, or the factor that brings it to the maximum, and so every result, NaN.
 *
 * <p>What limits softmax is the number of instructions: 21 a vector for e and its sum. They were 31 where x - m carried
 * what it had lost and sums began at 0, and rows of 1,024 took 0.50 ns an element on one thread of an EPYC instead of
 * 0.40. What was tried and gained nothing: sums by the units of products, which cost more, the maximum of the next row
 * in the pass that writes this one's results, logarithms' e added in pairs (2 %).
 *
 * <p>A row is read once for the maximum, while the sum of the row before it is still on its way, then, from the cache,
 * for e, which softmax leaves in the output; longer rows are {@link LongRows}.
 */
final class RowLoop implements Loop {
    private static final Loops.RowKey KEY = Loops.rowKey(MethodHandles.lookup());
    private static final boolean COUNTED = KEY.function() != RowFunction.SOFTMAX
        && KEY.function() != RowFunction.SOFTMIN;
    /** Whether there is an element for each sum, of which nothing is lost then. */
    private static final boolean BRIEF = KEY.brief();
    /** Where sums begin: at least as large as any e of softmax, what they lose takes half of the operations. */
    private static final float START = COUNTED || BRIEF ? 0 : 0x1p32f;
    private static final boolean NEGATED = KEY.function() == RowFunction.SOFTMIN;
    private static final VectorSpecies<Float> SPECIES = VectorSpecies.of(float.class,
        jdk.incubator.vector.VectorShape.forBitSize(KEY.bits()));
    private static final VectorSpecies<Double> WIDE = VectorSpecies.of(double.class,
        jdk.incubator.vector.VectorShape.forBitSize(KEY.bits()));
    private static final VectorSpecies<Float> HALF = VectorSpecies.of(float.class,
        jdk.incubator.vector.VectorShape.forBitSize(KEY.bits() / 2));
    private static final int STEP = SPECIES.length();
    private static final int VECTORS = 16 / STEP;
    private static final Class<?> X = KEY.x();
    private static final Class<?> Y = KEY.y();
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ORDER);
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE;
    private static final int SHORT_ROWS = 64;
    private static final float MINUS_INFINITY = Float.NEGATIVE_INFINITY;
    private static final VectorShuffle<Float> TURN8 = Loops.turn(SPECIES, 8);
    private static final VectorShuffle<Float> TURN4 = Loops.turn(SPECIES, 4);
    private static final VectorShuffle<Float> TURN2 = Loops.turn(SPECIES, 2);
    private static final VectorShuffle<Float> TURN1 = Loops.turn(SPECIES, 1);
    private static final VectorShuffle<Double> WIDE4 = Loops.turn(WIDE, 4);
    private static final VectorShuffle<Double> WIDE2 = Loops.turn(WIDE, 2);
    private static final VectorShuffle<Double> WIDE1 = Loops.turn(WIDE, 1);

    private final long length;
    private final double smoothing;

    /** A loop over rows of so many elements, of a loss with this label smoothing. */
    RowLoop(long length, double smoothing) {
        this.length = length;
        this.smoothing = smoothing;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        throw new UnsupportedOperationException();
    }

    void softmax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        float[] sums = new float[48];
        float max = maximum(x, from * length, (from + 1) * length);
        for (long row = from; row < to; row++) {
            long at = row * length;
            weigh(x, y, at, at + length, max, sums);
            double inverse = 1 / total(sums);
            max = row + 1 < to ? maximum(x, at + length, at + 2 * length) : 0;
            float hi = (float) inverse;
            float lo = (float) (inverse - hi);
            scale(y, at, at + length, hi, lo);
        }
    }

    void logSoftmax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(y, Y);
        float[] sums = new float[48];
        float max = maximum(x, from * length, (from + 1) * length);
        for (long row = from; row < to; row++) {
            long at = row * length;
            weigh(x, null, at, at + length, max, sums);
            double log = Scalar.log1p(Scalar.others(total(sums), tree(sums, 32), max));
            float hi = (float) (max + log);
            float lo = (float) (max - (double) hi + log);
            max = row + 1 < to ? maximum(x, at + length, at + 2 * length) : 0;
            logs(x, y, at, at + length, hi, lo);
        }
    }

    void logsumexp(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(y, Y);
        float[] sums = new float[48];
        for (long row = from; row < to; row++) {
            long at = row * length;
            float max = maximum(x, at, at + length);
            weigh(x, null, at, at + length, max, sums);
            double result = max + Scalar.log1p(Scalar.others(total(sums), tree(sums, 32), max));
            if (max == MINUS_INFINITY || max == Float.POSITIVE_INFINITY) {
                result = max;
                for (long i = at; i < at + length; i++) {
                    float element = x.get(FLOAT, i * 4);
                    if (element != element) {
                        result = element;
                    }
                }
            }
            y.set(FLOAT, row * 4, (float) result);
        }
    }

    /** Two doubles for each row say what its target is; y takes a double for each. */
    void crossEntropy(MemorySegment x, MemorySegment asked, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        float[] sums = new float[48];
        double[] depths = new double[16];
        for (long row = from; row < to; row++) {
            int target = (int) asked.get(DOUBLE, row * 16);
            double loss = 0;
            if (target >= 0) {
                long at = row * length;
                float max = maximum(x, at, at + length);
                weigh(x, null, at, at + length, max, sums);
                double own = (double) max - x.get(FLOAT, (at + target) * 4);
                loss = Scalar.log1p(Scalar.others(total(sums), tree(sums, 32), max));
                loss += smoothing == 0 ? own : Scalar.smoothed(own, smoothing, depth(x, at, at + length, max, depths)
                    / length);
            }
            y.set(DOUBLE, row * 8, loss);
        }
    }

    /** softmax of rows of at most 16 elements, each of them one vector of 512 bits. */
    void shortSoftmax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(y, Y);
        VectorMask<Float> mask = SPECIES.indexInRange(0, length);
        VectorMask<Float> unused = mask.not();
        for (long row = from; row < to; row++) {
            FloatVector v = row(x, row * length, mask, unused);
            FloatVector e = expBelow(v, topOf(v));
            double inverse = 1 / sumOf(e).lane(0);
            float hi = (float) inverse;
            scaled(e, hi, (float) (inverse - hi)).intoMemorySegment(y, row * length * 4, ORDER, mask);
        }
    }

    /**
     * Logarithms are taken of many rows at a time, those of eight in a vector: rows of 16 take 1.8 ns an element on one
     * thread of an EPYC with AVX-512, and took 2.5 in a loop without vectors.
     */
    void shortLogSoftmax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(y, Y);
        VectorMask<Float> mask = SPECIES.indexInRange(0, length);
        VectorMask<Float> unused = mask.not();
        float[] tops = new float[SHORT_ROWS];
        double[] sums = new double[SHORT_ROWS];
        double[] counts = new double[SHORT_ROWS];
        float[] rests = new float[SHORT_ROWS];
        for (long first = from; first < to; first += SHORT_ROWS) {
            int rows = (int) Math.min(SHORT_ROWS, to - first);
            for (int row = 0; row < rows; row++) {
                FloatVector v = row(x, (first + row) * length, mask, unused);
                FloatVector top = topOf(v);
                VectorMask<Float> equal = v.compare(EQ, top);
                tops[row] = top.lane(0);
                sums[row] = sumOf(exp(v, origin(top), shift(top), floor(top)).blend(0, equal)).lane(0);
                counts[row] = equal.trueCount();
            }
            logs(tops, sums, counts, rests, rows);
            for (int row = 0; row < rows; row++) {
                long at = (first + row) * length;
                below(row(x, at, mask, unused), tops[row], rests[row]).intoMemorySegment(y, at * 4, ORDER, mask);
            }
        }
    }

    /** Makes each maximum what is taken off its row for the logarithm of softmax, in {@code rests} what that lost. */
    private static void logs(float[] maxima, double[] sums, double[] counts, float[] rests, int rows) {
        for (int i = 0; i < rows; i += WIDE.length()) {  // beyond the last are those of earlier rows
            FloatVector max = FloatVector.fromArray(HALF, maxima, i);
            DoubleVector wide = (DoubleVector) max.convertShape(F2D, WIDE, 0);
            DoubleVector log = log1p(DoubleVector.fromArray(WIDE, sums, i).mul(DOWN)
                .mul(toMaximum(max, WIDE)).add(DoubleVector.fromArray(WIDE, counts, i).sub(1)));
            FloatVector hi = (FloatVector) wide.add(log).convertShape(D2F, HALF, 0);
            hi.intoArray(maxima, i);
            ((FloatVector) wide.sub((DoubleVector) hi.convertShape(F2D, WIDE, 0)).add(log).convertShape(D2F, HALF, 0))
                .intoArray(rests, i);
        }
    }

    private static FloatVector row(MemorySegment x, long at, VectorMask<Float> mask, VectorMask<Float> unused) {
        return signed(FloatVector.fromMemorySegment(SPECIES, x, at * 4, ORDER, mask)).blend(MINUS_INFINITY, unused);
    }

    /** The maximum in every lane; a NaN does not count, its exponential will. */
    private static FloatVector topOf(FloatVector v) {
        FloatVector top = larger(v, v.rearrange(TURN8));
        top = larger(top, top.rearrange(TURN4));
        top = larger(top, top.rearrange(TURN2));
        return larger(top, top.rearrange(TURN1));
    }

    private static DoubleVector sumOf(FloatVector e) {
        DoubleVector sum = ((DoubleVector) e.convertShape(F2D, WIDE, 0)).add(e.convertShape(F2D, WIDE, 1));
        sum = sum.add(sum.rearrange(WIDE4));
        sum = sum.add(sum.rearrange(WIDE2));
        return sum.add(sum.rearrange(WIDE1));
    }

    private static FloatVector signed(FloatVector x) {
        return NEGATED ? x.neg() : x;
    }

    /** Multiplies by hi + lo. */
    private static void scale(MemorySegment y, long from, long to, float hi, float lo) {
        require(y, Y);
        long i = from;
        for (; i <= to - STEP; i += STEP) {
            scaled(FloatVector.fromMemorySegment(SPECIES, y, i * 4, ORDER), hi, lo).intoMemorySegment(y, i * 4, ORDER);
        }
        if (i < to) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, to);
            scaled(FloatVector.fromMemorySegment(SPECIES, y, i * 4, ORDER, mask), hi, lo)
                .intoMemorySegment(y, i * 4, ORDER, mask);
        }
    }

    /** Takes off hi + lo. */
    private static void logs(MemorySegment x, MemorySegment y, long from, long to, float hi, float lo) {
        require(x, X);
        require(y, Y);
        long i = from;
        for (; i <= to - STEP; i += STEP) {
            below(signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER)), hi, lo)
                .intoMemorySegment(y, i * 4, ORDER);
        }
        if (i < to) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, to);
            below(signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER, mask)), hi, lo)
                .intoMemorySegment(y, i * 4, ORDER, mask);
        }
    }

    /** The maximum of a row. */
    private static float maximum(MemorySegment x, long from, long to) {
        require(x, X);
        FloatVector a = FloatVector.broadcast(SPECIES, MINUS_INFINITY);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        long i = from;
        for (; i <= to - 4 * STEP; i += 4 * STEP) {
            a = larger(a, signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER)));
            b = larger(b, signed(FloatVector.fromMemorySegment(SPECIES, x, (i + STEP) * 4, ORDER)));
            c = larger(c, signed(FloatVector.fromMemorySegment(SPECIES, x, (i + 2 * STEP) * 4, ORDER)));
            d = larger(d, signed(FloatVector.fromMemorySegment(SPECIES, x, (i + 3 * STEP) * 4, ORDER)));
        }
        for (; i <= to - STEP; i += STEP) {
            a = larger(a, signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER)));
        }
        if (i < to) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, to);
            FloatVector v = signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER, mask));
            a = larger(a, v.blend(MINUS_INFINITY, mask.not()));
        }
        return topOf(larger(larger(a, b), larger(c, d))).lane(0);
    }

    /**
     * Writes e of a row to y, if any, its 16 sums to the first third of {@code sums}, what they lost to the second, the
     * numbers of maxima to the last.
     */
    private static void weigh(MemorySegment x, MemorySegment y, long from, long to, float max, float[] sums) {
        require(x, X);
        if (!COUNTED) {
            require(y, Y);
        }
        FloatVector every = FloatVector.broadcast(SPECIES, max);
        FloatVector origin = origin(every);
        FloatVector top = every.sub(origin);
        FloatVector shift = shift(every);
        FloatVector last = COUNTED ? floor(every) : over(top);
        for (int part = 0; part < VECTORS; part++) {
            FloatVector sum = FloatVector.broadcast(SPECIES, START);
            FloatVector rest = FloatVector.zero(SPECIES);
            FloatVector count = FloatVector.zero(SPECIES);
            long i = from + part * STEP;
            for (; i <= to - STEP; i += 16) {
                FloatVector v = signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER));
                FloatVector e = weight(v, every, origin, top, shift, last);
                if (COUNTED) {
                    VectorMask<Float> equal = v.compare(EQ, every);
                    count = count.blend(count.add(1), equal);
                    e = e.blend(0, equal);
                } else {
                    e.intoMemorySegment(y, i * 4, ORDER);
                }
                FloatVector next = sum.add(e);
                rest = rest.add(COUNTED ? lost(sum, e, next) : e.sub(next.sub(sum)));
                sum = next;
            }
            if (i < to) {
                VectorMask<Float> mask = SPECIES.indexInRange(i, to);
                FloatVector v = signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER, mask));
                FloatVector e = weight(v, every, origin, top, shift, last).blend(0, mask.not());
                if (COUNTED) {
                    VectorMask<Float> equal = v.compare(EQ, every).and(mask);
                    count = count.blend(count.add(1), equal);
                    e = e.blend(0, equal);
                } else {
                    e.intoMemorySegment(y, i * 4, ORDER, mask);
                }
                FloatVector next = sum.add(e);
                rest = rest.add(COUNTED ? lost(sum, e, next) : e.sub(next.sub(sum)));
                sum = next;
            }
            sum.intoArray(sums, part * STEP);
            rest.intoArray(sums, 16 + part * STEP);
            count.intoArray(sums, 32 + part * STEP);
        }
    }

    /** The sum of what the elements of a row are below its maximum. */
    private static double depth(MemorySegment x, long from, long to, double max, double[] sums) {
        require(x, X);
        DoubleVector top = DoubleVector.broadcast(WIDE, max);
        for (int part = 0; part < VECTORS; part++) {
            DoubleVector a = DoubleVector.zero(WIDE);
            DoubleVector b = a;
            for (long i = from + part * STEP; i < to; i += 16) {
                VectorMask<Float> mask = SPECIES.indexInRange(i, to);
                FloatVector v = FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER, mask)
                    .blend((float) max, mask.not());
                a = a.add(top.sub((DoubleVector) v.convertShape(F2D, WIDE, 0)));
                b = b.add(top.sub((DoubleVector) v.convertShape(F2D, WIDE, 1)));
            }
            a.intoArray(sums, part * STEP);
            b.intoArray(sums, part * STEP + STEP / 2);
        }
        return tree(sums, 0);
    }

    /** e of some elements; {@code last} is {@link RowMath#floor} or {@link RowMath#over}. */
    private static FloatVector weight(FloatVector v, FloatVector max, FloatVector origin, FloatVector top,
                                      FloatVector shift, FloatVector last) {
        if (COUNTED) {
            return exp(v, origin, shift, last);
        }
        return BRIEF ? expBelow(v, max) : expBelow(v.sub(origin), top, shift, last);
    }

    /** The 16 sums as a tree, plus what was lost. */
    private static double total(float[] sums) {
        return tree(sums, 0) - 16.0 * START + tree(sums, 16);
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
