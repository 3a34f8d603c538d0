package dev.hillock.diagnose;

import dev.hillock.diagnose.Unit.State;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Counts, unit by unit, what f and f' of pre-activations are, slab by slab. */
final class UnitTally {

    private static final int RANGE_SAMPLES = 2000;
    private static final double MUCH = 1.5;

    private final Preactivations x;
    private final Activation activation;
    private final double greatestSlope;
    private final UnitMoments moments;
    private final Histogram.Tally histogram;
    private final long[] zero;
    private final long[] flat;
    private final double[] slopes;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private long overflows;

    UnitTally(Preactivations x, Activation activation) {
        this.x = x;
        this.activation = activation;
        // Where slopes are unbounded, or steeper than the line's, as gelu's, the line is steep enough.
        greatestSlope = Math.min(1, Slope.greatest(activation));
        moments = new UnitMoments(x.units());
        zero = new long[x.units()];
        flat = new long[x.units()];
        slopes = new double[x.units()];
        histogram = range();
    }

    /** From the least to the greatest f where the histogram of x is; or of all x, where that is not much more. */
    private Histogram.Tally range() {
        Histogram shown = x.distribution().histogram();
        double[] most = images(shown.from(), shown.to());
        double[] all = images(x.distribution().least(), x.distribution().greatest());
        return all[1] - all[0] <= MUCH * (most[1] - most[0])
            ? new Histogram.Tally(all[0], all[1]) : new Histogram.Tally(most[0], most[1]);
    }

    /** The least and the greatest finite f of an interval. */
    private double[] images(double from, double to) {
        double step = (to - from) / RANGE_SAMPLES;
        DoubleSummaryStatistics y = DoubleStream.concat(
                IntStream.rangeClosed(0, RANGE_SAMPLES).mapToDouble(i -> i == RANGE_SAMPLES ? to : from + i * step),
                DoubleStream.of(activation.kinks()).filter(k -> from <= k && k <= to))
            .map(activation::value).filter(Double::isFinite).summaryStatistics();
        return y.getCount() == 0 ? new double[] {0, 0} : new double[] {y.getMin(), y.getMax()};
    }

    void run(Engine engine, LongConsumer progress) {
        int most = x.slabRows() * x.units();
        double[] y = new double[most];
        double[] slope = new double[most];
        Evaluation evaluation = null;
        try {
            for (long from = 0; from < x.samples(); from += x.slabRows()) {
                int rows = (int) Math.min(x.slabRows(), x.samples() - from);
                int count = rows * x.units();
                Task task = new Task.Elementwise(activation, Order.VALUE_AND_DERIVATIVE, x.type(), count);
                if (evaluation == null || !evaluation.task().equals(task)) {
                    if (evaluation != null) {
                        evaluation.close();
                    }
                    evaluation = engine.prepare(task);
                }
                x.read(from, evaluation.input(0));
                evaluation.run();
                Preactivations.decode(x.type(), evaluation.output(0), y, count);
                Preactivations.decode(x.type(), evaluation.output(1), slope, count);
                add(y, slope, rows);
                moments.add(y, rows);
                progress.accept((from + rows) * x.units());
            }
        } finally {
            if (evaluation != null) {
                evaluation.close();
            }
        }
    }

    private void add(double[] y, double[] slope, int rows) {
        double limit = ArrayDiagnosis.FLAT * greatestSlope;
        for (int row = 0, i = 0; row < rows; row++) {
            for (int unit = 0; unit < zero.length; unit++, i++) {
                double steep = Math.abs(slope[i]);
                zero[unit] += steep == 0 ? 1 : 0;
                flat[unit] += steep == 0 || steep < limit ? 1 : 0;
                slopes[unit] += steep;
                overflows += Double.isFinite(y[i]) && Double.isFinite(steep) ? 0 : 1;
                least = Math.min(least, y[i]);
                greatest = Math.max(greatest, y[i]);
                histogram.add(y[i]);
            }
        }
    }

    double greatestSlope() {
        return greatestSlope;
    }

    long overflows() {
        return overflows;
    }

    /** f of all elements; null where it overflowed. */
    Distribution after() {
        return overflows > 0 ? null : Distribution.of(moments, least, greatest, histogram.histogram());
    }

    /** The units, those that learn least first. */
    List<Unit> units() {
        return IntStream.range(0, x.units()).mapToObj(this::unit)
            .sorted(Comparator.comparing(Unit::state).thenComparing(Unit::flat, Comparator.reverseOrder())
                .thenComparing(Unit::meanSlope).thenComparing(Unit::unit))
            .toList();
    }

    private Unit unit(int u) {
        double n = x.samples();
        State state = zero[u] == x.samples() ? State.DEAD
            : flat[u] >= ArrayDiagnosis.NEARLY_ALL * n ? State.SATURATED
            : x.constant(u) ? State.CONSTANT : State.ALIVE;
        // An infinite slope is the verdict's to tell; JSON has no infinity.
        double slope = Math.min(slopes[u] / n, Double.MAX_VALUE);
        return new Unit(u, state, x.moments().mean(u), x.moments().variance(u), zero[u] / n, flat[u] / n, slope);
    }
}
