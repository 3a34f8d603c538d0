package dev.hillock.cli;

import dev.hillock.engine.DType;
import dev.hillock.npy.NpyArray;
import dev.hillock.npy.NpyHeader;
import dev.hillock.npy.NpyWriter;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** Array files for tests. */
final class Arrays {

    private Arrays() {
    }

    static Path write(Path path, long[] shape, float... x) {
        return write(path, new NpyHeader(DType.FLOAT32, shape), MemorySegment.ofArray(x));
    }

    static Path write(Path path, long[] shape, double... x) {
        return write(path, new NpyHeader(DType.FLOAT64, shape), MemorySegment.ofArray(x));
    }

    private static Path write(Path path, NpyHeader header, MemorySegment data) {
        try (NpyWriter writer = NpyWriter.create(path, header)) {
            writer.write(0, data);
            writer.commit();
        }
        return path;
    }

    static NpyHeader header(Path path) {
        try (NpyArray array = NpyArray.open(path)) {
            return array.header();
        }
    }

    static float[] floats(Path path) {
        try (NpyArray array = NpyArray.open(path)) {
            float[] x = new float[(int) array.header().elements()];
            array.read(0, MemorySegment.ofArray(x));
            return x;
        }
    }

    static double[] doubles(Path path) {
        try (NpyArray array = NpyArray.open(path)) {
            double[] x = new double[(int) array.header().elements()];
            array.read(0, MemorySegment.ofArray(x));
            return x;
        }
    }
}
