package dev.hillock.cli;

import static dev.hillock.cli.Ran.hillock;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static JsonObject only(Object... args) {
        return JsonParser.parseString(hillock(args).right().out()).getAsJsonArray().get(0).getAsJsonObject();
    }

    private static double field(JsonObject pair, String of, String name) {
        return pair.getAsJsonObject(of).get(name).getAsDouble();
    }

    @Test
    void hardSigmoidWithTheSlopeOfOnnx() {
        JsonObject pair = only("compare", "hard_sigmoid", "--param", "alpha=0.16666666666666666,0.2", "--json");
        assertEquals(1 / 12.0, field(pair, "value", "largest"), 1e-12); // 2.5(0.2 - 1/6), at ±2.5
        assertEquals(2.5, Math.abs(field(pair, "value", "at")), 1e-9);
        assertEquals(2 * 0.5 * 3 / 12, field(pair, "value", "area"), 1e-6); // two triangles of base 3 and height 1/12
        assertEquals(0.2 - 1 / 6.0 < 1 / 6.0 ? 1 / 6.0 : 0.2, field(pair, "derivative", "largest"), 1e-12);
    }

    @Test
    void jumpCountsAsTheLimitThatItIs() {
        JsonObject pair = only("compare", "relu", "identity", "--range", "-2:1", "--json");
        assertEquals(2, field(pair, "value", "largest"));
        assertEquals(-2, field(pair, "value", "at"));
        assertEquals(2, field(pair, "value", "area"), 1e-12);
        assertEquals(1, field(pair, "derivative", "largest"));
        assertEquals(2, field(pair, "derivative", "area"), 1e-12);
        JsonObject step = only("compare", "binary_step", "relu", "--range", "-1:0.5", "--json");
        assertEquals(1, field(step, "value", "largest"));
        assertEquals(0, field(step, "value", "at"));
    }

    @Test
    void sideIsSaidWhereTheFunctionJumpsAndOnlyThere() {
        hillock("compare", "hard_sigmoid", "--param", "alpha=0.1,0.2").right().says("0.25     -2.5  ");
        // 1 - tanh'(-1) just right of -1, where hard_tanh' itself is 0
        hillock("compare", "tanh", "hard_tanh").right().says("0.58003  -1 from the right");
    }

    @Test
    void geluAndItsApproximations() {
        JsonObject pair = only("compare", "gelu", "gelu_tanh", "--json");
        assertEquals(4.732e-4, field(pair, "value", "largest"), 1e-7);
        hillock("compare", "gelu", "gelu_tanh", "quick_gelu").right()
            .says("How far from gelu for x from -6 to 6", "gelu_tanh", "quick_gelu", "f'");
    }

    @Test
    void sameFunctionUnderTwoNames() {
        hillock("compare", "silu", "swish", "--param", "beta=1").right().says("0        everywhere");
    }

    @Test
    void hardSigmoidAsFrameworksHaveIt() {
        hillock("compare", "hard_sigmoid", "--as", "pytorch,onnx,keras,jax,tf").right().says(
            "hard_sigmoid means 3 different things", "B  hard_sigmoid(alpha=0.2)", "B  ONNX        HardSigmoid",
            "0.08333  -2.5", "ONNX defines values only.",
            "https://onnx.ai/onnx/operators/onnx__HardSigmoid.html");
        JsonObject pair = only("compare", "hard_sigmoid", "hard_sigmoid@onnx", "--json");
        assertEquals(1 / 12.0, field(pair, "value", "largest"), 1e-12);
    }

    @Test
    void derivativesAtKinksAndValuesAtInfinities() {
        hillock("compare", "leaky_relu", "--as", "pytorch,jax").right()
            .says("B  leaky_relu, f'(0) = 1", "f'  0.99     0           0");
        hillock("compare", "gelu", "--as", "keras,pytorch,jax").right().says("At x = -∞ f is 0 in", "NaN in");
        hillock("compare", "softmax", "--as", "pytorch,onnx").right().says("one formula to all of them", "opset 13");
        hillock("compare", "celu", "--as", "all", "--json").right().says("\"framework\": \"MLX\"",
            "\"f'(0) is 0\"");
    }

    @Test
    void resultsOfSomebodyElse(@TempDir Path folder) {
        Path x = folder.resolve("x.npy");
        Path y = folder.resolve("y.npy");
        hillock("sample", "--shape", "50x20", "-o", x).right();
        hillock("eval", "hard_sigmoid@onnx", "-i", x, "-o", y, "-q", "--engine", "reference").right();
        hillock("compare", "hard_sigmoid@onnx", "--with", y, "-i", x).right()
            .says("it is hard_sigmoid(alpha=0.2) (ONNX HardSigmoid");
        Ran other = hillock("compare", "hard_sigmoid", "--with", y, "-i", x);
        assertEquals(Exit.NOT_VERIFIED, other.code());
        other.says("it is not hard_sigmoid but hard_sigmoid(alpha=0.2) (ONNX HardSigmoid");
        hillock("compare", "hard_sigmoid", "--with", y, "-i", folder.resolve("no.npy"))
            .failed(Exit.FILE, "does not exist");
        hillock("compare", "hard_sigmoid", "--with", y).failed(Exit.USAGE, "needs -i FILE");
        hillock("compare", "softmax", "--with", y, "-i", x, "--order", "derivative")
            .failed(Exit.USAGE, "no derivative");
        hillock("compare", "softmax", "--with", y, "-i", x, "--axis", "5").failed(Exit.USAGE, "axis 5 does not exist");
        hillock("compare", "gelu", "--with", y, "-i", x, "--axis", "0").failed(Exit.USAGE, "functions of rows");
        hillock("eval", "softmax", "-i", x, "-o", y, "-q", "--axis", "0", "--engine", "reference").right();
        hillock("compare", "softmax", "--with", y, "-i", x, "--axis", "0").right().says("it is softmax along axis 0");
        assertEquals(Exit.NOT_VERIFIED, hillock("compare", "softmax", "--with", y, "-i", x).code());
        hillock("compare", "gelu", "silu", "--with", y, "-i", x).failed(Exit.USAGE, "one function");
        hillock("compare", "gelu", "--with", y, "-i", x, "--order", "pullback").failed(Exit.USAGE, "not --order");
    }

    @Test
    void frameworksThatMakeNoSense() {
        hillock("compare", "gelu", "--as", "pytroch").failed(Exit.USAGE, "did you mean PyTorch", "tensorflow");
        hillock("compare", "squareplus", "--as", "pytorch").failed(Exit.USAGE, "none of these frameworks");
        hillock("compare", "gelu", "silu", "--as", "jax").failed(Exit.USAGE, "one function");
        hillock("compare", "gelu", "-i", "x.npy").failed(Exit.USAGE, "-i belongs to --with");
        hillock("compare", "gelu@numpy", "gelu").failed(Exit.USAGE, "NumPy has no gelu");
        hillock("eval", "selu@mlx", "-i", "x.npy", "-o", "y.npy").failed(Exit.USAGE, "no engine computes selu@mlx");
    }

    @Test
    void whatMakesNoSense() {
        hillock("compare", "gelu").failed(Exit.USAGE, "nothing to compare");
        hillock("compare").failed(Exit.USAGE, "FUNCTION");
        hillock("compare", "gelu", "silu", "--range", "2:1").failed(Exit.USAGE, "2.0 is not less than 1.0");
        hillock("compare", "gelu", "sillu").failed(Exit.USAGE, "did you mean silu");
        hillock("compare", "elu", "gelu", "--param", "alpha=-1").failed(Exit.USAGE, "at least 0");
    }
}
