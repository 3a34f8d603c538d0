package dev.hillock.cli;

import dev.hillock.engine.DType;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a type of elements. */
final class TypeConverter implements ITypeConverter<DType> {

    @Override
    public DType convert(String text) {
        for (DType type : DType.values()) {
            if (type.toString().equals(text)) {
                return type;
            }
        }
        throw new TypeConversionException("\"%s\" is not a type of elements; there are %s".formatted(text,
            Arrays.stream(DType.values()).map(DType::toString).collect(Collectors.joining(", "))));
    }
}
