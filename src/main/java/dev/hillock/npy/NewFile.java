package dev.hillock.npy;

import java.io.IOException;
import java.io.PrintStream;
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
 * A file that is written whole or not at all: its bytes go to a temporary file beside the target, which takes the
 * target's name in {@link #commit()}. Until then, and after any failure or Ctrl-C, the target is what it was before.
 *
 * <p>Bytes are written, not mapped: a store into the mapping of a file on a full disk would kill the JVM.
 */
public final class NewFile implements AutoCloseable {

    private static final int PIECE = 1 << 23;

    private final Path named;
    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final Thread hook = Thread.ofPlatform().unstarted(this::abandon);
    private PrintStream stream;
    private long expected;
    private boolean finished;

    private NewFile(Path named, Path target, Path temporary, FileChannel channel) {
        this.named = named;
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
    }

    /**
     * Begins a file.
     *
     * @param path the target; if it is there it must be a file that can be written, and is replaced in the end
     * @throws ArrayFileException if nothing can be written there
     */
    public static NewFile create(Path path) {
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
            NewFile file = new NewFile(path, target, temporary, channel);
            try {
                Runtime.getRuntime().addShutdownHook(file.hook);
                file.keepPermissions();
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
            return file;
        } catch (NoSuchFileException e) {
            throw new ArrayFileException("%s cannot be written: the directory %s does not exist".formatted(
                path, path.toAbsolutePath().getParent()), e);
        } catch (IOException e) {
            throw new ArrayFileException("%s cannot be written: %s".formatted(path, SourceFile.reason(e)), e);
        }
    }

    /**
     * Begins a stream: its bytes go to a temporary file, and to the stream when the file is complete.
     *
     * @param name what a sentence calls it
     * @throws ArrayFileException if there is no place for temporary files
     */
    public static NewFile to(PrintStream stream, String name) {
        try {
            Path temporary = Files.createTempFile("hillock", ".tmp");
            NewFile file = new NewFile(Path.of(name), temporary, temporary,
                FileChannel.open(temporary, StandardOpenOption.WRITE));
            file.stream = stream;
            Runtime.getRuntime().addShutdownHook(file.hook);
            return file;
        } catch (IOException e) {
            throw new ArrayFileException("%s: no temporary file can be made in %s: %s".formatted(name,
                System.getProperty("java.io.tmpdir"), SourceFile.reason(e)), e);
        }
    }

    /** Says how many bytes there will be, for the sentence that a full disk gets and for {@link #commit()}. */
    public NewFile expect(long bytes) {
        expected = bytes;
        return this;
    }

    /** The file that is named, for sentences. */
    public Path path() {
        return named;
    }

    /** What writes into the temporary file; its failures go through {@link #failed}. */
    public FileChannel channel() {
        return channel;
    }

    /**
     * Writes a segment.
     *
     * @param position the first byte of it; pieces may come in any order
     * @throws ArrayFileException if the disk is full or fails
     */
    public void write(long position, MemorySegment source) {
        try {
            channel.position(position);
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
     * @throws IllegalStateException if fewer or more bytes were written than were announced
     */
    public synchronized void commit() {
        try {
            if (expected > 0 && channel.size() != expected) {
                throw new IllegalStateException("%s: %d bytes were written of %d".formatted(
                    named, channel.size(), expected));
            }
            channel.close();
            if (stream != null) {
                Files.copy(temporary, stream);
                Files.delete(temporary);
                finished = true;
                if (stream.checkError()) { // which also flushes it
                    throw new IOException("whoever should read it has gone, or its disk is full");
                }
                return;
            }
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

    /** The sentence for a write that failed. */
    public ArrayFileException failed(IOException e) {
        return new ArrayFileException("%s cannot be written: %s%s; it is left as it was".formatted(
            named, SourceFile.reason(e), lackOfSpace()), e);
    }

    private String lackOfSpace() {
        try {
            // What was written so far is deleted in the end.
            long free = Files.getFileStore(target.getParent()).getUsableSpace() + Files.size(temporary);
            return free >= expected ? "" : " (it needs %s, %s are free)".formatted(size(expected), size(free));
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
