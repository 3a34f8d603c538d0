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
 * @param type  the type of the elements, which are little-endian and in C order
 * @param shape the dimensions; empty for a single number
 */
public record NpyHeader(DType type, long[] shape) {

    static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;

    /**
     * Checks that the array can exist.
     *
     * @throws IllegalArgumentException if a dimension is negative or the size in bytes exceeds 63 bits
     */
    public NpyHeader {
        shape = shape.clone();
        long bytes = type.bytes();
        boolean empty = Arrays.stream(shape).anyMatch(d -> d == 0);
        for (long dimension : shape) {
            if (dimension < 0) {
                throw new IllegalArgumentException("dimension %d of shape %s is negative".formatted(
                    dimension, text(shape)));
            }
            long factor = empty ? Math.max(dimension, 1) : dimension;
            if (bytes > Long.MAX_VALUE / factor) {
                throw new IllegalArgumentException("shape %s of %s has more than 2^63 bytes".formatted(
                    text(shape), type));
            }
            bytes *= factor;
        }
    }

    @Override
    public long[] shape() {
        return shape.clone();
    }

    /** How many elements there are. */
    public long elements() {
        return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    }

    /** How many bytes the elements take. */
    public long byteSize() {
        return elements() * type.bytes();
    }

    /** A shape as Python writes it: {@code ()}, {@code (3,)}, {@code (3, 4)}. */
    public static String text(long... shape) {
        String dimensions = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
        return shape.length == 1 ? "(" + dimensions + ",)" : "(" + dimensions + ")";
    }

    /** The bytes before the elements, as {@code numpy.save} writes them. */
    ByteBuffer bytes() {
        String dictionary = "{'descr': '%s', 'fortran_order': False, 'shape': %s, }".formatted(
            type == DType.FLOAT32 ? "<f4" : "<f8", text(shape));
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
        return other instanceof NpyHeader(DType otherType, long[] otherShape)
            && type == otherType && Arrays.equals(shape, otherShape);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Arrays.hashCode(shape);
    }

    @Override
    public String toString() {
        return type + " " + text(shape);
    }
}
