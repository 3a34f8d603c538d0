package dev.hillock.formats;

import dev.hillock.engine.DType;
import dev.hillock.npy.ElementType;
import dev.hillock.npy.NewFile;
import dev.hillock.npy.Tensor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;

/** Gathers the results in temporary files and writes the file from front to back when all of them are there. */
final class SpooledSink implements ArraySink {

    private final NewFile file;
    private final List<Result> results;
    private final Writer writer;
    private final List<Spool> spools = new ArrayList<>();

    /** Writes a whole file. */
    interface Writer {
        /**
         * Writes it.
         *
         * @param out     gets the bytes; it is buffered, and closing it is allowed
         * @param results what was gathered, in the order of the results
         */
        void write(OutputStream out, List<Tensor> results) throws IOException;
    }

    SpooledSink(NewFile file, List<Result> results, Writer writer) {
        this.file = file;
        this.results = results;
        this.writer = writer;
        try {
            for (Result result : results) {
                spools.add(Spool.create(file.path().toString(), result.header().byteSize()));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void write(int result, DType of, long element, MemorySegment source) {
        ElementType type = results.get(result).header().stored();
        try (Arena arena = Arena.ofShared()) {
            MemorySegment bytes = arena.allocate(source.byteSize() / of.bytes() * type.bytes());
            type.encode(of, source, bytes);
            spools.get(result).write(element * type.bytes(), bytes);
        }
    }

    @Override
    public void commit() {
        List<Tensor> gathered = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            gathered.add(spools.get(i).tensor(file.path() + ": " + result.name(), result.name(), result.header()));
        }
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file.channel()), 1 << 16);
            writer.write(new Unclosed(out), gathered);
            out.flush();
        } catch (IOException e) {
            throw file.failed(e);
        }
        file.commit();
    }

    @Override
    public void close() {
        spools.forEach(Spool::close);
        file.close();
    }

    /** Flushes where a library closes: the file has still to be given its name. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
