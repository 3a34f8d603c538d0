package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.SourceFile;
import dev.hillock.npy.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * NumPy's archive: a zip file with an {@code .npy} file for each array. Arrays are unpacked into temporary files, their
 * checksums compared. What is unpacked is bounded by what the archive declares before: an entry that declares more than
 * deflate can pack into its bytes, or entries that together are larger than the file, are refused unread; so is one of
 * more than {@value #BOMB_BYTES} bytes that unpacks to more than {@value #BOMB_RATIO} times its packed size.
 */
record NpzFile(Path path, ZipFile zip, List<Tensor> tensors, Map<String, String> others, List<Spool> spools)
    implements ArrayFile {

    static final long BOMB_BYTES = 1 << 30;
    static final long BOMB_RATIO = 200;
    /** Deflate packs at most so many bytes into one. */
    private static final long DEFLATE_RATIO = 1032;
    private static final String ENDING = ".npy";

    static ArrayFile open(Path path, Reading how) {
        SourceFile.open(path, file -> {
            file.close(); // only asked whether it can be opened
            return path;
        });
        ZipFile zip = zip(path);
        NpzFile npz = new NpzFile(path, zip, new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        try {
            npz.read(how.selection());
            return npz;
        } catch (IOException | IllegalArgumentException e) {
            npz.close();
            throw damaged(path.toString(), e);
        } catch (RuntimeException e) {
            npz.close();
            throw e;
        }
    }

    private static ZipFile zip(Path path) {
        try {
            if (Files.size(path) == 0) {
                throw new ArrayFileException(path + " is empty");
            }
            return new ZipFile(path.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new ArrayFileException("%s is not a whole .npz archive: %s; make one with np.savez(file, x=x)"
                .formatted(path, e.getMessage()), e);
        }
    }

    private void read(Selection selection) throws IOException {
        List<String> floats = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long packed = 0;
        for (ZipEntry entry : entries(zip)) {
            packed += entry.getCompressedSize();
            if (!seen.add(entry.getName()) || packed > Files.size(path)) {
                throw new ArrayFileException(path + (packed > Files.size(path)
                    ? " is a zip bomb: its entries overlap, so that together they are larger than the file"
                    : " has two arrays \"%s\"; which is meant?".formatted(name(entry))));
            }
            String name = name(entry);
            String place = path + ": " + name;
            try (InputStream in = zip.getInputStream(entry)) {
                NpyHeader header = entry.getName().endsWith(ENDING) ? header(place, in) : null;
                if (header == null) {
                    others.put(name, "not an array of floats that can be read");
                    continue;
                }
                floats.add(name);
                if (!selection.wants(name)) {
                    others.put(name, header.toString());
                    continue;
                }
                checkSize(place, entry, header);
            }
            tensors.add(unpack(place, entry));
        }
        selection.check(path.toString(), "arrays", floats, others);
    }

    /** The header of an array; null for integers, text and all else that is handed on. */
    private static NpyHeader header(String place, InputStream in) throws IOException {
        try {
            return NpyArray.header(place, in);
        } catch (ArrayFileException e) {
            if (e.getMessage().contains(" holds elements of type ")
                || e.getMessage().contains(" is a structured array")) {
                return null;
            }
            throw e;
        }
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        return new ArrayList<>(Collections.list(zip.entries()));
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static void checkSize(String place, ZipEntry entry, NpyHeader header) {
        long declared = entry.getSize();
        long packed = Math.max(1, entry.getCompressedSize());
        if (header.byteSize() > declared) {
            throw new ArrayFileException("%s is %s, which needs %d bytes, but the archive declares %d with the header"
                .formatted(place, header, header.byteSize(), declared));
        }
        if (declared / DEFLATE_RATIO > packed || declared > BOMB_BYTES && declared / BOMB_RATIO > packed) {
            throw new ArrayFileException("%s looks like a zip bomb: %d bytes are to become %d; if that is meant, "
                .formatted(place, entry.getCompressedSize(), declared) + "save it unpacked with np.savez");
        }
    }

    private Tensor unpack(String place, ZipEntry entry) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), crc)) {
            NpyHeader header = NpyArray.header(place, in);
            Spool spool = Spool.create(place, header.byteSize());
            spools.add(spool);
            byte[] piece = new byte[1 << 16];
            long rest = header.byteSize();
            for (int got; (got = in.read(piece, 0, piece.length)) > 0; rest -= got) {
                if (got > rest) {
                    throw new ArrayFileException("%s is longer than its header says: %s needs %d bytes".formatted(place,
                        header, header.byteSize()));
                }
                spool.append(ByteBuffer.wrap(piece, 0, got));
            }
            if (rest > 0) {
                throw new ArrayFileException("%s is truncated: %s needs %d bytes, %d are missing".formatted(place,
                    header, header.byteSize(), rest));
            }
            if (entry.getCrc() >= 0 && crc.getValue() != entry.getCrc()) {
                throw new ArrayFileException("%s is damaged: its checksum is %08x, not %08x; make the file anew"
                    .formatted(place, crc.getValue(), entry.getCrc()));
            }
            return spool.tensor(place, name(entry), header);
        }
    }

    private static ArrayFileException damaged(String place, Exception e) {
        return new ArrayFileException("%s is damaged: %s; make the file anew".formatted(place, e.getMessage()), e);
    }

    @Override
    public Format format() {
        return Format.NPZ;
    }

    @Override
    public void close() {
        spools.forEach(Spool::close);
        try {
            zip.close();
        } catch (IOException _) {
            // Nothing was written, so nothing can be lost.
        }
    }

    /** Writes an archive: the results, packed where what they replace is, and all else of the source as it is. */
    static void write(OutputStream out, List<Tensor> spooled, List<Result> results, NpzFile source)
        throws IOException {
        new NpzWriter(out).write(spooled, results, source == null ? null : source.zip);
    }
}
