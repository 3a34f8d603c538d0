package dev.hillock.cli;

import dev.hillock.words.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code en} and {@code ko}. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String code) {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
