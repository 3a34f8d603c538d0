package dev.hillock.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page with a picture and what is said in the terminal; it needs nothing else. */
final class DiagnosisPage {

    private DiagnosisPage() {
    }

    static byte[] of(String title, String svg, List<String> lines) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; font-family: 'Helvetica Neue', Helvetica, Arial, sans-serif; }
            body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
            svg { max-width: 100%%; height: auto; border-radius: 6px; }
            pre { overflow-x: auto; line-height: 1.25; font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            %2$s<pre>%3$s</pre>
            </body>
            </html>
            """.formatted(escaped(title), svg, escaped(String.join("\n", lines)))
            .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
