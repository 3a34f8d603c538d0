package dev.hillock.cli;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Description;
import dev.hillock.function.Entry;
import dev.hillock.words.Label;
import dev.hillock.words.ValueTable;
import dev.hillock.words.Words;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * A description as text for a terminal: labels on the left, texts wrapped on the right.
 *
 * @param words the language
 * @param width columns of the terminal
 * @param ansi  whether labels are bold
 */
record DescribedText(Words words, int width, Ansi ansi) {

    private static final int LABEL = 14;

    void print(Entry entry, PrintWriter out) {
        Description d = words.description(entry);
        boolean element = entry instanceof ActivationFunction;
        out.println(ansi.string("@|bold " + entry.id() + "|@"));
        Text.wrap(d.summary(), width - 2).forEach(line -> out.println("  " + line));
        out.println();
        field(out, element ? "f(x)" : "f", d.formula());
        field(out, element ? "f'(x)" : words.label(Label.PULLBACK), d.derivative());
        field(out, "f''(x)", d.secondDerivative());
        for (var parameter : entry.parameters()) {
            field(out, parameter.name(), "%s; %s, %s %s%s".formatted(words.meaning(entry, parameter),
                words.range(parameter), words.label(Label.DEFAULT), Text.number(parameter.defaultValue()),
                parameter.learned() ? "; " + words.label(Label.LEARNED) : ""));
        }
        field(out, Label.RANGE, d.range());
        field(out, Label.NATURE, String.join(", ", words.nature(entry)));
        field(out, Label.KINKS, d.kinks());
        field(out, Label.COMPUTED, d.stable());
        field(out, Label.STRENGTHS, d.strengths());
        field(out, Label.WEAKNESSES, d.weaknesses());
        field(out, Label.USED_IN, d.usedIn());
        field(out, Label.KNOWN_AS, String.join("\n", d.aliases().stream().map(alias -> "%s %s%s".formatted(
            alias.framework(), alias.name(), alias.difference().isEmpty() ? "" : ": " + alias.difference())).toList()));
        field(out, Label.PAPER, d.paper());
        if (entry instanceof ActivationFunction function) {
            out.println();
            Text.columns(ValueTable.of(function.activation()).columns()).forEach(line -> out.println("  " + line));
        }
        out.println();
        out.println(words.label(Label.VERIFY_HINT).formatted(entry.id()));
    }

    private void field(PrintWriter out, Label label, String text) {
        field(out, words.label(label), text);
    }

    private void field(PrintWriter out, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        // A long parameter name moves its text to the right rather than into it.
        int indent = Math.max(LABEL, Text.width(label) + 2);
        String before = ansi.string("  @|bold " + label + "|@") + " ".repeat(indent - Text.width(label));
        for (String line : Text.wrap(text, width - 2 - indent)) {
            out.println(before + line);
            before = " ".repeat(2 + indent);
        }
    }
}
