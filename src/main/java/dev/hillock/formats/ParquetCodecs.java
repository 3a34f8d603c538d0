package dev.hillock.formats;

import com.github.luben.zstd.Zstd;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/**
 * The packings of Parquet's pages, without Hadoop: all that writers use today are read, Snappy and none are written.
 * Every page declares its size, and no more is unpacked.
 */
final class ParquetCodecs implements CompressionCodecFactory {

    /** The longest page that is unpacked; writers make pages of a MiB. */
    private static final int LONGEST = 1 << 30;

    /** Unpacks bytes to exactly the declared size. */
    private interface Unpacking {
        byte[] unpack(byte[] packed, int size) throws IOException;
    }

    /** What unpacks pages. */
    private record Decompressor(Unpacking unpacking) implements BytesInputDecompressor {

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            return BytesInput.from(unpack(array(bytes), size));
        }

        @Override
        public void decompress(ByteBuffer input, int packed, ByteBuffer output, int size) throws IOException {
            byte[] bytes = new byte[packed];
            input.get(bytes);
            output.put(unpack(bytes, size));
        }

        private byte[] unpack(byte[] packed, int size) throws IOException {
            if (size < 0 || size > LONGEST) {
                throw new IOException("a page declares %d bytes; at most %d are unpacked".formatted(size, LONGEST));
            }
            byte[] unpacked = unpacking.unpack(packed, size);
            if (unpacked.length != size) {
                throw new IOException("a page has %d bytes but declares %d".formatted(unpacked.length, size));
            }
            return unpacked;
        }

        @Override
        public void release() {
        }
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return new Decompressor(switch (codec) {
            case UNCOMPRESSED -> (packed, _) -> packed;
            case SNAPPY -> (packed, size) -> Snappy.uncompressedLength(packed) == size ? Snappy.uncompress(packed)
                : new byte[0];
            case GZIP -> ParquetCodecs::gunzip;
            case ZSTD -> (packed, size) -> {
                byte[] out = new byte[size];
                long got = Zstd.decompress(out, packed);
                if (Zstd.isError(got)) {
                    throw new IOException("a page is damaged: " + Zstd.getErrorName(got));
                }
                return got == size ? out : Arrays.copyOf(out, (int) got);
            };
            case LZ4_RAW -> (packed, size) -> {
                byte[] out = new byte[size];
                int got = new Lz4Decompressor().decompress(packed, 0, packed.length, out, 0, size);
                return got == size ? out : Arrays.copyOf(out, got);
            };
            case LZO, BROTLI, LZ4 -> (_, _) -> {
                throw new IOException("its pages are packed with " + codec + ", not snappy, zstd, lz4 or gzip");
            };
        });
    }

    private static byte[] array(BytesInput input) throws IOException {
        return input.toInputStream().readAllBytes();
    }

    private static byte[] gunzip(byte[] packed, int size) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] out = in.readNBytes(size);
            return in.read() < 0 ? out : new byte[0];
        }
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput bytes) throws IOException {
                return codec == CompressionCodecName.SNAPPY ? BytesInput.from(Snappy.compress(array(bytes)))
                    : bytes;
            }

            @Override
            public CompressionCodecName getCodecName() {
                return codec;
            }

            @Override
            public void release() {
            }
        };
    }

    @Override
    public void release() {
    }
}
