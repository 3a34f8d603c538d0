package dev.hillock.simd;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.OR;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;

/**
 * Elementary functions on vectors of doubles, within about 2 ULP; {@link Weaver} copies them into loops.
 *
 * <p>Why not the Vector API's own: those are other libraries on other processors and vector widths (and boxes and
 * scalar calls where there is none), so that results would depend on the machine. That costs exp (1.00 ns an element of
 * 1,024 on one thread of an EPYC with AVX-512, 0.66 there) and gains tanh (0.97 ns, 2.07 there).
 *
 * <p>Polynomials are interpolations at Chebyshev nodes, computed with 300 bits; each bound is relative to the function
 * and includes the rounding of the coefficients.
 *
 * <p>{@code lean} asks for 2^-32, enough for a result that is rounded to float32: half the terms, no lost parts.
 *
 * <p>Results that may be subnormal are made 2^k times too large, so that the caller rounds only once, at the end.
 */
final class DoubleMath {
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2 = 0.6931471805599453;
    private static final double LN2_HI = 0x1.62e42fefa3800p-1;  // trailing zeros: its product with an exponent is exact
    private static final double LN2_LO = 0x1.ef35793c76730p-45;
    /** Added to a number, leaves its integer part plus the bias of an exponent in the lowest bits. */
    private static final double SHIFT = 0x1.8p52 + 1023;

    private DoubleMath() {
    }

    static DoubleVector c(DoubleVector like, double value) {
        return DoubleVector.broadcast(like.species(), value);
    }

    /** y, and NaN where x is. */
    static DoubleVector orNaN(DoubleVector x, DoubleVector y) {
        return y.blend(x, x.compare(NE, x));
    }

    /** max(x, 0), NaN at NaN. */
    static DoubleVector positive(DoubleVector x) {
        return x.blend(0, x.compare(LT, 0));
    }

    /** x, at least {@code low}; NaN at NaN. */
    static DoubleVector atLeast(DoubleVector x, double low) {
        return x.blend(low, x.compare(LT, low));
    }

    /** x, at most {@code high}; NaN at NaN. */
    static DoubleVector atMost(DoubleVector x, double high) {
        return x.blend(high, x.compare(GT, high));
    }

    /** A magnitude that is at least 0 with the sign of x. */
    static DoubleVector withSign(DoubleVector magnitude, DoubleVector x) {
        return magnitude.reinterpretAsLongs()
            .lanewise(OR, x.reinterpretAsLongs().and(Long.MIN_VALUE)).reinterpretAsDoubles();
    }

    /** exp(z)·2^k for a result, and its power of 2, that are normal numbers; NaN at NaN. */
    static DoubleVector exp(DoubleVector z, double k, boolean lean) {
        DoubleVector t = exponent(z, k);
        return expm1OfRest(rest(z, t, k, lean), lean).add(1).mul(power(t));
    }

    /** exp(hi + lo)·2^k for lo about a rounding error of hi. */
    static DoubleVector exp(DoubleVector hi, DoubleVector lo, double k, boolean lean) {
        DoubleVector e = exp(hi, k, lean);
        return lean ? e : e.fma(lo, e);
    }

    /** exp(hi + lo)·factor·2^k, rounded once where it matters. */
    static DoubleVector expTimes(DoubleVector hi, DoubleVector lo, DoubleVector factor, double k, boolean lean) {
        DoubleVector t = exponent(hi, k);
        DoubleVector r = rest(hi, t, k, lean);
        return expm1OfRest(lean ? r : r.add(lo), lean).fma(factor, factor).mul(power(t));
    }

    /** exp(x) for every x, at the cost of a second power of 2. */
    static DoubleVector exp(DoubleVector x, boolean lean) {
        DoubleVector z = atMost(atLeast(x, -800), 800);
        DoubleVector half = z.mul(0.5);
        DoubleVector t = exponent(half, 0);
        DoubleVector n = t.sub(SHIFT);
        DoubleVector r = n.fma(c(z, -2 * LN2_LO), n.fma(c(z, -2 * LN2_HI), z));  // up to 0.7: halved and squared
        DoubleVector m = expm1OfRest(r.mul(0.5), lean);
        DoubleVector p = m.fma(m, m.add(m)).add(1);
        return p.mul(power(t)).mul(power(t));
    }

