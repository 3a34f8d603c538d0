package dev.hillock.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.diagnose.Verdict.Health;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.function.ActivationFunction;
import dev.hillock.train.Initialisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The known results on deep random networks. */
class DepthDiagnosisTest {

    private static final int DEPTH = 50;
    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = Engines.best();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static DepthDiagnosis of(ActivationFunction f, Initialisation initialisation, Normalization n, long seed) {
        return DepthDiagnosis.of(engine, new Network(DEPTH, 128, 64, n, seed), initialisation, f.activation());
    }

    private static DepthDiagnosis of(ActivationFunction f, Initialisation initialisation) {
        return of(f, initialisation, Normalization.NONE, 1);
    }

    @ParameterizedTest
    @EnumSource(Normalization.class)
    void aSigmoidPassesOnAtMostAQuarterInEveryLayer(Normalization normalization) {
        DepthDiagnosis d = of(ActivationFunction.SIGMOID, Initialisation.XAVIER, normalization, 1);
        assertEquals(DEPTH, d.layers().size());
        d.layers().forEach(l -> assertTrue(l.activationFactor() <= 0.25, l.toString()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theGradientOfSigmoidsVanishesByAtLeastFourPerLayer(long seed) {
        DepthDiagnosis d = of(ActivationFunction.SIGMOID, Initialisation.XAVIER, Normalization.NONE, seed);
        assertEquals(Health.VANISHING, d.verdict().health());
        assertTrue(d.perLayer() <= 0.25, d.perLayer().toString());
        assertTrue(d.gradientRatio() > 0, "float32 alone would have lost it");
        assertTrue(d.verdict().cures().toString().contains("no slope of sigmoid exceeds 0.25"));
    }

    /** Klambauer et al. 2017: mean 0 and variance 1 are a fixed point that attracts. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void seluWithLecunHoldsMeanZeroAndVarianceOne(long seed) {
        DepthDiagnosis d = of(ActivationFunction.SELU, Initialisation.LECUN, Normalization.NONE, seed);
        assertEquals(Health.HEALTHY, d.verdict().health());
        d.layers().forEach(l -> {
            assertEquals(0, l.mean(), 0.1, l.toString());
            assertEquals(1, l.variance(), 0.35, l.toString());
        });
        assertEquals(1, d.layers().stream().mapToDouble(Layer::variance).average().orElseThrow(), 0.15);
    }

    /** He et al. 2015: half of the gradient's square dies in the function, and weights of variance 2/n double it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reluWithHeHoldsTheGradient(long seed) {
        DepthDiagnosis d = of(ActivationFunction.RELU, Initialisation.HE, Normalization.NONE, seed);
        assertEquals(Health.HEALTHY, d.verdict().health());
        assertEquals(1, d.perLayer(), 0.04);
        // Deep down all samples are alike, so that a layer's share is that of 128 coins: four deviations.
        d.layers().forEach(l -> assertEquals(0.5, l.zeroGradient(), 4 * 0.5 / Math.sqrt(128), l.toString()));
        assertEquals(0.5, d.layers().stream().mapToDouble(Layer::zeroGradient).average().orElseThrow(), 0.03);
        assertEquals(Math.sqrt(0.5), d.layers().stream().mapToDouble(Layer::activationFactor).average().orElseThrow(),
            0.02);
    }

    @Test
    void reluWithXavierLosesHalfOfEveryVariance() {
        DepthDiagnosis d = of(ActivationFunction.RELU, Initialisation.XAVIER);
        assertEquals(Health.VANISHING, d.verdict().health());
        assertEquals(Math.sqrt(0.5), d.perLayer(), 0.03);
        double fall = d.layers().getLast().variance() / d.layers().getFirst().variance();
        assertEquals(0.5, Math.pow(fall, 1.0 / (DEPTH - 1)), 0.03);
        assertTrue(d.verdict().cures().getFirst().contains("--init he"));
    }

    @Test
    void tanhWithXavierFadesSlowly() {
        DepthDiagnosis d = of(ActivationFunction.TANH, Initialisation.XAVIER);
        assertEquals(Health.HEALTHY, d.verdict().health());
        assertTrue(d.perLayer() > 0.9 && d.perLayer() < 1, d.perLayer().toString());
        assertTrue(d.layers().getLast().variance() < d.layers().getFirst().variance());
        d.layers().forEach(l -> assertEquals(0, l.mean(), 0.05, l.toString()));
    }

    /** Yang et al. 2019, arXiv 1902.08129: batch normalisation before relu multiplies the square by π/(π - 1). */
    @Test
    void batchNormalisationBeforeReluExplodes() {
        DepthDiagnosis d = of(ActivationFunction.RELU, Initialisation.HE, Normalization.BATCH, 1);
        assertEquals(Health.EXPLODING, d.verdict().health());
        assertEquals(Math.sqrt(Math.PI / (Math.PI - 1)), d.perLayer(), 0.02);
        assertTrue(d.verdict().cures().toString().contains("--normalize layer"));
    }

    @ParameterizedTest
    @CsvSource({"GELU,LAYER", "SILU,LAYER", "RELU,LAYER", "SELU,LAYER", "ELU,BATCH"})
    void normalisationKeepsTheGradient(ActivationFunction f, Normalization normalization) {
        DepthDiagnosis d = of(f, Suited.to(f), normalization, 1);
        assertEquals(Health.HEALTHY, d.verdict().health(), d.verdict().toString());
        assertEquals(java.util.List.of(), d.verdict().cures());
    }

    /** The identity with weights of variance 1/n changes nothing but by chance. */
    @Test
    void theIdentityPassesAllOn() {
        DepthDiagnosis d = of(ActivationFunction.IDENTITY, Initialisation.LECUN);
        assertEquals(1, d.perLayer(), 0.02);
        d.layers().forEach(l -> assertEquals(1, l.activationFactor(), 1e-6));
        assertEquals(1, d.layers().getLast().gradient());
    }

    @Test
    void whatOverflowsIsSaidAndNotMeasured() {
        DepthDiagnosis d = of(ActivationFunction.SQUARED_RELU, Initialisation.HE);
        assertEquals(Health.OVERFLOWING, d.verdict().health());
        assertTrue(d.layers().size() > 1 && d.layers().size() < DEPTH, d.layers().toString());
        assertNull(d.gradientRatio());
        assertNull(d.perLayer());
        d.layers().forEach(l -> assertTrue(Double.isFinite(l.variance())));
    }

    @Test
    void aFunctionWithoutGradientIsReplaced() {
        DepthDiagnosis d = of(ActivationFunction.BINARY_STEP, Initialisation.XAVIER);
        assertEquals(Health.VANISHING, d.verdict().health());
        assertEquals(0, d.gradientRatio());
        assertEquals(1, d.layers().getFirst().dead());
        assertTrue(d.verdict().cures().getFirst().contains("choose another function"));
    }

    @Test
    void aUnitIsDeadWhereNoSampleOfTheBatchTeachesIt() {
        Network one = new Network(2, 1000, 1, Normalization.NONE, 5);
        Layer first = DepthDiagnosis.of(engine, one, Initialisation.HE, ActivationFunction.RELU.activation()).layers()
            .getFirst();
        assertEquals(0.5, first.dead(), 0.06);
        assertEquals(first.zeroGradient(), first.dead());
    }

    @Test
    void theSeedDecides() {
        double first = of(ActivationFunction.GELU, Initialisation.HE, Normalization.NONE, 7).gradientRatio();
        assertEquals(first, of(ActivationFunction.GELU, Initialisation.HE, Normalization.NONE, 7).gradientRatio());
        assertNotEquals(first, of(ActivationFunction.GELU, Initialisation.HE, Normalization.NONE, 8).gradientRatio());
    }

    @ParameterizedTest
    @CsvSource({"1,4,4,NONE,depth must be at least 2 but was 1", "2,0,4,NONE,width must be at least 1",
        "2,4,0,NONE,batch must be at least 1", "2,4,1,BATCH,batch must be at least 2 but was 1",
        "100000,60000,4,NONE,make one of them smaller", "2,100000,100000,NONE,make one of them smaller"})
    void whatIsNoNetworkIsRefused(int depth, int width, int batch, Normalization n, String said) {
        String message = assertThrows(IllegalArgumentException.class, () -> new Network(depth, width, batch, n, 1))
            .getMessage();
        assertTrue(message.contains(said), message);
    }
}
