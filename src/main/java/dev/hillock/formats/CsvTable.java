package dev.hillock.formats;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.SourceFile;
import dev.hillock.npy.Tensor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tables as text. A column is of numbers if its first cell that is not empty is a number; then all must be. The first
 * line is a header if none of its cells is a number. Numbers are float64 unless somebody says otherwise.
 *
 * @param header whether the first line is one
 */
record CsvTable(boolean header) {

    private static final Set<String> MISSING = Set.of("", "NA", "N/A", "null");

    /** The cells of a file, checked to be as many in each line. */
    private static final class Lines implements AutoCloseable {
        private final Path path;
        private final Reader text;
        private final CloseableIterator<CsvRecord> records;
        private int columns = -1;

        Lines(Path path, Format format) throws IOException {
            this.path = path;
            this.text = new BufferedReader(new InputStreamReader(Files.newInputStream(path),
                StandardCharsets.UTF_8.newDecoder()));
            text.mark(1);
            if (text.read() != '\ufeff') {
                text.reset();
            }
            this.records = CsvReader.builder().fieldSeparator(separator(format))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text).iterator();
        }

        /** The next line; null after the last. */
        CsvRecord next() {
            try {
                if (!records.hasNext()) {
                    return null;
                }
                CsvRecord record = records.next();
                columns = columns < 0 ? record.getFieldCount() : columns;
                if (record.getFieldCount() != columns) {
                    String end = record.getFieldCount() < columns ? "ends after" : "goes on to";
                    throw new ArrayFileException("%s, line %d %s column %d (\"%s\"), not %d, as the first line; "
                        .formatted(path, record.getStartingLineNumber(), end, record.getFieldCount(),
                            shown(record.getField(record.getFieldCount() - 1)), columns)
                        + "correct the line, or quote cells in which the separator stands");
                }
                return record;
            } catch (CsvParseException | UncheckedIOException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new ArrayFileException("%s cannot be read as text in columns: %s".formatted(path,
                    cause instanceof CharacterCodingException ? "it is not UTF-8" : cause.getMessage()), e);
            }
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }

    private static char separator(Format format) {
        return format == Format.TSV ? '\t' : ',';
    }

    private static String shown(String cell) {
        return cell.length() > 30 ? cell.substring(0, 30) + "..." : cell;
    }

    static ArrayFile open(Path path, Format format, Reading how) {
        return SourceFile.open(path, file -> {
            file.close(); // only asked whether it can be opened
            try {
                return read(path, format, how);
            } catch (CharacterCodingException e) {
                throw new ArrayFileException(path + " cannot be read as text in columns: it is not UTF-8", e);
            }
        });
    }

