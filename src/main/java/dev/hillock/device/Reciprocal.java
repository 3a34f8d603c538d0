package dev.hillock.device;

/**
 * A number to divide by, for dividends from 0 to 2^30: {@code i / divisor == (long) i * factor >> shift}. The quotient
 * is exact, since factor exceeds 2^shift / divisor by less than 2^-30 of it (Granlund and Montgomery, 1994).
 *
 * @param factor the reciprocal, as a whole number below 2^31
 * @param shift  by how much it is too large
 */
public record Reciprocal(int factor, int shift) {
    /** Dividends are smaller. */
    public static final long LIMIT = 1L << 30;

    /** The reciprocal of a divisor from 1 to {@link #LIMIT}. */
    public static Reciprocal of(long divisor) {
        if (divisor < 1 || divisor > LIMIT) {
            throw new IllegalArgumentException("a divisor must be from 1 to 2^30 but was " + divisor);
        }
        int shift = 30 + (64 - Long.numberOfLeadingZeros(divisor - 1));
        return new Reciprocal(Math.toIntExact(Math.ceilDiv(1L << shift, divisor)), shift);
    }
}
