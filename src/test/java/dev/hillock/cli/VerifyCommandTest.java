package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Engines;
import dev.hillock.engine.Order;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.verify.Certificate;
import dev.hillock.verify.CertificateFile;
import dev.hillock.verify.Exhaustion;
import dev.hillock.verify.ExhaustionState;
import java.nio.file.Files;
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
    void masksAreVerified() {
        Ran.hillock("verify", "softmax", "logsumexp", "--masked", "--samples", "5000", "--engine", "reference").right()
            .says("softmax, masked", "logsumexp, masked", "pullback", "Every promise is kept.");
        Ran.hillock("verify", "--masked", "--samples", "5000", "--order", "value", "--engine", "reference").right()
            .says("sparsemax, masked", "softmin, masked");
        Ran.hillock("verify", "gelu", "--masked").failed(Exit.USAGE, "gelu takes no mask");
        Ran.hillock("verify", "softmax", "--masked", "--exhaustive").failed(Exit.USAGE, "leave out --exhaustive");
        OddEngine.among(services, () -> Ran.hillock("verify", "softmax", "--masked", "-e", "wrong", "--samples", "5000")
            .failed(Exit.NOT_VERIFIED, "softmax, masked value on wrong"), List.of(OddEngine.Wrong.class));
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
    void gradientsOfChannelsAreHeldToThePromise() {
        Ran.hillock("verify", "dyt", "--order", "parameter-pullback", "--samples", "5000", "-e", "simd").right()
            .says("channels-../pullback", "gradient of alpha", "gradient of weight", "gradient of bias");
    }

    @Test
    void whatADeviceCannotDoIsNamedAndHidesNothing() {
        OddEngine.among(services, () -> {
            String lack = "not verified: swish channels-value: odd device has no channels; use another";
            Ran.hillock("verify", "swish", "silu", "--order", "value", "--samples", "5000", "-e", "narrow")
                .failed(Exit.ENGINE, lack).says("silu", "2 promises are kept; 1 things the device cannot do.");
            Ran.hillock("verify", "swish", "tanh", "--order", "value", "--samples", "5000", "-e", "narrow")
                .failed(Exit.NOT_VERIFIED, lack, "tanh value on narrow").says("1 of 2 promises are broken");
        }, List.of(OddEngine.Narrow.class));
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

    @Test
    void everyInputLeavesACertificateAndAPage() throws Exception {
        Path folder = services.resolve("certificates");
        Activation relu = ActivationFunction.RELU.activation();
        try (Engine engine = Engines.named("reference")) {
            // Nearly done: what is left are NaNs.
            ExhaustionState begun = new Exhaustion(relu, Order.VALUE, List.of(engine)).state();
            CertificateFile.writeState(folder.resolve("relu-value-reference.partial.json"), new ExhaustionState(
                begun.schema(), begun.function(), begun.order(), Exhaustion.ALL - 5000, begun.end(), begun.engines(),
                begun.tallies()));
        }
        String[] command = {"verify", "relu", "--order", "value", "--exhaustive", "-e", "reference", "-o",
            folder.toString()};
        Ran.hillock((Object[]) command).right().says("relu", "kept", "Every promise is kept.");
        Certificate certificate = CertificateFile.read(folder.resolve("reference.json")).certificates().getFirst();
        assertEquals(5000, certificate.report().samples());
        assertTrue(Files.notExists(folder.resolve("relu-value-reference.partial.json")));
        String page = Files.readString(folder.resolve("accuracy.md"));
        assertTrue(page.contains("## reference") && page.contains("| relu | value | 0.000 | 1 |"), page);
        assertTrue(page.contains("| softmax | value | empty | () |"), page);
        // What holds is not done again: with all inputs to do this would take minutes.
        Ran.hillock((Object[]) command).right().says("relu", "kept");
        assertEquals(5000,
            CertificateFile.read(folder.resolve("reference.json")).certificates().getFirst().report().samples());
    }

    @Test
    void whatCannotBeGoneOnWithIsAFileAtFault() throws Exception {
        Path state = services.resolve("tanh-value-reference.partial.json");
        Files.writeString(state, "{\"schema\": ");
        Object[] command = {"verify", "tanh", "--order", "value", "--exhaustive", "-e", "reference", "-o", services};
        Ran.hillock(command).failed(Exit.FILE, state, "delete it to begin again");
        try (Engine engine = Engines.named("simd")) {
            CertificateFile.writeState(state,
                new Exhaustion(ActivationFunction.TANH.activation(), Order.VALUE, List.of(engine)).state());
        }
        Ran.hillock(command).failed(Exit.FILE, state, "begun with simd", "now there is reference", "delete it");
        Files.delete(state);
        Files.writeString(services.resolve("reference.json"), "{}");
        Ran.hillock(command).failed(Exit.FILE, "reference.json", "holds no certificates");
    }

    @Test
    void whatCannotBeExhaustedIsWrongUsage() {
        Ran.hillock("verify", "relu", "--exhaustive", "--order", "pullback").failed(Exit.USAGE, "not for pullback");
        Ran.hillock("verify", "softmax", "--exhaustive").failed(Exit.USAGE, "softmax");
        Ran.hillock("verify", "relu", "--exhaustive", "--dtype", "float64").failed(Exit.USAGE, "2^64");
        Ran.hillock("verify", "relu", "--again").failed(Exit.USAGE, "need --exhaustive");
        Ran.hillock("verify", "relu", "--exhaustive", "-e", "reference,nobody").failed(Exit.USAGE, "nobody");
    }
}
