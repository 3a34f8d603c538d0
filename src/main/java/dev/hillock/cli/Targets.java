package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.Format;
import dev.hillock.formats.Reading;
import dev.hillock.formats.Selection;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.Integers;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.SourceFile;
import dev.hillock.npy.Tensor;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The right class of each row, from a file of integers: {@code .npy}, an array of an {@code .npz}, or columns of a CSV
 * or TSV file. All of them are in memory, four bytes for a row.
 *
 * @param place  the subject of a sentence about them
 * @param shape  the dimensions
 * @param values the indices of classes
 */
record Targets(String place, long[] shape, int[] values) implements Beside {
    /** Deflate packs at most so many bytes into one. */
    private static final long DEFLATE_RATIO = 1032;
    private static final String ENDING = ".npy";

    /**
     * Reads a file.
     *
     * @param argument the file, or FILE#NAME for an array or a column of one
     * @throws ArrayFileException if it has no integers, or more arrays than one and none is named
     */
    static Targets read(String argument) {
        NamedArray array = NamedArray.of(argument);
        Path path = array.path();
        String name = array.name();
        Format format = Format.ofContent(path);
        return switch (format) {
            case NPY -> npy(path);
            case NPZ -> npz(path, name);
            case CSV, TSV -> table(path, format, name);
            case SAFETENSORS, RAW, ARROW, ARROWS, PARQUET -> throw new ArrayFileException(
                "%s is %s, from which no integers are read; save targets as .npy, .npz, .csv or .tsv".formatted(path,
                    format));
        };
    }

    private static Targets npy(Path path) {
        return SourceFile.open(path, file -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                return of(path.toString(), Integers.read(path.toString(), in, file.channel().size()));
            } finally {
                file.close();
            }
        });
    }

    private static Targets npz(Path path, String name) {
        return SourceFile.open(path, file -> {
            try (ZipFile zip = new ZipFile(path.toFile())) {
                List<? extends ZipEntry> arrays = zip.stream().filter(e -> e.getName().endsWith(ENDING)
                    && (name == null || e.getName().equals(name + ENDING))).toList();
                if (arrays.size() != 1) {
                    String all = String.join(", ", zip.stream().map(e -> e.getName().replace(ENDING, "")).toList());
                    throw new ArrayFileException(name == null
                        ? "%s holds %d arrays (%s); say which are the targets: --target %1$s#NAME".formatted(path,
                            arrays.size(), all)
                        : "%s has no array \"%s\"; it has %s".formatted(path, name, all));
                }
                ZipEntry entry = arrays.getFirst();
                String place = path + ": " + entry.getName().replace(ENDING, "");
                try (InputStream in = zip.getInputStream(entry)) {
                    return of(place, Integers.read(place, in,
                        Math.min(entry.getSize(), entry.getCompressedSize() * DEFLATE_RATIO)));
                }
            } catch (ZipException e) {
                throw new ArrayFileException("%s is not a whole .npz archive: %s; make one with np.savez(file, t=t)"
                    .formatted(path, e.getMessage()), e);
            } finally {
                file.close();
            }
        });
    }

    private static Targets of(String place, Integers integers) {
        return new Targets(place, integers.shape(), integers.values());
    }

    /** The cells of a table, which is text: each must be a whole number. */
    private static Targets table(Path path, Format format, String column) {
        Selection selection = column == null ? Selection.ALL : new Selection(List.of(column));
        try (ArrayFile file = ArrayFile.open(path, new Reading(format, selection, ElementType.FLOAT64, null, null))) {
            Tensor table = file.tensors().getFirst();
            long[] shape = table.header().shape();
            double[] cells = new double[Math.toIntExact(table.header().elements())];
            table.read(DType.FLOAT64, 0, MemorySegment.ofArray(cells));
            int[] values = new int[cells.length];
            for (int i = 0; i < cells.length; i++) {
                values[i] = (int) cells[i];
                if (values[i] != cells[i]) {
                    throw new ArrayFileException("%s: row %d, column %d is %s, not the index of a class".formatted(path,
                        i / shape[1], i % shape[1], cells[i]));
                }
            }
            return new Targets(path.toString(), shape[1] == 1 ? new long[] {shape[0]} : shape, values);
        }
    }

    /**
     * Refuses targets that are not one for each row, or no classes.
     *
     * @throws ArrayFileException that says where, what and what is allowed
     */
    void check(Task.Targeted task, Tensor x, int axis) {
        long[] wanted = Task.Targeted.rowShape(x.header().shape(), axis);
        if (!Arrays.equals(shape, wanted) && !(values.length == 1 && task.rows() == 1)) {
            throw new ArrayFileException("%s has shape %s but must have %s, a target for each row of %s, %s".formatted(
                place, NpyHeader.text(shape), NpyHeader.text(wanted), x.place(), x.header()));
        }
        for (int row = 0; row < values.length; row++) {
            if (values[row] != task.ignoreIndex() && (values[row] < 0 || values[row] >= task.classes())) {
                throw new ArrayFileException(place + ": " + task.refusal(row, values[row]));
            }
        }
    }

    /** How many rows are not ignored. */
    long counted(Task.Targeted task) {
        return Arrays.stream(values).filter(target -> target != task.ignoreIndex()).count();
    }

    @Override
    public void read(long row, MemorySegment target) {
        MemorySegment.copy(values, Math.toIntExact(row), target, ValueLayout.JAVA_INT_UNALIGNED, 0,
            Math.toIntExact(target.byteSize() / Integer.BYTES));
    }
}
