package dev.hillock.cli;

import dev.hillock.compare.Identification;
import dev.hillock.compare.Identification.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code compare --with} says to people. */
final class IdentificationReport {

    private static final int MOST = 5;

    private IdentificationReport() {
    }

    static List<String> lines(Identification found, Path theirs) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s.".formatted(theirs, found.verdict()));
        found.remarks().forEach(remark -> lines.add("  " + remark + "."));
        lines.add("  %d results, all of them %s numbers.".formatted(found.elements(), found.results()));
        place(lines, "largest ULP", found.largestUlp());
        place(lines, "largest difference", found.largest());
        if (!found.also().isEmpty()) {
            lines.add("  These x do not tell it from: %s%s.".formatted(String.join("; ", found.also().stream()
                .limit(MOST).toList()), found.also().size() > MOST ? "; and %d more".formatted(found.also().size()
                - MOST) : ""));
        }
        if (!found.source().isEmpty()) {
            lines.add("  Source: " + found.source());
        }
        return lines;
    }

    private static void place(List<String> lines, String what, Place place) {
        if (place != null) {
            lines.add("  %s: %s%s".formatted(what, CompareCommand.number(place.difference()), place.difference() == 0
                ? "" : " at x = %s, %s: %s where %s is right".formatted(place.x(), place.index(), place.got(),
                    place.exact())));
        }
    }
}
