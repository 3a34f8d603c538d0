package dev.hillock.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The dimensions of an array as one argument.
 *
 * @param dimensions none for a single number
 */
record Shape(long... dimensions) {

    /** Reads {@code 4096x1024}, {@code 7} and {@code scalar}. */
    static final class Converter implements ITypeConverter<Shape> {

        @Override
        public Shape convert(String text) {
            if (text.equals("scalar")) {
                return new Shape();
            }
            if (!text.matches("\\d{1,18}(x\\d{1,18})*")) {
                throw new TypeConversionException(
                    "\"%s\" is not a shape; write 4096x1024, 7, or scalar for a single number".formatted(text));
            }
            return new Shape(Arrays.stream(text.split("x")).mapToLong(Long::parseLong).toArray());
        }
    }
}
