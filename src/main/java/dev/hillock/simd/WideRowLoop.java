package dev.hillock.simd;

import static dev.hillock.simd.RowMath.lost;
import static dev.hillock.simd.RowMath.tree;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import dev.hillock.engine.DType;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The softmax family and cross_entropy of contiguous rows in double lanes: pullbacks, temperatures and float64. Never
 * run as it stands, see {@link RowLoop}, whose way of adding this shares: element i goes to sum i mod 16, what is lost
 * is kept.
 *
 * <p>With m the maximum, e = exp((x - m)/T)·2^128 of a row waits in an array.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class WideRowLoop implements Loop {
    private static final Loops.WideKey KEY = Loops.wideKey(MethodHandles.lookup());
    private static final Lanes LANES = KEY.lanes();
    private static final boolean NEGATED = KEY.function() == RowFunction.SOFTMIN;
    private static final VectorSpecies<Double> SPECIES =
        VectorSpecies.of(double.class, VectorShape.forBitSize(KEY.bits()));
    private static final VectorSpecies MEMORY = LANES.memory(KEY.bits());
    private static final int STEP = SPECIES.length();
    private static final int VECTORS = 16 / STEP;
    private static final boolean SINGLE = KEY.type() == DType.FLOAT32;
    private static final Class<?> X = KEY.x();
    private static final Class<?> DY = KEY.dy();
    private static final Class<?> Y = KEY.y();
    private static final double MINUS_INFINITY = Double.NEGATIVE_INFINITY;
    private static final double NOTHING = -780;  // from here on exp is 0 in float64
    private static final float UP = 128;
    private static final double DOWN = 0x1p-128;

    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(LITTLE_ENDIAN);

    private final int length;
    private final double temperature;
    private final double smoothing;

    /** A loop over rows of so many elements, of softmax with this temperature, of a loss with this smoothing. */
    WideRowLoop(long length, double temperature, double smoothing) {
        this.length = Math.toIntExact(length);
        this.temperature = temperature;
        this.smoothing = smoothing;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        throw new UnsupportedOperationException();
    }

    void softmax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        double[] e = new double[length];
        double[] sums = new double[48];
        for (long row = from; row < to; row++) {
            long at = row * length;
            weigh(x, at, maximum(x, at, length, sums), temperature, e, sums);
            double sum = tree(sums, 0) + tree(sums, 16) + tree(sums, 32) / DOWN;
            shares(e, sum, y, at);
        }
    }

    void logSoftmax(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        double[] e = new double[length];
        double[] sums = new double[48];
        for (long row = from; row < to; row++) {
            long at = row * length;
            double max = maximum(x, at, length, sums);
            weigh(x, at, max, 1, e, sums);
            double others = (tree(sums, 0) + tree(sums, 16)) * DOWN + (tree(sums, 32) - 1);
            double log = StrictMath.log1p(others) + (max - max);
            logs(x, y, at, length, max, log);
        }
    }

    void logsumexp(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(y, Y);
        double[] e = new double[length];
        double[] sums = new double[48];
        for (long row = from; row < to; row++) {
            long at = row * length;
            double max = maximum(x, at, length, sums);
            weigh(x, at, max, 1, e, sums);
            double result = max + StrictMath.log1p((tree(sums, 0) + tree(sums, 16)) * DOWN + (tree(sums, 32) - 1));
            if (max == MINUS_INFINITY || max == Double.POSITIVE_INFINITY) {
                result = max;
                for (long i = at; i < at + length; i++) {
                    double element = x.get(DOUBLE, i * 8);
                    if (element != element) {
                        result = element;
                    }
                }
            }
            y.set(DOUBLE, row * 8, result);
        }
    }

    void logsumexpPullback(MemorySegment x, MemorySegment dy, MemorySegment none, MemorySegment y, long from,
                           long to) {
        require(dy, DY);
        double[] e = new double[length];
        double[] sums = new double[48];
        for (long row = from; row < to; row++) {
            long at = row * length;
            weigh(x, at, maximum(x, at, length, sums), 1, e, sums);
            double sum = tree(sums, 0) + tree(sums, 16) + tree(sums, 32) / DOWN;
            shares(e, sum / dy.get(FLOAT, row * 4), y, at);
        }
    }

    void softmaxPullback(MemorySegment x, MemorySegment dy, MemorySegment none, MemorySegment y, long from, long to) {
        double[] e = new double[length];
        double[] g = new double[length];
        double[] sums = new double[48];
        for (long row = from; row < to; row++) {
            long at = row * length;
            double max = maximum(x, at, length, sums);
            weigh(x, at, max, temperature, e, sums);
            double sum = tree(sums, 0) + tree(sums, 16) + tree(sums, 32) / DOWN;
            gather(dy, at, g);
            // Relative to dy at the top, whose large y would hide what the others add.
            double base = g[top(x, at, max, length)];
            double mean = product(e, g, base, sums) / sum;
            double scale = NEGATED ? -1 : temperature;
            slopes(e, g, sum, base, mean, scale, y, at);
        }
    }

    void logSoftmaxPullback(MemorySegment x, MemorySegment dy, MemorySegment none, MemorySegment y, long from,
                            long to) {
        double[] e = new double[length];
        double[] g = new double[length];
        double[] sums = new double[48];
        for (long row = from; row < to; row++) {
            long at = row * length;
            double max = maximum(x, at, length, sums);
            weigh(x, at, max, 1, e, sums);
            double others = tree(sums, 0) + tree(sums, 16) + (tree(sums, 32) - 1) / DOWN;
            double norm = others + 1 / DOWN;
            gather(dy, at, g);
            int top = top(x, at, max, length);
            double base = g[top] + (max - max);  // NaN if the maximum is infinite
            g[top] = 0;
            double rest = total(g, sums);
            e[top] = 0;
            double factor = (rest + base) / norm;
            g[top] = (base * others - rest / DOWN) / norm;  // 1 - y is others/norm without cancelling
            logSlopes(e, g, factor, y, at);
        }
    }

    /** Losses, gradients or both; two doubles for each row say what is asked, losses takes a double for each. */
    void crossEntropy(MemorySegment x, MemorySegment asked, MemorySegment losses, MemorySegment y, long from,
                      long to) {
        double[] e = new double[length];
        double[] sums = new double[48];
        for (long row = from; row < to; row++) {
            long at = row * length;
            int target = (int) asked.get(ValueLayout.JAVA_DOUBLE, row * 16);
            double loss = 0;
            if (target >= 0) {
                double max = maximum(x, at, length, sums);
                weigh(x, at, max, 1, e, sums);
                double others = (tree(sums, 0) + tree(sums, 16)) * DOWN + (tree(sums, 32) - 1);
                double own = max - element(x, at + target);
                loss = StrictMath.log1p(others);
                loss += smoothing == 0 ? own
                    : Scalar.smoothed(own, smoothing, depth(x, at, length, max, sums) / length);
                if (!SINGLE && loss == Double.POSITIVE_INFINITY) {
                    loss = Scalar.crossEntropy(x, at, length, target, smoothing);  // a difference may have overflowed
                }
                if (y != null) {
                    double dy = asked.get(ValueLayout.JAVA_DOUBLE, row * 16 + 8);
                    losses(e, (1 + others) / DOWN, smoothing / length, dy, y, at);
                    double weight = e[target] * DOWN;
                    double rest = own == 0 ? others : 1 + (others - weight);
                    double slope = smoothing == 0 ? 0 : smoothing * (weight / (1 + others) - 1.0 / length);
                    put(y, at + target, (slope - (1 - smoothing) * (rest / (1 + others))) * dy);
                }
            } else if (y != null) {
                Arrays.fill(e, 0);
                shares(e, 1, y, at);
            }
            if (losses != null) {
                losses.set(ValueLayout.JAVA_DOUBLE, row * 8, loss);
            }
        }
    }

    private static double element(MemorySegment x, long i) {
        require(x, X);
        return SINGLE ? x.get(FLOAT, i * 4) : x.get(DOUBLE, i * 8);
    }

    private static void put(MemorySegment y, long i, double value) {
        require(y, Y);
        if (SINGLE) {
            y.set(FLOAT, i * 4, (float) value);
        } else {
            y.set(DOUBLE, i * 8, value);
        }
    }

    /** The gradients of all but the target, from dy of the loss. */
    private static void losses(double[] e, double sum, double share, double dy, MemorySegment y, long at) {
        require(y, Y);
        int i = 0;
        for (; i <= e.length - STEP; i += STEP) {
            LANES.store(MEMORY, DoubleVector.fromArray(SPECIES, e, i).div(sum).sub(share).mul(dy), y, at + i);
        }
        if (i < e.length) {
            VectorMask<Double> mask = SPECIES.indexInRange(i, e.length);
            LANES.store(MEMORY, DoubleVector.fromArray(SPECIES, e, i, mask).div(sum).sub(share).mul(dy), y, at + i,
                MEMORY.indexInRange(i, e.length));
        }
    }

    /** The sum of what the elements of a row are below its maximum; infinite if one is, or is too far. */
    private static double depth(MemorySegment x, long at, int length, double max, double[] sums) {
        require(x, X);
        for (int part = 0; part < VECTORS; part++) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            DoubleVector rest = DoubleVector.zero(SPECIES);
            for (int i = part * STEP; i < length; i += 16) {
                DoubleVector v = (DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i, MEMORY.indexInRange(i, length));
                DoubleVector d = DoubleVector.broadcast(SPECIES, max).sub(v)
                    .blend(0, SPECIES.indexInRange(i, length).not());
                DoubleVector next = sum.add(d);
                rest = rest.add(lost(sum, d, next));
                sum = next;
            }
            sum.intoArray(sums, part * STEP);
            rest.intoArray(sums, 16 + part * STEP);
        }
        double plain = tree(sums, 0);
        return plain == Double.POSITIVE_INFINITY ? plain : plain + tree(sums, 16);
    }

    private static void shares(double[] e, double sum, MemorySegment y, long at) {
        require(y, Y);
        int i = 0;
        for (; i <= e.length - STEP; i += STEP) {
            LANES.store(MEMORY, DoubleVector.fromArray(SPECIES, e, i).div(sum), y, at + i);
        }
        if (i < e.length) {
            VectorMask<Double> mask = SPECIES.indexInRange(i, e.length);
            LANES.store(MEMORY, DoubleVector.fromArray(SPECIES, e, i, mask).div(sum), y, at + i,
                MEMORY.indexInRange(i, e.length));
        }
    }

    private static void logs(MemorySegment x, MemorySegment y, long at, int length, double max, double log) {
        require(x, X);
        require(y, Y);
        DoubleVector top = DoubleVector.broadcast(SPECIES, max);
        int i = 0;
        for (; i <= length - STEP; i += STEP) {
            LANES.store(MEMORY, below((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i), top, log), y, at + i);
        }
        if (i < length) {
            VectorMask mask = MEMORY.indexInRange(i, length);
            LANES.store(MEMORY, below((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i, mask), top, log), y,
                at + i, mask);
        }
    }

    private static void slopes(double[] e, double[] g, double sum, double base, double mean, double scale,
                               MemorySegment y, long at) {
        require(y, Y);
        int i = 0;
        for (; i <= e.length - STEP; i += STEP) {
            DoubleVector d = DoubleVector.fromArray(SPECIES, g, i).sub(base).sub(mean).div(scale);
            LANES.store(MEMORY, DoubleVector.fromArray(SPECIES, e, i).div(sum).mul(d), y, at + i);
        }
        if (i < e.length) {
            VectorMask<Double> mask = SPECIES.indexInRange(i, e.length);
            DoubleVector d = DoubleVector.fromArray(SPECIES, g, i, mask).sub(base).sub(mean).div(scale);
            LANES.store(MEMORY, DoubleVector.fromArray(SPECIES, e, i, mask).div(sum).mul(d), y, at + i,
                MEMORY.indexInRange(i, e.length));
        }
    }

    private static void logSlopes(double[] e, double[] g, double factor, MemorySegment y, long at) {
        require(y, Y);
        int i = 0;
        for (; i <= e.length - STEP; i += STEP) {
            DoubleVector share = DoubleVector.fromArray(SPECIES, e, i).mul(factor);
            LANES.store(MEMORY, DoubleVector.fromArray(SPECIES, g, i).sub(share), y, at + i);
        }
        if (i < e.length) {
            VectorMask<Double> mask = SPECIES.indexInRange(i, e.length);
            DoubleVector share = DoubleVector.fromArray(SPECIES, e, i, mask).mul(factor);
            LANES.store(MEMORY, DoubleVector.fromArray(SPECIES, g, i, mask).sub(share), y, at + i,
                MEMORY.indexInRange(i, e.length));
        }
    }

    private static DoubleVector signed(DoubleVector x) {
        return NEGATED ? x.neg() : x;
    }

    /** v - max - log; the difference and the logarithm have the same sign, so nothing cancels. */
    private static DoubleVector below(DoubleVector v, DoubleVector top, double log) {
        DoubleVector d = v.sub(top);
        return d.sub(log).add(lostBelow(v, d, top).blend(0, d.compare(LT, -Double.MAX_VALUE)));
    }

    /** What d = v - max lost: nothing that shows in float32. */
    private static DoubleVector lostBelow(DoubleVector v, DoubleVector d, DoubleVector max) {
        if (SINGLE) {
            return DoubleVector.zero(SPECIES);
        }
        DoubleVector taken = v.sub(d);
        return v.sub(d.add(taken)).add(taken.sub(max));
    }

    /** The larger, a if b is NaN. */
    private static DoubleVector larger(DoubleVector a, DoubleVector b) {
        return a.blend(b, b.compare(GT, a));
    }

    private static double maximum(MemorySegment x, long at, int length, double[] scratch) {
        require(x, X);
        DoubleVector a = DoubleVector.broadcast(SPECIES, MINUS_INFINITY);
        int i = 0;
        for (; i <= length - STEP; i += STEP) {
            a = larger(a, signed((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i)));
        }
        if (i < length) {
            DoubleVector v = signed((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i,
                MEMORY.indexInRange(i, length)));
            a = larger(a, v.blend(MINUS_INFINITY, SPECIES.indexInRange(i, length).not()));
        }
        a.intoArray(scratch, 0);
        double max = MINUS_INFINITY;
        for (int lane = 0; lane < STEP; lane++) {
            max = scratch[lane] > max ? scratch[lane] : max;
        }
        return max;
    }

    private static DoubleVector exp(DoubleVector v, DoubleVector max, double temperature) {
        DoubleVector d = v.sub(max);
        DoubleVector z = d.div(temperature);
        DoubleVector zLost = SINGLE && temperature == 1 ? DoubleVector.zero(SPECIES)
            : z.fma(DoubleVector.broadcast(SPECIES, -temperature), d).add(lostBelow(v, d, max)).div(temperature);
        VectorMask<Double> nothing = z.compare(LT, NOTHING);
        return DoubleMath.exp(z.blend(NOTHING, nothing), zLost.blend(0, nothing), UP, false).blend(0, nothing);
    }

    /** Writes e, its 16 sums without the maxima, what they lost, and how many maxima there are. */
    private static void weigh(MemorySegment x, long at, double max, double temperature, double[] e, double[] sums) {
        require(x, X);
        DoubleVector top = DoubleVector.broadcast(SPECIES, max);
        int length = e.length;
        for (int part = 0; part < VECTORS; part++) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            DoubleVector rest = DoubleVector.zero(SPECIES);
            DoubleVector count = DoubleVector.zero(SPECIES);
            int i = part * STEP;
            for (; i <= length - STEP; i += 16) {
                DoubleVector v = signed((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i));
                DoubleVector w = exp(v, top, temperature);
                w.intoArray(e, i);
                VectorMask<Double> equal = v.compare(EQ, top);
                count = count.blend(count.add(1), equal);
                w = w.blend(0, equal.and(w.compare(EQ, w)));
                DoubleVector next = sum.add(w);
                rest = rest.add(lost(sum, w, next));
                sum = next;
            }
            if (i < length) {
                VectorMask<Double> mask = SPECIES.indexInRange(i, length);
                DoubleVector v = signed((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i,
                    MEMORY.indexInRange(i, length)));
                DoubleVector w = exp(v, top, temperature).blend(0, mask.not());
                w.intoArray(e, i, mask);
                VectorMask<Double> equal = v.compare(EQ, top).and(mask);
                count = count.blend(count.add(1), equal);
                w = w.blend(0, equal.and(w.compare(EQ, w)));
                DoubleVector next = sum.add(w);
                rest = rest.add(lost(sum, w, next));
                sum = next;
            }
            sum.intoArray(sums, part * STEP);
            rest.intoArray(sums, 16 + part * STEP);
            count.intoArray(sums, 32 + part * STEP);
        }
    }

    /** Where the maximum is; 0 if nowhere. */
    private static int top(MemorySegment x, long at, double max, int length) {
        require(x, X);
        int i = 0;
        for (; i <= length - STEP; i += STEP) {
            VectorMask<Double> equal = signed((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i)).compare(EQ, max);
            if (equal.anyTrue()) {
                return i + equal.firstTrue();
            }
        }
        if (i < length) {
            VectorMask<Double> equal = signed((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i,
                MEMORY.indexInRange(i, length))).compare(EQ, max).and(SPECIES.indexInRange(i, length));
            if (equal.anyTrue()) {
                return i + equal.firstTrue();
            }
        }
        return 0;
    }

    private static void gather(MemorySegment dy, long at, double[] g) {
        require(dy, DY);
        int i = 0;
        for (; i <= g.length - STEP; i += STEP) {
            ((DoubleVector) LANES.load(SPECIES, MEMORY, dy, at + i)).intoArray(g, i);
        }
        if (i < g.length) {
            ((DoubleVector) LANES.load(SPECIES, MEMORY, dy, at + i, MEMORY.indexInRange(i, g.length)))
                .intoArray(g, i, SPECIES.indexInRange(i, g.length));
        }
    }

    /** The sum of e·(g - base). */
    private static double product(double[] e, double[] g, double base, double[] sums) {
        for (int part = 0; part < VECTORS; part++) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            DoubleVector rest = DoubleVector.zero(SPECIES);
            for (int i = part * STEP; i < e.length; i += 16) {
                VectorMask<Double> mask = SPECIES.indexInRange(i, e.length);
                DoubleVector w = DoubleVector.fromArray(SPECIES, e, i, mask)
                    .mul(DoubleVector.fromArray(SPECIES, g, i, mask).sub(base)).blend(0, mask.not());
                DoubleVector next = sum.add(w);
                rest = rest.add(lost(sum, w, next));
                sum = next;
            }
            sum.intoArray(sums, part * STEP);
            rest.intoArray(sums, 16 + part * STEP);
        }
        return tree(sums, 0) + tree(sums, 16);
    }

    private static double total(double[] g, double[] sums) {
        for (int part = 0; part < VECTORS; part++) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            DoubleVector rest = DoubleVector.zero(SPECIES);
            for (int i = part * STEP; i < g.length; i += 16) {
                DoubleVector w = DoubleVector.fromArray(SPECIES, g, i, SPECIES.indexInRange(i, g.length));
                DoubleVector next = sum.add(w);
                rest = rest.add(lost(sum, w, next));
                sum = next;
            }
            sum.intoArray(sums, part * STEP);
            rest.intoArray(sums, 16 + part * STEP);
        }
        return tree(sums, 0) + tree(sums, 16);
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
