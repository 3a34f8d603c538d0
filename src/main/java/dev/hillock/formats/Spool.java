package dev.hillock.formats;

import dev.hillock.npy.ArrayFileException;
import dev.hillock.npy.MappedTensor;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.SourceFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file without a name, for what has to be unpacked before it can be read in any order, or gathered before
 * it can be written in the order of a format. Its space is free again when the JVM ends, however that happens.
 */
final class Spool implements AutoCloseable {

    private final String place;
    private final Path directory;
    private final FileChannel channel;
    private final Arena arena = Arena.ofShared();

    private Spool(String place, Path directory, FileChannel channel) {
        this.place = place;
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Begins a temporary file.
     *
     * @param place the subject of sentences: what it is for
     * @param bytes how many bytes it will take at least
     * @throws ArrayFileException if there is no room for so many
     */
    static Spool create(String place, long bytes) {
        try {
            Path file = Files.createTempFile("hillock", ".spool");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
            try {
                Files.delete(file); // an open file lives on without its name
            } catch (IOException _) {
                // Where it does not, it is deleted when it is closed.
            }
            Spool spool = new Spool(place, file.getParent(), channel);
            try {
                spool.room(bytes);
                return spool;
            } catch (RuntimeException e) {
                spool.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ArrayFileException("%s cannot be unpacked: no temporary file can be made in %s: %s".formatted(
                place, System.getProperty("java.io.tmpdir"), SourceFile.reason(e)), e);
        }
    }

    /** Refuses more bytes than there is room for. */
    private void room(long bytes) throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace();
        if (bytes > free) {
            throw new ArrayFileException("%s needs %d bytes of temporary space but %s has %d; name a larger place with "
                .formatted(place, bytes, directory, free) + "-Djava.io.tmpdir=DIRECTORY in HILLOCK_JAVA_OPTS");
        }
    }

    /** The next bytes. */
    void append(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Bytes at a position. */
    void write(long position, MemorySegment source) {
        try {
            ByteBuffer[] pieces = pieces(source);
            for (ByteBuffer piece : pieces) {
                while (piece.hasRemaining()) {
                    position += channel.write(piece, position);
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static ByteBuffer[] pieces(MemorySegment source) {
        long most = 1 << 23;
        ByteBuffer[] pieces = new ByteBuffer[Math.toIntExact(Math.ceilDiv(source.byteSize(), most))];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = source.asSlice(i * most, Math.min(most, source.byteSize() - i * most)).asByteBuffer();
        }
        return pieces;
    }

    private ArrayFileException failed(IOException e) {
        return new ArrayFileException("%s: its temporary file in %s cannot be written: %s; name a larger place with "
            .formatted(place, directory, SourceFile.reason(e)) + "-Djava.io.tmpdir=DIRECTORY in HILLOCK_JAVA_OPTS", e);
    }

    /** How many bytes were written. */
    long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** What was written, as an array. */
    MappedTensor tensor(String place, String name, NpyHeader header) {
        try {
            return MappedTensor.of(place, name, header, channel, 0, arena);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        arena.close();
        try {
            channel.close();
        } catch (IOException _) {
            // It holds nothing that anybody needs.
        }
    }
}
