package dev.hillock.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The memory that is left: a system that promises more than it has kills whoever believes it. */
final class Room {

    /** What must stay free for everybody else. */
    private static final long RESERVE = 512L << 20;

    private Room() {
    }

    /** There is too little memory for a size; the message says how much there is. */
    static final class TooSmallException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooSmallException(String sentence) {
            super(sentence);
        }
    }

    /** Refuses what does not fit. */
    static void require(long bytes) {
        long available = available();
        if (bytes > available - RESERVE) {
            throw new TooSmallException(String.format(Locale.ROOT,
                "%.1f GiB more are needed but the host has %.1f GiB left; measure smaller sizes", bytes / 0x1p30,
                available / 0x1p30));
        }
    }

    private static long available() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst().orElse(Long.MAX_VALUE);
        } catch (IOException notLinux) {
            return ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean s ? s.getFreeMemorySize() : Long.MAX_VALUE;
        }
    }
}
