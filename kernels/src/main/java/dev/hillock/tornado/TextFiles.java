package dev.hillock.tornado;

import dev.hillock.engine.DeviceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts of prebuilt kernels in temporary files, from which TornadoVM reads them whenever it compiles a plan. */
final class TextFiles implements AutoCloseable {
    private final List<Path> files = new ArrayList<>();

    /**
     * Writes a text.
     *
     * @throws DeviceException if there is no room for it
     */
    String write(String text) {
        try {
            Path file = Files.createTempFile("hillock-", ".cl");
            file.toFile().deleteOnExit();
            files.add(file);
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new DeviceException("a kernel cannot be written to a temporary file: %s; give java a folder for them "
                .formatted(e.getMessage()) + "with -Djava.io.tmpdir", e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
