package dev.hillock.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.function.Catalogue;
import dev.hillock.function.Description;
import dev.hillock.function.Description.Alias;
import dev.hillock.function.Entry;
import dev.hillock.function.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said in English is said in Korean too, with the same numbers, and nothing else is. */
class WordsTest {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Words KOREAN = Words.in(Language.KOREAN);
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(e[-+]?\\d+)?");
    /** Two lower-case words side by side: prose, not mathematics, code or a name. */
    private static final Pattern ENGLISH_PROSE = Pattern.compile("(^| )[a-z]{3,}[,;:]? [a-z]{2,}( |$)");

    static Stream<Entry> entries() {
        return Catalogue.entries().stream();
    }

    /** Every text of an entry under a name for messages. */
    private static Map<String, String> texts(Words words, Entry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        Description d = words.description(entry);
        texts.put("summary", d.summary());
        texts.put("formula", d.formula());
        texts.put("derivative", d.derivative());
        texts.put("secondDerivative", d.secondDerivative());
        texts.put("range", d.range());
        texts.put("kinks", d.kinks());
        texts.put("stable", d.stable());
        texts.put("strengths", d.strengths());
        texts.put("weaknesses", d.weaknesses());
        texts.put("usedIn", d.usedIn());
        texts.put("paper", d.paper());
        for (Parameter parameter : entry.parameters()) {
            texts.put("parameter." + parameter.name(), words.meaning(entry, parameter));
        }
        for (Alias alias : d.aliases()) {
            texts.put("alias.%s.%s".formatted(alias.framework(), alias.name()).replace(' ', '_'), alias.difference());
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyTextIsTranslatedWithItsNumbers(Entry entry) {
        Map<String, String> korean = texts(KOREAN, entry);
        assertAll(texts(ENGLISH, entry).entrySet().stream().map(english -> () -> {
            String text = korean.get(english.getKey());
            String what = entry.id() + "." + english.getKey() + ": " + text;
            assertEquals(english.getValue().isEmpty(), text.isBlank(), what);
            boolean neutral = Set.of("formula", "derivative", "secondDerivative", "range", "paper")
                .contains(english.getKey());
            assertTrue(text.isEmpty() || HANGUL.matcher(text).find() || neutral && text.equals(english.getValue()),
                "not Korean: " + what);
            assertTrue(english.getKey().equals("paper") || !ENGLISH_PROSE.matcher(text).find(), "English: " + what);
            assertEquals(numbers(english.getValue()), numbers(text), what);
        }));
    }

    /** Zero is left out: "zero-centred" and "nothing" are numbers in one language only. */
    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).filter(n -> !n.equals("0")).sorted().toList();
    }

    @Test
    void noTranslationIsLeftOver() {
        Set<String> used = new TreeSet<>();
        for (Entry entry : Catalogue.entries()) {
            Map<String, String> english = texts(ENGLISH, entry);
            texts(KOREAN, entry).forEach((field, text) -> {
                if (!text.equals(english.get(field))) {
                    used.add(entry.id() + "." + field);
                }
            });
        }
        constants("label.", Label.values(), used);
        constants("smoothness.", Description.Smoothness.values(), used);
        constants("range.", Parameter.Range.values(), used);
        Set<String> left = new TreeSet<>(KOREAN.keys());
        left.removeAll(used);
        assertEquals(Set.of(), left);
    }

    private static void constants(String before, Enum<?>[] constants, Set<String> used) {
        Stream.of(constants).map(constant -> before + constant.name()).forEach(used::add);
    }

    @ParameterizedTest
    @EnumSource
    void labelsAreTranslated(Label label) {
        assertTrue(HANGUL.matcher(KOREAN.label(label)).find(), label::name);
        Function<Words, Long> places = words -> words.label(label).chars().filter(c -> c == '%').count();
        assertEquals(places.apply(ENGLISH), places.apply(KOREAN));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void natureAndRangesAreTranslated(Entry entry) {
        KOREAN.nature(entry).forEach(word -> assertTrue(HANGUL.matcher(word).find(), word));
        assertEquals(ENGLISH.nature(entry).size(), KOREAN.nature(entry).size());
        entry.parameters().forEach(p -> assertTrue(HANGUL.matcher(KOREAN.range(p)).find(), KOREAN.range(p)));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void englishIsTheCatalogues(Entry entry) {
        assertEquals(entry.description(), ENGLISH.description(entry));
    }

    @Test
    void languagesHaveTheirCodes() {
        assertEquals(Language.KOREAN, Language.of("KO"));
        assertEquals("unknown language \"fr\"; there are en (English) and ko (한국어)",
            assertThrows(IllegalArgumentException.class, () -> Language.of("fr")).getMessage());
    }
}
