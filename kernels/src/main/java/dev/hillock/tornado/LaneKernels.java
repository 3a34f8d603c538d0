package dev.hillock.tornado;

import dev.hillock.device.Launch;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * What {@link RowKernels} does by groups, as a CPU does it: one item for each part of each row, whose elements it goes
 * through in lanes. Each lane has a maximum and sums of its own, so a driver's compiler may make vectors of the inner
 * loops, which it may not of one sum: that would add in another order. A barrier in a group's loop would let it make
 * vectors of the items, but each item's variables then go to memory and back: PoCL takes 2.6 times as long.
 */
final class LaneKernels {
    private LaneKernels() {
    }

    /** One item for each part of each row, for rows whose elements are neighbours. */
    static void kReduceByLanes(KernelContext context, FloatArray x, FloatArray dy, FloatArray max, FloatArray others,
                               FloatArray drift, FloatArray excess, FloatArray anchor, IntArray at, int rows,
                               int length, int parts, int chunk, int function, int gradient, float sign, float scale,
                               float high, float low) {
        int slot = context.globalIdx;
        if (slot < rows * parts) {
            float[] bests = new float[Launch.LANES];
            int[] places = new int[Launch.LANES];
            float[] sums = new float[Launch.LANES];
            float[] sumsLost = new float[Launch.LANES];
            float[] dots = new float[Launch.LANES];
            float[] dotsLost = new float[Launch.LANES];
            float[] overs = new float[Launch.LANES];
            float[] oversLost = new float[Launch.LANES];
            int first = (slot / parts) * length;
            int from = (slot % parts) * chunk;
            int to = from + chunk < length ? from + chunk : length;
            int lanes = kWidth(from, to);
            kSurvey(x, first, from, to, length, sign, bests, places);
            float best = bests[0];
            int place = places[0];
            float base = 0f;
            if (gradient == RowMath.WEIGHTED) {
                base = place < length ? dy.get(first + place) : 0f;
            }
            kClear(lanes, sums, sumsLost);
            if (RowMath.kWeighs(gradient)) {
                kClear(lanes, dots, dotsLost);
                kClear(lanes, overs, oversLost);
            }
            for (int start = from; start < to; start += Launch.LANES) {
                int width = kWidth(start, to);
                for (int lane = 0; lane < width; lane++) {
                    float v = sign * x.get(first + start + lane);
                    if (function == RowMath.MAXOUT) {
                        sums[lane] = v != v ? v : sums[lane];
                    } else {
                        float all = RowMath.kExp(function, v, best, scale, high, low);
                        float e = start + lane == place ? 0f : all;
                        kAdd(e, lane, sums, sumsLost);
                        if (RowMath.kWeighs(gradient)) {
                            float g = dy.get(first + start + lane);
                            kAdd(gradient == RowMath.WEIGHTED ? e * g : g, lane, dots, dotsLost);
                            kAdd(e * (g - base), lane, overs, oversLost);
                        }
                    }
                }
            }
            kTotal(lanes, sums, sumsLost);
            float dot = 0f;
            float over = 0f;
            if (RowMath.kWeighs(gradient)) {
                kTotal(lanes, dots, dotsLost);
                kTotal(lanes, overs, oversLost);
                dot = dotsLost[0] == dotsLost[0] ? dots[0] + dotsLost[0] : dots[0];
                over = overs[0] + oversLost[0];
            }
            RowKernels.kStore(max, others, drift, excess, anchor, at, slot, parts, function, gradient, best,
                sums[0] + sumsLost[0], dot, over, base, place);
        }
    }

