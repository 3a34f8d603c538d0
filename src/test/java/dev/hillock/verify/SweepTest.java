package dev.hillock.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.lang.foreign.MemorySegment;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SweepTest {

    private static int[] floats(Sweep sweep) {
        int[] bits = new int[Math.toIntExact(sweep.size())];
        sweep.fill(0, new MemorySegment[] {MemorySegment.ofArray(bits)});
        return bits;
    }

    private static Set<Integer> set(Sweep sweep) {
        Set<Integer> set = new HashSet<>();
        for (int bits : floats(sweep)) {
            set.add(bits);
        }
        return set;
    }

    private static Sweep sweep(Activation activation, long samples) {
        return Sweep.stratified(activation, DType.FLOAT32, samples, 1);
    }

    @Test
    void holdsBothEndsOfEveryBinade() {
        Set<Integer> bits = set(sweep(ActivationFunction.GELU.activation(), 0));
        for (int exponent = 0; exponent < 255; exponent++) {
            for (int sign : new int[] {0, 1 << 31}) {
                assertTrue(bits.contains(sign | exponent << 23), "first of binade " + exponent);
                assertTrue(bits.contains(sign | exponent << 23 | 0x7f_ffff), "last of binade " + exponent);
            }
        }
    }

    @Test
    void holdsEveryExponentOfDoubles() {
        Sweep sweep = Sweep.stratified(ActivationFunction.GELU.activation(), DType.FLOAT64, 0, 1);
        long[] bits = new long[Math.toIntExact(sweep.size())];
        sweep.fill(0, new MemorySegment[] {MemorySegment.ofArray(bits)});
        Set<Long> exponents = new HashSet<>();
        for (long pattern : bits) {
            exponents.add(pattern >>> 52);
        }
        assertEquals(4096, exponents.size(), "all exponents of both signs, infinities and NaNs included");
    }

    @Test
    void holdsTheSpecialValues() {
        Set<Integer> bits = set(sweep(ActivationFunction.EXP.activation(), 0));
        for (float special : new float[] {
            0f, -0f, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MIN_NORMAL, -Float.MIN_NORMAL,
            Math.nextDown(Float.MIN_NORMAL), Float.MAX_VALUE,
            -Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 88.72284f, -103.97208f,
        }) {
            assertTrue(bits.contains(Float.floatToRawIntBits(special)), () -> special + " is missing");
        }
        for (int payload : new int[] {0x7fc0_0000, 0xffc0_0000, 0x7f80_0001, 0x7fff_ffff, 0x7fc0_1234}) {
            assertTrue(bits.contains(payload), () -> "NaN %x is missing".formatted(payload));
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsEveryKinkAndThreeNeighboursOnEachSide(ActivationFunction function) {
        for (Activation activation : Settings.of(function)) {
            Set<Integer> bits = set(sweep(activation, 0));
            for (double kink : activation.kinks()) {
                float below = (float) kink;
                float above = (float) kink;
                for (int i = 0; i <= 3; i++) {
                    assertTrue(contains(bits, below) && contains(bits, above), activation + " near " + kink);
                    below = Math.nextDown(below);
                    above = Math.nextUp(above);
                }
            }
        }
    }

    private static boolean contains(Set<Integer> bits, float x) {
        return bits.contains(Float.floatToRawIntBits(x));
    }

    @Test
    void isDenseWhereFunctionsBend() {
        int near = 0;
        int samples = 100_000;
        for (int bits : floats(sweep(ActivationFunction.MISH.activation(), samples))) {
            float x = Float.intBitsToFloat(bits);
            near += Math.abs(x) > 0.25 && Math.abs(x) < 8 ? 1 : 0;
        }
        assertTrue(near > samples / 5, near + " of " + samples);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        Activation mish = ActivationFunction.MISH.activation();
        int[] first = floats(Sweep.stratified(mish, DType.FLOAT32, 50_000, 7));
        assertArrayEquals(first, floats(Sweep.stratified(mish, DType.FLOAT32, 50_000, 7)));
        assertFalse(java.util.Arrays.equals(first, floats(Sweep.stratified(mish, DType.FLOAT32, 50_000, 8))));
        assertEquals(50_000, first.length);
    }

    @Test
    void beginsAgainAtItsEndAndFillsGradients() {
        Sweep sweep = sweep(ActivationFunction.MISH.activation(), 20_000);
        int[] around = new int[10];
        float[] dy = new float[10];
        sweep.fill(sweep.size() - 5, new MemorySegment[] {MemorySegment.ofArray(around), MemorySegment.ofArray(dy)});
        assertEquals(floats(sweep)[4], around[9]);
        Set<Float> gradients = new HashSet<>();
        for (float gradient : dy) {
            gradients.add(gradient);
        }
        assertTrue(gradients.size() > 3, "gradients differ");
    }

    @Test
    void everyFloatIsEveryBitPatternInOrder() {
        Sweep sweep = Sweep.everyFloat();
        int[] bits = new int[4];
        sweep.fill((1L << 31) - 2, new MemorySegment[] {MemorySegment.ofArray(bits)});
        assertArrayEquals(new int[] {0x7fff_fffe, 0x7fff_ffff, 0x8000_0000, 0x8000_0001}, bits);
        assertEquals(1L << 32, sweep.size());
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOGSUMEXP"})
    void rowsHaveAllLengthsAndKinds(RowFunction function) {
        RowSweep sweep = new RowSweep(function.activation(), DType.FLOAT32, 10_000, 1);
        Set<Long> lengths = new HashSet<>();
        for (Task.Rowwise task : sweep.tasks(Order.PULLBACK)) {
            lengths.add(task.length());
            assertTrue(task.rows() >= RowSweep.Kind.values().length, "a row of each kind");
        }
        assertEquals(Set.of(1L, 2L, 3L, 5L, 16L, 17L, 100L, 255L, 256L, 257L, 1000L, 4096L, 65_537L), lengths);
    }

    @Test
    void rowsHoldWhatTheirKindSays() {
        RowSweep sweep = new RowSweep(RowFunction.SOFTMAX.activation(), DType.FLOAT32, 0, 1);
        Task.Rowwise task = sweep.tasks(Order.VALUE).stream()
            .filter(t -> t.length() == 100 && t.inner() == 1).findFirst().orElseThrow();
        float[] x = new float[Math.toIntExact(task.inputLength(0))];
        sweep.fill(task, 0, new MemorySegment[] {MemorySegment.ofArray(x)});
        int[] nans = new int[RowSweep.Kind.values().length];
        int[] minusInfinite = new int[nans.length];
        int[] plusInfinite = new int[nans.length];
        for (int i = 0; i < nans.length * 100; i++) {
            nans[i / 100] += Float.isNaN(x[i]) ? 1 : 0;
            minusInfinite[i / 100] += x[i] == Float.NEGATIVE_INFINITY ? 1 : 0;
            plusInfinite[i / 100] += x[i] == Float.POSITIVE_INFINITY ? 1 : 0;
        }
        for (RowSweep.Kind kind : RowSweep.Kind.values()) {
            int row = kind.ordinal();
            assertEquals(kind == RowSweep.Kind.WITH_NAN ? 1 : 0, nans[row], kind::toString);
            assertEquals(kind == RowSweep.Kind.PLUS_INFINITY ? 1 : 0, plusInfinite[row], kind::toString);
            switch (kind) {
                case ALL_MASKED -> assertEquals(100, minusInfinite[row]);
                case MASKED -> assertTrue(minusInfinite[row] > 10 && minusInfinite[row] < 100);
                default -> assertEquals(0, minusInfinite[row], kind::toString);
            }
        }
    }
}
