package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small experiments from end to end, and all that may be typed wrongly. */
class TrainDemoCommandTest {

    @TempDir
    Path directory;

    /** A small experiment; what is given replaces what is small about it. */
    private static Ran train(Object... more) {
        List<Object> args = new ArrayList<>(List.of("train-demo"));
        String[][] small = {{"--data", "moons"}, {"--hidden", "6"}, {"--seeds", "2"}, {"--epochs", "4"},
            {"--init", "he"}};
        for (String[] option : small) {
            if (!List.of(more).contains(option[0])) {
                args.addAll(List.of(option));
            }
        }
        args.addAll(List.of(more));
        return Ran.hillock(args.toArray());
    }

    @Test
    void aTableRanksSettingsAndAVerdictFollows() {
        Ran ran = train("--activation", "tanh,relu", "-l", "0.01,0.1").right()
            .says("two half moons", "200 examples to learn from, 500 to choose by, 2000", "network 2-6-2, adam",
                "8 networks on ", "validation %", "±", "Validation loss from epoch 1 to 4", "Student's test");
        for (String rank : List.of("1", "2", "3", "4")) {
            assertEquals(1, ran.out().lines().filter(line -> line.matches(rank + " +(tanh|relu) +he +0\\.0?1 .*"))
                .count(), ran.out());
        }
        ran.out().lines().forEach(line -> assertTrue(Text.width(line) <= 100, line));
    }

    @Test
    void theSameCommandSaysTheSame() {
        String[] runs = {train().right().out(), train().right().out()};
        for (int i = 0; i < 2; i++) {
            runs[i] = runs[i].replaceAll(" in \\d+\\.\\d s", "");
        }
        assertEquals(runs[0], runs[1]);
    }

    @Test
    void jsonHasEveryEpochOfEveryRun() {
        JsonObject result = JsonParser.parseString(train("--json", "--ensemble", "3", "-a", "silu",
            "-l", "0.01,1e30", "--optimizer", "sgd").right().out()).getAsJsonObject();
        assertEquals(2, result.getAsJsonArray("results").size());
        JsonObject best = result.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("silu", best.get("activation").getAsString());
        JsonObject run = best.getAsJsonArray("runs").get(1).getAsJsonObject();
        assertEquals(1, run.get("seed").getAsLong());
        assertEquals(4, run.getAsJsonArray("epochs").size());
        assertTrue(run.getAsJsonObject("test").get("accuracy").getAsDouble() > 0.5);
        JsonObject worst = result.getAsJsonArray("results").get(1).getAsJsonObject();
        assertEquals(2, worst.get("diverged").getAsInt());
        assertTrue(worst.getAsJsonArray("runs").get(0).getAsJsonObject().get("test").isJsonNull());
        assertEquals(2, result.getAsJsonObject("ensemble").getAsJsonArray("members").size());
    }

    @Test
    void divergenceIsAResult() {
        Path file = directory.resolve("none.svg");
        train("-a", "relu", "-l", "1e30", "--optimizer", "sgd", "--ensemble", "2", "-o", file).right()
            .says("diverged: 2 of 2", "relu, he, 1E+30 diverged in 2 of 2 runs", "is not written");
        assertFalse(Files.exists(file));
    }

    @Test
    void picturesOfEveryFormat() throws IOException {
        Path svg = directory.resolve("curves.svg");
        train("-o", svg, "--ensemble", "2").right()
            .says("Learning curves: " + svg, "The best 2 networks on validation data, voting");
        String text = Files.readString(svg);
        for (String word : List.of("validation loss", "epoch", "Learning moons", "relu, he, 0.0", "gelu, he, 0.0")) {
            assertTrue(text.contains(word), word);
        }
        Path png = directory.resolve("curves.png");
        train("-o", png, "--epochs", "1", "-a", "tanh", "--seeds", "1", "-l", "0.1").right();
        assertEquals(1800, ImageIO.read(png.toFile()).getWidth());
    }

    @Test
    void moreContendersThanColours() throws IOException {
        Path svg = directory.resolve("many.svg");
        train("-a", "leaky_relu", "-p", "negative_slope=0.01,0.02,0.03,0.04,0.05,0.06,0.07,0.08", "-l", "0.1",
            "--epochs", "1", "--seeds", "1", "-o", svg).right().says("leaky_relu(negative_slope=0.08)");
        assertTrue(Files.readString(svg).contains("7 of 8; network"));
    }

    @Test
    void aRandomSearchTriesSoMany() {
        train("--search", "random", "--trials", "3", "-a", "tanh", "-l", "0.001,0.1").right().says("6 networks on ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--data spiral|unknown data set \"spiral\", did you mean spirals?",
        "--activation gleu|did you mean gelu or glu?",
        "--activation softmax|softmax is a function of a row", "--activation prelu|leaky_relu",
        "--init hi|unknown initialisation \"hi\"", "--learning-rate 0|greater than 0 but was 0.0",
        "--learning-rate NaN|--learning-rate must be finite", "--learning-rate x|'x' is not a double",
        "--hidden 64by64|is not a shape", "--hidden 0|from 1 to 4096 units but was given 0",
        "--hidden scalar|at least one layer", "--epochs 0|epochs must be at least 1", "--batch 0|batch must be",
        "--seeds 0|seeds must be at least 1", "--seeds 5000|more than 10000 networks",
        "--trials 5|--trials belongs to --search random", "--search random|needs --trials",
        "--search random --trials 99999999|--trials must be at most 10000", "--search gird|did you mean grid?",
        "--optimizer adma|did you mean adam?", "--ensemble 0|--ensemble must be from 1 to 12",
        "--ensemble 13|--ensemble must be from 1 to 12", "-o curves.gif|one of .svg", "-p alpha=2|no parameter",
        "-a elu -p alpha=x|is not a number", "-a elu -p alpha=Infinity|alpha must be finite",
        "--engine smid|unknown engine \"smid\""})
    void wrongUsageGetsASentenceAndAHint(String arguments, String said) {
        Ran ran = train((Object[]) arguments.split(" ")).failed(Exit.USAGE, said, "--help`.");
        assertEquals("", ran.out());
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedBeforeTheWork() {
        Ran ran = train("-o", directory.resolve("nowhere").resolve("curves.svg"), "--epochs", "1000000")
            .failed(Exit.FILE, "nowhere does not exist");
        assertEquals("", ran.out());
    }
}
