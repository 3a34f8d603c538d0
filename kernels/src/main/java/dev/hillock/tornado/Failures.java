package dev.hillock.tornado;

import dev.hillock.engine.DeviceException;
import dev.hillock.engine.Task;
import java.util.regex.Pattern;

/** Turns what TornadoVM throws, exceptions and errors alike, into sentences. */
final class Failures {
    /** TornadoVM colours its messages. */
    private static final Pattern COLOURS = Pattern.compile("\\u001b\\[[0-9;]*m");
    private static final Pattern PREFIX = Pattern.compile("^(\\[[A-Za-z ]+\\]\\s*)+");

    private Failures() {
    }

    /** A failure of a device at a task. */
    static DeviceException of(TornadoDevices device, Task task, Throwable cause) {
        String what = describe(task);
        if (cause instanceof DeviceException sentence) {
            return sentence;
        }
        for (Throwable t = cause; t != null; t = t.getCause()) {
            // by name: the class is another one in other versions
            if (t.getClass().getSimpleName().equals("TornadoOutOfMemoryException")) {
                return DeviceException.outOfMemory(("%s is out of memory at %s; evaluate fewer elements at a time or "
                    + "close evaluations that are no longer needed").formatted(device, what), cause);
            }
        }
        if (cause instanceof OutOfMemoryError) {
            return DeviceException.outOfMemory(("the host is out of memory for the buffers of %s; evaluate fewer "
                + "elements at a time or start java with a larger -XX:MaxDirectMemorySize").formatted(what), cause);
        }
        return new DeviceException("%s failed at %s: %s".formatted(device, what, words(cause)), cause);
    }

    /** A task for people. */
    static String describe(Task task) {
        return switch (task) {
            case Task.Elementwise t -> "%s of %s, %d elements".formatted(t.order(), t.activation(), t.length());
            case Task.Chained t -> "%s, %d elements".formatted(t.text(), t.inputLength(0));
            case Task.Rowwise t -> "%s of %s, %d rows of %d".formatted(t.order(), t.activation(), t.rows(),
                t.length());
            case Task.Channelwise t -> "%s of %s, %d x %d channels x %d elements".formatted(t.order(),
                t.function().id(), t.outer(), t.channels(), t.inner());
            case Task.Targeted t -> "%s of %s, %d rows of %d".formatted(t.order(), t.text(), t.rows(), t.classes());
            case Task.Masked masked -> describe(masked.rows()) + ", masked";
        };
    }

    /** What a throwable says, in one line without colours; its kind where it says nothing. */
    static String words(Throwable cause) {
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        String plain = PREFIX.matcher(COLOURS.matcher(message).replaceAll("").strip()).replaceFirst("");
        String line = plain.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
        String kind = cause.getClass().getSimpleName();
        return line.isEmpty() ? kind : kind + ": " + line;
    }
}
