package dev.hillock.verify;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.hillock.engine.Order;
import dev.hillock.function.Catalogue;
import dev.hillock.function.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The certificates of one engine in a JSON file, a line each in the order of the catalogue, and the unfinished work
 * beside them. Files are written whole and then renamed, so that a reader never sees half of one.
 */
public final class CertificateFile {
    private static final int SCHEMA = 1;
    private static final List<String> ORDERS = Stream.of(Order.values()).map(Order::toString).toList();
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    /** Worst errors of nothing are infinite or have no second input. */
    private static final Gson STATE = new GsonBuilder().serializeSpecialFloatingPointValues().create();

    /**
     * What a file holds.
     *
     * @param schema       of the file
     * @param limits       between the bins of the histograms, in ULP
     * @param certificates in the order of the catalogue
     * @param conformance  what the engine makes of special inputs; null if nobody asked
     */
    public record Content(int schema, double[] limits, List<Certificate> certificates,
                          List<Conformance.Cell> conformance) { }

    private CertificateFile() {
    }

    /**
     * What is in a file; nothing if there is no file.
     *
     * @throws CertificateFileException if it is no file of certificates or of another version
     */
    public static Content read(Path file) {
        try {
            Content content = GSON.fromJson(Files.readString(file), Content.class);
            if (content == null || content.certificates == null) {
                throw new CertificateFileException(file + " holds no certificates; move it away", null);
            }
            if (content.schema != SCHEMA || !java.util.Arrays.equals(content.limits, Tally.LIMITS)) {
                throw new CertificateFileException("%s has the form %d and this version of Hillock knows form %d; "
                    .formatted(file, content.schema, SCHEMA) + "write the certificates to another folder", null);
            }
            content.certificates.forEach(certificate -> check(file, certificate));
            return content;
        } catch (NoSuchFileException none) {
            return new Content(SCHEMA, Tally.LIMITS, List.of(), null);
        } catch (IOException e) {
            throw new CertificateFileException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        } catch (JsonParseException e) {
            throw new CertificateFileException(file + " holds no certificates; move it away", e);
        }
    }

    private static void check(Path file, Certificate certificate) {
        if (certificate == null || certificate.report() == null || certificate.origin() == null
            || certificate.fingerprint() == null || certificate.report().function() == null
            || certificate.histogram() == null || certificate.histogram().length != Tally.LIMITS.length + 1) {
            throw new CertificateFileException(file + " holds an incomplete certificate; move it away", null);
        }
    }

    /** Puts a certificate in a file, in place of the one of the same function and order. */
    public static void put(Path file, Certificate certificate) {
        Content content = read(file);
        List<Certificate> all = new ArrayList<>(content.certificates);
        all.removeIf(old -> old.isAbout(certificate.report().function(), certificate.report().order()));
        all.add(certificate);
        List<String> names = Catalogue.entries().stream().map(Entry::id).toList();
        all.sort(Comparator
            .comparingInt((Certificate c) -> names.indexOf(c.report().function().replaceFirst("\\(.*", "")))
            .thenComparing(c -> c.report().function())
            .thenComparingInt(c -> ORDERS.indexOf(c.report().order())));
        write(file, all, content.conformance);
    }

    /** Puts what an engine makes of special inputs in a file, in place of what it made of them before. */
    public static void put(Path file, List<Conformance.Cell> conformance) {
        write(file, read(file).certificates, conformance);
    }

    private static void write(Path file, List<Certificate> certificates, List<Conformance.Cell> conformance) {
        write(file, "{\"schema\":%d,\"limits\":%s,\"certificates\":%s,\"conformance\":%s}\n".formatted(SCHEMA,
            GSON.toJson(Tally.LIMITS), lines(certificates), conformance == null ? "null" : lines(conformance)));
    }

    private static String lines(List<?> values) {
        return "[\n%s\n]".formatted(values.stream().map(GSON::toJson).collect(Collectors.joining(",\n")));
    }

    /** What was left unfinished in a file; null if there is no file. */
    public static ExhaustionState readState(Path file) {
        try {
            ExhaustionState state = STATE.fromJson(Files.readString(file), ExhaustionState.class);
            if (state == null) {
                throw new CertificateFileException(file + " is empty; delete it to begin again", null);
            }
            return state;
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException e) {
            throw new CertificateFileException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        } catch (JsonParseException e) {
            throw new CertificateFileException(file + " holds no unfinished verification; delete it to begin again", e);
        }
    }

    /** Leaves unfinished work in a file. */
    public static void writeState(Path file, ExhaustionState state) {
        write(file, STATE.toJson(state));
    }

    /** Writes a text beside the file and renames it. */
    public static void write(Path file, String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CertificateFileException("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }
}
