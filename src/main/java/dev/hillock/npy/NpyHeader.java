package dev.hillock.npy;

import dev.hillock.engine.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a {@code .npy} file says about its array. NumPy's format: the magic bytes, a version, the length of the header,
 * a Python dictionary as text, padded so that the elements begin at a multiple of 64 bytes.
 *
 * @param stored the type of the elements in the file, which are little-endian and in C order
 * @param shape  the dimensions; empty for a single number
 */
public record NpyHeader(ElementType stored, long[] shape) {

    static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;

    /**
     * Checks that the array can exist.
     *
     * @throws IllegalArgumentException if a dimension is negative or the size in bytes exceeds 63 bits
     */
    public NpyHeader {
        shape = shape.clone();
        long bytes = stored.bytes();
        boolean empty = Arrays.stream(shape).anyMatch(d -> d == 0);
        for (long dimension : shape) {
            if (dimension < 0) {
                throw new IllegalArgumentException("dimension %d of shape %s is negative".formatted(
                    dimension, text(shape)));
            }
            long factor = empty ? Math.max(dimension, 1) : dimension;
            if (bytes > Long.MAX_VALUE / factor) {
                throw new IllegalArgumentException("shape %s of %s has more than 2^63 bytes".formatted(
                    text(shape), stored));
            }
            bytes *= factor;
        }
    }

    /** An array of the elements that engines take. */
    public NpyHeader(DType type, long[] shape) {
        this(ElementType.of(type), shape);
    }

    /**
     * The header of an array that a file tells of.
     *
     * @param place the subject of the sentence where it cannot exist
     * @throws ArrayFileException if a dimension is negative or the size in bytes exceeds 63 bits
     */
    public static NpyHeader of(String place, ElementType stored, long... shape) {
        try {
            return new NpyHeader(stored, shape);
        } catch (IllegalArgumentException e) {
            throw new ArrayFileException("%s: %s".formatted(place, e.getMessage()), e);
        }
    }

    /** The type that engines take for the elements: float32 for halves, otherwise the stored one. */
    public DType type() {
        return stored.computed();
    }

    @Override
    public long[] shape() {
        return shape.clone();
    }

    /** How many elements there are. */
    public long elements() {
        return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    }

    /** How many bytes the elements take in the file. */
    public long byteSize() {
        return elements() * stored.bytes();
    }

    /** A shape as Python writes it: {@code ()}, {@code (3,)}, {@code (3, 4)}. */
    public static String text(long... shape) {
        String dimensions = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
        return shape.length == 1 ? "(" + dimensions + ",)" : "(" + dimensions + ")";
    }

    /**
     * The bytes before the elements, as {@code numpy.save} writes them.
     *
     * @throws ArrayFileException for bfloat16, which NumPy does not have
     */
    public ByteBuffer bytes() {
        String dictionary = "{'descr': '%s', 'fortran_order': False, 'shape': %s, }".formatted(
            switch (stored) {
                case FLOAT16 -> "<f2";
                case FLOAT32 -> "<f4";
                case FLOAT64 -> "<f8";
                case BFLOAT16 -> throw new ArrayFileException("NumPy's files hold no bfloat16; choose another type "
                    + "with --dtype float32, or write .safetensors");
            }, text(shape));
        // Version 1.0 counts the header in two bytes. Only a shape of thousands of dimensions would need more.
        int version = dictionary.length() + ALIGNMENT < 1 << 16 ? 1 : 2;
        int prefix = MAGIC.length + 2 + (version == 1 ? 2 : 4);
        int total = Math.ceilDiv(prefix + dictionary.length() + 1, ALIGNMENT) * ALIGNMENT;
        ByteBuffer bytes = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC).put((byte) version).put((byte) 0);
        if (version == 1) {
            bytes.putShort((short) (total - prefix));
        } else {
            bytes.putInt(total - prefix);
        }
        bytes.put(dictionary.getBytes(StandardCharsets.US_ASCII));
        while (bytes.position() < total - 1) {
            bytes.put((byte) ' ');
        }
        return bytes.put((byte) '\n').flip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NpyHeader(ElementType otherType, long[] otherShape)
            && stored == otherType && Arrays.equals(shape, otherShape);
    }

    @Override
    public int hashCode() {
        return 31 * stored.hashCode() + Arrays.hashCode(shape);
    }

    @Override
    public String toString() {
        return stored + " " + text(shape);
    }
}
