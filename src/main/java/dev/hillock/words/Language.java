package dev.hillock.words;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A language that functions are described in. */
public enum Language {
    /** What the catalogue is written in. */
    ENGLISH("en", "English"),
    /** Translated in {@code ko.properties}. */
    KOREAN("ko", "한국어");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The two letters of ISO 639: {@code en}, {@code ko}. */
    public String code() {
        return code;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /**
     * The language of a code, in any case.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public static Language of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equalsIgnoreCase(code)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("unknown language \"%s\"; there are %s".formatted(code,
                Arrays.stream(values()).map(l -> "%s (%s)".formatted(l.code, l.ownName))
                    .collect(Collectors.joining(" and ")))));
    }
}
