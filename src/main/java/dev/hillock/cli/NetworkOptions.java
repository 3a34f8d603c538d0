package dev.hillock.cli;

import dev.hillock.diagnose.Network;
import dev.hillock.diagnose.Normalization;
import dev.hillock.diagnose.Suited;
import dev.hillock.function.ActivationFunction;
import dev.hillock.train.Initialisation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Option;

/** The deep random network that {@code diagnose} looks at. */
final class NetworkOptions {

    @Option(names = "--depth", paramLabel = "N", description = "A random network of so many layers, at least 2.")
    private Integer depth;

    @Option(names = "--width", paramLabel = "N", description = "Units of every layer; 256 by default.")
    private Integer width;

    @Option(names = "--batch", paramLabel = "N", description = "Samples, of normal numbers; 256 by default.")
    private Integer batch;

    @Option(names = "--init", paramLabel = "NAME", converter = InitialisationConverter.class,
        description = "he, xavier or lecun; by default what suits each function. Layers are as wide as what they "
            + "read, so xavier and lecun are the same here.")
    private Initialisation initialisation;

    @Option(names = "--normalize", paramLabel = "KIND", converter = NormalizationConverter.class,
        description = "none, layer or batch: what stands before the activation; none by default.")
    private Normalization normalization;

    @Option(names = "--seed", paramLabel = "N", description = "Chooses weights and samples; 0 by default.")
    private Long seed;

    /** Whether a network is asked for. */
    boolean given() {
        return depth != null;
    }

    /** Refuses options of a network where none is. */
    void refuse() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("--depth", depth);
        options.put("--width", width);
        options.put("--batch", batch);
        options.put("--init", initialisation);
        options.put("--normalize", normalization);
        options.put("--seed", seed);
        options.forEach((name, value) -> {
            if (value != null) {
                throw new UsageException("%s describes a random network, but -i brings data of its own; leave out one "
                    + "of them", name);
            }
        });
    }

    /** The network that the options describe. */
    Network network() {
        return UsageException.checked(() -> new Network(depth, Objects.requireNonNullElse(width, 256),
            Objects.requireNonNullElse(batch, 256), Objects.requireNonNullElse(normalization, Normalization.NONE),
            Objects.requireNonNullElse(seed, 0L)));
    }

    /** The scale of the weights for a function. */
    Initialisation initialisation(ActivationFunction function) {
        return initialisation == null ? Suited.to(function) : initialisation;
    }

    private static final class NormalizationConverter extends EnumConverter<Normalization> {
        NormalizationConverter() { super("normalisation", Normalization.values()); }
    }
}