    /** exp(z) - 1 for z from -745 to 700; NaN at NaN. */
    static DoubleVector expm1(DoubleVector z, boolean lean) {
        DoubleVector t = exponent(z, 0);
        DoubleVector s = power(t);
        return s.fma(expm1OfRest(rest(z, t, 0, lean), lean), s.sub(1));
    }

    private static DoubleVector exponent(DoubleVector z, double k) {
        return z.fma(c(z, LOG2_E), c(z, SHIFT + k));
    }

    private static DoubleVector rest(DoubleVector z, DoubleVector t, double k, boolean lean) {
        DoubleVector n = t.sub(SHIFT + k);
        if (lean) {
            return n.fma(c(z, -LN2), z);
        }
        return n.fma(c(z, -LN2_LO), n.fma(c(z, -LN2_HI), z));
    }

    private static DoubleVector power(DoubleVector t) {
        return t.reinterpretAsLongs().lanewise(LSHL, 52).reinterpretAsDoubles();
    }

    /** exp(r) - 1 for |r| up to ln(2)/2: 2^-61, lean 2^-32. */
    private static DoubleVector expm1OfRest(DoubleVector r, boolean lean) {
        DoubleVector p;
        if (lean) {
            p = c(r, 0.00019891030654370327);
            p = p.fma(r, c(r, 0.0013933685862617174));
            p = p.fma(r, c(r, 0.008333310889582076));
            p = p.fma(r, c(r, 0.04166646460202654));
            p = p.fma(r, c(r, 0.16666666681659179));
            p = p.fma(r, c(r, 0.5000000013498178));
        } else {
            p = c(r, 2.0914717341716378e-09);
            p = p.fma(r, c(r, 2.5105259538448494e-08));
            p = p.fma(r, c(r, 2.755727357010214e-07));
            p = p.fma(r, c(r, 2.7557255297969643e-06));
            p = p.fma(r, c(r, 2.4801587325605324e-05));
            p = p.fma(r, c(r, 0.0001984126987490126));
            p = p.fma(r, c(r, 0.001388888888888373));
            p = p.fma(r, c(r, 0.008333333333326112));
            p = p.fma(r, c(r, 0.04166666666666667));
            p = p.fma(r, c(r, 0.1666666666666667));
            p = p.fma(r, c(r, 0.5));
        }
        return p.fma(r.mul(r), r);
    }

    /** log(1 + e)·2^k, given e·2^k, e from 0 to 1: the inverse hyperbolic tangent of e/(2 + e): 2^-58, lean 2^-36. */
    static DoubleVector log1p(DoubleVector scaled, double unscale, boolean lean) {
        DoubleVector t = scaled.div(scaled.fma(c(scaled, unscale), c(scaled, 2)));
        DoubleVector s = t.mul(unscale);
        DoubleVector w = s.mul(s);
        DoubleVector p;
        if (lean) {
            p = c(w, 0.10393808427873376);
            p = p.fma(w, c(w, 0.08732351232720387));
            p = p.fma(w, c(w, 0.11132355604500663));
            p = p.fma(w, c(w, 0.1428515286094183));
            p = p.fma(w, c(w, 0.2000000538497483));
            p = p.fma(w, c(w, 0.33333333325011805));
        } else {
            p = c(w, 0.07815288900461426);
            p = p.fma(w, c(w, 0.03746071897775383));
            p = p.fma(w, c(w, 0.05422589197440007));
            p = p.fma(w, c(w, 0.05867139530651599));
            p = p.fma(w, c(w, 0.06667589315724629));
            p = p.fma(w, c(w, 0.07692271982430275));
            p = p.fma(w, c(w, 0.09090909948981357));
            p = p.fma(w, c(w, 0.11111111099118386));
            p = p.fma(w, c(w, 0.1428571428580005));
            p = p.fma(w, c(w, 0.19999999999999762));
            p = p.fma(w, c(w, 0.3333333333333333));
        }
        return p.mul(w).fma(t, t).mul(2);
    }

