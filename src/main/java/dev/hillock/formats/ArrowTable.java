package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.SourceFile;
import dev.hillock.npy.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.compression.CommonsCompressionFactory;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.OutOfMemoryException;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float2Vector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;

/** Tables in Arrow's file format, which is also Feather's, and in its streaming format; read with Arrow's library. */
final class ArrowTable {

    /** Memory that a batch may take, whatever a file declares: so many bytes for each of its own, and some. */
    private static final long RATIO = 256;
    private static final long LEAST = 1L << 28;

    private ArrowTable() {
    }

    /** What is done with the batches of a file. */
    interface Batches<T> {
        /** Reads what it wants; the root holds the batch that {@link ArrowReader#loadNextBatch()} loaded. */
        T read(ArrowReader reader, VectorSchemaRoot root, BufferAllocator allocator) throws IOException;
    }

    static ArrayFile open(Path path, Format format, Reading how) {
        return SourceFile.open(path, file -> {
            file.close(); // only asked whether it can be opened
            return read(path, format, (reader, root, _) -> table(path, format, how, reader, root));
        });
    }

    private static ArrayFile table(Path path, Format format, Reading how, ArrowReader reader, VectorSchemaRoot root)
        throws IOException {
        List<Column> columns = new ArrayList<>();
        for (Field field : root.getSchema().getFields()) {
            ElementType type = type(field);
            columns.add(new Column(field.getName(), type, type == null ? "of type " + field.getType()
                : type.toString()));
        }
        Column.Choice choice = Column.choose(path.toString(), columns, how);
        RowSpool spool = new RowSpool(path.toString(), choice.type());
        try {
            while (reader.loadNextBatch()) {
                List<FieldVector> vectors = root.getFieldVectors();
                for (int row = 0; row < root.getRowCount(); row++) {
                    for (int column : choice.indices()) {
                        spool.add(get(vectors.get(column), row));
                    }
                }
            }
            return new TableFile<>(path, format, spool.table(path.toString(), choice.names(columns), choice.indices()),
                choice.others(), format, spool);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** Reads a file; whatever a damaged one makes the library throw becomes a sentence. */
    static <T> T read(Path path, Format format, Batches<T> batches) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
             BufferAllocator allocator = new RootAllocator(LEAST + RATIO * Files.size(path))) {
            if (channel.size() == 0) {
                throw new ArrayFileException(path + " is empty");
            }
            try (ArrowReader reader = format == Format.ARROW
                ? new ArrowFileReader(channel, allocator, CommonsCompressionFactory.INSTANCE)
                : new ArrowStreamReader(channel, allocator, CommonsCompressionFactory.INSTANCE)) {
                return batches.read(reader, reader.getVectorSchemaRoot(), allocator);
            }
        } catch (ArrayFileException e) {
            throw e;
        } catch (OutOfMemoryException | OutOfMemoryError e) { // the library takes as much as a file declares
            throw new ArrayFileException("%s is damaged or a bomb: it declares batches far larger than the file"
                .formatted(path), e);
        } catch (IOException | RuntimeException e) {
            throw new ArrayFileException("%s is not a whole %s file: %s; make one with %s".formatted(path,
                format == Format.ARROW ? "Arrow or Feather" : "Arrow stream", reason(e), format == Format.ARROW
                    ? "pyarrow.feather.write_feather(table, file)" : "pyarrow.ipc.new_stream(file, schema)"), e);
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName()
            : e.getMessage();
        String line = message.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) + "..." : line;
    }

    private static ElementType type(Field field) {
        return field.getDictionary() == null && field.getType() instanceof ArrowType.FloatingPoint floats
            ? switch (floats.getPrecision()) {
                case HALF -> ElementType.FLOAT16;
                case SINGLE -> ElementType.FLOAT32;
                case DOUBLE -> ElementType.FLOAT64;
            } : null;
    }

    private static double get(FieldVector vector, int row) {
        return vector.isNull(row) ? Double.NaN : switch (vector) {
            case Float2Vector v -> Float.float16ToFloat(v.get(row));
            case Float4Vector v -> v.get(row);
            case Float8Vector v -> v.get(row);
            default -> throw new IllegalStateException("no vector of floats: " + vector);
        };
    }

    /** Writes a table: the old one with other numbers where it is given, otherwise the results alone. */
    static void write(OutputStream out, Format format, List<Tensor> arrays, List<Result> results,
                      ArrayFile source) throws IOException {
        try (ArrowWriting writing = new ArrowWriting(out, format)) {
            if (source instanceof TableFile<?> table && results.getFirst().sameShape()) {
                writing.rewrite(table, arrays.getFirst());
            } else {
                writing.write(NewTable.of(format, results), NewTable.cursors(arrays));
            }
        }
    }
}
