package dev.hillock.engine;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The types of elements that engines take, little-endian in memory. */
public enum DType {
    /** IEEE 754 binary16; engines compute such elements in float32 or more. */
    FLOAT16(2, "float16", ValueLayout.JAVA_SHORT_UNALIGNED, 11, -24, 65504),
    /** The upper half of a float32; engines compute such elements in float32 or more. */
    BFLOAT16(2, "bfloat16", ValueLayout.JAVA_SHORT_UNALIGNED, 8, -133, 0x1.fep127),
    /** IEEE 754 binary32. */
    FLOAT32(4, "float32", ValueLayout.JAVA_FLOAT_UNALIGNED, 24, -149, Float.MAX_VALUE),
    /** IEEE 754 binary64. */
    FLOAT64(8, "float64", ValueLayout.JAVA_DOUBLE_UNALIGNED, 53, -1074, Double.MAX_VALUE);

    private static final ValueLayout.OfShort SHORT =
        ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
        ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE =
        ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final int bytes;
    private final String words;
    private final ValueLayout layout;
    private final double spare;
    private final double smallest;
    private final double largest;

    /**
     * A type.
     *
     * @param digits  binary digits of a normal number
     * @param least   the exponent of the smallest subnormal
     * @param largest the largest finite number
     */
    DType(int bytes, String words, ValueLayout layout, int digits, int least, double largest) {
        this.bytes = bytes;
        this.words = words;
        this.layout = layout.withOrder(ByteOrder.LITTLE_ENDIAN);
        this.spare = Math.scalb(1.0, 53 - digits);
        this.smallest = Math.scalb(1.0, least);
        this.largest = largest;
    }

    /** Bytes of one element. */
    public int bytes() {
        return bytes;
    }

    /** How an element lies in a segment: little-endian, any alignment. */
    public ValueLayout layout() {
        return layout;
    }

    /** The smallest positive number. */
    public double smallest() {
        return smallest;
    }

    /** The largest finite number. */
    public double largest() {
        return largest;
    }

    /** The unit of the last place of the nearest number: the smallest there is for subnormal ones. */
    public double unit(double value) {
        return Math.max(Math.ulp(Math.min(Math.abs(round(value)), largest)) * spare, smallest);
    }

    /** Whether an element has 16 bits. */
    public boolean isHalf() {
        return bytes == Short.BYTES;
    }

    /** Element i of a segment, exactly. */
    public double get(MemorySegment segment, long i) {
        return switch (this) {
            case FLOAT16 -> Float.float16ToFloat(segment.get(SHORT, 2 * i));
            case BFLOAT16 -> Float.intBitsToFloat(segment.get(SHORT, 2 * i) << 16);
            case FLOAT32 -> segment.get(FLOAT, 4 * i);
            case FLOAT64 -> segment.get(DOUBLE, 8 * i);
        };
    }

    /** Writes element i of a segment, rounded once to nearest, ties to even. */
    public void set(MemorySegment segment, long i, double value) {
        switch (this) {
            case FLOAT16, BFLOAT16 -> segment.set(SHORT, 2 * i, (short) bits(value));
            case FLOAT32 -> segment.set(FLOAT, 4 * i, (float) value);
            case FLOAT64 -> segment.set(DOUBLE, 8 * i, value);
        }
    }

    /** The bits of the nearest number of this type, ties to even. */
    public long bits(double value) {
        return switch (this) {
            case FLOAT16 -> Float.floatToFloat16(roundedToOdd(value)) & 0xffff;
            case BFLOAT16 -> upperHalf(roundedToOdd(value));
            case FLOAT32 -> Float.floatToRawIntBits((float) value);
            case FLOAT64 -> Double.doubleToRawLongBits(value);
        };
    }

    /** The nearest number of this type, ties to even. */
    public double round(double value) {
        return switch (this) {
            case FLOAT16 -> Float.float16ToFloat((short) bits(value));
            case BFLOAT16 -> Float.intBitsToFloat((int) bits(value) << 16);
            case FLOAT32 -> (float) value;
            case FLOAT64 -> value;
        };
    }

    /** A float32 from which a second rounding gives what one rounding of the value would: its last bit is sticky. */
    private static float roundedToOdd(double value) {
        float nearest = (float) value;
        if (nearest == value || Double.isNaN(value)) {
            return nearest;
        }
        int bits = Float.floatToRawIntBits(nearest);
        boolean away = Math.abs((double) nearest) > Math.abs(value);
        return Float.intBitsToFloat((away ? bits - 1 : bits) | 1);
    }

    private static int upperHalf(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return bits >>> 16 | 1 << 6; // a payload in the lower half alone must not become an infinity
        }
        return bits + 0x7fff + (bits >>> 16 & 1) >>> 16;
    }

    @Override
    public String toString() {
        return words;
    }
}
