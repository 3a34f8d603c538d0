package dev.hillock.tornado;

import dev.hillock.engine.DType;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows in pieces on the device: one plan makes maximum and sum of a piece, which the host carries on as two numbers,
 * another the results from what they have become.
 */
final class TornadoRow extends RowInPieces {
    private final TornadoEngine engine;
    private final Task.Rowwise task;
    /** For full pieces and for the last one. */
    private final Map<Part, Evaluation> parts = new HashMap<>();

    private record Part(RowPass pass, long length) {
    }

    TornadoRow(TornadoEngine engine, Task.Rowwise task, long most) {
        super(task, Math.min(most, task.length()));
        this.engine = engine;
        this.task = task;
        of(RowPass.SURVEY, piece());
    }

    /** Whether the kernels leave maximum and sum of its rows between them. */
    static boolean takes(Task.Rowwise task) {
        return !task.type().isHalf() && possible(task);
    }

    private Evaluation of(RowPass pass, long length) {
        return parts.computeIfAbsent(new Part(pass, length), _ -> engine.pass(pass, pass.task(task, length)));
    }

    @Override
    public void survey(MemorySegment x) {
        DType type = task.type();
        Evaluation survey = of(RowPass.SURVEY, x.byteSize() / type.bytes());
        survey.input(0).copyFrom(x);
        survey.run();
        sum.add(type.get(survey.output(0), 0), type.get(survey.output(1), 0), 1);
    }

    @Override
    public void value(MemorySegment x, MemorySegment y) {
        DType type = task.type();
        Evaluation write = of(RowPass.WRITE, x.byteSize() / type.bytes());
        write.input(0).copyFrom(x);
        type.set(write.input(1), 0, sum.max());
        type.set(write.input(2), 0, sum.divisor());
        write.run();
        y.copyFrom(write.output(0));
    }

    @Override
    public void close() {
        parts.values().forEach(Evaluation::close);
        parts.clear();
    }
}
