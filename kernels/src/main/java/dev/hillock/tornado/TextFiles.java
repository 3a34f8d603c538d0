package dev.hillock.tornado;

import dev.hillock.engine.DeviceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of prebuilt kernels in temporary files, from which TornadoVM reads them whenever it compiles a plan, which
 * closing another plan has it do anew. Each text has one file for all plans, until the JVM ends.
 */
final class TextFiles {
    private static final Map<String, Path> FILES = new ConcurrentHashMap<>();

    private TextFiles() {
    }

    /**
     * The file of a text.
     *
     * @throws DeviceException if there is no room for it
     */
    static String of(String text) {
        return FILES.compute(text, (_, file) -> file != null && Files.exists(file) ? file : written(text)).toString();
    }

    private static Path written(String text) {
        try {
            Path file = Files.createTempFile("hillock-", ".cl");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new DeviceException("a kernel cannot be written to a temporary file: %s; give java a folder for them "
                .formatted(e.getMessage()) + "with -Djava.io.tmpdir", e);
        }
    }
}