    /** tanh(x). */
    static DoubleVector tanh(DoubleVector x, boolean lean) {
        DoubleVector m = expm1(atMost(x.abs(), 25).mul(-2), lean);
        return withSign(m.div(m.add(2)).abs(), x);
    }

    /** What the sum a + b lost. */
    static DoubleVector sumLost(DoubleVector a, DoubleVector b, DoubleVector sum) {
        DoubleVector added = sum.sub(a);
        return a.sub(sum.sub(added)).add(b.sub(added));
    }

    /** factor·tanh(z + lost) for |z| up to 25; {@code lost} is about a rounding error of z. */
    static DoubleVector tanhTimes(DoubleVector z, DoubleVector lost, DoubleVector factor) {
        VectorMask<Double> right = z.compare(GT, 0);
        DoubleVector rounded = expm1(z.abs().mul(-2), false);
        DoubleVector m = rounded.add(1).fma(lost.blend(lost.neg(), right).mul(2), rounded);
        DoubleVector d = m.add(2);
        DoubleVector top = m.mul(factor);
        DoubleVector inverse = c(z, 1).div(d);
        DoubleVector y = top.mul(inverse);
        DoubleVector rest = d.fma(y.neg(), top).add(m.fma(factor, top.neg())).sub(y.mul(m.sub(d.sub(2))));
        DoubleVector left = rest.fma(inverse, y);
        return left.blend(left.neg(), right);
    }

    /** factor·tanh(z + lost) + term, where what nearly cancels is exact. */
    static DoubleVector tanhTimesPlus(DoubleVector z, DoubleVector lost, DoubleVector factor, DoubleVector term) {
        VectorMask<Double> right = z.compare(GT, 0);
        DoubleVector product = z.mul(factor);
        DoubleVector sum = product.add(term);
        DoubleVector t = atMost(atLeast(z, -1), 1);
        DoubleVector w = t.mul(t);
        DoubleVector grown = exp(t, 0, false);
        DoubleVector shrink = t.mul(w).mul(shrinkSeries(w)).div(grown.add(c(z, 1).div(grown)).mul(0.5));
        DoubleVector rest = sumLost(product, term, sum).add(z.fma(factor, product.neg()));
        DoubleVector near = sum.add(lost.sub(shrink).fma(factor, rest));
        DoubleVector e = exp(z.abs().mul(-2), lost.blend(lost.neg(), right).mul(2), 0, false);
        DoubleVector r = e.add(e).div(e.add(1));
        DoubleVector side = factor.neg().blend(factor, right);
        DoubleVector end = side.add(term);
        DoubleVector far = r.fma(side.neg(), end).add(sumLost(side, term, end));
        return near.blend(far, z.abs().compare(GT, 1));
    }

    /** factor·tanh(z) + term to 2^-32 for |z| up to 25, where what nearly cancels is exact. */
    static DoubleVector tanhTimesPlus(DoubleVector z, DoubleVector factor, DoubleVector term) {
        DoubleVector m = expm1(z.abs().mul(-2), true);
        DoubleVector inverse = c(z, 1).div(m.add(2));
        DoubleVector near = withSign(m.mul(inverse).abs(), z).mul(factor);
        DoubleVector side = factor.blend(factor.neg(), z.compare(LT, 0));
        DoubleVector far = side.add(term).sub(m.add(1).mul(2).mul(inverse).mul(side));
        DoubleVector y = near.add(term).blend(far, z.abs().compare(GT, 1));
        return y.blend(near, term.compare(EQ, 0));  // 0 would take the sign from -0
    }

