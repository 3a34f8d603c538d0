package dev.hillock.oracle;

import dev.hillock.engine.DType;
import java.math.BigDecimal;

/**
 * A result of the oracle: a real number to 25 digits, or what is not a number at all.
 *
 * @param text   as the data has it: {@code nan}, {@code inf}, {@code -inf}, {@code -0.0} or a decimal
 * @param number the number; null for NaN and the infinities
 */
public record Exact(String text, BigDecimal number) {
    private static final BigDecimal FLOAT_END = BigDecimal.TWO.pow(128);
    private static final BigDecimal DOUBLE_END = BigDecimal.TWO.pow(1024);

    /** Reads a field of the data. */
    public static Exact parse(String text) {
        boolean special = text.equals("nan") || text.endsWith("inf");
        return new Exact(text, special ? null : new BigDecimal(text));
    }

    /** The value of the type that is nearest to the exact result. */
    public double rounded(DType type) {
        return switch (text) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> type == DType.FLOAT32 ? number.floatValue() : number.doubleValue();
        };
    }

    /**
     * The distance of a result to the exact one in units in the last place of the latter; infinite if one is NaN or
     * infinite where the other should not be, or where the sign of a zero must be kept and is not.
     */
    public double ulps(double got, DType type) {
        double right = rounded(type);
        if (text.equals("-0.0")) {
            return Double.doubleToRawLongBits(got) == Double.doubleToRawLongBits(-0.0) ? 0 : Double.POSITIVE_INFINITY;
        }
        if (got == right && (number == null || Double.isInfinite(right)) || Double.isNaN(got) && Double.isNaN(right)) {
            return 0;
        }
        if (number == null || Double.isNaN(got)) {
            return Double.POSITIVE_INFINITY;
        }
        BigDecimal end = type == DType.FLOAT32 ? FLOAT_END : DOUBLE_END;
        BigDecimal reached = Double.isInfinite(got) ? end.multiply(BigDecimal.valueOf(Math.signum(got)))
            : new BigDecimal(got);
        return reached.subtract(number).abs().doubleValue() / ulp(right, type);
    }

    /** The distance between a value of the type and its neighbour, finite at the infinities. */
    public static double ulp(double value, DType type) {
        return type == DType.FLOAT32
            ? Math.ulp(Math.min(Math.abs((float) value), Float.MAX_VALUE))
            : Math.ulp(Math.min(Math.abs(value), Double.MAX_VALUE));
    }
}
