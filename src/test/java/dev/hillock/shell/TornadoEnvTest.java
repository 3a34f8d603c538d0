package dev.hillock.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.shell.Machine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tornado-env.sh finds and says, and the argument files that it writes. */
@DisabledOnOs(OS.WINDOWS)
class TornadoEnvTest {

    private static final List<String> OWN = List.of("-Dtornado.recover.bailout=false",
        "-Dtornado.opencl.compiler.flags=-w", "-Dtornado.enable.nativeFunctions=false",
        "-Dtornado.compiler.fullInlining=true", "-Dtornado.device.memory=1024GB");

    @TempDir
    Path folder;
    Machine machine;

    @BeforeEach
    void jdk25() {
        machine = new Machine(folder, "25.0.2");
    }

    @Test
    void withoutAnSdkItSaysHowToGetOneAndSucceeds() {
        Outcome outcome = machine.script("tornado-env.sh");
        assertEquals(0, outcome.exit());
        List<String> lines = outcome.out().lines().toList();
        assertEquals(5, lines.size(), outcome.out());
        assertEquals("JDK            25.0.2 at " + machine.jdk, lines.get(0));
        assertEquals("TornadoVM SDK  none, Hillock computes on the CPU; run: ./tornado-env.sh --install", lines.get(1));
        assertTrue(lines.get(2).startsWith("argument file  none"), lines.get(2));
        assertTrue(lines.get(3).matches("OpenCL device +none; run: (sudo )?apt-get install -y pocl-opencl-icd"),
            lines.get(3));
        assertTrue(lines.get(4).startsWith("CUDA driver    "), lines.get(4));
        assertEquals("export JAVA_HOME='" + machine.jdk + "'\n"
            + "unset TORNADOVM_HOME TORNADOVM_VERSION HILLOCK_TORNADO_ARGS\n",
            machine.script("tornado-env.sh", "--exports", "--quiet").out());
        assertEquals("", machine.script("tornado-env.sh", "--print-args").out());
    }

