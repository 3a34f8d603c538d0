package dev.hillock.cli;

import dev.hillock.function.Activation;
import dev.hillock.train.DataSet;
import dev.hillock.train.Experiment;
import dev.hillock.train.Initialisation;
import dev.hillock.train.Optimizer;
import dev.hillock.train.Search;
import dev.hillock.train.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What is trained, and what is tried. */
final class TrainingOptions {

    /** Networks that a slip of the keyboard must not start. */
    private static final int MOST_RUNS = 10_000;
    private static final int WIDEST = 4096;

    @Option(names = "--data", paramLabel = "NAME", defaultValue = "spirals", converter = DataConverter.class,
        description = "spirals, moons, circles or digits; all generated. Default: ${DEFAULT-VALUE}.")
    private DataSet data;

    @Option(names = {"-a", "--activation"}, paramLabel = "NAME", split = ",", defaultValue = "relu,gelu,tanh",
        description = "Functions of the hidden layers, from `hillock list`. Default: ${DEFAULT-VALUE}.")
    private List<String> activations;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE[,VALUE...]",
        description = "A parameter of the activations that have it; each of several values is tried.")
    private List<String> parameters = List.of();

    @Option(names = "--init", paramLabel = "NAME", split = ",", defaultValue = "he,xavier",
        converter = InitialisationConverter.class,
        description = "he, xavier or lecun: the scale of the first weights. Default: ${DEFAULT-VALUE}.")
    private List<Initialisation> initialisations;

    @Option(names = {"-l", "--learning-rate"}, paramLabel = "RATE", split = ",", defaultValue = "0.003,0.01",
        description = "Learning rates; a random search draws between the smallest and the largest. "
            + "Default: ${DEFAULT-VALUE}.")
    private List<Double> rates;

    @Option(names = "--hidden", paramLabel = "UNITS", defaultValue = "32x32", converter = Shape.Converter.class,
        description = "Units of each hidden layer. Default: ${DEFAULT-VALUE}.")
    private Shape hidden;

    @Option(names = "--optimizer", paramLabel = "NAME", defaultValue = "adam", converter = OptimizerConverter.class,
        description = "adam, or sgd with momentum 0.9. Default: ${DEFAULT-VALUE}.")
    private Optimizer optimizer;

    @Option(names = "--epochs", paramLabel = "N", defaultValue = "60",
        description = "Passes over the training data. Default: ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(names = "--batch", paramLabel = "N", defaultValue = "32",
        description = "Examples of a step. Default: ${DEFAULT-VALUE}.")
    private int batch;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "5",
        description = "Networks of each setting, with other weights and another order of examples. "
            + "Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0",
        description = "Chooses the data, the draws of a random search and the first network. "
            + "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--search", paramLabel = "KIND", defaultValue = "grid", converter = KindConverter.class,
        description = "grid: every activation, initialisation and learning rate; random: --trials draws of the latter "
            + "two, the same for every activation. Default: ${DEFAULT-VALUE}.")
    private Kind kind;

    @Option(names = "--trials", paramLabel = "N", description = "Draws of a random search.")
    private Integer trials;

    /** How settings are searched. */
    private enum Kind {
        GRID, RANDOM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The experiment that the options describe. */
    Experiment experiment() {
        if (kind == Kind.GRID && trials != null) {
            throw new UsageException("--trials belongs to --search random; a grid tries every setting");
        }
        if (kind == Kind.RANDOM && (trials == null || trials < 1)) {
            throw new UsageException("--search random needs --trials of at least 1, for example --trials 10");
        }
        if (kind == Kind.RANDOM && trials > MOST_RUNS) {
            throw new UsageException("--trials must be at most %d but was %d", MOST_RUNS, trials);
        }
        if (hidden.dimensions().length == 0) {
            throw new UsageException("--hidden needs at least one layer, where the activation is; for example 32x32");
        }
        for (long units : hidden.dimensions()) {
            if (units < 1 || units > WIDEST) {
                throw new UsageException("--hidden: a layer has from 1 to %d units but was given %d", WIDEST, units);
            }
        }
        List<Integer> widths = Arrays.stream(hidden.dimensions()).mapToObj(units -> (int) units).toList();
        return UsageException.checked(() -> {
            Experiment experiment =
                new Experiment(data, settings(), widths, optimizer, epochs, batch, seed, seeds);
            if ((long) experiment.settings().size() * seeds > MOST_RUNS) {
                throw new UsageException("%d settings with %d seeds are more than %d networks; try fewer",
                    experiment.settings().size(), seeds, MOST_RUNS);
            }
            return experiment;
        });
    }

    private List<Setting> settings() {
        for (double rate : rates) {
            if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
                throw new UsageException("--learning-rate must be finite and greater than 0 but was %s", rate);
            }
        }
        List<Activation> wanted = Curves.activations(activations, parameters);
        List<Initialisation> scales = initialisations.stream().distinct().toList();
        List<Double> distinct = rates.stream().distinct().toList();
        return kind == Kind.GRID ? Search.grid(wanted, scales, distinct)
            : Search.random(wanted, scales, distinct, trials, seed);
    }

    private static final class DataConverter extends EnumConverter<DataSet> {
        DataConverter() { super("data set", DataSet.values()); }
    }

    private static final class OptimizerConverter extends EnumConverter<Optimizer> {
        OptimizerConverter() { super("optimizer", Optimizer.values()); }
    }

    private static final class KindConverter extends EnumConverter<Kind> {
        KindConverter() { super("search", Kind.values()); }
    }
}
