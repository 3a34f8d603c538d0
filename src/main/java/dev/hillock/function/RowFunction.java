package dev.hillock.function;

import dev.hillock.function.Parameter.Range;
import java.util.List;
import java.util.Locale;

/**
 * The functions of a whole row of numbers, along one axis of an array: the softmax family and maxout.
 *
 * <p>A NaN anywhere in a row makes the whole result NaN. Rows that are all -inf or hold +inf follow PyTorch.
 */
public enum RowFunction implements Entry {
    SOFTMAX(false, Description.of("").build(),
        new Parameter("temperature", 1, Range.POSITIVE, "divides the row after its maximum is subtracted")),
    LOG_SOFTMAX(false, Description.of("").build()),
    SOFTMIN(false, Description.of("").build()),
    LOGSUMEXP(true, Description.of("").build()),
    MAXOUT(true, Description.of("").build(), new Parameter("k", 2, Range.COUNT, "how many neighbours compete"));

    private final boolean reduces;
    private final Description description;
    private final List<Parameter> parameters;

    RowFunction(boolean reduces, Description description, Parameter... parameters) {
        this.reduces = reduces;
        this.description = description;
        this.parameters = List.of(parameters);
    }

    /** Whether a row becomes one number. */
    public boolean reduces() {
        return reduces;
    }

    /** The function with its default parameter. */
    public RowActivation activation() {
        return new RowActivation(this, Catalogue.parameterValues(this, java.util.Map.of())[0]);
    }

    /** The function with its parameter given. */
    public RowActivation with(double a) {
        return new RowActivation(this, a);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }
}
