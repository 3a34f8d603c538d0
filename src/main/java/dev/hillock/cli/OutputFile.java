package dev.hillock.cli;

import dev.hillock.formats.ArrayFile;
import dev.hillock.formats.ArraySink;
import dev.hillock.formats.Format;
import dev.hillock.formats.Result;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NewFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where arrays are written.
 *
 * @param path   the file, or - for the standard output
 * @param format in which format
 */
record OutputFile(Path path, Format format) {

    /**
     * The output that an argument names.
     *
     * @param argument a file, or - for the standard output
     * @param named    the format that --output-format names; null where it does not
     * @param usual    the format of a standard output that nobody names
     * @throws UsageException if nothing tells the format
     */
    static OutputFile of(String argument, Format named, Format usual) {
        Path path = Path.of(argument);
        if (named != null) {
            return new OutputFile(path, named);
        }
        if (FileOptions.standard(path)) {
            return new OutputFile(path, usual);
        }
        boolean bare = !String.valueOf(path.getFileName()).contains(".");
        return new OutputFile(path, Format.of(path).or(() -> bare ? Optional.of(Format.NPY)
            : Optional.empty()).orElseThrow(() -> new UsageException("%s: the ending says the format, which is "
                + "one of %s; or name it with --output-format", argument, Format.allEndings())));
    }

    /**
     * The outputs for several inputs: a file of the same name in a directory for each.
     *
     * @param argument the directory; one that ends with / is made where it is missing
     * @param named    the format that --output-format names, which changes the endings; null where it does not
     */
    static List<OutputFile> in(String argument, List<Path> inputs, Format named, FileOptions reading) {
        Path directory = Path.of(argument);
        if (FileOptions.standard(directory)) {
            throw new UsageException("%d inputs cannot all be written to the standard output; name a directory with "
                + "--output DIRECTORY/", inputs.size());
        }
        Map<Path, Path> taken = new HashMap<>();
        List<OutputFile> outputs = new ArrayList<>();
        for (Path input : inputs) {
            if (FileOptions.standard(input)) {
                throw new UsageException("the standard input cannot be one of several inputs");
            }
            Format format = named != null ? named : Format.of(input).orElse(
                reading.format() == null ? Format.ofContent(input) : reading.format());
            String name = input.getFileName().toString();
            if (named != null) {
                int dot = Format.of(input).isPresent() ? name.lastIndexOf('.') : name.length();
                name = name.substring(0, dot) + "." + named;
            }
            Path target = directory.resolve(name);
            Path other = taken.put(target, input);
            if (other != null) {
                throw new UsageException("%s and %s would both become %s; evaluate one of them by itself", other, input,
                    target);
            }
            outputs.add(new OutputFile(target, format));
        }
        make(directory, argument);
        return outputs;
    }

    /** Whether an argument names a directory for outputs rather than a file. */
    static boolean directory(String argument, int inputs) {
        return inputs > 1 || argument.endsWith("/") || argument.endsWith(File.separator);
    }

    private static void make(Path directory, String argument) {
        if (Files.isDirectory(directory)) {
            return;
        }
        if (Files.exists(directory) || !directory(argument, 1)) {
            throw new UsageException("several inputs need a directory for their results, but --output %s is %s; write "
                + "--output %s/", argument, Files.exists(directory) ? "a file" : "not there", argument);
        }
        try {
            Files.createDirectory(directory);
        } catch (IOException e) {
            throw new ArrayFileException("the directory %s cannot be made: %s".formatted(directory, e.getMessage()), e);
        }
    }

    /** Whether it is a file that is there and is this input. */
    void refuse(String option, Path input) {
        try {
            if (!FileOptions.standard(path) && !FileOptions.standard(input) && Files.exists(input)
                && Files.exists(path) && Files.isSameFile(input, path)) {
                throw new UsageException("%s %s and --output %s are the same file; name another output", option, input,
                    path);
            }
        } catch (IOException e) {
            throw new ArrayFileException(
                "%s cannot be compared with %s: %s".formatted(input, path, e.getMessage()), e);
        }
    }

    /** Begins to write. */
    ArraySink sink(List<Result> results, ArrayFile source) {
        NewFile file = FileOptions.standard(path) ? NewFile.to(System.out, toString()) : NewFile.create(path);
        return ArraySink.create(file, format, results, source);
    }

    @Override
    public String toString() {
        return FileOptions.standard(path) ? "the standard output" : path.toString();
    }
}
