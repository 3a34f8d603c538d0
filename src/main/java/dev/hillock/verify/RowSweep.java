package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows to try a function of rows on: tasks of many lengths, along the last axis and along one before it, and what to
 * fill them with. The kinds of rows take turns. The same seed gives the same rows.
 */
public final class RowSweep {

    /** What a row holds. */
    public enum Kind {
        /** Normal numbers. */
        NORMAL,
        /** 16 times normal numbers: a few dominate, others are far down. */
        WIDE,
        /** Normal numbers around 1000: all of the exponent is in the offset. */
        OFFSET,
        /** Normal numbers around -3e7, where neighbours are 2 apart. */
        FAR_OFFSET,
        /** One is far above all others. */
        DOMINANT,
        /** All the same. */
        EQUAL,
        /** From 0 down to where exp underflows. */
        TAIL,
        /** -inf for about a third. */
        MASKED,
        /** All -inf. */
        ALL_MASKED,
        /** One +inf. */
        PLUS_INFINITY,
        /** One NaN. */
        WITH_NAN,
        /** Plus and minus the largest number, and near it. */
        LARGEST,
        /** Subnormal numbers and zeros of both signs. */
        TINY
    }

    private static final long[] LENGTHS = {1, 2, 3, 5, 16, 17, 100, 255, 256, 257, 1000, 4096, 65_537};
    private static final Kind[] KINDS = Kind.values();

    private final RowActivation activation;
    private final DType type;
    private final long samples;
    private final long seed;

    /**
     * A sweep for a function.
     *
     * @param samples about how many elements in all; every length has at least one row of each kind
     */
    public RowSweep(RowActivation activation, DType type, long samples, long seed) {
        this.activation = activation;
        this.type = type;
        this.samples = samples;
        this.seed = seed;
    }

    /**
     * The tasks to run; where the function says how long a row is, rows of that length only. Rows of halves lie far
     * apart in most arrays: many have neighbours.
     */
    public List<Task.Rowwise> tasks(Order order) {
        List<Task.Rowwise> tasks = new ArrayList<>();
        boolean fixed = activation.rowLength() != 0;
        long[] lengths = fixed ? new long[] {activation.rowLength()} : LENGTHS;
        for (long length : lengths) {
            long rows = Math.max(KINDS.length, samples / lengths.length / length);
            if (fixed && activation.function().cut() != RowFunction.Cut.GROUPS) {
                long neighbours = Math.ceilDiv(rows, 7) | 1;
                tasks.add(new Task.Rowwise(activation, order, type, 7, length, neighbours));
                rows = KINDS.length;
            }
            tasks.add(new Task.Rowwise(activation, order, type, rows, length, 1));
            if (length <= 1000) {
                long inner = 5;
                tasks.add(new Task.Rowwise(activation, order, type, Math.ceilDiv(KINDS.length, inner), length, inner));
            }
        }
        return tasks;
    }

    /**
     * Fills the inputs of a run of one of the tasks: x, and dy if there are two.
     *
     * @param round which of several fillings
     */
    public void fill(Task.Rowwise task, int round, MemorySegment[] inputs) {
        SplittableRandom random = new SplittableRandom(seed + 31 * task.length() + 7 * task.inner() + round);
        for (long row = 0; row < task.rows(); row++) {
            long base = row / task.inner() * task.length() * task.inner() + row % task.inner();
            Kind kind = KINDS[(int) ((row + round) % KINDS.length)];
            long chosen = random.nextLong(Math.max(1, task.length()));
            double common = 4 * random.nextGaussian();
            for (long i = 0; i < task.length(); i++) {
                double x = element(kind, i, i == chosen, common, task.length(), random);
                Strata.put(type, inputs[0], base + i * task.inner(), Strata.bits(type, x));
            }
        }
        if (inputs.length > 1) {
            fillGradients(task, random, inputs[1]);
        }
    }

    /**
     * Fills the inputs of a run of one of the tasks under a mask, the mask last. It leaves out all of every fifth row
     * of its own, all but one of the next, nothing of the one after that, and a third of the others; a third of what
     * it leaves out of x is NaN.
     *
     * @param round which of several fillings
     */
    public void fill(Task.Masked task, int round, MemorySegment[] inputs) {
        Task.Rowwise rows = task.rows();
        fill(rows, round, Arrays.copyOf(inputs, rows.inputs()));
        MemorySegment mask = inputs[rows.inputs()];
        SplittableRandom random = new SplittableRandom(seed + 31 * task.maskLength() + round);
        for (long row = 0; row < task.maskLength() / Math.max(1, rows.length()); row++) {
            long base = row / rows.inner() * rows.length() * rows.inner() + row % rows.inner();
            long only = random.nextLong(Math.max(1, rows.length()));
            for (long i = 0; i < rows.length(); i++) {
                boolean kept = switch ((int) ((row + round) % 5)) {
                    case 0 -> false;
                    case 1 -> i == only;
                    case 2 -> true;
                    default -> random.nextInt(3) > 0;
                };
                mask.set(ValueLayout.JAVA_BYTE, base + i * rows.inner(), (byte) (kept ? 1 + random.nextInt(255) : 0));
            }
        }
        for (long i = 0; i < task.inputLength(0); i++) {
            if (mask.get(ValueLayout.JAVA_BYTE, i % task.maskLength()) == 0 && random.nextInt(3) == 0) {
                Strata.put(type, inputs[0], i, Strata.bits(type, Double.NaN));
            }
        }
    }

    private double element(Kind kind, long i, boolean chosen, double common, long length, SplittableRandom random) {
        boolean single = type != DType.FLOAT64;
        double largest = type.largest();
        double smallest = type.smallest();
        double normal = random.nextGaussian();
        return switch (kind) {
            case NORMAL -> normal;
            case WIDE -> 16 * normal;
            case OFFSET -> 1000 + normal;
            case FAR_OFFSET -> -3e7 + 4 * normal;
            case DOMINANT -> chosen ? 60 : normal;
            case EQUAL -> common;
            case TAIL -> -(single ? 110.0 : 760.0) * i / length;
            case MASKED -> !chosen && random.nextInt(3) == 0 ? Double.NEGATIVE_INFINITY : 3 * normal;
            case ALL_MASKED -> Double.NEGATIVE_INFINITY;
            case PLUS_INFINITY -> chosen ? Double.POSITIVE_INFINITY : normal;
            case WITH_NAN -> chosen ? Double.NaN : normal;
            case LARGEST -> Math.copySign(largest * (1 - random.nextInt(3) * 0x1p-20), normal);
            case TINY -> random.nextInt(1000) * smallest * Math.signum(normal);
        };
    }

    /** Rows of gradients: normal, all the same, zero but for one. */
    private void fillGradients(Task.Rowwise task, SplittableRandom random, MemorySegment dy) {
        long n = dy.byteSize() / type.bytes();
        long period = 3 * Math.max(1, task.length());
        for (long i = 0; i < n; i++) {
            double value = switch ((int) (i % period / Math.max(1, task.length()))) {
                case 0 -> random.nextGaussian();
                case 1 -> 1;
                default -> i % 5 == 0 ? random.nextGaussian() : 0;
            };
            Strata.put(type, dy, i, Strata.bits(type, value));
        }
    }
}
