package dev.hillock.diagnose;

import dev.hillock.engine.DType;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A file of pre-activations, a row for each sample and a column for each unit: read in slabs, so that it may be larger
 * than memory, and checked before anything is computed from it.
 */
public final class Preactivations {

    /** Elements of a slab, unless a single row has more. */
    private static final int SLAB = 1 << 20;
    /** Standard deviations to each side that a histogram shows. */
    private static final double REACH = 4;

    private final Tensor array;
    private final long samples;
    private final int units;
    private final int slabRows;
    private final UnitMoments moments;
    private final boolean[] constant;
    private final double[] first;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private Distribution distribution;

    /** Gets rows of the array, as many as are told, from the first on. */
    interface Rows {
        void rows(double[] x, long from, int count);
    }

    private Preactivations(Tensor array, long samples, int units) {
        this.array = array;
        this.samples = samples;
        this.units = units;
        this.slabRows = (int) Math.min(samples, Math.max(1, SLAB / units));
        this.moments = new UnitMoments(units);
        this.constant = new boolean[units];
        this.first = new double[units];
    }

    /**
     * Reads a file once or twice.
     *
     * @param progress is told how many elements are read; in the end as many as the array has
     * @throws ArrayFileException if it has not two dimensions, is empty or constant, or has values that are not finite
     */
    public static Preactivations of(Tensor array, LongConsumer progress) {
        long[] shape = array.header().shape();
        if (shape.length != 2) {
            throw fault(array, "has shape %s but must have two dimensions, a row for each sample and a column for each "
                + "unit; %s", NpyHeader.text(shape), shape.length < 2 ? "for a single unit: x.reshape(-1, 1)"
                    : "for channels last: x.reshape(-1, x.shape[-1])");
        }
        if (shape[0] == 0 || shape[1] == 0) {
            throw fault(array, "has shape %s: there is no %s", NpyHeader.text(shape),
                shape[0] == 0 ? "sample in it, so every column is empty" : "unit in it");
        }
        if (shape[1] > SLAB * 16L) {
            throw fault(array, "has %d units; at most %d can be diagnosed, so cut the array into parts", shape[1],
                SLAB * 16L);
        }
        Preactivations read = new Preactivations(array, shape[0], (int) shape[1]);
        read.measure(progress);
        return read;
    }

    private void measure(LongConsumer progress) {
        Arrays.fill(constant, true);
        long[] bad = {0, -1};
        read((x, from, count) -> {
            for (int row = 0, i = 0; row < count; row++) {
                for (int unit = 0; unit < units; unit++, i++) {
                    if (!Double.isFinite(x[i])) {
                        bad[0]++;
                        bad[1] = bad[1] < 0 ? from * units + i : bad[1];
                    }
                    if (row == 0 && from == 0) {
                        first[unit] = x[i];
                    }
                    constant[unit] &= x[i] == first[unit];
                    least = Math.min(least, x[i]);
                    greatest = Math.max(greatest, x[i]);
                }
            }
            moments.add(x, count);
            progress.accept((from + count) * units);
        });
        if (bad[0] > 0) {
            throw fault(array, "has %d value%s not finite, the first in row %d, column %d; find the layer below that "
                + "makes the first of them, or leave the rows out", bad[0], bad[0] == 1 ? " that is" : "s that are",
                bad[1] / units, bad[1] % units);
        }
        if (constantUnits() == units) {
            throw fault(array, samples == 1
                ? "has a single sample, so every column is constant; take at least two, better a thousand"
                : "has nothing but constant columns; are these pre-activations, with samples in rows?");
        }
        double reach = REACH * Math.sqrt(moments.variance());
        Histogram.Tally tally = new Histogram.Tally(Math.max(least, moments.mean() - reach),
            Math.min(greatest, moments.mean() + reach));
        read((x, _, count) -> {
            for (int i = 0; i < count * units; i++) {
                tally.add(x[i]);
            }
        });
        distribution = Distribution.of(moments, least, greatest, tally.histogram());
    }

    private void read(Rows sink) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment slab = arena.allocate((long) slabRows * units * type().bytes(), Double.BYTES);
            double[] x = new double[slabRows * units];
            for (long from = 0; from < samples; from += slabRows) {
                int count = (int) Math.min(slabRows, samples - from);
                read(from, slab.asSlice(0, (long) count * units * type().bytes()));
                decode(type(), slab, x, count * units);
                sink.rows(x, from, count);
            }
        }
    }

    /** The first elements of a segment, as doubles. */
    static void decode(DType type, MemorySegment from, double[] to, int count) {
        switch (type) {
            case FLOAT32 -> {
                float[] floats = new float[count];
                MemorySegment.copy(from, (ValueLayout.OfFloat) type.layout(), 0, floats, 0, count);
                for (int i = 0; i < count; i++) {
                    to[i] = floats[i];
                }
            }
            case FLOAT64 -> MemorySegment.copy(from, (ValueLayout.OfDouble) type.layout(), 0, to, 0, count);
            default -> Arrays.setAll(to, i -> i < count ? type.get(from, i) : to[i]);
        }
    }

    private static ArrayFileException fault(Tensor array, String sentence, Object... values) {
        return new ArrayFileException(array.place() + " " + sentence.formatted(values));
    }

    /** Copies rows into a segment of their size. */
    void read(long row, MemorySegment target) {
        array.read(row * units, target);
    }

    /** The type of the elements. */
    public DType type() {
        return array.header().type();
    }

    /** How many rows there are. */
    public long samples() {
        return samples;
    }

    /** How many columns there are. */
    public int units() {
        return units;
    }

    int slabRows() {
        return slabRows;
    }

    /** All elements. */
    public Distribution distribution() {
        return distribution;
    }

    UnitMoments moments() {
        return moments;
    }

    boolean constant(int unit) {
        return constant[unit];
    }

    int constantUnits() {
        int count = 0;
        for (boolean c : constant) {
            count += c ? 1 : 0;
        }
        return count;
    }
}
