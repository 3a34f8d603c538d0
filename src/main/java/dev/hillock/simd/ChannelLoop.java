package dev.hillock.simd;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.nio.ByteOrder;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops over channels, one for each order. Never run as they stand: {@link Loops} makes a hidden class of one of
 * them for each formula. Parameters come from memory, as doubles: a row of them for each of a, b and c, as
 * {@link ChannelGrid} sees the channels. Sums go there: for each learned parameter a row of sums and a row of what they
 * lost (Ogita, Rump and Oishi, 2005). Rows end in spare places, so that a last vector may reach beyond.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class ChannelLoop implements Loop {
    private static final Loops.ChannelKey KEY = Loops.channelKey(MethodHandles.lookup());
    private static final ChannelFormula FORMULA = KEY.formula();
    private static final Lanes LANES = KEY.lanes();
    private static final VectorSpecies SPECIES = LANES.species(KEY.bits());
    private static final VectorSpecies MEMORY = LANES.memory(KEY.bits());
    private static final VectorSpecies<Double> WIDE = SPECIES;
    private static final int STEP = SPECIES.length();
    private static final boolean MOVING = KEY.moving();
    private static final int LEARNED = KEY.learned();
    private static final Class<?> X = KEY.x();
    private static final Class<?> DY = KEY.dy();
    private static final Class<?> TO = KEY.to();
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    private final long length;
    private final long step;
    private final long rows;
    private final long deep;
    private final long width;
    private final long wide;
    private final long columns;
    private final long stride;
    private final MemorySegment parameters;
    private final MemorySegment sums;

    ChannelLoop(ChannelGrid grid, MemorySegment parameters, MemorySegment sums) {
        // fields of its own: an accessor would be woven in, and may not read another class's fields there
        length = grid.length();
        step = grid.step();
        rows = grid.rows();
        deep = grid.deep();
        width = grid.width();
        wide = grid.wide();
        columns = grid.columns();
        stride = grid.stride() * 8;
        this.parameters = parameters;
        this.sums = sums;
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        throw new UnsupportedOperationException();
    }

    void value(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(y, TO);
        require(parameters, WarmUp.NATIVE);
        for (long unit = from; unit < to; unit++) {
            long place = place(unit);
            long end = end(unit);
            long row = MOVING ? place * 8 : channel(unit) * 8;
            DoubleVector a = parameter(row);
            DoubleVector b = parameter(row + stride);
            DoubleVector c = parameter(row + 2 * stride);
            for (long r = first(unit); r < last(unit); r++) {
                long at = start(unit) + r * step;
                long n = Math.min(end - place, length - at);
                long body = n - n % STEP;
                for (long i = 0; i < body; i += STEP) {
                    if (MOVING) {
                        a = parameter(row + i * 8);
                        b = parameter(row + stride + i * 8);
                        c = parameter(row + 2 * stride + i * 8);
                    }
                    LANES.store(MEMORY, FORMULA.value((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i), a, b, c),
                        y, at + i);
                }
                if (body < n) {
                    valueTail(x, y, at + body, n - body, MOVING ? row + body * 8 : row);
                }
            }
        }
    }

    private void valueTail(MemorySegment x, MemorySegment y, long at, long n, long row) {
        VectorMask mask = MEMORY.indexInRange(0, n);
        LANES.store(MEMORY, FORMULA.value((DoubleVector) LANES.load(SPECIES, MEMORY, x, at, mask), parameter(row),
            parameter(row + stride), parameter(row + 2 * stride)), y, at, mask);
    }

    void pullback(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(dy, DY);
        require(dx, TO);
        require(parameters, WarmUp.NATIVE);
        for (long unit = from; unit < to; unit++) {
            long place = place(unit);
            long end = end(unit);
            long row = MOVING ? place * 8 : channel(unit) * 8;
            DoubleVector a = parameter(row);
            DoubleVector b = parameter(row + stride);
            DoubleVector c = parameter(row + 2 * stride);
            for (long r = first(unit); r < last(unit); r++) {
                long at = start(unit) + r * step;
                long n = Math.min(end - place, length - at);
                long body = n - n % STEP;
                for (long i = 0; i < body; i += STEP) {
                    if (MOVING) {
                        a = parameter(row + i * 8);
                        b = parameter(row + stride + i * 8);
                        c = parameter(row + 2 * stride + i * 8);
                    }
                    DoubleVector slope = FORMULA.derivative((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + i), a, b,
                        c);
                    LANES.store(MEMORY, slope.mul((DoubleVector) LANES.load(SPECIES, MEMORY, dy, at + i)), dx, at + i);
                }
                if (body < n) {
                    VectorMask mask = MEMORY.indexInRange(body, n);
                    if (MOVING) {
                        a = parameter(row + body * 8);
                        b = parameter(row + stride + body * 8);
                        c = parameter(row + 2 * stride + body * 8);
                    }
                    DoubleVector slope = FORMULA.derivative((DoubleVector) LANES.load(SPECIES, MEMORY, x, at + body,
                        mask), a, b, c);
                    LANES.store(MEMORY, slope.mul((DoubleVector) LANES.load(SPECIES, MEMORY, dy, at + body, mask)), dx,
                        at + body, mask);
                }
            }
        }
    }

    void gradients(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        require(x, X);
        require(dy, DY);
        require(dx, TO);
        require(parameters, WarmUp.NATIVE);
        require(sums, WarmUp.NATIVE);
        for (long unit = from; unit < to; unit++) {
            long place = place(unit);
            long end = end(unit);
            long row = MOVING ? place * 8 : channel(unit) * 8;
            long sum = MOVING ? unit / columns * (2 * LEARNED) * stride + place * 8
                : unit * (2 * LEARNED * ChannelGrid.SLOTS * 8);
            long next = MOVING ? stride : ChannelGrid.SLOTS * 8;
            DoubleVector a = parameter(row);
            DoubleVector b = parameter(row + stride);
            DoubleVector c = parameter(row + 2 * stride);
            for (long r = first(unit); r < last(unit); r++) {
                long at = start(unit) + r * step;
                long n = Math.min(end - place, length - at);
                long body = n - n % STEP;
                for (long i = 0; i < body; i += STEP) {
                    gradients(x, dy, dx, at + i, true, null, row + i * 8, a, b, c,
                        sum + (MOVING ? i : i & (ChannelGrid.SLOTS - 1)) * 8, next);
                }
                if (body < n) {
                    gradientsTail(x, dy, dx, at + body, n - body, MOVING ? row + body * 8 : row,
                        sum + (MOVING ? body : body & (ChannelGrid.SLOTS - 1)) * 8, next);
                }
            }
        }
    }

    private void gradientsTail(MemorySegment x, MemorySegment dy, MemorySegment dx, long at, long n, long row,
                               long slot, long next) {
        gradients(x, dy, dx, at, false, MEMORY.indexInRange(0, n), row, parameter(row), parameter(row + stride),
            parameter(row + 2 * stride), slot, next);
    }

    private void gradients(MemorySegment x, MemorySegment dy, MemorySegment dx, long at, boolean whole, VectorMask mask,
                           long row, DoubleVector own, DoubleVector ownSecond, DoubleVector ownThird, long slot,
                           long next) {
        DoubleVector a = MOVING ? parameter(row) : own;
        DoubleVector b = MOVING ? parameter(row + stride) : ownSecond;
        DoubleVector c = MOVING ? parameter(row + 2 * stride) : ownThird;
        DoubleVector in;
        DoubleVector factor;
        if (whole) {
            in = (DoubleVector) LANES.load(SPECIES, MEMORY, x, at);
            factor = (DoubleVector) LANES.load(SPECIES, MEMORY, dy, at);
        } else {
            in = (DoubleVector) LANES.load(SPECIES, MEMORY, x, at, mask);
            factor = (DoubleVector) LANES.load(SPECIES, MEMORY, dy, at, mask);
        }
        add(FORMULA.byFirst(in, a, b, c), factor, slot, next);
        if (LEARNED > 1) {
            add(FORMULA.bySecond(in, a, b, c), factor, slot + 2 * next, next);
        }
        if (LEARNED > 2) {
            add(FORMULA.byThird(in, a, b, c), factor, slot + 4 * next, next);
        }
        DoubleVector out = FORMULA.derivative(in, a, b, c).mul(factor);
        if (whole) {
            LANES.store(MEMORY, out, dx, at);
        } else {
            LANES.store(MEMORY, out, dx, at, mask);
        }
    }

    /** Adds slope·factor to a sum, and what that rounds away to the place {@code next} bytes further on. */
    private void add(DoubleVector slope, DoubleVector factor, long slot, long next) {
        DoubleVector term = slope.mul(factor);
        DoubleVector high = DoubleVector.fromMemorySegment(WIDE, sums, slot, ORDER);
        DoubleVector low = DoubleVector.fromMemorySegment(WIDE, sums, slot + next, ORDER);
        DoubleVector more = high.add(term);
        DoubleVector taken = more.sub(high);
        DoubleVector lost = high.sub(more.sub(taken)).add(term.sub(taken));
        more.intoMemorySegment(sums, slot, ORDER);
        low.add(lost).intoMemorySegment(sums, slot + next, ORDER);
    }

    /** A parameter of the next elements, or of all of them. */
    private DoubleVector parameter(long at) {
        return MOVING ? DoubleVector.fromMemorySegment(WIDE, parameters, at, ORDER)
            : DoubleVector.broadcast(WIDE, parameters.get(ChannelSums.DOUBLE, at));
    }

    private long channel(long unit) {
        return unit % columns / pieces();
    }

    private long pieces() {
        return (width + wide - 1) / wide;
    }

    /** Where in a row or run the unit begins. */
    private long place(long unit) {
        return MOVING ? unit % columns * wide : unit % columns % pieces() * wide;
    }

    private long end(long unit) {
        return Math.min(width, place(unit) + wide);
    }

    /** Where in the array the unit would begin if its first row were row 0. */
    private long start(long unit) {
        return MOVING ? place(unit) : channel(unit) * width + place(unit);
    }

    private long first(long unit) {
        return unit / columns * deep;
    }

    private long last(long unit) {
        return Math.min(rows, first(unit) + deep);
    }

    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
