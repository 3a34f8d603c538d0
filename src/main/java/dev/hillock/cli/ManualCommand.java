package dev.hillock.cli;

import dev.hillock.npy.NewFile;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock manual}. */
@Command(name = "manual", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Prints the manual page of all commands, for man.",
    footer = {"", "Example: hillock manual | man -l -"})
final class ManualCommand implements Callable<Integer> {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write it to a file, for example hillock.1.")
    private Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String page = ManualPage.of(spec.root().commandLine());
        if (output == null) {
            spec.commandLine().getOut().print(page);
            spec.commandLine().getOut().flush();
        } else {
            try (NewFile file = NewFile.create(output)) {
                file.write(0, MemorySegment.ofArray(page.getBytes(StandardCharsets.UTF_8)));
                file.commit();
            }
        }
        return Exit.RIGHT;
    }
}
