package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of array files, with the endings of their names. */
public enum Format {
    /** NumPy's format of a single array. */
    NPY("npy"),
    /** NumPy's format of several arrays, packed or not. */
    NPZ("npz"),
    /** Hugging Face's format of the weights of models. */
    SAFETENSORS("safetensors"),
    /** Elements one after another, little-endian, and nothing else. */
    RAW("raw", "bin"),
    /** A table of text, with commas. */
    CSV("csv"),
    /** A table of text, with tabs. */
    TSV("tsv"),
    /** Arrow's file format, which is also Feather's version 2. */
    ARROW("arrow", "feather", "ipc"),
    /** Arrow's streaming format. */
    ARROWS("arrows"),
    /** Apache Parquet. */
    PARQUET("parquet", "pq");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format of this name: that of its first ending. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
    }

    /** The format that the ending of a file's name tells. */
    public static Optional<Format> of(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.endings.stream().anyMatch(e -> name.endsWith("." + e)))
            .findFirst();
    }

    /** All endings, for a sentence. */
    public static String allEndings() {
        return Arrays.stream(values()).flatMap(f -> f.endings.stream()).map(e -> "." + e)
            .collect(Collectors.joining(", "));
    }

    /**
     * The format of a file that is there: by the ending of its name or, where that is none of ours, by how it begins.
     *
     * @throws ArrayFileException if neither tells
     */
    public static Format ofContent(Path path) {
        Optional<Format> named = of(path);
        if (named.isPresent() || !Files.isRegularFile(path)) {
            return named.orElse(NPY); // what is not there is refused when it is opened
        }
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
            if (start.startsWith("\u0093NUMPY")) {
                return NPY;
            } else if (start.startsWith("PK\3\4")) {
                return NPZ;
            } else if (start.startsWith("ARROW1")) {
                return ARROW;
            } else if (start.startsWith("PAR1")) {
                return PARQUET;
            }
        } catch (IOException e) {
            throw SourceFile.failed(path, e);
        }
        throw new ArrayFileException("%s: neither the ending of its name nor how it begins tells its format; name it "
            .formatted(path) + "with --format, one of "
            + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", ")));
    }

    /** Whether an array is rows and columns of a table there. */
    public boolean table() {
        return switch (this) {
            case NPY, NPZ, SAFETENSORS, RAW -> false;
            case CSV, TSV, ARROW, ARROWS, PARQUET -> true;
        };
    }

    @Override
    public String toString() {
        return endings.getFirst();
    }
}
