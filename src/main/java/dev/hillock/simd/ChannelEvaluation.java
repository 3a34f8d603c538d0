package dev.hillock.simd;

import dev.hillock.engine.Channels;
import dev.hillock.engine.DType;
import dev.hillock.engine.HostEvaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A function whose learned parameters have a value for each channel, in double lanes. */
final class ChannelEvaluation extends HostEvaluation {
    private static final long ALIGNMENT = 64;

    private final Task.Channelwise task;
    private final SimdEngine engine;
    private final Arena arena = Arena.ofShared();
    private final ChannelGrid grid;
    private final MemorySegment parameters;
    private final MemorySegment sums;
    private final ChannelSums channels;
    private Loops.ChannelKey key;
    private Loop loop;

    ChannelEvaluation(Task.Channelwise task, SimdEngine engine) {
        super(task);
        this.task = task;
        this.engine = engine;
        grid = ChannelGrid.of(task);
        parameters = arena.allocate(ChannelSums.ROWS * grid.stride() * Double.BYTES, ALIGNMENT);
        long summed = task.order() == Order.PARAMETER_PULLBACK ? grid.sums(task.learned()) : 0;
        sums = arena.allocate(summed * Double.BYTES, ALIGNMENT);
        channels = new ChannelSums(task, grid, parameters, sums);
    }

    @Override
    protected void compute(MemorySegment[] inputs, MemorySegment[] outputs) {
        double[][] learned = Channels.parameters(task, inputs);
        if (task.length() == 0) {
            for (int i = 1; i < outputs.length; i++) {
                outputs[i].fill((byte) 0);
            }
            return;
        }
        channels.spread(learned);
        sums.fill((byte) 0);
        MemorySegment x = direct(inputs[0]) ? inputs[0] : input(0).copyFrom(inputs[0]);
        MemorySegment dy = task.order() == Order.VALUE ? null
            : direct(inputs[1]) ? inputs[1] : input(1).copyFrom(inputs[1]);
        MemorySegment to = direct(outputs[0]) ? outputs[0] : output(0);
        run(x, dy, to);
        if (to != outputs[0]) {
            outputs[0].copyFrom(to);
        }
        for (int i = 1; i < outputs.length; i++) {
            write(channels.gradient(i - 1), outputs[i]);
        }
    }

    private void run(MemorySegment x, MemorySegment dy, MemorySegment to) {
        boolean value = task.order() == Order.VALUE;
        Loops.ChannelKey wanted = key(x.getClass(), dy == null ? null : dy.getClass(), to.getClass());
        if (!wanted.equals(key)) {
            key = wanted;
            loop = Loops.channels(wanted, grid, parameters, sums);
            if (WarmUp.WANTED && task.length() >= WarmUp.LEAST) {
                WarmUp.await(rehearsal(wanted));
            }
        }
        long units = grid.units();
        MemorySegment y = value ? to : null;
        MemorySegment dx = value ? null : to;
        if (units > grid.part() && engine.pool().reaches(x) && engine.pool().reaches(dy)
            && engine.pool().reaches(to)) {
            engine.pool().run(loop, x, dy, y, dx, units, grid.part());
        } else {
            loop.run(x, dy, y, dx, 0, units);
        }
    }

    private Loops.ChannelKey key(Class<?> x, Class<?> dy, Class<?> to) {
        boolean single = task.type() == DType.FLOAT32;
        return new Loops.ChannelKey(task.order(), ChannelFormulas.of(task.function(), single), task.learned(),
            grid.moving(), single ? new Lanes.Widened() : new Lanes.Full(), engine.bits(), x, dy, to);
    }

    /** The loop on a few channels: two units with a tail each. */
    private WarmUp.Rehearsal rehearsal(Loops.ChannelKey wanted) {
        boolean value = task.order() == Order.VALUE;
        int elements = 2 * WarmUp.elements(engine.bits());
        ChannelGrid few = new ChannelGrid(grid.moving(), elements, elements, 1, 1,
            grid.moving() ? elements : elements / 2, elements / 2, 2, elements + 16);
        MemorySegment some = arena.allocate(ChannelSums.ROWS * few.stride() * Double.BYTES, ALIGNMENT);
        for (long i = 0; i < ChannelSums.ROWS * few.stride(); i++) {
            some.setAtIndex(ChannelSums.DOUBLE, i, 0.5);
        }
        MemorySegment added = arena.allocate(few.sums(task.learned()) * Double.BYTES, ALIGNMENT);
        return new WarmUp.Rehearsal(wanted, Loops.channels(wanted, few, some, added), few.units(), elements,
            task.type().bytes(), wanted.x(), wanted.dy(), value ? wanted.to() : null, value ? null : wanted.to());
    }

    /** Vectors are read off heap and in arrays of the very type; other arrays would be read one number at a time. */
    private boolean direct(MemorySegment segment) {
        return segment.isNative()
            || segment.getClass() == (task.type() == DType.FLOAT32 ? WarmUp.FLOATS : WarmUp.DOUBLES);
    }

    private void write(double[] values, MemorySegment to) {
        for (int i = 0; i < values.length; i++) {
            task.type().set(to, i, values[i]);
        }
    }

    @Override
    public void close() {
        super.close();
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
