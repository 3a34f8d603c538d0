package dev.hillock.site;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Description;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowFunction;
import dev.hillock.words.Label;
import dev.hillock.words.ValueTable;
import dev.hillock.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the page of one function shows.
 *
 * @param entry   the function
 * @param words   the language
 * @param formula typesets
 * @param results what was measured
 */
record FunctionPage(Entry entry, Words words, Formula formula, Results results) {

    Map<String, Object> model() {
        Description d = words.description(entry);
        boolean element = entry instanceof ActivationFunction;
        Map<String, Object> model = new HashMap<>();
        model.put("heading", entry.id());
        model.put("about", d.summary());
        model.put("id", entry.id());
        model.put("constant", entry.id().toUpperCase(Locale.ROOT));
        model.put("element", element);
        model.put("row", entry instanceof RowFunction);
        model.put("loss", entry instanceof LossFunction);
        model.put("d", d);
        model.put("fName", element ? "f(x)" : "f");
        model.put("derivativeName", element ? "f′(x)" : words.label(Label.PULLBACK));
        model.put("f", typeset(d.latex(), d.formula()));
        model.put("derivative", typeset(d.latexDerivative(), d.derivative()));
        model.put("second", element ? typeset(d.latexSecondDerivative(), d.secondDerivative()) : List.of());
        model.put("symbols", (d.latex() + d.latexDerivative() + d.latexSecondDerivative())
            .matches("(?s).*\\\\(sigma|Phi|phi).*"));
        model.put("nature", String.join(", ", words.nature(entry)));
        model.put("parameters", entry.parameters().stream().map(p -> Map.of("name", p.name(),
            "value", number(p.defaultValue()), "allowed", words.range(p), "meaning", words.meaning(entry, p)))
            .toList());
        model.put("hasParameters", !entry.parameters().isEmpty());
        model.put("hasAliases", !d.aliases().isEmpty());
        model.put("values", entry instanceof ActivationFunction f ? ValueTable.of(f.activation()).points() : List.of());
        model.putAll(new MeasuredPage(new Results(results.reports(entry), results.timings(entry))).model());
        return model;
    }

    /** One formula, or several where \\qquad parts them: a phone has no room for two on a line. */
    private List<String> typeset(String latex, String plain) {
        return Stream.of(latex.split("\\\\qquad")).map(part -> formula.mathml(part.strip(), plain)).toList();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
