package dev.hillock.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hillock.shell.Machine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When hillock builds and what it starts, and which Maven mvnw takes. */
@DisabledOnOs(OS.WINDOWS)
class LaunchersTest {

    private static final String BUILDING = "building Hillock (once) ...\n";

    @TempDir
    Path folder;
    Machine machine;
    Path checkout;

    /** A checkout with the real launcher, and a Maven and a Java that tell what they were asked for. */
    @BeforeEach
    void checkout() throws IOException {
        machine = new Machine(folder, "25.0.2");
        Machine.program(machine.jdk.resolve("bin/java"), "for a; do echo \"<$a>\"; done");
        checkout = folder.resolve("check out");
        for (String name : List.of("pom.xml", "src/pom.xml", "src/main/java/A.java", "kernels/pom.xml")) {
            Machine.file(checkout.resolve(name), "");
        }
        for (String name : List.of("hillock", "tornado-env.sh", "src/java-options.sh")) {
            Files.copy(Machine.ROOT.resolve(name), checkout.resolve(name));
            checkout.resolve(name).toFile().setExecutable(true);
        }
        Machine.program(checkout.resolve("mvnw"), """
            echo "$@" >>built
            mkdir -p src/target kernels/target
            touch src/target/hillock-1.jar src/target/hillock-1-tests.jar kernels/target/hillock-tornado-1.jar""");
    }

    @Test
    void buildsOnceAndAgainAfterAChange() throws IOException {
        Outcome first = hillock("eval", "a b");
        assertEquals(0, first.exit(), first.err());
        assertEquals(BUILDING, first.err());
        List<String> words = first.out().lines().toList();
        String target = checkout.toRealPath() + "/src/target";
        assertEquals(List.of("<-cp>", "<" + target + "/hillock-1.jar:" + target + "/lib/*>",
            "<dev.hillock.cli.Main>", "<eval>", "<a b>"), words.subList(words.size() - 5, words.size()));
        assertTrue(words.contains("<jdk.incubator.vector>"), first.out());
        assertTrue(first.out().matches("(?s).*<-XX:MaxDirectMemorySize=[1-9][0-9]+k>.*"), first.out());
        assertFalse(first.out().contains("<@"), first.out());

        assertEquals("", hillock().err());
        FileTime later = FileTime.from(Instant.now().plusSeconds(5));
        Files.setLastModifiedTime(checkout.resolve("src/main/java/A.java"), later);
        assertEquals(BUILDING, hillock().err());
    }

    @Test
    void addsTheSdkOnceThereIsOneAndBuildsItsModule() throws IOException {
        hillock();
        machine.set("TORNADOVM_HOME", machine.sdk(folder.resolve("sdk"), "5.2.0-jdk25", "opencl-backend").toString());
        Outcome outcome = hillock();
        assertEquals(BUILDING, outcome.err());
        assertTrue(outcome.out().startsWith("<@" + machine.home + "/.cache/hillock/args/tornado-5.2.0-jdk25-"),
            outcome.out());
        assertTrue(outcome.out().contains(":" + checkout.toRealPath() + "/kernels/target/hillock-tornado-1.jar>"),
            outcome.out());
        List<String> builds = Files.readAllLines(checkout.resolve("built"));
        assertEquals(2, builds.size());
        assertTrue(builds.get(0).contains("-pl src package"), builds.get(0));
        assertTrue(builds.get(1).contains("-pl src,kernels package"), builds.get(1));
        machine.set("HILLOCK_TORNADO", "off");
        assertEquals("", hillock().err());
    }

    @Test
    void worksThroughALinkAndPassesOptionsOn() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("check out/hillock"));
        Outcome outcome = machine.set("HILLOCK_JAVA_OPTS", "-Xmx1g -Da=b").run(machine.home, link.toString());
        assertEquals(0, outcome.exit(), outcome.err());
        assertTrue(outcome.out().contains("<-Xmx1g>\n<-Da=b>\n"), outcome.out());
    }

    @Test
    void aFailedBuildIsSaidAndTriedAgain() {
        Machine.program(checkout.resolve("mvnw"), "echo 'A.java: fault'; exit 1");
        for (int attempt = 0; attempt < 2; attempt++) {
            Outcome outcome = hillock();
            assertEquals(3, outcome.exit());
            assertEquals(BUILDING + "A.java: fault\nhillock: the build failed; ./mvnw verify says more\n",
                outcome.err());
            assertEquals("", outcome.out());
        }
    }

    @Test
    void mavenGetsTheSdk() {
        Path sdk = machine.sdk(folder.resolve("sdk"), "5.2.0-jdk25", "opencl-backend");
        machine.set("TORNADOVM_HOME", sdk.toString());
        maven("3.8.7");
        Outcome outcome = machine.script("mvnw", "verify");
        assertEquals("", outcome.err());
        assertTrue(outcome.out().startsWith("-Dtornado.version=5.2.0-jdk25\n-Dtornado.args=\"@" + machine.home),
            outcome.out());
        assertTrue(outcome.out().endsWith(".args\"\nverify\n"), outcome.out());
        assertEquals("verify\n", machine.set("HILLOCK_TORNADO", "off").script("mvnw", "verify").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "3.8.5", "4.0.0"})
    void anotherMavenIsReplacedByTheCheckedOne(String version) {
        maven(version);
        Outcome outcome = machine.script("mvnw", "verify");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().contains("mvnw: Maven could not be fetched from https://archive.apache.org/"),
            outcome.err());

        Machine.program(machine.programs.resolve("curl"),
            "while [ $# -gt 1 ]; do [ \"$1\" = -o ] && to=$2; shift; done; echo forged >\"$to\"");
        outcome = machine.script("mvnw", "verify");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().contains("it was not used"), outcome.err());

        Machine.program(machine.home.resolve(".m2/wrapper/apache-maven-3.9.11/bin/mvn"), "echo pinned \"$@\"");
        assertEquals("pinned verify\n", machine.script("mvnw", "verify").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hillock", "mvnw", "tornado-env.sh", ".ci/run", "src/java-options.sh", "src/image/make.sh",
        "src/image/hillock"})
    void scriptsAreClean(String name) {
        Path script = Machine.ROOT.resolve(name);
        assertTrue(Files.isExecutable(script), name + " is not executable");
        Outcome syntax = machine.run(Machine.ROOT, "bash", "-n", script.toString());
        assertEquals("", syntax.err());
        assumeTrue(Machine.has("shellcheck"), "shellcheck is not installed");
        Outcome check = machine.run(Machine.ROOT, "shellcheck", script.toString());
        assertEquals("", check.out());
    }

    private Outcome hillock(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = checkout.resolve("hillock").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return machine.run(folder, command);
    }

    private void maven(String version) {
        Machine.program(machine.programs.resolve("mvn"), "case $1 in -version) echo 'Apache Maven %s (x)' ;; "
            .formatted(version) + "*) printf '%s\\n' \"$@\" ;; esac");
    }
}