    /** (exp(x) - 1 - x)/x² - 1/2 for x from -1 to 0: 2^-60 of the whole, lean 2^-36. */
    static DoubleVector expTail(DoubleVector x, boolean lean) {
        DoubleVector p;
        if (lean) {
            p = c(x, 1.6059043836821613e-10);
        } else {
            p = c(x, 4.110317623312165e-19);
            p = p.fma(x, c(x, 8.22063524662433e-18));
            p = p.fma(x, c(x, 1.5619206968586225e-16));
            p = p.fma(x, c(x, 2.8114572543455206e-15));
            p = p.fma(x, c(x, 4.779477332387385e-14));
            p = p.fma(x, c(x, 7.647163731819816e-13));
            p = p.fma(x, c(x, 1.1470745597729725e-11));
            p = p.fma(x, c(x, 1.6059043836821613e-10));
        }
        p = p.fma(x, c(x, 2.08767569878681e-09));
        p = p.fma(x, c(x, 2.505210838544172e-08));
        p = p.fma(x, c(x, 2.755731922398589e-07));
        p = p.fma(x, c(x, 2.7557319223985893e-06));
        p = p.fma(x, c(x, 2.48015873015873e-05));
        p = p.fma(x, c(x, 0.0001984126984126984));
        p = p.fma(x, c(x, 0.001388888888888889));
        p = p.fma(x, c(x, 0.008333333333333333));
        p = p.fma(x, c(x, 0.041666666666666664));
        p = p.fma(x, c(x, 0.16666666666666666));
        return p.mul(x);
    }

    /** 2^128/cosh(x)², from 0 where that is below 2^-1000. */
    static DoubleVector sechSquare(DoubleVector x, boolean lean) {
        DoubleVector scaled = exp(atMost(x.abs(), 380).mul(-2), 128, lean);
        DoubleVector d = scaled.fma(c(x, 0x1p-128), c(x, 1));
        return scaled.mul(4).div(d.mul(d));
    }

    /** The arc tangent: 2^-55, lean 2^-34. */
    static DoubleVector atan(DoubleVector x, boolean lean) {
        DoubleVector a = x.abs();
        DoubleVector t = a.blend(c(x, -1).div(a), a.compare(GT, 1));
        DoubleVector w = t.mul(t);
        DoubleVector p;
        if (lean) {
            p = c(w, 0.0005930437556365282);
            p = p.fma(w, c(w, -0.0042216579909296476));
            p = p.fma(w, c(w, 0.014072923344697239));
            p = p.fma(w, c(w, -0.02991311194551696));
            p = p.fma(w, c(w, 0.047294798621813336));
            p = p.fma(w, c(w, -0.06246315194128317));
            p = p.fma(w, c(w, 0.0758665283364667));
            p = p.fma(w, c(w, -0.09073553118976409));
            p = p.fma(w, c(w, 0.11109392308322223));
            p = p.fma(w, c(w, -0.14285624891483525));
            p = p.fma(w, c(w, 0.19999998154086215));
            p = p.fma(w, c(w, -0.3333333332694414));
        } else {
            p = c(w, 7.767624330289919e-06);
            p = p.fma(w, c(w, -9.371186345052626e-05));
            p = p.fma(w, c(w, 0.0005376839297396244));
            p = p.fma(w, c(w, -0.0019612554271685326));
            p = p.fma(w, c(w, 0.005140912856746939));
            p = p.fma(w, c(w, -0.010412153260359241));
            p = p.fma(w, c(w, 0.01718398172211335));
            p = p.fma(w, c(w, -0.024191345810140718));
            p = p.fma(w, c(w, 0.030330719265790507));
            p = p.fma(w, c(w, -0.035271331066871296));
            p = p.fma(w, c(w, 0.03938687540798632));
            p = p.fma(w, c(w, -0.043306538430670664));
            p = p.fma(w, c(w, 0.04758080083637821));
            p = p.fma(w, c(w, -0.052624922290256754));
            p = p.fma(w, c(w, 0.05882264416776449));
            p = p.fma(w, c(w, -0.06666657934573768));
            p = p.fma(w, c(w, 0.07692307078827029));
            p = p.fma(w, c(w, -0.0909090906193528));
            p = p.fma(w, c(w, 0.11111111110268297));
            p = p.fma(w, c(w, -0.14285714285701234));
            p = p.fma(w, c(w, 0.1999999999999992));
            p = p.fma(w, c(w, -0.3333333333333333));
        }
        DoubleVector y = p.mul(w).fma(t, t);
        DoubleVector rest = y.add(6.123233995736766e-17).add(1.5707963267948966);
        return withSign(y.blend(rest, a.compare(GT, 1)).abs(), x);
    }

