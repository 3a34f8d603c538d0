package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.MappedTensor;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.SourceFile;
import dev.hillock.npy.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A safetensors file, its tensors mapped into memory. */
record SafetensorsFile(SourceFile file, SafetensorsHeader header, List<Tensor> tensors, Map<String, String> others)
    implements ArrayFile {

    static ArrayFile open(Path path, Reading how) {
        return SourceFile.open(path, file -> {
            SafetensorsHeader header = header(path.toString(), file.channel());
            List<Tensor> tensors = new ArrayList<>();
            List<String> floats = new ArrayList<>();
            Map<String, String> others = new LinkedHashMap<>();
            for (Map.Entry<String, SafetensorsHeader.Entry> named : header.entries().entrySet()) {
                String name = named.getKey();
                ElementType type = type(named.getValue().type());
                if (type == null) {
                    others.put(name, named.getValue().toString());
                    continue;
                }
                floats.add(name);
                if (how.selection().wants(name)) {
                    String place = path + ": " + name;
                    tensors.add(MappedTensor.of(place, name,
                        NpyHeader.of(place, type, named.getValue().shape()), file.channel(),
                        header.dataOffset() + named.getValue().begin(), file.arena()));
                } else {
                    others.put(name, named.getValue().toString());
                }
            }
            how.selection().check(path.toString(), "tensors", floats, others);
            return new SafetensorsFile(file, header, tensors, others);
        });
    }

    private static ElementType type(String name) {
        return switch (name) {
            case "F16" -> ElementType.FLOAT16;
            case "BF16" -> ElementType.BFLOAT16;
            case "F32" -> ElementType.FLOAT32;
            case "F64" -> ElementType.FLOAT64;
            default -> null;
        };
    }

    private static SafetensorsHeader header(String place, FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < Long.BYTES) {
            throw new ArrayFileException(size == 0 ? place + " is empty"
                : "%s is truncated: it begins with 8 bytes of length but has only %d".formatted(place, size));
        }
        InputStream in = Channels.newInputStream(channel);
        long length = ByteBuffer.wrap(in.readNBytes(Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 0 || length > SafetensorsHeader.LONGEST) {
            throw new ArrayFileException("%s says that its header has %s bytes; at most %d are read, as by the "
                .formatted(place, Long.toUnsignedString(length), SafetensorsHeader.LONGEST)
                + "reference implementation; is it a safetensors file?");
        }
        if (length > size - Long.BYTES) {
            throw new ArrayFileException("%s is truncated: its header should have %d bytes but the file ends after %d"
                .formatted(place, length, size - Long.BYTES));
        }
        return SafetensorsHeader.parse(place, in.readNBytes((int) length), size - Long.BYTES - length);
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public Format format() {
        return Format.SAFETENSORS;
    }

    FileChannel channel() {
        return file.channel();
    }

    @Override
    public void close() {
        file.close();
    }
}
