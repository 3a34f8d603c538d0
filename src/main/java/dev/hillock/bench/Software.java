package dev.hillock.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program that measured.
 *
 * @param version Hillock's version
 * @param commit  the commit of the sources that it was built from, with {@code +} after it if they were changed; empty
 *                where it does not lie in a checkout
 * @param flags   what the JVM was told that can change a time, without the names of files, and PoCL where its threads
 *                stay
 */
public record Software(String version, String commit, List<String> flags) {
    private static final String AFFINITY = "POCL_AFFINITY";

    /** This program. */
    public static Software here(String version) {
        Stream<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(flag -> flag.startsWith("-X") || flag.startsWith("-Dtornado.") || flag.startsWith("-Dhillock."))
            .filter(flag -> !flag.contains("/") && !flag.contains("implementation=") && !flag.contains("annotation."))
            .distinct();
        Stream<String> affinity = Stream.ofNullable(System.getenv(AFFINITY)).map(value -> AFFINITY + "=" + value);
        String head = git("rev-parse", "HEAD");
        // results that are being written change nothing of what is measured
        String changes = head.isEmpty() ? "" : git("status", "--porcelain", "--untracked-files=no", "--", ":(top)",
            ":(top,exclude)benchmarks/results");
        return new Software(version, head.isEmpty() || changes.isEmpty() ? head : head + "+",
            Stream.concat(options, affinity).toList());
    }

    private static String git(String... arguments) {
        try {
            File code = new File(Software.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            List<String> command = new ArrayList<>(List.of("git", "-C", code.getParent()));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command).redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0 ? answer : "";
        } catch (IOException | URISyntaxException | SecurityException noGit) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
