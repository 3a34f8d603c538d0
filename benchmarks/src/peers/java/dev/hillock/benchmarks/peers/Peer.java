package dev.hillock.benchmarks.peers;

import java.nio.FloatBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Another library, called as its own documentation says. Its native code is loaded by the first preparation. */
interface Peer {

    /** The names that {@link #named} knows. */
    List<String> NAMES = List.of("nd4j", "onnxruntime", "djl", "djl_malloc");

    /** All compute with as many threads as there are processors, as our own engine does. */
    int THREADS = Runtime.getRuntime().availableProcessors();

    /** The peer of that name. */
    static Peer named(String name) {
        return switch (name) {
            case "nd4j" -> new Nd4jPeer();
            case "onnxruntime" -> new OnnxRuntimePeer();
            case "djl" -> new DjlPeer(false);
            case "djl_malloc" -> new DjlPeer(true);
            default -> throw new IllegalArgumentException(
                "unknown peer \"%s\"; there are %s".formatted(name, String.join(", ", NAMES)));
        };
    }

    /** What it has with the catalogue's definition. */
    Collection<Cell> cells();

    /** What its own names promise but its code does not compute, with the reason why it gets no number. */
    Map<String, String> withheld();

    /**
     * Makes everything ready, so that a call does the arithmetic and nothing that can be done before.
     *
     * @param cell   one of {@link #cells()}
     * @param inputs x, and dy where the order has one: off-heap, in native byte order
     * @param shape  of every array
     */
    Call prepare(Cell cell, List<FloatBuffer> inputs, long... shape) throws Exception;

    /** A prepared call. */
    interface Call extends AutoCloseable {

        /** Computes once; the result stays until the next call. */
        void run() throws Exception;

        /** Output i of the latest run. */
        FloatBuffer output(int i);

        @Override
        void close();
    }
}
