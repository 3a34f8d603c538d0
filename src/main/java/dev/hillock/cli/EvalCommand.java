package dev.hillock.cli;

import dev.hillock.engine.Order;
import dev.hillock.cli.FileEvaluation.Work;
import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.Format;
import dev.hillock.function.LossFunction;
import dev.hillock.npy.Bytes;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.NpyHeader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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
    description = "Evaluates a function, its derivative or its pullback, or a chain of functions, on arrays in files.",
    footer = {"", "Examples:",
        "  hillock eval gelu -i x.npy -o y.npy",
        "  hillock eval silu -i model.safetensors --tensor 'layers.*.bias' -o activated.safetensors",
        "  hillock eval relu -i a.npy b.npy -o activated/",
        "  cat x.npy | hillock eval tanh -i - --format npy -o - > y.npy",
        "  hillock eval leaky_relu --param negative_slope=0.2 -i x.npy -o y.npy --engine simd",
        "  hillock eval softmax --axis 0 --param temperature=0.5 -i x.npy -o y.npy --verify",
        "  hillock eval softmax --mask mask.npy -i x.npy -o y.npy",
        "  hillock eval cross_entropy --target classes.npy -i scores.npy -o loss.npy",
        "  hillock eval cross_entropy --target classes.csv --order pullback -i scores.npy -o gradient.npy",
        "  hillock eval hard_sigmoid@onnx -i x.npy -o y.npy",
        "  hillock eval 'gelu | mul 0.5 | log_softmax axis=0' -i x.npy -o y.npy",
        "  hillock eval mish --order pullback --dy dy.npy -i x.npy -o dx.npy",
        "  hillock eval prelu --param weight=@slopes.npy --axis 1 -i x.npy -o y.npy"})
