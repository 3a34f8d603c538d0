package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;

/** A function of each row. */
final class RowEvaluation extends SimdEvaluation {
    private final Task.Rowwise task;
    private final boolean masked;
    private MaskedRows rows;
    private MemorySegment mask;

    RowEvaluation(Task.Rowwise task, SimdEngine engine) {
        this(task, false, engine);
    }

    /**
     * An evaluation of rows.
     *
     * @param masked whether a mask leaves elements out, which {@link #leaveOut} gives before each run
     */
    RowEvaluation(Task.Rowwise task, boolean masked, SimdEngine engine) {
        super(task, engine);
        this.task = task;
        // of nothing there is nothing to leave out
        this.masked = masked && task.length() > 0;
    }

    /** The mask of the runs that follow, off the heap and within reach of all threads. */
    void leaveOut(MemorySegment with) {
        mask = with;
        if (rows != null) {
            rows.leaveOut(mask);
        }
    }

    @Override
    WarmUp.Rehearsal rehearsal(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return null;
    }

    @Override
    Loop loop(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return switch (task.function().cut()) {
            case WHOLE, REDUCED -> masked ? masked(x, dy, y, dx) : rows(x, dy, y, dx);
            case GROUPS -> new MaxoutRows(task, engine().bits(), x, dy, y, dx);
            case HALVES -> new GatedRows(task, engine().bits(), x, dy, y, dx);
            case DOUBLED -> Loops.split(new Loops.SplitKey(task.type() == DType.FLOAT32 ? new Lanes.Single()
                : new Lanes.Full(), engine().bits(), x, dy, y, dx), task.inner());
        };
    }

    private Loop masked(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        boolean apart = task.inner() > 1;
        Class<?> array = MaskedRows.array(task.type());
        Task.Rowwise neighbours = new Task.Rowwise(task.activation(), task.order(), task.type(), task.rows(),
            task.length(), 1);
        Loop plain = new RowEvaluation(neighbours, engine()).rows(array, among(apart, dy), among(apart, y),
            among(apart, dx));
        rows = new MaskedRows(neighbours, engine().bits(), plain, shared() ? engine().pool() : null, among(apart, x),
            apart ? WarmUp.BYTES : WarmUp.NATIVE, among(apart, dx));
        rows.leaveOut(mask);
        return apart ? new StridedRows(task, rows) : rows;
    }

    private Loop rows(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return task.length() > 0 && task.function() == RowFunction.SPARSEMAX ? sparsemax(x, dy, y, dx)
            : softmax(x, dy, y, dx);
    }

    private Loop sparsemax(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        boolean apart = task.inner() > 1;
        Lanes<?> lanes = task.type() == DType.FLOAT32 ? new Lanes.Widened() : new Lanes.Full();
        Loop neighbours = Loops.sparse(new Loops.SplitKey(lanes, engine().bits(), among(apart, x), among(apart, dy),
            among(apart, y), among(apart, dx)), Math.toIntExact(task.length()));
        return apart ? new StridedRows(task, neighbours) : neighbours;
    }

    private Loop softmax(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        // The slopes of float64 need more than double lanes: a difference of close numbers is all there is of some.
        boolean vectors = task.length() > 0
            && (task.type() == DType.FLOAT32 || task.order() == Order.VALUE && task.inner() == 1);
        if (!vectors) {
            return new ScalarRows(task);
        }
        return task.inner() == 1 ? together(x, dy, y, dx)
            : new StridedRows(task, together(WarmUp.FLOATS, among(true, dy), among(true, y), among(true, dx)));
    }

    /** The class of the segment that a loop sees, which is an array if rows are brought together. */
    private Class<?> among(boolean together, Class<?> segment) {
        return segment == null || !together ? segment : MaskedRows.array(task.type());
    }

    /** The loop for rows whose elements are neighbours. */
    private Loop together(Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        return switch (task.order()) {
            case VALUE -> value(x, y);
            case PULLBACK -> wide(true, x, dy, dx);
            case VALUE_AND_PULLBACK -> new PairLoop(value(x, y), wide(true, x, dy, dx), task.length());
            case DERIVATIVE, SECOND_DERIVATIVE, VALUE_AND_DERIVATIVE, PARAMETER_PULLBACK ->
                throw new IllegalArgumentException(task.order() + " of rows");
        };
    }

    private Loop value(Class<?> x, Class<?> y) {
        return task.type() == DType.FLOAT32 && temperature() == 1
            ? Loops.rows(task.function(), task.length(), engine().bits(), x, y, engine().pool())
            : wide(false, x, null, y);
    }

    private Loop wide(boolean pullback, Class<?> x, Class<?> dy, Class<?> to) {
        return Loops.wideRows(task.function(), pullback, task.type(), task.length(), temperature(), engine().bits(), x,
            dy, to);
    }

    private double temperature() {
        return task.function() == RowFunction.SOFTMAX ? task.activation().a() : 1;
    }

    /** The passes of gated units read all of a row. */
    @Override
    boolean crossed(MemorySegment[] inputs, MemorySegment[] outputs) {
        return task.function().cut() == RowFunction.Cut.HALVES && task.order() != Order.VALUE
            ? outputs[outputs.length - 1].equals(inputs[0])
            : super.crossed(inputs, outputs);
    }

    @Override
    long length() {
        return task.rows();
    }

    @Override
    long part() {
        return shared() ? Long.MAX_VALUE : Math.max(1, 8192 / Math.max(1, task.length()));
    }

    /** Whether all threads compute a row together, and one row after the other. */
    private boolean shared() {
        return task.length() >= LongRows.LEAST && task.inner() == 1 && task.type() == DType.FLOAT32
            && task.order() == Order.VALUE && temperature() == 1 && switch (task.function().cut()) {
                case WHOLE, REDUCED -> task.function() != RowFunction.SPARSEMAX;
                case GROUPS, HALVES, DOUBLED -> false;
            };
    }
}
