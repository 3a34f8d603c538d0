package dev.hillock.verify;

import dev.hillock.engine.Order;
import dev.hillock.function.ActivationFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in Markdown that says what certificates say. */
public final class AccuracyPage {
    private static final String TITLE = """
        # Accuracy

        Written by `hillock verify --exhaustive` from its certificates (`benchmarks/results/accuracy`); do not edit.

        Every number here was found by trying **all 2^32 float32 inputs**, NaNs included, with default parameters. The
        exact results are double precision with an error below 2^-40, itself held against arbitrary precision.

        - *ULP*: the distance to the exact result in units in the last place of the correctly rounded one, where a
          relative change of x comes out at most 8 times as large; 0.5 is as good as can be.
        - *mixed*: the error over (1 ULP + what half an ULP of x does to the result), everywhere: it forgives roots, far
          tails and huge arguments and nothing else.
        - *wrong*: results that are NaN or infinite and should not be, or the reverse, or break the promise at a kink.
        - *fingerprint*: a checksum of what the engine computes for 131072 inputs. A test fails when the code no longer
          has it.
        """;

    private static final String SECOND = Order.SECOND_DERIVATIVE.toString();

    private AccuracyPage() {
    }

    /** The page of these engines' certificates and grids. */
    public static String of(List<CertificateFile.Content> engines) {
        return Stream.concat(Stream.of(TITLE), engines.stream().map(AccuracyPage::section))
            .collect(Collectors.joining("\n")) + "\n" + grid(engines);
    }

    /** What is said of one engine. */
    public static String section(CertificateFile.Content engine) {
        List<Certificate> all = engine.certificates();
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder page = new StringBuilder();
        page.append("## ").append(all.getFirst().report().engine()).append("\n\n");
        page.append(summary(all)).append("\n\n");
        line(page, "Device", all.stream().map(c -> c.report().device()));
        line(page, "Machine", all.stream().map(c -> c.origin().machine()));
        line(page, "Java", all.stream().map(c -> c.origin().java()));
        line(page, "Options", all.stream().map(c -> c.origin().flags().isEmpty() ? "none"
            : "`" + String.join(" ", c.origin().flags()) + "`"));
        line(page, "Sources", all.stream().map(c -> c.origin().commit()));
        page.append("""

            | function | order | max ULP | promised | at x | mixed | promised | mean ULP | beyond 0.5 ULP | 1 | 2 | 4 \
            | wrong | fingerprint |
            | --- | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
            """);
        all.forEach(certificate -> page.append(row(certificate)));
        return page.toString();
    }

    private static String summary(List<Certificate> all) {
        long kept = all.stream().filter(c -> c.report().kept()).count();
        int functions = ActivationFunction.values().length;
        boolean second = count(all, SECOND) > 0;
        return ("%d of %d functions have a certificate for f, %d for f'%s. %s promises are kept. f is at most %s ULP "
            + "off, f' at most %s%s; the mixed error is at most %s.")
            .formatted(count(all, "value"), functions, count(all, "derivative"),
                second ? ", " + count(all, SECOND) + " for f''" : "",
                kept == all.size() ? "All" : kept + " of " + all.size(), worst(all, "value"), worst(all, "derivative"),
                second ? ", f'' at most " + worst(all, SECOND) : "",
                number(all.stream().mapToDouble(c -> c.report().maxMixed()).max().orElse(0)));
    }

    private static long count(List<Certificate> all, String order) {
        return all.stream().filter(certificate -> certificate.report().order().equals(order)).count();
    }

    private static String worst(List<Certificate> all, String order) {
        return all.stream().map(Certificate::report).filter(report -> report.order().equals(order))
            .max(java.util.Comparator.comparingDouble(Report::maxUlp))
            .map(report -> "%s (%s)".formatted(number(report.maxUlp()), report.function())).orElse("nothing");
    }

    private static void line(StringBuilder page, String what, Stream<String> values) {
        Collection<String> distinct = values.collect(Collectors.toCollection(TreeSet::new));
        page.append("- ").append(what).append(": ").append(String.join("; ", distinct)).append('\n');
    }

