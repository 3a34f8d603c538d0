package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.CompensatedSum;
import dev.hillock.function.Reduction;
import dev.hillock.verify.Measure.Hit;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Compares losses and their gradients: of each row, or of all rows together. */
final class LossComparison extends Comparison {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Task.Targeted task;
    private final DType type;

    LossComparison(Engine engine, Task.Targeted task, long most) {
        super(engine, task, most);
        this.task = task;
        this.type = task.type();
    }

    @Override
    boolean sameKind(Task part) {
        return part instanceof Task.Targeted other && other.loss().equals(task.loss())
            && other.order() == task.order() && other.type() == type && other.reduction() == task.reduction()
            && other.ignoreIndex() == task.ignoreIndex();
    }

    @Override
    void compare(Task part, int out, MemorySegment[] inputs, MemorySegment output, Measure measure) {
        Task.Targeted rows = (Task.Targeted) part;
        MemorySegment targets = inputs[inputs.length - 1];
        boolean pullback = yields(out) == Order.PULLBACK;
        boolean each = rows.reduction() == Reduction.NONE;
        if (!pullback && !each) {
            together(rows, inputs[0], targets, output, measure);
            return;
        }
        long counted = LongStream.range(0, rows.rows()).filter(row -> !ignored(target(targets, row))).count();
        int length = Math.toIntExact(rows.classes());
        long atATime = Math.max(1, PIECE / Math.max(1, length));
        int grain = Math.max(1, RowComparison.GRAIN / Math.max(1, length));
        for (long first : pieces(rows.rows(), atATime, atATime * length)) {
            int count = (int) Math.min(atATime, rows.rows() - first);
            double[][] x = gather(type, rows.inner(), inputs[0], first, count, length);
            double[][] got = gather(type, rows.inner(), output, first, count, pullback ? length : 1);
            measure(measure, Math.ceilDiv(count, grain), p -> {
                Measure fresh = measure.fresh();
                for (int row = p * grain; row < Math.min(count, (p + 1) * grain); row++) {
                    int target = target(targets, first + row);
                    if (pullback) {
                        double dy = type.get(inputs[1], each ? first + row : 0);
                        judgePullback(fresh, x[row], target, each ? dy : rows.reduction().of(dy, counted), got[row],
                            first + row);
                    } else {
                        judgeValue(fresh, x[row], target, got[row][0], first + row);
                    }
                }
                return fresh;
            });
        }
    }

    private void judgeValue(Measure measure, double[] x, int target, double got, long row) {
        double exact = ignored(target) ? 0 : task.loss().value(x, target);
        double error = Ulp.distance(type, got, exact);
        if (!measure.settles(error)) {
            double delta = ignored(target) ? 0 : new LossSensitivity(task.loss(), type, x, target).ofValue();
            judge(type, measure, fixed(delta), 0, error,
                new Hit(Double.NaN, Double.NaN, got, exact, row, -1, x.length));
        }
    }

    private void judgePullback(Measure measure, double[] x, int target, double dy, double[] got, long row) {
        double[] exact = ignored(target) ? new double[x.length] : task.loss().pullback(x, target, dy);
        Sensitivity sensitivity = null;
        for (int i = 0; i < got.length; i++) {
            double error = Ulp.distance(type, got[i], exact[i]);
            if (!measure.settles(error)) {
                sensitivity = sensitivity != null ? sensitivity : ignored(target) ? fixed(0)
                    : new LossSensitivity(task.loss(), type, x, target).ofPullback(dy);
                judge(type, measure, sensitivity, i, error, new Hit(x[i], dy, got[i], exact[i], row, i, x.length));
            }
        }
    }

    /** One number for all rows: what half an ULP does to them adds up as they do. */
    private void together(Task.Targeted rows, MemorySegment scores, MemorySegment targets, MemorySegment output,
                          Measure measure) {
        long counted = LongStream.range(0, rows.rows()).filter(row -> !ignored(target(targets, row))).count();
        double exact = rows.reduction().of(sum(rows, scores, targets, task.loss()::value), counted);
        double got = type.get(output, 0);
        double error = Ulp.distance(type, got, exact);
        if (!measure.settles(error)) {
            double delta = sum(rows, scores, targets,
                (x, target) -> new LossSensitivity(task.loss(), type, x, target).ofValue());
            judge(type, measure, fixed(rows.reduction().of(delta, counted)), 0, error,
                new Hit(Double.NaN, Double.NaN, got, exact, 0, -1, Math.toIntExact(rows.classes())));
        }
    }

    /** What a number of each row that is not ignored adds up to, on all cores. */
    private double sum(Task.Targeted rows, MemorySegment scores, MemorySegment targets, OfRow number) {
        int length = Math.toIntExact(rows.classes());
        long atATime = Math.max(1, PIECE / Math.max(1, length));
        CompensatedSum sum = new CompensatedSum();
        for (long first = 0; first < rows.rows(); first += atATime) {
            int count = (int) Math.min(atATime, rows.rows() - first);
            double[][] x = gather(type, rows.inner(), scores, first, count, length);
            long start = first;
            int[] right = IntStream.range(0, count).map(row -> target(targets, start + row)).toArray();
            for (double each : IntStream.range(0, count).parallel()
                .mapToDouble(row -> ignored(right[row]) ? 0 : number.of(x[row], right[row])).toArray()) {
                sum.add(each);
            }
        }
        return sum.value();
    }

    private interface OfRow {
        double of(double[] x, int target);
    }

    private boolean ignored(int target) {
        return target == task.ignoreIndex();
    }

    private static int target(MemorySegment targets, long row) {
        return targets.get(INT, row * Integer.BYTES);
    }

    private static Sensitivity fixed(double delta) {
        return new Sensitivity() {
            @Override
            public double delta(int i) {
                return delta;
            }

            @Override
            public double leastUnit(int i) {
                return 0;
            }
        };
    }
}
