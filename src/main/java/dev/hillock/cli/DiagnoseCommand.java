package dev.hillock.cli;

import dev.hillock.diagnose.ArrayDiagnosis;
import dev.hillock.diagnose.DepthDiagnosis;
import dev.hillock.diagnose.Network;
import dev.hillock.diagnose.Preactivations;
import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.formats.ArrayFile;
import dev.hillock.function.Activation;
import dev.hillock.npy.Tensor;
import dev.hillock.plot.Format;
import dev.hillock.plot.LineChart;
import dev.hillock.plot.PictureFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock diagnose}. */
@Command(name = "diagnose", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = {"Finds dead and saturated units in pre-activations of your own (-i), or vanishing and exploding "
        + "gradients in a deep random network (--depth), and says what helps.",
        "A unit is dead if f' = 0 for every sample, saturated if |f'| is below 5 %% of its greatest (or of 1, if that "
        + "is less) for 95 %% of the samples. More than 5 %% of such units make a layer dying or saturating; a "
        + "variance 20 times from 1, or a mean a standard deviation from 0, make it off scale.",
        "A network is vanishing if the first layer's gradient is below 1/100 of the last one's, or below half of it "
        + "per layer, or the signal's variance below 1/10000 of the first layer's; exploding if above 100, 2 and "
        + "10000."},
    footer = {"", "Examples:",
        "  hillock diagnose -i preactivations.npy --activation relu,gelu",
        "  hillock diagnose -i preactivations.npy --activation tanh -o report.html",
        "  hillock diagnose --depth 50",
        "  hillock diagnose --depth 30 --activation sigmoid --normalize batch -o depth.svg"})
final class DiagnoseCommand implements Callable<Integer> {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 640;

    @Option(names = {"-i", "--input"}, paramLabel = "FILE",
        description = "Pre-activations, an array with a row for each sample and a column for each unit.")
    private Path input;

    @Mixin
    private FileOptions files;

    @Option(names = {"-a", "--activation"}, paramLabel = "NAME", split = ",",
        description = "Functions from `hillock list`; with --depth relu,tanh,sigmoid,selu,gelu by default.")
    private List<String> activations = List.of();

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE[,VALUE...]",
        description = "A parameter of the functions that have it; each of several values is diagnosed.")
    private List<String> parameters = List.of();

    @Option(names = "--worst", paramLabel = "N",
        description = "With -i: how many of the worst units to tell of; 5 by default.")
    private Integer worst;

    @Mixin
    private NetworkOptions network;

    @Mixin
    private EngineOptions engineOptions;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
        description = "Draw a picture: .svg, .png or .pdf; or write a page with it and all that is said: .html.")
    private Path output;

    @Option(names = "--json", description = "One JSON array with an object for each function, for programs.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, description = "No progress bar.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        checkOptions();
        List<Activation> functions = Curves.activations(activations.isEmpty() && input == null
            ? List.of("relu", "tanh", "sigmoid", "selu", "gelu") : activations, parameters);
        Format format = output == null ? null : Format.of(output).orElseThrow(() -> new UsageException(
            "%s: the ending says the format, which is one of .svg, .html, .png and .pdf", output));
        int most = LineChart.MOST - (input == null ? 0 : 1);
        if (output != null && functions.size() > most) {
            throw new UsageException("a picture has colours for %d functions but there are %d; name fewer or leave out "
                + "-o", most, functions.size());
        }
        if (output != null) {
            PictureFile.check(output);
        }
        if (input != null) {
            array(functions, format);
        } else {
            depth(functions, format);
        }
        return Exit.RIGHT;
    }

    private void checkOptions() {
        if (input == null && !network.given()) {
            throw new UsageException("diagnose what? -i FILE for pre-activations of your own, or --depth N for a deep "
                + "random network");
        }
        if (input != null) {
            network.refuse();
        }
        if (input != null && activations.isEmpty()) {
            throw new UsageException("-i needs --activation NAME: which function follows? For example --activation "
                + "relu,gelu");
        }
        if (input == null && worst != null) {
            throw new UsageException("--worst belongs to -i; a random network's units are all alike");
        }
        if (worst != null && worst < 0) {
            throw new UsageException("--worst must be at least 0 but was %d", worst);
        }
    }

    private void array(List<Activation> functions, Format format) {
        List<ArrayDiagnosis> found = new ArrayList<>();
        String heading;
        try (ArrayFile file = files.open(input, null)) {
            Tensor array = only(file);
            long elements = array.header().elements();
            try (Progress progress = Progress.of("diagnose", " elements", elements * (1L + functions.size()), quiet)) {
                Preactivations x = Preactivations.of(array, progress::at);
                try (Engine engine = engineOptions.open(x.type())) {
                    for (Activation f : functions) {
                        long before = elements * (1L + found.size());
                        found.add(ArrayDiagnosis.of(x, engine, f, worst == null ? 5 : worst,
                            done -> progress.at(before + done)));
                    }
                }
            }
            heading = "%s: %s, engine %s (%s)".formatted(input, array.header(), found.getFirst().engine(),
                found.getFirst().device());
        }
        List<String> lines = new ArrayList<>(List.of(heading));
        found.forEach(d -> lines.addAll(ArrayReport.lines(d)));
        tell(found, lines, DiagnosisPictures.ofArray(found, input.getFileName().toString()), format);
    }

    private static Tensor only(ArrayFile file) {
        List<Tensor> all = file.tensors();
        if (all.size() > 1) {
            throw new UsageException("%s holds %d arrays: %s; choose one with --tensor NAME", file.path(), all.size(),
                all.stream().map(Tensor::name).collect(Collectors.joining(", ")));
        }
        return all.getFirst();
    }

    private void depth(List<Activation> functions, Format format) {
        Network shape = network.network();
        List<DepthDiagnosis> found = new ArrayList<>();
        try (Engine engine = engineOptions.open(DType.FLOAT32);
             Progress progress = Progress.of("diagnose", " networks", functions.size(), quiet)) {
            for (Activation f : functions) {
                found.add(DepthDiagnosis.of(engine, shape, network.initialisation(f.function()), f));
                progress.at(found.size());
            }
        }
        List<String> lines = new ArrayList<>(List.of("%s, engine %s (%s)".formatted(DepthReport.text(shape),
            found.getFirst().engine(), found.getFirst().device())));
        found.forEach(d -> lines.addAll(DepthReport.lines(d)));
        if (found.size() > 1) {
            lines.addAll(DepthReport.together(found));
        }
        tell(found, lines, DiagnosisPictures.ofDepth(found), format);
    }

    private void tell(Object found, List<String> lines, LineChart picture, Format format) {
        if (json) {
            spec.commandLine().getOut().println(Json.text(found));
        } else {
            lines.forEach(spec.commandLine().getOut()::println);
        }
        if (output != null) {
            String svg = picture.svg(WIDTH, HEIGHT);
            PictureFile.write(output, format == Format.HTML ? DiagnosisPage.of(picture.title(), svg, lines)
                : format.of(svg));
            if (!json) {
                spec.commandLine().getOut().printf("%n%s: %s%n", format == Format.HTML ? "Report" : "Picture", output);
            }
        }
    }
}
