package dev.hillock.cli;

import dev.hillock.bench.Machine;
import dev.hillock.verify.Certificate;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** With what a certificate is made. */
final class Provenance {
    /** Options that change what an engine computes or with what. */
    private static final List<String> TELLING =
        List.of("-Dhillock.simd.", "-Dtornado.opencl.compiler", "-Dtornado.enable", "-Dtornado.fmath", "-XX:UseAVX",
            "-XX:MaxVectorSize");

    private Provenance() {
    }

    static Certificate.Origin here() {
        Machine machine = Machine.here();
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> TELLING.stream().anyMatch(option::startsWith))
            .toList();
        return new Certificate.Origin(commit(), machine.java(),
            "%s, %s".formatted(machine.processor(), machine.system()), flags);
    }

    /** The commit of the checkout that the classes were built in, with "-dirty" if something was changed since. */
    private static String commit() {
        try {
            Path built = Path.of(Provenance.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Process git = new ProcessBuilder("git", "-C", built.getParent().toString(), "describe", "--always",
                "--abbrev=12", "--dirty", "--exclude=*").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 && !commit.isEmpty() ? commit : "unknown";
        } catch (IOException | URISyntaxException noGit) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
