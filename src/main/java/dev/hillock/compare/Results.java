package dev.hillock.compare;

import dev.hillock.engine.DType;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.NpyHeader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** An array of inputs and somebody's results for them, element by element. */
final class Results {

    private static final int PIECE = 1 << 16;
    private static final int SAMPLE = 20_000;

    private final NpyArray x;
    private final NpyArray y;
    private final long elements;
    private final boolean transposed;

    /** Gets an element's index, x and result. */
    interface Element {
        void element(long index, double x, double y);
    }

    /** Moves an index of x to the one where its result is, for results in a wrong order. */
    interface Order {
        long of(long index);
    }

    /**
     * The arrays.
     *
     * @throws ArrayFileException if they are empty or their shapes do not fit together
     */
    Results(NpyArray x, NpyArray y) {
        long[] shape = x.header().shape();
        long[] other = y.header().shape();
        this.transposed = shape.length == 2 && other.length == 2 && shape[0] == other[1] && shape[1] == other[0]
            && shape[0] != shape[1];
        if (!Arrays.equals(shape, other) && !transposed) {
            throw new ArrayFileException("%s has shape %s but %s has shape %s; each x needs its result".formatted(
                y.path(), NpyHeader.text(other), x.path(), NpyHeader.text(shape)));
        }
        this.x = x;
        this.y = y;
        this.elements = x.header().elements();
        if (elements == 0) {
            throw new ArrayFileException("%s has shape %s: there is nothing to compare".formatted(x.path(),
                NpyHeader.text(shape)));
        }
    }

    /** Whether the shapes say that the results are transposed. */
    boolean transposed() {
        return transposed;
    }

    long[] shape() {
        return x.header().shape();
    }

    long elements() {
        return elements;
    }

    DType inputType() {
        return x.header().type();
    }

    DType type() {
        return y.header().type();
    }

    /** Up to 20,000 elements, evenly spread. */
    long[] sample() {
        int n = (int) Math.min(elements, SAMPLE);
        long[] indices = new long[n];
        for (int i = 0; i < n; i++) {
            indices[i] = n == 1 ? 0 : Math.round((double) i * (elements - 1) / (n - 1));
        }
        return indices;
    }

    double[] inputs(long[] indices) {
        return at(x, indices);
    }

    double[] results(long[] indices) {
        return at(y, indices);
    }

    /** Every element of an array. */
    static double[] all(NpyArray array) {
        int count = Math.toIntExact(array.header().elements());
        try (Arena arena = Arena.ofConfined()) {
            return read(array, 0, count, arena.allocate((long) count * Double.BYTES));
        }
    }

    private static double[] at(NpyArray array, long[] indices) {
        double[] values = new double[indices.length];
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment one = arena.allocate(Double.BYTES);
            for (int i = 0; i < indices.length; i++) {
                values[i] = read(array, indices[i], 1, one)[0];
            }
        }
        return values;
    }

    /** All elements in their order. */
    void each(Element element) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate((long) PIECE * Double.BYTES);
            for (long from = 0; from < elements; from += PIECE) {
                int count = (int) Math.min(PIECE, elements - from);
                double[] inputs = read(x, from, count, buffer);
                double[] results = read(y, from, count, buffer);
                for (int i = 0; i < count; i++) {
                    element.element(from + i, inputs[i], results[i]);
                }
            }
        }
    }

    private static double[] read(NpyArray array, long from, int count, MemorySegment buffer) {
        DType type = array.header().type();
        MemorySegment part = buffer.asSlice(0, (long) count * type.bytes());
        array.read(from, part);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = type.get(part, i);
        }
        return values;
    }
}
