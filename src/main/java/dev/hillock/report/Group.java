package dev.hillock.report;

import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.engine.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was measured of one function and order, in rows of one length.
 *
 * @param function     the catalogue's name
 * @param order        what of it
 * @param row          elements of a row; 0 for a function of each element
 * @param measurements on every engine at every size
 */
record Group(String function, Order order, long row, List<Measurement> measurements) {

    private record Name(String function, Order order, long row) { }

    /** The groups of a run in the order in which they were measured. */
    static List<Group> all(Results results) {
        return results.measurements().stream().map(m -> new Name(m.function(), m.order(), m.row())).distinct()
            .map(name -> new Group(name.function, name.order, name.row, results.measurements().stream()
                .filter(m -> name.equals(new Name(m.function(), m.order(), m.row()))).toList())).toList();
    }

    /** The largest size that was measured of most functions: of half as many as any other size, or more. */
    static long usualSize(Stream<Measurement> measurements) {
        Map<Long, Long> functions = measurements.map(m -> Map.entry(m.elements(), m.function() + " " + m.row()))
            .distinct().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        long most = functions.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return functions.keySet().stream().filter(size -> 2 * functions.get(size) >= most)
            .mapToLong(Long::longValue).max().orElse(0);
    }

    List<String> engines() {
        return measurements.stream().map(Measurement::engine).distinct().toList();
    }

    /** The engines whose data have to be transferred. */
    List<String> devices() {
        return measurements.stream().filter(m -> !m.inHostMemory()).map(Measurement::engine).distinct().toList();
    }

    /** What one engine did, by size. */
    List<Measurement> of(String engine) {
        return measurements.stream().filter(m -> m.engine().equals(engine))
            .sorted(Comparator.comparingLong(Measurement::elements)).toList();
    }

    /** Nanoseconds of the best engine in host memory; 0 if there is none. */
    double host(long elements) {
        return measurements.stream().filter(m -> m.inHostMemory() && m.elements() == elements)
            .mapToDouble(m -> m.roundTrip().median()).min().orElse(0);
    }

    /** What an anchor can be called. */
    String id() {
        return "%s-%s%s".formatted(function, order, row > 0 ? "-" + row : "");
    }

    /** The function and the length of its rows. */
    String subject() {
        return function + (row > 0 ? " /" + row : "");
    }

    @Override
    public String toString() {
        return function + (order == Order.VALUE ? "" : " " + order) + (row > 0 ? " /" + row : "");
    }
}
