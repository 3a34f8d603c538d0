package dev.hillock.site;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The pages' templates: {@code NAME.mustache}. What they name and the page lacks is an error. */
final class Templates {

    private final Mustache.Compiler compiler = Mustache.compiler().emptyStringIsFalse(true).withLoader(Templates::open);
    private final Map<String, Template> compiled = new HashMap<>();

    String fill(String template, Map<String, Object> page) {
        return compiled.computeIfAbsent(template, compiler::loadTemplate).execute(page);
    }

    private static Reader open(String name) throws IOException {
        InputStream in = Templates.class.getResourceAsStream(name + ".mustache");
        if (in == null) {
            throw new FileNotFoundException(name + ".mustache");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
