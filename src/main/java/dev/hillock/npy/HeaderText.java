package dev.hillock.npy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the dictionary in a header: the little Python that NumPy writes there, and nothing else. */
final class HeaderText {

    private final String text;
    private int at;
    private String descr;
    private Boolean fortranOrder;
    private long[] shape;

    private HeaderText(String text) {
        this.text = text;
    }

    /**
     * The header of the dictionary.
     *
     * @throws ArrayFileException with a sentence that has no subject yet: the caller puts the file's name before it
     */
    static NpyHeader parse(String text) {
        HeaderText header = new HeaderText(text);
        header.dictionary();
        ElementType type = type(header.descr);
        header.requireCOrder();
        try {
            return new NpyHeader(type, header.shape);
        } catch (IllegalArgumentException e) {
            throw new ArrayFileException("has an impossible header: " + e.getMessage(), e);
        }
    }

    /** The shape of an array of booleans, or of bytes that stand for them. */
    static long[] parseBytes(String text) {
        HeaderText header = new HeaderText(text);
        header.dictionary();
        if (!List.of("|b1", "|u1", "|i1").contains(header.descr)) {
            throw new ArrayFileException(("holds elements of type '%s' but a mask must be boolean, or uint8 with 0 for "
                + "what is left out; convert it: np.save(file, mask.astype(bool))").formatted(header.descr));
        }
        header.requireCOrder();
        return header.shape;
    }

    /** The header of an array of integers. */
    static Integers.Header parseIntegers(String text) {
        HeaderText header = new HeaderText(text);
        header.dictionary();
        if (!header.descr.matches("[<|]?[iu][1248]")) {
            throw new ArrayFileException(("holds elements of type '%s' but must hold integers, little-endian; convert "
                + "it: np.save(file, target.astype('<i4'))").formatted(header.descr));
        }
        header.requireCOrder();
        int at = header.descr.length() - 2;
        return new Integers.Header(header.descr.charAt(at), header.descr.charAt(at + 1) - '0', header.shape);
    }

    private void requireCOrder() {
        if (fortranOrder && shape.length > 1) {
            throw new ArrayFileException("is in Fortran order; "
                + "save it in C order: np.save(file, np.ascontiguousarray(x))");
        }
    }

    private static ElementType type(String descr) {
        String convert = "; convert it: np.save(file, x.astype('<f4'))";
        return switch (descr) {
            case "<f2" -> ElementType.FLOAT16;
            case "<f4" -> ElementType.FLOAT32;
            case "<f8" -> ElementType.FLOAT64;
            case ">f2", ">f4" -> throw refused(descr, "big-endian" + convert);
            case ">f8" -> throw refused(descr, "big-endian; convert it: np.save(file, x.astype('<f8'))");
            default -> throw refused(descr, switch (kind(descr)) {
                case 'O' -> "Python objects, which are code and are never loaded" + convert;
                case 'b' -> "booleans; Hillock takes float16, float32 and float64" + convert;
                case 'i', 'u' -> "integers; Hillock takes float16, float32 and float64" + convert;
                case 'c' -> "complex numbers; save x.real or x.imag as float32 or float64";
                case 'f' -> "floats of another size; Hillock takes float16, float32 and float64" + convert;
                default -> "not numbers that Hillock takes, which are float16, float32 and float64" + convert;
            });
        };
    }

    /** NumPy's letter for the kind of number, after the mark of the byte order. */
    private static char kind(String descr) {
        String kind = descr.replaceFirst("^[<>|=]", "");
        return kind.isEmpty() ? '?' : kind.charAt(0);
    }

    private static ArrayFileException refused(String descr, String why) {
        return new ArrayFileException("holds elements of type '%s': %s".formatted(descr, why));
    }

    private void dictionary() {
        Set<String> seen = new HashSet<>();
        expect('{');
        while (!next('}')) {
            String key = string();
            expect(':');
            if (!seen.add(key)) {
                throw malformed("it names '" + key + "' twice");
            }
            switch (key) {
                case "descr" -> {
                    if (peek() == '[') {
                        throw new ArrayFileException("is a structured array; save one field of float32 or float64");
                    }
                    descr = string();
                }
                case "fortran_order" -> fortranOrder = bool();
                case "shape" -> shape = tuple();
                default -> throw malformed("unknown key '" + key + "'");
            }
            if (!next(',')) {
                expect('}');
                break;
            }
        }
        if (descr == null || fortranOrder == null || shape == null) {
            throw malformed("it must name 'descr', 'fortran_order' and 'shape'");
        }
        if (!text.substring(at).isBlank()) {
            throw malformed("text after its end");
        }
    }

    private String string() {
        char quote = peek();
        int end = quote == '\'' || quote == '"' ? text.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            throw malformed("expected a quoted word at position " + at);
        }
        String word = text.substring(at + 1, end);
        at = end + 1;
        return word;
    }

    private boolean bool() {
        peek();
        for (String word : List.of("True", "False")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("True");
            }
        }
        throw malformed("expected True or False at position " + at);
    }

    private long[] tuple() {
        List<Long> dimensions = new ArrayList<>();
        boolean comma = true;
        expect('(');
        while (!next(')')) {
            if (!comma) {
                throw malformed("expected a comma at position " + at);
            }
            dimensions.add(integer());
            comma = next(',');
        }
        if (dimensions.size() == 1 && !comma) {
            throw malformed("its shape is not a tuple");
        }
        return dimensions.stream().mapToLong(Long::longValue).toArray();
    }

    private long integer() {
        peek();
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || at == start && text.charAt(at) == '-')) {
            at++;
        }
        try {
            long value = Long.parseLong(text, start, at, 10);
            next('L'); // Python 2 wrote long integers so
            return value;
        } catch (NumberFormatException e) {
            throw malformed("expected a dimension at position " + start);
        }
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean next(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) {
        if (!next(c)) {
            throw malformed("expected '%c' at position %d".formatted(c, at));
        }
    }

    private ArrayFileException malformed(String why) {
        return new ArrayFileException("has a malformed header: " + why);
    }
}
