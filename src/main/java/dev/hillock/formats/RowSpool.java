package dev.hillock.formats;

import dev.hillock.npy.ElementType;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;

/** Takes the elements of a table one after the other, a row after the other, into a temporary file. */
final class RowSpool implements AutoCloseable {

    private static final int ELEMENTS = 1 << 13;

    private final Spool spool;
    private final ElementType type;
    private final byte[] bytes;
    private final MemorySegment segment;
    private int held;
    private long count;

    RowSpool(String place, ElementType type) {
        this.spool = Spool.create(place, 0);
        this.type = type;
        this.bytes = new byte[ELEMENTS * type.bytes()];
        this.segment = MemorySegment.ofArray(bytes);
    }

    void add(double value) {
        type.set(segment, held++, value);
        count++;
        if (held == ELEMENTS) {
            flush();
        }
    }

    private void flush() {
        spool.append(ByteBuffer.wrap(bytes, 0, held * type.bytes()));
        held = 0;
    }

    /** What was taken, as a table. */
    TableTensor table(String place, List<String> names, int[] indices) {
        flush();
        long columns = indices.length;
        NpyHeader header = new NpyHeader(type, new long[] {count / columns, columns});
        return new TableTensor(spool.tensor(place, "", header), names, indices);
    }

    @Override
    public void close() {
        spool.close();
    }

    /** The elements of a table from the first on. */
    static final class Cursor {
        private final Tensor table;
        private final MemorySegment piece;
        private long at;
        private int next = ELEMENTS;

        Cursor(Tensor table) {
            this.table = table;
            this.piece = MemorySegment.ofArray(new byte[ELEMENTS * table.header().type().bytes()]);
        }

        double next() {
            if (next == ELEMENTS) {
                long count = Math.min(ELEMENTS, table.header().elements() - at);
                table.read(at, piece.asSlice(0, count * table.header().type().bytes()));
                at += count;
                next = 0;
            }
            return ElementType.of(table.header().type()).get(piece, next++);
        }
    }
}