    private static String row(Certificate certificate) {
        Report r = certificate.report();
        long[] bins = certificate.histogram();
        long wrong = r.wrongNaN() + r.wrongInfinity() + r.wrongKink();
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n".formatted(
            r.function(), r.order(), number(r.maxUlp()), plain(r.promisedUlp()),
            r.worst() == null ? "" : r.worst().input().substring(2), number(r.maxMixed()), plain(r.promisedMixed()),
            String.format(Locale.ROOT, "%.4f", r.meanUlp()), beyond(bins, 0.5), beyond(bins, 1), beyond(bins, 2),
            beyond(bins, 4), r.kept() ? "0" : "**" + (wrong > 0 ? wrong : "broken") + "**", certificate.fingerprint());
    }

    /** How many results are further off. */
    private static String beyond(long[] bins, double limit) {
        long count = 0;
        for (int i = 0; i < bins.length; i++) {
            count += i > 0 && Tally.LIMITS[i - 1] >= limit ? bins[i] : 0;
        }
        return Long.toString(count);
    }

    private static String number(double error) {
        return String.format(Locale.ROOT, error < 1e5 ? "%.3f" : "%.2e", error);
    }

    private static String plain(double promise) {
        return promise == Math.rint(promise) ? Long.toString((long) promise) : Double.toString(promise);
    }

    private static String grid(List<CertificateFile.Content> engines) {
        StringBuilder page = new StringBuilder("""
            ## Special inputs

            What the engines make of inputs where implementations differ, by the conventions of the catalogue. The
            tables show the results of the first engine; the sign of a zero is never wrong.

            """);
        List<CertificateFile.Content> asked = engines.stream().filter(engine -> engine.conformance() != null).toList();
        for (CertificateFile.Content engine : asked) {
            List<Conformance.Cell> wrong = engine.conformance().stream().filter(cell -> !cell.right()).toList();
            page.append("- ").append(engine.certificates().getFirst().report().engine()).append(": ")
                .append(engine.conformance().size() - wrong.size()).append(" of ")
                .append(engine.conformance().size()).append(" are right.\n");
            wrong.forEach(cell -> page.append("  - %s %s at %s: got %s%n"
                .formatted(cell.function(), cell.order(), cell.input(), cell.got())));
        }
        if (!asked.isEmpty()) {
            table(page, asked.getFirst().conformance());
        }
        return page.toString();
    }

    private static void table(StringBuilder page, List<Conformance.Cell> cells) {
        List<String> names = Stream.of(ActivationFunction.values()).map(ActivationFunction::id).toList();
        Map<String, List<Conformance.Cell>> rows = cells.stream().collect(Collectors.groupingBy(
            cell -> cell.function() + " | " + cell.order(), LinkedHashMap::new, Collectors.toList()));
        List<String> elementwise = new ArrayList<>();
        List<String> rowwise = new ArrayList<>();
        rows.forEach((name, row) -> {
            if (names.contains(row.getFirst().function())) {
                String kinks = row.stream().filter(cell -> !Conformance.INPUTS.containsKey(cell.input()))
                    .map(cell -> "%s: %s".formatted(cell.input().substring(5), cell.got()))
                    .collect(Collectors.joining("; "));
                elementwise.add("| %s | %s | %s |".formatted(name, row.stream()
                    .filter(cell -> Conformance.INPUTS.containsKey(cell.input())).map(Conformance.Cell::got)
                    .collect(Collectors.joining(" | ")), kinks));
            } else {
                row.forEach(cell -> rowwise.add("| %s | %s | %s |".formatted(name, cell.input(), cell.got())));
            }
        });
        page.append("\nThe pullback is that of dy = 2.\n\n| function | order | ")
            .append(String.join(" | ", Conformance.INPUTS.keySet())).append(" | kinks |\n")
            .append("| --- ".repeat(Conformance.INPUTS.size() + 3)).append("|\n")
            .append(String.join("\n", elementwise))
            .append("\n\nRows, and what their function makes of them.\n\n| function | order | row | result |\n")
            .append("| --- ".repeat(4)).append("|\n").append(String.join("\n", rowwise)).append('\n');
    }
}
