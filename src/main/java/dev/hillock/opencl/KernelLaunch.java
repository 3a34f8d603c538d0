package dev.hillock.opencl;

import dev.hillock.device.Coefficients;
import dev.hillock.device.Extent;
import dev.hillock.device.Launch;
import dev.hillock.device.Shape;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a generated kernel is launched, written {@code kRun(in0, out0, numbers_0, shape_0, 11) over elements always}.
 * After the four hidden parameters of every kernel of TornadoVM come these arguments: {@code in0} is x, {@code in1} is
 * dy, {@code out0} and {@code out1} are the outputs, {@code numbers_0} to {@code numbers_3} the coefficients,
 * {@code shape_0} and on the sizes as {@link dev.hillock.device.Shape} counts them, a number itself, {@code unused}
 * what the kernel does not touch, {@code table} the coefficients of each channel; every other name is a buffer between
 * kernels, with two numbers for each part of a channel if the name begins with {@code partial}, else a number for each
 * part of a row if it begins with {@code part}, else one for each row.
 *
 * @param kernel    the kernel's name
 * @param arguments what is passed
 * @param items     what the work-items are
 * @param condition for which parameters it is launched
 */
public record KernelLaunch(String kernel, List<String> arguments, Items items, Condition condition) {
    private static final String NUMBER = "numbers_";
    private static final String SIZE = "shape_";
    private static final Pattern FORM = Pattern.compile("(\\w+)\\((.*)\\) over (\\w+) (\\w+)");

    /** What the work-items of a kernel are, and so for which shapes it is launched. */
    public enum Items {
        /** One item for each element of x. */
        ELEMENTS,
        /** One item for each row. */
        ROWS,
        /** One item for each row, in place of {@link #ROWS}, where the items of a group are all of one slice. */
        SLICES,
        /** One item for each part of each row, where items reduce rows. */
        PARTS,
        /** One group for each part of each row, where groups reduce rows. */
        GROUPS,
        /** One item for each part of each row, where items reduce long rows in lanes. */
        LANES,
        /** One item for each row, in place of all other launches, where items reduce long rows in lanes. */
        WHOLE_ROWS,
        /** One item for each row, where rows have several parts. */
        DIVIDED_ROWS,
        /** One item for each channel. */
        CHANNELS,
        /** One item for each part of each channel. */
        CHANNEL_PARTS;

        /** Whether an item goes through a long row, in lanes. */
        boolean byLanes() {
            return this == LANES || this == WHOLE_ROWS;
        }

        /** Items of a work-group. */
        public int group(Extent extent, Launch launch) {
            return switch (this) {
                case SLICES -> launch.itemsPerSlice(extent.inner());
                case ROWS -> launch.rowsPerGroup(extent.length());
                case ELEMENTS, DIVIDED_ROWS, PARTS, CHANNELS, CHANNEL_PARTS -> launch.elementsPerGroup();
                case GROUPS, LANES, WHOLE_ROWS -> launch.itemsPerRow();
            };
        }

        /** Items of a launch over so many units, before they are rounded up to whole groups. */
        public long count(Extent extent, long units, Launch.Division division, long group) {
            long parts = extent.rows(units) * division.parts();
            return switch (this) {
                case ELEMENTS -> extent.elements(units);
                case ROWS, DIVIDED_ROWS -> extent.rows(units);
                case SLICES -> units * Math.ceilDiv(extent.inner(), group) * group;
                case PARTS, LANES, WHOLE_ROWS -> parts;
                case CHANNELS -> extent.length();
                case CHANNEL_PARTS -> extent.length() * division.parts();
                case GROUPS -> parts * group;
            };
        }
    }

    /** For which parameters a kernel is launched: a temperature of 1 folds away, as it does for tornado. */
    public enum Condition {
        /** For all. */
        ALWAYS,
        /** For a softmax of temperature 1. */
        PLAIN,
        /** For a softmax of any other temperature. */
        TEMPERED
    }

    /** Whether an argument is the name of a buffer, and not a number. */
    public static boolean isBuffer(String argument) {
        return Character.isLetter(argument.charAt(0)) && !argument.startsWith(NUMBER) && !argument.startsWith(SIZE);
    }

    /** The name of a buffer; what a row has in one part is what it has altogether. */
    public static String inOnePart(String name, Launch.Division division) {
        boolean part = name.startsWith("part") && !name.startsWith("partial") && division.parts() == 1;
        return part ? Character.toLowerCase(name.charAt(4)) + name.substring(5) : name;
    }

    /** Numbers in a buffer between kernels of so many units. */
    public static long between(String name, Extent extent, long units, Launch.Division division) {
        if (name.startsWith("partial")) {
            return 2 * extent.length() * division.parts();
        }
        return extent.rows(units) * (name.startsWith("part") ? division.parts() : 1);
    }

    /** The number that an argument means, a float or an int as its kernel takes it. */
    public static Number number(String argument, Coefficients coefficients, Shape shape) {
        if (argument.startsWith(NUMBER)) {
            return coefficients.all()[Integer.parseInt(argument.substring(NUMBER.length()))];
        }
        return argument.startsWith(SIZE) ? shape.get(Integer.parseInt(argument.substring(SIZE.length())))
            : Integer.valueOf(argument);
    }

    static KernelLaunch parse(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a launch: " + line);
        }
        return new KernelLaunch(matcher.group(1), List.of(matcher.group(2).split(", ")),
            Items.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
            Condition.valueOf(matcher.group(4).toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "%s(%s) over %s %s".formatted(kernel, String.join(", ", arguments),
            items.name().toLowerCase(Locale.ROOT), condition.name().toLowerCase(Locale.ROOT));
    }
}
