package dev.hillock.cli;

import static dev.hillock.cli.Ran.hillock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlotCommandTest {

    @TempDir
    private Path directory;

    private Path draw(String name, Object... args) {
        Path file = directory.resolve(name);
        Object[] all = Stream.concat(Stream.of("plot", "-o", file), Stream.of(args)).toArray();
        hillock(all).right().says(name);
        return file;
    }

    @Test
    void svgHoldsEveryCurveAndItsName() throws IOException {
        String svg = Files.readString(draw("curves.svg", "gelu", "SiLU", "relu", "--derivative", "--size", "640x400"));
        assertTrue(svg.contains("width=\"640\" height=\"400\" viewBox=\"0 0 640 400\""), svg);
        for (String label : new String[] {">gelu<", ">gelu′<", ">silu<", ">silu′<", ">relu<", ">relu′<"}) {
            assertTrue(svg.contains(label), label);
        }
        assertTrue(svg.contains("#0072b2") && svg.contains("#d55e00") && svg.contains("#009e73"));
    }

    @Test
    void severalValuesOfAParameterAreSeveralCurves() throws IOException {
        String softmax = Files.readString(draw("softmax.svg", "softmax", "--temperature", "0.5,1,2"));
        assertTrue(softmax.contains("softmax(temperature=0.5)") && softmax.contains("softmax(temperature=2)"), softmax);
        String elu = Files.readString(draw("elu.svg", "elu", "relu", "--param", "alpha=0.5,1", "--second"));
        assertTrue(elu.contains(">elu″(alpha=0.5)<") && elu.contains(">relu<"), elu);
    }

    @Test
    void manyFunctionsGetAPanelEach() throws IOException {
        String svg = Files.readString(draw("many.svg", "relu", "elu", "selu", "celu", "gelu", "silu", "mish", "tanh"));
        assertTrue(svg.contains(">mish<") && svg.contains(">f(x)<"), svg);
        assertTrue(svg.indexOf(">relu<") < svg.indexOf(">elu<") && svg.indexOf(">mish<") < svg.indexOf(">tanh<"), svg);
    }

    @Test
    void pageNeedsNothingFromElsewhere() throws IOException {
        String page = Files.readString(draw("page.HTML", "mish", "--second"));
        assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("<svg ") && page.contains("mish″"), page);
        assertFalse(page.replace("http://www.w3.org/2000/svg", "").matches("(?s).*(https?:|src=|@import).*"), page);
    }

    @Test
    void pixelsAndPagesShowTheCurves() throws IOException {
        Path png = directory.resolve("relu.png");
        Ran ran = hillock("plot", "relu", "--size", "400x300", "-o", png);
        if (ran.code() == Exit.ENGINE) { // a machine without fonts
            ran.failed(Exit.ENGINE, "fonts", ".svg");
            assertFalse(Files.exists(png));
            return;
        }
        ran.right();
        BufferedImage image = ImageIO.read(png.toFile());
        assertEquals(800, image.getWidth());
        assertEquals(600, image.getHeight());
        long blue = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                blue += (image.getRGB(x, y) & 0xFFFFFF) == 0x0072B2 ? 1 : 0;
            }
        }
        assertTrue(blue > 1000, "blue pixels: " + blue);
        try (PDDocument pdf = Loader.loadPDF(draw("relu.pdf", "relu", "--size", "400x300").toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(400, pdf.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void terminalGetsAPictureOfItsWidth() {
        String gelu = hillock("plot", "gelu", "--range", "-4:4").right().says("⠒⠒ gelu", "-4", "│").out();
        assertTrue(gelu.lines().allMatch(line -> line.length() <= 160), gelu);
        assertFalse(gelu.contains("\u001b"), "no colours but in a terminal");
        hillock("plot", "tanh", "--derivative").right().says("aa tanh", "bb tanh′");
    }

    @Test
    void galleryHasEveryFunction() throws IOException {
        Path docs = directory.resolve("new/docs");
        hillock("plot", "--all", "-o", docs).right().says("functions.md");
        assertTrue(Files.readString(docs.resolve("functions.md")).contains("gallery/softmax.svg"));
        assertTrue(Files.exists(docs.resolve("gallery/hard_swish.svg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6:-6", "1:1", "nan:3", "-1:inf", "3", "1:2:3", "a:b", "1e300:1e301", "1:1.0000000001", ""})
    void rangeThatIsNone(String range) {
        hillock("plot", "gelu", "--range", range).failed(Exit.USAGE, "range");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gelu -o x.bmp             | .svg, .html, .png and .pdf",
        "gelu -o x                 | .svg, .html, .png and .pdf",
        "gellu                     | did you mean gelu",
        "gelu --size 10x10         | 800x500",
        "gelu --size 99999x99999   | 800x500",
        "gelu --param alpha=1      | has no parameter",
        "elu --param alpha=-1      | at least 0",
        "elu --param alpha=x       | not a number",
        "softmax --temperature 0   | greater than 0",
        "--all                     | -o DIRECTORY",
        "gelu --all -o docs        | leave out gelu",
        "--derivative              | which function",
    })
    void whatMakesNoSense(String line, String said) {
        Object[] words = ("plot " + line).split(" ");
        hillock(words).failed(Exit.USAGE, said);
    }

    @Test
    void fileThatCannotBeWrittenLeavesNothing() throws IOException {
        hillock("plot", "gelu", "-o", directory.resolve("no/x.svg")).failed(Exit.FILE, "does not exist");
        Path folder = Files.createDirectory(directory.resolve("folder.svg"));
        hillock("plot", "gelu", "-o", folder).failed(Exit.FILE, "is a directory");
        Path file = Files.writeString(directory.resolve("file"), "kept");
        hillock("plot", "--all", "-o", file).failed(Exit.FILE, "file");
        assertEquals("kept", Files.readString(file));
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(2, left.count());
        }
    }
}
