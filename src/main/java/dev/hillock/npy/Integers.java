package dev.hillock.npy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * An array of integers that came in {@code .npy} format: the indices of classes, for example.
 *
 * @param shape  the dimensions
 * @param values the elements in C order
 */
public record Integers(long[] shape, int[] values) {
    private static final int BLOCK = 1 << 13;

    /**
     * What a header says.
     *
     * @param letter i for signed, u for unsigned
     * @param bytes  of an element
     */
    record Header(char letter, int bytes, long[] shape) {
    }

    /**
     * Reads an array that is to be small enough for memory.
     *
     * @param place     the subject of a sentence about it
     * @param available how many bytes there can be at most
     * @throws ArrayFileException if it is no complete array of integers in C order, or one is none of int32
     */
    public static Integers read(String place, InputStream in, long available) throws IOException {
        Header header = NpyArray.header(place, in, HeaderText::parseIntegers);
        long count = 1;
        for (long dimension : header.shape) {
            boolean counts = dimension >= 0 && count >= 0 && (count == 0 || dimension <= Integer.MAX_VALUE / count);
            count = counts ? count * dimension : -1;
        }
        if (count < 0 || count > available / header.bytes) {
            throw new ArrayFileException("%s is truncated, or too large: it has no room for %s of %d bytes each"
                .formatted(place, NpyHeader.text(header.shape), header.bytes));
        }
        int[] values = new int[(int) count];
        for (int at = 0; at < values.length; at += BLOCK) {
            int n = Math.min(BLOCK, values.length - at);
            ByteBuffer block = ByteBuffer.wrap(in.readNBytes(n * header.bytes)).order(ByteOrder.LITTLE_ENDIAN);
            if (block.remaining() < n * header.bytes) {
                throw new ArrayFileException("%s is truncated: it ends after %d of %d elements".formatted(place,
                    at + block.remaining() / header.bytes, values.length));
            }
            for (int i = 0; i < n; i++) {
                values[at + i] = fitting(place, at + i, next(block, header));
            }
        }
        if (in.read() >= 0) {
            throw new ArrayFileException("%s is longer than its header says, which is %s of %d bytes each".formatted(
                place, NpyHeader.text(header.shape), header.bytes));
        }
        return new Integers(header.shape, values);
    }

    private static long next(ByteBuffer block, Header header) {
        boolean signed = header.letter == 'i';
        return switch (header.bytes) {
            case 1 -> signed ? block.get() : Byte.toUnsignedLong(block.get());
            case 2 -> signed ? block.getShort() : Short.toUnsignedLong(block.getShort());
            case 4 -> signed ? block.getInt() : Integer.toUnsignedLong(block.getInt());
            default -> {
                long value = block.getLong();
                yield signed || value >= 0 ? value : Long.MAX_VALUE;
            }
        };
    }

    /** An element as an int32. */
    private static int fitting(String place, long at, long value) {
        if (value != (int) value) {
            throw new ArrayFileException("%s: element %d is %s, which is no int32".formatted(place, at,
                value == Long.MAX_VALUE ? "more than 2^63 - 2" : Long.toString(value)));
        }
        return (int) value;
    }
}
