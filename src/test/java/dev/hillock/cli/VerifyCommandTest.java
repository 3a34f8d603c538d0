package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows what the verifier finds, and fails where it finds a broken promise. */
class VerifyCommandTest {

    @TempDir
    Path services;

    @Test
    void showsAKeptPromise() {
        Ran.hillock("verify", "gelu", "softmax", "--engine", "reference", "--samples", "5000").right()
            .says("Engine reference", "MAX ULP", "gelu", "derivative", "softmax", "kept", "Every promise is kept.");
    }

    @Test
    void ordersAndTypesCanBeChosen() {
        String out = Ran.hillock("verify", "elu", "--order", "value,pullback", "--dtype", "float64", "--samples",
            "5000", "--engine", "reference", "--json").right().out();
        var reports = JsonParser.parseString(out).getAsJsonArray();
        assertEquals(2, reports.size());
        JsonObject value = reports.get(0).getAsJsonObject();
        assertEquals("float64", value.get("type").getAsString());
        assertEquals("value", value.get("order").getAsString());
        assertTrue(value.get("samples").getAsLong() >= 5000);
    }

    @Test
    void aBrokenPromiseIsExitCode1AndASentence() {
        OddEngine.among(services, () -> {
            Ran.hillock("verify", "sigmoid", "--order", "value", "--samples", "5000")
                .failed(Exit.NOT_VERIFIED, "sigmoid value on wrong").says("BROKEN", "1 of 1 promises are broken");
            Ran.hillock("verify", "sigmoid", "--dtype", "float64", "-e", "wrong")
                .failed(Exit.ENGINE, "does not take float64");
        }, List.of(OddEngine.Wrong.class));
    }

    @Test
    void verifiesOnNumbersOfYourOwn() {
        Path x = services.resolve("x.npz");
        Ran.hillock("sample", "--shape", "50x4", "--dtype", "float16", "-o", x, "-q").right();
        Ran.hillock("verify", "gelu", "softmax", "--with", x, "--engine", "reference").right()
            .says("x: float16 (50, 4)", "gelu", "pullback", "softmax", "Every promise is kept.");
        Ran.hillock("verify", "gelu", "--with", x, "--samples", "5").failed(Exit.USAGE, "makes no sense with --with");
        Ran.hillock("verify", "gelu", "--with", services.resolve("no.npy")).failed(Exit.FILE, "does not exist");
        OddEngine.among(services, () -> Ran.hillock("verify", "sigmoid", "--order", "value", "--with", x, "-e", "wrong")
            .failed(Exit.NOT_VERIFIED, "sigmoid value on wrong"), List.of(OddEngine.Wrong.class));
    }
}