    /**
     * Softmax and log_softmax at once, one item for each row, which is still in the cache when it is written. Until
     * then dx, or y where there is no gradient, holds the exponentials. They have a loop of their own: an exponential
     * is a long chain of operations, and sums at its end make it longer than a CPU looks ahead.
     *
     * @param values 1 if y is wanted
     */
    static void kSoftmaxByLanes(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx,
                                int rows, int length, int function, int gradient, int values, float sign, float scale,
                                float high, float low) {
        int row = context.globalIdx;
        if (row < rows) {
            float[] bests = new float[Launch.LANES];
            int[] places = new int[Launch.LANES];
            float[] sums = new float[Launch.LANES];
            float[] sumsLost = new float[Launch.LANES];
            float[] dots = new float[Launch.LANES];
            float[] dotsLost = new float[Launch.LANES];
            float[] overs = new float[Launch.LANES];
            float[] oversLost = new float[Launch.LANES];
            int first = row * length;
            int lanes = kWidth(0, length);
            kSurvey(x, first, 0, length, length, sign, bests, places);
            float best = bests[0];
            int place = places[0];
            float base = 0f;
            if (gradient == RowMath.WEIGHTED) {
                base = place < length ? dy.get(first + place) : 0f;
            }
            for (int k = first; k < first + length; k++) {
                float e = RowMath.kExp(function, sign * x.get(k), best, scale, high, low);
                if (RowMath.kWeighs(gradient)) {
                    dx.set(k, e);
                } else {
                    y.set(k, e);
                }
            }
            kClear(lanes, sums, sumsLost);
            if (RowMath.kWeighs(gradient)) {
                kClear(lanes, dots, dotsLost);
                kClear(lanes, overs, oversLost);
            }
            for (int start = 0; start < length; start += Launch.LANES) {
                int width = kWidth(start, length);
                for (int lane = 0; lane < width; lane++) {
                    int k = first + start + lane;
                    float all = RowMath.kWeighs(gradient) ? dx.get(k) : y.get(k);
                    float e = start + lane == place ? 0f : all;
                    kAdd(e, lane, sums, sumsLost);
                    if (RowMath.kWeighs(gradient)) {
                        float g = dy.get(k);
                        kAdd(gradient == RowMath.WEIGHTED ? e * g : g, lane, dots, dotsLost);
                        kAdd(e * (g - base), lane, overs, oversLost);
                    }
                }
            }
            kTotal(lanes, sums, sumsLost);
            float others = sums[0] + sumsLost[0];
            float log = function == RowMath.LOG_SOFTMAX ? KernelMath.kLog1p(others) : 0f;
            float dot = 0f;
            float over = 0f;
            if (RowMath.kWeighs(gradient)) {
                kTotal(lanes, dots, dotsLost);
                kTotal(lanes, overs, oversLost);
                dot = dotsLost[0] == dotsLost[0] ? dots[0] + dotsLost[0] : dots[0];
                over = overs[0] + oversLost[0];
            }
            float anchor = gradient == RowMath.PLAIN ? others : base;
            for (int k = first; k < first + length; k++) {
                float e = RowMath.kWeighs(gradient) ? dx.get(k) : y.get(k);
                if (RowMath.kWeighs(gradient)) {
                    dx.set(k, RowMath.kSlope(function, e, dy.get(k), best, others, dot, over, anchor, sign, scale,
                        high, low));
                }
                if (values == 1) {
                    y.set(k, function == RowMath.LOG_SOFTMAX ? RowMath.kLogShare(sign * x.get(k), best, log)
                        : RowMath.kShare(e, best, others));
                }
            }
        }
    }

    /** Lanes of a round that begins at {@code start}. */
    private static int kWidth(int start, int to) {
        return to - start < Launch.LANES ? to - start : Launch.LANES;
    }

    /** Leaves the maximum in the first lane, and its first place; {@code length} where nothing is above -inf. */
    private static void kSurvey(FloatArray x, int first, int from, int to, int length, float sign, float[] bests,
                                int[] places) {
        int lanes = kWidth(from, to);
        for (int lane = 0; lane < lanes; lane++) {
            bests[lane] = FloatDigits.kMinusInfinity(first);
            places[lane] = length;
        }
        for (int start = from; start < to; start += Launch.LANES) {
            int width = kWidth(start, to);
            for (int lane = 0; lane < width; lane++) {
                float v = sign * x.get(first + start + lane);
                float best = bests[lane];
                places[lane] = v > best ? start + lane : places[lane];
                bests[lane] = v > best ? v : best;
            }
        }
        float best = bests[0];
        int place = places[0];
        for (int lane = 1; lane < lanes; lane++) {
            float other = bests[lane];
            int otherPlace = places[lane];
            int firstPlace = otherPlace < place ? otherPlace : place;
            int samePlace = other == best ? firstPlace : place;
            place = other > best ? otherPlace : samePlace;
            best = other > best ? other : best;
        }
        bests[0] = best;
        places[0] = place;
    }

    private static void kClear(int lanes, float[] sums, float[] lost) {
        for (int lane = 0; lane < lanes; lane++) {
            sums[lane] = 0f;
            lost[lane] = 0f;
        }
    }

    private static void kAdd(float term, int lane, float[] sums, float[] lost) {
        float sum = sums[lane];
        lost[lane] = lost[lane] + KernelMath.kSumLost(sum, term);
        sums[lane] = sum + term;
    }

    /** Leaves the sum over all lanes in the first, and what it has lost. */
    private static void kTotal(int lanes, float[] sums, float[] lost) {
        float sum = 0f;
        float rest = 0f;
        for (int lane = 0; lane < lanes; lane++) {
            rest = rest + (KernelMath.kSumLost(sum, sums[lane]) + lost[lane]);
            sum = sum + sums[lane];
        }
        sums[0] = sum;
        lost[0] = rest;
    }
}
