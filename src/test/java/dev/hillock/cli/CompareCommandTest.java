package dev.hillock.cli;

import static dev.hillock.cli.Ran.hillock;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

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
    void whatMakesNoSense() {
        hillock("compare", "gelu").failed(Exit.USAGE, "nothing to compare");
        hillock("compare").failed(Exit.USAGE, "FUNCTION");
        hillock("compare", "gelu", "silu", "--range", "2:1").failed(Exit.USAGE, "2.0 is not less than 1.0");
        hillock("compare", "gelu", "sillu").failed(Exit.USAGE, "did you mean silu");
        hillock("compare", "elu", "gelu", "--param", "alpha=-1").failed(Exit.USAGE, "at least 0");
    }
}