    /** Q(a)/exp(-a²/2) for a from 0 to 39.6, Q the normal distribution's upper tail: 2^-55, lean 2^-34 up to 14.7. */
    static DoubleVector tailOverBell(DoubleVector a, boolean lean) {
        DoubleVector r = c(a, 1).div(a.add(4));
        DoubleVector t = a.sub(4).mul(r);
        DoubleVector p;
        if (lean) {
            p = c(t, 8.066444359802178e-06);
            p = p.fma(t, c(t, 3.497454866523175e-05));
            p = p.fma(t, c(t, -8.012934954547832e-06));
            p = p.fma(t, c(t, -0.00023386850142477012));
            p = p.fma(t, c(t, 0.00013494843204101128));
            p = p.fma(t, c(t, 0.001632066191616204));
            p = p.fma(t, c(t, -0.0034798152196810254));
            p = p.fma(t, c(t, -0.0075403986741140565));
            p = p.fma(t, c(t, 0.06039656872901348));
            p = p.fma(t, c(t, -0.1865218439541092));
            p = p.fma(t, c(t, 0.3871374015107894));
            p = p.fma(t, c(t, -0.6078966422378478));
            p = p.fma(t, c(t, 0.7552851304086251));
        } else {
            p = c(t, 5.66705495641671e-12);
            p = p.fma(t, c(t, -7.57816022943727e-10));
            p = p.fma(t, c(t, -2.5969533544871455e-09));
            p = p.fma(t, c(t, 2.063863807515025e-09));
            p = p.fma(t, c(t, 1.9906069465698366e-08));
            p = p.fma(t, c(t, 1.2997655403204965e-08));
            p = p.fma(t, c(t, -8.594764618138474e-08));
            p = p.fma(t, c(t, -1.5465770056691042e-07));
            p = p.fma(t, c(t, 2.723995782373642e-07));
            p = p.fma(t, c(t, 1.021347674230171e-06));
            p = p.fma(t, c(t, -6.301122023189428e-07));
            p = p.fma(t, c(t, -5.920083499236666e-06));
            p = p.fma(t, c(t, 7.168560457811404e-07));
            p = p.fma(t, c(t, 3.514466029647961e-05));
            p = p.fma(t, c(t, -1.9083152692480157e-06));
            p = p.fma(t, c(t, -0.0002310949303190347));
            p = p.fma(t, c(t, 0.00013334432332391032));
            p = p.fma(t, c(t, 0.0016308184570021013));
            p = p.fma(t, c(t, -0.0034796923686743826));
            p = p.fma(t, c(t, -0.0075401889666836235));
            p = p.fma(t, c(t, 0.060396574891019995));
            p = p.fma(t, c(t, -0.18652185795965895));
            p = p.fma(t, c(t, 0.38713740074221203));
            p = p.fma(t, c(t, -0.6078966419718921));
            p = p.fma(t, c(t, 0.7552851304157515));
        }
        return p.mul(r);
    }

