package dev.hillock.tornado;

import dev.hillock.device.Launch;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * The first pass over rows: each part of a row, of {@code chunk} elements, becomes a few numbers.
 * <ul>
 * <li>max: its maximum
 * <li>others: the sum of exp((v - max)/T) over all but one maximum; for log_softmax log1p of it when the row has one
 * part; for maxout NaN if there is one, else 0
 * <li>anchor, for the pullback of softmax: dy at that maximum; of log_softmax: the sum of the others
 * <li>drift, for the pullback of softmax: the sum of exp((v - max)/T)·dy over the others; of log_softmax: the sum of
 * dy
 * <li>excess, for the pullback of softmax: the sum of exp((v - max)/T)·(dy - anchor)
 * </ul>
 * Sums carry what they lose, so that their error does not grow with the row. The trees over local arrays are written
 * out: in a method of their own the arrays would be addressed wrongly.
 */
final class RowKernels {
    private RowKernels() {
    }

    /** One item for each part of each row; neighbouring items have neighbouring rows. */
    static void kReduceByItem(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray others,
                              FloatArray drift, FloatArray excess, FloatArray anchor, IntArray at, int rows,
                              int length, int inner, int parts, int chunk, int function, int gradient, float sign,
                              float scale, float high, float low) {
        int item = context.globalIdx;
        if (item < rows * parts) {
            int row = item % rows;
            int part = item / rows;
            int first = (row / inner) * length * inner + row % inner;
            int from = part * chunk;
            int to = from + chunk < length ? from + chunk : length;
            float best = FloatDigits.kMinusInfinity(item);
            int place = length;
            for (int j = from; j < to; j++) {
                float v = sign * x.get(first + j * inner);
                place = v > best ? j : place;
                best = v > best ? v : best;
            }
            float base = 0f;
            if (gradient == RowMath.WEIGHTED) {
                base = place < length ? dy.get(first + place * inner) : 0f;
            }
            float sum = 0f;
            float sumLost = 0f;
            float dot = 0f;
            float dotLost = 0f;
            float over = 0f;
            float overLost = 0f;
            for (int j = from; j < to; j++) {
                float v = sign * x.get(first + j * inner);
                if (function == RowMath.MAXOUT) {
                    sum = v != v ? v : sum;
                } else {
                    float e = j == place ? 0f : RowMath.kExp(function, v, best, scale, high, low);
                    sumLost = sumLost + KernelMath.kSumLost(sum, e);
                    sum = sum + e;
                    if (RowMath.kWeighs(gradient)) {
                        float g = dy.get(first + j * inner);
                        float term = gradient == RowMath.WEIGHTED ? e * g : g;
                        dotLost = dotLost + KernelMath.kSumLost(dot, term);
                        dot = dot + term;
                        float more = e * (g - base);
                        overLost = overLost + KernelMath.kSumLost(over, more);
                        over = over + more;
                    }
                }
            }
            int slot = row * parts + part;
            kStore(max, others, drift, excess, anchor, at, slot, parts, function, gradient, best, sum + sumLost,
                dotLost == dotLost ? dot + dotLost : dot, over + overLost, base, place);
        }
    }

