package dev.hillock.words;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Description;
import dev.hillock.function.Description.Alias;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Parameter;
import dev.hillock.function.RowFunction;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What there is to say of the catalogue's entries, in one language. English stands in the catalogue itself; any other
 * language in a resource {@code CODE.properties}, whose keys name the entry and the field.
 */
public final class Words {

    /**
     * Formulas, ranges and papers need no translation unless they hold one of these. Elsewhere every text does.
     */
    private static final Pattern ENGLISH = Pattern.compile(
        "\\b(if|else|everywhere|between|for|with|summing|in|at|no|none|made|thesis|physics|slope|case)\\b");

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        if (language != Language.ENGLISH) {
            try (var in = Words.class.getResourceAsStream(language.code() + ".properties")) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The words of a language. */
    public static Words in(Language language) {
        return ALL.get(language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** All that is said of an entry, every field in this language. */
    public Description description(Entry entry) {
        Description d = entry.description();
        List<Alias> aliases = d.aliases().stream()
            .map(alias -> alias.said(difference(entry, alias))).toList();
        return new Description(prose(entry, "summary", d.summary()), neutral(entry, "formula", d.formula()),
            neutral(entry, "derivative", d.derivative()), neutral(entry, "secondDerivative", d.secondDerivative()),
            d.latex(), d.latexDerivative(), d.latexSecondDerivative(),
            neutral(entry, "range", d.range()), d.monotone(), d.smoothness(), d.zeroCentred(),
            prose(entry, "kinks", d.kinks()), prose(entry, "stable", d.stable()),
            prose(entry, "strengths", d.strengths()), prose(entry, "weaknesses", d.weaknesses()),
            prose(entry, "usedIn", d.usedIn()), aliases, neutral(entry, "paper", d.paper()));
    }

    /** What a parameter means. */
    public String meaning(Entry entry, Parameter parameter) {
        return prose(entry, "parameter." + parameter.name(), parameter.meaning());
    }

    /** Which values a parameter may take. */
    public String range(Parameter parameter) {
        return text("range." + parameter.range().name(), parameter.range().toString());
    }

    /** How smooth an entry is and, for a function of one element, whether it is monotone and centred. */
    public List<String> nature(Entry entry) {
        Description d = entry.description();
        String smoothness = text("smoothness." + d.smoothness().name(), d.smoothness().toString());
        return switch (entry) {
            case ActivationFunction _ -> List.of(smoothness,
                label(d.monotone() ? Label.MONOTONE : Label.NOT_MONOTONE),
                label(d.zeroCentred() ? Label.ZERO_CENTRED : Label.NOT_ZERO_CENTRED));
            case RowFunction function -> List.of(smoothness, label(switch (function.cut()) {
                case WHOLE -> Label.ROW_TO_ROW;
                case REDUCED, GROUPS -> Label.ROW_TO_NUMBER;
                case HALVES -> Label.HALVES_TO_ONE;
                case DOUBLED -> Label.ONE_TO_HALVES;
            }));
            case LossFunction _ -> List.of(smoothness, label(Label.TARGETED));
        };
    }

    /** A label in this language. */
    public String label(Label label) {
        return text("label." + label.name(), label.english());
    }

    /** Every key of the resource, for the test that none is left over. */
    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private String difference(Entry entry, Alias alias) {
        String key = "alias.%s.%s".formatted(alias.framework(), alias.name()).replace(' ', '_');
        return prose(entry, key, alias.difference());
    }

    private String prose(Entry entry, String field, String english) {
        return english.isEmpty() ? "" : text(entry.id() + "." + field, english);
    }

    private String neutral(Entry entry, String field, String english) {
        return ENGLISH.matcher(english).find() ? text(entry.id() + "." + field, english) : english;
    }

    private String text(String key, String english) {
        if (language == Language.ENGLISH) {
            return english;
        }
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("%s.properties has no %s, \"%s\"".formatted(language.code(), key, english));
        }
        return text;
    }
}
