package dev.hillock.cli;

import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowFunction;
import dev.hillock.words.Language;
import dev.hillock.words.Words;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock describe}. */
@Command(name = "describe", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Tells all about a function: formula, derivative, conventions, names elsewhere, uses, paper.",
    footer = {"", "Examples:", "  hillock describe leaky_relu", "  hillock describe gelu --lang ko",
        "  hillock describe softmax --markdown > softmax.md"})
final class DescribeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FUNCTION", description = "A name from `hillock list`, or another framework's name.")
    private String name;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", converter = LanguageConverter.class,
        description = "en (English) or ko (한국어). Default: ${DEFAULT-VALUE}.")
    private Language language;

    @ArgGroup
    private Format format = new Format();

    @Spec
    private CommandSpec spec;

    /** How it is written, at most one of these; plain text otherwise. */
    static final class Format {
        @Option(names = "--json", description = "One JSON object, for programs.")
        private boolean json;

        @Option(names = "--markdown", description = "Markdown with the formulas in LaTeX, for documents.")
        private boolean markdown;
    }

    @Override
    public Integer call() {
        Entry entry = UsageException.checked(() -> Catalogue.named(name));
        Words words = Words.in(language);
        PrintWriter out = spec.commandLine().getOut();
        if (format.json) {
            out.println(Json.text(fields(entry, words)));
        } else if (format.markdown) {
            out.print(DescribedMarkdown.of(entry, words));
        } else {
            int width = Math.clamp(spec.commandLine().getUsageHelpWidth(), 80, 120);
            new DescribedText(words, width, spec.commandLine().getColorScheme().ansi()).print(entry, out);
        }
        return Exit.RIGHT;
    }

    private static Map<String, Object> fields(Entry entry, Words words) {
        Map<String, Object> fields = ListCommand.summary(entry, words);
        fields.put("language", words.language().code());
        fields.put("reduces", entry instanceof LossFunction
            || entry instanceof RowFunction function && function.reduces());
        fields.put("description", words.description(entry));
        return fields;
    }
}
