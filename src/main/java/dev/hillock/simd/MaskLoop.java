package dev.hillock.simd;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static jdk.incubator.vector.VectorOperators.NE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Leaves out what a mask does. Never run as it stands, see {@link ElementwiseLoop}. Vectors are of the type that an
 * array has: ints that are read from or written to an array of floats take 2 ns an element, floats 0.1.
 *
 * <p>The bytes of a vector's lanes are read as a vector where there is one so short, of 64 bits, and otherwise as one
 * number, of which each lane looks at a byte of its own.
 */
final class MaskLoop implements MaskPass {
    private static final Loops.MaskKey KEY = Loops.maskKey(MethodHandles.lookup());
    private static final VectorShape SHAPE = VectorShape.forBitSize(KEY.bits());
    private static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, SHAPE);
    private static final VectorSpecies<Long> LONGS = VectorSpecies.of(long.class, SHAPE);
    private static final VectorSpecies<Float> FLOATS = VectorSpecies.of(float.class, SHAPE);
    private static final VectorSpecies<Double> DOUBLES = VectorSpecies.of(double.class, SHAPE);
    private static final int EACH = INTS.length();
    private static final int HALF = LONGS.length();
    private static final VectorSpecies<Byte> BYTES =
        VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, Byte.SIZE * EACH)));
    private static final double INSTEAD = KEY.instead();
    private static final int[] PLACES = {0xff, 0xff00, 0xff_0000, 0xff00_0000};
    private static final long[] LONG_PLACES = {0xff, 0xff00, 0xff_0000, 0xff00_0000L, 0xff_0000_0000L,
        0xff00_0000_0000L, 0xff_0000_0000_0000L, 0xff00_0000_0000_0000L};
    private static final Class<?> FROM = KEY.from();
    private static final Class<?> MASK = KEY.mask();
    private static final Class<?> TO = KEY.to();

    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(LITTLE_ENDIAN);

    @Override
    public void run(MemorySegment from, MemorySegment mask, MemorySegment to, long at, long kept, long into,
                    long count) {
        throw new UnsupportedOperationException();
    }

    void singles(MemorySegment from, MemorySegment mask, MemorySegment to, long at, long kept, long into, long count) {
        require(from, FROM);
        require(mask, MASK);
        require(to, TO);
        FloatVector instead = FloatVector.broadcast(FLOATS, (float) INSTEAD);
        long body = count - count % EACH;
        for (long i = 0; i < body; i += EACH) {
            FloatVector v = FloatVector.fromMemorySegment(FLOATS, from, (at + i) * Float.BYTES, LITTLE_ENDIAN);
            VectorMask<Float> keeps;
            if (EACH < Long.BYTES) {
                keeps = IntVector.broadcast(INTS, mask.get(INT, kept + i)).and(IntVector.fromArray(INTS, PLACES, 0))
                    .compare(NE, 0).cast(FLOATS);
            } else {
                keeps = ByteVector.fromMemorySegment(BYTES, mask, kept + i, LITTLE_ENDIAN).compare(NE, (byte) 0)
                    .cast(FLOATS);
            }
            instead.blend(v, keeps).intoMemorySegment(to, (into + i) * Float.BYTES, LITTLE_ENDIAN);
        }
        for (long i = body; i < count; i++) {
            boolean keeps = mask.get(ValueLayout.JAVA_BYTE, kept + i) != 0;
            to.set(FLOAT, (into + i) * Float.BYTES,
                keeps ? from.get(FLOAT, (at + i) * Float.BYTES) : (float) INSTEAD);
        }
    }

    void doubles(MemorySegment from, MemorySegment mask, MemorySegment to, long at, long kept, long into, long count) {
        require(from, FROM);
        require(mask, MASK);
        require(to, TO);
        DoubleVector instead = DoubleVector.broadcast(DOUBLES, INSTEAD);
        LongVector places = LongVector.fromArray(LONGS, LONG_PLACES, 0);
        long body = count - count % HALF;
        for (long i = 0; i < body; i += HALF) {
            DoubleVector v = DoubleVector.fromMemorySegment(DOUBLES, from, (at + i) * Double.BYTES, LITTLE_ENDIAN);
            long bytes = HALF == 2 ? mask.get(SHORT, kept + i) : HALF == 4 ? mask.get(INT, kept + i)
                : mask.get(LONG, kept + i);
            VectorMask<Double> keeps = LongVector.broadcast(LONGS, bytes).and(places).compare(NE, 0).cast(DOUBLES);
            instead.blend(v, keeps).intoMemorySegment(to, (into + i) * Double.BYTES, LITTLE_ENDIAN);
        }
        for (long i = body; i < count; i++) {
            boolean keeps = mask.get(ValueLayout.JAVA_BYTE, kept + i) != 0;
            to.set(DOUBLE, (into + i) * Double.BYTES, keeps ? from.get(DOUBLE, (at + i) * Double.BYTES) : INSTEAD);
        }
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
