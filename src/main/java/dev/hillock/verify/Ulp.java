package dev.hillock.verify;

import dev.hillock.engine.DType;

/**
 * Distances in units of the last place of the correctly rounded result. The exact result comes as a double; for float64
 * it is itself a rounded double, so the distance only says how far two computations are apart.
 *
 * <p>The sign of a zero is never an error. Below the normal numbers the unit is the smallest subnormal. At the upper
 * edge the range is continued by one binade: where FLT_MAX is right, infinity is one unit off and not infinitely far,
 * and the other way round. NaN against a number, and infinity against a number that is not near the edge, are
 * infinitely far apart.
 */
public final class Ulp {
    private Ulp() {
    }

    /** How far a float is from the exact result. */
    public static double distance(float got, double exact) {
        return distance(DType.FLOAT32, got, exact);
    }

    /** How far a double is from another that counts as exact. */
    public static double distance(double got, double exact) {
        return distance(DType.FLOAT64, got, exact);
    }

    /** How far a result of the type, widened, is from the exact one. */
    public static double distance(DType type, double got, double exact) {
        if (Double.isNaN(got) || Double.isNaN(exact)) {
            return Double.isNaN(got) && Double.isNaN(exact) ? 0 : Double.POSITIVE_INFINITY;
        }
        double rounded = round(type, exact);
        if (Double.isInfinite(got) || Double.isInfinite(rounded)) {
            return got == rounded ? 0 : acrossTheEdge(type, got, exact);
        }
        return Math.abs(got - exact) / unit(type, exact);
    }

    /** The unit in which errors against this exact result count. */
    public static double unit(DType type, double exact) {
        return type.unit(exact);
    }

    /**
     * How far the verifier moves an input to see what its last place is worth: half a unit. Half a unit of a double is
     * no step of doubles, so there it is a whole one.
     */
    public static double step(DType type, double x) {
        if (!Double.isFinite(x)) {
            return 0;
        }
        return type == DType.FLOAT64 ? Math.ulp(x) : 0.5 * unit(type, x);
    }

    /** The value of the type that is nearest to the exact one. */
    public static double round(DType type, double exact) {
        return type.round(exact);
    }

    /** The distance between a number and an infinity: finite where both are within a binade of the largest number. */
    private static double acrossTheEdge(DType type, double got, double exact) {
        // Half of everything, because twice the largest double is no double.
        double halfLimit = Math.scalb(1.0, Math.getExponent(type.largest()));
        double halfLast = unit(type, type.largest()) / 2;
        boolean overflowed = Double.isInfinite(got);
        double inside = Math.abs(overflowed ? exact : got);
        // An exact result beyond the type is still known, unless it is beyond float64 too.
        double outside = overflowed || type == DType.FLOAT64 ? halfLimit : Math.abs(exact) / 2;
        if (Math.signum(got) != Math.signum(exact) || inside < halfLimit || outside > 2 * halfLimit) {
            return Double.POSITIVE_INFINITY;
        }
        return (outside - inside / 2) / halfLast;
    }
}
