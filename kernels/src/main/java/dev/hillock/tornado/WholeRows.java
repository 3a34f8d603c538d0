package dev.hillock.tornado;

import dev.hillock.device.Launch;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * Softmax and log_softmax, their pullbacks, or both at once, one work-group for each row: for devices that still have
 * the row in their cache when it is gone through again. Each exponential is computed once and waits where the result
 * will be. What is summed is told at {@link RowKernels}.
 */
final class WholeRows {
    static final int VALUE = 0;
    static final int PULLBACK = 1;
    static final int BOTH = 2;

    private WholeRows() {
    }

    /** {@code what} of its constants; x stands for arrays that it does not need. */
    static void kWholeRow(KernelContext context, FloatArray x, FloatArray dy, FloatArray y, FloatArray dx, int length,
                          int group, int lockstep, int what, int function, float sign, float scale, float high,
                          float low) {
        float[] values = context.allocateFloatLocalArray(Launch.WIDEST_GROUP);
        float[] dots = context.allocateFloatLocalArray(Launch.WIDEST_GROUP);
        float[] overs = context.allocateFloatLocalArray(Launch.WIDEST_GROUP);
        int[] places = context.allocateIntLocalArray(Launch.WIDEST_GROUP);
        int lane = context.localIdx;
        int first = context.groupIdx * length;
        int even = length % group == 0 ? 1 : 0;
        float best = FloatDigits.kMinusInfinity(lane);
        int place = length;
        for (int start = 0; start < length; start += group) {
            int k = RowKernels.kWithin(start + lane, length, even);
            float v = sign * x.get(first + k);
            place = v > best ? k : place;
            best = v > best ? v : best;
            if (lockstep == 1) {
                context.localBarrier();
            }
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
        if (what != VALUE) {
            base = place < length ? dy.get(first + place) : 0f;
        }
        float sum = 0f;
        float sumLost = 0f;
        float dot = 0f;
        float dotLost = 0f;
        float over = 0f;
        float overLost = 0f;
        for (int start = 0; start < length; start += group) {
            int k = RowKernels.kWithin(start + lane, length, even);
            float all = RowMath.kExp(function, sign * x.get(first + k), best, scale, high, low);
            float e = k == place ? 0f : k == start + lane ? all : 0f;
            if (what != VALUE) {
                float g = dy.get(first + k);
                dx.set(first + k, all);
                float term = function == RowMath.LOG_SOFTMAX ? k == start + lane ? g : 0f : e * g;
                dotLost = dotLost + KernelMath.kSumLost(dot, term);
                dot = dot + term;
                if (function != RowMath.LOG_SOFTMAX) {
                    float more = e * (g - base);
                    overLost = overLost + KernelMath.kSumLost(over, more);
                    over = over + more;
                }
            } else if (function != RowMath.LOG_SOFTMAX) {
                y.set(first + k, all);
            }
            sumLost = sumLost + KernelMath.kSumLost(sum, e);
            sum = sum + e;
            if (lockstep == 1) {
                context.localBarrier();
            }
        }
        values[lane] = sum + sumLost;
        overs[lane] = over + overLost;
        dots[lane] = dotLost == dotLost ? dot + dotLost : dot;
        context.localBarrier();
        for (int half = group / 2; half > 0; half = half / 2) {
            if (lane < half) {
                values[lane] = values[lane] + values[lane + half];
                if (what != VALUE) {
                    dots[lane] = dots[lane] + dots[lane + half];
                    overs[lane] = overs[lane] + overs[lane + half];
                }
            }
            context.localBarrier();
        }
        float others = values[0];
        float anchor = function == RowMath.LOG_SOFTMAX ? others : base;
        float log = KernelMath.kLog1p(others);
        for (int start = 0; start < length; start += group) {
            int k = start + lane;
            if (k < length) {
                float e = 0f;
                if (what != VALUE) {
                    e = dx.get(first + k);
                    dx.set(first + k, RowMath.kSlope(function, e, dy.get(first + k), best, others, dots[0], overs[0],
                        anchor, sign * (scale * (high + low))));
                } else if (function != RowMath.LOG_SOFTMAX) {
                    e = y.get(first + k);
                }
                if (what != PULLBACK) {
                    y.set(first + k, function == RowMath.LOG_SOFTMAX
                        ? RowMath.kLogShare(sign * x.get(first + k), best, log) : RowMath.kShare(e, best, others));
                }
            }
            if (lockstep == 1) {
                context.localBarrier();
            }
        }
    }
}
