package dev.hillock.cli;

import dev.hillock.engine.EngineUnavailableException;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.opencl.GeneratedKernel;
import dev.hillock.opencl.JavaOrigin;
import dev.hillock.opencl.KernelCompiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock kernels}. */
@Command(name = "kernels", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "The kernels that TornadoVM generated and engine opencl runs: shows one, or generates them anew.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {KernelsCommand.Show.class, KernelsCommand.Generate.class})
final class KernelsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static GeneratedKernel packaged(Entry entry, Order order) {
        require(entry, order);
        return GeneratedKernel.packaged(entry, order);
    }

    private static void require(Entry entry, Order order) {
        if (!order.definedFor(entry)) {
            throw new UsageException("%s has no %s; it has %s", entry.id(), order, String.join(", ",
                Arrays.stream(Order.values()).filter(o -> o.definedFor(entry)).map(Order::toString).toList()));
        }
    }

    /** {@code hillock kernels show}. */
    @Command(name = "show", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Prints the OpenCL C that runs on the device for a function, after the Java that it came from.",
        footer = {"", "Example: hillock kernels show gelu --order derivative"})
    static final class Show implements Callable<Integer> {

        @Parameters(paramLabel = "FUNCTION", description = "A name from `hillock list`.")
        private String name;

        @Option(names = "--order", paramLabel = "ORDER", converter = OrderConverter.class, defaultValue = "value",
            description = "value, derivative, pullback, ... (default: ${DEFAULT-VALUE}).")
        private Order order;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Entry entry = UsageException.checked(() -> Catalogue.named(name));
            GeneratedKernel kernel = packaged(entry, order);
            PrintWriter out = spec.commandLine().getOut();
            out.println("// The Java, of which TornadoVM compiled what the constants leave:");
            out.println();
            out.println(JavaOrigin.of(entry, kernel));
            out.println("// What TornadoVM made of it:");
            out.println();
            out.print(kernel.render());
            return Exit.RIGHT;
        }
    }

    /** {@code hillock kernels generate}. */
    @Command(name = "generate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Has TornadoVM compile the Java kernels and writes what it generates, a file for each function "
            + "and order. Needs a TornadoVM SDK with its OpenCL backend; build Hillock again to use the result.",
        footer = {"", "Example: hillock kernels generate --function gelu,mish"})
    static final class Generate implements Callable<Integer> {

        @Option(names = "--backend", paramLabel = "NAME", defaultValue = "opencl",
            description = "What to generate: opencl. TornadoVM generates cuda and ptx only where there is an NVIDIA "
                + "GPU, so these are refused (default: ${DEFAULT-VALUE}).")
        private String backend;

        @Option(names = "--function", paramLabel = "NAME", split = ",",
            description = "Only these functions (default: all).")
        private List<String> names;

        @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "Where to (default: kernels/generated/opencl, below the directory of the sources).")
        private Path directory;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            switch (backend) {
                case "opencl" -> { }
                case "cuda", "ptx" -> throw new EngineUnavailableException(("kernels cannot be generated for %s: "
                    + "TornadoVM's %1$s backend loads NVIDIA's driver and asks it for a GPU before it compiles "
                    + "anything, and no engine here would run the result; generate for opencl").formatted(backend));
                default -> throw new UsageException("unknown backend \"%s\"; there are opencl, cuda and ptx",
                    backend);
            }
            List<Entry> entries = names == null ? Catalogue.entries()
                : names.stream().map(name -> UsageException.checked(() -> Catalogue.named(name))).toList();
            Path into = directory == null ? besideTheSources() : directory;
            KernelCompiler compiler = KernelCompiler.here();
            int written = 0;
            for (Entry entry : entries) {
                for (Order order : Order.values()) {
                    if (order.definedFor(entry)) {
                        write(into.resolve(GeneratedKernel.fileName(entry, order)),
                            compiler.generate(entry, order).render());
                        written++;
                    }
                }
                if (entry instanceof ActivationFunction function && !function.learned().isEmpty()) {
                    for (Order order : Task.Channelwise.ORDERS) {
                        write(into.resolve(GeneratedKernel.channelsFileName(function, order)),
                            compiler.generateOfChannels(function, order).render());
                        written++;
                    }
                }
            }
            spec.commandLine().getOut().printf("%d kernels of %d functions in %s%n", written, entries.size(), into);
            return Exit.RIGHT;
        }

        private static Path besideTheSources() {
            Path kernels = Path.of("kernels");
            if (!Files.isDirectory(kernels)) {
                throw new UsageException("%s is not the directory of Hillock's sources; change to it, or give -o DIR",
                    Path.of("").toAbsolutePath());
            }
            return kernels.resolve("generated").resolve("opencl");
        }

        private static void write(Path file, String text) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new ArrayFileException("cannot write %s: %s".formatted(file, e.getMessage()), e);
            }
        }
    }
}
