package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import dev.hillock.verify.Comparison;
import dev.hillock.verify.Report;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Holds an engine to its promise on the numbers of a user's array: every one of them, a chunk at a time.
 *
 * @param seed chooses the gradients, which are even in [-1, 1)
 */
record FileVerification(Engine engine, Tensor x, long seed) {

    /**
     * Verifies an order that has one result.
     *
     * @throws IllegalArgumentException if the function cannot be taken of an array of this shape
     */
    Report verify(Entry entry, Order order) {
        NpyHeader header = x.header();
        Task task = switch (entry) {
            case ActivationFunction f -> new Task.Elementwise(f.activation(), order, header.type(), header.elements());
            case RowFunction f -> Task.Rowwise.along(f.activation(), order, header.type(), header.shape(), -1);
            case LossFunction f -> Task.Targeted.along(f.loss(), order, header.type(), header.shape(), -1,
                Task.Targeted.IGNORED, Reduction.NONE);
        };
        Gradients dy = order.inputs() < 2 ? null
            : new Gradients(new NpyHeader(header.type(), new long[] {task.inputLength(1)}), seed);
        Beside targets = task instanceof Task.Targeted rows ? targets(rows) : null;
        StreamedEvaluation run = new StreamedEvaluation(engine, task, dy == null ? List.of(x) : List.of(x, dy),
            targets, null, (_, _, _) -> { }, () -> Comparison.of(engine, task));
        run.run(new Chunk(null), _ -> { });
        return run.verification();
    }

    /** Random classes: the same for a row whenever it is asked for. */
    private Beside targets(Task.Targeted rows) {
        return (row, target) -> {
            for (long i = 0; i < target.byteSize() / Integer.BYTES; i++) {
                target.setAtIndex(ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN), i,
                    (int) Math.floorMod(RandomElements.draw(seed, row + i), Math.max(1, rows.classes())));
            }
        };
    }

    /** Random numbers in the place of gradients: the same for an element whenever it is asked for. */
    private record Gradients(NpyHeader header, long seed) implements Tensor {

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
            new RandomElements(seed, RandomElements.Distribution.UNIFORM, 1).fill(as, element, target);
        }
    }
}