    @Test
    void composesTheOptionsOfARelease5() throws IOException {
        Path sdk = machine.sdk(folder.resolve("my \"own\" sdk's"), "5.2.0-jdk25", "opencl-backend,ptx-backend");
        Files.createDirectories(sdk.resolve("share/java/graalJars"));
        machine.set("TORNADOVM_HOME", sdk.toString());
        String path = sdk.toString().replace("\"", "\\\"");
        assertEquals("""
            -XX:+UnlockExperimentalVMOptions
            -XX:+EnableJVMCI
            "-Djava.library.path=SDK/lib"
            --module-path
            "SDK/share/java/tornado"
            --upgrade-module-path
            "SDK/share/java/graalJars"
            -Dtornado.load.api.implementation=uk.ac.manchester.tornado.runtime.tasks.TornadoTaskGraph
            -Dtornado.load.runtime.implementation=uk.ac.manchester.tornado.runtime.TornadoCoreRuntime
            -Dtornado.load.tornado.implementation=uk.ac.manchester.tornado.runtime.common.Tornado
            -Dtornado.load.annotation.implementation=uk.ac.manchester.tornado.annotation.ASMClassVisitor
            -Dtornado.load.annotation.parallel=uk.ac.manchester.tornado.api.annotations.Parallel
            --add-modules
            tornado.runtime,tornado.annotation,tornado.drivers.common,tornado.drivers.opencl,tornado.drivers.ptx
            --enable-native-access=tornado.drivers.opencl,tornado.drivers.ptx
            --add-exports
            java.base/common=tornado.runtime
            --add-opens=java.base/open=tornado.runtime
            --add-reads=tornado.drivers.opencl=x
            --add-reads=tornado.drivers.ptx=x
            """.replace("SDK", path) + String.join("\n", OWN), String.join("\n", options()));
        String exports = machine.script("tornado-env.sh", "--exports", "--quiet").out();
        assertTrue(exports.contains("export TORNADOVM_HOME='" + sdk.toString().replace("'", "'\\''") + "'\n"), exports);
        assertTrue(exports.contains("export TORNADOVM_VERSION='5.2.0-jdk25'\n"), exports);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.0.1", "27"})
    void composesTheOptionsOfARelease7(String version) throws IOException {
        machine = new Machine(folder, version);
        Path sdk = machine.sdk(folder.resolve("sdk"), "7.0.1-jdk22plus", "opencl-backend");
        Machine.file(sdk.resolve("share/java/jvmci/jvmci-21.0.2.jar"), "");
        Machine.file(sdk.resolve("etc/tornado.jdk"), "floor=22\npreview=false\n");
        machine.set("TORNADOVM_HOME", sdk.toString());
        List<String> options = options();
        assertFalse(options.contains("-XX:+EnableJVMCI"), "fatal on a JDK without JVMCI");
        assertFalse(options.contains("--upgrade-module-path"));
        assertTrue(options.contains("-Djdk.internal.vm.ci.enabled=true"));
        assertTrue(options.contains("--enable-native-access=tornado.runtime,tornado.drivers.opencl"));
        // Up to 26 the JDK has a JVMCI to patch, later the SDK's own is a module like the others.
        boolean patched = version.startsWith("26");
        assertEquals(patched, options.contains("\"jdk.internal.vm.ci=" + sdk + "/share/java/jvmci/jvmci-21.0.2.jar\""));
        assertEquals(!patched, options.contains("\"" + sdk + "/share/java/tornado:" + sdk + "/share/java/jvmci\""));
    }

    @Test
    void prefersTheTemplateToTheLayoutAndTheLauncherToBoth() throws IOException {
        Path sdk = machine.sdk(folder.resolve("an sdk"), "5.2.0-jdk25", "opencl-backend");
        machine.set("TORNADOVM_HOME", sdk.toString());
        Machine.file(sdk.resolve("tornado-argfile.template"), """
            # === JVM ===
            -server
            --enable-preview
            -XX:+UseParallelGC
            -Dtornado.load.runtime.implementation=template
            --module-path .:${TORNADOVM_HOME}/share/java/tornado
            --add-modules ALL-SYSTEM,tornado.runtime
            """);
        List<String> expected = List.of("--module-path", "\"" + sdk + "/share/java/tornado\"", "--add-modules",
            "tornado.runtime");
        List<String> options = options();
        assertEquals("-Dtornado.load.runtime.implementation=template", options.getFirst());
        assertEquals(expected, options.subList(1, 5));
        assertEquals(OWN, options.subList(5, options.size()));

        Machine.program(machine.programs.resolve("python3"), "exit 0");
        Machine.program(sdk.resolve("bin/tornado"), """
            echo "$JAVA_HOME/bin/java -server -Dtornado.load.runtime.implementation=launcher \\
            @$TORNADOVM_HOME/etc/exportLists/common-exports --module-path .:$TORNADOVM_HOME/share/java/tornado"
            """);
        Machine.file(sdk.resolve("etc/tornado.release"), "another build, so that the file is written anew");
        assertEquals(List.of("-Dtornado.load.runtime.implementation=launcher", "--add-exports",
            "java.base/common=tornado.runtime", "--add-opens=java.base/open=tornado.runtime", "--module-path",
            "\"" + sdk + "/share/java/tornado\""), options().subList(0, 6));
    }

    @Test
    void findsSdkmansSdkBeforeItsOwnAndFollowsTheLink() throws IOException {
        Path cached = machine.sdk(machine.home.resolve(".cache/hillock/tornadovm/x"), "5.1.0-jdk25", "opencl-backend");
        assertTrue(machine.script("tornado-env.sh").out()
            .contains("TornadoVM SDK  5.1.0-jdk25 (opencl) at " + cached.toRealPath() + "\n"));
        Path candidates = machine.home.resolve(".sdkman/candidates/tornadovm");
        Path sdk = machine.sdk(candidates.resolve("5.2.0-jdk25-opencl"), "5.2.0-jdk25", "opencl-backend");
        Files.createSymbolicLink(candidates.resolve("current"), sdk);
        Outcome outcome = machine.script("tornado-env.sh");
        assertTrue(outcome.out().contains("TornadoVM SDK  5.2.0-jdk25 (opencl) at " + sdk.toRealPath() + "\n"));
    }

    @Test
    void anotherJdkGetsAnotherFile() throws IOException {
        machine.set("TORNADOVM_HOME", machine.sdk(folder.resolve("sdk"), "5.2.0-jdk25", "opencl-backend").toString());
        String before = machine.script("tornado-env.sh", "--print-args").out();
        assertEquals(before, machine.script("tornado-env.sh", "--print-args").out());
        Machine.file(machine.jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        assertNotEquals(before, machine.script("tornado-env.sh", "--print-args").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5.2.0-jdk25     | 25.0.1 | JDK 25, at least 25.0.2
        5.2.0-jdk25     | 26     | JDK 25, at least 25.0.2
        7.0.1-jdk21     | 25.0.2 | JDK 21 alone, Hillock needs 25 or newer
        8.0.0-jdk26plus | 25.0.2 | JDK 26 or newer
        """)
    void namesTheJdkThatAnSdkNeeds(String sdkVersion, String jdkVersion, String need) {
        machine = new Machine(folder, jdkVersion);
        Path sdk = machine.sdk(folder.resolve("sdk"), sdkVersion, "opencl-backend");
        Machine.file(sdk.resolve("etc/tornado.jdk"), "floor=26\n");
        machine.set("TORNADOVM_HOME", sdk.toString());
        Outcome outcome = machine.script("tornado-env.sh", "--exports", "--quiet");
        assertEquals(0, outcome.exit());
        assertEquals("TornadoVM SDK  %s at %s needs %s, not %s; run: export JAVA_HOME=<such a JDK>%n"
            .formatted(sdkVersion, sdk, need, jdkVersion), outcome.err());
        assertFalse(outcome.out().contains("export TORNADOVM_HOME"), outcome.out());
    }

    @Test
    void saysWhyWhenJavaRefusesTheOptions() throws IOException {
        Machine.program(machine.jdk.resolve("bin/java"), "echo 'Error: no module tornado.runtime' >&2; exit 1");
        machine.set("TORNADOVM_HOME", machine.sdk(folder.resolve("sdk"), "5.2.0-jdk25", "opencl-backend").toString());
        Outcome outcome = machine.script("tornado-env.sh", "--exports", "--quiet");
        assertEquals("argument file  none: java refuses the SDK's options: Error: no module tornado.runtime\n",
            outcome.err());
        assertTrue(outcome.out().contains("unset TORNADOVM_HOME"), outcome.out());
        try (var files = Files.list(machine.home.resolve(".cache/hillock/args"))) {
            assertEquals(0, files.count(), "a refused file stays nowhere");
        }
    }

    @Test
    void anExplicitHomeWithoutAnSdkIsSaidEvenWhenQuiet() {
        machine.set("TORNADOVM_HOME", "/nowhere");
        Outcome outcome = machine.script("tornado-env.sh", "--exports", "--quiet");
        assertEquals("TornadoVM SDK  none in TORNADOVM_HOME=/nowhere; run: unset TORNADOVM_HOME\n", outcome.err());
        assertTrue(outcome.out().endsWith("unset TORNADOVM_HOME TORNADOVM_VERSION HILLOCK_TORNADO_ARGS\n"));
    }

    @Test
    void offHidesTheSdk() {
        machine.set("TORNADOVM_HOME", machine.sdk(folder.resolve("sdk"), "5.2.0-jdk25", "opencl-backend").toString())
            .set("HILLOCK_TORNADO", "off");
        Outcome outcome = machine.script("tornado-env.sh", "--exports", "--quiet");
        assertEquals("", outcome.err());
        assertTrue(outcome.out().endsWith("unset TORNADOVM_HOME TORNADOVM_VERSION HILLOCK_TORNADO_ARGS\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "dash"})
    void canBeSourcedFrom(String shell) {
        assumeTrue(Machine.has(shell), shell + " is not installed");
        machine.set("TORNADOVM_HOME", machine.sdk(folder.resolve("sdk"), "5.2.0-jdk25", "opencl-backend").toString());
        Outcome outcome = machine.run(Machine.ROOT, shell, "-c",
            "set -- kept; . ./tornado-env.sh && echo \"$TORNADOVM_VERSION $1\" && cat \"$HILLOCK_TORNADO_ARGS\"");
        assertEquals(0, outcome.exit(), outcome.err());
        assertTrue(outcome.out().startsWith("5.2.0-jdk25 kept\n# The JVM options of TornadoVM 5.2.0-jdk25"),
            outcome.out());
        assertTrue(outcome.err().startsWith("JDK  "), outcome.err());
    }

    @Test
    void aWrongOptionIsRefused() {
        Outcome outcome = machine.script("tornado-env.sh", "--instal");
        assertEquals(2, outcome.exit());
        assertEquals("tornado-env.sh: unknown option --instal; see ./tornado-env.sh --help\n", outcome.err());
    }

    private List<String> options() throws IOException {
        Outcome outcome = machine.script("tornado-env.sh", "--print-args");
        assertEquals("", outcome.err());
        Path file = Path.of(outcome.out().strip());
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    }
}
