package dev.hillock.formats;

import dev.hillock.engine.DType;
import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.NewFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything goes in a file in which every array has a place that is known before it is computed.
 *
 * @param prefix  the bytes before the arrays
 * @param offsets where each result begins, in bytes
 * @param copies  what is handed on from another file
 * @param size    bytes of the file
 */
record Layout(ByteBuffer prefix, long[] offsets, List<Copy> copies, long size) {

    /**
     * Bytes of another file.
     *
     * @param from   where they are there
     * @param offset where they go
     * @param count  how many
     */
    record Copy(FileChannel channel, long from, long offset, long count) { }

    /** The layout of a format that holds one array. */
    static Layout single(NewFile file, Format format, List<Result> results) {
        if (results.size() > 1) {
            throw new ArrayFileException("%s cannot be written: a %s file holds one array but there are %d (%s); "
                .formatted(file.path(), format, results.size(), Selection.shown(results.stream().map(Result::name)
                    .toList())) + "choose one with --tensor, or write .npz or .safetensors");
        }
        ByteBuffer prefix = format == Format.RAW ? ByteBuffer.allocate(0) : results.getFirst().header().bytes();
        return new Layout(prefix, new long[] {prefix.remaining()}, List.of(),
            prefix.remaining() + results.getFirst().header().byteSize());
    }

    /** The layout of a safetensors file, which is the source's where nothing changes type or shape. */
    static Layout safetensors(List<Result> results, SafetensorsFile source) {
        SafetensorsHeader before = source == null ? null : source.header();
        SafetensorsHeader after = SafetensorsHeader.of(results, before);
        ByteBuffer prefix = after.bytes();
        long[] offsets = results.stream().mapToLong(r -> prefix.remaining() + after.entry(r.name()).begin()).toArray();
        List<Copy> copies = new ArrayList<>();
        if (before != null) {
            before.entries().forEach((name, entry) -> {
                if (results.stream().noneMatch(r -> r.name().equals(name))) {
                    copies.add(new Copy(source.channel(), before.dataOffset() + entry.begin(),
                        prefix.remaining() + after.entry(name).begin(), entry.end() - entry.begin()));
                }
            });
        }
        return new Layout(prefix, offsets, copies, prefix.remaining() + after.dataSize());
    }

    /** Begins the file: writes all but the results. */
    ArraySink sink(NewFile file, List<Result> results) {
        file.expect(size);
        file.write(0, MemorySegment.ofBuffer(prefix));
        copies.forEach(copy -> copy(file, copy));
        return new Sink(file, results, offsets);
    }

    private static void copy(NewFile file, Copy copy) {
        try {
            file.channel().position(copy.offset);
            for (long done = 0; done < copy.count;) {
                long moved = copy.channel.transferTo(copy.from + done, copy.count - done, file.channel());
                if (moved == 0) {
                    throw new IOException("the input was cut short while it was copied");
                }
                done += moved;
            }
        } catch (IOException e) {
            throw file.failed(e);
        }
    }

    /** Writes every piece where it belongs. */
    private record Sink(NewFile file, List<Result> results, long[] offsets) implements ArraySink {

        @Override
        public void write(int result, DType of, long element, MemorySegment source) {
            ElementType type = results.get(result).header().stored();
            long position = offsets[result] + element * type.bytes();
            if (type == ElementType.of(of)) {
                file.write(position, source);
                return;
            }
            try (Arena arena = Arena.ofShared()) {
                MemorySegment bytes = arena.allocate(source.byteSize() / of.bytes() * type.bytes());
                type.encode(of, source, bytes);
                file.write(position, bytes);
            }
        }

        @Override
        public void commit() {
            file.commit();
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
