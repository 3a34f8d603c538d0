package dev.hillock.cli;

import dev.hillock.engine.Task;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;

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
    static Iterable<Slab> of(Task task, long most) {
        Grid grid = Grid.of(task);
        long step = Math.max(1, most / grid.length);
        if (grid.inner <= step) {
            long outers = Math.max(1, step / Math.max(1, grid.inner));
            long count = grid.inner == 0 ? 0 : Math.ceilDiv(grid.outer, outers);
            return slabs(count, i -> new Slab(i * outers, Math.min(outers, grid.outer - i * outers), 0, grid.inner));
        }
        long inEach = Math.ceilDiv(grid.inner, step);
        return slabs(grid.outer * inEach, i -> {
            long inner = i % inEach * step;
            return new Slab(i / inEach, 1, inner, Math.min(step, grid.inner - inner));
        });
    }

    private interface Maker {
        Slab make(long i);
    }

    private static Iterable<Slab> slabs(long count, Maker maker) {
        return () -> {
            Iterator<Long> numbers = LongStream.range(0, count).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return numbers.hasNext();
                }

                @Override
                public Slab next() {
                    return maker.make(numbers.next());
                }
            };
        };
    }

    /**
     * How a task can be cut.
     *
     * @param outer  how many outer indices there are
     * @param inner  how many inner indices
     * @param length the most elements that lie at one of each, before, between or after the steps
     */
    private record Grid(long outer, long inner, long length) {

        static Grid of(Task task) {
            return switch (task) {
                case Task.Channelwise c -> new Grid(c.outer(), c.inner(), Math.max(1, c.channels()));
                case Task.Masked m -> of(List.of(m.rows()));
                case Task.Targeted t -> new Grid(t.outer(), t.inner(), Math.max(1, t.classes()));
                case Task.Chained chain -> of(chain.steps());
                case Task.Elementwise _, Task.Rowwise _ -> of(List.of(task));
            };
        }

        private static Grid of(List<Task> steps) {
            List<Task.Rowwise> rows = steps.stream().filter(Task.Rowwise.class::isInstance)
                .map(Task.Rowwise.class::cast).toList();
            if (rows.isEmpty()) {
                return new Grid(steps.getFirst().inputLength(0), 1, 1);
            }
            // Rows along several axes have in common what comes before all of them.
            Task.Rowwise first = rows.getFirst();
            boolean alike = rows.stream().allMatch(r -> r.outer() == first.outer() && r.inner() == first.inner());
            long outer = alike ? first.outer() : rows.stream().mapToLong(Task.Rowwise::outer).reduce(0, Grid::divisor);
            long inner = alike ? first.inner() : 1;
            long most = steps.stream().mapToLong(step -> Math.max(step.inputLength(0), step.outputLength(0))).max()
                .orElse(0);
            return new Grid(outer, inner, Math.max(1, most / Math.max(1, outer * inner)));
        }

        private static long divisor(long a, long b) {
            return b == 0 ? a : divisor(b, a % b);
        }
    }

    /** The task of this slab alone. */
    Task task(Task whole) {
        Grid grid = Grid.of(whole);
        return whole instanceof Task.Chained chain
            ? new Task.Chained(chain.steps().stream().map(step -> part(grid, step)).toList()) : part(grid, whole);
    }

    private Task part(Grid grid, Task step) {
        return switch (step) {
            case Task.Elementwise e -> new Task.Elementwise(e.activation(), e.order(), e.type(),
                e.length() / (grid.outer * grid.inner) * outers * inners);
            case Task.Rowwise r when grid.inner == 1 -> new Task.Rowwise(r.activation(), r.order(), r.type(),
                r.outer() / grid.outer * outers, r.length(), r.inner());
            case Task.Rowwise r -> new Task.Rowwise(r.activation(), r.order(), r.type(), outers, r.length(), inners);
            case Task.Channelwise c ->
                new Task.Channelwise(c.activation(), c.order(), c.type(), outers, c.channels(), inners);
            case Task.Masked m -> {
                Task.Rowwise rows = (Task.Rowwise) part(grid, m.rows());
                yield new Task.Masked(rows, rows.inputLength(0));
            }
            case Task.Targeted t -> new Task.Targeted(t.loss(), t.order(), t.type(), outers, t.classes(), inners,
                t.ignoreIndex(), t.reduction());
            case Task.Chained chain -> throw new IllegalArgumentException(chain.text() + " is no step");
        };
    }

    /**
     * Moves this slab of an array of the whole task: of x or of another array as large, or of one with an element per
     * row.
     *
     * @param elements how many elements the whole array has
     */
    void move(Task whole, long elements, Move move) {
        Grid grid = Grid.of(whole);
        long inner = grid.inner;
        long length = elements / (grid.outer * inner);
        if (inners == inner) {
            move.move(outer * length * inner, 0, outers * length * inner);
            return;
        }
        for (long i = 0; i < length; i++) {
            move.move((outer * length + i) * inner + this.inner, i * inners, inners);
        }
    }
}
