package dev.hillock.formats;

import dev.hillock.engine.DType;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NewFile;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Arrays on their way into a file, which is written whole or not at all. */
public interface ArraySink extends AutoCloseable {

    /**
     * Writes elements of one of the results.
     *
     * @param result  which one
     * @param of      the type of the elements in the segment
     * @param element where the first one goes, counted in C order; pieces may come in any order
     * @throws ArrayFileException if the disk is full or fails
     */
    void write(int result, DType of, long element, MemorySegment source);

    /**
     * Finishes the file and gives it its name.
     *
     * @throws ArrayFileException if that fails; the target is then as it was
     */
    void commit();

    /** Deletes what was written, unless it was committed. */
    @Override
    void close();

    /**
     * Begins a file.
     *
     * @param file    what is written; it is the sink's to close
     * @param results what it will hold
     * @param source  where the results come from: a file of the same format hands on all else that it holds; or null
     * @throws ArrayFileException if the format cannot hold the results
     */
    static ArraySink create(NewFile file, Format format, List<Result> results, ArrayFile source) {
        try {
            ArrayFile same = source != null && source.format() == format ? source : null;
            return switch (format) {
                case NPY, RAW -> Layout.single(file, format, results).sink(file, results);
                case SAFETENSORS -> Layout.safetensors(results, (SafetensorsFile) same).sink(file, results);
                case NPZ -> new SpooledSink(file, results,
                    (target, spooled) -> NpzFile.write(target, spooled, results, (NpzFile) same));
                case CSV, TSV -> tabular(file, format, results, (out, spooled) ->
                    CsvTable.write(out, format, spooled, results, same));
                case ARROW, ARROWS -> tabular(file, format, results, (out, spooled) ->
                    ArrowTable.write(out, format, spooled, results, same));
                case PARQUET -> tabular(file, format, results, (out, spooled) ->
                    ParquetTable.write(out, spooled, results, same));
            };
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static ArraySink tabular(NewFile file, Format format, List<Result> results, SpooledSink.Writer writer) {
        NewTable.of(format, results); // refuses what is no table before anything is computed
        return new SpooledSink(file, results, writer);
    }
}
