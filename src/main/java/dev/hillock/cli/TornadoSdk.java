package dev.hillock.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The TornadoVM SDK that {@code TORNADOVM_HOME} names, as its own files describe it: nothing of it is loaded.
 *
 * @param ok       whether it is there
 * @param sentence where it is, which version and backends; or what is wrong
 */
record TornadoSdk(boolean ok, String sentence) {

    private static final String CURE = "run ./tornado-env.sh, which finds one or says how to get it";

    /** The SDK in a directory; null where the variable is not set. */
    static TornadoSdk at(String home) {
        if (home == null || home.isBlank()) {
            return new TornadoSdk(false, "TORNADOVM_HOME is not set; " + CURE);
        }
        Path release = Path.of(home, "etc", "tornado.release");
        if (!Files.isRegularFile(release)) {
            return new TornadoSdk(false, "TORNADOVM_HOME is %s, where there is no SDK (no etc/tornado.release); %s"
                .formatted(home, CURE));
        }
        try {
            String version = property(release, "version");
            String backends = property(Path.of(home, "etc", "tornado.backend"), "tornado.backends");
            return new TornadoSdk(true, "version %s, backends %s, in %s".formatted(
                version, backends.replace("-backend", "").replace(",", ", "), home));
        } catch (IOException e) {
            return new TornadoSdk(false, "the SDK in %s cannot be read (%s); %s".formatted(home, e.getMessage(), CURE));
        }
    }

    private static String property(Path file, String key) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.getProperty(key, "unknown");
    }
}