    /** (Q(a)/φ(a) - a)/√(2π)/(r - a), r its root, for a from 0 to 39.6: 2^-56, lean 2^-37 up to 14.7. */
    static DoubleVector slopeOverBell(DoubleVector a, boolean lean) {
        DoubleVector t = a.sub(4).div(a.add(4));
        DoubleVector p;
        if (lean) {
            p = c(t, 2.851981769403545e-07);
            p = p.fma(t, c(t, 2.5053716487114266e-06));
            p = p.fma(t, c(t, 2.986856067963016e-06));
            p = p.fma(t, c(t, -1.8478264107128428e-05));
            p = p.fma(t, c(t, -1.736450810773025e-05));
            p = p.fma(t, c(t, 0.0001859470152754054));
            p = p.fma(t, c(t, -0.0001546125439505716));
            p = p.fma(t, c(t, -0.001788288363399372));
            p = p.fma(t, c(t, 0.00950494830013498));
            p = p.fma(t, c(t, -0.02808335808035503));
            p = p.fma(t, c(t, 0.060462936899435174));
            p = p.fma(t, c(t, -0.10336589855857843));
            p = p.fma(t, c(t, 0.4622112440485765));
        } else {
            p = c(t, -1.3235052351093075e-11);
            p = p.fma(t, c(t, -6.280444325744204e-11));
            p = p.fma(t, c(t, -1.029174559999943e-10));
            p = p.fma(t, c(t, 6.572895271724974e-11));
            p = p.fma(t, c(t, 7.877673003042694e-10));
            p = p.fma(t, c(t, 1.4048664914616654e-09));
            p = p.fma(t, c(t, -2.210737849428204e-09));
            p = p.fma(t, c(t, -1.1198690981553762e-08));
            p = p.fma(t, c(t, -3.1037356617904685e-10));
            p = p.fma(t, c(t, 6.326433255387998e-08));
            p = p.fma(t, c(t, 5.214575190223641e-08));
            p = p.fma(t, c(t, -3.4941893310642223e-07));
            p = p.fma(t, c(t, -4.920781933196799e-07));
            p = p.fma(t, c(t, 2.2167680894601547e-06));
            p = p.fma(t, c(t, 3.5388798730884017e-06));
            p = p.fma(t, c(t, -1.803494753293836e-05));
            p = p.fma(t, c(t, -1.7477211248654947e-05));
            p = p.fma(t, c(t, 0.00018577577594033803));
            p = p.fma(t, c(t, -0.00015461331313418693));
            p = p.fma(t, c(t, -0.001788260541335342));
            p = p.fma(t, c(t, 0.009504950375115513));
            p = p.fma(t, c(t, -0.028083359953044746));
            p = p.fma(t, c(t, 0.06046293676785051));
            p = p.fma(t, c(t, -0.10336589852195696));
            p = p.fma(t, c(t, 0.4622112440495753));
        }
        return p;
    }

    /** x cosh(x) - sinh(x) over x³, by its series in w = x² up to 4, all terms positive: 2^-56. */
    static DoubleVector shrinkSeries(DoubleVector w) {
        DoubleVector p = c(w, 3.166789608205361e-30);
        p = p.fma(w, c(w, 2.387759364586842e-27));
        p = p.fma(w, c(w, 1.5472680682522736e-24));
        p = p.fma(w, c(w, 8.509974375387505e-22));
        p = p.fma(w, c(w, 3.9145882126782523e-19));
        p = p.fma(w, c(w, 1.4797143443923793e-16));
        p = p.fma(w, c(w, 4.498331606952833e-14));
        p = p.fma(w, c(w, 1.0706029224547743e-11));
        p = p.fma(w, c(w, 1.9270852604185937e-09));
        p = p.fma(w, c(w, 2.505210838544172e-07));
        p = p.fma(w, c(w, 2.2045855379188714e-05));
        p = p.fma(w, c(w, 0.0011904761904761906));
        p = p.fma(w, c(w, 0.03333333333333333));
        p = p.fma(w, c(w, 0.3333333333333333));
        return p;
    }

    /** cosh(x), by its series in w = x² up to 4: 2^-71. */
    static DoubleVector cosh(DoubleVector w) {
        DoubleVector p = c(w, 2.4795962632247976e-27);
        p = p.fma(w, c(w, 1.6117375710961184e-24));
        p = p.fma(w, c(w, 8.896791392450574e-22));
        p = p.fma(w, c(w, 4.110317623312165e-19));
        p = p.fma(w, c(w, 1.5619206968586225e-16));
        p = p.fma(w, c(w, 4.779477332387385e-14));
        p = p.fma(w, c(w, 1.1470745597729725e-11));
        p = p.fma(w, c(w, 2.08767569878681e-09));
        p = p.fma(w, c(w, 2.755731922398589e-07));
        p = p.fma(w, c(w, 2.48015873015873e-05));
        p = p.fma(w, c(w, 0.001388888888888889));
        p = p.fma(w, c(w, 0.041666666666666664));
        p = p.fma(w, c(w, 0.5));
        p = p.fma(w, c(w, 1.0));
        return p;
    }

