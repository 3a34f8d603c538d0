package dev.hillock.cli;

import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.Format;
import dev.hillock.formats.Reading;
import dev.hillock.formats.Selection;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import picocli.CommandLine.Option;

/** How array files are read: the same options wherever one is an input. */
final class FileOptions {

    /** The standard input or output, where a file could be named. */
    static final String STANDARD = "-";

    @Option(names = "--format", paramLabel = "FORMAT", converter = FormatConverter.class,
        completionCandidates = FormatNames.class,
        description = "npy, npz, safetensors, csv, tsv, raw, arrow, arrows or parquet, where the name of an input does "
            + "not tell, as for - (the standard input).")
    private Format format;

    @Option(names = "--tensor", paramLabel = "NAME", split = ",",
        description = "Which arrays or columns of an input; * and ? stand for any characters. All of floating point "
            + "numbers by default.")
    private List<String> tensors = List.of();

    @Option(names = "--shape", paramLabel = "SHAPE", converter = Shape.Converter.class,
        description = "The shape of a raw input, for example 4096x1024; one dimension by default.")
    private Shape shape;

    @Option(names = "--header", negatable = true, defaultValue = Option.NULL_VALUE, fallbackValue = "true",
        description = "Whether the first line of a CSV or TSV input names its columns; by default if none of its cells "
            + "is a number.")
    private Boolean header;

    /** The format of inputs whose names do not tell; null where nobody says. */
    Format format() {
        return format;
    }

    /**
     * Opens an input.
     *
     * @param name the file, or - for the standard input
     * @param type of what type the elements are where the file does not tell; null where nobody says
     * @throws ArrayFileException if it is not as it should be
     */
    ArrayFile open(Path name, ElementType type) {
        if (!standard(name)) {
            return ArrayFile.open(name, reading(format != null && Format.of(name).isEmpty() ? format : null, type));
        }
        if (format == null) {
            throw new UsageException("the standard input has no name that tells its format; say it with --format npy");
        }
        Path copy = null;
        try {
            copy = Files.createTempFile("hillock", ".stdin");
            copy.toFile().deleteOnExit();
            Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
            return ArrayFile.open(copy, reading(format, type));
        } catch (IOException e) {
            throw new ArrayFileException("the standard input cannot be read: " + SourceFile.reason(e), e);
        } catch (ArrayFileException e) {
            throw new ArrayFileException(e.getMessage().replace(copy.toString(), "the standard input"), e);
        }
    }

    private Reading reading(Format named, ElementType type) {
        return new Reading(named, new Selection(tensors), type, shape == null ? null : shape.dimensions(),
            header);
    }

    static boolean standard(Path name) {
        return name.toString().equals(STANDARD);
    }
}
