package dev.hillock.formats;

import dev.hillock.npy.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A table that was read: its columns of numbers as one array.
 *
 * @param source what the format needs to write the table again with other numbers
 */
record TableFile<S>(Path path, Format format, TableTensor table, Map<String, String> others, S source, RowSpool spool)
    implements ArrayFile {

    @Override
    public List<Tensor> tensors() {
        return List.of(table);
    }

    @Override
    public void close() {
        spool.close();
    }
}
