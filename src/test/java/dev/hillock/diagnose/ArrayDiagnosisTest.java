package dev.hillock.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.diagnose.Unit.State;
import dev.hillock.diagnose.Verdict.Health;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.NpyWriter;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pre-activations whose ailments are known because they were made. */
class ArrayDiagnosisTest {

    private static final int SAMPLES = 1000;

    @TempDir
    Path directory;

    private static double[] unit(IntToDoubleFunction of) {
        return IntStream.range(0, SAMPLES).mapToDouble(of).toArray();
    }

    private static double[] normal(long seed, double mean, double deviation) {
        SplittableRandom random = new SplittableRandom(seed);
        return unit(_ -> mean + deviation * random.nextGaussian());
    }

    private ArrayDiagnosis diagnose(Activation f, DType type, double[]... columns) {
        int units = columns.length;
        double[] x = new double[columns[0].length * units];
        for (int i = 0; i < x.length; i++) {
            x[i] = columns[i % units][i / units];
        }
        Path file = directory.resolve("x.npy");
        float[] floats = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            floats[i] = (float) x[i];
        }
        try (NpyWriter writer = NpyWriter.create(file, new NpyHeader(type, new long[] {columns[0].length, units}))) {
            writer.write(0, type == DType.FLOAT32 ? MemorySegment.ofArray(floats) : MemorySegment.ofArray(x));
            writer.commit();
        }
        try (NpyArray array = NpyArray.open(file); Engine engine = Engines.best(type)) {
            return ArrayDiagnosis.of(Preactivations.of(array, _ -> { }), engine, f, units, _ -> { });
        }
    }

    private ArrayDiagnosis diagnose(ActivationFunction f, double[]... columns) {
        return diagnose(f.activation(), DType.FLOAT32, columns);
    }

    @Test
    void aUnitThatIsNeverPositiveIsDeadToRelu() {
        ArrayDiagnosis d = diagnose(ActivationFunction.RELU, normal(1, 0, 1), unit(i -> -1 - i % 3),
            unit(i -> i == 77 ? 0.5 : -2));
        assertEquals(1, d.deadUnits());
        assertEquals(Health.DYING, d.verdict().health());
        assertEquals(1, d.worst().getFirst().unit());
        assertEquals(State.DEAD, d.worst().getFirst().state());
        assertEquals(1, d.worst().getFirst().zeroGradient());
        assertEquals(State.SATURATED, d.worst().get(1).state(), "one sample in a thousand teaches unit 2");
        assertEquals(0.999, d.worst().get(1).zeroGradient(), 1e-12);
        assertEquals(1, d.saturatedUnits());
        assertTrue(d.verdict().cures().toString().contains("leaky_relu"));
    }

    @Test
    void whatIsDeadToReluIsAliveToLeakyRelu() {
        double[][] x = {normal(1, 0, 1), normal(2, 0, 1), unit(i -> -1 - i % 3)};
        assertEquals(1, diagnose(ActivationFunction.RELU, x).deadUnits());
        ArrayDiagnosis leaky = diagnose(ActivationFunction.LEAKY_RELU, x);
        assertEquals(0, leaky.deadUnits());
        assertEquals(0, leaky.zeroGradient());
        Activation steeper = ActivationFunction.LEAKY_RELU.with(0.2);
        assertEquals(0, diagnose(steeper, DType.FLOAT32, x).saturatedUnits());
    }

    /** |f'| below 5 % of its greatest is |tanh| above √0.95, at |x| = 2.18. */
    @Test
    void saturationBeginsWhereItIsSaidTo() {
        ArrayDiagnosis d = diagnose(ActivationFunction.TANH, unit(i -> i % 2 == 0 ? 2.2 : -2.2),
            unit(i -> i % 2 == 0 ? 2.1 : -2.1), unit(i -> i < 0.95 * SAMPLES ? 3 : 0.1),
            unit(i -> i < 0.95 * SAMPLES - 1 ? 3 : 0.1));
        assertEquals(List.of(0, 2), d.worst().stream().filter(u -> u.state() == State.SATURATED).map(Unit::unit)
            .toList());
        assertEquals(0, d.deadUnits());
        assertEquals(Health.SATURATING, d.verdict().health());
        assertTrue(d.verdict().cures().getFirst().contains("normalise"));
    }

    @Test
    void aSigmoidIsMeasuredByItsOwnGreatestSlope() {
        ArrayDiagnosis d = diagnose(ActivationFunction.SIGMOID, normal(1, 0, 1), normal(2, 0, 1));
        assertEquals(0.25, d.greatestSlope(), 1e-12);
        assertEquals(0, d.saturatedUnits());
        assertEquals(Health.HEALTHY, d.verdict().health());
        assertEquals(List.of(), d.verdict().cures());
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64"})
    void momentsAreThoseOfTheSchoolbook(DType type) {
        double[] a = unit(i -> i % 2 == 0 ? 1 : 3);
        double[] b = unit(i -> i % 4 < 2 ? -2 : 0);
        ArrayDiagnosis d = diagnose(ActivationFunction.RELU.activation(), type, a, b);
        assertEquals(0.5, d.before().mean(), 1e-12);
        assertEquals((0.25 + 6.25 + 6.25 + 0.25) / 4, d.before().variance(), 1e-12);
        assertEquals(0.5 / Math.sqrt(3.25), d.before().offset(), 1e-12);
        assertFalse(d.before().centred());
        assertEquals(1, d.after().mean(), 1e-12);
        assertEquals((0 + 4 + 1 + 1) / 4.0, d.after().variance(), 1e-12);
        assertEquals(0, d.after().least());
        assertEquals(3, d.after().greatest());
        assertEquals(0.5, d.zeroGradient(), "f'(0) is 0, as PyTorch has it");
    }

    /** Variance of numbers far from 0 loses no digits. */
    @Test
    void momentsKeepTheirDigits() {
        ArrayDiagnosis d = diagnose(ActivationFunction.IDENTITY.activation(), DType.FLOAT64,
            unit(i -> 1e9 + (i % 2)), unit(i -> 1e9 + (i % 2)));
        assertEquals(0.25, d.before().variance(), 1e-9);
        assertEquals(Health.OFF_SCALE, d.verdict().health());
    }

    @Test
    void histogramsCountEveryElement() {
        ArrayDiagnosis d = diagnose(ActivationFunction.TANH, normal(3, 0, 1), unit(i -> i == 5 ? 1000 : 0));
        for (Histogram h : List.of(d.before().histogram(), d.after().histogram())) {
            assertEquals(2 * SAMPLES, Arrays.stream(h.counts()).sum() + h.below() + h.above());
        }
        assertEquals(1, d.before().histogram().above());
        assertEquals(0, d.after().histogram().above());
    }

    @Test
    void aConstantUnitIsNamedAndTheOthersAreDiagnosed() {
        ArrayDiagnosis d = diagnose(ActivationFunction.TANH, normal(4, 0, 1), unit(_ -> 0.3));
        assertEquals(1, d.constantUnits());
        assertEquals(State.CONSTANT, d.worst().getFirst().state());
        assertTrue(d.verdict().findings().toString().contains("1 unit is constant"));
        assertTrue(d.verdict().cures().getLast().contains("layer below"));
    }

    @Test
    void scaleIsJudged() {
        assertEquals(Health.OFF_SCALE, diagnose(ActivationFunction.RELU, normal(5, 0, 9)).verdict().health());
        assertEquals(Health.OFF_SCALE, diagnose(ActivationFunction.RELU, normal(5, 0, 0.05)).verdict().health());
        assertEquals(Health.OFF_SCALE, diagnose(ActivationFunction.RELU, normal(5, 2, 1)).verdict().health());
        assertEquals(Health.HEALTHY, diagnose(ActivationFunction.RELU, normal(5, 0.2, 2)).verdict().health());
    }

    @Test
    void whatOverflowsHasNoMoments() {
        ArrayDiagnosis d = diagnose(ActivationFunction.EXP, normal(6, 0, 1), unit(i -> i == 3 ? 200 : 0));
        assertEquals(Health.OVERFLOWING, d.verdict().health());
        assertEquals(1, d.overflows());
        assertNull(d.after());
        d.worst().forEach(u -> assertTrue(Double.isFinite(u.meanSlope())));
    }

    @Test
    void aFunctionWithoutGradientIsDeadEverywhere() {
        ArrayDiagnosis d = diagnose(ActivationFunction.BINARY_STEP, normal(7, 0, 1), normal(8, 0, 1));
        assertEquals(2, d.deadUnits());
        assertTrue(d.verdict().cures().getFirst().contains("no gradient anywhere"));
    }

    /** More rows than a slab has, the last one incomplete. */
    @Test
    void slabsChangeNothing() {
        double[] column = new double[(1 << 20) + 12_345];
        SplittableRandom random = new SplittableRandom(9);
        Arrays.setAll(column, _ -> random.nextGaussian());
        ArrayDiagnosis d = diagnose(ActivationFunction.RELU.activation(), DType.FLOAT64, column);
        double mean = Arrays.stream(column).average().orElseThrow();
        double variance = Arrays.stream(column).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        assertEquals(mean, d.before().mean(), 1e-12);
        assertEquals(variance, d.before().variance(), 1e-12);
        assertEquals(Arrays.stream(column).filter(x -> x <= 0).count(), Math.round(d.zeroGradient() * column.length));
        assertEquals(column.length, d.samples());
    }
}
