package dev.hillock.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.shell.Machine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tornado-env.sh --install} fetches, checks and refuses; nothing here reaches the network. */
@DisabledOnOs(OS.WINDOWS)
class InstallTest {

    private static final String NAME = "tornadovm-5.2.0-jdk25-opencl-linux-amd64";

    @TempDir
    Path folder;
    Machine machine;
    Path archive;

    @BeforeEach
    void release() throws IOException {
        machine = new Machine(folder, "25.0.2");
        archive = folder.resolve("release.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("share/java/tornado/tornado-api-5.2.0-jdk25.jar", "bin/tornado")) {
                zip.putNextEntry(new ZipEntry("tornadovm-5.2.0-jdk25-opencl/" + name));
            }
        }
        // Serves the archive, and the release's description where there is one.
        Machine.program(machine.programs.resolve("curl"), """
            while [ $# -gt 1 ]; do [ "$1" = -o ] && to=$2; shift; done
            case $1 in
                https://github.com/beehive-lab/TornadoVM/releases/download/v5.2.0-jdk25/%s.zip) file='%s' ;;
                https://api.github.com/repos/beehive-lab/TornadoVM/releases/tags/v5.2.0-jdk25) file='%s' ;;
            esac
            [ -f "$file" ] || exit 22
            cp "$file" "$to\"""".formatted(NAME, archive, folder.resolve("release.json")));
    }

    @Test
    void installsTheArchiveThatHasThePublishedChecksum() throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
        describe(HexFormat.of().formatHex(digest));
        Outcome outcome = machine.script("tornado-env.sh", "--install");
        assertEquals(0, outcome.exit());
        Path sdk = machine.home.resolve(".cache/hillock/tornadovm").resolve(NAME);
        assertTrue(outcome.out().contains("5.2.0-jdk25 () at " + sdk.toRealPath() + "\n"), outcome.out());
        assertTrue(Files.isExecutable(sdk.resolve("bin/tornado")));
        assertFalse(outcome.err().contains("unchecked"), outcome.err());
    }

    @Test
    void refusesAnArchiveWithAnotherChecksum() throws IOException {
        describe("0".repeat(64));
        Outcome outcome = machine.script("tornado-env.sh", "--install");
        assertEquals(0, outcome.exit());
        assertTrue(outcome.err().contains("but should have " + "0".repeat(64) + "; it was not installed"),
            outcome.err());
        assertTrue(outcome.out().contains("TornadoVM SDK  none"), outcome.out());
    }

    @Test
    void saysThatNoChecksumIsPublished() {
        Outcome outcome = machine.script("tornado-env.sh", "--install");
        assertTrue(outcome.err().contains("installed unchecked: no checksum is published"), outcome.err());
        assertTrue(outcome.out().contains("TornadoVM SDK  5.2.0-jdk25"), outcome.out());
    }

    @Test
    void refusesWhatIsNoSdk() throws IOException {
        Files.writeString(archive, "<html>busy</html>");
        Outcome outcome = machine.script("tornado-env.sh", "--install");
        assertTrue(outcome.err().contains(NAME + ".zip is not the archive of an SDK; it was not installed"),
            outcome.err());
        assertTrue(outcome.out().contains("TornadoVM SDK  none"), outcome.out());
    }

    @Test
    void saysWhatToDoWithoutANetwork() {
        Machine.program(machine.programs.resolve("curl"), "exit 6");
        Outcome outcome = machine.script("tornado-env.sh", "--install");
        assertEquals(0, outcome.exit());
        assertTrue(outcome.err().contains("fetch and unpack it by hand and set TORNADOVM_HOME to its folder"),
            outcome.err());
        assertTrue(outcome.err().contains("apt-get could not install pocl-opencl-icd ocl-icd-libopencl1; run it"),
            outcome.err());
    }

    private void describe(String digest) throws IOException {
        Files.writeString(folder.resolve("release.json"), """
            {"name": "5.2.0", "assets": [
              {"name":"tornadovm-5.2.0-jdk25-cuda-linux-amd64.zip","size":1,"digest":"sha256:%s"},
              {"name":"%s.zip","uploader":{"login":"x"},"digest":"sha256:%s","size":2}]}
            """.formatted("1".repeat(64), NAME, digest));
    }
}
