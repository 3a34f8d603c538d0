package dev.hillock.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import dev.hillock.bench.Invented;
import dev.hillock.bench.Results;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page, as a parser and as a browser see it. */
class ReportPageTest {
    private static final String PICTURES =
        "[...document.images].filter(i => i.complete && i.naturalWidth > 100).length";

    // the browser may still be writing when the test is over
    @TempDir(cleanup = CleanupMode.NEVER)
    Path files;

    private static String page(boolean complete) {
        return page(Invented.run(1, complete));
    }

    private static String page(Results results) {
        return ReportPage.of(results, new Gson().toJson(results));
    }

    @Test
    void itIsWellFormedAndSaysWhatWasMeasured() throws Exception {
        String page = page(true);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
            new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        String text = document.getDocumentElement().getTextContent();
        for (String said : List.of("A processor", "0123abc", "-Xmx1g", "driver 1 <with> \"signs\" & more",
            "took no part: no driver; install one", "it does not fit", "relu", "gelu", "0.75 of 2", "Roofline of simd",
            "copy all threads", "16M", "0.75 ULP")) {
            assertTrue(text.contains(said), said);
        }
        assertFalse(text.contains("interrupted"));
        // overview, break-even, two roofs, model; throughput and parts for each of two functions
        assertEquals(5 + 2 * 2, document.getElementsByTagName("img").getLength());
    }

    @Test
    void theDeviceWinsWhereTheInventedTimesSaySo() {
        // resident 64K elements of gelu: 50 µs and little else against 600 µs and more on the host
        assertTrue(page(true).contains("of 2 functions, the first from"), "a break-even is named");
    }

    @Test
    void anotherLibraryHasAPartOfItsOwn() {
        String page = page(Invented.withOthers());
        assertTrue(page.contains("has too (other), simd is the faster one in 8; the fastest other library takes 2.00"),
            page);
        assertTrue(page.contains("<td>other</td>") && page.contains("<td class=\"number\">123</td>"), page);
        assertTrue(page.contains("of 2 functions, the first from"), "it is no rival of the device");
        assertTrue(page.contains("Time of other libraries over that of simd"));
        assertFalse(page(true).contains("How do other libraries do?"));
    }

    @Test
    void anInterruptedRunSaysSo() {
        assertTrue(page(false).contains("This run was interrupted"));
    }

    @Test
    void aRunThatMeasuredNothingStillHasAPage() {
        Results run = Invented.run(1, true);
        Results none = new Results(run.schema(), true, run.started(), run.machine(), run.software(), run.engines(),
            run.absent(), 1, 1, List.of(), List.of(), run.skipped());
        assertTrue(ReportPage.of(none, "{}").contains("it does not fit"));
    }

    @Test
    void theNumbersCanBeDownloadedAndNothingIsFetched() {
        String page = page(true);
        Matcher json = Pattern.compile("href=\"data:application/json;base64,([^\"]+)\"").matcher(page);
        assertTrue(json.find());
        assertEquals(Invented.run(1, true), new Gson().fromJson(new String(Base64.getDecoder().decode(json.group(1)),
            StandardCharsets.UTF_8), Results.class));
        assertFalse(Pattern.compile("(src|href|action|url|import)\\s*[=(]?\\s*[\"']?(https?:)?//").matcher(page)
            .find());
    }

    @Test
    void aBrowserShowsItOnAPhoneAndOnADesk() throws Exception {
        Optional<Path> executable = Browser.find();
        assumeTrue(executable.isPresent(), "no browser is installed to look at the page with; apt-get install chromium "
            + "brings one");
        Path page = Files.writeString(files.resolve("report.html"), page(Invented.withOthers()));
        try (Browser browser = new Browser(executable.get(), Files.createDirectory(files.resolve("settings")))) {
            String light = look(browser, page, 390, false);
            assertNotEquals(light, look(browser, page, 390, true), "light and dark have the same background");
            look(browser, page, 1280, false);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static String look(Browser browser, Path page, int width, boolean dark) throws InterruptedException {
        browser.open(page, width, dark);
        browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertEquals(Integer.toString(width), browser.evaluate("window.innerWidth"));
        assertTrue(Integer.parseInt(browser.evaluate("document.documentElement.scrollWidth")) <= width,
            "the page is wider than " + width + " pixels");
        assertEquals(browser.evaluate("document.images.length"), browser.evaluate(PICTURES));
        assertEquals("0", browser.evaluate("[...document.images].filter(i => i.getBoundingClientRect().right > "
            + "window.innerWidth || i.getBoundingClientRect().width < 250).length"));
        return browser.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
