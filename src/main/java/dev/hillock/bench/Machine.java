package dev.hillock.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The machine that a number was measured on; no result is printed or stored without it.
 *
 * @param processor  the CPU's name, or its architecture where the system does not tell
 * @param processors how many the JVM may use
 * @param memory     bytes of physical memory
 * @param system     operating system, version and architecture
 * @param java       vendor and version of the JVM
 */
public record Machine(String processor, int processors, long memory, String system, String java) {

    /** This machine. */
    public static Machine here() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean s ? s.getTotalMemorySize() : 0;
        return new Machine(processorName(), system.getAvailableProcessors(), memory,
            "%s %s %s".formatted(system.getName(), system.getVersion(), system.getArch()),
            "%s %s".formatted(System.getProperty("java.vendor"), System.getProperty("java.vm.version")));
    }

    /** One line for people. */
    @Override
    public String toString() {
        return "%s, %d processor%s, %.0f GiB, %s, Java %s".formatted(processor, processors, processors == 1 ? "" : "s",
            memory / 0x1p30, system, java);
    }

    private static String processorName() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }
}
