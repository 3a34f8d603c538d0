package dev.hillock.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock completion}. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Prints the script with which a shell completes commands, options and the names of functions.",
    footer = {"", "Examples:",
        "  source <(hillock completion bash)                     in ~/.bashrc",
        "  source <(hillock completion zsh)                      in ~/.zshrc",
        "  hillock completion fish > ~/.config/fish/completions/hillock.fish"})
final class CompletionCommand implements Callable<Integer> {

    /** The shells for which there is a script. */
    enum Shell { bash, zsh, fish }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine hillock = spec.root().commandLine();
        spec.commandLine().getOut().print(switch (shell) {
            // picocli's script turns on zsh's support for bash's completions where a zsh reads it
            case bash, zsh -> AutoComplete.bash("hillock", hillock);
            case fish -> FishCompletion.of(hillock);
        });
        spec.commandLine().getOut().flush();
        return Exit.RIGHT;
    }
}
