package dev.hillock.simd;

import dev.hillock.engine.Order;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** Makes loops for what is asked of them, each a hidden class of its own, and keeps them. */
final class Loops {
    private static final Map<Key, Loop> MADE = new ConcurrentHashMap<>();
    private static final Map<RowKey, MethodHandle> ROWS = new ConcurrentHashMap<>();

    private Loops() {
    }

    /**
     * What a loop is compiled for.
     *
     * @param order   what is asked
     * @param formula of which function
     * @param lanes   how memory becomes vectors
     * @param bits    of a vector
     * @param x       the class of the segment, as of the next three; null where there is none
     */
    record Key(Order order, Formula<?> formula, Lanes<?> lanes, int bits,
               Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
    }

    /** The key for which a hidden class was made. */
    static Key key(MethodHandles.Lookup hidden) {
        try {
            return MethodHandles.classData(hidden, "_", Key.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The loop for these segments, of which those that the order lacks are null. */
    static Loop elementwise(Order order, Formula<?> formula, Lanes<?> lanes, int bits,
                            MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx) {
        return MADE.computeIfAbsent(new Key(order, formula, lanes, bits, type(x), type(dy), type(y), type(dx)),
            Loops::make);
    }

    private static Class<?> type(MemorySegment segment) {
        return segment == null ? null : segment.getClass();
    }

    private static Loop make(Key key) {
        String method = switch (key.order()) {
            case VALUE -> "value";
            case DERIVATIVE -> "derivative";
            case PULLBACK -> "pullback";
            case PARAMETER_PULLBACK -> "parameterPullback";
            case VALUE_AND_DERIVATIVE -> "valueAndDerivative";
            case VALUE_AND_PULLBACK -> "valueAndPullback";
        };
        MethodHandle maker = define(Weaver.weave(ElementwiseLoop.class, method, "run",
            Map.of(Formula.class, key.formula(), Lanes.class, key.lanes())), key);
        try {
            return (Loop) maker.invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    /** Lane i takes lane i + by, around the corner. */
    static <E> VectorShuffle<E> turn(VectorSpecies<E> species, int by) {
        return VectorShuffle.fromOp(species, i -> (i + by) % species.length());
    }

    /** What a loop over rows is compiled for. */
    record RowKey(RowFunction function, boolean brief, int bits, Class<?> x, Class<?> y) {
    }

    static RowKey rowKey(MethodHandles.Lookup hidden) {
        try {
            return MethodHandles.classData(hidden, "_", RowKey.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The loop over contiguous float32 rows of the softmax family, for their values. */
    static Loop rows(RowFunction function, long length, int bits, MemorySegment x, MemorySegment y) {
        boolean brief = length <= 16 && bits == 512 && function != RowFunction.LOGSUMEXP;
        MethodHandle maker = ROWS.computeIfAbsent(new RowKey(function, brief, bits, type(x), type(y)), key -> {
            String method = switch (key.function()) {
                case SOFTMAX, SOFTMIN -> key.brief() ? "shortSoftmax" : "softmax";
                case LOG_SOFTMAX -> key.brief() ? "shortLogSoftmax" : "logSoftmax";
                case LOGSUMEXP -> "logsumexp";
                case MAXOUT -> throw new IllegalArgumentException("maxout has no such loop");
            };
            return define(Weaver.weave(RowLoop.class, method, "run", Map.of()), key, long.class);
        });
        try {
            return (Loop) maker.invoke(length);
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    private static MethodHandle define(byte[] classFile, Object data, Class<?>... parameters) {
        try {
            MethodHandles.Lookup hidden = MethodHandles.lookup().defineHiddenClassWithClassData(classFile, data, true);
            return hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class, parameters));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }
}
