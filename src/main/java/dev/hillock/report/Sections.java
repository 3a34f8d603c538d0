package dev.hillock.report;

import dev.hillock.bench.BreakEven;
import dev.hillock.bench.Ceiling;
import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.bench.Skipped;
import dev.hillock.bench.TransferModel;
import dev.hillock.bench.Trial;
import dev.hillock.engine.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The parts of the page, each a picture and the numbers in it. */
final class Sections {

    private final Results results;
    private final List<Group> groups;
    private final List<TransferModel> models;
    private final Charts charts;
    private final Html html;

    Sections(Results results, List<Group> groups, Html html) {
        this.results = results;
        this.groups = groups;
        this.models = results.models();
        this.charts = new Charts(results);
        this.html = html;
    }

    void overview() {
        html.heading("speed", "How fast is each function?");
        html.paragraph("Bytes that must be read and written, over the time of a whole run. Further right is "
            + "faster.");
        for (Order order : Order.values()) {
            long size = Group.usualSize(results.measurements().stream().filter(m -> m.order() == order));
            String svg = charts.overview(groups, order, size);
            if (svg != null) {
                html.picture("Throughput of the %s of every function at %s elements, the fastest first".formatted(order,
                    Words.size(size)), svg);
            }
        }
    }

    void breakEven() {
        List<String> devices = groups.stream().flatMap(g -> g.devices().stream()).distinct().toList();
        html.heading("break-even", "From which size does the device win?");
        if (devices.isEmpty()) {
            html.paragraph("No engine with a device of its own took part, so there is nothing to break even.");
            return;
        }
        html.paragraph("A line for each function: the time of the best engine that computes in host memory over the "
            + "time on the device. Above 1 the device is faster. With transfers the data start and end in host memory; "
            + "resident data are on the device already and stay there.");
        html.raw("<div class=\"pair\">");
        for (String device : devices) {
            String svg = charts.breakEven(groups, device);
            if (svg != null) {
                html.picture("Speed of %s over that of the CPU, one line for each function".formatted(device), svg);
            }
        }
        html.raw("</div>");
        List<List<String>> rows = new ArrayList<>();
        for (Group group : groups) {
            for (String device : group.devices()) {
                Measurement last = group.of(device).getLast();
                double host = group.host(last.elements());
                rows.add(List.of(group.toString(), device, from(BreakEven.of(group.measurements(), device, false)),
                    from(BreakEven.of(group.measurements(), device, true)), Words.size(last.elements()),
                    host == 0 ? "–" : Words.format("%.2f ×", host / last.roundTrip().median()),
                    host == 0 ? "–" : Words.format("%.2f ×", host / last.resident().median())));
            }
        }
        html.table(List.of("function", "engine", "wins with transfers from", "wins on resident data from",
            "at", "speed with transfers", "speed on resident data"), rows);
    }

    private static String from(OptionalLong size) {
        return size.isPresent() ? Words.size(size.getAsLong()) : "no size measured";
    }

    void roofline() {
        html.heading("roofline", "How far from the limit of the hardware?");
        html.paragraph("A point for each function and size. The slope is what memory delivers, the level what "
            + "arithmetic does; a point on the roof could not be faster. Points above the slope ran from caches. "
            + "Operations are counted in the text of the generated OpenCL kernel: an addition, multiplication, "
            + "division or call of a built-in function is one, a fused multiply-add two, and both sides of a branch "
            + "count. Other engines use formulas of their own, so for them the rate is an equivalent.");
        html.raw("<div class=\"pair\">");
        for (TransferModel model : models) {
            List<Measurement> own = own(model.engine());
            String svg = charts.roofline(model.engine(), own, model.bandwidth());
            if (svg != null) {
                html.picture("Roofline of " + model.engine(), svg);
            }
        }
        html.raw("</div>");
        html.note("Multiply-add on all vector units of the host, measured: %s · 10⁹ operations per second."
            .formatted(Words.rate(results.multiplyAdd())));
        List<List<String>> rows = new ArrayList<>();
        for (Measurement m : results.measurements()) {
            rows.add(List.of(m.function(), m.order().toString(), m.engine(), Words.size(m.elements()),
                Words.format("%.0f", m.operations()), Words.format("%.1f", Charts.intensity(m)),
                Words.rate(Charts.operationRate(m)), m.steady() ? Words.percent(m.ofCopy()) : "unsteady"));
        }
        folded("The numbers of the roofline", List.of("function", "order", "engine", "elements",
            "operations per element", "operations per byte", "10⁹ operations / s", "of copy"), rows);
    }

    private List<Measurement> own(String engine) {
        return results.measurements().stream().filter(m -> m.engine().equals(engine)).toList();
    }

