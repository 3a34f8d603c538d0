package dev.hillock.site;

import dev.hillock.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The site's own words: headings, buttons and the like, from {@code strings.CODE.properties}. */
final class Strings {

    private Strings() {
    }

    static Map<String, String> in(Language language) {
        Properties properties = new Properties();
        try (InputStream in = Strings.class.getResourceAsStream("strings." + language.code() + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, properties::getProperty));
    }
}
