package dev.hillock.site;

import com.google.gson.Gson;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Description.Alias;
import dev.hillock.function.Entry;
import dev.hillock.plot.Gallery;
import dev.hillock.words.Label;
import dev.hillock.words.Language;
import dev.hillock.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All pages. English lies at the top, every other language in a folder of its own with the same names below; pictures,
 * styles and scripts are shared. Links are relative and nothing is fetched, so that the site can be read from a disk.
 */
final class Site {

    private final Results results;
    private final Path output;
    private final Templates templates = new Templates();
    private final Formula formula = new Formula();

    Site(Results results, Path output) {
        this.results = results;
        this.output = output;
    }

    void write() throws IOException {
        copy("style.css");
        copy("search.js");
        copy("icon.svg");
        save("pictures/overview.svg", Gallery.overview());
        for (Entry entry : Catalogue.entries()) {
            save("pictures/" + entry.id() + ".svg", Gallery.untitled(entry));
        }
        for (Language language : Language.values()) {
            write(language);
        }
    }

    private void write(Language language) throws IOException {
        Words words = Words.in(language);
        List<Map<String, String>> elements = list(words, true);
        List<Map<String, String>> rows = list(words, false);
        Map<String, Object> lists = Map.of("elements", elements, "rows", rows,
            "elementCount", elements.size(), "rowCount", rows.size());
        page(language, "index.html", "front." + language.code(), "title", lists);
        page(language, "quick-start.html", "quick-start." + language.code(), "quickStart", Map.of());
        page(language, "functions.html", "functions", "functions", lists);
        page(language, "results.html", "results", "results", new MeasuredPage(results).model());
        List<Entry> entries = Catalogue.entries();
        for (int i = 0; i < entries.size(); i++) {
            Map<String, Object> model = new FunctionPage(entries.get(i), words, formula, results).model();
            model.put("previous", i == 0 ? "" : entries.get(i - 1).id());
            model.put("next", i == entries.size() - 1 ? "" : entries.get(i + 1).id());
            page(language, "functions/" + entries.get(i).id() + ".html", "function", null, model);
        }
        save("search-%s.js".formatted(language.code()), searchIndex(words));
    }

    /**
     * Fills a template and saves the page.
     *
     * @param title the key of the title among the strings; null where the model has a title itself
     */
    private void page(Language language, String path, String template, String title, Map<String, Object> model)
        throws IOException {
        Map<String, String> strings = Strings.in(language);
        String folder = folder(language);
        String up = "../".repeat((int) (folder + path).chars().filter(c -> c == '/').count());
        Map<String, Object> page = new HashMap<>(model);
        page.put("t", strings);
        page.put("lang", language.code());
        page.put("root", up);
        page.put("home", up + folder);
        if (title != null) {
            page.put("heading", strings.get(title));
            page.put("about", strings.get("about"));
        }
        page.put("languages", Stream.of(Language.values()).map(l -> Map.of("code", l.code(), "name", l.ownName(),
            "href", up + folder(l) + path, "current", l == language)).toList());
        for (Label label : Label.values()) {
            page.put(label.name(), Words.in(language).label(label));
        }
        save(folder + path, templates.fill(template, page));
    }

    private static String folder(Language language) {
        return language == Language.ENGLISH ? "" : language.code() + "/";
    }

    private static List<Map<String, String>> list(Words words, boolean elements) {
        return Catalogue.entries().stream().filter(entry -> entry instanceof ActivationFunction == elements)
            .map(entry -> Map.of("id", entry.id(), "summary", words.description(entry).summary())).toList();
    }

    /** What the search looks through, as a script: a page from a disk may not read other files. */
    private static String searchIndex(Words words) {
        List<Map<String, Object>> entries = Catalogue.entries().stream().map(entry -> Map.<String, Object>of(
            "name", entry.id(),
            "aliases", entry.description().aliases().stream().map(Alias::name)
                .filter(name -> !plain(name).equals(plain(entry.id()))).distinct().toList(),
            "summary", words.description(entry).summary(),
            "use", words.description(entry).usedIn())).toList();
        return "window.hillockFunctions = " + new Gson().toJson(entries) + ";\n";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void copy(String resource) throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(resource)) {
            Path file = output.resolve(resource);
            Files.createDirectories(file.getParent());
            Files.write(file, in.readAllBytes());
        }
    }

    private void save(String path, String text) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
