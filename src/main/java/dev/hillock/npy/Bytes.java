package dev.hillock.npy;

import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** An array of booleans, or of bytes that stand for them, in a {@code .npy} file. */
public final class Bytes implements AutoCloseable {

    private final SourceFile file;
    private final long[] shape;
    private final MemorySegment data;

    private Bytes(SourceFile file, long[] shape, MemorySegment data) {
        this.file = file;
        this.shape = shape;
        this.data = data;
    }

    /**
     * Maps a file.
     *
     * @throws ArrayFileException if it is no complete array of booleans or bytes in C order
     */
    public static Bytes open(Path path) {
        return SourceFile.open(path, file -> {
            FileChannel channel = file.channel();
            InputStream in = Channels.newInputStream(channel);
            long[] shape = NpyArray.header(path.toString(), in, HeaderText::parseBytes);
            long bytes = 1;
            for (long dimension : shape) {
                bytes = Math.multiplyExact(bytes, dimension);
            }
            long got = channel.size() - channel.position();
            if (got != bytes) {
                throw new ArrayFileException("%s is %s: %s of bytes needs %d after the header but the file has %d"
                    .formatted(path, got < bytes ? "truncated" : "longer than its header says", NpyHeader.text(shape),
                        bytes, got));
            }
            return new Bytes(file, shape,
                channel.map(FileChannel.MapMode.READ_ONLY, channel.position(), bytes, file.arena()));
        });
    }

    /** The file. */
    public Path path() {
        return file.path();
    }

    /** The dimensions. */
    public long[] shape() {
        return shape.clone();
    }

    /** An element. */
    public byte get(long i) {
        return data.get(ValueLayout.JAVA_BYTE, i);
    }

    /** Copies elements from {@code element} on. */
    public void read(long element, MemorySegment target) {
        target.copyFrom(data.asSlice(element, target.byteSize()));
    }

    /** Unmaps the file. */
    @Override
    public void close() {
        file.close();
    }
}
