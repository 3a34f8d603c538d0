package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;

/** A task with the loop for the kinds of memory that it was last given. */
abstract class SimdEvaluation extends HostEvaluation {
    private final SimdEngine engine;
    private final boolean hasValue;
    private final MemorySegment[] soleInput = new MemorySegment[1];
    private final MemorySegment[] soleOutput = new MemorySegment[1];
    private Loop loop;
    private Class<?> x;
    private Class<?> dy;
    private Class<?> y;
    private Class<?> dx;

    SimdEvaluation(Task task, SimdEngine engine) {
        super(task);
        this.engine = engine;
        hasValue = task.order() != Order.PULLBACK && task.order() != Order.PARAMETER_PULLBACK;
    }

    /** The loop for segments of these classes, of which those that the order lacks are null. */
    abstract Loop loop(Class<?> in, Class<?> factor, Class<?> out, Class<?> gradient);

    /** How to have that loop compiled; null where there is nothing to compile. */
    abstract WarmUp.Rehearsal rehearsal(Class<?> in, Class<?> factor, Class<?> out, Class<?> gradient);

    /** How many elements, or rows, the loop counts. */
    abstract long length();

    /** How many of them a thread takes at a time; no more than these are left to one thread. */
    abstract long part();

    final SimdEngine engine() {
        return engine;
    }

    /** Computes y from x without making arrays: an evaluation belongs to one thread at a time. */
    @Override
    public final void run(MemorySegment from, MemorySegment to) {
        soleInput[0] = from;
        soleOutput[0] = to;
        try {
            run(soleInput, soleOutput);
        } finally {
            soleInput[0] = null;
            soleOutput[0] = null;
        }
    }

    @Override
    protected final void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        if (direct(inputs) && direct(outputs) && !crossed(inputs, outputs)) {
            vectors(inputs, outputs);
        } else {
            staged(inputs, outputs);
        }
    }

    /** Whether results would overwrite what others are still computed from. */
    boolean crossed(MemorySegment[] inputs, MemorySegment[] outputs) {
        return task().order() == Order.VALUE_AND_PULLBACK
            && PairLoop.crossed(inputs[0], inputs[1], outputs[0], outputs[1]);
    }

    private void vectors(MemorySegment[] inputs, MemorySegment[] outputs) {
        MemorySegment in = inputs[0];
        MemorySegment factor = inputs.length > 1 ? inputs[1] : null;
        MemorySegment out = hasValue ? outputs[0] : null;
        MemorySegment gradient = hasValue && outputs.length == 1 ? null : outputs[outputs.length - 1];
        if (loop == null || x != type(in) || dy != type(factor) || y != type(out) || dx != type(gradient)) {
            x = type(in);
            dy = type(factor);
            y = type(out);
            dx = type(gradient);
            loop = loop(x, dy, y, dx);
            WarmUp.Rehearsal rehearsal = large() ? rehearsal(x, dy, y, dx) : null;
            if (rehearsal != null) {
                WarmUp.await(rehearsal);
            }
        }
        if (length() > part() && engine.pool().reaches(in) && engine.pool().reaches(factor)
            && engine.pool().reaches(out) && engine.pool().reaches(gradient)) {
            engine.pool().run(loop, in, factor, out, gradient, length(), part());
        } else if (length() > 0) {
            loop.run(in, factor, out, gradient, 0, length());
        }
    }

    /** Begins to compile the loop for memory off the heap, which most tasks use. */
    final SimdEvaluation warmUp() {
        if (large()) {
            Class<?> factor = task().inputs() > 1 ? WarmUp.NATIVE : null;
            Class<?> out = hasValue ? WarmUp.NATIVE : null;
            Class<?> gradient = hasValue && task().outputs() == 1 ? null : WarmUp.NATIVE;
            WarmUp.ahead(() -> rehearsal(WarmUp.NATIVE, factor, out, gradient));
        }
        return this;
    }

    final boolean large() {
        return WarmUp.WANTED && task().inputLength(0) >= WarmUp.LEAST;
    }

    private static Class<?> type(MemorySegment segment) {
        return segment == null ? null : segment.getClass();
    }

    /** Vectors are read off heap and in arrays of the very type; other arrays would be read one number at a time. */
    private boolean direct(MemorySegment[] segments) {
        Class<?> array = task().type() == DType.FLOAT32 ? WarmUp.FLOATS : WarmUp.DOUBLES;
        for (MemorySegment segment : segments) {
            if (!segment.isNative() && segment.getClass() != array) {
                return false;
            }
        }
        return true;
    }

    private void staged(MemorySegment[] inputs, MemorySegment[] outputs) {
        MemorySegment[] from = new MemorySegment[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            from[i] = input(i).copyFrom(inputs[i]);
        }
        MemorySegment[] to = new MemorySegment[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            to[i] = output(i);
        }
        vectors(from, to);
        for (int i = 0; i < outputs.length; i++) {
            outputs[i].copyFrom(to[i]);
        }
    }
}
