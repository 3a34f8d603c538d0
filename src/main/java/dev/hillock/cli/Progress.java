package dev.hillock.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal's error stream, where there is a terminal and nobody asked for quiet. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 90;

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Shows the way to a goal.
     *
     * @param task  what is being done
     * @param unit  what is counted, with a space before it
     * @param goal  how many there are
     * @param quiet whether nobody wants to see it
     */
    static Progress of(String task, String unit, long goal, boolean quiet) {
        if (quiet || System.console() == null || !System.console().isTerminal()) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
            .setTaskName(task)
            .setUnit(unit, 1)
            .setInitialMax(goal)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
            .clearDisplayOnFinish()
            .build());
    }

    /** Says how many are done in all. */
    void at(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** Shows something else in the bar's line; the bar comes back below it. */
    void aside(Runnable other) {
        if (bar != null) {
            System.err.print("\r" + " ".repeat(WIDTH) + "\r");
        }
        other.run();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
