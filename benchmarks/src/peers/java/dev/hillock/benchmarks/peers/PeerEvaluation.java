package dev.hillock.benchmarks.peers;

import dev.hillock.bench.Judged;
import dev.hillock.bench.UnverifiedException;
import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A call of another library, made from what the inputs hold at the first run: later changes of them are not seen,
 * because some libraries keep arrays of their own.
 */
final class PeerEvaluation implements Judged {
    private final Peer peer;
    private final Cell cell;
    private final Task task;
    private final long[] shape;
    private final Arena arena = Arena.ofShared();
    private final List<MemorySegment> inputs = new ArrayList<>();
    private Peer.Call call;
    private long latest = Timing.UNKNOWN;

    PeerEvaluation(Peer peer, Cell cell, Task task, long... shape) {
        this.peer = peer;
        this.cell = cell;
        this.task = task;
        this.shape = shape;
        for (int i = 0; i < task.inputs(); i++) {
            inputs.add(arena.allocate(Math.multiplyExact(task.inputLength(i), Float.BYTES), 64));
        }
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public MemorySegment input(int i) {
        return inputs.get(i);
    }

    @Override
    public MemorySegment output(int i) {
        return MemorySegment.ofBuffer(call().output(i));
    }

    @Override
    public void run() {
        try {
            long start = System.nanoTime();
            call().run();
            latest = System.nanoTime() - start;
        } catch (Exception e) {
            throw failed("computing", e);
        }
    }

    private Peer.Call call() {
        if (call == null) {
            try {
                call = peer.prepare(cell, buffers(), shape);
            } catch (Exception e) {
                throw failed("preparing", e);
            }
        }
        return call;
    }

    /** What goes wrong in another library is a row of the study and not its end. */
    private DeviceException failed(String what, Exception e) {
        return e instanceof DeviceException known ? known
            : new DeviceException("%s %s failed: %s".formatted(what, cell, e.getMessage()), e);
    }

    private List<FloatBuffer> buffers() {
        return inputs.stream().map(i -> i.asByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer()).toList();
    }

    @Override
    public double judge() {
        run(); // a second time at least, so that what a call leaves behind would be seen
        try {
            return Verification.require(cell, call, buffers(), shape).worstUlp();
        } catch (IllegalStateException wrong) {
            throw new UnverifiedException(wrong.getMessage());
        }
    }

    @Override
    public Timing timing() {
        return Timing.computing(latest);
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            if (call != null) {
                call.close();
            }
            arena.close();
        }
    }
}
