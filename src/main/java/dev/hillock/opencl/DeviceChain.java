package dev.hillock.opencl;

import dev.hillock.engine.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** The steps of a piece of a task on the device, one or several: each reads what the one before it wrote there. */
final class DeviceChain implements AutoCloseable {
    private final List<DeviceTask> steps = new ArrayList<>();
    private final List<Pieces> sizes = new ArrayList<>();
    private final boolean chained;

    /**
     * @param tasks    the steps
     * @param programs what each step launches
     * @param pieces   how the task is cut; a task of several steps is not
     */
    DeviceChain(OpenCl cl, OpenclDevice device, MemorySegment context, Commands commands, List<Task> tasks,
                List<List<Programs.Built>> programs, Pieces pieces, Arena arena) {
        chained = tasks.size() > 1;
        try {
            for (int i = 0; i < tasks.size(); i++) {
                sizes.add(chained ? Pieces.of(tasks.get(i), device, true) : pieces);
                steps.add(new DeviceTask(cl, device, context, commands, programs.get(i), tasks.get(i),
                    sizes.get(i), i == 0 ? null : steps.getLast().result(), arena));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Enqueues the copies of inputs. */
    void upload(MemorySegment[] inputs) {
        steps.getFirst().upload(inputs);
    }

    /** Enqueues the kernels of all steps for so many units of the piece. */
    void launch(long units) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).launch(chained ? sizes.get(i).whole().units() : units);
        }
    }

    /** Enqueues the copies of outputs. */
    void download(MemorySegment[] outputs) {
        steps.getLast().download(outputs);
    }

    @Override
    public void close() {
        steps.forEach(DeviceTask::close);
    }
}
