package dev.hillock.train;

import dev.hillock.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Settings that are tried on the same data, each with several seeds.
 *
 * @param data      what is learned
 * @param settings  what is tried
 * @param hidden    units of each hidden layer
 * @param optimizer changes the weights
 * @param epochs    passes over the training examples
 * @param batch     examples of a step
 * @param seed      of the data, and of the first run of each setting
 * @param seeds     runs of each setting, of consecutive seeds
 */
public record Experiment(DataSet data, List<Setting> settings, List<Integer> hidden, Optimizer optimizer, int epochs,
                         int batch, long seed, int seeds) {

    /** Checks that there is something to do. */
    public Experiment {
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("an experiment needs at least one setting");
        }
        requirePositive("epochs", epochs);
        requirePositive("batch", batch);
        requirePositive("seeds", seeds);
        hidden.forEach(units -> requirePositive("units of a hidden layer", units));
        settings = List.copyOf(settings);
        hidden = List.copyOf(hidden);
    }

    /** How many networks are trained. */
    public int runs() {
        return settings.size() * seeds;
    }

    /**
     * Trains all networks, as many at once as the machine has processors. The outcome depends on the engine and the
     * seed alone, not on the processors.
     *
     * @param engine   computes what is not linear; it stays open
     * @param progress is told how many networks are done, from any thread
     */
    public Outcome run(Engine engine, IntConsumer progress) {
        Split split = data.split(seed);
        Training training = new Training(engine, split, hidden.stream().mapToInt(i -> i).toArray(), data.classes(),
            optimizer, epochs, batch);
        AtomicInteger done = new AtomicInteger();
        List<Callable<Run>> work = new ArrayList<>();
        for (Setting setting : settings) {
            for (int s = 0; s < seeds; s++) {
                long own = seed + s;
                work.add(() -> {
                    Run run = training.run(setting, own);
                    progress.accept(done.incrementAndGet());
                    return run;
                });
            }
        }
        List<Run> runs = all(work);
        return new Outcome(this, split, IntStream.range(0, settings.size())
            .mapToObj(i -> new Result(settings.get(i), List.copyOf(runs.subList(i * seeds, (i + 1) * seeds))))
            .sorted(Result.BEST_FIRST).toList());
    }

    private static List<Run> all(List<Callable<Run>> work) {
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(processors, work.size()))) {
            List<Future<Run>> futures = work.stream().map(threads::submit).toList();
            try {
                List<Run> runs = new ArrayList<>();
                for (Future<Run> future : futures) {
                    runs.add(future.get());
                }
                return runs;
            } catch (ExecutionException e) {
                threads.shutdownNow();
                futures.forEach(future -> future.cancel(false));
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted before all networks were trained", e);
            }
        }
    }

    private static void requirePositive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("%s must be at least 1 but was %d".formatted(what, value));
        }
    }
}
