package dev.hillock.simd;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** The loops of gated units. Never run as they stand, see {@link ElementwiseLoop}. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class GateLoop implements GatePass {
    private static final Loops.GateKey KEY = Loops.gateKey(MethodHandles.lookup());
    private static final Formula FORMULA = KEY.formula();
    private static final Lanes LANES = KEY.lanes();
    private static final VectorSpecies SPECIES = LANES.species(KEY.bits());
    private static final VectorSpecies MEMORY = LANES.memory(KEY.bits());
    private static final int STEP = SPECIES.length();
    private static final Class<?> X = KEY.x();
    private static final Class<?> OTHER = KEY.other();
    private static final Class<?> TO = KEY.to();

    @Override
    public void run(MemorySegment x, MemorySegment other, MemorySegment to, long gate, long value, long factor,
                    long result, long count) {
        throw new UnsupportedOperationException();
    }

    /** f(gate)·factor. */
    void product(MemorySegment x, MemorySegment other, MemorySegment to, long gate, long value, long factor,
                 long result, long count) {
        require(x, X);
        require(other, OTHER);
        require(to, TO);
        long body = count - count % STEP;
        for (long i = 0; i < body; i += STEP) {
            Vector f = FORMULA.value(LANES.load(SPECIES, MEMORY, x, gate + i));
            LANES.store(MEMORY, LANES.product(f, LANES.load(SPECIES, MEMORY, other, factor + i)), to, result + i);
        }
        if (body < count) {
            VectorMask mask = MEMORY.indexInRange(body, count);
            Vector f = FORMULA.value(LANES.load(SPECIES, MEMORY, x, gate + body, mask));
            LANES.store(MEMORY, LANES.product(f, LANES.load(SPECIES, MEMORY, other, factor + body, mask)), to,
                result + body, mask);
        }
    }

    /** f'(gate)·factor·value: the slope first, which is small where a value may be so large that dy·value overflows. */
    void slope(MemorySegment x, MemorySegment other, MemorySegment to, long gate, long value, long factor,
               long result, long count) {
        require(x, X);
        require(other, OTHER);
        require(to, TO);
        long body = count - count % STEP;
        for (long i = 0; i < body; i += STEP) {
            Vector slope = FORMULA.derivative(LANES.load(SPECIES, MEMORY, x, gate + i));
            Vector product = LANES.product(slope, LANES.load(SPECIES, MEMORY, other, factor + i));
            LANES.store(MEMORY, LANES.product(product, LANES.load(SPECIES, MEMORY, x, value + i)), to, result + i);
        }
        if (body < count) {
            VectorMask mask = MEMORY.indexInRange(body, count);
            Vector slope = FORMULA.derivative(LANES.load(SPECIES, MEMORY, x, gate + body, mask));
            Vector product = LANES.product(slope, LANES.load(SPECIES, MEMORY, other, factor + body, mask));
            LANES.store(MEMORY, LANES.product(product, LANES.load(SPECIES, MEMORY, x, value + body, mask)), to,
                result + body, mask);
        }
    }

    /** Tells the compiler the exact class of a segment; see {@link ElementwiseLoop}. */
    private static void require(MemorySegment segment, Class<?> type) {
        if (segment.getClass() != type) {
            throw new IllegalStateException(segment.getClass() + ", not " + type);
        }
    }
}
