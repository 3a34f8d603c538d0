package dev.hillock.device;

import dev.hillock.engine.DType;
import java.math.BigDecimal;

/** The numbers in which a kernel computes: how a float64 of the host becomes one of them, or a sum of some. */
enum Digits {
    /** float32, for all types but float64. */
    SINGLE(0x1p41, Float.MIN_NORMAL, Float.MAX_VALUE),
    /** float64. */
    DOUBLE(0x1p27, Double.MIN_NORMAL, Double.MAX_VALUE);

    private final double dropped;
    private final double least;
    private final double most;

    /**
     * The numbers of a type.
     *
     * @param dropped the unit of the leading half of the digits, in those of a float64
     */
    Digits(double dropped, double least, double most) {
        this.dropped = dropped;
        this.least = least;
        this.most = most;
    }

    static Digits of(DType type) {
        return type == DType.FLOAT64 ? DOUBLE : SINGLE;
    }

    /** Whether a parameter is a normal number here, or 0. */
    boolean hold(double value) {
        return value == 0 || Math.abs(value) >= least && Math.abs(value) <= most;
    }

    double round(double value) {
        return this == SINGLE ? (float) value : value;
    }

    double round(BigDecimal value) {
        return this == SINGLE ? value.floatValue() : value.doubleValue();
    }

    /** What rounding loses, rounded. */
    double lost(double value) {
        return round(value - round(value));
    }

    /** The leading half of the digits: products of two such numbers are exact. */
    double high(double value) {
        double unit = Math.ulp(value) * dropped;
        return Math.rint(value / unit) * unit;
    }

    /** The largest number that is not above. */
    double notAbove(double value) {
        double near = round(value);
        return near > value ? Math.nextDown((float) near) : near;
    }

    /** The smallest number that is not below. */
    double notBelow(double value) {
        return -notAbove(-value);
    }

    double next(double value) {
        return this == SINGLE ? Math.nextUp((float) value) : Math.nextUp(value);
    }
}
