package dev.hillock.opencl;

import dev.hillock.device.Coefficients;
import dev.hillock.engine.Evaluation;
import dev.hillock.engine.Placement;
import dev.hillock.engine.Segments;
import dev.hillock.engine.Task;
import dev.hillock.engine.Timing;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A task on the device. A round trip uses one piece's buffers for all pieces; what stays there has buffers for each.
 * Native segments are copied from and to directly, others through the own buffers, which are made when first needed.
 */
final class OpenclEvaluation implements Evaluation {
    private final OpenclDevice device;
    private final Task task;
    private final Placement placement;
    /** Whether something outlives a run on the device, so that every piece has buffers of its own. */
    private final boolean stays;
    private final boolean timed;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment[] inputs;
    private final MemorySegment[] outputs;
    private final Pieces pieces;
    private final List<DeviceChain> onDevice = new ArrayList<>();
    private final long compile;
    private Commands commands;
    private MemorySegment table;
    private boolean uploaded;
    private boolean downloaded;
    private Timing timing;
    private int runs;

    OpenclEvaluation(OpenCl cl, OpenclDevice device, MemorySegment context, Programs programs, Task task,
                     Placement placement, boolean timed) {
        this.device = device;
        this.task = task;
        this.placement = placement;
        this.stays = placement != Placement.ROUND_TRIP;
        this.timed = timed;
        inputs = new MemorySegment[task.inputs()];
        outputs = new MemorySegment[task.outputs()];
        pieces = Pieces.of(task, device, stays);
        try {
            List<Task> steps = task instanceof Task.Chained chain ? chain.steps() : List.of(task);
            long start = System.nanoTime();
            List<List<Programs.Built>> compiled = steps.stream().map(programs::get).toList();
            compile = System.nanoTime() - start;
            commands = new Commands(cl, device, context, timed, arena);
            for (int i = 0; i < (stays ? pieces.count() : Math.min(1, pieces.count())); i++) {
                onDevice.add(new DeviceChain(cl, device, context, commands, steps, compiled, pieces, arena));
            }
        } catch (RuntimeException e) {
            close();
            throw e instanceof OpenClFailure failure
                ? failure.explained(device.device().name(), "preparing " + words()) : e;
        }
    }

    private String words() {
        return task.text() + " " + task.order();
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public synchronized MemorySegment input(int i) {
        requireOpen();
        Objects.checkIndex(i, inputs.length);
        return own(inputs, i, task.inputLength(i));
    }

    @Override
    public synchronized MemorySegment output(int i) {
        requireOpen();
        Objects.checkIndex(i, outputs.length);
        return own(outputs, i, task.outputLength(i));
    }

    private MemorySegment own(MemorySegment[] segments, int i, long length) {
        if (segments[i] == null) {
            segments[i] = arena.allocate(Math.multiplyExact(length, task.type().bytes()), 64);
        }
        return segments[i];
    }

    @Override
    public synchronized void run() {
        requireOpen();
        execute(all(inputs, true), all(outputs, false), placement.uploads() || !uploaded, placement.downloads());
    }

    @Override
    public synchronized void run(MemorySegment[] from, MemorySegment[] to) {
        requireOpen();
        Segments.check(task, from, to);
        MemorySegment[] in = from.clone();
        MemorySegment[] out = to.clone();
        for (int i = 0; i < in.length; i++) {
            if (!in[i].isNative()) {
                in[i] = input(i).copyFrom(from[i]);
            }
        }
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i].isNative() ? out[i] : output(i);
        }
        execute(in, out, true, true);
        for (int i = 0; i < out.length; i++) {
            if (out[i] != to[i]) {
                to[i].copyFrom(out[i]);
            }
        }
    }

    @Override
    public synchronized void download() {
        requireOpen();
        if (!placement.downloads() && !downloaded && runs > 0) {
            guarded(() -> {
                MemorySegment[] own = all(outputs, false);
                ChannelPieces sums = new ChannelPieces(task, pieces, own);
                for (int i = 0; i < pieces.count(); i++) {
                    onDevice.get(i).download(sums.outputs(slices(own, i, false), i));
                }
                commands.finish();
                commands.settle();
                sums.add();
            });
            downloaded = true;
        }
    }

    private MemorySegment[] all(MemorySegment[] segments, boolean in) {
        for (int i = 0; i < segments.length; i++) {
            own(segments, i, in ? task.inputLength(i) : task.outputLength(i));
        }
        return segments;
    }

    private void execute(MemorySegment[] in, MemorySegment[] out, boolean upload, boolean download) {
        long start = System.nanoTime();
        MemorySegment[] sent = upload ? sent(in) : in;
        ChannelPieces sums = new ChannelPieces(task, pieces, out);
        uploaded = false;
        downloaded = false;
        long[][] parts = new long[1][];
        guarded(() -> {
            for (int i = 0; i < pieces.count(); i++) {
                DeviceChain piece = onDevice.get(stays ? i : 0);
                if (upload) {
                    piece.upload(slices(sent, i, true));
                }
                piece.launch(pieces.unitsOf(i));
                if (download) {
                    piece.download(sums.outputs(slices(out, i, false), i));
                }
            }
            commands.finish();
            parts[0] = commands.settle();
            if (download) {
                sums.add();
            }
        });
        uploaded = true;
        downloaded = download;
        long total = System.nanoTime() - start;
        long compiled = runs++ == 0 ? compile : 0;
        timing = timed
            ? new Timing(total, parts[0][0], parts[0][1], parts[0][2], compiled)
            : new Timing(total, Timing.UNKNOWN, Timing.UNKNOWN, Timing.UNKNOWN, compiled);
    }

    /** What goes to the device: the inputs, but a table in place of parameters that differ from channel to channel. */
    private MemorySegment[] sent(MemorySegment[] in) {
        if (!(task instanceof Task.Channelwise channels)) {
            return in;
        }
        if (table == null) {
            table = arena.allocate(channels.channels() * Coefficients.COUNT * Float.BYTES, 64);
        }
        Coefficients.table(channels, in, table);
        MemorySegment[] sent = Arrays.copyOf(in, task.order().inputs() + 1);
        sent[sent.length - 1] = table;
        return sent;
    }

    private void guarded(Runnable commandsOfTheDevice) {
        try {
            commandsOfTheDevice.run();
        } catch (OpenClFailure e) {
            commands.abandon();
            throw e.explained(device.device().name(), words());
        }
    }

    private MemorySegment[] slices(MemorySegment[] segments, int piece, boolean in) {
        if (pieces.count() == 1) {
            return segments;
        }
        MemorySegment[] slices = new MemorySegment[segments.length];
        for (int i = 0; i < segments.length; i++) {
            long unit = segments[i].byteSize() / pieces.whole().units();
            slices[i] = !pieces.cuts(task, in, i) ? segments[i]
                : segments[i].asSlice(piece * pieces.capacity() * unit, pieces.unitsOf(piece) * unit);
        }
        return slices;
    }

    @Override
    public synchronized Timing timing() {
        requireOpen();
        if (timing == null) {
            throw new IllegalStateException("no run of %s to time yet; run it first".formatted(task.text()));
        }
        return timing;
    }

    boolean isClosed() {
        return !arena.scope().isAlive();
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new IllegalStateException(
                "this evaluation of %s is closed; prepare another".formatted(task.text()));
        }
    }

    @Override
    public synchronized void close() {
        if (!isClosed()) {
            onDevice.forEach(DeviceChain::close);
            if (commands != null) {
                commands.close();
            }
            arena.close();
        }
    }
}