    private static ArrayFile read(Path path, Format format, Reading how) throws IOException {
        List<Column> columns = new ArrayList<>();
        boolean header = columns(path, format, how, columns);
        String place = path.toString();
        Column.Choice choice = Column.choose(place, columns, how);
        RowSpool spool = new RowSpool(place, choice.type());
        try {
            fill(path, format, header, choice, columns, spool);
            return new TableFile<>(path, format, spool.table(place, header ? choice.names(columns) : List.of(),
                choice.indices()), choice.others(), new CsvTable(header), spool);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** Finds out what each column is, and whether there is a header. */
    private static boolean columns(Path path, Format format, Reading how, List<Column> columns) throws IOException {
        try (Lines lines = new Lines(path, format)) {
            CsvRecord first = lines.next();
            if (first == null) {
                throw new ArrayFileException(path + " is empty");
            }
            int count = first.getFieldCount();
            boolean header = how.header() != null ? how.header()
                : first.getFields().stream().noneMatch(cell -> number(cell, ElementType.FLOAT64) != null);
            String[] kinds = new String[count];
            int open = count;
            for (CsvRecord line = header ? lines.next() : first; line != null; line = lines.next()) {
                for (int i = 0; open > 0 && i < count; i++) {
                    String cell = line.getField(i).strip();
                    if (kinds[i] == null && !MISSING.contains(cell)) {
                        kinds[i] = number(cell, ElementType.FLOAT64) != null ? "" : "text, \"%s\" in line %d".formatted(
                            shown(cell), line.getStartingLineNumber());
                        open--;
                    }
                }
            }
            ElementType type = how.type() == null ? ElementType.FLOAT64 : how.type();
            for (int i = 0; i < count; i++) {
                String name = header ? first.getField(i).strip() : Integer.toString(i);
                boolean numbers = "".equals(kinds[i]);
                columns.add(new Column(name, numbers ? type : null, numbers ? "numbers"
                    : kinds[i] == null ? "empty" : kinds[i]));
            }
            return header;
        }
    }

    private static void fill(Path path, Format format, boolean header, Column.Choice choice, List<Column> columns,
                             RowSpool spool) throws IOException {
        try (Lines lines = new Lines(path, format)) {
            CsvRecord line = header ? skip(lines) : lines.next();
            for (; line != null; line = lines.next()) {
                for (int i : choice.indices()) {
                    String cell = line.getField(i).strip();
                    Double value = MISSING.contains(cell) ? Double.valueOf(Double.NaN) : number(cell, choice.type());
                    if (value == null) {
                        throw new ArrayFileException("%s, line %d, column %d (%s): \"%s\" is no number; correct it, or "
                            .formatted(path, line.getStartingLineNumber(), i + 1, columns.get(i).name(), shown(cell))
                            + "name the columns to evaluate with --tensor");
                    }
                    spool.add(value);
                }
            }
        }
    }

    private static CsvRecord skip(Lines lines) {
        lines.next();
        return lines.next();
    }

    /** The number in a cell, rounded once; null where it is none. */
    private static Double number(String cell, ElementType type) {
        String text = cell.strip();
        switch (text.toLowerCase(Locale.ROOT)) {
            case "nan", "-nan", "+nan" -> { return Double.NaN; }
            case "inf", "+inf", "infinity", "+infinity" -> { return Double.POSITIVE_INFINITY; }
            case "-inf", "-infinity" -> { return Double.NEGATIVE_INFINITY; }
            default -> { }
        }
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0)) {
            return null;
        }
        try {
            return type == ElementType.FLOAT32 ? Float.parseFloat(text) : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Writes a table: the old one with other numbers where it is given, otherwise the results alone. */
    static void write(OutputStream out, Format format, List<Tensor> arrays, List<Result> results, ArrayFile source)
        throws IOException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
             CsvWriter csv = CsvWriter.builder().fieldSeparator(separator(format)).lineDelimiter(LineDelimiter.LF)
                 .build(text)) {
            if (source instanceof TableFile<?> table && table.source() instanceof CsvTable old
                && results.getFirst().sameShape()) {
                old.rewrite(csv, table, arrays.getFirst());
                return;
            }
            NewTable table = NewTable.of(format, results);
            if (table.names() != null) {
                csv.writeRecord(table.names());
            }
            List<RowSpool.Cursor> cursors = NewTable.cursors(arrays);
            for (long row = 0; row < table.rows(); row++) {
                csv.writeRecord(IntStream.range(0, cursors.size())
                    .mapToObj(i -> text(cursors.get(i).next(), table.types().get(i))).toList());
            }
        }
    }

    private void rewrite(CsvWriter csv, TableFile<?> table, Tensor result) throws IOException {
        RowSpool.Cursor cursor = new RowSpool.Cursor(result);
        try (Lines lines = new Lines(table.path(), table.format())) {
            if (header) {
                csv.writeRecord(lines.next().getFields());
            }
            for (CsvRecord line = lines.next(); line != null; line = lines.next()) {
                List<String> cells = new ArrayList<>(line.getFields());
                for (int i : table.table().indices()) {
                    double value = cursor.next();
                    if (!MISSING.contains(cells.get(i).strip())) {
                        cells.set(i, text(value, result.header().stored()));
                    }
                }
                csv.writeRecord(cells);
            }
        }
    }

    /** The shortest digits that give the number back, as every reader of CSV takes them. */
    private static String text(double value, ElementType type) {
        return Double.isInfinite(value) ? value > 0 ? "inf" : "-inf"
            : type == ElementType.FLOAT64 ? Double.toString(value) : Float.toString((float) value);
    }
}
