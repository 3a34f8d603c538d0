package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.SourceFile;
import dev.hillock.npy.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation.Float16LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Tables in Parquet's format, read with Parquet's own library a row group at a time. */
final class ParquetTable {

    private ParquetTable() {
    }

    /** What is done with an open file. */
    interface Reads<T> {
        /** Reads what it wants. */
        T read(ParquetFileReader reader) throws IOException;
    }

    /** What is done with a row. */
    interface Rows {
        /** The columns of a row that were asked for. */
        void row(Group row) throws IOException;
    }

    static ArrayFile open(Path path, Reading how) {
        return SourceFile.open(path, file -> {
            file.close(); // only asked whether it can be opened
            return read(path, reader -> table(path, how, reader));
        });
    }

    private static ArrayFile table(Path path, Reading how, ParquetFileReader reader) throws IOException {
        MessageType schema = reader.getFileMetaData().getSchema();
        List<Column> columns = new ArrayList<>();
        for (Type field : schema.getFields()) {
            ElementType type = type(field);
            columns.add(new Column(field.getName(), type, type == null ? "of type " + what(field) : type.toString()));
        }
        Column.Choice choice = Column.choose(path.toString(), columns, how);
        MessageType wanted = new MessageType(schema.getName(),
            Arrays.stream(choice.indices()).mapToObj(schema::getType).toList());
        RowSpool spool = new RowSpool(path.toString(), choice.type());
        try {
            rows(reader, wanted, row -> {
                for (int i = 0; i < wanted.getFieldCount(); i++) {
                    spool.add(get(row, i, type(wanted.getType(i))));
                }
            });
            return new TableFile<>(path, Format.PARQUET, spool.table(path.toString(), choice.names(columns),
                choice.indices()), choice.others(), schema, spool);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** Reads a file; whatever a damaged one makes the library throw becomes a sentence. */
    static <T> T read(Path path, Reads<T> reads) {
        try {
            if (Files.size(path) == 0) {
                throw new ArrayFileException(path + " is empty");
            }
            ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetCodecs()).build();
            try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(path), options)) {
                return reads.read(reader);
            }
        } catch (ArrayFileException e) {
            throw e;
        } catch (OutOfMemoryError e) { // the library takes as much as a file declares
            throw new ArrayFileException("%s declares pages larger than memory; if it is not damaged, give more with "
                .formatted(path) + "-Xmx in HILLOCK_JAVA_OPTS", e);
        } catch (IOException | RuntimeException e) {
            throw new ArrayFileException("%s cannot be read as Parquet: %s; if it is damaged, make it anew"
                .formatted(path, reason(e)), e);
        }
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null || root.getMessage().isBlank() ? root.getClass().getSimpleName()
            : root.getMessage();
        String line = message.lines().findFirst().orElse("").replaceAll("\\S*LocalInputFile@\\w+", "it");
        return line.length() > 120 ? line.substring(0, 120) + "..." : line;
    }

    /** Reads all rows, with the columns of a schema. */
    static void rows(ParquetFileReader reader, MessageType wanted, Rows sink) throws IOException {
        reader.setRequestedSchema(wanted);
        for (PageReadStore pages; (pages = reader.readNextRowGroup()) != null;) {
            RecordReader<Group> records = new ColumnIOFactory()
                .getColumnIO(wanted, reader.getFileMetaData().getSchema())
                .getRecordReader(pages, new GroupRecordConverter(wanted));
            for (long row = 0; row < pages.getRowCount(); row++) {
                sink.row(records.read());
            }
        }
    }

    /** The type of a column's numbers; null where it is no column of single floating point numbers. */
    static ElementType type(Type field) {
        if (!field.isPrimitive() || field.isRepetition(Type.Repetition.REPEATED)) {
            return null;
        }
        return switch (field.asPrimitiveType().getPrimitiveTypeName()) {
            case FLOAT -> ElementType.FLOAT32;
            case DOUBLE -> ElementType.FLOAT64;
            case FIXED_LEN_BYTE_ARRAY -> field.getLogicalTypeAnnotation() instanceof Float16LogicalTypeAnnotation
                ? ElementType.FLOAT16 : null;
            default -> null;
        };
    }

    private static String what(Type field) {
        return field.isPrimitive() ? String.valueOf(field.getLogicalTypeAnnotation() == null
            ? field.asPrimitiveType().getPrimitiveTypeName() : field.getLogicalTypeAnnotation())
            .toLowerCase(Locale.ROOT) : "nested";
    }

    private static double get(Group row, int i, ElementType type) {
        if (row.getFieldRepetitionCount(i) == 0) {
            return Double.NaN;
        }
        return switch (type) {
            case FLOAT32 -> row.getFloat(i, 0);
            case FLOAT64 -> row.getDouble(i, 0);
            case FLOAT16, BFLOAT16 -> Float.float16ToFloat(row.getBinary(i, 0).toByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN).getShort());
        };
    }

    /** Writes a table: the old one with other numbers where it is given, otherwise the results alone. */
    static void write(OutputStream out, List<Tensor> arrays, List<Result> results, ArrayFile source)
        throws IOException {
        ParquetWriting writing = new ParquetWriting(out);
        if (source instanceof TableFile<?> table && results.getFirst().sameShape()) {
            writing.rewrite(table, arrays.getFirst());
        } else {
            writing.write(NewTable.of(Format.PARQUET, results), NewTable.cursors(arrays));
        }
    }
}