final class EvalCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FUNCTION", completionCandidates = FunctionNames.class,
        description = "A name from `hillock list`; hard_sigmoid@onnx is what ONNX has under that name. Or a chain of "
            + "steps between bars: functions with NAME=VALUE and axis=N, mul NUMBER, add NUMBER, neg. On a device one "
            + "chain is one upload and one download, and up to three functions of elements in a row are one kernel.")
    private String name;

    @Option(names = {"-i", "--input"}, required = true, arity = "1..*", paramLabel = "FILE",
        description = "x: one file or several; - is the standard input. The ending tells the format: .npy, .npz, "
            + ".safetensors, .csv, .tsv, .raw, .arrow, .feather, .arrows or .parquet.")
    private List<Path> inputs;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
        description = "The file to write, its ending tells the format; replaced only when the result is complete. A "
            + "directory for several inputs, - for the standard output.")
    private String output;

    @Mixin
    private FileOptions files;

    @Option(names = "--output-format", paramLabel = "FORMAT", converter = FormatConverter.class,
        completionCandidates = FormatNames.class,
        description = "The format of the output, where its name is not to tell.")
    private Format outputFormat;

    @Option(names = "--dtype", paramLabel = "TYPE", converter = ElementTypeConverter.class,
        description = "float16, bfloat16, float32 or float64: the type of the result, by default that of x; for a raw "
            + "input and for text, also what it holds.")
    private ElementType type;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "value", converter = OrderConverter.class,
        description = "value: f(x); derivative: f'(x); second-derivative: f''(x); pullback: dx from dy; "
            + "parameter-pullback: dy times the derivative by a learned parameter. Default: ${DEFAULT-VALUE}.")
    private Order order;

    @Option(names = "--dy", paramLabel = "FILE", description = "The gradient that a pullback pulls back; that of one "
        + "loss is 1 where there is no file.")
    private Path dy;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE",
        description = "A parameter of the function; a learned one may have a value for each channel: NAME=@FILE, or of "
            + "a file of several arrays, NAME=@FILE#ARRAY; an array of one element is one value for all.")
    private List<String> parameters = List.of();

    @Option(names = "--axis", paramLabel = "N",
        description = "Along which axis the rows of a row function, or the classes of a loss, lie; -1, the last, is "
            + "the default (PyTorch's losses have 1). Along which the channels lie, where a parameter has a value for "
            + "each: there is no default, PReLU's is 1.")
    private Integer axis;

    @Option(names = "--mask", paramLabel = "FILE",
        description = "A boolean or uint8 .npy that says which elements a function of rows keeps: 0 (false) leaves one "
            + "out. Broadcast to the shape of x. A row without any is NaN.")
    private Path mask;

    @Mixin
    private LossOptions lossOptions;

    @Mixin
    private EngineOptions engineOptions;

    @Option(names = "--chunk", paramLabel = "ELEMENTS", converter = SizeConverter.class,
        description = "How many elements are in memory at a time: 64K, 16M, 1G; by default 1M, or 4M with a "
            + "GPU or for a long row. A longer row of softmax, log_softmax, softmin or logsumexp "
            + "along the last axis is read in pieces, twice (by engine reference along any axis, "
            + "three times); any other longer row counts as the chunk. Results do not depend on it, "
            + "but that on a device the last bits may of a row in pieces, or along another axis and longer than half "
            + "a chunk. Host memory: three chunks, "
            + "or four with a GPU; twice that with --verify or where input and result differ in size; "
            + "a pullback has dy besides. A device holds what it computes: two chunks, or four on a "
            + "GPU.")
    private Long chunk;

    @Option(names = "--verify",
        description = "Compare every result with the reference; exit code 1 and no output if it is too far off.")
    private boolean verify;

    @Option(names = "--json", description = "Report as a JSON object, or a list of them for several arrays.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, description = "No progress bar and no report.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Function<NpyHeader, Work> plan = plan(ParameterArguments.parse(ParameterArguments.numbers(parameters)));
        checkOptions();
        List<OutputFile> outputs = OutputFile.directory(output, inputs.size())
            ? OutputFile.in(output, inputs, outputFormat, files)
            : List.of(OutputFile.of(output, outputFormat, format(inputs.getFirst())));
        List<EvalResult> results = new ArrayList<>();
        try (FileEvaluation evaluation =
                 new FileEvaluation(plan, order, engineOptions, type, new Chunk(chunk), verify, quiet)) {
            for (int i = 0; i < inputs.size(); i++) {
                OutputFile target = outputs.get(i);
                inputs.forEach(input -> target.refuse("--input", input));
                if (dy != null) {
                    target.refuse("--dy", dy);
                }
                if (mask != null) {
                    target.refuse("--mask", mask);
                }
                if (lossOptions.file() != null) {
                    target.refuse("--target", lossOptions.file());
                }
                results.addAll(evaluate(evaluation, inputs.get(i), target));
            }
        } finally {
            report(results);
        }
        return results.stream().allMatch(EvalResult::written) ? Exit.RIGHT : Exit.NOT_VERIFIED;
    }

    private Function<NpyHeader, Work> plan(Map<String, Double> values) {
        Map<String, String> arrays = ParameterArguments.files(parameters);
        if (ChainArgument.is(name)) {
            lossOptions.refuse("a chain");
            if (mask != null || !arrays.isEmpty()) {
                throw new UsageException("a chain takes no %s; evaluate the function that wants it by itself, before "
                    + "or after a chain of the others", mask != null ? "--mask" : "--param NAME=@FILE");
            }
            return EvalPlan.of(ChainArgument.parse(name), order, values, axis, verify);
        }
        FunctionReference function = FunctionReference.of(name);
        function.checkComputable();
        if (function.entry() instanceof LossFunction loss) {
            if (mask != null || !arrays.isEmpty()) {
                throw new UsageException("%s takes no %s", name, mask != null ? "--mask; --ignore-index leaves rows out"
                    : "--param NAME=@FILE: its parameters are one number");
            }
            return lossOptions.plan(loss, order, function.parameters(values), axis);
        }
        lossOptions.refuse(name);
        return UsageException.checked(() -> arrays.isEmpty()
            ? EvalPlan.of(function.entry(), order, function.parameters(values), axis, mask != null)
            : EvalPlan.ofChannels(function.entry(), order, function.parameters(values), arrays, axis));
    }

    private List<EvalResult> evaluate(FileEvaluation evaluation, Path input, OutputFile target) {
        try (ArrayFile x = files.open(input, type); ArrayFile gradient = dy == null ? null : files.open(dy, type);
             Bytes kept = mask == null ? null : Bytes.open(mask)) {
            List<EvalResult> done = evaluation.run(x, gradient, kept, target);
            if (x.format() != target.format() && !x.others().isEmpty() && !quiet) {
                spec.commandLine().getErr().printf("hillock: %s holds the evaluated arrays only, not %s; the "
                    + "format of the input, %s, would keep them%n", target,
                    String.join(", ", x.others().keySet()), x.format());
            }
            return done;
        }
    }

    private Format format(Path input) {
        return files.format() != null ? files.format() : Format.of(input).orElse(Format.NPY);
    }

    private void checkOptions() {
        if (order.outputs() > 1) {
            throw new UsageException("--order %s has two results but eval writes one file; run it for each", order);
        }
        if (order.inputs() > 1 && dy == null && !lossOptions.together()) {
            throw new UsageException("--order %s needs --dy FILE, the gradient that arrives from above", order);
        }
        if (order.inputs() == 1 && dy != null) {
            throw new UsageException("--dy makes no sense with --order %s; use --order pullback", order);
        }
        if (dy != null && inputs.size() > 1) {
            throw new UsageException("--dy is the gradient for one input but there are %d; evaluate them one by one",
                inputs.size());
        }
    }

    private void report(List<EvalResult> results) {
        // Where the result takes the standard output, what is said of it goes where complaints go.
        PrintWriter out = output.equals(FileOptions.STANDARD) ? spec.commandLine().getErr()
            : spec.commandLine().getOut();
        if (json && !results.isEmpty()) {
            out.println(Json.text(results.size() == 1 ? results.getFirst() : results));
        } else if (!quiet) {
            results.forEach(result -> out.println((results.size() > 1 ? result.input() + ": " : "") + result));
        }
        results.stream().filter(result -> !result.kept()).forEach(result -> spec.commandLine().getErr().printf(
            "hillock: %s; %s is not written%n", result.verification().sentence(), result.output()));
    }
}
