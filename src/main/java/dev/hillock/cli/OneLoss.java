package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.engine.Task;
import dev.hillock.function.CompensatedSum;
import dev.hillock.function.Reduction;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import java.lang.foreign.MemorySegment;

/**
 * One loss of the losses of all rows, which come in pieces and in their order; what their sum loses is carried. And the
 * other way round the gradient of each from that of one.
 */
final class OneLoss implements StreamedEvaluation.Output {
    private final Task.Targeted task;
    private final Reduction reduction;
    private final long counted;
    private CompensatedSum sum = new CompensatedSum();

    private OneLoss(Task.Targeted task, Reduction reduction, long counted) {
        this.task = task;
        this.reduction = reduction;
        this.counted = counted;
    }

    /** Of the rows of a task. */
    static OneLoss of(Task.Targeted task, Targets targets, Reduction reduction) {
        return new OneLoss(task, reduction, targets.counted(task));
    }

    @Override
    public void write(int result, long element, MemorySegment source) {
        if (element == 0) {  // perhaps again, in smaller pieces
            sum = new CompensatedSum();
        }
        long rows = source.byteSize() / task.type().bytes();
        for (long i = 0; i < rows; i++) {
            sum.add(task.type().get(source, i));
        }
    }

    /** The loss, as a double. */
    MemorySegment result() {
        return MemorySegment.ofArray(new double[] {reduction.of(sum.value(), counted)});
    }

    /** The gradient that each row gets, as an array; 1 where none is given. */
    Tensor spread(Tensor dy) {
        double[] one = {1};
        if (dy != null) {
            dy.read(DType.FLOAT64, 0, MemorySegment.ofArray(one));
        }
        return new Same(new NpyHeader(task.type(), new long[] {task.rows()}), reduction.of(one[0], counted));
    }

    /** An array of one number. */
    private record Same(NpyHeader header, double number) implements Tensor {

        @Override
        public String name() {
            return "dy";
        }

        @Override
        public String place() {
            return "the gradients";
        }

        @Override
        public void read(DType as, long element, MemorySegment target) {
            for (long i = 0; i < target.byteSize() / as.bytes(); i++) {
                as.set(target, i, number);
            }
        }
    }
}
