package dev.hillock.tornado;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import java.lang.foreign.MemorySegment;

/** A plan in somebody's hands. The buffers are the ones that TornadoVM copies to and from the device. */
final class TornadoEvaluation implements Evaluation {
    private final TornadoEngine engine;
    private Plan plan;

    TornadoEvaluation(TornadoEngine engine, Plan plan) {
        this.engine = engine;
        this.plan = plan;
    }

    @Override
    public synchronized Task task() {
        return open().key().task();
    }

    @Override
    public synchronized MemorySegment input(int i) {
        return open().input(i).getSegment();
    }

    @Override
    public synchronized MemorySegment output(int i) {
        return open().output(i).getSegment();
    }

    @Override
    public synchronized void run() {
        try {
            open().run();
        } catch (DeviceException e) {
            engine.discard(this, plan);
            plan = null;
            throw e;
        }
    }

    @Override
    public synchronized void download() {
        open().download();
    }

    @Override
    public synchronized Timing timing() {
        return open().timing();
    }

    @Override
    public synchronized void close() {
        if (plan != null) {
            engine.release(this, plan);
            plan = null;
        }
    }

    private Plan open() {
        if (plan == null) {
            throw new IllegalStateException("this evaluation of engine tornado is closed, or its device has failed; "
                + "prepare another");
        }
        return plan;
    }
}
