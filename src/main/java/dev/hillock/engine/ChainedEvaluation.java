package dev.hillock.engine;

import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Evaluations one after another, each over what the one before it made: in place where that is as large, else in
 * buffers between them.
 */
public final class ChainedEvaluation extends HostEvaluation {
    private final List<Evaluation> steps;

    /** A chain of evaluations that nobody else runs or closes. */
    public ChainedEvaluation(Task.Chained chain, List<? extends Evaluation> steps) {
        super(chain);
        this.steps = List.copyOf(steps);
    }

    @Override
    protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        MemorySegment from = inputs[0];
        for (int i = 0; i < steps.size(); i++) {
            long bytes = steps.get(i).task().outputLength(0) * task().type().bytes();
            boolean ours = i > 0;
            MemorySegment to = bytes == outputs[0].byteSize() ? outputs[0]
                : ours && bytes == from.byteSize() ? from : steps.get(i).output(0);
            steps.get(i).run(from, to);
            from = to;
        }
    }

    @Override
    public void close() {
        steps.forEach(Evaluation::close);
        super.close();
    }
}
