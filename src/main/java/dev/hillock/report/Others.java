package dev.hillock.report;

import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.engine.Order;
import dev.hillock.plot.DotChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Other libraries beside the engine that computes in host memory, from the same rounds. */
public final class Others {

    private static final int WIDTH = 480;

    private final Results results;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * One thing that an engine here and at least one other library computed.
     *
     * @param ours   the best of the engines here
     * @param theirs the other libraries, the fastest first
     */
    public record Cell(Measurement ours, List<Measurement> theirs) {

        /** How many times as long another library takes. */
        public double ratio(Measurement other) {
            return other.roundTrip().median() / ours.roundTrip().median();
        }

        /** Whether the ratio is worth printing. */
        public boolean steady(Measurement other) {
            return ours.roundTrip().steady() && other.roundTrip().steady();
        }

        /** For example {@code gelu}. */
        public String name() {
            return ours.function() + (ours.order() == Order.VALUE ? "" : " " + ours.order())
                + (ours.row() > 0 ? " /" + ours.row() : "");
        }
    }

    /** What there is to compare in a run. */
    public Others(Results results) {
        this.results = results;
        Comparator<Measurement> fastest = Comparator.comparingDouble(m -> m.roundTrip().median());
        for (Measurement ours : results.measurements()) {
            List<Measurement> same = results.measurements().stream().filter(m -> m.inHostMemory()
                && m.function().equals(ours.function()) && m.order() == ours.order()
                && m.elements() == ours.elements() && m.row() == ours.row()).sorted(fastest).toList();
            List<Measurement> theirs = same.stream().filter(m -> m.promisedUlp() == 0).toList();
            boolean best = same.stream().filter(m -> m.promisedUlp() > 0).findFirst().filter(ours::equals).isPresent();
            if (best && !theirs.isEmpty()) {
                cells.add(new Cell(ours, theirs));
            }
        }
    }

    /** All that can be compared, in the order in which it was measured. */
    public List<Cell> cells() {
        return cells;
    }

    /** The libraries. */
    public List<String> names() {
        return results.engines().stream().map(Results.Participant::name).filter(name ->
            cells.stream().anyMatch(cell -> cell.theirs().stream().anyMatch(m -> m.engine().equals(name)))).toList();
    }

    /** Who is faster, in words; empty if there is nobody to compare with. */
    Stream<String> sentence() {
        double[] ratios = cells.stream().filter(cell -> cell.steady(cell.theirs().getFirst()))
            .mapToDouble(cell -> cell.ratio(cell.theirs().getFirst())).sorted().toArray();
        if (ratios.length == 0) {
            return Stream.empty();
        }
        long won = java.util.stream.DoubleStream.of(ratios).filter(ratio -> ratio > 1).count();
        return Stream.of("Of %d steady measurements that another library has too (%s), %s is the faster one in %d; the "
            .formatted(ratios.length, String.join(", ", names()), cells.getFirst().ours().engine(), won)
            + "fastest other library takes %s times as long in the median, %s times at its best.".formatted(
                Words.format("%.2f", ratios[ratios.length / 2]), Words.format("%.2f", ratios[0])));
    }

    /** Their part of the page. */
    void section(Html html) {
        if (cells.isEmpty()) {
            return;
        }
        html.heading("others", "How do other libraries do?");
        html.paragraph("The same functions with the same definitions and inputs, called through the interface that a "
            + "Java program would use, in the same rounds and with as many threads. Each was checked before it was "
            + "timed, but promises nothing: the last column is the largest error that was seen.");
        html.picture("Time of other libraries over that of %s; what stands to the right of 1 takes longer".formatted(
            cells.getFirst().ours().engine()), chart());
        List<List<String>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            Measurement ours = cell.ours();
            rows.add(List.of(cell.name(), Words.size(ours.elements()), ours.engine(), Words.time(ours.roundTrip()),
                "1", Words.format("%.2f", ours.maxUlp())));
            cell.theirs().forEach(m -> rows.add(List.of("", "", m.engine(), Words.time(m.roundTrip()),
                cell.steady(m) ? Words.format("%.2f", cell.ratio(m)) : "unsteady", Words.format("%.3g", m.maxUlp()))));
        }
        html.raw("<details><summary>All of them</summary>");
        html.table(List.of("function", "elements", "who", "whole run", "times as long", "error, ULP"), rows);
        html.raw("</details>");
    }

    /** A dot for each function and library at the largest size that most were measured at. */
    String chart() {
        long size = Group.usualSize(cells.stream().map(Cell::ours).filter(m -> m.order() == Order.VALUE));
        List<Cell> drawn = cells.stream().filter(cell -> cell.ours().elements() == size
            && cell.ours().order() == Order.VALUE).sorted(Comparator.comparingDouble(
                cell -> -cell.ratio(cell.theirs().getFirst()))).toList();
        List<DotChart.Dot> dots = drawn.stream().flatMap(cell -> cell.theirs().stream().map(m ->
            new DotChart.Dot(cell.name(), m.engine(), cell.ratio(m)))).toList();
        return new DotChart("Time over that of %s, %s elements".formatted(cells.getFirst().ours().engine(),
            Words.size(size)), "times as long", drawn.stream().map(Cell::name).toList(), dots).svg(WIDTH);
    }
}
