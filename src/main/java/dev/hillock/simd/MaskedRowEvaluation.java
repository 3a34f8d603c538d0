package dev.hillock.simd;

import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** A function of each row under a mask, which all threads read. */
final class MaskedRowEvaluation extends HostEvaluation {
    private final RowEvaluation rows;
    private final WorkerPool pool;

    MaskedRowEvaluation(Task.Masked task, SimdEngine engine) {
        super(task);
        rows = new RowEvaluation(task.rows(), true, engine);
        pool = engine.pool();
    }

    @Override
    protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        int last = inputs.length - 1;
        MemorySegment mask = inputs[last];
        boolean direct = mask.getClass() == WarmUp.NATIVE && pool.reaches(mask);
        rows.leaveOut(direct ? mask : input(last).copyFrom(mask));
        rows.run(Arrays.copyOf(inputs, last), outputs);
    }

    @Override
    public void close() {
        rows.close();
        super.close();
    }
}
