package dev.hillock.compare;

import dev.hillock.engine.DType;
import java.util.stream.DoubleStream;

/** The formats that numbers in a file may have been rounded to, whatever type the file has; the coarsest first. */
public enum Precision {
    BFLOAT16("bfloat16", 8, -133, 0x1.fep127),
    FLOAT16("float16", 11, -24, 65504),
    FLOAT32("float32", 24, -149, Float.MAX_VALUE),
    FLOAT64("float64", 53, -1074, Double.MAX_VALUE);

    private final String title;
    private final int digits;
    private final int least;
    private final double largest;

    Precision(String title, int digits, int least, double largest) {
        this.title = title;
        this.digits = digits;
        this.least = least;
        this.largest = largest;
    }

    /** The format of a type. */
    static Precision of(DType type) {
        return type == DType.FLOAT32 ? FLOAT32 : FLOAT64;
    }

    /** The coarsest format that holds all the numbers; those that are not finite fit into any. */
    static Precision of(double[] numbers) {
        for (Precision precision : values()) {
            if (DoubleStream.of(numbers).allMatch(precision::holds)) {
                return precision;
            }
        }
        return FLOAT64;
    }

    /** Whether a number is one of this format. */
    boolean holds(double number) {
        return !Double.isFinite(number)
            || Math.abs(number) <= largest && Math.rint(number / unit(number)) * unit(number) == number;
    }

    /** The distance of neighbours at a number. */
    double unit(double number) {
        int exponent = Math.getExponent(Math.clamp(Math.abs(number), Double.MIN_NORMAL, largest));
        return Math.scalb(1.0, Math.max(exponent - digits + 1, least));
    }

    /** How programmers call it. */
    @Override
    public String toString() {
        return title;
    }
}
