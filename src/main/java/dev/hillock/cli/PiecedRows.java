package dev.hillock.cli;

import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.Task;
import dev.hillock.npy.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Values of rows that are longer than a chunk, by an engine that takes them in pieces: each row is read twice, and
 * while a piece is computed, the next is read and the last one is written.
 */
final class PiecedRows {
    private final RowInPieces row;
    private final Task.Rowwise task;
    private final Tensor x;
    private final StreamedEvaluation.Output output;
    private final LongConsumer progress;
    private final LongAdder reading = new LongAdder();
    private final LongAdder running = new LongAdder();
    private final LongAdder writing = new LongAdder();
    private long done;

    /** @param row used, and not closed */
    PiecedRows(RowInPieces row, Task.Rowwise task, Tensor x, StreamedEvaluation.Output output, LongConsumer progress) {
        this.row = row;
        this.task = task;
        this.x = x;
        this.output = output;
        this.progress = progress;
    }

    void run() {
        long piece = Math.min(row.piece(), task.length());
        try (Arena arena = Arena.ofShared()) {
            List<MemorySegment> trays = new ArrayList<>();
            for (int i = 0; i < Conveyor.trays(1); i++) {
                trays.add(arena.allocate(Math.multiplyExact(piece, task.type().bytes()), 64));
            }
            for (long outer = 0; outer < task.outer(); outer++) {
                row.begin();
                pass(trays, outer * task.length(), piece, false);
                if (task.function().reduces()) {
                    MemorySegment value = trays.getFirst().asSlice(0, task.type().bytes());
                    task.type().set(value, 0, row.value());
                    output.write(0, outer, value);
                } else {
                    pass(trays, outer * task.length(), piece, true);
                }
            }
        }
    }

    private void pass(List<MemorySegment> trays, long first, long piece, boolean writes) {
        List<MemorySegment> rest = new ArrayList<>(trays);
        new Conveyor<MemorySegment, Long>(rest::removeLast, 1,
            (tray, at) -> timed(reading, () -> x.read(task.type(), first + at, part(tray, piece, at))),
            (tray, at) -> timed(running, () -> {
                MemorySegment part = part(tray, piece, at);
                if (writes) {
                    row.value(part, part);
                } else {
                    row.survey(part);
                }
            }),
            (tray, at) -> {
                MemorySegment part = part(tray, piece, at);
                if (writes) {
                    timed(writing, () -> output.write(0, first + at, part));
                }
                done += part.byteSize() / task.type().bytes();
                progress.accept(task.function().reduces() ? done : done / 2);
            }).run(() -> LongStream.range(0, Math.ceilDiv(task.length(), piece)).map(i -> i * piece).iterator());
    }

    private MemorySegment part(MemorySegment tray, long piece, long at) {
        return tray.asSlice(0, Math.min(piece, task.length() - at) * task.type().bytes());
    }

    private static void timed(LongAdder sum, Runnable work) {
        long start = System.nanoTime();
        work.run();
        sum.add(System.nanoTime() - start);
    }

    /** Nanoseconds from the file into the buffers. */
    long reading() {
        return reading.sum();
    }

    /** Nanoseconds of the engine. */
    long running() {
        return running.sum();
    }

    /** Nanoseconds from the buffers into the file. */
    long writing() {
        return writing.sum();
    }
}
