package dev.hillock.report;

import dev.hillock.bench.Ceiling;
import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.bench.Samples;
import dev.hillock.bench.TransferModel;
import dev.hillock.engine.Order;
import dev.hillock.plot.BarChart;
import dev.hillock.plot.DotChart;
import dev.hillock.plot.LogChart;
import dev.hillock.plot.LogChart.Axis;
import dev.hillock.plot.LogChart.Look;
import dev.hillock.plot.LogChart.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The pictures of the report, as SVG for a phone's width that a desk's screen shows side by side. */
final class Charts {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 400;

    private final Results results;

    Charts(Results results) {
        this.results = results;
    }

    /** Where the time of a round trip goes, a bar for each size. */
    String parts(Group group, String engine) {
        List<BarChart.Bar> bars = group.of(engine).stream().map(m -> new BarChart.Bar(Words.size(m.elements()),
            Words.time(m.roundTrip().median()), new double[] {m.upload().median(), m.kernel().median(),
                m.download().median(), m.other()})).toList();
        return new BarChart("Where the time of " + group + " on " + engine + " goes", "elements",
            "share of the round trip", List.of("upload", "kernel", "download", "other"), bars).svg(WIDTH, HEIGHT);
    }

    /** GB/s against size, with what memory and link can do. */
    String throughput(Group group) {
        List<Mark> marks = new ArrayList<>();
        for (String engine : group.engines()) {
            List<Measurement> own = group.of(engine);
            if (own.getFirst().inHostMemory()) {
                marks.add(rate(engine, own, Measurement::roundTrip));
            } else {
                marks.add(rate(engine + ", kernel", own, Measurement::kernel));
                marks.add(rate(engine + ", with transfers", own, Measurement::roundTrip));
                marks.add(rate(engine + ", resident", own, Measurement::resident));
            }
        }
        double from = group.measurements().stream().mapToLong(Measurement::elements).min().orElse(1);
        double to = group.measurements().stream().mapToLong(Measurement::elements).max().orElse(1);
        ceiling(marks, "copy on the host", from, to, c -> c.engine().equals("host"), 2 * Float.BYTES);
        for (String engine : group.engines()) {
            ceiling(marks, "copy on " + engine, from, to, c -> c.engine().equals(engine)
                && c.kind() == Ceiling.Kind.DEVICE_COPY, 2 * Float.BYTES);
            ceiling(marks, "link of " + engine, from, to, c -> c.engine().equals(engine)
                && c.kind() == Ceiling.Kind.UPLOAD, Float.BYTES);
        }
        return new LogChart("Throughput of " + group, sizes(group.measurements()), new Axis("GB/s"), marks)
            .svg(WIDTH, HEIGHT);
    }

    private static Mark rate(String label, List<Measurement> own, Function<Measurement, Samples> time) {
        return mark(label, Look.LINE, own, Measurement::elements, m -> m.bandwidth(time.apply(m)));
    }

    private static Mark mark(String label, Look look, List<Measurement> of, ToDoubleFunction<Measurement> x,
                             ToDoubleFunction<Measurement> y) {
        return new Mark(label, look, of.stream().mapToDouble(x).toArray(), of.stream().mapToDouble(y).toArray());
    }

