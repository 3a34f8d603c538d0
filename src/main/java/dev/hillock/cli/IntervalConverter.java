package dev.hillock.cli;

import dev.hillock.plot.Interval;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an interval such as -6:6. */
final class IntervalConverter implements ITypeConverter<Interval> {

    @Override
    public Interval convert(String text) {
        String[] ends = text.split(":", -1);
        try {
            if (ends.length == 2) {
                return new Interval(Double.parseDouble(ends[0].strip()), Double.parseDouble(ends[1].strip()));
            }
        } catch (NumberFormatException _) {
            // said below
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("\"" + text + "\": " + e.getMessage());
        }
        throw new TypeConversionException("\"" + text + "\" is not a range; write FROM:TO, for example -6:6");
    }
}
