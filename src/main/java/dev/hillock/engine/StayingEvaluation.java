package dev.hillock.engine;

import java.lang.foreign.MemorySegment;
import java.util.function.Supplier;

/**
 * An evaluation whose own buffers stay on a device. The segments of others cross in every run; another evaluation,
 * prepared when the first of them come, takes these, so that they neither find nor leave anything where data stays.
 */
public final class StayingEvaluation implements Evaluation {
    private final Evaluation own;
    private final Supplier<Evaluation> prepare;
    private Evaluation crossing;
    private boolean crossed;

    private StayingEvaluation(Evaluation own, Supplier<Evaluation> prepare) {
        this.own = own;
        this.prepare = prepare;
    }

    /**
     * An evaluation that keeps what its placement says.
     *
     * @param own      closed with this one
     * @param crossing prepares the same for {@link Placement#ROUND_TRIP}
     */
    public static Evaluation of(Placement placement, Evaluation own, Supplier<Evaluation> crossing) {
        return placement == Placement.ROUND_TRIP ? own : new StayingEvaluation(own, crossing);
    }

    @Override
    public Task task() {
        return own.task();
    }

    @Override
    public MemorySegment input(int i) {
        return own.input(i);
    }

    @Override
    public MemorySegment output(int i) {
        return own.output(i);
    }

    @Override
    public synchronized void run() {
        crossed = false;
        own.run();
    }

    @Override
    public synchronized void run(MemorySegment[] inputs, MemorySegment[] outputs) {
        own.input(0);  // refuses where it is closed
        Segments.check(task(), inputs, outputs);
        if (crossing == null) {
            crossing = prepare.get();
        }
        crossed = true;
        crossing.run(inputs, outputs);
    }

    @Override
    public void download() {
        own.download();
    }

    @Override
    public synchronized Timing timing() {
        return crossed ? crossing.timing() : own.timing();
    }

    @Override
    public synchronized void close() {
        own.close();
        if (crossing != null) {
            crossing.close();
        }
    }
}
