package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file of arrays that is open for reading. */
public interface ArrayFile extends AutoCloseable {

    /** The file. */
    Path path();

    /** Its format. */
    Format format();

    /** The arrays of floating point numbers that were asked for, in the order of the file; at least one. */
    List<Tensor> tensors();

    /** The names of all else that is in the file, with what it is; a sink of the same format keeps it. */
    Map<String, String> others();

    /** Frees what reading took. */
    @Override
    void close();

    /**
     * Opens a file.
     *
     * @throws ArrayFileException if it is not what its name says, is not whole, or has not what is asked for
     */
    static ArrayFile open(Path path, Reading how) {
        Format format = how.format() == null ? Format.ofContent(path) : how.format();
        if (format != Format.RAW && how.shape() != null) {
            throw new ArrayFileException("%s: --shape is for raw files; %s tells its shape itself".formatted(path,
                format));
        }
        return switch (format) {
            case NPY -> {
                NpyArray array = NpyArray.open(path);
                yield new Single(path, format, array, array::close);
            }
            case RAW -> RawFile.open(path, how);
            case NPZ -> NpzFile.open(path, how);
            case SAFETENSORS -> SafetensorsFile.open(path, how);
            case CSV, TSV -> CsvTable.open(path, format, how);
            case ARROW, ARROWS -> ArrowTable.open(path, format, how);
            case PARQUET -> ParquetTable.open(path, how);
        };
    }

    /**
     * A file of a single array without a name.
     *
     * @param closing what closing it takes
     */
    record Single(Path path, Format format, Tensor tensor, Runnable closing) implements ArrayFile {

        @Override
        public List<Tensor> tensors() {
            return List.of(tensor);
        }

        @Override
        public Map<String, String> others() {
            return Map.of();
        }

        @Override
        public void close() {
            closing.run();
        }
    }
}
