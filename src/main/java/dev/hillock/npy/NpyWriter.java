package dev.hillock.npy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** Writes an array to a {@code .npy} file, whole or not at all, as {@link NewFile} does. */
public final class NpyWriter implements AutoCloseable {

    private final NpyHeader header;
    private final int offset;
    private final NewFile file;

    private NpyWriter(NpyHeader header, int offset, NewFile file) {
        this.header = header;
        this.offset = offset;
        this.file = file;
    }

    /**
     * Begins a file.
     *
     * @param path the target; if it is there it must be a file that can be written, and is replaced in the end
     * @throws ArrayFileException if nothing can be written there
     */
    public static NpyWriter create(Path path, NpyHeader header) {
        MemorySegment bytes = MemorySegment.ofBuffer(header.bytes());
        NewFile file = NewFile.create(path).expect(bytes.byteSize() + header.byteSize());
        try {
            file.write(0, bytes);
            return new NpyWriter(header, (int) bytes.byteSize(), file);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Writes elements from a segment.
     *
     * @param element where the first one goes, counted in C order; pieces may come in any order
     * @param source  elements of the {@linkplain NpyHeader#type() type} that engines take for them
     * @throws ArrayFileException if the disk is full or fails
     */
    public void write(long element, MemorySegment source) {
        if (header.stored() == ElementType.of(header.type())) {
            file.write(offset + element * header.stored().bytes(), source);
            return;
        }
        try (Arena arena = Arena.ofShared()) {
            MemorySegment bytes = arena.allocate(source.byteSize() / header.type().bytes() * header.stored().bytes());
            header.stored().encode(header.type(), source, bytes);
            file.write(offset + element * header.stored().bytes(), bytes);
        }
    }

    /**
     * Gives the file its name.
     *
     * @throws ArrayFileException    if that fails; the target is then as it was
     * @throws IllegalStateException if fewer elements were written than the header says
     */
    public void commit() {
        file.commit();
    }

    /** Deletes what was written, unless it was committed. */
    @Override
    public void close() {
        file.close();
    }
}