    private void ceiling(List<Mark> marks, String label, double from, double to, Predicate<Ceiling> which,
                         int bytesPerElement) {
        List<Ceiling> limits = results.ceilings().stream().filter(which).toList();
        double[] x = limits.stream().mapToDouble(c -> (double) c.bytes() / bytesPerElement).distinct().sorted()
            .filter(n -> from <= n && n <= to).toArray();
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double elements = x[i];
            y[i] = limits.stream().filter(c -> (double) c.bytes() / bytesPerElement == elements)
                .mapToDouble(Ceiling::bandwidth).max().orElseThrow();
        }
        if (x.length > 0) {
            marks.add(new Mark(label, Look.CEILING, x, y));
        }
    }

    static Axis sizes(List<Measurement> measurements) {
        List<Long> sizes = measurements.stream().map(Measurement::elements).distinct().sorted().toList();
        return new Axis("elements", sizes.stream().map(Long::doubleValue).toList(),
            sizes.stream().map(Words::size).toList());
    }

    /** How many times as fast as the CPU a device is, for each function against size. */
    String breakEven(List<Group> groups, String engine) {
        List<Mark> marks = new ArrayList<>();
        List<Measurement> all = new ArrayList<>();
        for (Group group : groups) {
            List<Measurement> own = group.of(engine).stream().filter(m -> group.host(m.elements()) > 0).toList();
            all.addAll(own);
            marks.add(mark("with transfers", Look.FAINT, own, Measurement::elements,
                m -> group.host(m.elements()) / m.roundTrip().median()));
            marks.add(mark("resident", Look.FAINT, own, Measurement::elements,
                m -> group.host(m.elements()) / m.resident().median()));
        }
        if (all.isEmpty()) {
            return null;
        }
        double from = all.stream().mapToLong(Measurement::elements).min().orElseThrow();
        double to = all.stream().mapToLong(Measurement::elements).max().orElseThrow();
        marks.add(new Mark("break-even", Look.CEILING, new double[] {from, to}, new double[] {1, 1}));
        return new LogChart("Speed of " + engine + " over that of the CPU", sizes(all), new Axis("times as fast"),
            marks).svg(WIDTH, HEIGHT);
    }

    /** Operations per second against operations per byte, below memory's slope and the arithmetic ceiling. */
    String roofline(String engine, List<Measurement> own, double bandwidth) {
        List<Measurement> counted = own.stream().filter(m -> m.operations() > 0).toList();
        if (counted.isEmpty() || bandwidth == 0) {
            return null;
        }
        double[] x = counted.stream().mapToDouble(Charts::intensity).toArray();
        double[] y = counted.stream().mapToDouble(Charts::operationRate).toArray();
        double peak = own.getFirst().inHostMemory() ? results.multiplyAdd()
            : java.util.stream.DoubleStream.of(y).max().orElseThrow();
        double left = java.util.stream.DoubleStream.of(x).min().orElseThrow() / 1.5;
        double right = Math.max(java.util.stream.DoubleStream.of(x).max().orElseThrow(), peak / bandwidth) * 1.5;
        double knee = Math.clamp(peak / bandwidth, left, right);
        return new LogChart("Roofline of " + engine, new Axis("operations per byte"), new Axis("10⁹ operations / s"),
            List.of(new Mark("a function", Look.POINTS, x, y),
                new Mark("what memory delivers", Look.CEILING, new double[] {left, knee},
                    new double[] {left * bandwidth, knee * bandwidth}),
                new Mark(own.getFirst().inHostMemory() ? "multiply-add, measured" : "the fastest function here",
                    Look.CEILING, new double[] {knee, right}, new double[] {peak, peak}))).svg(WIDTH, HEIGHT);
    }

    static double intensity(Measurement m) {
        return m.operations() * m.elements() / m.bytes();
    }

    static double operationRate(Measurement m) {
        return m.operations() * m.elements() / m.kernel().median();
    }

    /** Every prediction over its measurement, within the lines that are 20 % off. */
    String predictions(List<TransferModel> models) {
        List<Mark> marks = new ArrayList<>();
        for (TransferModel model : models) {
            List<Measurement> own = results.measurements().stream().filter(m -> m.engine().equals(model.engine()))
                .toList();
            marks.add(mark(model.engine(), Look.POINTS, own, Measurement::elements,
                m -> model.predict(m).roundTrip() / m.roundTrip().median()));
        }
        double from = results.measurements().stream().mapToLong(Measurement::elements).min().orElseThrow();
        double to = results.measurements().stream().mapToLong(Measurement::elements).max().orElseThrow();
        double[] x = {from, to};
        double low = 1 - TransferModel.TOLERANCE;
        double high = 1 + TransferModel.TOLERANCE;
        marks.add(new Mark("right", Look.CEILING, x, new double[] {1, 1}));
        marks.add(new Mark("20 % off", Look.CEILING, x, new double[] {low, low}));
        marks.add(new Mark("20 % off", Look.CEILING, x, new double[] {high, high}));
        return new LogChart("Predicted over measured time", sizes(results.measurements()),
            new Axis("predicted / measured"), marks).svg(WIDTH, HEIGHT);
    }

    /** GB/s of one order of all functions at the size given, of those that were measured there; null if none was. */
    String overview(List<Group> groups, Order order, long size) {
        List<DotChart.Dot> dots = new ArrayList<>();
        Set<DotChart.Dot> copies = new LinkedHashSet<>();
        for (Group group : groups.stream().filter(g -> g.order() == order).toList()) {
            for (Measurement m : group.measurements().stream().filter(m -> m.elements() == size).toList()) {
                if (m.inHostMemory()) {
                    dots.add(new DotChart.Dot(group.subject(), m.engine(), m.bandwidth(m.roundTrip())));
                    if (m.copy().steady()) {
                        copies.add(new DotChart.Dot(group.subject(), "copy beside it",
                            m.copied() / m.copy().median()));
                    }
                } else {
                    dots.add(new DotChart.Dot(group.subject(), m.engine() + ", resident",
                        m.bandwidth(m.resident())));
                    dots.add(new DotChart.Dot(group.subject(), m.engine() + ", with transfers",
                        m.bandwidth(m.roundTrip())));
                }
            }
        }
        if (dots.isEmpty()) {
            return null;
        }
        Comparator<String> fastest = Comparator.comparingDouble(name -> -dots.stream()
            .filter(d -> d.name().equals(name)).mapToDouble(DotChart.Dot::x).max().orElse(0));
        List<String> names = dots.stream().map(DotChart.Dot::name).distinct().sorted(fastest).toList();
        dots.addAll(copies);
        return new DotChart("Throughput of the %s of every function at %s elements".formatted(order, Words.size(size)),
            "GB/s", names, dots).svg(WIDTH);
    }
}
