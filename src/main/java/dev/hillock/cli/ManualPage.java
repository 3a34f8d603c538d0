package dev.hillock.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page hillock(1), in roff, made of the same words as {@code --help}. */
final class ManualPage {

    private final List<String> lines = new ArrayList<>();

    private ManualPage() {
    }

    static String of(CommandLine hillock) {
        ManualPage page = new ManualPage();
        UsageMessageSpec main = hillock.getCommandSpec().usageMessage();
        page.lines.add(".TH HILLOCK 1 \"\" \"hillock %s\" \"Hillock\"".formatted(Version.text()));
        page.lines.add(".SH NAME");
        page.lines.add("hillock \\- " + escaped(main.description()[0]));
        page.lines.add(".SH SYNOPSIS");
        page.lines.add(".B hillock\nCOMMAND [OPTION]...");
        page.lines.add(".SH COMMANDS");
        hillock.getSubcommands().forEach((name, command) -> page.command(name, command));
        page.lines.add(".SH EXAMPLES");
        page.verbatim(main.footer());
        return String.join("\n", page.lines) + "\n";
    }

    private void command(String name, CommandLine command) {
        lines.add(".SS hillock " + escaped(name));
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        for (String paragraph : usage.description()) {
            lines.add(escaped(paragraph));
            lines.add(".PP");
        }
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            item("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter.description());
        }
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.hidden()) {
                String value = option.arity().max() > 0 ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : "";
                item("\\fB" + escaped(String.join(", ", option.names())) + "\\fR" + value, option.description());
            }
        }
        verbatim(usage.footer());
    }

    private void item(String tag, String[] description) {
        lines.add(".TP");
        lines.add(tag);
        for (String line : description) {
            lines.add(escaped(line));
        }
    }

    private void verbatim(String[] text) {
        if (text.length > 0) {
            lines.add(".PP\n.nf");
            for (String line : text) {
                lines.add(escaped(line));
            }
            lines.add(".fi");
        }
    }

    /** Plain text: a backslash, a hyphen or a leading dot or quote would mean something to roff. */
    private static String escaped(String text) {
        String plain = Ansi.OFF.string(text.replace("%%", "%").replace("%n", "\n"));
        String roff = plain.replace("\\", "\\(rs").replace("-", "\\-");
        return roff.startsWith(".") || roff.startsWith("'") ? "\\&" + roff : roff;
    }
}