    void model() {
        html.heading("model", "Does a simple model explain it?");
        html.paragraph("time = latency + bytes / link + max(bytes / bandwidth, operations / rate), fitted to this run. "
            + "Where its points lie between the dashed lines you may trust it for sizes that were not measured, and "
            + "`hillock predict` for hardware that is not here.");
        html.picture("Predicted over measured time of a whole run; between the outer lines it is within 20 %",
            charts.predictions(models));
        html.table(List.of("engine", "latency", "latency of a transfer", "link, GB/s", "bandwidth, GB/s"),
            models.stream().map(m -> List.of(m.engine(), Words.time(m.latency()), m.link() == 0 ? "–"
                : Words.time(m.linkLatency()), m.link() == 0 ? "–" : Words.rate(m.link()),
                Words.rate(m.bandwidth()))).toList());
        html.paragraph("How many predictions are within 20 % of the measurement:");
        html.table(List.of("engine", "elements", "whole run", "resident"), Summary.near(results, models));
        html.note("Link and bandwidth are those of the largest size; the model knows them for each size that was "
            + "measured, caches and all. Bandwidth is what the fastest of the engine's functions of one operation, "
            + "identity and relu among them, moves, for each share of what is written. A function has one rate where "
            + "its data stays in caches and one beyond. Each function's table below has the prediction beside the "
            + "measurement.");
        List<List<String>> rows = new ArrayList<>();
        models.forEach(m -> m.rates().forEach((name, ofRows) -> ofRows.forEach((row, rate) -> rows.add(List.of(
            m.engine(), name + Trial.cut(name, row), Words.rate(rate.cached()), Words.rate(rate.streamed()),
            m.threads() == 1 ? "–" : Words.size(rate.shared()), String.valueOf(rate.kernels()))))));
        folded("The rate of each function", List.of("engine", "function", "10⁹ operations / s in caches", "beyond them",
            "shared by all threads from", "kernels"), rows);
        folded("What memory and caches deliver", List.of("engine", "tasks", "MiB read and written", "GB/s"),
            models.stream().flatMap(m -> m.memory().stream().flatMap(kind -> kind.levels().stream().map(level ->
                List.of(m.engine(), Words.format(
                    kind.rows() ? "of rows that write %.0f %%" : "of elements that write %.0f %%",
                    100 * kind.written()), mebibytes(level), Words.rate(level.bandwidth()))))).toList());
        List<List<String>> links = models.stream().flatMap(m -> m.transfer().stream().map(level ->
            List.of(m.engine(), mebibytes(level), Words.rate(level.bandwidth())))).toList();
        if (!links.isEmpty()) {
            folded("What the link delivers", List.of("engine", "MiB one way", "GB/s"), links);
        }
    }

    private static String mebibytes(TransferModel.Level level) {
        return Words.format("%.4g", level.bytes() / 0x1p20);
    }

    void ceilings() {
        html.heading("limits", "What can this machine move?");
        html.paragraph("Copies and transfers of the same sizes, measured in the same rounds as the functions. A copy "
            + "counts what it reads and what it writes.");
        html.table(List.of("what", "engine", "MiB", "time", "GB/s"), results.ceilings().stream()
            .map((Ceiling c) -> List.of(c.kind().toString(), c.engine(), Words.format("%.4g", c.bytes() / 0x1p20),
                Words.time(c.time()), c.time().steady() ? Words.rate(c.bandwidth()) : "unsteady")).toList());
    }

    void functions() {
        html.heading("functions", "Each function");
        html.paragraph("± is half the range that the middle half of the repetitions spans. The first run includes "
            + "building, compiling and allocating, and is measured once. Error is the largest one seen in what was "
            + "timed, with the engine's promise.");
        for (Group group : groups) {
            html.raw("<details id=\"%s\"%s><summary><strong>%s</strong></summary>".formatted(group.id(),
                groups.size() <= 3 ? " open=\"open\"" : "", Html.escaped(group.toString())));
            html.raw("<div class=\"pair\">");
            html.picture("Throughput of " + group, charts.throughput(group));
            for (String device : group.devices()) {
                html.picture("Where the time of a round trip of %s on %s goes; above, its whole time".formatted(group,
                    device), charts.parts(group, device));
            }
            html.raw("</div>");
            html.table(List.of("elements", "engine", "whole run", "GB/s", "upload", "kernel", "download", "other",
                "resident", "kernel of copy", "first run", "predicted", "off by", "error, ULP"), group.measurements()
                .stream().map(this::row).toList());
            html.raw("</details>");
        }
    }

    private List<String> row(Measurement m) {
        TransferModel model = models.stream().filter(t -> t.engine().equals(m.engine())).findFirst().orElseThrow();
        double predicted = model.predict(m).roundTrip();
        double off = predicted / m.roundTrip().median() - 1;
        boolean host = m.inHostMemory();
        return List.of(Words.size(m.elements()), m.engine(), Words.time(m.roundTrip()),
            Words.rate(m.bandwidth(m.roundTrip())), Words.time(m.upload()), host ? "–" : Words.time(m.kernel()),
            Words.time(m.download()), host ? "–" : Words.time(m.other()), host ? "–" : Words.time(m.resident()),
            m.steady() ? Words.percent(m.ofCopy()) : "unsteady", Words.time(m.firstRun()), Words.time(predicted),
            Words.format("%+.0f %%", 100 * off) + (Math.abs(off) > TransferModel.TOLERANCE ? " !" : ""),
            Words.format("%.2f", m.maxUlp()) + Words.format(" of %.0f", m.promisedUlp()));
    }

    void skipped() {
        if (!results.skipped().isEmpty()) {
            html.heading("skipped", "What was not measured");
            html.table(List.of("function", "order", "elements", "engine", "why"), results.skipped().stream()
                .map((Skipped s) -> List.of(s.function(), s.order().toString(), Words.size(s.elements()), s.engine(),
                    s.reason())).toList());
        }
    }

    private void folded(String title, List<String> head, List<List<String>> rows) {
        html.raw("<details><summary>%s</summary>".formatted(Html.escaped(title)));
        html.table(head, rows);
        html.raw("</details>");
    }
}
