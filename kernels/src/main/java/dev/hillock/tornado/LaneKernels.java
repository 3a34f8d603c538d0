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
            int lanes = to - from < Launch.LANES ? to - from : Launch.LANES;
            for (int lane = 0; lane < lanes; lane++) {
                bests[lane] = FloatDigits.kMinusInfinity(slot);
                places[lane] = length;
                sums[lane] = 0f;
                sumsLost[lane] = 0f;
                dots[lane] = 0f;
                dotsLost[lane] = 0f;
                overs[lane] = 0f;
                oversLost[lane] = 0f;
            }
            for (int start = from; start < to; start += Launch.LANES) {
                int width = to - start < Launch.LANES ? to - start : Launch.LANES;
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
            float base = 0f;
            if (gradient == RowMath.WEIGHTED) {
                base = place < length ? dy.get(first + place) : 0f;
            }
            for (int start = from; start < to; start += Launch.LANES) {
                int width = to - start < Launch.LANES ? to - start : Launch.LANES;
                for (int lane = 0; lane < width; lane++) {
                    float v = sign * x.get(first + start + lane);
                    if (function == RowMath.MAXOUT) {
                        sums[lane] = v != v ? v : sums[lane];
                    } else {
                        float all = RowMath.kExp(function, v, best, scale, high, low);
                        float e = start + lane == place ? 0f : all;
                        float sum = sums[lane];
                        sumsLost[lane] = sumsLost[lane] + KernelMath.kSumLost(sum, e);
                        sums[lane] = sum + e;
                        if (gradient == RowMath.WEIGHTED || gradient == RowMath.PLAIN) {
                            float g = dy.get(first + start + lane);
                            float term = gradient == RowMath.WEIGHTED ? e * g : g;
                            float dot = dots[lane];
                            dotsLost[lane] = dotsLost[lane] + KernelMath.kSumLost(dot, term);
                            dots[lane] = dot + term;
                            float more = e * (g - base);
                            float over = overs[lane];
                            oversLost[lane] = oversLost[lane] + KernelMath.kSumLost(over, more);
                            overs[lane] = over + more;
                        }
                    }
                }
            }
            float sum = 0f;
            float sumLost = 0f;
            float dot = 0f;
            float dotLost = 0f;
            float over = 0f;
            float overLost = 0f;
            for (int lane = 0; lane < lanes; lane++) {
                sumLost = sumLost + (KernelMath.kSumLost(sum, sums[lane]) + sumsLost[lane]);
                sum = sum + sums[lane];
                dotLost = dotLost + (KernelMath.kSumLost(dot, dots[lane]) + dotsLost[lane]);
                dot = dot + dots[lane];
                overLost = overLost + (KernelMath.kSumLost(over, overs[lane]) + oversLost[lane]);
                over = over + overs[lane];
            }
            RowKernels.kStore(max, others, drift, excess, anchor, at, slot, parts, function, gradient, best,
                sum + sumLost, dotLost == dotLost ? dot + dotLost : dot, over + overLost, base, place);
        }
    }

    /**
     * Softmax and log_softmax at once, one item for each row, which is still in the cache when it is written. Until
     * then dx, or y where there is no gradient, holds the exponentials.
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
            int lanes = length < Launch.LANES ? length : Launch.LANES;
            for (int lane = 0; lane < lanes; lane++) {
                bests[lane] = FloatDigits.kMinusInfinity(row);
                places[lane] = length;
                sums[lane] = 0f;
                sumsLost[lane] = 0f;
                dots[lane] = 0f;
                dotsLost[lane] = 0f;
                overs[lane] = 0f;
                oversLost[lane] = 0f;
            }
            for (int start = 0; start < length; start += Launch.LANES) {
                int width = length - start < Launch.LANES ? length - start : Launch.LANES;
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
            float base = 0f;
            if (gradient == RowMath.WEIGHTED) {
                base = place < length ? dy.get(first + place) : 0f;
            }
            for (int start = 0; start < length; start += Launch.LANES) {
                int width = length - start < Launch.LANES ? length - start : Launch.LANES;
                for (int lane = 0; lane < width; lane++) {
                    int k = first + start + lane;
                    float all = RowMath.kExp(function, sign * x.get(k), best, scale, high, low);
                    float e = start + lane == place ? 0f : all;
                    float sum = sums[lane];
                    sumsLost[lane] = sumsLost[lane] + KernelMath.kSumLost(sum, e);
                    sums[lane] = sum + e;
                    if (gradient == RowMath.WEIGHTED || gradient == RowMath.PLAIN) {
                        float g = dy.get(k);
                        float term = gradient == RowMath.WEIGHTED ? e * g : g;
                        float dot = dots[lane];
                        dotsLost[lane] = dotsLost[lane] + KernelMath.kSumLost(dot, term);
                        dots[lane] = dot + term;
                        float more = e * (g - base);
                        float over = overs[lane];
                        oversLost[lane] = oversLost[lane] + KernelMath.kSumLost(over, more);
                        overs[lane] = over + more;
                        dx.set(k, all);
                    } else if (function != RowMath.LOG_SOFTMAX) {
                        y.set(k, all);
                    }
                }
            }
            float sum = 0f;
            float sumLost = 0f;
            float dot = 0f;
            float dotLost = 0f;
            float over = 0f;
            float overLost = 0f;
            for (int lane = 0; lane < lanes; lane++) {
                sumLost = sumLost + (KernelMath.kSumLost(sum, sums[lane]) + sumsLost[lane]);
                sum = sum + sums[lane];
                dotLost = dotLost + (KernelMath.kSumLost(dot, dots[lane]) + dotsLost[lane]);
                dot = dot + dots[lane];
                overLost = overLost + (KernelMath.kSumLost(over, overs[lane]) + oversLost[lane]);
                over = over + overs[lane];
            }
            float others = sum + sumLost;
            float log = function == RowMath.LOG_SOFTMAX ? KernelMath.kLog1p(others) : 0f;
            float drift = dotLost == dotLost ? dot + dotLost : dot;
            float anchor = gradient == RowMath.PLAIN ? others : base;
            for (int start = 0; start < length; start += Launch.LANES) {
                int width = length - start < Launch.LANES ? length - start : Launch.LANES;
                for (int lane = 0; lane < width; lane++) {
                    int k = first + start + lane;
                    float e = 0f;
                    if (gradient == RowMath.WEIGHTED || gradient == RowMath.PLAIN) {
                        e = dx.get(k);
                        dx.set(k, RowMath.kSlope(function, e, dy.get(k), best, others, drift, over + overLost, anchor,
                            sign, scale, high, low));
                    } else if (function != RowMath.LOG_SOFTMAX) {
                        e = y.get(k);
                    }
                    if (values == 1) {
                        y.set(k, function == RowMath.LOG_SOFTMAX ? RowMath.kLogShare(sign * x.get(k), best, log)
                            : RowMath.kShare(e, best, others));
                    }
                }
            }
        }
    }
}
