package dev.hillock.benchmarks.peers;

import dev.hillock.engine.Order;
import dev.hillock.function.Entry;
import java.lang.foreign.Arena;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A call of a peer on numbers in [-8, 8), made and verified: what a benchmark's setup makes and its method runs. */
final class Prepared implements AutoCloseable {

    private final Peer.Call call;

    /** Prepares, runs twice, so that what a call leaves behind would be seen, verifies and says how exact it is. */
    Prepared(String peerName, Entry function, Order order, long... shape) throws Exception {
        Peer peer = Peer.named(peerName);
        Cell cell = peer.cells().stream().filter(c -> c.is(function, order)).findFirst().orElseThrow(() ->
            new IllegalArgumentException("%s has no %s %s: %s".formatted(peerName, function.id(), order,
                peer.withheld().getOrDefault(function.id(), "nothing in its API is of that definition"))));
        List<FloatBuffer> inputs = new ArrayList<>();
        for (int i = 0; i < order.inputs(); i++) {
            inputs.add(random(Math.multiplyExact(shape[0], shape.length > 1 ? shape[1] : 1), i));
        }
        call = peer.prepare(cell, inputs, shape);
        call.run();
        call.run();
        System.out.println(peerName + " " + Verification.require(cell, call, inputs, shape));
    }

    void run() throws Exception {
        call.run();
    }

    @Override
    public void close() {
        call.close();
    }

    private static FloatBuffer random(long length, int seed) {
        FloatBuffer numbers = Arena.ofAuto().allocate(length * Float.BYTES, 64)
            .asByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < length; i++) {
            numbers.put(i, 16 * (float) random.nextDouble() - 8);
        }
        return numbers;
    }
}
