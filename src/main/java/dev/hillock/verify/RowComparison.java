package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import dev.hillock.verify.Measure.Hit;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Compares functions of rows. What half an ULP of the inputs does is {@link Sensitivity}'s. */
final class RowComparison extends Comparison {
    /** Elements that are compared at a time by one thread. */
    static final int GRAIN = 1 << 12;

    private final RowActivation activation;
    private final DType type;
    private final boolean reduces;

    RowComparison(Engine engine, Task task, Task.Rowwise rows, long most) {
        super(engine, task, most);
        this.activation = rows.activation();
        this.type = rows.type();
        this.reduces = activation.function().reduces();
    }

    @Override
    boolean sameKind(Task part) {
        return part.getClass() == task.getClass() && rows(part).activation().equals(activation)
            && part.order() == task.order() && part.type() == type;
    }

    @Override
    void compare(Task part, int out, MemorySegment[] inputs, MemorySegment output, Measure measure) {
        Task.Rowwise rows = rows(part);
        MemorySegment mask = part instanceof Task.Masked ? inputs[inputs.length - 1] : null;
        int length = Math.toIntExact(rows.length());
        int valueLength = Math.toIntExact(activation.valueLength(length));
        boolean pullback = yields(out) == Order.PULLBACK;
        long atATime = Math.max(1, PIECE / Math.max(1, length));
        int grain = Math.max(1, GRAIN / Math.max(1, length));
        for (long first : pieces(rows.rows(), atATime, atATime * length)) {
            int count = (int) Math.min(atATime, rows.rows() - first);
            double[][] x = gather(type, rows.inner(), inputs[0], first, count, length);
            double[][] dy = pullback ? gather(type, rows.inner(), inputs[1], first, count, valueLength) : null;
            double[][] got = gather(type, rows.inner(), output, first, count, pullback ? length : valueLength);
            boolean[][] left = mask == null ? null : leaveOut(rows, mask, first, x);
            measure(measure, Math.ceilDiv(count, grain), p -> {
                Measure fresh = measure.fresh();
                for (int row = p * grain; row < Math.min(count, (p + 1) * grain); row++) {
                    if (pullback) {
                        judgePullback(fresh, x[row], dy[row], left == null ? null : left[row], got[row], first + row);
                    } else {
                        judgeValue(fresh, x[row], got[row], first + row);
                    }
                }
                return fresh;
            });
        }
    }

    private void judgeValue(Measure measure, double[] x, double[] got, long row) {
        double[] exact = activation.value(x);
        Sensitivity sensitivity = null;
        for (int i = 0; i < got.length; i++) {
            double error = Ulp.distance(type, got[i], exact[i]);
            if (!measure.settles(error)) {
                sensitivity = sensitivity == null ? Sensitivity.ofValue(activation, type, x) : sensitivity;
                judge(type, measure, sensitivity, i, error, new Hit(reduces ? Double.NaN : x[i % x.length], Double.NaN,
                    got[i], exact[i], row, reduces ? -1 : i, x.length));
            }
        }
    }

    private void judgePullback(Measure measure, double[] x, double[] dy, boolean[] left, double[] got, long row) {
        double[] exact = activation.pullback(x, dy);
        for (int i = 0; left != null && i < exact.length; i++) {
            exact[i] = left[i] ? 0 : exact[i];
        }
        Sensitivity sensitivity = null;
        for (int i = 0; i < got.length; i++) {
            double error = Ulp.distance(type, got[i], exact[i]);
            if (!measure.settles(error)) {
                sensitivity = sensitivity == null ? Sensitivity.ofPullback(activation, type, x, dy) : sensitivity;
                judge(type, measure, sensitivity, i, error,
                    new Hit(x[i], dy[reduces ? 0 : i], got[i], exact[i], row, i, x.length));
            }
        }
    }

    private static Task.Rowwise rows(Task part) {
        return part instanceof Task.Masked masked ? masked.rows() : (Task.Rowwise) part;
    }

    /** Leaves out of rows what the mask does, and says what that is. */
    private boolean[][] leaveOut(Task.Rowwise rows, MemorySegment mask, long first, double[][] x) {
        boolean[][] left = new boolean[x.length][];
        for (int row = 0; row < x.length; row++) {
            left[row] = new boolean[x[row].length];
            long outer = (first + row) / rows.inner();
            long inner = (first + row) % rows.inner();
            for (int i = 0; i < x[row].length; i++) {
                long at = ((outer * x[row].length + i) * rows.inner() + inner) % mask.byteSize();
                left[row][i] = mask.get(ValueLayout.JAVA_BYTE, at) == 0;
                x[row][i] = left[row][i] ? activation.function().masked() : x[row][i];
            }
        }
        return left;
    }
}
