package dev.hillock.simd;

import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
import java.util.ArrayList;
import java.util.List;

/** Steps over the same elements, or over the same contiguous rows: each block goes through all of them in cache. */
final class BlockEvaluation extends SimdEvaluation {
    /** Elements that a thread takes at a time, and that one thread keeps for itself. */
    private static final long PART = 1 << 13;

    private final List<SimdEvaluation> steps;
    private final long row;
    private final long rows;

    BlockEvaluation(Task.Chained chain, SimdEngine engine) {
        super(chain, engine);
        steps = chain.steps().stream().map(step -> (SimdEvaluation) engine.evaluation(step)).toList();
        row = chain.steps().stream().mapToLong(BlockEvaluation::row).max().orElse(1);
        rows = chain.inputLength(0) / row;
    }

    /** The longest runs of steps that a block can go through. */
    static List<List<Task>> parts(Task.Chained chain) {
        List<List<Task>> parts = new ArrayList<>();
        long row = 1;
        boolean open = false;
        for (Task step : chain.steps()) {
            long own = row(step);
            boolean blocks = !(step instanceof Task.Rowwise r)
                || r.function().cut() == RowFunction.Cut.WHOLE && r.inner() == 1 && own > 0 && own < LongRows.LEAST;
            if (!open || !blocks || own > 1 && row > 1 && own != row) {
                parts.add(new ArrayList<>());
                row = 1;
            }
            parts.getLast().add(step);
            row = Math.max(row, own);
            open = blocks;
        }
        return parts;
    }

    private static long row(Task step) {
        return step instanceof Task.Rowwise rows ? rows.length() : 1;
    }

    @Override
    Loop loop(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        List<Loop> loops = new ArrayList<>();
        long[] scales = new long[steps.size()];
        for (int i = 0; i < scales.length; i++) {
            Class<?> from = i == 0 ? x : y;
            loops.add(steps.get(i).loop(from, null, y, null));
            WarmUp.Rehearsal rehearsal = large() ? steps.get(i).rehearsal(from, null, y, null) : null;
            if (rehearsal != null) {
                WarmUp.await(rehearsal);
            }
            scales[i] = row / row(task(i));
        }
        return new BlockLoop(loops, scales, Math.max(1, BlockLoop.BLOCK / row));
    }

    private Task task(int step) {
        return steps.get(step).task();
    }

    @Override
    WarmUp.Rehearsal rehearsal(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return null;
    }

    @Override
    long length() {
        return rows;
    }

    @Override
    long part() {
        return Math.max(1, PART / row);
    }

    @Override
    public void close() {
        steps.forEach(SimdEvaluation::close);
        super.close();
    }
}
