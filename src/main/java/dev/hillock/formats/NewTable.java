package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The columns of a new table, made of results of one or two dimensions with the same number of rows.
 *
 * @param names null where the results have no names for them
 * @param types the type of each column
 * @param rows  how many there are
 */
record NewTable(List<String> names, List<ElementType> types, long rows) {

    /**
     * The table of some results.
     *
     * @throws ArrayFileException if they are no table
     */
    static NewTable of(Format format, List<Result> results) {
        List<String> names = new ArrayList<>();
        List<ElementType> types = new ArrayList<>();
        long rows = rows(results.getFirst().header());
        boolean named = results.size() > 1;
        for (Result result : results) {
            NpyHeader header = result.header();
            if (header.shape().length > 2 || rows(header) != rows) {
                String why = header.shape().length > 2 ? "more than two dimensions"
                    : "where another array has %d rows".formatted(rows);
                throw new ArrayFileException("%s is a table, but %s has shape %s, %s; write .npy, .npz or .safetensors"
                    .formatted(format, result.name(), NpyHeader.text(header.shape()), why));
            }
            long columns = header.shape().length < 2 ? 1 : header.shape()[1];
            if (columns > 1 << 16) {
                throw new ArrayFileException("%s is a table of at most 65536 columns, but %s has %d; write .npy"
                    .formatted(format, result.name(), columns));
            }
            named |= !result.columns().isEmpty();
            for (int i = 0; i < columns; i++) {
                names.add(!result.columns().isEmpty() ? result.columns().get(i)
                    : columns == 1 ? result.name() : result.name() + i);
                types.add(header.stored());
            }
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new ArrayFileException("%s cannot hold two columns of the same name, as in %s".formatted(format,
                Selection.shown(names)));
        }
        return new NewTable(named || format != Format.CSV && format != Format.TSV ? names : null, types, rows);
    }

    private static long rows(NpyHeader header) {
        return header.shape().length == 0 ? 1 : header.shape()[0];
    }

    /** The elements of a row, one after the other. */
    static List<RowSpool.Cursor> cursors(List<Tensor> results) {
        List<RowSpool.Cursor> cursors = new ArrayList<>();
        for (Tensor result : results) {
            RowSpool.Cursor cursor = new RowSpool.Cursor(result);
            long columns = result.header().shape().length < 2 ? 1 : result.header().shape()[1];
            for (int i = 0; i < columns; i++) {
                cursors.add(cursor);
            }
        }
        return cursors;
    }
}
