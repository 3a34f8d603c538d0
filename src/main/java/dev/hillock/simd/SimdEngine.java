package dev.hillock.simd;

import dev.hillock.engine.Accuracy;
import dev.hillock.engine.ChainedEvaluation;
import dev.hillock.engine.DType;
import dev.hillock.engine.HostEngine;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.RowInPieces;
import dev.hillock.engine.Task;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/** Vectors of the processor's width on every core. */
final class SimdEngine extends HostEngine {
    static final String NAME = "simd";

    private final WorkerPool pool;
    private final int bits;

    /**
     * An engine with threads of its own.
     *
     * @param threads how many compute, the caller's included
     * @param bits    of a vector: 128, 256 or 512
     */
    SimdEngine(int threads, int bits) {
        pool = new WorkerPool(threads);
        this.bits = bits;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String device() {
        return describe(pool.threads(), bits);
    }

    static String describe(int threads, int bits) {
        return "%d thread%s, %d-bit vectors".formatted(threads, threads == 1 ? "" : "s", bits);
    }

    /** The width that the JVM prefers on this processor, within what the engine takes. */
    static int preferredBits() {
        return Math.clamp(FloatVector.SPECIES_PREFERRED.vectorBitSize(), 128, 512);
    }

    @Override
    public boolean supports(DType type) {
        return !type.isHalf();
    }

    @Override
    public Accuracy accuracy() {
        return new Accuracy(2, 4, 3);
    }

    /**
     * logsumexp is a maximum plus a logarithm: where they cancel, the float sum in the latter shows. A gated unit is a
     * product: what the activation or its slope is off is up to twice as many ULP of the product.
     */
    @Override
    public Accuracy accuracy(Entry entry) {
        if (entry instanceof RowFunction function && function.cut() == RowFunction.Cut.HALVES) {
            return new Accuracy(4, 6, 3);
        }
        return entry == RowFunction.LOGSUMEXP ? new Accuracy(5, 4, 3) : accuracy();
    }

    @Override
    protected HostEvaluation evaluation(Task task) {
        return switch (task) {
            case Task.Elementwise elementwise -> new ElementEvaluation(elementwise, this).warmUp();
            case Task.Rowwise rowwise -> new RowEvaluation(rowwise, this);
            case Task.Chained chain -> throw new IllegalArgumentException(chain.text() + " is a chain");
            case Task.Channelwise channelwise -> new ChannelEvaluation(channelwise, this);
            case Task.Targeted targeted -> new LossRows(targeted, this);
            case Task.Masked masked -> new MaskedRowEvaluation(masked, this);
        };
    }

    @Override
    public boolean takesInPieces(Task.Rowwise task) {
        return LongRowInPieces.takes(task);
    }

    @Override
    public RowInPieces inPieces(Task.Rowwise task, long most) {
        return takesInPieces(task) ? new LongRowInPieces(task, most, this) : super.inPieces(task, most);
    }

    /** Steps over the same rows go block by block; the others one after another. */
    @Override
    protected HostEvaluation chained(Task.Chained chain) {
        List<HostEvaluation> parts = new ArrayList<>();
        for (List<Task> part : BlockEvaluation.parts(chain)) {
            parts.add(part.size() == 1 ? evaluation(part.getFirst())
                : new BlockEvaluation(new Task.Chained(part), this));
        }
        return parts.getFirst().task().equals(chain) ? parts.getFirst() : new ChainedEvaluation(chain, parts);
    }

    WorkerPool pool() {
        return pool;
    }

    int bits() {
        return bits;
    }

    @Override
    public void close() {
        super.close();
        pool.close();
    }
}
