package dev.hillock.tornado;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes what TornadoVM prints the same in every run: it declares variables in the order of a hash table. And fit for
 * every device: it asks for double and half precision, which the kernels do not use and a device need not have.
 */
final class GeneratedText {
    private static final Pattern DECLARATION =
        Pattern.compile("  (bool|int|long|ulong|float) ([a-z]+_\\d+(, [a-z]+_\\d+)*);");

    private static final String EXTENSION = "#pragma OPENCL EXTENSION ";

    private GeneratedText() {
    }

    /** The text with its declarations sorted, without extensions and without blanks at the ends of lines. */
    static String inOrder(String printed) {
        List<String> lines = new ArrayList<>();
        List<String> declarations = new ArrayList<>();
        for (String line : printed.strip().lines().map(String::stripTrailing).toList()) {
            Matcher declaration = DECLARATION.matcher(line);
            if (line.startsWith(EXTENSION)) {
                continue;
            }
            if (declaration.matches()) {
                String names = Arrays.stream(declaration.group(2).split(", "))
                    .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.substring(name.indexOf('_') + 1))))
                    .collect(Collectors.joining(", "));
                declarations.add("  %s %s;".formatted(declaration.group(1), names));
            } else {
                declarations.sort(null);
                lines.addAll(declarations);
                declarations.clear();
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
