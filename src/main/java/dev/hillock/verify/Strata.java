package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.function.Activation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/** The stratified sweep: bit patterns, so that the payloads of NaNs survive. */
final class Strata implements Sweep {
    private static final ValueLayout.OfShort SHORT =
        ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int NEIGHBOURS = 3;

    /** Where branches, roots, extrema and integers lie, of any function and type. */
    private static final double[] PLACES = {
        0.5, 0.70710678118654752, 0.75179169, 1, 1.19245, 1.27846454, 1.5, 2, Math.sqrt(3), 2.5, 3, 6, 20,
        Math.PI / 4, Math.PI / 2, Math.PI * 3 / 4, Math.PI, Math.PI * 2, Math.PI * 1000.5, 1e5, 0x1p23, 0x1p24, 0x1p31,
        0x1p32, 0x1p52, 0x1p53, 0x1p63,
    };
    /** Where exp(x), exp(x/2), exp(x²), exp(2x), erfc(x) and x² round to 1, under- or overflow in float32. */
    private static final double[] EDGES_32 = {
        5.9604645e-8, 1.1920929e-7, 8.317766, 9.010913, 9.186, 9.305, 9.419, 10.0543, 10.1969, 13.1942, 14.4268,
        16.635532, 17.328680, 43.668274, 44.361420, 51.986, 87.33654, 88.02969, 88.722839, 89.415985, 103.278929,
        103.972084, 104.665, 174.67309, 177.44568, 207.94415, 1.0842022e-19, 1.8446743e19, 1.7014118e38,
    };
    /** The same in float64. */
    private static final double[] EDGES_64 = {
        1.1102230246251565e-16, 2.220446049250313e-16, 18.714973875118524, 19.061547465398498, 26.5432, 26.6417,
        27.2263, 36.04365338911715, 37.42994775023705, 37.5194, 38.4674, 354.1982, 354.891356, 372.5666,
        708.3964185322641, 709.782712893384, 710.4758600739439, 744.4400719213812, 745.1332191019411, 1416.79,
        1.4916681462400413e-154, 1.3407807929942596e154, 8.98846567431158e307,
    };

    private final DType type;
    private final Gradients gradients;
    private final SplittableRandom random;
    private long[] bits;
    private int count;

    Strata(Activation activation, DType type, long samples, long seed) {
        this.type = type;
        this.gradients = new Gradients(type, seed);
        this.random = new SplittableRandom(seed);
        this.bits = new long[Math.toIntExact(Math.max(samples, 1 << 14))];
        if (type.isHalf()) {
            addAll();
            shuffle();
            return;
        }
        addSpecials();
        addBinades();
        for (double kink : activation.kinks()) {
            addWithNeighbours(kink);
        }
        addPlaces(activation);
        if (count < samples) {
            addRandom((int) samples);
        }
        shuffle();
    }

    @Override
    public DType type() {
        return type;
    }

    @Override
    public long size() {
        return count;
    }

    @Override
    public void fill(long from, MemorySegment[] inputs) {
        long n = inputs[0].byteSize() / type.bytes();
        for (long i = 0; i < n; i++) {
            put(type, inputs[0], i, bits[(int) ((from + i) % count)]);
        }
        if (inputs.length > 1) {
            gradients.fill(from, inputs[1]);
        }
    }

    static long bits(DType type, double value) {
        return type.bits(value);
    }

    static void put(DType type, MemorySegment segment, long i, long bits) {
        switch (type) {
            case FLOAT16, BFLOAT16 -> segment.set(SHORT, i * Short.BYTES, (short) bits);
            case FLOAT32 -> segment.set(INT, i * Integer.BYTES, (int) bits);
            case FLOAT64 -> segment.set(LONG, i * Long.BYTES, bits);
        }
    }

    private void add(long pattern) {
        if (count == bits.length) {
            bits = java.util.Arrays.copyOf(bits, 2 * count);
        }
        bits[count++] = pattern;
    }

    /** Every value that there is. */
    private void addAll() {
        for (long pattern = 0; pattern < 1 << Short.SIZE; pattern++) {
            add(pattern);
        }
    }

    private void addSpecials() {
        boolean single = type == DType.FLOAT32;
        long sign = single ? 1L << 31 : 1L << 63;
        long infinity = bits(type, Double.POSITIVE_INFINITY);
        long quiet = single ? 1L << 22 : 1L << 51;
        for (long side : new long[] {0, sign}) {
            for (long i = 0; i <= NEIGHBOURS; i++) {
                add(side | i);
                add(side | infinity - i);
            }
            add(side | infinity | quiet);
            add(side | infinity | quiet | 0x1234);
            add(side | infinity | 1);
            add(side | infinity | quiet | quiet - 1);
        }
    }

    private void addBinades() {
        int mantissa = type == DType.FLOAT32 ? 23 : 52;
        long binades = bits(type, Double.POSITIVE_INFINITY) >>> mantissa;
        long last = (1L << mantissa) - 1;
        for (long exponent = 0; exponent < binades; exponent++) {
            for (long side : new long[] {0, binades + 1}) {
                long first = (side | exponent) << mantissa;
                add(first);
                add(first | last);
                add(first | random.nextLong() & last);
            }
        }
    }

    /** The places as they are and as parameters scale them, of both signs. */
    private void addPlaces(Activation activation) {
        double[] edges = type == DType.FLOAT32 ? EDGES_32 : EDGES_64;
        for (double parameter : new double[] {activation.a(), activation.b(), activation.c()}) {
            if (parameter != 0) {
                addWithNeighbours(parameter);
                addWithNeighbours(-parameter);
            }
        }
        double[] scales = DoubleStream.of(1, activation.a(), activation.b(), activation.c()).filter(s -> s != 0)
            .distinct().toArray();
        for (double scale : scales) {
            DoubleStream.concat(DoubleStream.of(PLACES), DoubleStream.of(edges)).forEach(place -> {
                addWithNeighbours(place / scale);
                addWithNeighbours(-place / scale);
            });
        }
    }

    private void addWithNeighbours(double place) {
        long pattern = bits(type, place);
        for (int i = -NEIGHBOURS; i <= NEIGHBOURS; i++) {
            add(pattern + i);
        }
        if (Ulp.round(type, place) == 0) {
            long other = bits(type, -place);
            for (int i = 0; i <= NEIGHBOURS; i++) {
                add(other + i);
            }
        }
    }

    private void addRandom(int samples) {
        double span = type == DType.FLOAT32 ? 110 : 760;
        while (count < samples) {
            add(switch (count % 20) {
                case 0, 1, 2, 3, 4, 5, 6 -> random.nextLong();
                case 7, 8, 9, 10, 11 -> bits(type, random.nextDouble(-8, 8));
                case 12, 13, 14 -> bits(type, random.nextDouble(-30, 30));
                case 15, 16, 17 -> bits(type, random.nextDouble(-span, span));
                default -> bits(type, Math.scalb(random.nextDouble(-1, 1), -random.nextInt(30)));
            });
        }
    }

    private void shuffle() {
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            long swapped = bits[i];
            bits[i] = bits[j];
            bits[j] = swapped;
        }
    }
}
