package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.plot.Format;
import dev.hillock.plot.LineChart;
import dev.hillock.plot.PictureFile;
import dev.hillock.train.Ensemble;
import dev.hillock.train.Experiment;
import dev.hillock.train.Outcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock train-demo}. */
@Command(name = "train-demo", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = {"Which activation is better here? Trains small networks with each, several times, and says what the "
        + "results allow to say.",
        "Settings are ranked on validation data; the test data is looked at once, at the end. The engine computes "
        + "activations, log-softmax and their pullbacks."},
    footer = {"", "Examples:", "  hillock train-demo",
        "  hillock train-demo --data moons --activation sigmoid,silu,mish --init xavier -o curves.svg",
        "  hillock train-demo --activation leaky_relu -p negative_slope=0.01,0.1,0.3 --learning-rate 0.01",
        "  hillock train-demo --data digits --search random --trials 6 --learning-rate 0.0001,0.1 --ensemble 5"})
final class TrainDemoCommand implements Callable<Integer> {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 540;

    @Mixin
    private TrainingOptions training;

    @Mixin
    private EngineOptions engineOptions;

    @Option(names = "--ensemble", paramLabel = "K",
        description = "Also let the best K networks vote, chosen on validation data.")
    private Integer ensemble;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
        description = "Draw the learning curves into a file: .svg, .html, .png or .pdf.")
    private Path output;

    @Option(names = "--json", description = "One JSON object with every run and every epoch, for programs.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, description = "No progress bar.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Experiment experiment = training.experiment();
        Format format = output == null ? null : Format.of(output).orElseThrow(() -> new UsageException(
            "%s: the ending says the format, which is one of .svg, .html, .png and .pdf", output));
        if (ensemble != null && (ensemble < 1 || ensemble > experiment.runs())) {
            throw new UsageException("--ensemble must be from 1 to %d, the number of networks that are trained, but was"
                + " %d", experiment.runs(), ensemble);
        }
        if (output != null) {
            PictureFile.check(output);
        }
        PrintWriter out = spec.commandLine().getOut();
        Outcome outcome;
        String where;
        long start = System.nanoTime();
        try (Engine engine = engineOptions.open(DType.FLOAT32);
             Progress progress = Progress.of("train-demo", " networks", experiment.runs(), quiet)) {
            where = "%s (%s)".formatted(engine.name(), engine.device());
            outcome = experiment.run(engine, progress::at);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Optional<Ensemble> together = ensemble == null ? Optional.empty() : outcome.ensemble(ensemble);
        TrainingReport report = new TrainingReport(outcome, together, where, seconds);
        if (json) {
            out.println(Json.text(TrainingFields.of(outcome, together, where, seconds)));
        } else {
            out.print(report);
        }
        if (output != null) {
            draw(new LearningCurves(outcome).picture(report.network()), format, out);
        }
        return Exit.RIGHT;
    }

    private void draw(LineChart picture, Format format, PrintWriter out) {
        boolean empty = picture.lines().isEmpty();
        if (!empty) {
            PictureFile.write(output, format.of(picture.svg(WIDTH, HEIGHT)));
        }
        if (!json) {
            out.printf(empty ? "%n%s is not written: no setting finished all its runs%n" : "%nLearning curves: %s%n",
                output);
        }
    }
}
