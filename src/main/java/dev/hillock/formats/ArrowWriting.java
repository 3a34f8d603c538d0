package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float2Vector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.ipc.ArrowWriter;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;

/** Writes tables in Arrow's formats, unpacked, in batches. */
final class ArrowWriting implements AutoCloseable {

    private static final int BATCH = 1 << 16;

    private final WritableByteChannel out;
    private final Format format;
    private final BufferAllocator allocator = new RootAllocator();

    ArrowWriting(OutputStream out, Format format) {
        this.out = Channels.newChannel(out);
        this.format = format;
    }

    private ArrowWriter writer(VectorSchemaRoot root, DictionaryProvider dictionaries) {
        return format == Format.ARROW ? new ArrowFileWriter(root, dictionaries, out)
            : new ArrowStreamWriter(root, dictionaries, out);
    }

    /** Writes a table of numbers. */
    void write(NewTable table, List<RowSpool.Cursor> cursors) throws IOException {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < table.names().size(); i++) {
            fields.add(Field.nullable(table.names().get(i), type(table.types().get(i))));
        }
        try (VectorSchemaRoot root = VectorSchemaRoot.create(new Schema(fields), allocator);
             ArrowWriter writer = writer(root, null)) {
            writer.start();
            for (long at = 0; at < table.rows(); at += BATCH) {
                int rows = (int) Math.min(BATCH, table.rows() - at);
                for (int row = 0; row < rows; row++) {
                    for (int i = 0; i < cursors.size(); i++) {
                        set(root.getVector(i), row, cursors.get(i).next());
                    }
                }
                root.setRowCount(rows);
                writer.writeBatch();
            }
            writer.end();
        }
    }

    /** Writes a table again with other numbers; cells that are missing stay so. */
    void rewrite(TableFile<?> table, Tensor result) {
        ArrowTable.read(table.path(), table.format(), (reader, source, _) -> {
            List<FieldVector> vectors = new ArrayList<>(source.getFieldVectors());
            List<Field> fields = new ArrayList<>(source.getSchema().getFields());
            int[] indices = table.table().indices();
            for (int index : indices) {
                Field old = fields.get(index);
                FieldType type = new FieldType(old.isNullable(), type(result.header().stored()), null,
                    old.getMetadata());
                fields.set(index, new Field(old.getName(), type, null));
                vectors.set(index, fields.get(index).createVector(allocator));
            }
            RowSpool.Cursor cursor = new RowSpool.Cursor(result);
            try (VectorSchemaRoot root = new VectorSchemaRoot(new Schema(fields,
                     source.getSchema().getCustomMetadata()), vectors, 0);
                 ArrowWriter writer = writer(root, reader)) {
                writer.start();
                while (reader.loadNextBatch()) {
                    int rows = source.getRowCount();
                    for (int index : indices) {
                        vectors.get(index).reset();
                    }
                    for (int row = 0; row < rows; row++) {
                        for (int index : indices) {
                            double value = cursor.next();
                            if (source.getVector(index).isNull(row)) {
                                vectors.get(index).setNull(row);
                            } else {
                                set(vectors.get(index), row, value);
                            }
                        }
                    }
                    root.setRowCount(rows);
                    writer.writeBatch();
                }
                writer.end();
            }
            return null;
        });
    }

    private static void set(FieldVector vector, int row, double value) {
        switch (vector) {
            case Float2Vector v -> v.setSafe(row, Float.floatToFloat16((float) value));
            case Float4Vector v -> v.setSafe(row, (float) value);
            case Float8Vector v -> v.setSafe(row, value);
            default -> throw new IllegalStateException("no vector of floats: " + vector);
        }
    }

    private static ArrowType type(ElementType type) {
        return new ArrowType.FloatingPoint(switch (type) {
            case FLOAT16 -> FloatingPointPrecision.HALF;
            case FLOAT32 -> FloatingPointPrecision.SINGLE;
            case FLOAT64 -> FloatingPointPrecision.DOUBLE;
            case BFLOAT16 -> throw new ArrayFileException("Arrow has no bfloat16; choose another type with --dtype "
                + "float32");
        });
    }

    @Override
    public void close() {
        allocator.close();
    }
}
