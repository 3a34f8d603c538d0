package dev.hillock.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share: 10% or 0.1. */
final class ShareConverter implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        boolean percent = text.endsWith("%");
        try {
            double value = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
            if (!(value >= 0 && value < 1e6)) {
                throw new NumberFormatException();
            }
            return percent ? value / 100 : value;
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"%s\" is not a share; write 10%% or 0.1".formatted(text));
        }
    }
}
