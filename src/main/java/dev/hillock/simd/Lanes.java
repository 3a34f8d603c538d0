package dev.hillock.simd;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * How elements in memory become the vectors that a formula computes with. Indices count elements.
 *
 * @param <V> the vectors
 */
interface Lanes<V extends Vector<?>> {

    /** The vectors that a formula computes with. */
    VectorSpecies<?> species(int bits);

    /** As many elements as they lie in memory, for arithmetic of so many bits. */
    VectorSpecies<?> memory(int bits);

    /** The elements from {@code i} on. */
    V load(VectorSpecies<?> species, VectorSpecies<?> memory, MemorySegment segment, long i);

    /** The elements from {@code i} on that the mask names, 0 in the other lanes. */
    V load(VectorSpecies<?> species, VectorSpecies<?> memory, MemorySegment segment, long i, VectorMask<?> mask);

    /** Writes elements from {@code i} on. */
    void store(VectorSpecies<?> memory, V vector, MemorySegment segment, long i);

    /** Writes the elements from {@code i} on that the mask names. */
    void store(VectorSpecies<?> memory, V vector, MemorySegment segment, long i, VectorMask<?> mask);

    /** The product, in the precision of the formula. */
    V product(V a, V b);

    /** float32 in memory, float arithmetic. */
    record Single() implements Lanes<FloatVector> {
        @Override
        public VectorSpecies<?> species(int bits) {
            return VectorSpecies.of(float.class, VectorShape.forBitSize(bits));
        }

        @Override
        public VectorSpecies<?> memory(int bits) {
            return species(bits);
        }

        @Override
        @SuppressWarnings("unchecked")
        public FloatVector load(VectorSpecies<?> species, VectorSpecies<?> memory, MemorySegment segment, long i) {
            return FloatVector.fromMemorySegment((VectorSpecies<Float>) memory, segment, i * 4, LITTLE_ENDIAN);
        }

        @Override
        @SuppressWarnings("unchecked")
        public FloatVector load(VectorSpecies<?> species, VectorSpecies<?> memory, MemorySegment segment, long i,
                                VectorMask<?> mask) {
            return FloatVector.fromMemorySegment((VectorSpecies<Float>) memory, segment, i * 4, LITTLE_ENDIAN,
                (VectorMask<Float>) mask);
        }

        @Override
        public void store(VectorSpecies<?> memory, FloatVector vector, MemorySegment segment, long i) {
            vector.intoMemorySegment(segment, i * 4, LITTLE_ENDIAN);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void store(VectorSpecies<?> memory, FloatVector vector, MemorySegment segment, long i,
                          VectorMask<?> mask) {
            vector.intoMemorySegment(segment, i * 4, LITTLE_ENDIAN, (VectorMask<Float>) mask);
        }

        @Override
        public FloatVector product(FloatVector a, FloatVector b) {
            return a.mul(b);
        }
    }

    /** float32 in memory, double arithmetic: half as many elements at a time, rounded once. */
    record Widened() implements Lanes<DoubleVector> {
        @Override
        public VectorSpecies<?> species(int bits) {
            return VectorSpecies.of(double.class, VectorShape.forBitSize(bits));
        }

        @Override
        public VectorSpecies<?> memory(int bits) {
            return VectorSpecies.of(float.class, VectorShape.forBitSize(bits / 2));
        }

        @Override
        @SuppressWarnings("unchecked")
        public DoubleVector load(VectorSpecies<?> species, VectorSpecies<?> memory, MemorySegment segment, long i) {
            FloatVector in = FloatVector.fromMemorySegment((VectorSpecies<Float>) memory, segment, i * 4,
                LITTLE_ENDIAN);
            return (DoubleVector) in.convertShape(VectorOperators.F2D, (VectorSpecies<Double>) species, 0);
        }

        @Override
        @SuppressWarnings("unchecked")
        public DoubleVector load(VectorSpecies<?> species, VectorSpecies<?> memory, MemorySegment segment, long i,
                                 VectorMask<?> mask) {
            FloatVector in = FloatVector.fromMemorySegment((VectorSpecies<Float>) memory, segment, i * 4,
                LITTLE_ENDIAN, (VectorMask<Float>) mask);
            return (DoubleVector) in.convertShape(VectorOperators.F2D, (VectorSpecies<Double>) species, 0);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void store(VectorSpecies<?> memory, DoubleVector vector, MemorySegment segment, long i) {
            vector.convertShape(VectorOperators.D2F, (VectorSpecies<Float>) memory, 0)
                .intoMemorySegment(segment, i * 4, LITTLE_ENDIAN);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void store(VectorSpecies<?> memory, DoubleVector vector, MemorySegment segment, long i,
                          VectorMask<?> mask) {
            vector.convertShape(VectorOperators.D2F, (VectorSpecies<Float>) memory, 0)
                .intoMemorySegment(segment, i * 4, LITTLE_ENDIAN, (VectorMask<Float>) mask);
        }

        @Override
        public DoubleVector product(DoubleVector a, DoubleVector b) {
            return a.mul(b);
        }
    }

    /** float64 in memory, double arithmetic. */
    record Full() implements Lanes<DoubleVector> {
        @Override
        public VectorSpecies<?> species(int bits) {
            return VectorSpecies.of(double.class, VectorShape.forBitSize(bits));
        }

        @Override
        public VectorSpecies<?> memory(int bits) {
            return species(bits);
        }

        @Override
        @SuppressWarnings("unchecked")
        public DoubleVector load(VectorSpecies<?> species, VectorSpecies<?> memory, MemorySegment segment, long i) {
            return DoubleVector.fromMemorySegment((VectorSpecies<Double>) memory, segment, i * 8,
                LITTLE_ENDIAN);
        }

        @Override
        @SuppressWarnings("unchecked")
        public DoubleVector load(VectorSpecies<?> species, VectorSpecies<?> memory, MemorySegment segment, long i,
                                VectorMask<?> mask) {
            return DoubleVector.fromMemorySegment((VectorSpecies<Double>) memory, segment, i * 8,
                LITTLE_ENDIAN, (VectorMask<Double>) mask);
        }

        @Override
        public void store(VectorSpecies<?> memory, DoubleVector vector, MemorySegment segment, long i) {
            vector.intoMemorySegment(segment, i * 8, LITTLE_ENDIAN);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void store(VectorSpecies<?> memory, DoubleVector vector, MemorySegment segment, long i,
                          VectorMask<?> mask) {
            vector.intoMemorySegment(segment, i * 8, LITTLE_ENDIAN, (VectorMask<Double>) mask);
        }

        @Override
        public DoubleVector product(DoubleVector a, DoubleVector b) {
            return a.mul(b);
        }
    }
}
