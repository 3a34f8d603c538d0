package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which arrays of a file are wanted.
 *
 * @param patterns names, in which * stands for any characters and ? for one; none for every array of floats
 */
public record Selection(List<String> patterns) {

    /** Every array of floats. */
    public static final Selection ALL = new Selection(List.of());

    private static final int SHOWN = 20;

    /** Keeps what cannot be changed. */
    public Selection {
        patterns = List.copyOf(patterns);
    }

    /** Whether an array of floats of this name is wanted. */
    boolean wants(String name) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.equals(name)) {
            return true;
        }
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.splitWithDelimiters("[*?]", -1)) {
            regex.append(part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name).matches();
    }

    /**
     * Refuses a pattern that finds nothing.
     *
     * @param place  the subject of a sentence about the file
     * @param what   what it has: arrays or columns
     * @param floats the names of those that can be evaluated
     * @param others the names of the others, and what they are
     * @throws ArrayFileException if a pattern finds nothing, or there is nothing to find
     */
    void check(String place, String what, Collection<String> floats, Map<String, String> others) {
        if (floats.isEmpty() && patterns.isEmpty()) {
            throw new ArrayFileException("%s has no %s of floating point numbers%s".formatted(place, what,
                others.isEmpty() ? "; it is empty" : "; it has " + shown(others.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue()).toList())));
        }
        for (String pattern : patterns) {
            if (floats.stream().anyMatch(name -> matches(pattern, name))) {
                continue;
            }
            if (others.containsKey(pattern)) {
                throw new ArrayFileException("%s: \"%s\" is %s; only floating point numbers can be evaluated, which "
                    .formatted(place, pattern, others.get(pattern)) + (floats.isEmpty() ? "it has not"
                        : "are in " + shown(floats)));
            }
            throw new ArrayFileException("%s has no %s \"%s\" of floating point numbers; there %s".formatted(place,
                what, pattern, floats.isEmpty() ? "is none" : "are " + shown(floats)));
        }
    }

    static String shown(Collection<String> names) {
        List<String> first = new ArrayList<>(names.stream().limit(SHOWN).toList());
        if (names.size() > SHOWN) {
            first.add("%d more".formatted(names.size() - SHOWN));
        }
        return String.join(", ", first);
    }
}
