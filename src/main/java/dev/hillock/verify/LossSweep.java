package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Loss;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows to try a loss on, those of {@link RowSweep}, with targets: in a third of the rows the largest score, where a
 * loss is small and its digits are easily lost; some are ignored, the others random.
 */
public final class LossSweep {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Loss loss;
    private final DType type;
    private final long seed;
    private final RowSweep rows;

    /**
     * A sweep for a loss.
     *
     * @param samples about how many elements in all
     */
    public LossSweep(Loss loss, DType type, long samples, long seed) {
        this.loss = loss;
        this.type = type;
        this.seed = seed;
        rows = new RowSweep(RowFunction.LOGSUMEXP.activation(), type, samples, seed);
    }

    /** The tasks to run, a loss for each row. */
    public List<Task.Targeted> tasks(Order order) {
        return rows.tasks(order).stream().map(t -> new Task.Targeted(loss, order, type, t.outer(), t.length(),
            t.inner(), Task.Targeted.IGNORED, Reduction.NONE)).toList();
    }

    /**
     * Fills the inputs of a run of one of the tasks.
     *
     * @param round which of several fillings
     */
    public void fill(Task.Targeted task, int round, MemorySegment[] inputs) {
        MemorySegment[] scores = new MemorySegment[inputs.length - 1];
        System.arraycopy(inputs, 0, scores, 0, scores.length);
        rows.fill(task.likeRows(), round, scores);
        SplittableRandom random = new SplittableRandom(seed + 17 * task.classes() + round);
        for (long row = 0; row < task.rows(); row++) {
            long target = task.classes() == 0 ? task.ignoreIndex() : switch ((int) (row % 7)) {
                case 0, 3 -> largest(task, inputs[0], row);
                case 5 -> task.ignoreIndex();
                default -> random.nextLong(task.classes());
            };
            inputs[inputs.length - 1].set(INT, row * Integer.BYTES, (int) target);
        }
    }

    private long largest(Task.Targeted task, MemorySegment x, long row) {
        long first = row / task.inner() * task.classes() * task.inner() + row % task.inner();
        long largest = 0;
        for (long i = 1; i < task.classes(); i++) {
            boolean larger = type.get(x, first + i * task.inner()) > type.get(x, first + largest * task.inner());
            largest = larger ? i : largest;
        }
        return largest;
    }
}
