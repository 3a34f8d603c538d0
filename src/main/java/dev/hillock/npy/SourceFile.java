package dev.hillock.npy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is open for reading, and the lifetime of what is mapped of it. */
public final class SourceFile implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final Arena arena = Arena.ofShared();

    private SourceFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** What is made of an open file. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads what it needs. */
        T of(SourceFile file) throws IOException;
    }

    /**
     * Opens a file and makes something of it that will close it; closes it where that fails.
     *
     * @throws ArrayFileException if it is no regular file or cannot be read
     */
    public static <T> T open(Path path, Reading<T> reading) {
        if (Files.isDirectory(path)) {
            throw new ArrayFileException(path + " is a directory; name the file in it");
        }
        if (Files.notExists(path)) {
            throw new ArrayFileException(path + " does not exist");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new ArrayFileException(path + " is not a regular file; arrays are memory-mapped, so save it to a "
                + "file first");
        }
        SourceFile file = null;
        try {
            file = new SourceFile(path, FileChannel.open(path, StandardOpenOption.READ));
            T made = reading.of(file);
            file = null;
            return made;
        } catch (IOException e) {
            throw failed(path, e);
        } finally {
            if (file != null) {
                file.close();
            }
        }
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** Its bytes. */
    public FileChannel channel() {
        return channel;
    }

    /** How long what is mapped of it lasts. */
    public Arena arena() {
        return arena;
    }

    /** Unmaps and closes the file; a second time does nothing. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
        try {
            channel.close();
        } catch (IOException _) {
            // Nothing was written, so nothing can be lost.
        }
    }

    /** The sentence for a read that failed. */
    public static ArrayFileException failed(Path path, IOException e) {
        return new ArrayFileException("%s cannot be read: %s".formatted(path, reason(e)), e);
    }

    /** What the operating system said, without the file's name, which the sentence has already. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
