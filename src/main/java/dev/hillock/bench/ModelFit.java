package dev.hillock.bench;

import dev.hillock.bench.TransferModel.Level;
import dev.hillock.bench.TransferModel.Memory;
import dev.hillock.bench.TransferModel.Rate;
import dev.hillock.engine.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
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

    private static double beyond(double time, double latency) {
        return Math.max(time - latency, LEAST * time);
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
     * What the engine moves when it computes next to nothing: for each size the fastest of its functions of one
     * operation, identity and relu among them, whose tasks are of one kind; or the copies beside it where no value of
     * an element-wise one was measured.
     */
    private List<Memory> memory(List<Ceiling> ceilings) {
        List<Measurement> cheap = own.stream().filter(m -> m.operations() <= 1).toList();
        List<Memory> kinds = new ArrayList<>();
        List<Level> values = levels(cheap.stream().filter(m -> m.order() == Order.VALUE && m.row() == 0).toList());
        kinds.add(new Memory(false, Memory.EVEN, values.isEmpty() ? copies(ceilings) : values));
        cheap.stream().filter(m -> share(m) != Memory.EVEN).collect(Collectors.groupingBy(m -> m.row() > 0,
            TreeMap::new, Collectors.groupingBy(ModelFit::share, TreeMap::new, Collectors.toList())))
            .forEach((rows, shares) -> shares.forEach((share, group) ->
                kinds.add(new Memory(rows, share, levels(group)))));
        return kinds;
    }

    /** The share of the bytes that is written, in hundredths, so that rows that are not even make no other kind. */
    private static double share(Measurement m) {
        return Math.round(100.0 * m.written() / m.bytes()) / 100.0;
    }

    private List<Level> levels(List<Measurement> cheap) {
        return fastest(steady(cheap).stream().map(m -> level(m.bytes(), m.resident().median(), latency)));
    }

    private List<Level> copies(List<Ceiling> ceilings) {
        return fastest(ceilings.stream().filter(c -> host ? c.engine().equals("host")
            : c.engine().equals(engine) && c.kind() == Ceiling.Kind.DEVICE_COPY)
            .map(copy -> new Level(copy.bytes(), copy.bandwidth())));
    }

    private static List<Level> fastest(Stream<Level> levels) {
        return levels.collect(Collectors.toMap(Level::bytes, level -> level, BinaryOperator.maxBy(
            Comparator.comparingDouble(Level::bandwidth)), TreeMap::new)).values().stream().toList();
    }

    /** Those that may be believed, or all if none may. */
    private static List<Measurement> steady(List<Measurement> group) {
        List<Measurement> steady = group.stream().filter(m -> m.resident().steady()).toList();
        return steady.isEmpty() ? group : steady;
    }

    /** The rates, and the size from which threads share the work, whose predictions are nearest to the measurements. */
    private Rate rate(TransferModel model, List<Measurement> group) {
        int kernels = kernels(group);
        Map<Boolean, List<Measurement>> cached = group.stream().collect(Collectors.partitioningBy(
            m -> model.staysCached(m.bytes())));
        List<Long> sizes = group.stream().map(Measurement::elements).distinct().sorted().toList();
        return (threads == 1 ? List.of(0L) : sizes).stream().map(shared -> {
            double streamed = best(model, steady(cached.get(false)), shared, kernels);
            double near = best(model, steady(cached.get(true)), shared, kernels);
            return new Rate(near == 0 ? streamed : near, streamed == 0 ? near : streamed, shared, kernels);
        }).min(Comparator.comparingDouble(rate -> off(model, steady(group), rate))).orElse(Rate.FREE);
    }

    /** A rate between those of two measurements; 0 where there is none. */
    private double best(TransferModel model, List<Measurement> group, long shared, int kernels) {
        List<Double> seen = group.stream().map(m -> m.operations() * m.elements()
            / beyond(m.resident().median(), latency * kernels) * (m.elements() < shared ? threads : 1)).toList();
        return seen.stream().flatMap(a -> seen.stream().map(b -> Math.sqrt(a * b)))
            .min(Comparator.comparingDouble(all -> off(model, group, new Rate(all, all, shared, kernels)))).orElse(0.0);
    }

    private static double off(TransferModel model, List<Measurement> group, Rate rate) {
        return group.stream().mapToDouble(m -> {
            double off = Math.log(model.predict(m, rate).resident() / m.resident().median());
            return off * off;
        }).sum();
    }

    /** How many times the latency its smallest size takes beyond what the device's clock sees of its kernels. */
    private int kernels(List<Measurement> group) {
        if (host || latency == 0) {
            return 1;
        }
        Measurement smallest = group.stream().min(Comparator.comparingLong(Measurement::elements)).orElseThrow();
        return (int) Math.max(1, Math.round((smallest.resident().median() - smallest.kernel().median()) / latency));
    }
}
