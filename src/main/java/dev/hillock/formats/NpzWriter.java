package dev.hillock.formats;

import dev.hillock.npy.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes NumPy's archives, as {@code numpy.savez} and, for what was packed before, {@code numpy.savez_compressed}. */
final class NpzWriter {

    private final ZipOutputStream out;

    NpzWriter(OutputStream out) {
        this.out = new ZipOutputStream(out);
    }

    /**
     * Writes an archive.
     *
     * @param arrays  what the results hold
     * @param results their names and types
     * @param source  whose other entries are handed on, in the old order; or null
     */
    void write(List<Tensor> arrays, List<Result> results, ZipFile source) throws IOException {
        Set<String> written = new HashSet<>();
        if (source != null) {
            for (ZipEntry old : Collections.list(source.entries())) {
                int result = indexOf(results, old.getName());
                if (result >= 0) {
                    write(old.getName(), old.getMethod(), arrays.get(result));
                } else {
                    hand(source, old);
                }
                written.add(old.getName());
            }
        }
        for (int i = 0; i < results.size(); i++) {
            String name = results.get(i).name() + ".npy";
            if (written.add(name)) {
                write(name, ZipEntry.STORED, arrays.get(i));
            }
        }
        out.finish();
    }

    private static int indexOf(List<Result> results, String name) {
        for (int i = 0; i < results.size(); i++) {
            if (name.equals(results.get(i).name() + ".npy")) {
                return i;
            }
        }
        return -1;
    }

    private void write(String name, int method, Tensor array) throws IOException {
        byte[] header = array.header().bytes().array();
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // as NumPy does: the same data, the same file
        if (method == ZipEntry.STORED) {
            CRC32 crc = new CRC32();
            crc.update(header);
            Pieces.of(array, crc::update);
            entry.setSize(header.length + array.header().byteSize());
            entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(header);
        Pieces.of(array, out::write);
        out.closeEntry();
    }

    private void hand(ZipFile source, ZipEntry old) throws IOException {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setMethod(old.getMethod());
        entry.setTime(old.getTime());
        entry.setComment(old.getComment());
        if (old.getMethod() == ZipEntry.STORED) {
            entry.setSize(old.getSize());
            entry.setCrc(old.getCrc());
        }
        out.putNextEntry(entry);
        try (InputStream in = source.getInputStream(old)) {
            in.transferTo(out);
        }
        out.closeEntry();
    }
}
