package dev.hillock.report;

import dev.hillock.bench.Results;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Writes the page. */
public final class ReportPage {

    private ReportPage() {
    }

    /**
     * The page: pictures, numbers and the results themselves, in one file that fetches nothing.
     *
     * @param results what was measured
     * @param json    the same, for those who want to compute with it
     */
    public static String of(Results results, String json) {
        Results own = results.promising();
        List<Group> groups = Group.all(own);
        Html html = new Html();
        html.raw("""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Hillock benchmark</title>
            <link rel="icon" href="data:," />
            <style>
            %s</style>
            </head>
            <body>
            <main>""".formatted(style()));
        html.raw("<h1>What do transfers cost, and when does the device win?</h1>");
        html.raw("<p class=\"lead\">Activation functions of float32, measured with <code>hillock bench</code> on "
            + Html.escaped(results.machine().processor()) + ", " + results.started().substring(0, 10) + ".</p>");
        if (!results.complete()) {
            html.raw("<p class=\"warning\">This run was interrupted: what was measured until then is here, the rest is "
                + "missing.</p>");
        }
        html.raw("<p><a class=\"button\" download=\"hillock-bench.json\" href=\"data:application/json;base64,%s\">"
            .formatted(Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)))
            + "All numbers as JSON</a></p>");
        Summary summary = new Summary(own, groups);
        Sections sections = new Sections(own, groups, html);
        Others others = new Others(results);
        if (!groups.isEmpty()) {
            html.heading("summary", "In short");
            html.points(Stream.concat(summary.sentences().stream(), others.sentence()).toList());
            words(html);
            sections.overview();
            others.section(html);
            sections.breakEven();
            sections.roofline();
            sections.model();
            sections.functions();
            sections.ceilings();
        }
        sections.skipped();
        html.heading("machine", "Where and how it was measured");
        html.table(List.of("what", "which"), summary.circumstances());
        html.raw("</main></body></html>");
        return html.toString();
    }

    private static void words(Html html) {
        html.raw("""
            <details><summary>The words of this page</summary><dl>
            <dt>engine</dt><dd>What computes: <code>simd</code> uses the vector units of the CPU through the Java Vector
            API; <code>tornado</code> and <code>opencl</code> run kernels on an OpenCL or CUDA device, which may be a
            GPU or, for want of one, the CPU itself.</dd>
            <dt>whole run, with transfers</dt><dd>From inputs in host memory to outputs in host memory.</dd>
            <dt>kernel</dt><dd>The computation alone, by the device's clock.</dd>
            <dt>resident</dt><dd>A whole run whose inputs are on the device already and whose outputs stay there.</dd>
            <dt>other</dt><dd>What is neither transfer nor kernel: starting, waiting, the Java around it.</dd>
            <dt>of copy</dt><dd>Bytes per time over those of a mere copy in the same rounds: 100 % is the speed of
            memory.</dd>
            <dt>softmax /1024</dt><dd>A function of rows, here of 1024 elements each.</dd>
            <dt>1K, 1M</dt><dd>1024 and 1024 · 1024 elements; GB are 10⁹ bytes.</dd>
            </dl></details>""");
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
