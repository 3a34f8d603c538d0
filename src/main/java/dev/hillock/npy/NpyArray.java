package dev.hillock.npy;

import dev.hillock.engine.DType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/** An array in a {@code .npy} file, mapped into memory for reading: opening it costs nothing, whatever its size. */
public final class NpyArray implements Tensor, AutoCloseable {

    /** NumPy itself reads no header beyond 10 kB unless told to; this leaves room for any honest one. */
    private static final int LONGEST_HEADER = 1 << 20;

    private final SourceFile file;
    private final MappedTensor data;

    private NpyArray(SourceFile file, MappedTensor data) {
        this.file = file;
        this.data = data;
    }

    /**
     * Maps a file of version 1.0, 2.0 or 3.0.
     *
     * @throws ArrayFileException if it is not a complete, little-endian array of floats in C order
     */
    public static NpyArray open(Path path) {
        return SourceFile.open(path, file -> {
            FileChannel channel = file.channel();
            NpyHeader header = header(path.toString(), Channels.newInputStream(channel));
            long offset = channel.position();
            long got = channel.size() - offset;
            if (got != header.byteSize()) {
                throw new ArrayFileException("%s is %s: %s needs %d bytes after the header but the file has %d"
                    .formatted(path, got < header.byteSize() ? "truncated" : "longer than its header says", header,
                        header.byteSize(), got));
            }
            return new NpyArray(file, MappedTensor.of(path.toString(), "", header, channel, offset, file.arena()));
        });
    }

    /**
     * Reads the header of an array in {@code .npy} format; the elements follow in the stream.
     *
     * @param place the subject of a sentence about it
     * @throws ArrayFileException if it is not one that can be read
     */
    public static NpyHeader header(String place, InputStream in) throws IOException {
        return header(place, in, HeaderText::parse);
    }

    /** What is made of the dictionary of a header; the elements follow in the stream. */
    static <T> T header(String place, InputStream in, Function<String, T> parsed) throws IOException {
        byte[] magic = in.readNBytes(NpyHeader.MAGIC.length);
        if (magic.length == 0) {
            throw new ArrayFileException(place + " is empty");
        }
        if (!Arrays.equals(magic, NpyHeader.MAGIC)) {
            throw new ArrayFileException(place + " is not an .npy file: it does not begin with \\x93NUMPY; make one "
                + "with np.save(file, x)");
        }
        int at = magic.length;
        int version = read(place, in, at, 2).getShort(); // minor in the high byte
        if (version < 1 || version > 3) {
            throw new ArrayFileException(place + " has .npy version %d.%d; versions 1.0, 2.0 and 3.0 can be read"
                .formatted(version & 0xff, version >> 8 & 0xff));
        }
        at += 2;
        long length = version == 1
            ? read(place, in, at, 2).getShort() & 0xffff
            : read(place, in, at, 4).getInt() & 0xffff_ffffL;
        if (length > LONGEST_HEADER) {
            throw new ArrayFileException(place + " has a header of %d bytes; the longest that is read has %d".formatted(
                length, LONGEST_HEADER));
        }
        byte[] text = read(place, in, at + (version == 1 ? 2 : 4), (int) length).array();
        try {
            return parsed.apply(new String(text,
                version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
        } catch (ArrayFileException e) {
            throw new ArrayFileException(place + " " + e.getMessage(), e);
        }
    }

    /** So many bytes of a stream of which some are read already. */
    private static ByteBuffer read(String place, InputStream in, int before, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new ArrayFileException(place + " is truncated: it ends after %d bytes, inside the header".formatted(
                before + bytes.length));
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The file. */
    public Path path() {
        return file.path();
    }

    @Override
    public String name() {
        return data.name();
    }

    @Override
    public String place() {
        return data.place();
    }

    @Override
    public NpyHeader header() {
        return data.header();
    }

    @Override
    public void read(DType as, long element, MemorySegment target) {
        data.read(as, element, target);
    }

    /** Unmaps the file. */
    @Override
    public void close() {
        file.close();
    }
}
