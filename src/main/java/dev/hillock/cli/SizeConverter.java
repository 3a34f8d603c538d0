package dev.hillock.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of elements: 1000, 64K, 16M, 1G; the letters are powers of 1024. */
final class SizeConverter implements ITypeConverter<Long> {

    private static final String LETTERS = "KMG";

    @Override
    public Long convert(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        int letter = number.isEmpty() ? -1 : LETTERS.indexOf(number.charAt(number.length() - 1));
        try {
            long count = Long.parseLong(letter < 0 ? number : number.substring(0, number.length() - 1));
            long size = Math.multiplyExact(count, 1L << 10 * (letter + 1));
            if (size < 1 || size > 1L << 40) {
                throw new NumberFormatException();
            }
            return size;
        } catch (NumberFormatException | ArithmeticException e) {
            throw new TypeConversionException(
                "\"%s\" is not a number of elements; write 1000, 64K, 16M or 1G".formatted(text));
        }
    }

    /** The shortest way to write a size. */
    static String text(long size) {
        int power = 0;
        while (power < LETTERS.length() && size >= 1024 && size % 1024 == 0) {
            size /= 1024;
            power++;
        }
        return power == 0 ? Long.toString(size) : size + LETTERS.substring(power - 1, power);
    }
}
