package dev.hillock.function;

/**
 * A parameter of a function: its name in the field, its default and the values that make sense.
 *
 * @param name         PyTorch's or ONNX's name, for example {@code negative_slope}
 * @param defaultValue the value used where none is given, as the float64 nearest to the documented decimal
 * @param range        the values that are accepted
 * @param meaning      one short phrase for the reader of {@code describe}
 * @param learned      whether it is learned in training, and so may have a value for each channel, and a gradient
 */
public record Parameter(String name, double defaultValue, Range range, String meaning, boolean learned) {

    /** A parameter that is chosen once and for all. */
    public Parameter(String name, double defaultValue, Range range, String meaning) {
        this(name, defaultValue, range, meaning, false);
    }

    /** The same parameter, learned in training. */
    public Parameter inTraining() {
        return new Parameter(name, defaultValue, range, meaning, true);
    }

    /** Refuses a value that the function is not defined for, in one sentence. */
    public void check(String function, double value) {
        if (!range.contains(value)) {
            throw new IllegalArgumentException(
                "%s: %s must be %s but was %s".formatted(function, name, range, Double.toString(value)));
        }
    }

    /** The finite values a parameter may take. */
    public enum Range {
        /** Every finite number. */
        FINITE("a finite number"),
        /** Every finite number but zero. */
        NON_ZERO("finite and not 0"),
        /** Zero or more. */
        NON_NEGATIVE("finite and at least 0"),
        /** More than zero. */
        POSITIVE("finite and greater than 0"),
        /** 1, 2, 3 and so on. */
        COUNT("a whole number of at least 1"),
        /** 1 or 2: one of two halves. */
        HALF("1 or 2"),
        /** From 0 to 1. */
        SHARE("between 0 and 1");

        private final String words;

        Range(String words) {
            this.words = words;
        }

        /** Whether the value lies in this range; NaN and infinities never do. */
        public boolean contains(double value) {
            return Double.isFinite(value) && switch (this) {
                case FINITE -> true;
                case NON_ZERO -> value != 0;
                case NON_NEGATIVE -> value >= 0;
                case POSITIVE -> value > 0;
                case COUNT -> value >= 1 && value == Math.rint(value) && value <= Integer.MAX_VALUE;
                case HALF -> value == 1 || value == 2;
                case SHARE -> value >= 0 && value <= 1;
            };
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
