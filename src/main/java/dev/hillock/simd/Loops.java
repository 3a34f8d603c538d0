package dev.hillock.simd;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** Makes loops for what is asked of them, each a hidden class of its own, and keeps them. */
final class Loops {
    private static final Map<Key, Loop> MADE = new ConcurrentHashMap<>();
    private static final Map<RowKey, MethodHandle> ROWS = new ConcurrentHashMap<>();
    private static final Map<WideKey, MethodHandle> WIDE = new ConcurrentHashMap<>();
    private static final Map<GateKey, GatePass> GATES = new ConcurrentHashMap<>();
    private static final Map<MaskKey, MaskPass> MASKS = new ConcurrentHashMap<>();
    private static final Map<SplitKey, MethodHandle> SPLITS = new ConcurrentHashMap<>();
    private static final Map<SplitKey, MethodHandle> SPARSE = new ConcurrentHashMap<>();
    private static final Map<Max, MethodHandle> MAXIMA = new ConcurrentHashMap<>();
    private static final Map<ChannelKey, MethodHandle> CHANNELS = new ConcurrentHashMap<>();
    private static final Map<Chunk, MethodHandle> CHUNKS = new ConcurrentHashMap<>();
    private static final Map<LossKey, MethodHandle> LOSSES = new ConcurrentHashMap<>();

    private static final Set<String> ROW_PASSES = Set.of("maximum", "weigh", "scale", "logs", "depth");
    private static final Set<String> WIDE_ROW_PASSES = Set.of("maximum", "weigh", "top", "gather", "product", "total",
        "shares", "logs", "slopes", "logSlopes", "losses", "depth");
    private static final Set<String> SPARSE_PASSES = Set.of("maximum", "below", "support", "slopes", "shares");

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

    /** The loop over elements. */
    static Loop elementwise(Key key) {
        if (key.formula() instanceof Cheap || key.order().outputs() == 1) {
            return MADE.computeIfAbsent(key, Loops::make);
        }
        boolean pullback = key.order() == Order.VALUE_AND_PULLBACK;
        return new PairLoop(
            elementwise(new Key(Order.VALUE, key.formula(), key.lanes(), key.bits(), key.x(), null, key.y(), null)),
            elementwise(new Key(pullback ? Order.PULLBACK : Order.DERIVATIVE, key.formula(), key.lanes(), key.bits(),
                key.x(), key.dy(), pullback ? null : key.dx(), pullback ? key.dx() : null)));
    }

