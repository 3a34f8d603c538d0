package dev.hillock.simd;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static jdk.incubator.vector.VectorOperators.AND;
import static jdk.incubator.vector.VectorOperators.NE;

import dev.hillock.engine.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Leaves out what a mask does, moving bits and no numbers. Never run as it stands, see {@link ElementwiseLoop}.
 *
 * <p>The bytes of a vector's lanes are read as a vector where there is one so short, of 64 bits, and otherwise as one
 * number, of which each lane looks at a byte of its own.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class MaskLoop implements MaskPass {
    private static final Loops.MaskKey KEY = Loops.maskKey(MethodHandles.lookup());
    private static final boolean SINGLE = KEY.type() == DType.FLOAT32;
    private static final VectorSpecies SPECIES =
        VectorSpecies.of((Class) (SINGLE ? int.class : long.class), VectorShape.forBitSize(KEY.bits()));
    private static final int SIZE = SINGLE ? Integer.BYTES : Long.BYTES;
    private static final int STEP = SPECIES.length();
    private static final boolean BY_BYTES = SINGLE && STEP >= 8;
    private static final VectorSpecies<Byte> BYTES =
        VectorSpecies.of(byte.class, VectorShape.forBitSize(BY_BYTES ? Byte.SIZE * STEP : 64));
    private static final Vector PLACES = places();
    private static final long INSTEAD = SINGLE ? Float.floatToRawIntBits((float) KEY.instead())
        : Double.doubleToRawLongBits(KEY.instead());
    private static final Class<?> FROM = KEY.from();
    private static final Class<?> MASK = KEY.mask();
    private static final Class<?> TO = KEY.to();

    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(LITTLE_ENDIAN);

    @Override
    public void run(MemorySegment from, MemorySegment mask, MemorySegment to, long at, long kept, long into,
                    long count) {
        throw new UnsupportedOperationException();
    }

    void leaveOut(MemorySegment from, MemorySegment mask, MemorySegment to, long at, long kept, long into,
                  long count) {
        require(from, FROM);
        require(mask, MASK);
        require(to, TO);
        Vector instead = SPECIES.broadcast(INSTEAD);
        long body = count - count % STEP;
        for (long i = 0; i < body; i += STEP) {
            Vector v = SPECIES.fromMemorySegment(from, (at + i) * SIZE, LITTLE_ENDIAN);
            instead.blend(v, keeps(mask, kept + i)).intoMemorySegment(to, (into + i) * SIZE, LITTLE_ENDIAN);
        }
        for (long i = body; i < count; i++) {
            boolean keeps = mask.get(ValueLayout.JAVA_BYTE, kept + i) != 0;
            if (SINGLE) {
                to.set(INT, (into + i) * SIZE, keeps ? from.get(INT, (at + i) * SIZE) : (int) INSTEAD);
            } else {
                to.set(LONG, (into + i) * SIZE, keeps ? from.get(LONG, (at + i) * SIZE) : INSTEAD);
            }
        }
    }

    private static VectorMask keeps(MemorySegment mask, long i) {
        if (BY_BYTES) {
            return ByteVector.fromMemorySegment(BYTES, mask, i, LITTLE_ENDIAN).compare(NE, (byte) 0).cast(SPECIES);
        }
        long bytes = STEP == 2 ? mask.get(SHORT, i) : STEP == 4 ? mask.get(INT, i) : mask.get(LONG, i);
        return SPECIES.broadcast(bytes).lanewise(AND, PLACES).compare(NE, 0);
    }

    /** For each lane the byte that is its own. */
    private static Vector places() {
        long[] places = new long[STEP];
        for (int lane = 0; lane < Math.min(STEP, Long.BYTES); lane++) {
            places[lane] = 0xffL << Byte.SIZE * lane;
        }
        return SPECIES.fromArray(SINGLE ? ints(places) : places, 0);
    }

    private static int[] ints(long[] numbers) {
        int[] ints = new int[numbers.length];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = (int) numbers[i];
        }
        return ints;
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
