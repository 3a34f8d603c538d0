package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code eval} with a chain: the same bytes as its steps one by one, and sentences for chains that make no sense. */
class ChainCommandTest {

    @TempDir
    Path directory;

    private Path x;
    private Path y;

    @BeforeEach
    void anArray() {
        x = directory.resolve("x.npy");
        y = directory.resolve("y.npy");
        Ran.hillock("sample", "--shape", "12x40", "-o", x).right();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "gelu | mul 0.5 | log_softmax; gelu; affine alpha=0.5; log_softmax",
        "leaky_relu negative_slope=0.2|softmax axis=0 temperature=0.5|neg; leaky_relu negative_slope=0.2; "
            + "softmax axis=0 temperature=0.5; affine alpha=-1",
        "log_softmax axis=0 | logsumexp axis=-2 | add 1; log_softmax axis=0; logsumexp axis=0; affine beta=1",
        "maxout k=4 | hard_sigmoid@onnx | elu alpha=0.5; maxout k=4; hard_sigmoid@onnx; elu alpha=0.5"})
    void equalsItsStepsOneByOne(String chain, String first, String second, String third) {
        for (String chunk : new String[] {"16M", "100", "41", "1"}) {
            Ran.hillock("eval", chain, "-i", x, "-o", y, "-e", "simd", "--chunk", chunk).right().says(" value of 480 ");
            Path previous = x;
            for (String step : new String[] {first, second, third}) {
                String[] words = step.split(" ");
                Path next = directory.resolve(words[0] + ".npy");
                List<Object> arguments = new ArrayList<>(
                    List.of("eval", words[0], "-i", previous, "-o", next, "-e", "simd", "-q"));
                for (int i = 1; i < words.length; i++) {
                    arguments.add(words[i].startsWith("axis") ? "--" + words[i] : "-p" + words[i]);
                }
                Ran.hillock(arguments.toArray()).right();
                previous = next;
            }
            assertEquals(Arrays.header(previous).toString(), Arrays.header(y).toString());
            assertArrayEquals(Arrays.floats(previous), Arrays.floats(y));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "gelu | | tanh; step 2 of the chain \"gelu | | tanh\" is empty; write a function between the bars",
        "gelu |; step 2 of the chain",
        "gleu | tanh; step 1 of the chain, \"gleu\": there is no such step, did you mean gelu",
        "gelu | mull 2; step 2 of the chain, \"mull 2\": there is no such step, did you mean mul",
        "gelu | mul; mul takes one number, as in mul 0.5",
        "gelu | mul 0; mul takes a finite number other than 0",
        "gelu | mul x; \"x\" is not a number",
        "gelu | add inf; \"inf\" is not a number",
        "neg 2; neg takes no number",
        "elu 0.5 | tanh; \"0.5\" has no name; write NAME=VALUE",
        "elu alpha=-1 | tanh; step 1 of the chain, \"elu alpha=-1\": elu: alpha must be finite and at least 0",
        "elu beta=1 | tanh; elu has no parameter \"beta\"",
        "gelu axis=1 | tanh; axis makes no sense for gelu, a function of each element",
        "gelu | softmax axis=0.5; an axis is a whole number",
        "gelu | softmax axis=2; step 2 of the chain, softmax along axis 2: axis 2 does not exist",
        "logsumexp | softmax axis=1; step 2 of the chain, softmax along axis 1: axis 1 does not exist"})
    void refusesAChainThatMakesNoSense(String chain, String sentence) {
        Ran.hillock("eval", chain, "-i", x, "-o", y).failed(Exit.USAGE, sentence);
        assertFalse(Files.exists(y));
    }

    @Test
    void refusesOptionsThatAreForOneFunction() {
        Ran.hillock("eval", "gelu | tanh", "-i", x, "-o", y, "--order", "derivative")
            .failed(Exit.USAGE, "a chain has no derivative, only its value");
        Ran.hillock("eval", "gelu | softmax", "-i", x, "-o", y, "--axis", "0")
            .failed(Exit.USAGE, "--axis does not say");
        Ran.hillock("eval", "gelu | elu", "-i", x, "-o", y, "-p", "alpha=1")
            .failed(Exit.USAGE, "--param does not say");
        Ran.hillock("eval", "gelu | elu", "-i", x, "-o", y, "--verify")
            .failed(Exit.USAGE, "--verify judges one function");
        Ran.hillock("eval", "gelu | softmax", "-i", x, "-o", y, "--mask", x)
            .failed(Exit.USAGE, "a chain takes no --mask");
        Ran.hillock("eval", "prelu | tanh", "-i", x, "-o", y, "--axis", "0", "-p", "weight=@" + x)
            .failed(Exit.USAGE, "a chain takes no --param NAME=@FILE");
        assertFalse(Files.exists(y));
    }
}
