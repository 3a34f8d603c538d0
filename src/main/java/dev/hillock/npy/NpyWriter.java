package dev.hillock.npy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes an array to a {@code .npy} file, whole or not at all: the elements go to a temporary file beside the target,
 * which takes the target's name in {@link #commit()}. Until then, and after any failure or Ctrl-C, the target is what
 * it was before.
 *
 * <p>Elements are written, not mapped: a store into the mapping of a file on a full disk would kill the JVM.
 */
public final class NpyWriter implements AutoCloseable {

    private static final int PIECE = 1 << 23;

    private final Path named;
    private final Path target;
    private final Path temporary;
    private final NpyHeader header;
    private final int offset;
    private final FileChannel channel;
    private final Thread hook = Thread.ofPlatform().unstarted(this::abandon);
    private boolean finished;

    private NpyWriter(Path named, Path target, Path temporary, NpyHeader header, FileChannel channel) {
        this.named = named;
        this.target = target;
        this.temporary = temporary;
        this.header = header;
        this.channel = channel;
        this.offset = header.bytes().remaining();
    }

    /**
     * Begins a file.
     *
     * @param path the target; if it is there it must be a file that can be written, and is replaced in the end
     * @throws ArrayFileException if nothing can be written there
     */
    public static NpyWriter create(Path path, NpyHeader header) {
        if (Files.isDirectory(path)) {
            throw new ArrayFileException(path + " is a directory; name the file to write in it");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new ArrayFileException(path + " is not a regular file; an array is written beside it and renamed");
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new ArrayFileException(path + " cannot be written: it is read-only");
        }
        try {
            // A link keeps pointing to the file: what it points to is replaced.
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path temporary = target.resolveSibling(".%s.%s.tmp".formatted(
                target.getFileName(), Long.toHexString(ThreadLocalRandom.current().nextLong())));
            FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            NpyWriter writer = new NpyWriter(path, target, temporary, header, channel);
            try {
                Runtime.getRuntime().addShutdownHook(writer.hook);
                writer.keepPermissions();
                drain(channel, header.bytes());
            } catch (IOException | RuntimeException e) {
                writer.close();
                throw e;
            }
            return writer;
        } catch (NoSuchFileException e) {
            throw new ArrayFileException("%s cannot be written: the directory %s does not exist".formatted(
                path, path.toAbsolutePath().getParent()), e);
        } catch (IOException e) {
            throw new ArrayFileException("%s cannot be written: %s".formatted(path, NpyArray.reason(e)), e);
        }
    }

    /**
     * Writes elements from a segment.
     *
     * @param element where the first one goes, counted in C order; pieces may come in any order
     * @throws ArrayFileException if the disk is full or fails
     */
    public void write(long element, MemorySegment source) {
        try {
            channel.position(offset + element * header.type().bytes());
            write(channel, source);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Writes a segment through a channel in pieces; one on the heap by way of native memory. */
    static void write(WritableByteChannel channel, MemorySegment source) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment staging = source.isNative() ? null : arena.allocate(Math.min(PIECE, source.byteSize()));
            for (long done = 0; done < source.byteSize(); done += PIECE) {
                MemorySegment piece = source.asSlice(done, Math.min(PIECE, source.byteSize() - done));
                drain(channel, staging == null
                    ? piece.asByteBuffer()
                    : staging.asSlice(0, piece.byteSize()).copyFrom(piece).asByteBuffer());
            }
        }
    }

    private static void drain(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Gives the file its name.
     *
     * @throws ArrayFileException    if that fails; the target is then as it was
     * @throws IllegalStateException if fewer elements were written than the header says
     */
    public synchronized void commit() {
        try {
            long expected = offset + header.byteSize();
            if (channel.size() != expected) {
                throw new IllegalStateException("%s: %d bytes were written of %d".formatted(
                    named, channel.size(), expected));
            }
            channel.close();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            finished = true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Deletes what was written, unless it was committed. */
    @Override
    public void close() {
        abandon();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The JVM is going down and runs the hook itself.
        }
    }

    private synchronized void abandon() {
        if (!finished) {
            finished = true;
            try {
                channel.close();
                Files.deleteIfExists(temporary);
            } catch (IOException _) {
                // Nothing more can be done; the caller hears of the failure that led here.
            }
        }
    }

    private ArrayFileException failed(IOException e) {
        return new ArrayFileException("%s cannot be written: %s%s; it is left as it was".formatted(
            named, NpyArray.reason(e), lackOfSpace()), e);
    }

    private String lackOfSpace() {
        try {
            // What was written so far is deleted in the end.
            long free = Files.getFileStore(target.getParent()).getUsableSpace() + Files.size(temporary);
            return free >= header.byteSize() ? "" : " (it needs %s, %s are free)".formatted(
                size(header.byteSize()), size(free));
        } catch (IOException _) {
            return "";
        }
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? bytes + " bytes" : String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1 << 20));
    }

    /** A file that is replaced hands its permissions on, where the file system has them. */
    private void keepPermissions() throws IOException {
        if (Files.exists(target)
            && Files.getFileAttributeView(target, PosixFileAttributeView.class) instanceof PosixFileAttributeView old) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }
}
