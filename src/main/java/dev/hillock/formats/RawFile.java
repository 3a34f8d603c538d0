package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.MappedTensor;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.SourceFile;
import java.nio.file.Path;

/** Elements one after another, little-endian, in C order, and nothing else. */
final class RawFile {

    private RawFile() {
    }

    static ArrayFile open(Path path, Reading how) {
        if (how.type() == null) {
            throw new ArrayFileException(path + " is raw, so nothing in it tells the type of its elements; say it with "
                + "--dtype float16, bfloat16, float32 or float64");
        }
        return SourceFile.open(path, file -> {
            long size = file.channel().size();
            int bytes = how.type().bytes();
            if (size % bytes != 0) {
                throw new ArrayFileException("%s has %d bytes, no whole number of elements of %s (%d bytes each)"
                    .formatted(path, size, how.type(), bytes) + "; is it cut short, or of another --dtype?");
            }
            NpyHeader header = NpyHeader.of(path.toString(), how.type(),
                how.shape() == null ? new long[] {size / bytes} : how.shape());
            if (header.byteSize() != size) {
                throw new ArrayFileException("%s has %d bytes but %s needs %d; leave --shape out or correct it"
                    .formatted(path, size, header, header.byteSize()));
            }
            return new ArrayFile.Single(path, Format.RAW,
                MappedTensor.of(path.toString(), "", header, file.channel(), 0, file.arena()), file::close);
        });
    }
}
