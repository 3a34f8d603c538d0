package dev.hillock.opencl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Program binaries on disk, a file each, with their own checksum before them: a driver may crash on a binary that is
 * not whole. What cannot be read or written is compiled again.
 *
 * @param directory where the files lie
 */
record BinaryCache(Path directory) {
    private static final int CHECKSUM = 32;

    /** The user's cache directory. */
    static BinaryCache ofUser() {
        String given = System.getenv("XDG_CACHE_HOME");
        String windows = System.getenv("LOCALAPPDATA");
        boolean onWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        Path caches;
        if (given != null && !given.isBlank()) {
            caches = Path.of(given);
        } else if (onWindows && windows != null) {
            caches = Path.of(windows);
        } else {
            caches = Path.of(System.getProperty("user.home"), ".cache");
        }
        return new BinaryCache(caches.resolve("hillock").resolve("opencl"));
    }

    /** The binary of a key, if it is there and whole. */
    Optional<byte[]> read(String key) {
        try {
            byte[] file = Files.readAllBytes(file(key));
            if (file.length <= CHECKSUM) {
                return Optional.empty();
            }
            byte[] binary = Arrays.copyOfRange(file, CHECKSUM, file.length);
            boolean whole = Arrays.equals(GeneratedKernel.sha256().digest(binary), Arrays.copyOf(file, CHECKSUM));
            return whole ? Optional.of(binary) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Keeps a binary; another JVM may do so at the same time. */
    void write(String key, byte[] binary) {
        try {
            Files.createDirectories(directory);
            Path whole = Files.createTempFile(directory, key, ".part");
            try {
                byte[] file = Arrays.copyOf(GeneratedKernel.sha256().digest(binary), CHECKSUM + binary.length);
                System.arraycopy(binary, 0, file, CHECKSUM, binary.length);
                Files.write(whole, file);
                Files.move(whole, file(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException unwritable) {
            // a cache that cannot be written saves nothing and harms nothing
        }
    }

    private Path file(String key) {
        return directory.resolve(key + ".bin");
    }
}