    /** One work-group for each part of each row, for rows whose elements are neighbours. */
    static void kReduceByGroup(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray others,
                               FloatArray drift, FloatArray excess, FloatArray anchor, IntArray at, int length,
                               int parts, int chunk, int group, int function, int gradient, float sign,
                               float scale, float high, float low) {
        float[] values = context.allocateFloatLocalArray(Launch.WIDEST_GROUP);
        float[] dots = context.allocateFloatLocalArray(Launch.WIDEST_GROUP);
        float[] overs = context.allocateFloatLocalArray(Launch.WIDEST_GROUP);
        int[] places = context.allocateIntLocalArray(Launch.WIDEST_GROUP);
        int lane = context.localIdx;
        int slot = context.groupIdx;
        int first = (slot / parts) * length;
        int from = (slot % parts) * chunk;
        int to = from + chunk < length ? from + chunk : length;
        float best = FloatDigits.kMinusInfinity(lane);
        int place = length;
        for (int start = from; start < to; start += group) {
            int k = start + lane < to ? start + lane : to - 1;
            float v = sign * x.get(first + k);
            place = v > best ? k : place;
            best = v > best ? v : best;
        }
        values[lane] = best;
        places[lane] = place;
        context.localBarrier();
        for (int half = group / 2; half > 0; half = half / 2) {
            if (lane < half) {
                float mine = values[lane];
                float other = values[lane + half];
                int myPlace = places[lane];
                int otherPlace = places[lane + half];
                int firstPlace = otherPlace < myPlace ? otherPlace : myPlace;
                int samePlace = other == mine ? firstPlace : myPlace;
                places[lane] = other > mine ? otherPlace : samePlace;
                values[lane] = other > mine ? other : mine;
            }
            context.localBarrier();
        }
        best = values[0];
        place = places[0];
        context.localBarrier();
        float base = 0f;
        if (gradient == RowMath.WEIGHTED) {
            base = place < length ? dy.get(first + place) : 0f;
        }
        float sum = 0f;
        float sumLost = 0f;
        float dot = 0f;
        float dotLost = 0f;
        float over = 0f;
        float overLost = 0f;
        for (int start = from; start < to; start += group) {
            int k = start + lane < to ? start + lane : to - 1;
            float v = sign * x.get(first + k);
            if (function == RowMath.MAXOUT) {
                sum = v != v ? v : sum;
            } else {
                float all = RowMath.kExp(function, v, best, scale, high, low);
                float e = k == place ? 0f : k == start + lane ? all : 0f;
                sumLost = sumLost + KernelMath.kSumLost(sum, e);
                sum = sum + e;
                if (RowMath.kWeighs(gradient)) {
                    float g = dy.get(first + k);
                    float term = gradient == RowMath.WEIGHTED ? e * g : k == start + lane ? g : 0f;
                    dotLost = dotLost + KernelMath.kSumLost(dot, term);
                    dot = dot + term;
                    float more = e * (g - base);
                    overLost = overLost + KernelMath.kSumLost(over, more);
                    over = over + more;
                }
            }
        }
        values[lane] = sum + sumLost;
        overs[lane] = over + overLost;
        dots[lane] = dotLost == dotLost ? dot + dotLost : dot;
        context.localBarrier();
        for (int half = group / 2; half > 0; half = half / 2) {
            if (lane < half) {
                values[lane] = values[lane] + values[lane + half];
                dots[lane] = dots[lane] + dots[lane + half];
                overs[lane] = overs[lane] + overs[lane + half];
            }
            context.localBarrier();
        }
        if (lane == 0) {
            kStore(max, others, drift, excess, anchor, at, slot, parts, function, gradient, best, values[0], dots[0],
                overs[0], base, place);
        }
    }

    /** One item for each row makes one part of several. */
    static void kCombine(KernelContext context, FloatArray maxima, FloatArray sums, FloatArray dots, FloatArray overs,
                         FloatArray bases, IntArray places, FloatArray max, FloatArray others, FloatArray drift,
                         FloatArray excess, FloatArray anchor, IntArray at, int rows, int parts, int function,
                         int gradient, float scale, float high, float low) {
        int row = context.globalIdx;
        if (row < rows) {
            int first = row * parts;
            int top = first;
            for (int p = first + 1; p < first + parts; p++) {
                top = maxima.get(p) > maxima.get(top) ? p : top;
            }
            float best = maxima.get(top);
            float base = gradient == RowMath.WEIGHTED ? bases.get(top) : 0f;
            float sum = 0f;
            float dot = 0f;
            float over = 0f;
            for (int p = first; p < first + parts; p++) {
                float part = sums.get(p);
                float weight = p == top ? 1f
                    : RowMath.kExp(function, maxima.get(p), best, scale, high, low);
                if (function == RowMath.MAXOUT) {
                    sum = sum + part;
                } else {
                    sum = sum + (p == top ? part : weight * (1f + part));
                    if (gradient == RowMath.WEIGHTED) {
                        float own = bases.get(p) == base ? overs.get(p)
                            : (bases.get(p) + dots.get(p)) - base * (1f + part);
                        over = over + weight * own;
                        dot = dot + (p == top ? dots.get(p) : weight * (bases.get(p) + dots.get(p)));
                    } else if (gradient == RowMath.PLAIN) {
                        dot = dot + dots.get(p);
                    }
                }
            }
            int place = gradient == RowMath.PLACE ? places.get(top) : 0;
            kStore(max, others, drift, excess, anchor, at, row, 1, function, gradient, best, sum, dot, over, base,
                place);
        }
    }

    static void kStore(FloatArray max, FloatArray others, FloatArray drift, FloatArray excess, FloatArray anchor,
                       IntArray at, int slot, int parts, int function, int gradient, float best, float sum, float dot,
                       float over, float base, int place) {
        max.set(slot, best);
        float log = function == RowMath.LOG_SOFTMAX ? KernelMath.kLog1p(sum) : sum;
        others.set(slot, parts == 1 ? log : sum);
        if (RowMath.kWeighs(gradient)) {
            excess.set(slot, over);
            drift.set(slot, dot);
            anchor.set(slot, gradient == RowMath.PLAIN ? sum : base);
        }
        if (gradient == RowMath.PLACE) {
            at.set(slot, place);
        }
    }
}
