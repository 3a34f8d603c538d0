package dev.hillock.cli;

import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.CarriedRow;
import dev.hillock.npy.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Values of rows that are longer than a chunk, with the arithmetic of engine {@code reference}: each row is read in
 * pieces, three times, and its maximum and sum are carried from piece to piece. Rows that lie side by side go together.
 */
final class SplitRows {
    /** Rows that are carried at a time. */
    private static final long ABREAST = 1 << 16;

    private final Task.Rowwise task;
    private final Tensor x;
    private final StreamedEvaluation.Output output;
    private final long chunk;
    private final LongConsumer progress;
    private long done;

    private interface Element {
        double of(CarriedRow row, double x);
    }

    SplitRows(Task.Rowwise task, Tensor x, StreamedEvaluation.Output output, long chunk, LongConsumer progress) {
        this.task = task;
        this.x = x;
        this.output = output;
        this.chunk = chunk;
        this.progress = progress;
    }

    /** Whether a task can be done this way and has rows that are longer than this. */
    static boolean can(Task task, long chunk) {
        return task instanceof Task.Rowwise rows && rows.order() == Order.VALUE && rows.length() > chunk
            && CarriedRow.takes(rows.function());
    }

    void run() {
        long abreast = Math.min(Math.min(ABREAST, chunk), task.inner());
        try (Arena arena = Arena.ofConfined()) {
            long steps = abreast == task.inner() ? Math.max(1, chunk / abreast) : 1;
            MemorySegment buffer = arena.allocate(Math.min(steps, task.length()) * abreast * task.type().bytes(), 8);
            for (long outer = 0; outer < task.outer(); outer++) {
                for (long inner = 0; inner < task.inner(); inner += abreast) {
                    rows(buffer, outer, inner, Math.min(abreast, task.inner() - inner), steps);
                }
            }
        }
    }

    private void rows(MemorySegment buffer, long outer, long inner, long abreast, long steps) {
        CarriedRow[] rows = Stream.generate(() -> new CarriedRow(task.activation())).limit(abreast)
            .toArray(CarriedRow[]::new);
        pass(buffer, outer, inner, rows, steps, false, (row, x) -> {
            row.survey(x);
            return 0;
        });
        pass(buffer, outer, inner, rows, steps, false, (row, x) -> {
            row.weigh(x);
            return 0;
        });
        if (task.function().reduces()) {
            MemorySegment values = buffer.asSlice(0, abreast * task.type().bytes());
            for (int i = 0; i < rows.length; i++) {
                task.type().set(values, i, rows[i].value());
            }
            output.write(0, outer * task.inner() + inner, values);
            return;
        }
        pass(buffer, outer, inner, rows, steps, true, CarriedRow::value);
    }

    private void pass(MemorySegment buffer, long outer, long inner, CarriedRow[] rows, long steps, boolean writes,
                      Element each) {
        for (long at = 0; at < task.length(); at += steps) {
            int elements = (int) (Math.min(steps, task.length() - at) * rows.length);
            long first = (outer * task.length() + at) * task.inner() + inner;
            MemorySegment piece = buffer.asSlice(0, (long) elements * task.type().bytes());
            x.read(task.type(), first, piece);
            for (int i = 0; i < elements; i++) {
                double y = each.of(rows[i % rows.length], task.type().get(piece, i));
                if (writes) {
                    task.type().set(piece, i, y);
                }
            }
            if (writes) {
                output.write(0, first, piece);
            }
            done += elements;
            progress.accept(done / (task.function().reduces() ? 2 : 3));
        }
    }
}
