package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/**
 * Gated units, whose rows of two are neighbours in memory by the inner size: stretches of gates, values and results.
 * Value and slopes are passes of their own, for the reason that {@link PairLoop} gives, over blocks that stay in the
 * first cache. The slopes come first, since a value may take the place of dy.
 */
final class GatedRows implements Loop {
    private static final long BLOCK = 2048;

    private final long inner;
    private final long gate;
    private final GatePass value;
    private final GatePass slope;
    private final GatePass product;

    GatedRows(Task.Rowwise task, int bits, Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
        inner = task.inner();
        gate = task.function().gatePlace(task.activation().a()) * inner;
        Activation f = task.function().gate();
        value = y == null ? null : pass(f, Order.VALUE, task.type(), bits, x, x, y);
        product = dx == null ? null : pass(f, Order.VALUE, task.type(), bits, x, dy, dx);
        slope = dx == null ? null : pass(f, Order.PULLBACK, task.type(), bits, x, dy, dx);
    }

    private static GatePass pass(Activation f, Order order, DType type, int bits, Class<?> x, Class<?> other,
                                 Class<?> to) {
        boolean single = type == DType.FLOAT32;
        Formula<FloatVector> fast = single ? FloatFormulas.of(f, order, bits) : null;
        Formula<?> formula = fast == null ? DoubleFormulas.of(f, single) : fast;
        Lanes<?> lanes = fast != null ? new Lanes.Single() : single ? new Lanes.Widened() : new Lanes.Full();
        return Loops.gate(new Loops.GateKey(order == Order.PULLBACK, formula, lanes, bits, x, other, to));
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        long row = from;
        while (row < to) {
            long slice = row / inner;
            long count = Math.min(Math.min(to, (slice + 1) * inner) - row, BLOCK);
            long first = row + slice * inner;
            long gates = first + gate;
            long values = first + inner - gate;
            if (dx != null) {
                slope.run(x, dy, dx, gates, values, row, gates, count);
                product.run(x, dy, dx, gates, values, row, values, count);
            }
            if (y != null) {
                value.run(x, x, y, gates, values, values, row, count);
            }
            row += count;
        }
    }
}
