package dev.hillock.verify;

import dev.hillock.engine.DType;
import dev.hillock.engine.Engine;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Order;
import dev.hillock.engine.Task;
import dev.hillock.function.Activation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * A checksum of what an engine makes of some 10^5 inputs that are always the same: kinks, both ends of every binade,
 * special values and random ones. A certificate whose fingerprint the engine no longer has describes other code.
 */
public final class Fingerprint {
    private static final long SAMPLES = 1 << 17;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Fingerprint() {
    }

    /** The CRC-32C of the float32 results, every NaN counting as the same, as eight hexadecimal digits. */
    public static String of(Engine engine, Activation activation, Order order) {
        Sweep sweep = Sweep.stratified(activation, DType.FLOAT32, SAMPLES, Verifier.SEED);
        try (Evaluation evaluation = engine.prepare(
                new Task.Elementwise(activation, order, DType.FLOAT32, sweep.size()))) {
            sweep.fill(0, new MemorySegment[] {evaluation.input(0)});
            evaluation.run();
            evaluation.download();
            return checksum(evaluation.output(0));
        }
    }

    private static String checksum(MemorySegment results) {
        ByteBuffer bytes = ByteBuffer.allocate((int) results.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = 0; at < results.byteSize(); at += Integer.BYTES) {
            bytes.putInt(Float.floatToIntBits(Float.intBitsToFloat(results.get(INT, at))));
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes.flip());
        return "%08x".formatted(sum.getValue());
    }
}