    private static Loop make(Key key) {
        String method = switch (key.order()) {
            case VALUE -> "value";
            case DERIVATIVE -> "derivative";
            case SECOND_DERIVATIVE -> "secondDerivative";
            case PULLBACK -> "pullback";
            case PARAMETER_PULLBACK -> "parameterPullback";
            case VALUE_AND_DERIVATIVE -> "valueAndDerivative";
            case VALUE_AND_PULLBACK -> "valueAndPullback";
        };
        MethodHandle maker = define(Weaver.weave(ElementwiseLoop.class, method, "run",
            Map.of(Formula.class, key.formula(), Lanes.class, key.lanes()), Set.of()), key);
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
    static Loop rows(RowFunction function, long length, int bits, Class<?> x, Class<?> y, WorkerPool pool) {
        if (length >= LongRows.LEAST) {
            return new LongRows(function, length, bits, x, y, pool);
        }
        boolean brief = length <= 16;
        MethodHandle maker = ROWS.computeIfAbsent(new RowKey(function, brief, bits, x, y), key -> {
            String method = switch (key.function()) {
                case SOFTMAX, SOFTMIN -> key.brief() && bits == 512 ? "shortSoftmax" : "softmax";
                case LOG_SOFTMAX -> key.brief() && bits == 512 ? "shortLogSoftmax" : "logSoftmax";
                case LOGSUMEXP -> "logsumexp";
                default -> throw new IllegalArgumentException(key.function() + " has no such loop");
            };
            return define(Weaver.weave(RowLoop.class, method, "run", Map.of(), ROW_PASSES), key, long.class,
                double.class);
        });
        try {
            return (Loop) maker.invoke(length, 0.0);
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    private record Chunk(String pass, RowKey key) {
    }

    /** A pass over the chunks of one row, see {@link LongRowLoop}. */
    static Loop chunks(String pass, RowKey key, long length, float max, float hi, float lo) {
        MethodHandle maker = CHUNKS.computeIfAbsent(new Chunk(pass, key), chunk -> define(
            Weaver.weave(LongRowLoop.class, chunk.pass(), "run", Map.of(), ROW_PASSES), chunk.key(), long.class,
            float.class, float.class, float.class));
        try {
            return (Loop) maker.invoke(length, max, hi, lo);
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    /** What a loop over rows in double lanes is compiled for. */
    record WideKey(RowFunction function, boolean pullback, DType type, Lanes<?> lanes, int bits,
                   Class<?> x, Class<?> dy, Class<?> y) {
    }

    static WideKey wideKey(MethodHandles.Lookup hidden) {
        try {
            return MethodHandles.classData(hidden, "_", WideKey.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The loop over contiguous rows of the softmax family in double lanes; y is where results go. */
    static Loop wideRows(RowFunction function, boolean pullback, DType type, long length, double temperature, int bits,
                         Class<?> x, Class<?> dy, Class<?> y) {
        Lanes<?> lanes = type == DType.FLOAT32 ? new Lanes.Widened() : new Lanes.Full();
        MethodHandle maker = WIDE.computeIfAbsent(new WideKey(function, pullback, type, lanes, bits, x, dy, y), key -> {
            String method = switch (key.function()) {
                case SOFTMAX, SOFTMIN -> "softmax";
                case LOG_SOFTMAX -> "logSoftmax";
                case LOGSUMEXP -> "logsumexp";
                default -> throw new IllegalArgumentException(key.function() + " has no such loop");
            };
            return define(Weaver.weave(WideRowLoop.class, key.pullback() ? method + "Pullback" : method, "run",
                Map.of(Lanes.class, key.lanes()), WIDE_ROW_PASSES), key, long.class, double.class, double.class);
        });
        try {
            return (Loop) maker.invoke(length, temperature, 0.0);
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    /**
     * What a loop of losses is compiled for.
     *
     * @param y the class of the segment with gradients; null where only losses are asked
     */
    record LossKey(DType type, int bits, Class<?> x, Class<?> y) {
    }

    /** The loop of cross_entropy over contiguous rows. */
    static Loop losses(LossKey wanted, long length, double smoothing) {
        MethodHandle maker = LOSSES.computeIfAbsent(wanted, key -> {
            boolean single = key.type() == DType.FLOAT32;
            // logsumexp's loops count maxima and do not negate, as is wanted here
            return single && key.y() == null
                ? define(Weaver.weave(RowLoop.class, "crossEntropy", "run", Map.of(), ROW_PASSES),
                    new RowKey(RowFunction.LOGSUMEXP, false, key.bits(), key.x(), null), long.class, double.class)
                : MethodHandles.insertArguments(wide(key, single ? new Lanes.Widened() : new Lanes.Full()), 1, 1.0);
        });
        try {
            return (Loop) maker.invoke(length, smoothing);
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    private static MethodHandle wide(LossKey key, Lanes<?> lanes) {
        return define(Weaver.weave(WideRowLoop.class, "crossEntropy", "run", Map.of(Lanes.class, lanes),
            WIDE_ROW_PASSES), new WideKey(RowFunction.LOGSUMEXP, true, key.type(), lanes, key.bits(), key.x(), null,
            key.y()), long.class, double.class, double.class);
    }

    /**
     * What a loop of gated units is compiled for.
     *
     * @param slope   whether the slopes of the gate are asked for
     * @param formula the gate's
     */
    record GateKey(boolean slope, Formula<?> formula, Lanes<?> lanes, int bits, Class<?> x, Class<?> other,
                   Class<?> to) {
    }

    static GateKey gateKey(MethodHandles.Lookup hidden) {
        try {
            return MethodHandles.classData(hidden, "_", GateKey.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The loop over gates and factors. */
    static GatePass gate(GateKey wanted) {
        return GATES.computeIfAbsent(wanted, key -> {
            MethodHandle maker = define(Weaver.weave(GateLoop.class, key.slope() ? "slope" : "product", "run",
                Map.of(Formula.class, key.formula(), Lanes.class, key.lanes()), Set.of()), key);
            try {
                return (GatePass) maker.invoke();
            } catch (Throwable e) {
                throw new IllegalStateException("a loop could not be made", e);
            }
        });
    }

    /**
     * What a loop that leaves elements out is compiled for.
     *
     * @param instead what is written in their place
     */
    record MaskKey(DType type, double instead, int bits, Class<?> from, Class<?> mask, Class<?> to) {
    }

    static MaskKey maskKey(MethodHandles.Lookup hidden) {
        try {
            return MethodHandles.classData(hidden, "_", MaskKey.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The loop that leaves out what a mask does. */
    static MaskPass mask(MaskKey wanted) {
        return MASKS.computeIfAbsent(wanted, key -> {
            MethodHandle maker = define(Weaver.weave(MaskLoop.class,
                key.type() == DType.FLOAT32 ? "singles" : "doubles", "run", Map.of(), Set.of()), key);
            try {
                return (MaskPass) maker.invoke();
            } catch (Throwable e) {
                throw new IllegalStateException("a loop could not be made", e);
            }
        });
    }

    /** What a loop of crelu, maxout or sparsemax is compiled for. */
    record SplitKey(Lanes<?> lanes, int bits, Class<?> x, Class<?> dy, Class<?> y, Class<?> dx) {
    }

    static SplitKey splitKey(MethodHandles.Lookup hidden) {
        try {
            return MethodHandles.classData(hidden, "_", SplitKey.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The loop of crelu over elements whose halves are {@code inner} apart. */
    static Loop split(SplitKey wanted, long inner) {
        MethodHandle maker = SPLITS.computeIfAbsent(wanted, key -> define(Weaver.weave(SplitLoop.class, "split", "run",
            Map.of(Lanes.class, key.lanes()), Set.of()), key, long.class));
        try {
            return (Loop) maker.invoke(inner);
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    /** Lane i takes lane times·i + plus, around the corner. */
    static <E> VectorShuffle<E> spread(VectorSpecies<E> species, int times, int plus) {
        return VectorShuffle.fromOp(species, i -> (times * i + plus) % species.length());
    }

    /** Lanes from one on, each twice. */
    static <E> VectorShuffle<E> doubled(VectorSpecies<E> species, int from) {
        return VectorShuffle.fromOp(species, i -> from + i / 2);
    }

    /** Lane i takes lane times·i - minus, where there is one. */
    static <E> VectorShuffle<E> picked(VectorSpecies<E> species, int times, int minus) {
        return VectorShuffle.fromOp(species, i -> Math.clamp((long) times * i - minus, 0, species.length() - 1));
    }

    /** Lanes from plus/times on, each so many times. */
    static <E> VectorShuffle<E> repeated(VectorSpecies<E> species, int times, int plus) {
        return VectorShuffle.fromOp(species, i -> (plus + i) / times);
    }

    /** The loop of sparsemax over contiguous rows. */
    static Loop sparse(SplitKey wanted, int length) {
        MethodHandle maker = SPARSE.computeIfAbsent(wanted, key -> define(Weaver.weave(SparseLoop.class, "sparsemax",
            "run", Map.of(Lanes.class, key.lanes()), SPARSE_PASSES), key, int.class));
        try {
            return (Loop) maker.invoke(length);
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    private record Max(String rows, SplitKey key) {
    }

    /** The loop of maxout over rows that fill vectors: of neighbours, or of elements {@code inner} apart. */
    static Loop max(SplitKey wanted, int length, long inner) {
        String rows = inner > 1 ? "apart" : length == 2 ? "pairs" : "neighbours";
        MethodHandle maker = MAXIMA.computeIfAbsent(new Max(rows, wanted), max -> define(Weaver.weave(
            MaxLoop.class, max.rows(), "run", Map.of(Lanes.class, max.key().lanes()), Set.of()),
            max.key(), int.class, long.class));
        try {
            return (Loop) maker.invoke(length, inner);
        } catch (Throwable e) {
            throw new IllegalStateException("a loop could not be made", e);
        }
    }

    /**
     * What a loop over channels is compiled for; values of parameters are not among it.
     *
     * @param learned how many parameters are
     * @param moving  whether neighbours lie in different channels
     */
    record ChannelKey(Order order, ChannelFormula formula, int learned, boolean moving, Lanes<?> lanes, int bits,
                      Class<?> x, Class<?> dy, Class<?> to) {
    }

    static ChannelKey channelKey(MethodHandles.Lookup hidden) {
        try {
            return MethodHandles.classData(hidden, "_", ChannelKey.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The loop over the units of a grid, with the parameters and the sums that are in these segments. */
    static Loop channels(ChannelKey wanted, ChannelGrid grid, MemorySegment parameters, MemorySegment sums) {
        MethodHandle maker = CHANNELS.computeIfAbsent(wanted, key -> {
            String method = switch (key.order()) {
                case VALUE -> "value";
                case PULLBACK -> "pullback";
                default -> "gradients";
            };
            return define(Weaver.weave(ChannelLoop.class, method, "run",
                Map.of(ChannelFormula.class, key.formula(), Lanes.class, key.lanes()), Set.of()), key,
                ChannelGrid.class, MemorySegment.class, MemorySegment.class);
        });
        try {
            return (Loop) maker.invoke(grid, parameters, sums);
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
