package dev.hillock.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The size of a picture.
 *
 * @param width  in pixels
 * @param height in pixels
 */
record Pixels(int width, int height) {

    private static final int SMALLEST = 100;
    private static final int LARGEST = 10_000;

    /** Reads a size such as 800x500. */
    static final class Converter implements ITypeConverter<Pixels> {

        private static final Pattern SIZE = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

        @Override
        public Pixels convert(String text) {
            Matcher match = SIZE.matcher(text);
            if (match.matches()) {
                Pixels size = new Pixels(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
                if (Math.min(size.width, size.height) >= SMALLEST && Math.max(size.width, size.height) <= LARGEST) {
                    return size;
                }
            }
            throw new TypeConversionException(
                "\"%s\" is not a size; write WIDTHxHEIGHT, each from %d to %d pixels, for example 800x500".formatted(
                    text, SMALLEST, LARGEST));
        }
    }

    @Override
    public String toString() {
        return width + " x " + height;
    }
}
