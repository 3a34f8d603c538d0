package dev.hillock.bench;

import dev.hillock.bench.TransferModel.Level;
import dev.hillock.bench.TransferModel.Rate;
import dev.hillock.engine.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fits {@link TransferModel models} to what was measured. */
final class ModelFit {
    /** However short a run, so much of it at least is not latency. */
    private static final double LEAST = 0.05;

    private final String engine;
    private final List<Measurement> own;
    private final boolean host;
    private final int threads;
    private final double latency;

    private ModelFit(List<Measurement> own, int processors) {
        this.own = own;
        engine = own.getFirst().engine();
        host = own.getFirst().inHostMemory();
        threads = host ? processors : 1;
        latency = host ? hostLatency() : deviceLatency();
    }

    /** The models of all engines of a study, on a machine with so many processors. */
    static List<TransferModel> of(List<Measurement> measurements, List<Ceiling> ceilings, int processors) {
        return measurements.stream().map(Measurement::engine).distinct().map(engine -> new ModelFit(
            measurements.stream().filter(m -> m.engine().equals(engine)).toList(), processors).fit(ceilings)).toList();
    }

    private TransferModel fit(List<Ceiling> ceilings) {
        LineFit link = new LineFit();
        for (Measurement m : host ? List.<Measurement>of() : own) {
            link.add(m.read(), m.upload().median());
            link.add(m.written(), m.download().median());
        }
        double linkLatency = host ? 0 : link.intercept();
        TransferModel free = new TransferModel(engine, latency, linkLatency, host ? List.of() : transfer(linkLatency),
            memory(ceilings), threads, Map.of());
        Map<String, Map<Long, Rate>> rates = own.stream().collect(Collectors.groupingBy(
            m -> m.function() + " " + m.order(), TreeMap::new, Collectors.groupingBy(Measurement::row, TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), group -> rate(free, group)))));
        return new TransferModel(engine, latency, linkLatency, free.transfer(), free.memory(), threads, rates);
    }

    /** The median of all uploads and downloads, for each size, once they have started. */
    private List<Level> transfer(double linkLatency) {
        return medians(own.stream().flatMap(m -> Stream.of(level(m.read(), m.upload().median(), linkLatency),
            level(m.written(), m.download().median(), linkLatency))));
    }

    private static Level level(double bytes, double time, double latency) {
        return new Level(bytes, bytes / beyond(time, latency));
    }

    private static List<Level> medians(Stream<Level> levels) {
        return levels.collect(Collectors.groupingBy(Level::bytes, TreeMap::new, Collectors.toList())).entrySet()
            .stream().map(size -> new Level(size.getKey(), Samples.of(size.getValue().stream()
                .mapToDouble(Level::bandwidth).toArray()).median())).toList();
    }

    /** The median of what runs of the smallest size take beyond their kernel. */
    private double deviceLatency() {
        long smallest = own.stream().mapToLong(Measurement::elements).min().orElseThrow();
        double[] beyond = own.stream().filter(m -> m.elements() == smallest)
            .mapToDouble(m -> Math.max(0, m.resident().median() - m.kernel().median())).toArray();
        return Samples.of(beyond).median();
    }

    /** The median of where the functions' lines over the size begin, but not more than the shortest run. */
    private double hostLatency() {
        Collection<List<Measurement>> groups = own.stream().collect(Collectors.groupingBy(
            m -> m.function() + m.order() + m.row())).values();
        List<Double> found = new ArrayList<>();
        for (List<Measurement> group : groups) {
            LineFit line = new LineFit();
            group.forEach(m -> line.add(m.elements(), m.resident().median()));
            if (line.points() > 1) {
                found.add(line.intercept());
            }
        }
        double shortest = own.stream().mapToDouble(m -> m.resident().median()).min().orElseThrow();
        return found.isEmpty() ? 0
            : Math.min(found.stream().sorted().toList().get(found.size() / 2), (1 - LEAST) * shortest);
    }

    /**
     * What the engine moves when it computes next to nothing: the median of its element-wise functions of one
     * operation, identity and relu among them, for each size; or the copies beside it where none was measured.
     */
    private List<Level> memory(List<Ceiling> ceilings) {
        List<Level> moving = medians(own.stream().filter(m -> m.order() == Order.VALUE && m.row() == 0
            && m.operations() <= 1).map(m -> level(m.bytes(), m.resident().median(), latency)));
        if (!moving.isEmpty()) {
            return moving;
        }
        return ceilings.stream().filter(c -> host ? c.engine().equals("host")
                : c.engine().equals(engine) && c.kind() == Ceiling.Kind.DEVICE_COPY)
            .collect(Collectors.groupingBy(Ceiling::bytes, TreeMap::new, Collectors.maxBy(
                Comparator.comparingDouble(Ceiling::bandwidth)))).values().stream()
            .map(copy -> new Level(copy.orElseThrow().bytes(), copy.orElseThrow().bandwidth())).toList();
    }

    private double beyondLatency(Measurement m) {
        return beyond(m.resident().median(), latency);
    }

    private static double beyond(double time, double latency) {
        return Math.max(time - latency, LEAST * time);
    }

    /** The rate, and the size from which threads share the work, whose predictions are nearest to the measurements. */
    private Rate rate(TransferModel model, List<Measurement> group) {
        List<Rate> candidates = new ArrayList<>();
        List<Long> sizes = group.stream().map(Measurement::elements).distinct().sorted().toList();
        for (long shared : threads == 1 ? List.of(0L) : sizes) {
            List<Double> seen = group.stream().map(m -> m.operations() * m.elements() / beyondLatency(m)
                * (m.elements() < shared ? threads : 1)).toList();
            seen.forEach(a -> seen.forEach(b -> candidates.add(new Rate(Math.sqrt(a * b), shared))));
        }
        return candidates.stream().min(Comparator.comparingDouble(rate -> group.stream().mapToDouble(m -> {
            double off = Math.log(model.predict(m.read(), m.written(), m.elements(), m.operations(), rate).resident()
                / m.resident().median());
            return off * off;
        }).sum())).orElse(Rate.FREE);
    }
}
