package dev.hillock.npy;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/** The types of elements in files, all little-endian, and the way from and to the types that engines take. */
public enum ElementType {
    /** IEEE 754 binary16, computed in float32. */
    FLOAT16(DType.FLOAT16, DType.FLOAT32),
    /** The upper half of a float32, computed in float32. */
    BFLOAT16(DType.BFLOAT16, DType.FLOAT32),
    /** IEEE 754 binary32. */
    FLOAT32(DType.FLOAT32, DType.FLOAT32),
    /** IEEE 754 binary64. */
    FLOAT64(DType.FLOAT64, DType.FLOAT64);

    private static final long BLOCK = 1 << 16;
    private static final Thread OTHER = Thread.ofPlatform().unstarted(() -> { });

    private final DType type;
    private final DType computed;

    ElementType(DType type, DType computed) {
        this.type = type;
        this.computed = computed;
    }

    /** The type that holds an engine's elements as they are. */
    public static ElementType of(DType type) {
        return valueOf(type.name());
    }

    /** The type that is called so: {@code float16}, {@code bfloat16}, {@code float32}, {@code float64}. */
    public static Optional<ElementType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.toString().equals(name)).findFirst();
    }

    /** Bytes of one element. */
    public int bytes() {
        return type.bytes();
    }

    /** The same type where an engine takes it. */
    public DType type() {
        return type;
    }

    /** The least of the types that every engine takes, but for float64, which holds every element exactly. */
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
        long count = to.byteSize() / target.bytes();
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
        return type.get(segment, i);
    }

    /** Writes element i of a segment, rounded once to nearest, ties to even. */
    public void set(MemorySegment segment, long i, double value) {
        type.set(segment, i, value);
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
