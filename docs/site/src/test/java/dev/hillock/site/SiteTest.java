package dev.hillock.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.cli.Main;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.words.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole site, written once and read as a browser would. */
class SiteTest {
    private static final Pattern STRING = Pattern.compile("\\{\\{[#^]?t\\.(\\w+)}}");

    @TempDir
    static Path site;

    @TempDir
    Path files;

    @BeforeAll
    static void write() throws IOException {
        new Site(Results.read(Path.of("src/test/resources/results")), site).write();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Document parsed(Path page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    @Test
    void everyFunctionHasAPageAndAPictureInEveryLanguage() throws Exception {
        assertEquals((4 + Catalogue.entries().size()) * Language.values().length, pages().size());
        for (Entry entry : Catalogue.entries()) {
            assertTrue(Files.size(site.resolve("pictures/" + entry.id() + ".svg")) > 1000);
            for (String folder : List.of("", "ko/")) {
                Document page = parsed(site.resolve(folder + "functions/" + entry.id() + ".html"));
                assertEquals(entry.id(), elements(page, "h1").getFirst().getTextContent());
                assertTrue(elements(page, "math").size() >= 2, entry.id());
                assertEquals(folder.isEmpty() ? "en" : "ko", page.getDocumentElement().getAttribute("lang"));
                String text = page.getDocumentElement().getTextContent();
                entry.parameters().forEach(p -> assertTrue(text.contains(p.name()), p.name()));
                entry.description().aliases().forEach(a -> assertTrue(text.contains(a.name()), a.name()));
            }
        }
    }

    @Test
    void everyPageIsWellFormedAndEveryLinkOnItLeadsToAFile() throws Exception {
        for (Path page : pages()) {
            Document document = parsed(page);
            TreeSet<String> targets = new TreeSet<>();
            for (String element : List.of("a", "link")) {
                elements(document, element).forEach(e -> targets.add(e.getAttribute("href")));
            }
            for (String element : List.of("img", "script")) {
                elements(document, element).forEach(e -> targets.add(e.getAttribute("src")));
            }
            targets.remove("#content");
            targets.removeIf(target -> target.startsWith("https://")); // where a framework's definition can be read
            assertTrue(targets.size() > 8, page::toString);
            for (String target : targets) {
                assertTrue(Files.isRegularFile(page.resolveSibling(target)), page + " leads to " + target);
            }
            assertEquals(Language.values().length, elements(document, "link").stream()
                .filter(link -> link.hasAttribute("hreflang")).count());
            elements(document, "img").forEach(image -> assertTrue(image.hasAttribute("alt"), page::toString));
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        Pattern elsewhere = Pattern.compile(
            "(src|<link[^>]*href|action|url|import)\\s*[=(]?\\s*[\"']?(https?:)?//");
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertFalse(elsewhere.matcher(Files.readString(file)).find(), file::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mfenced", "merror", "mstyle"})
    void formulasHoldOnlyWhatBrowsersKnow(String forgotten) throws Exception {
        for (Path page : pages()) {
            assertEquals(0, elements(parsed(page), forgotten).size(), page::toString);
        }
    }

    @Test
    void aWrongFormulaIsRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Formula().mathml("\\fraction{1}{2}", ""))
            .getMessage().contains("\\fraction"));
        assertTrue(new Formula().mathml("2\\cdot\\text{min\\_val}", "").contains("<mtext>min_val</mtext>"));
        String math = new Formula().mathml("f(-x)", "plain");
        assertTrue(math.startsWith("<math alttext=\"plain\" display=\"block\""), math);
        assertTrue(math.endsWith("><mi>f</mi><mrow><mo fence=\"true\" stretchy=\"false\">(</mo>"
            + "<mrow><mo>−</mo><mi>x</mi></mrow><mo fence=\"true\" stretchy=\"false\">)</mo></mrow></math>"), math);
    }

    @Test
    void resultsAreShownAndTheirAbsenceIsTold() throws Exception {
        String relu = Files.readString(site.resolve("functions/relu.html"));
        assertTrue(relu.contains("<td>simd</td><td>derivative</td><td>float32</td><td class=\"number\">0.25</td>"));
        assertTrue(relu.contains("<td class=\"number\">64K</td><td class=\"number\">20.0 µs</td>"
            + "<td class=\"number\">26.2</td><td class=\"number\">80 %</td>"), relu);
        assertTrue(relu.contains("A processor, 2 processors"));
        assertTrue(relu.contains("<strong>broken</strong>"));
        String gelu = Files.readString(site.resolve("ko/functions/gelu.html"));
        assertEquals(3, gelu.split("아직 측정하지 않았다").length);
        assertTrue(Files.readString(site.resolve("results.html")).contains("<td>relu</td>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[{}]", "[", "\"text\"", "{\"studies\": [{\"function\": \"relu\"}]}"})
    void aFileThatIsNoResultIsNamed(String content) throws IOException {
        Files.writeString(files.resolve("odd.json"), content);
        assertTrue(assertThrows(IOException.class, () -> Results.read(files)).getMessage().contains("odd.json is"));
    }

    @Test
    void everyLanguageHasTheSameStringsAndNoneIsLeftOver() throws IOException {
        Map<String, String> english = Strings.in(Language.ENGLISH);
        TreeSet<String> used = new TreeSet<>(List.of("title", "about"));
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/dev/hillock/site"))) {
            for (Path template : templates.filter(file -> file.toString().endsWith(".mustache")).toList()) {
                STRING.matcher(Files.readString(template)).results().forEach(string -> used.add(string.group(1)));
            }
        }
        assertEquals(used, new TreeSet<>(english.keySet()));
        assertEquals(english.keySet(), Strings.in(Language.KOREAN).keySet());
    }

    @Test
    void theCommandsOfTheQuickStartWorkAndAreTheSameInEveryLanguage() throws Exception {
        List<String> commands = commands(site.resolve("quick-start.html"));
        assertEquals(commands, commands(site.resolve("ko/quick-start.html")));
        assertTrue(commands.size() > 8, commands::toString);
        for (String command : commands) {
            String[] arguments = command.replaceAll("(\\w+\\.npy)", files.resolve("$1").toString().replace("\\", "/"))
                .replace("4096x1024", "64x16").replace("hillock verify", "hillock verify --samples 1000").split(" ");
            StringWriter said = new StringWriter();
            PrintWriter writer = new PrintWriter(said);
            assertEquals(0, Main.run(writer, writer, Stream.of(arguments).skip(1).toArray(String[]::new)),
                () -> command + ": " + said);
        }
    }

    private static List<String> commands(Path page) throws Exception {
        List<String> commands = new ArrayList<>();
        for (Element block : elements(parsed(page), "pre")) {
            block.getTextContent().lines().filter(line -> line.startsWith("hillock ")).forEach(commands::add);
        }
        return commands;
    }
}
