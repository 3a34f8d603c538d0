package dev.hillock.npy;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/** The types of elements in files, all little-endian, and the way from and to the types that engines take. */
public enum ElementType {
    /** IEEE 754 binary16, computed in float32. */
    FLOAT16(2, DType.FLOAT32, "float16"),
    /** The upper half of a float32, computed in float32. */
    BFLOAT16(2, DType.FLOAT32, "bfloat16"),
    /** IEEE 754 binary32. */
    FLOAT32(4, DType.FLOAT32, "float32"),
    /** IEEE 754 binary64. */
    FLOAT64(8, DType.FLOAT64, "float64");

    private static final ValueLayout.OfShort SHORT =
        ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT = (ValueLayout.OfFloat) DType.FLOAT32.layout();
    private static final ValueLayout.OfDouble DOUBLE = (ValueLayout.OfDouble) DType.FLOAT64.layout();
    private static final long BLOCK = 1 << 16;
    private static final Thread OTHER = Thread.ofPlatform().unstarted(() -> { });

    private final int bytes;
    private final DType computed;
    private final String words;

    ElementType(int bytes, DType computed, String words) {
        this.bytes = bytes;
        this.computed = computed;
        this.words = words;
    }

    /** The type that holds an engine's elements as they are. */
    public static ElementType of(DType type) {
        return switch (type) {
            case FLOAT32 -> FLOAT32;
            case FLOAT64 -> FLOAT64;
        };
    }

    /** The type that is called so: {@code float16}, {@code bfloat16}, {@code float32}, {@code float64}. */
    public static Optional<ElementType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.words.equals(name)).findFirst();
    }

    /** Bytes of one element. */
    public int bytes() {
        return bytes;
    }

    /** The least of the engines' types that holds every element exactly. */
    public DType computed() {
        return computed;
    }

    /** Elements of this type as an engine's: exact, unless float64 is wanted as float32. */
    public void decode(MemorySegment from, DType as, MemorySegment to) {
        convert(from, to, of(as));
    }

    /** An engine's elements as this type, rounded once to nearest, ties to even. */
    public void encode(DType of, MemorySegment from, MemorySegment to) {
        of(of).convert(from, to, this);
    }

    private void convert(MemorySegment from, MemorySegment to, ElementType target) {
        if (this == target) {
            MemorySegment.copy(from, 0, to, 0, to.byteSize());
            return;
        }
        long count = to.byteSize() / target.bytes;
        LongStream blocks = LongStream.range(0, Math.ceilDiv(count, BLOCK));
        boolean shared = from.isAccessibleBy(OTHER) && to.isAccessibleBy(OTHER);
        (shared ? blocks.parallel() : blocks).forEach(block -> {
            for (long i = block * BLOCK; i < Math.min(count, (block + 1) * BLOCK); i++) {
                target.set(to, i, get(from, i));
            }
        });
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
            case FLOAT16 -> segment.set(SHORT, 2 * i, Float.floatToFloat16(roundedToOdd(value)));
            case BFLOAT16 -> segment.set(SHORT, 2 * i, upperHalf(roundedToOdd(value)));
            case FLOAT32 -> segment.set(FLOAT, 4 * i, (float) value);
            case FLOAT64 -> segment.set(DOUBLE, 8 * i, value);
        }
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

    private static short upperHalf(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return (short) (bits >>> 16 | 1 << 6); // a payload in the lower half alone must not become an infinity
        }
        return (short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
    }

    @Override
    public String toString() {
        return words;
    }
}
