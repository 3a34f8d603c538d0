package dev.hillock.formats;

import dev.hillock.engine.DType;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * The columns of a table as one array of rows and columns.
 *
 * @param rows    their elements, a row after the other
 * @param columns their names; none where the table has no header
 * @param indices which columns of the table they are
 */
record TableTensor(Tensor rows, List<String> columns, int[] indices) implements Tensor {

    @Override
    public String name() {
        return "";
    }

    @Override
    public String place() {
        return rows.place();
    }

    @Override
    public NpyHeader header() {
        return rows.header();
    }

    @Override
    public void read(DType as, long element, MemorySegment target) {
        rows.read(as, element, target);
    }
}
