package dev.hillock.cli;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.Bytes;
import dev.hillock.npy.NpyHeader;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * A mask from a file, broadcast to the shape of an array as NumPy does it: dimensions are matched from the last on, and
 * one of 1, or one that is missing, is repeated.
 */
final class Mask implements Beside {
    private final Bytes bytes;
    private final long[] shape;
    private final long[] strides;

    /**
     * The mask of an array.
     *
     * @param place the subject of a sentence about the array
     * @throws ArrayFileException if the shapes do not fit
     */
    Mask(Bytes bytes, String place, long[] shape) {
        this.bytes = bytes;
        this.shape = shape;
        strides = new long[shape.length];
        long[] own = bytes.shape();
        boolean fits = own.length <= shape.length;
        long stride = 1;
        for (int i = 1; fits && i <= own.length; i++) {
            long dimension = own[own.length - i];
            fits = dimension == 1 || dimension == shape[shape.length - i];
            strides[shape.length - i] = dimension == 1 ? 0 : stride;
            stride *= dimension;
        }
        if (!fits) {
            throw new ArrayFileException(("the mask %s has shape %s, which does not broadcast to %s of %s; its last "
                + "dimensions must be those of the array, or 1").formatted(bytes.path(), NpyHeader.text(own),
                NpyHeader.text(shape), place));
        }
    }

    @Override
    public void read(long element, MemorySegment target) {
        if (Arrays.equals(bytes.shape(), shape)) {
            bytes.read(element, target);
            return;
        }
        for (long i = 0; i < target.byteSize(); i++) {
            long rest = element + i;
            long at = 0;
            for (int k = shape.length - 1; k >= 0; k--) {
                at += rest % shape[k] * strides[k];
                rest /= shape[k];
            }
            target.set(ValueLayout.JAVA_BYTE, i, bytes.get(at));
        }
    }
}
