package dev.hillock.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A machine made of empty files in a folder: a home, a JDK, an SDK, and programs that stand in for the real ones. */
final class Machine {

    /** The checkout whose scripts are tested. */
    static final Path ROOT = root();

    final Path home;
    final Path programs;
    final Path jdk;
    private final Map<String, String> environment = new TreeMap<>();

    record Outcome(int exit, String out, String err) {
    }

    /** Has a JDK of the version, and nothing else that the scripts look for; neither network nor packages. */
    Machine(Path folder, String jdkVersion) {
        home = folder.resolve("home");
        programs = folder.resolve("bin");
        jdk = folder.resolve("jdk");
        file(jdk.resolve("release"), "JAVA_VERSION=\"%s\"%n".formatted(jdkVersion));
        program(jdk.resolve("bin/java"), "exit 0");
        program(jdk.resolve("bin/javac"), "exit 0");
        program(jdk.resolve("bin/jar"), "exec '%s/bin/jar' \"$@\"".formatted(System.getProperty("java.home")));
        for (String name : List.of("apt-get", "apt-cache", "curl", "wget", "sudo", "python3", "clinfo")) {
            program(programs.resolve(name), "exit 1");
        }
        program(programs.resolve("uname"), "case ${1:-} in -sm) echo Linux x86_64 ;; *) echo Linux ;; esac");
        set("HOME", home.toString());
        set("JAVA_HOME", jdk.toString());
        set("PATH", programs + ":" + System.getenv("PATH"));
        set("OCL_ICD_VENDORS", folder.resolve("no-vendors").toString());
        home.toFile().mkdirs();
    }

    Machine set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Lays an SDK out as the releases do, without launcher and template. */
    Path sdk(Path folder, String version, String backends) {
        file(folder.resolve("share/java/tornado/tornado-api-" + version + ".jar"), "");
        file(folder.resolve("etc/tornado.backend"), "tornado.backends=" + backends + "\n");
        file(folder.resolve("etc/exportLists/common-exports"), """
            # A comment
            --add-exports java.base/common=tornado.runtime

            --add-opens=java.base/open=tornado.runtime
            """);
        for (String backend : backends.split(",")) {
            String name = backend.replace("-backend", "");
            file(folder.resolve("etc/exportLists/" + name + "-exports"), "--add-reads=tornado.drivers." + name + "=x");
        }
        return folder;
    }

    static void file(Path path, String content) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static void program(Path path, String lines) {
        file(path, "#!/bin/sh\n" + lines + "\n");
        path.toFile().setExecutable(true);
    }

    /** Runs one of the checkout's scripts. */
    Outcome script(String name, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = ROOT.resolve(name).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(ROOT, command);
    }

    Outcome run(Path folder, String... command) {
        try {
            Path out = Files.createTempFile(programs, "out", "");
            Path err = Files.createTempFile(programs, "err", "");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " did not end");
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }

    /** Whether the real machine has a program. */
    static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.exists(Path.of(path, program)));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("tornado-env.sh"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
