package dev.hillock.opencl;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.LossFunction;
import dev.hillock.function.RowFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java that a generated kernel came from: the kernel's method and all methods that it calls, as they stand in the
 * sources that this build brings along. Of a switch over constants only the arm that TornadoVM compiled is shown.
 */
public final class JavaOrigin {
    private static final List<String> CLASSES = List.of("GenericKernels", "GenericRowKernels", "GenericGateKernels",
        "GenericSparseKernels", "GenericLossKernels", "GenericChannelKernels", "ElementwiseKernels", "RowKernels",
        "LaneKernels", "RowWriters", "RowMath", "GateKernels", "SparseKernels", "LossKernels", "ChannelKernels",
        "Formulas", "PiecewiseFormulas", "AlgebraicFormulas", "ExponentialFormulas", "ParametricFormulas", "Angles",
        "KernelMath", "FloatTurns", "FloatDigits");
    /** A method with what its comment says, up to the brace in the column where it begins. */
    private static final Pattern METHOD = Pattern.compile(
        "(?ms)^    (?:/\\*\\*(?:(?!\\*/).)*\\*/\\s+)?(?:private )?static [\\w\\[\\]]+ (k\\w+)\\(.*?^    }\\n");
    private static final Pattern CALL = Pattern.compile("(?:([A-Z]\\w+)\\.)?(k[A-Z]\\w*)\\(");
    private static final Pattern SWITCH = Pattern.compile("(?ms)switch \\((code|what)\\) \\{\\n(.*?)^        };");
    private static final Pattern ARM =
        Pattern.compile("(?ms)^            (?:case ([^>]*?)|default) ->\\s+(.*?;)(?=\\n)");

    private final Map<String, Map<String, String>> methods = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final String function;

    private JavaOrigin(Entry entry) {
        ActivationFunction code = switch (entry) {
            case ActivationFunction activation -> activation;
            case RowFunction row -> row.gate() == null ? null : row.gate().function();
            case LossFunction _ -> null;
        };
        function = code == null ? "" : "Op." + code.name();
        CLASSES.forEach(name -> methods.put(name, methods(source(name))));
    }

    /** The methods, each under the name of its class, the kernels first. */
    public static String of(Entry entry, GeneratedKernel kernel) {
        JavaOrigin origin = new JavaOrigin(entry);
        for (KernelLaunch launch : kernel.launches()) {
            String from = switch (entry) {
                case ActivationFunction _ -> kernel.order().startsWith(GeneratedKernel.CHANNELS)
                    ? "GenericChannelKernels" : "GenericKernels";
                case RowFunction row when row == RowFunction.SPARSEMAX -> "GenericSparseKernels";
                case RowFunction row -> switch (row.cut()) {
                    case WHOLE, REDUCED, GROUPS -> "GenericRowKernels";
                    case HALVES, DOUBLED -> "GenericGateKernels";
                };
                case LossFunction _ -> launch.kernel().startsWith("kGenericLoss") ? "GenericLossKernels"
                    : "GenericRowKernels";
            };
            origin.show(from + "." + launch.kernel().replaceAll("(Tempered)?$", ""), constant(launch));
        }
        StringBuilder text = new StringBuilder();
        origin.shown.forEach((name, method) -> text.append("// %s.java%n%s%n".formatted(
            name.substring(0, name.indexOf('.')), method)));
        return text.toString();
    }

    /** What {@code ElementwiseKernels} switches on, where the kernel has it. */
    private static String constant(KernelLaunch launch) {
        return switch (launch.kernel()) {
            case "kGenericMap", "kGenericPull" -> switch (launch.arguments().get(launch.arguments().size() - 2)) {
                case "0" -> "VALUE";
                case "1" -> "DERIVATIVE";
                default -> "";
            };
            default -> "";
        };
    }

    private void show(String kernel, String what) {
        waiting.add(kernel);
        while (!waiting.isEmpty()) {
            String name = waiting.poll();
            String[] parts = name.split("\\.");
            String method = methods.getOrDefault(parts[0], Map.of()).get(parts[1]);
            if (method == null || shown.containsKey(name)) {
                continue;
            }
            String pruned = SWITCH.matcher(method).replaceAll(found -> Matcher.quoteReplacement(
                arm(found.group(2), found.group(1).equals("code") ? function : what)));
            shown.put(name, pruned);
            Matcher call = CALL.matcher(pruned.substring(pruned.indexOf('{')));
            while (call.find()) {
                waiting.add((call.group(1) == null ? parts[0] : call.group(1)) + "." + call.group(2));
            }
        }
    }

    /** The arm of a switch for a label, or the default. */
    private static String arm(String arms, String label) {
        String otherwise = "";
        Matcher arm = ARM.matcher(arms);
        while (arm.find()) {
            if (arm.group(1) == null) {
                otherwise = arm.group(2);
            } else if (List.of(arm.group(1).split(",\\s*")).contains(label)) {
                return arm.group(2);
            }
        }
        return otherwise;
    }

    private static Map<String, String> methods(String source) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher method = METHOD.matcher(source);
        while (method.find()) {
            found.merge(method.group(1), method.group().stripIndent(), (one, other) -> one + "\n" + other);
        }
        return found;
    }

    private static String source(String name) {
        try (InputStream stream = JavaOrigin.class.getResourceAsStream("java/" + name + ".java")) {
            if (stream == null) {
                throw new IllegalStateException("this build lacks " + name + ".java");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
