package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes tables in Parquet's format, its pages packed with Snappy, as most writers do. */
final class ParquetWriting {

    /** What other programs say of the types of columns, which is wrong when a type changes. */
    private static final Set<String> OF_TYPES = Set.of("ARROW:schema", "pandas");

    private final OutputStream out;

    ParquetWriting(OutputStream out) {
        this.out = out;
    }

    private ParquetWriter<Group> writer(MessageType schema, Map<String, String> metadata) throws IOException {
        return ExampleParquetWriter.builder(new Target(out)).withType(schema).withConf(new PlainParquetConfiguration())
            .withCodecFactory(new ParquetCodecs()).withCompressionCodec(CompressionCodecName.SNAPPY)
            .withExtraMetaData(metadata).build();
    }

    /** Writes a table of numbers. */
    void write(NewTable table, List<RowSpool.Cursor> cursors) throws IOException {
        List<Type> fields = new ArrayList<>();
        for (int i = 0; i < table.names().size(); i++) {
            fields.add(field(table.names().get(i), table.types().get(i), Type.Repetition.OPTIONAL));
        }
        MessageType schema = new MessageType("schema", fields);
        try (ParquetWriter<Group> writer = writer(schema, Map.of())) {
            for (long at = 0; at < table.rows(); at++) {
                Group row = new SimpleGroup(schema);
                for (int i = 0; i < cursors.size(); i++) {
                    add(row, i, cursors.get(i).next(), table.types().get(i));
                }
                writer.write(row);
            }
        }
    }

    /** Writes a table again with other numbers; cells that are missing stay so. */
    void rewrite(TableFile<?> table, Tensor result) {
        ElementType type = result.header().stored();
        ParquetTable.read(table.path(), reader -> {
            MessageType old = reader.getFileMetaData().getSchema();
            List<Type> fields = new ArrayList<>(old.getFields());
            Set<Integer> chosen = new HashSet<>();
            boolean sameTypes = true;
            for (int index : table.table().indices()) {
                Type field = fields.get(index);
                sameTypes &= ParquetTable.type(field) == type;
                fields.set(index, field(field.getName(), type, field.getRepetition()));
                chosen.add(index);
            }
            MessageType schema = new MessageType(old.getName(), fields);
            Map<String, String> metadata = new HashMap<>(reader.getFileMetaData().getKeyValueMetaData());
            if (!sameTypes) {
                metadata.keySet().removeAll(OF_TYPES);
            }
            metadata.remove("writer.model.name"); // the writer's own
            RowSpool.Cursor cursor = new RowSpool.Cursor(result);
            try (ParquetWriter<Group> writer = writer(schema, metadata)) {
                ParquetTable.rows(reader, old, row -> {
                    Group copy = new SimpleGroup(schema);
                    for (int i = 0; i < fields.size(); i++) {
                        if (!chosen.contains(i)) {
                            copy(row, copy, i);
                            continue;
                        }
                        double value = cursor.next();
                        if (row.getFieldRepetitionCount(i) > 0) {
                            add(copy, i, value, type);
                        }
                    }
                    writer.write(copy);
                });
            }
            return null;
        });
    }

    private static Type field(String name, ElementType type, Type.Repetition repetition) {
        return switch (type) {
            case FLOAT32 -> Types.primitive(PrimitiveTypeName.FLOAT, repetition).named(name);
            case FLOAT64 -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
            case FLOAT16 -> Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition).length(2)
                .as(LogicalTypeAnnotation.float16Type()).named(name);
            case BFLOAT16 -> throw new ArrayFileException("Parquet has no bfloat16; choose another type with --dtype "
                + "float32");
        };
    }

    private static void add(Group row, int i, double value, ElementType type) {
        switch (type) {
            case FLOAT32 -> row.add(i, (float) value);
            case FLOAT64 -> row.add(i, value);
            case FLOAT16, BFLOAT16 -> {
                short bits = Float.floatToFloat16((float) value);
                row.add(i, Binary.fromConstantByteArray(new byte[] {(byte) bits, (byte) (bits >> 8)}));
            }
        }
    }

    /** Copies a field of any kind, however deep. */
    private static void copy(Group from, Group to, int i) {
        GroupType fields = from.getType();
        for (int at = 0; at < from.getFieldRepetitionCount(i); at++) {
            Type field = fields.getType(i);
            if (!field.isPrimitive()) {
                Group inner = from.getGroup(i, at);
                Group copied = to.addGroup(i);
                for (int j = 0; j < field.asGroupType().getFieldCount(); j++) {
                    copy(inner, copied, j);
                }
                continue;
            }
            switch (field.asPrimitiveType().getPrimitiveTypeName()) {
                case INT32 -> to.add(i, from.getInteger(i, at));
                case INT64 -> to.add(i, from.getLong(i, at));
                case BOOLEAN -> to.add(i, from.getBoolean(i, at));
                case FLOAT -> to.add(i, from.getFloat(i, at));
                case DOUBLE -> to.add(i, from.getDouble(i, at));
                case BINARY, FIXED_LEN_BYTE_ARRAY -> to.add(i, from.getBinary(i, at));
                case INT96 -> to.add(i, from.getInt96(i, at));
            }
        }
    }

    /** A stream as Parquet wants it. */
    private record Target(OutputStream out) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSize) {
            return new PositionOutputStream() {
                private long position;

                @Override
                public long getPos() {
                    return position;
                }

                @Override
                public void write(int b) throws IOException {
                    out.write(b);
                    position++;
                }

                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    out.write(bytes, from, count);
                    position += count;
                }

                @Override
                public void flush() throws IOException {
                    out.flush();
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
