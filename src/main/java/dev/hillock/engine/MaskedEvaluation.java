package dev.hillock.engine;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.stream.IntStream;

/**
 * A task with a mask, on an engine that knows no masks: elements are left out while x is copied to where the engine
 * reads it, and their gradients are set to 0 where it left them. Both are done by the threads of the common pool on the
 * host, which counts as neither copying nor computing, only in the whole; the mask itself does not go to a
 * device. What stays on the device is left out once and not in every run.
 */
final class MaskedEvaluation implements Evaluation {
    /** Elements that a thread takes at a time. */
    private static final int PART = 1 << 14;
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final Thread ANOTHER = Thread.ofPlatform().unstarted(() -> { });

    private final Task.Masked task;
    private final Placement placement;
    private final Evaluation plain;
    private final MemorySegment x;
    private final MemorySegment mask;
    private boolean leftOut;
    private boolean closed;

    /**
     * An evaluation that owns another.
     *
     * @param placement that of the other
     * @param plain     of the task without its mask, closed with this one
     */
    MaskedEvaluation(Task.Masked task, Placement placement, Evaluation plain) {
        this.task = task;
        this.placement = placement;
        this.plain = plain;
        // engines close what they made themselves, which this is not
        Arena arena = Arena.ofAuto();
        x = arena.allocate(Math.multiplyExact(task.inputLength(0), task.type().bytes()), 64);
        mask = arena.allocate(task.maskLength(), 64);
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public MemorySegment input(int i) {
        requireOpen();
        return i == 0 ? x : i == task.inputs() - 1 ? mask : plain.input(i);
    }

    @Override
    public MemorySegment output(int i) {
        return plain.output(i);
    }

    @Override
    public void run() {
        requireOpen();
        if (placement.uploads() || !leftOut) {
            leaveOut(x, mask);
        }
        plain.run();
        if (placement.downloads()) {
            zero(mask);
        }
    }

    @Override
    public void run(MemorySegment[] inputs, MemorySegment[] outputs) {
        requireOpen();
        Segments.check(task, inputs, outputs);
        MemorySegment given = inputs[inputs.length - 1];
        leaveOut(inputs[0], given);
        if (task.order().inputs() > 1) {
            plain.input(1).copyFrom(inputs[1]);
        }
        plain.run();
        zero(given);
        for (int i = 0; i < outputs.length; i++) {
            outputs[i].copyFrom(plain.output(i));
        }
    }

    @Override
    public void download() {
        plain.download();
        zero(mask);
    }

    @Override
    public Timing timing() {
        return plain.timing();
    }

    @Override
    public void close() {
        closed = true;
        plain.close();
    }

    private void leaveOut(MemorySegment from, MemorySegment keep) {
        copy(from, keep, plain.input(0), task.function().masked());
        leftOut = true;
    }

    private void zero(MemorySegment keep) {
        if (task.order() != Order.VALUE) {
            MemorySegment dx = plain.output(task.outputs() - 1);
            copy(dx, keep, dx, 0);
        }
    }

    /**
     * Copies what a mask keeps, and writes a number in place of what it leaves out. It goes through arrays: segments of
     * several kinds, read one element at a time in one loop, take 25 ns an element.
     */
    private void copy(MemorySegment from, MemorySegment keep, MemorySegment to, double instead) {
        long n = task.inputLength(0);
        long bits = task.type().bits(instead);
        IntStream parts = IntStream.range(0, Math.toIntExact(Math.ceilDiv(n, PART)));
        boolean shared = from.isAccessibleBy(ANOTHER) && keep.isAccessibleBy(ANOTHER) && to.isAccessibleBy(ANOTHER);
        (shared ? parts.parallel() : parts).forEach(part -> {
            long first = (long) part * PART;
            int count = (int) Math.min(PART, n - first);
            long at = first * task.type().bytes();
            byte[] kept = repeated(keep, first, count);
            switch (task.type().bytes()) {
                case Short.BYTES -> shorts(from, kept, to, at, (short) bits);
                case Integer.BYTES -> ints(from, kept, to, at, (int) bits);
                default -> longs(from, kept, to, at, bits);
            }
        });
    }

    /** The mask of some elements. */
    private static byte[] repeated(MemorySegment mask, long first, int count) {
        byte[] kept = new byte[count];
        int done = 0;
        while (done < count) {
            long at = (first + done) % mask.byteSize();
            int some = (int) Math.min(count - done, mask.byteSize() - at);
            MemorySegment.copy(mask, ValueLayout.JAVA_BYTE, at, kept, done, some);
            done += some;
        }
        return kept;
    }

    private static void shorts(MemorySegment from, byte[] kept, MemorySegment to, long at, short instead) {
        short[] values = new short[kept.length];
        MemorySegment.copy(from, SHORT, at, values, 0, kept.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = kept[i] != 0 ? values[i] : instead;
        }
        MemorySegment.copy(values, 0, to, SHORT, at, kept.length);
    }

    private static void ints(MemorySegment from, byte[] kept, MemorySegment to, long at, int instead) {
        int[] values = new int[kept.length];
        MemorySegment.copy(from, INT, at, values, 0, kept.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = kept[i] != 0 ? values[i] : instead;
        }
        MemorySegment.copy(values, 0, to, INT, at, kept.length);
    }

    private static void longs(MemorySegment from, byte[] kept, MemorySegment to, long at, long instead) {
        long[] values = new long[kept.length];
        MemorySegment.copy(from, LONG, at, values, 0, kept.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = kept[i] != 0 ? values[i] : instead;
        }
        MemorySegment.copy(values, 0, to, LONG, at, kept.length);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException(
                "this evaluation of %s is closed; prepare another".formatted(task.function().id()));
        }
    }
}
