package dev.hillock.cli;

import dev.hillock.engine.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a task that is too large for memory: whole rows, {@code outers} times {@code inners} of them, of an array
 * that is seen as {@code [outer][length][inner]}.
 *
 * @param outer  the first index before the axis
 * @param outers how many
 * @param inner  the first index after the axis
 * @param inners how many; fewer than there are only where a single outer index is too large
 */
record Slab(long outer, long outers, long inner, long inners) {

    /** Moves elements between an array and the buffer of a slab. */
    interface Move {
        /** {@code count} elements that begin at {@code element} in the array and at {@code at} in the buffer. */
        void move(long element, long at, long count);
    }

    /** Slabs of at most so many elements, or of one row where a row has more; all the same but the last of a kind. */
    static List<Slab> of(Task task, long most) {
        List<Slab> slabs = new ArrayList<>();
        long outer = outer(task);
        long inner = inner(task);
        long length = Math.max(1, length(task));
        long step = Math.max(1, most / length);
        if (inner == 0 || inner <= step) {
            step = Math.max(1, step / Math.max(1, inner));
            for (long o = 0; o < outer && inner > 0; o += step) {
                slabs.add(new Slab(o, Math.min(step, outer - o), 0, inner));
            }
        } else {
            for (long o = 0; o < outer; o++) {
                for (long i = 0; i < inner; i += step) {
                    slabs.add(new Slab(o, 1, i, Math.min(step, inner - i)));
                }
            }
        }
        return slabs;
    }

    /** The task of this slab alone. */
    Task task(Task whole) {
        return switch (whole) {
            case Task.Elementwise e -> new Task.Elementwise(e.activation(), e.order(), e.type(), outers);
            case Task.Rowwise r -> new Task.Rowwise(r.activation(), r.order(), r.type(), outers, r.length(), inners);
            case Task.Channelwise c ->
                new Task.Channelwise(c.activation(), c.order(), c.type(), outers, c.channels(), inners);
            case Task.Masked m -> {
                Task.Rowwise rows = (Task.Rowwise) task(m.rows());
                yield new Task.Masked(rows, rows.inputLength(0));
            }
        };
    }

    /**
     * Moves this slab of an array of the whole task: of x or of another array as large, or of one with an element per
     * row.
     *
     * @param elements how many elements the whole array has
     */
    void move(Task whole, long elements, Move move) {
        long inner = inner(whole);
        long length = elements / (outer(whole) * inner);
        if (inners == inner) {
            move.move(outer * length * inner, 0, outers * length * inner);
            return;
        }
        for (long i = 0; i < length; i++) {
            move.move((outer * length + i) * inner + this.inner, i * inners, inners);
        }
    }

    private static long outer(Task task) {
        return switch (task) {
            case Task.Elementwise e -> e.length();
            case Task.Rowwise r -> r.outer();
            case Task.Channelwise c -> c.outer();
            case Task.Masked m -> m.rows().outer();
        };
    }

    private static long length(Task task) {
        return switch (task) {
            case Task.Elementwise e -> 1;
            case Task.Rowwise r -> r.length();
            case Task.Channelwise c -> c.channels();
            case Task.Masked m -> m.rows().length();
        };
    }

    private static long inner(Task task) {
        return switch (task) {
            case Task.Elementwise e -> 1;
            case Task.Rowwise r -> r.inner();
            case Task.Channelwise c -> c.inner();
            case Task.Masked m -> m.rows().inner();
        };
    }
}
