package dev.hillock.npy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** An array in a {@code .npy} file, mapped into memory for reading: opening it costs nothing, whatever its size. */
public final class NpyArray implements AutoCloseable {

    /** NumPy itself reads no header beyond 10 kB unless told to; this leaves room for any honest one. */
    private static final int LONGEST_HEADER = 1 << 20;

    private final Path path;
    private final NpyHeader header;
    private final MemorySegment data;
    private final Arena arena;

    private NpyArray(Path path, NpyHeader header, MemorySegment data, Arena arena) {
        this.path = path;
        this.header = header;
        this.data = data;
        this.arena = arena;
    }

    /**
     * Maps a file of version 1.0, 2.0 or 3.0.
     *
     * @throws ArrayFileException if it is not a complete, little-endian float32 or float64 array in C order
     */
    public static NpyArray open(Path path) {
        if (Files.isDirectory(path)) {
            throw fault(path, "is a directory; name the .npy file in it");
        }
        if (Files.notExists(path)) {
            throw fault(path, "does not exist");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw fault(path, "is not a regular file; arrays are memory-mapped, so save it to a file first");
        }
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            NpyHeader header = header(path, channel);
            long offset = channel.position();
            long got = channel.size() - offset;
            if (got != header.byteSize()) {
                throw fault(path, "is %s: %s needs %d bytes after the header but the file has %d".formatted(
                    got < header.byteSize() ? "truncated" : "longer than its header says", header, header.byteSize(),
                    got));
            }
            MemorySegment data = channel.map(FileChannel.MapMode.READ_ONLY, offset, got, arena);
            return new NpyArray(path, header, data, arena);
        } catch (IOException e) {
            arena.close();
            throw new ArrayFileException("%s cannot be read: %s".formatted(path, reason(e)), e);
        } catch (RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    private static NpyHeader header(Path path, FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            throw fault(path, "is empty");
        }
        byte[] magic = read(path, channel, (int) Math.min(NpyHeader.MAGIC.length, channel.size())).array();
        if (!Arrays.equals(magic, NpyHeader.MAGIC)) {
            throw fault(path, "is not an .npy file: it does not begin with \\x93NUMPY; make one with np.save(file, x)");
        }
        int version = read(path, channel, 2).getShort(); // minor in the high byte
        if (version < 1 || version > 3) {
            throw fault(path, "has .npy version %d.%d; versions 1.0, 2.0 and 3.0 can be read".formatted(
                version & 0xff, version >> 8 & 0xff));
        }
        long length = version == 1
            ? read(path, channel, 2).getShort() & 0xffff
            : read(path, channel, 4).getInt() & 0xffff_ffffL;
        if (length > LONGEST_HEADER) {
            throw fault(path, "has a header of %d bytes; the longest that is read has %d".formatted(
                length, LONGEST_HEADER));
        }
        byte[] text = read(path, channel, (int) length).array();
        try {
            return HeaderText.parse(new String(text,
                version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
        } catch (ArrayFileException e) {
            throw new ArrayFileException(path + " " + e.getMessage(), e);
        }
    }

    private static ByteBuffer read(Path path, FileChannel channel, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw fault(path, "is truncated: it ends after %d bytes, inside the header".formatted(channel.size()));
            }
        }
        return bytes.flip();
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** Type and shape. */
    public NpyHeader header() {
        return header;
    }

    /**
     * Copies elements into a segment.
     *
     * @param element the first one, counted in C order
     * @param target  as many bytes as are wanted
     * @throws ArrayFileException if another program cut the file short in the meantime
     */
    public void read(long element, MemorySegment target) {
        String fault = path + " was cut short or its disk failed while it was read";
        try {
            // The JVM reports a page that is gone by an InternalError, but perhaps too late to be caught.
            if (Files.size(path) < data.byteSize()) {
                throw new ArrayFileException(fault, null);
            }
            MemorySegment.copy(data, element * header.type().bytes(), target, 0, target.byteSize());
        } catch (InternalError | IOException e) {
            throw new ArrayFileException(fault, e);
        }
    }

    /** Unmaps the file. */
    @Override
    public void close() {
        arena.close();
    }

    private static ArrayFileException fault(Path path, String predicate) {
        return new ArrayFileException(path + " " + predicate);
    }

    /** What the operating system said, without the file's name, which the sentence has already. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
