package dev.hillock.cli;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Description;
import dev.hillock.function.Entry;
import dev.hillock.words.Label;
import dev.hillock.words.ValueTable;
import dev.hillock.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A description as a Markdown document; formulas are LaTeX between dollar signs, as GitHub and most others take it. */
final class DescribedMarkdown {

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private DescribedMarkdown(Words words) {
        this.words = words;
    }

    static String of(Entry entry, Words words) {
        DescribedMarkdown document = new DescribedMarkdown(words);
        document.write(entry);
        return document.text.toString();
    }

    private void write(Entry entry) {
        Description d = words.description(entry);
        boolean element = entry instanceof ActivationFunction;
        text.append("# ").append(escaped(entry.id())).append("\n\n").append(escaped(d.summary())).append('\n');
        formula(element ? "f(x)" : "f", d.latex());
        formula(element ? "f'(x)" : words.label(Label.PULLBACK), d.latexDerivative());
        if (element) {
            formula("f''(x)", d.latexSecondDerivative());
        }
        text.append('\n');
        item(Label.RANGE, d.range());
        item(Label.NATURE, String.join(", ", words.nature(entry)));
        item(Label.KINKS, d.kinks());
        item(Label.COMPUTED, d.stable());
        item(Label.STRENGTHS, d.strengths());
        item(Label.WEAKNESSES, d.weaknesses());
        item(Label.USED_IN, d.usedIn());
        item(Label.PAPER, d.paper());
        table(Label.PARAMETERS, labels(Label.NAME, Label.DEFAULT, Label.ALLOWED, Label.MEANING),
            entry.parameters().stream().map(p -> List.of(p.name(), Text.number(p.defaultValue()), words.range(p),
                words.meaning(entry, p) + (p.learned() ? "; " + words.label(Label.LEARNED) : ""))).toList());
        table(Label.KNOWN_AS, labels(Label.FRAMEWORK, Label.NAME, Label.DIFFERENCE),
            d.aliases().stream().map(a -> List.of(a.framework(), a.name(), a.difference())).toList());
        if (entry instanceof ActivationFunction function) {
            table(Label.VALUES, List.of("x", "f(x)", "f'(x)", "f''(x)"),
                ValueTable.of(function.activation()).points().stream()
                .map(point -> List.of(point.x(), point.value(), point.derivative(), point.second())).toList());
        }
    }

    private List<String> labels(Label... labels) {
        return Stream.of(labels).map(words::label).toList();
    }

    private void formula(String label, String latex) {
        text.append("\n**").append(escaped(label)).append("**\n\n$$\n").append(latex).append("\n$$\n");
    }

    private void item(Label label, String said) {
        if (!said.isEmpty()) {
            text.append("- **").append(words.label(label)).append("**: ").append(escaped(said)).append('\n');
        }
    }

    private void table(Label title, List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        text.append("\n## ").append(words.label(title)).append("\n\n").append(row(head))
            .append("| --- ".repeat(head.size())).append("|\n");
        rows.forEach(cells -> text.append(row(cells)));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(DescribedMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String said) {
        return said.replaceAll("[\\\\|_*<`$\\[\\]]", "\\\\$0");
    }
}
