package dev.hillock.plot;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a file whole or not at all: beside the target first, which it then replaces. */
public final class PictureFile {

    private PictureFile() {
    }

    /**
     * Writes a file; one that is there is replaced.
     *
     * @throws PictureException if that cannot be done; the target is then what it was before
     */
    public static void write(Path path, byte[] content) {
        check(path);
        try {
            // A link keeps pointing to the file: what it points to is replaced.
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path temporary = target.resolveSibling(".%s.%s.tmp".formatted(
                target.getFileName(), Long.toHexString(ThreadLocalRandom.current().nextLong())));
            try {
                Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw failed(path, e);
        }
    }

    /**
     * Refuses early what {@link #write} would refuse, before the work for the content begins.
     *
     * @throws PictureException if the file cannot be written
     */
    public static void check(Path path) {
        if (Files.isDirectory(path)) {
            throw new PictureException(path + " is a directory; name the file to write in it", null);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new PictureException(path + " is not a regular file; a picture is written beside it and renamed",
                null);
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new PictureException(path + " cannot be written: it is read-only", null);
        }
        Path directory = path.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new PictureException("%s cannot be written: the directory %s does not exist".formatted(
                path, directory), null);
        }
    }

    /**
     * Makes a directory and those above it.
     *
     * @throws PictureException if that cannot be done
     */
    public static void directory(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw failed(path, e);
        }
    }

    private static PictureException failed(Path path, IOException e) {
        return new PictureException(path + " cannot be written: " + switch (e) {
            case NoSuchFileException _ ->
                "the directory %s does not exist".formatted(path.toAbsolutePath().getParent());
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> e.toString();
        }, e);
    }
}
