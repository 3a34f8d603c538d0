package dev.hillock.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What frameworks compute, against numbers worked out from their sources. */
class DefinitionTest {

    private static Definition of(Framework framework, String name) {
        return Catalogue.definition(framework, name);
    }

    @Test
    void hardSigmoidHasThreeSlopes() {
        assertEquals(2.0 / 3, of(Framework.PYTORCH, "hard_sigmoid").value(1), 1e-15);
        assertEquals(0.7, of(Framework.ONNX, "HardSigmoid").value(1), 1e-15);
        assertEquals(1, of(Framework.JAX, "sparse_sigmoid").value(1));
        assertEquals(0.7, of(Framework.KERAS_2, "hard_sigmoid").value(1), 1e-15);
        assertEquals(0.2, of(Framework.ND4J, "hard_sigmoid").derivative(2.5));
        assertEquals(Optional.of(ActivationFunction.HARD_SIGMOID.with(0.2, 0.5)),
            of(Framework.BURN, "hard_sigmoid").activation());
    }

    @Test
    void geluIsThreeFunctions() {
        assertEquals(ActivationFunction.GELU_TANH, of(Framework.JAX, "gelu").base().function());
        assertEquals(ActivationFunction.GELU, of(Framework.KERAS, "gelu").base().function());
        assertEquals(ActivationFunction.GELU_TANH, of(Framework.KERAS, "ops.gelu").base().function());
        assertEquals(ActivationFunction.QUICK_GELU, of(Framework.ND4J, "gelu").base().function());
    }

    @Test
    void slopesOfLeakyReluAndWhatHappensAtItsKink() {
        assertEquals(-0.2, of(Framework.TENSORFLOW, "leaky_relu").value(-1));
        assertEquals(-0.2, of(Framework.KERAS, "leaky_relu").value(-1));
        assertEquals(-0.3, of(Framework.KERAS, "layers.LeakyReLU").value(-1));
        assertEquals(0.01, of(Framework.PYTORCH, "leaky_relu").derivative(0));
        assertEquals(1, of(Framework.JAX, "leaky_relu").derivative(0));
        assertEquals(1, of(Framework.CANDLE, "relu").derivative(0));
        assertEquals(0, of(Framework.MLX, "celu").derivative(0));
        assertEquals(1.0507009873554805, of(Framework.TENSORFLOW, "selu").derivative(0));
        assertEquals(-0.5, of(Framework.PYTORCH_2_6, "hard_swish").derivative(-3));
        assertEquals(0, of(Framework.PYTORCH, "hard_swish").derivative(-3));
    }

    /** (0.044715x)³ for 0.044715x³ costs 0.0335; the derivative is checked by differences. */
    @Test
    void theWrongGeluOfNd4j() {
        Definition wrong = of(Framework.ND4J, "PreciseGELU");
        Activation right = ActivationFunction.GELU.activation();
        double largest = 0;
        for (double x = -6; x <= 6; x += 1e-3) {
            largest = Math.max(largest, Math.abs(wrong.value(x) - right.value(x)));
            double h = 1e-6;
            assertEquals((wrong.value(x + h) - wrong.value(x - h)) / (2 * h), wrong.derivative(x), 1e-8);
        }
        assertEquals(0.0335, largest, 1e-4);
        assertTrue(wrong.activation().isEmpty());
    }

    @Test
    void roundedConstantsAndThresholds() {
        assertEquals(1.0507, of(Framework.MLX, "selu").value(1));
        assertEquals((double) 1.0507009873554805f, of(Framework.ONNX, "selu").value(1));
        assertEquals(21, of(Framework.PYTORCH, "softplus").value(21));
        assertEquals(20 + Math.log1p(Math.exp(-20)), of(Framework.PYTORCH, "softplus").value(20));
        assertTrue(Double.isNaN(of(Framework.PYTORCH, "silu").value(Double.NEGATIVE_INFINITY)));
    }

    static Stream<Definition> definitions() {
        return Stream.of(ActivationFunction.values()).flatMap(f -> Catalogue.definitions(f).stream());
    }

    /** A difference in words is one in numbers only where words say so; a difference in numbers is always said. */
    @ParameterizedTest
    @MethodSource("definitions")
    void numbersAreSaidInWordsAndHaveASource(Definition d) {
        assertTrue(d.alias().variant() == Variant.SAME || !d.alias().difference().isEmpty(), d::toString);
        assertTrue(d.framework() == Framework.HILLOCK || d.alias().source().startsWith("https://"),
            () -> d.alias().source());
        assertTrue(!d.alias().source().contains("{"), () -> d.alias().source());
        for (double x : new double[] {-2, 0.3, 4}) {
            assertTrue(Double.isFinite(d.value(x)) && Double.isFinite(d.derivative(x)), d::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void frameworksAreFoundByTheirNames(Framework framework) {
        assertEquals(framework, Framework.named(framework.toString()));
        Set<String> used = Catalogue.entries().stream().flatMap(e -> e.description().aliases().stream())
            .map(Description.Alias::framework).collect(Collectors.toSet());
        assertTrue(framework == Framework.HILLOCK || used.contains(framework.toString()), framework::toString);
    }

    @Test
    void whatIsUnknownIsSaid() {
        assertEquals(Framework.TENSORFLOW, Framework.named("TF"));
        assertEquals(Framework.PYTORCH, Framework.named("torch"));
        String message = assertThrows(IllegalArgumentException.class, () -> Framework.named("pytroch")).getMessage();
        assertTrue(message.startsWith("unknown framework \"pytroch\", did you mean PyTorch?; there are"), message);
        message = assertThrows(IllegalArgumentException.class, () -> of(Framework.PYTORCH, "squareplus")).getMessage();
        assertEquals("PyTorch has no squareplus that the catalogue knows; it knows Hillock, JAX, Keras", message);
        message = assertThrows(IllegalArgumentException.class, () -> of(Framework.PYTORCH, "softmax")).getMessage();
        assertTrue(message.contains("function of a row"), message);
    }
}
