package dev.hillock.cli;

import dev.hillock.function.Catalogue;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of an enum's constants, by the text that each of them has. */
abstract class EnumConverter<T extends Enum<T>> implements ITypeConverter<T> {
    private final String what;
    private final T[] all;

    EnumConverter(String what, T[] all) {
        this.what = what;
        this.all = all;
    }

    @Override
    public T convert(String text) {
        List<String> names = new ArrayList<>();
        for (T one : all) {
            if (one.toString().equals(text)) {
                return one;
            }
            names.add(one.toString());
        }
        throw new TypeConversionException("unknown %s \"%s\"%s; there are %s".formatted(what, text,
            Catalogue.suggestion(text, names), String.join(", ", names)));
    }
}
