package dev.hillock.opencl;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The OpenCL C that TornadoVM generated for one function and order, as it is kept in {@code kernels/generated/opencl}:
 * a header of comments that says what it is and how to launch it, then the text.
 *
 * @param function the catalogue entry's id
 * @param order    what is computed, as {@link Order} prints itself, after {@link #CHANNELS} if of channels
 * @param compiler TornadoVM's version
 * @param flags    what it was generated with
 * @param changes  what was changed of the text that TornadoVM printed
 * @param launches the kernels of the text in the order in which they run
 * @param text     OpenCL C
 */
public record GeneratedKernel(String function, String order, String compiler, String flags, String changes,
                              List<KernelLaunch> launches, String text) {
    /** Begins the order of a function whose learned parameters have a value for each channel. */
    public static final String CHANNELS = "channels-";

    /** Goes before a text: one operation stays one rounding, and TornadoVM has written fma where it wants one. */
    public static final String PRECISE = "#pragma OPENCL FP_CONTRACT OFF\n";

    /**
     * Has LLVM behind PoCL use a CPU's vectors of 512 bits, which it avoids as on the first CPUs that had them. Only
     * kernels that go through rows in lanes gain by it. What it tunes for changes no result.
     */
    private static final String WIDE = """
        #if defined(__clang__) && defined(__AVX512F__)
        #pragma clang attribute push(__attribute__((target("tune=znver3"))), apply_to = function)
        #endif
        %s
        #if defined(__clang__) && defined(__AVX512F__)
        #pragma clang attribute pop
        #endif
        """;

    /** TornadoVM's own parameters, before those of the kernel. */
    private static final int HIDDEN = 4;
    private static final String TITLE = "// Generated from Hillock's Java kernels by TornadoVM; not to be edited, "
        + "`hillock kernels generate` writes it.\n";
    private static final String CHECKSUM = "// sha256 of what follows: ";

    /** The name of the file for a function and an order. */
    public static String fileName(Entry entry, Order order) {
        return entry.id() + "-" + order + ".cl";
    }

    /** The name of the file for a function of channels and an order. */
    public static String channelsFileName(ActivationFunction function, Order order) {
        return function.id() + "-" + CHANNELS + order + ".cl";
    }

    /** The kernel as a file of its own, with its checksum. */
    public String render() {
        String body = """
            // function: %s
            // order: %s
            // compiler: TornadoVM %s
            // flags: %s
            // changed after it was printed: %s
            %s
            %s""".formatted(function, order, compiler, flags, changes,
                launches.stream().map(launch -> "// launch: " + launch).collect(Collectors.joining("\n")), text);
        return TITLE + CHECKSUM + checksum(body) + "\n" + body;
    }

    /**
     * Reads what {@link #render} wrote.
     *
     * @param name what a message calls the file
     * @throws DeviceException if the file is not as it was generated
     */
    public static GeneratedKernel parse(String name, String file) {
        int start = TITLE.length() + CHECKSUM.length();
        boolean headed = file.startsWith(TITLE + CHECKSUM) && file.length() > start + 65;
        String body = headed ? file.substring(start + 65) : "";
        if (!headed || !checksum(body).equals(file.substring(start, start + 64))) {
            throw new DeviceException("the generated kernel %s was edited after TornadoVM wrote it (its checksum is "
                .formatted(name) + "wrong); restore it, or change the Java kernel and run hillock kernels generate",
                null);
        }
        List<String> lines = body.lines().toList();
        List<KernelLaunch> launches = launches(body);
        String text = lines.stream().skip(5 + launches.size()).collect(Collectors.joining("\n", "", "\n"));
        return new GeneratedKernel(field(lines, 0), field(lines, 1), field(lines, 2).replace("TornadoVM ", ""),
            field(lines, 3), field(lines, 4), launches, text);
    }

    /** What the comments at the head of a text say is to be launched. */
    static List<KernelLaunch> launches(String text) {
        return text.lines().takeWhile(line -> line.startsWith("// "))
            .filter(line -> line.startsWith("// launch: "))
            .map(line -> KernelLaunch.parse(line.substring(11))).toList();
    }

    private static String field(List<String> lines, int i) {
        return lines.get(i).substring(lines.get(i).indexOf(": ") + 2);
    }

    /**
     * The kernel that this build brings along.
     *
     * @throws DeviceException if it is missing or was edited
     */
    public static GeneratedKernel packaged(Entry entry, Order order) {
        return packaged(fileName(entry, order));
    }

    /**
     * The kernel of a function whose learned parameters have a value for each channel.
     *
     * @throws DeviceException if it is missing or was edited
     */
    public static GeneratedKernel packagedOfChannels(ActivationFunction function, Order order) {
        return packaged(channelsFileName(function, order));
    }

    /**
     * The kernel for a task.
     *
     * @throws DeviceException if it is missing or was edited
     */
    public static GeneratedKernel packaged(Task task) {
        return task instanceof Task.Channelwise channels ? packagedOfChannels(channels.function(), channels.order())
            : packaged(task.function(), task.order());
    }

    /**
     * The text of what one launch runs, without the kernels of the others.
     *
     * @throws DeviceException if the text has no such entry, or one that takes another number of arguments
     */
    public String textOf(KernelLaunch launch) {
        String begin = "__kernel void %s(".formatted(launch.kernel());
        int from = text.indexOf(begin);
        if (from < 0) {
            throw new DeviceException("the generated kernel %s of %s has no entry %s, which is to be launched; restore "
                .formatted(order, function, launch.kernel()) + "it, or run hillock kernels generate", null);
        }
        int parameters = text.substring(from, text.indexOf(')', from)).split(",").length;
        int arguments = HIDDEN + launch.arguments().size();
        if (parameters != arguments) {
            throw new DeviceException(("the entry %s of the generated kernel %s of %s takes %d arguments, but is to be "
                + "launched with %d; restore it, or run hillock kernels generate").formatted(launch.kernel(), order,
                function, parameters, arguments), null);
        }
        int to = text.indexOf("__kernel void ", from + begin.length());
        String alone = to < 0 ? text.substring(from) : text.substring(from, to);
        return PRECISE + (launch.items().byLanes() ? WIDE.formatted(alone) : alone);
    }

    static GeneratedKernel packaged(String name) {
        try (InputStream stream = GeneratedKernel.class.getResourceAsStream("generated/" + name)) {
            if (stream == null) {
                throw new DeviceException("this build has no generated kernel %s; run hillock kernels generate, which "
                    .formatted(name) + "needs a TornadoVM SDK, and build again, or use --engine simd", null);
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of a text, in hexadecimal. */
    static String checksum(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
