package dev.hillock.npy;

import dev.hillock.engine.DType;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;

/**
 * An array that lies in a file as it is, mapped into memory for reading: opening it costs nothing, whatever its size.
 */
public final class MappedTensor implements Tensor {

    private final String place;
    private final String name;
    private final NpyHeader header;
    private final MemorySegment data;
    private final FileChannel channel;
    private final long end;

    private MappedTensor(String place, String name, NpyHeader header, MemorySegment data, FileChannel channel,
                         long end) {
        this.place = place;
        this.name = name;
        this.header = header;
        this.data = data;
        this.channel = channel;
        this.end = end;
    }

    /**
     * Maps an array.
     *
     * @param place   the subject of a sentence about it
     * @param name    its name, or an empty text
     * @param channel the file, which stays open as long as the array is read
     * @param offset  where the elements begin; the file reaches to their end
     * @param arena   how long the mapping lasts
     */
    public static MappedTensor of(String place, String name, NpyHeader header, FileChannel channel, long offset,
                                  Arena arena) throws IOException {
        MemorySegment data = channel.map(FileChannel.MapMode.READ_ONLY, offset, header.byteSize(), arena);
        return new MappedTensor(place, name, header, data, channel, offset + header.byteSize());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public NpyHeader header() {
        return header;
    }

    @Override
    public void read(DType as, long element, MemorySegment target) {
        String fault = place + " was cut short or its disk failed while it was read";
        try {
            // The JVM reports a page that is gone by an InternalError, but perhaps too late to be caught.
            if (channel.size() < end) {
                throw new ArrayFileException(fault, null);
            }
            int bytes = header.stored().bytes();
            long count = target.byteSize() / as.bytes();
            header.stored().decode(data.asSlice(element * bytes, count * bytes), as, target);
        } catch (InternalError | IOException e) {
            throw new ArrayFileException(fault, e);
        }
    }
}
