package dev.hillock.engine;

import java.lang.foreign.MemorySegment;
import java.util.function.BiFunction;
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
     * An evaluation of a task of any kind on a device, of which nothing stays there if the placement says so.
     *
     * @param device prepares what the device computes itself: tasks without masks, and losses of rows
     */
    public static Evaluation of(Task task, Placement placement, BiFunction<Task, Placement, Evaluation> device) {
        Evaluation own = evaluation(task, placement, device);
        return placement == Placement.ROUND_TRIP ? own
            : new StayingEvaluation(own, () -> evaluation(task, Placement.ROUND_TRIP, device));
    }

    private static Evaluation evaluation(Task task, Placement placement,
                                         BiFunction<Task, Placement, Evaluation> device) {
        return switch (task) {
            case Task.Targeted loss -> RowLosses.of(loss, placement, rows -> device.apply(rows, placement));
            case Task.Masked masked ->
                new MaskedEvaluation(masked, placement, device.apply(masked.rows(), placement));
            default -> device.apply(task, placement);
        };
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
    public void run() {
        crossed = false;
        own.run();
    }

    @Override
    public void run(MemorySegment[] inputs, MemorySegment[] outputs) {
        if (crossing == null) {
            own.input(0);  // refuses where it is closed
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
    public Timing timing() {
        return crossed ? crossing.timing() : own.timing();
    }

    @Override
    public void close() {
        own.close();
        if (crossing != null) {
            crossing.close();
        }
    }
}
