package dev.hillock.cli;

import dev.hillock.cli.FileEvaluation.Work;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.LossFunction;
import dev.hillock.function.Reduction;
import dev.hillock.npy.NpyHeader;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What a loss is asked for besides its scores. */
final class LossOptions {

    @Option(names = "--target", paramLabel = "FILE",
        description = "For a loss: the index of the right class of each row, from 0 on, as integers in a .npy, .npz, "
            + ".csv or .tsv file; FILE#NAME where it holds several arrays. Their shape is that of x without the axis.")
    private String target;

    @Option(names = "--ignore-index", paramLabel = "N",
        description = "For a loss: the target of rows that do not count; their loss and gradient are 0. Default: "
            + Task.Targeted.IGNORED + ".")
    private Integer ignored;

    @Option(names = "--reduction", paramLabel = "HOW", converter = Converter.class,
        description = "For a loss: none, a loss for each row; mean, over the rows that count; or sum. Default: mean.")
    private Reduction reduction;

    /** Reads the name of a reduction. */
    static final class Converter extends EnumConverter<Reduction> {
        Converter() {
            super("reduction", Reduction.values());
        }
    }

    /** Whether a target is given and the losses of all rows become one number. */
    boolean together() {
        return target != null && reduction != Reduction.NONE;
    }

    /** The file of the targets; null where none is given. */
    Path file() {
        return target == null ? null : NamedArray.of(target).path();
    }

    /** Refuses these options where something else than a loss is evaluated. */
    void refuse(String what) {
        String given = target != null ? "--target" : ignored != null ? "--ignore-index"
            : reduction != null ? "--reduction" : null;
        if (given != null) {
            throw new UsageException("%s is for a loss, such as cross_entropy; %s takes none", given, what);
        }
    }

    /** What will be done with an array of scores; reads the targets. */
    Function<NpyHeader, Work> plan(LossFunction function, Order order, Map<String, Double> values, Integer axis) {
        if (target == null) {
            throw new UsageException("%s is judged by a target; say with --target FILE which class of each row is the "
                + "right one", function.id());
        }
        return UsageException.checked(() -> EvalPlan.ofLoss(function, order, values, axis, Targets.read(target),
            ignored == null ? Task.Targeted.IGNORED : ignored, reduction == null ? Reduction.MEAN : reduction));
    }
}
