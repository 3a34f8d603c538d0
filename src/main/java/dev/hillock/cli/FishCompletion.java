package dev.hillock.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completions of a command line as a script for fish, which picocli does not write. */
final class FishCompletion {

    private FishCompletion() {
    }

    static String of(CommandLine hillock) {
        List<String> lines = new ArrayList<>();
        lines.add("# Completions of hillock for fish: hillock completion fish");
        hillock.getSubcommands().forEach((name, command) -> {
            lines.add("complete -c hillock -n __fish_use_subcommand -f -a %s -d %s".formatted(name,
                quoted(sentence(command))));
            String here = "complete -c hillock -n " + quoted("__fish_seen_subcommand_from " + name);
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.hidden()) {
                    lines.add(here + option(option));
                }
            }
            command.getCommandSpec().positionalParameters().forEach(parameter -> {
                if (!candidates(parameter).isEmpty()) {
                    lines.add(here + " -f -a " + quoted(candidates(parameter)));
                }
            });
        });
        return String.join("\n", lines) + "\n";
    }

    private static String option(OptionSpec option) {
        StringBuilder text = new StringBuilder();
        for (String name : option.names()) {
            text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            // A value that is one of a few is no file; where nothing is known, fish offers files.
            text.append(candidates(option).isEmpty() ? " -r" : " -x -a " + quoted(candidates(option)));
        }
        String[] description = option.description();
        return text + (description.length == 0 ? "" : " -d " + quoted(first(description[0])));
    }

    private static String candidates(ArgSpec argument) {
        return argument.completionCandidates() == null ? "" : StreamSupport.stream(
            argument.completionCandidates().spliterator(), false).collect(Collectors.joining(" "));
    }

    private static String sentence(CommandLine command) {
        String[] description = command.getCommandSpec().usageMessage().description();
        return description.length == 0 ? "" : first(description[0]);
    }

    /** The first sentence, without the full stop. */
    private static String first(String text) {
        String sentence = text.split("(?<=[.;]) ", 2)[0];
        return sentence.replace("%%", "%").replaceAll("[.;]$", "");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
