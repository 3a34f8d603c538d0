package dev.hillock.cli;

import dev.hillock.engine.Engine;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.Entry;
import dev.hillock.function.RowActivation;
import dev.hillock.function.RowFunction;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.NpyWriter;
import dev.hillock.verify.Comparison;
import dev.hillock.verify.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillock eval}. */
@Command(name = "eval", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Evaluates a function, its derivative or its pullback on an array in a .npy file.",
    footer = {"", "Examples:",
        "  hillock eval gelu -i x.npy -o y.npy",
        "  hillock eval leaky_relu --param negative_slope=0.2 -i x.npy -o y.npy --engine simd",
        "  hillock eval softmax --axis 0 --param temperature=0.5 -i x.npy -o y.npy --verify",
        "  hillock eval hard_sigmoid@onnx -i x.npy -o y.npy",
        "  hillock eval mish --order pullback --dy dy.npy -i x.npy -o dx.npy"})
final class EvalCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FUNCTION", description = "A name from `hillock list`; hard_sigmoid@onnx is what ONNX has "
        + "under that name.")
    private String name;

    @Option(names = {"-i", "--input"}, required = true, paramLabel = "FILE", description = "x, a .npy file.")
    private Path input;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
        description = "The .npy file to write; replaced only when the result is complete.")
    private Path output;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "value", converter = OrderConverter.class,
        description = "value: f(x); derivative: f'(x); pullback: dx from dy; parameter-pullback: dy times the "
            + "derivative by a learned parameter. Default: ${DEFAULT-VALUE}.")
    private Order order;

    @Option(names = "--dy", paramLabel = "FILE", description = "The gradient that a pullback pulls back, a .npy file.")
    private Path dy;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE", description = "A parameter of the function.")
    private List<String> parameters = List.of();

    @Option(names = "--axis", paramLabel = "N",
        description = "Along which axis the rows of a row function lie; -1, the last, is the default.")
    private Integer axis;

    @Mixin
    private EngineOptions engineOptions;

    @Option(names = "--chunk", paramLabel = "ELEMENTS", defaultValue = "16777216",
        description = "How many elements are in memory at a time; a row is never cut. Default: ${DEFAULT-VALUE}.")
    private long chunk;

    @Option(names = "--verify",
        description = "Compare every result with the reference; exit code 1 and no output if it is too far off.")
    private boolean verify;

    @Option(names = "--json", description = "Report as one JSON object, for programs.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, description = "No progress bar and no report.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    /** The work on an array: the task, the shape of f(x) and the shape of what is asked for. */
    private record Work(Task task, long[] valueShape, long[] outputShape) { }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        FunctionReference function = FunctionReference.of(name);
        function.checkComputable();
        Entry entry = function.entry();
        Map<String, Double> values = function.parameters(ParameterArguments.parse(parameters));
        Function<NpyHeader, Work> plan = UsageException.checked(() -> plan(entry, values));
        checkOptions();
        try (NpyArray x = NpyArray.open(input); NpyArray gradient = dy == null ? null : NpyArray.open(dy)) {
            NpyHeader header = x.header();
            Work work = UsageException.checked(() -> plan.apply(header));
            checkGradient(gradient, new NpyHeader(header.type(), work.valueShape));
            NpyHeader result = new NpyHeader(header.type(), work.outputShape);
            try (Engine engine = engineOptions.open(header.type());
                 NpyWriter writer = NpyWriter.create(output, result);
                 StreamedEvaluation run = new StreamedEvaluation(engine, work.task,
                     gradient == null ? List.of(x) : List.of(x, gradient), writer,
                     verify ? Comparison.of(engine, work.task) : null)) {
                long opening = System.nanoTime() - start;
                try (Progress progress = Progress.of("eval " + entry.id(), " elements", header.elements(), quiet)) {
                    run.run(chunk, progress::at);
                }
                Report report = run.verification();
                boolean kept = report == null || report.kept();
                if (kept) {
                    writer.commit();
                }
                report(new EvalResult(ParameterArguments.text(work.task), order.toString(), engine.name(),
                    engine.device(), header.type().toString(), header.shape(), work.outputShape, header.elements(),
                    EvalResult.Milliseconds.of(run, opening, System.nanoTime() - start), kept, report));
                return kept ? Exit.RIGHT : Exit.NOT_VERIFIED;
            }
        }
    }

    private void checkOptions() {
        if (order.outputs() > 1) {
            throw new UsageException("--order %s has two results but eval writes one file; run it for each", order);
        }
        if (order.inputs() > 1 && dy == null) {
            throw new UsageException("--order %s needs --dy FILE, the gradient that arrives from above", order);
        }
        if (order.inputs() == 1 && dy != null) {
            throw new UsageException("--dy makes no sense with --order %s; use --order pullback", order);
        }
        if (chunk < 1) {
            throw new UsageException("--chunk must be at least 1 but was %d", chunk);
        }
        refuseSame("--input", input);
        refuseSame("--dy", dy);
    }

    private void refuseSame(String option, Path file) {
        try {
            if (file != null && Files.exists(file) && Files.exists(output) && Files.isSameFile(file, output)) {
                throw new UsageException("%s %s and --output %s are the same file; name another output", option, file,
                    output);
            }
        } catch (IOException e) {
            throw new ArrayFileException(
                "%s cannot be compared with %s: %s".formatted(file, output, e.getMessage()), e);
        }
    }

    /** What will be done with an array, its parameters checked before any file is opened. */
    private Function<NpyHeader, Work> plan(Entry entry, Map<String, Double> values) {
        if (!order.definedFor(entry)) {
            throw new UsageException("%s has no %s", entry.id(), order);
        }
        return switch (entry) {
            case ActivationFunction function -> {
                if (axis != null) {
                    throw new UsageException("--axis makes no sense for %s, a function of each element; leave it out",
                        function.id());
                }
                Activation activation = Activation.of(function, values);
                yield x -> new Work(new Task.Elementwise(activation, order, x.type(), x.elements()), x.shape(),
                    x.shape());
            }
            case RowFunction function -> {
                RowActivation activation = RowActivation.of(function, values);
                int along = axis == null ? -1 : axis;
                yield x -> {
                    long[] valueShape = Task.Rowwise.valueShape(activation, x.shape(), along);
                    return new Work(Task.Rowwise.along(activation, order, x.type(), x.shape(), along), valueShape,
                        order == Order.VALUE ? valueShape : x.shape());
                };
            }
        };
    }

    private void checkGradient(NpyArray gradient, NpyHeader expected) {
        if (gradient != null && !gradient.header().equals(expected)) {
            throw new ArrayFileException("%s is %s but must be %s, as %s of %s is".formatted(
                dy, gradient.header(), expected, name, input));
        }
    }

    private void report(EvalResult result) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(result));
        } else if (!quiet) {
            out.println(result);
        }
        if (!result.written()) {
            spec.commandLine().getErr().printf("hillock: %s; %s is not written%n",
                result.verification().sentence(), output);
        }
    }
}
