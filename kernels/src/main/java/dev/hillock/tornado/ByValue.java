package dev.hillock.tornado;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed kernel whose small arrays {@code numbers} and {@code shape} became arguments by value: each element that it
 * loads is one, {@code shape[2]} is {@code shape_2}. What is computed stays the same. A driver cannot know that the
 * store of one item leaves those arrays alone, so that every item would load them again.
 *
 * @param text      OpenCL C
 * @param arguments what is passed, in the order of the parameters
 */
record ByValue(String text, List<String> arguments) {
    /** TornadoVM's own parameters, before those of the kernel. */
    private static final int HIDDEN = 4;
    /** The bytes before the elements of an array. */
    private static final int HEADER = 16;
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^__kernel void \\w+\\((.*)\\)$");

    /**
     * Rewrites a kernel.
     *
     * @param arguments what its parameters are passed, the hidden ones left out
     * @throws IllegalStateException if it does anything but load constant elements of the small arrays
     */
    static ByValue of(String printed, List<String> arguments) {
        Matcher signature = SIGNATURE.matcher(printed);
        if (!signature.find() || signature.group(1).split(", ").length != HIDDEN + arguments.size()) {
            throw new IllegalStateException("not one kernel of " + arguments + ": " + printed);
        }
        List<String> parameters = List.of(signature.group(1).split(", "));
        String body = printed.substring(signature.end());
        List<String> newParameters = new ArrayList<>(parameters.subList(0, HIDDEN));
        List<String> newArguments = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (!name.equals("numbers") && !name.equals("shape")) {
                newArguments.add(name);
                newParameters.add(parameters.get(HIDDEN + i));
                continue;
            }
            Set<Integer> loaded = new TreeSet<>();
            body = loadsReplaced(body, name, loaded);
            String type = name.equals("shape") ? "int" : "float";
            for (int element : loaded) {
                newArguments.add(name + "_" + element);
                newParameters.add("__private %s %s_%d".formatted(type, name, element));
            }
        }
        String head = printed.substring(0, signature.start(1)) + String.join(", ", newParameters) + ")";
        return new ByValue(head + body, List.copyOf(newArguments));
    }

    private static String loadsReplaced(String body, String array, Set<Integer> loaded) {
        Matcher pointer = Pattern.compile("  (ul_\\d+)  =  \\(ulong\\) " + array + ";\\n").matcher(body);
        if (!pointer.find()) {
            return body;
        }
        Set<String> gone = new HashSet<>(Set.of(pointer.group(1)));
        String text = pointer.replaceFirst("");
        Pattern address = Pattern.compile(" *(ul_\\d+)  =  %s \\+ (\\d+)L;\\n".formatted(pointer.group(1)));
        for (Matcher found = address.matcher(text); found.find(); found = address.matcher(text)) {
            int element = (Integer.parseInt(found.group(2)) - HEADER) / Float.BYTES;
            loaded.add(element);
            gone.add(found.group(1));
            text = found.replaceFirst("").replaceAll(
                "\\*\\(\\(__global (?:int|float) \\*\\) %s\\)".formatted(found.group(1)), array + "_" + element);
        }
        for (String variable : gone) {
            text = undeclared(text, variable);
            if (Pattern.compile("\\b" + variable + "\\b").matcher(text).find()) {
                throw new IllegalStateException("%s of %s is more than the address of an element: %s".formatted(
                    variable, array, body));
            }
        }
        return text;
    }

    private static String undeclared(String text, String variable) {
        return text.replaceFirst("(?m)^(  ulong .*?)\\b%s, ".formatted(variable), "$1")
            .replaceFirst("(?m)^(  ulong .*), %s;$".formatted(variable), "$1;")
            .replaceFirst("(?m)^  ulong %s;\\n".formatted(variable), "");
    }
}