    /** x as a number of quarter turns, rounded, in the lowest bits; |x| up to 2e5. */
    static DoubleVector quarters(DoubleVector x) {
        return x.fma(c(x, 0.6366197723675814), c(x, 0x1.8p52));
    }

    /** What is left of hi + lo after as many quarter turns. */
    static DoubleVector angle(DoubleVector hi, DoubleVector lo, DoubleVector quarters) {
        return rest(hi, lo, quarters.sub(0x1.8p52));
    }

    /** What is left of hi + lo + π/4 after as many quarter turns. */
    static DoubleVector angleFromEighth(DoubleVector hi, DoubleVector lo, DoubleVector quarters) {
        return rest(hi, lo, quarters.sub(0x1.8p52).sub(0.5));
    }

    /** hi + lo - n·π/2, n a multiple of 1/2. */
    private static DoubleVector rest(DoubleVector hi, DoubleVector lo, DoubleVector n) {
        DoubleVector r = n.fma(c(hi, -0x1.921fb544p0), hi);  // π/2 in pieces of 33, 33 and 53 bits
        r = n.fma(c(hi, -0x1.0b4611a6p-34), r);
        return n.fma(c(hi, -0x1.3198a2e037073p-69), r).add(lo);
    }

    /** The sine of r plus the given quarter turns: 2^-57, lean 2^-35. */
    static DoubleVector sin(DoubleVector r, DoubleVector quarters, boolean lean) {
        DoubleVector w = r.mul(r);
        DoubleVector s;
        if (lean) {
            s = c(w, 2.7249864655139585e-06);
            s = s.fma(w, c(w, -0.00019840086263755443));
            s = s.fma(w, c(w, 0.008333331873837089));
            s = s.fma(w, c(w, -0.16666666663853044));
        } else {
            s = c(w, -7.586685070091267e-13);
            s = s.fma(w, c(w, 1.605853141458901e-10));
            s = s.fma(w, c(w, -2.5052106231157904e-08));
            s = s.fma(w, c(w, 2.7557319219335453e-06));
            s = s.fma(w, c(w, -0.0001984126984126506));
            s = s.fma(w, c(w, 0.008333333333333331));
            s = s.fma(w, c(w, -0.16666666666666666));
        }
        s = s.mul(w).fma(r, r);
        DoubleVector p;
        if (lean) {
            p = c(w, -2.7300908167996537e-07);
            p = p.fma(w, c(w, 2.480059998353171e-05));
            p = p.fma(w, c(w, -0.0013888887671288108));
            p = p.fma(w, c(w, 0.04166666666431933));
        } else {
            p = c(w, -1.1382614868556325e-11);
            p = p.fma(w, c(w, 2.0876146024689747e-09));
            p = p.fma(w, c(w, -2.7557317270560326e-07));
            p = p.fma(w, c(w, 2.4801587298763433e-05));
            p = p.fma(w, c(w, -0.0013888888888887395));
            p = p.fma(w, c(w, 0.041666666666666664));
        }
        p = p.fma(w, c(w, -0.5)).fma(w, c(w, 1));
        var odd = quarters.reinterpretAsLongs().and(1).compare(NE, 0).cast(r.species());
        var sign = quarters.reinterpretAsLongs().and(2).lanewise(LSHL, 62);
        return s.blend(p, odd).reinterpretAsLongs().lanewise(XOR, sign)
            .reinterpretAsDoubles();
    }

    /** The cosine of r plus the given quarter turns. */
    static DoubleVector cos(DoubleVector r, DoubleVector quarters, boolean lean) {
        return sin(r, quarters.add(1), lean);
    }
}
