package dev.hillock.simd;

import dev.hillock.engine.Task;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The parameters of each channel as loops read them, and the gradients from the sums that they leave. */
final class ChannelSums {
    static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE.withOrder(ByteOrder.LITTLE_ENDIAN);
    /** Rows of parameters: a, b and c. */
    static final int ROWS = 3;

    private final Task.Channelwise task;
    private final ChannelGrid grid;
    private final MemorySegment parameters;
    private final MemorySegment sums;

    ChannelSums(Task.Channelwise task, ChannelGrid grid, MemorySegment parameters, MemorySegment sums) {
        this.task = task;
        this.grid = grid;
        this.parameters = parameters;
        this.sums = sums;
    }

    /** Lays out the parameters: each channel's once, or at each place of a row. */
    void spread(double[][] learned) {
        double[] fixed = {task.activation().a(), task.activation().b(), task.activation().c()};
        for (int row = 0; row < ROWS; row++) {
            for (long place = 0; place < grid.stride(); place++) {
                boolean spare = place >= (grid.moving() ? grid.width() : task.channels());
                double value = row >= learned.length ? fixed[row] : spare ? 1 : learned[row][channel(place)];
                parameters.setAtIndex(DOUBLE, row * grid.stride() + place, value);
            }
        }
    }

    private int channel(long place) {
        return (int) (grid.moving() ? place / task.inner() % task.channels() : place);
    }

    /** The gradient of one learned parameter in each channel. */
    double[] gradient(int which) {
        double[] high = new double[(int) task.channels()];
        double[] lost = new double[high.length];
        long places = grid.moving() ? grid.width() : ChannelGrid.SLOTS;
        long row = grid.moving() ? grid.stride() : ChannelGrid.SLOTS;
        long groups = grid.moving() ? Math.ceilDiv(grid.rows(), grid.deep()) : grid.units();
        long pieces = Math.ceilDiv(grid.width(), grid.wide());
        for (long group = 0; group < groups; group++) {
            long at = (group * task.learned() + which) * 2 * row;
            int whole = (int) (grid.moving() ? 0 : group % grid.columns() / pieces);
            for (long place = 0; place < places; place++) {
                int channel = grid.moving() ? channel(place) : whole;
                double term = sums.getAtIndex(DOUBLE, at + place);
                double next = high[channel] + term;
                double taken = next - high[channel];
                lost[channel] += (high[channel] - (next - taken)) + (term - taken)
                    + sums.getAtIndex(DOUBLE, at + row + place);
                high[channel] = next;
            }
        }
        for (int channel = 0; channel < high.length; channel++) {
            // what an infinite sum lost is NaN
            high[channel] += Double.isFinite(high[channel]) && Double.isFinite(lost[channel]) ? lost[channel] : 0;
        }
        return high;
    }
}
