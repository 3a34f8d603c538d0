package dev.hillock.simd;

import dev.hillock.engine.Order;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes loops for what is asked of them, each a hidden class of its own, and keeps them. */
final class Loops {
    private static final Map<Key, Loop> MADE = new ConcurrentHashMap<>();

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
        return define(Weaver.weave(ElementwiseLoop.class, method, "run",
            Map.of(Formula.class, key.formula(), Lanes.class, key.lanes())), key);
    }

    static Loop define(byte[] classFile, Object data) {
        try {
            MethodHandles.Lookup hidden = MethodHandles.lookup().defineHiddenClassWithClassData(classFile, data, true);
            return (Loop) hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class)).invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }
}
