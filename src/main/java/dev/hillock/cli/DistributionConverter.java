package dev.hillock.cli;

import dev.hillock.cli.RandomElements.Distribution;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a distribution. */
final class DistributionConverter implements ITypeConverter<Distribution> {

    @Override
    public Distribution convert(String text) {
        return switch (text) {
            case "normal" -> Distribution.NORMAL;
            case "uniform" -> Distribution.UNIFORM;
            default -> throw new TypeConversionException(
                "unknown distribution \"%s\"; there are normal and uniform".formatted(text));
        };
    }
}
