package dev.hillock.bench;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Entry;
import dev.hillock.function.RowFunction;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.opencl.KernelLaunch;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How much a function computes per element, counted in the text of the OpenCL kernel that TornadoVM generated for it,
 * so that nobody's opinion is in the number. An addition, multiplication, division or call of a built-in function is
 * one operation, {@code fma} is two; both sides of a branch count, because lanes that part ways execute both. Of a
 * function of rows the passes over the elements count, and what is done once for each row or channel does not. What
 * only chooses and compares, as relu does, is counted as one.
 */
public final class Operations {

    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*[fd]_\\d+\\s+=\\s.*");
    private static final Pattern ONE = Pattern.compile(" [-+*/] |\\b(exp|log|sin|cos|atan|sqrt|fma)\\(");
    private static final Pattern TWO = Pattern.compile("\\bfma\\(");
    private static final Map<String, Double> COUNTED = new ConcurrentHashMap<>();

    private Operations() {
    }

    /** Floating-point operations per element of x; 0 where there is no generated kernel to count in. */
    public static double perElement(Entry function, Order order) {
        return perElement(GeneratedKernel.fileName(function, order), () -> GeneratedKernel.packaged(function, order),
            function instanceof RowFunction rows && rows.cut() == RowFunction.Cut.HALVES ? 2 : 1);
    }

    /** Floating-point operations per element of x of a task, whose function may have channels. */
    static double perElement(Task task) {
        return task instanceof Task.Channelwise channels
            ? perElement("%s of channels, %s".formatted(channels.function().id(), channels.order()),
                () -> GeneratedKernel.packagedOfChannels(channels.function(), channels.order()), 1)
            : perElement(task.function(), task.order());
    }

    /** @param each how many elements of x an item of the kernel takes */
    private static double perElement(String name, Supplier<GeneratedKernel> kernel, int each) {
        return COUNTED.computeIfAbsent(name, _ -> {
            try {
                return Math.max(1, count(kernel.get()) / each);
            } catch (DeviceException missing) {
                return 0.0;
            }
        });
    }

    /** Counts in the kernels that are launched where items reduce rows or channels. */
    static double count(GeneratedKernel kernel) {
        double operations = 0;
        for (KernelLaunch launch : kernel.launches()) {
            boolean parts = launch.items() == KernelLaunch.Items.PARTS
                || launch.items() == KernelLaunch.Items.CHANNEL_PARTS;
            // by slice an item makes one result of a gated unit, as by row where groups keep to no slice
            if ((parts || launch.items() == KernelLaunch.Items.ELEMENTS || launch.items() == KernelLaunch.Items.SLICES)
                && launch.condition() != KernelLaunch.Condition.TEMPERED) {
                operations += count(body(kernel.text(), launch.kernel()), parts);
            }
        }
        return operations;
    }

    private static String body(String text, String kernel) {
        int start = text.indexOf("__kernel void " + kernel + "(");
        int end = text.indexOf("__kernel void ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static double count(String body, boolean inLoopsOnly) {
        double operations = 0;
        int depth = 0;
        int loop = Integer.MAX_VALUE;
        for (String line : (Iterable<String>) body.lines()::iterator) {
            String statement = line.strip();
            if (statement.startsWith("for(") && loop == Integer.MAX_VALUE) {
                loop = depth;
            }
            if (statement.startsWith("{")) {
                depth++;
            } else if (statement.startsWith("}")) {
                depth--;
                loop = depth <= loop && loop != Integer.MAX_VALUE ? Integer.MAX_VALUE : loop;
            }
            if (ASSIGNMENT.matcher(line).matches() && (!inLoopsOnly || loop < depth)) {
                operations += ONE.matcher(line).results().count() + TWO.matcher(line).results().count();
            }
        }
        return operations;
    }
}
