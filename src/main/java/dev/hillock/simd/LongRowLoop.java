package dev.hillock.simd;

import static dev.hillock.simd.RowMath.below;
import static dev.hillock.simd.RowMath.exp;
import static dev.hillock.simd.RowMath.floor;
import static dev.hillock.simd.RowMath.larger;
import static dev.hillock.simd.RowMath.lost;
import static dev.hillock.simd.RowMath.origin;
import static dev.hillock.simd.RowMath.scaled;
import static dev.hillock.simd.RowMath.shift;
import static dev.hillock.simd.RowMath.toMaximum;
import static dev.hillock.simd.RowMath.tree;
import static jdk.incubator.vector.VectorOperators.EQ;

import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * One row of the softmax family, chunk by chunk: what {@link LongRows} needs of each, then the results. Never run as it
 * stands, see {@link RowLoop}, whose sums these are.
 */
final class LongRowLoop implements Loop {
    /** Elements of a chunk: 16 KiB, which stay in the first cache between the maximum and the sum. */
    static final int CHUNK = 4096;
    /** Numbers that the first pass leaves of a chunk: its maximum, the sum below it times 2^32, how often it is met. */
    static final int LEFT = 3;

    private static final Loops.RowKey KEY = Loops.rowKey(MethodHandles.lookup());
    private static final boolean NEGATED = KEY.function() == RowFunction.SOFTMIN;
    private static final VectorSpecies<Float> SPECIES =
        VectorSpecies.of(float.class, VectorShape.forBitSize(KEY.bits()));
    private static final int STEP = SPECIES.length();
    private static final int VECTORS = 16 / STEP;
    private static final Class<?> X = KEY.x();
    private static final Class<?> Y = KEY.y();
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final float MINUS_INFINITY = Float.NEGATIVE_INFINITY;

    private final long length;
    private final float max;
    private final float hi;
    private final float lo;

    /**
     * A loop over the chunks of a row.
     *
     * @param length of the row
     * @param max    its maximum, for the second pass, as the next two
     * @param hi     what e is multiplied by, or what is taken off for the logarithm
     * @param lo     what hi lacks
     */
    LongRowLoop(long length, float max, float hi, float lo) {
        this.length = length;
        this.max = max;
        this.hi = hi;
        this.lo = lo;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        throw new UnsupportedOperationException();
    }

    /** The first pass; y takes {@link #LEFT} doubles for each chunk. */
    void survey(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(y, Y);
        float[] sums = new float[48];
        for (long chunk = from; chunk < to; chunk++) {
            long at = chunk * CHUNK;
            long end = Math.min(length, at + CHUNK);
            float top = maximum(x, at, end, sums);
            // Nothing but -inf, or NaN: the former counts for nothing, the latter makes the sum NaN.
            weigh(x, at, end, top == MINUS_INFINITY ? 0 : top, sums);
            y.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, chunk * LEFT * 8, top);
            y.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, chunk * LEFT * 8 + 8,
                (tree(sums, 0) + tree(sums, 16)) * toMaximum(top == MINUS_INFINITY ? 0 : top));
            y.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, chunk * LEFT * 8 + 16, tree(sums, 32));
        }
    }

    void softmax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(y, Y);
        FloatVector top = FloatVector.broadcast(SPECIES, max);
        FloatVector origin = origin(top);
        FloatVector shift = shift(top);
        FloatVector floor = floor(top);
        long end = Math.min(length, to * CHUNK);
        long i = from * CHUNK;
        for (; i <= end - STEP; i += STEP) {
            FloatVector v = signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER));
            scaled(exp(v, origin, shift, floor), hi, lo).intoMemorySegment(y, i * 4, ORDER);
        }
        if (i < end) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, end);
            FloatVector v = signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER, mask));
            scaled(exp(v, origin, shift, floor), hi, lo).intoMemorySegment(y, i * 4, ORDER, mask);
        }
    }

    void logSoftmax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(y, Y);
        long end = Math.min(length, to * CHUNK);
        long i = from * CHUNK;
        for (; i <= end - STEP; i += STEP) {
            below(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER), hi, lo).intoMemorySegment(y, i * 4, ORDER);
        }
        if (i < end) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, end);
            below(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER, mask), hi, lo)
                .intoMemorySegment(y, i * 4, ORDER, mask);
        }
    }

    private static FloatVector signed(FloatVector x) {
        return NEGATED ? x.neg() : x;
    }

    private static float maximum(MemorySegment x, long from, long to, float[] scratch) {
        require(x, X);
        FloatVector a = FloatVector.broadcast(SPECIES, MINUS_INFINITY);
        FloatVector b = a;
        long i = from;
        for (; i <= to - 2 * STEP; i += 2 * STEP) {
            a = larger(a, signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER)));
            b = larger(b, signed(FloatVector.fromMemorySegment(SPECIES, x, (i + STEP) * 4, ORDER)));
        }
        for (; i < to; i += STEP) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, to);
            FloatVector v = signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER, mask));
            a = larger(a, v.blend(MINUS_INFINITY, mask.not()));
        }
        larger(a, b).intoArray(scratch, 0);
        float max = MINUS_INFINITY;
        for (int lane = 0; lane < STEP; lane++) {
            max = scratch[lane] > max ? scratch[lane] : max;
        }
        return max;
    }

    /** Writes the 16 sums of exp(x - max) without the maxima, what they lost, and how many maxima there are. */
    private static void weigh(MemorySegment x, long from, long to, float max, float[] sums) {
        require(x, X);
        FloatVector top = FloatVector.broadcast(SPECIES, max);
        FloatVector origin = origin(top);
        FloatVector shift = shift(top);
        FloatVector floor = floor(top);
        for (int part = 0; part < VECTORS; part++) {
            FloatVector sum = FloatVector.zero(SPECIES);
            FloatVector rest = FloatVector.zero(SPECIES);
            FloatVector count = FloatVector.zero(SPECIES);
            long i = from + part * STEP;
            for (; i <= to - STEP; i += 16) {
                FloatVector v = signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER));
                VectorMask<Float> equal = v.compare(EQ, top);
                FloatVector e = exp(v, origin, shift, floor).blend(0, equal);
                count = count.blend(count.add(1), equal);
                FloatVector next = sum.add(e);
                rest = rest.add(lost(sum, e, next));
                sum = next;
            }
            if (i < to) {
                VectorMask<Float> mask = SPECIES.indexInRange(i, to);
                FloatVector v = signed(FloatVector.fromMemorySegment(SPECIES, x, i * 4, ORDER, mask));
                VectorMask<Float> equal = v.compare(EQ, top).and(mask);
                FloatVector e = exp(v, origin, shift, floor).blend(0, equal.or(mask.not()));
                count = count.blend(count.add(1), equal);
                FloatVector next = sum.add(e);
                rest = rest.add(lost(sum, e, next));
                sum = next;
            }
            sum.intoArray(sums, part * STEP);
            rest.intoArray(sums, 16 + part * STEP);
            count.intoArray(sums, 32 + part * STEP);
        }
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
