package dev.hillock.train;

import dev.hillock.engine.Engine;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The steps of an epoch: examples in random order, so many at a time. */
final class Batches implements AutoCloseable {
    private final Examples examples;
    private final int[] order;
    private final Pass whole;
    private final Pass last;
    private final int[] wholeLabels;
    private final int[] lastLabels;

    Batches(Engine engine, Mlp network, Examples examples, int batch) {
        this.examples = examples;
        order = IntStream.range(0, examples.size()).toArray();
        wholeLabels = new int[Math.min(batch, examples.size())];
        lastLabels = new int[examples.size() % wholeLabels.length];
        whole = new Pass(engine, network, wholeLabels.length);
        last = new Pass(engine, network, lastLabels.length);
    }

    /** One pass over the examples; gives the mean loss, or the first batch's loss that is not finite. */
    double epoch(Optimizer.Steps steps, SplittableRandom random) {
        shuffle(random);
        double loss = 0;
        for (int from = 0; from < order.length; from += wholeLabels.length) {
            boolean full = from + wholeLabels.length <= order.length;
            double batchLoss = step(full ? whole : last, full ? wholeLabels : lastLabels, from, steps);
            if (!Double.isFinite(batchLoss)) {
                return batchLoss;
            }
            loss += batchLoss * (full ? wholeLabels : lastLabels).length;
        }
        return loss / order.length;
    }

    private double step(Pass pass, int[] labels, int from, Optimizer.Steps steps) {
        examples.gather(order, from, labels.length, pass.x(), labels);
        double loss = Score.of(pass.forward(), labels).loss();
        if (Double.isFinite(loss)) {
            steps.step(pass.backward(labels));
        }
        return loss;
    }

    /** Fisher and Yates. */
    private void shuffle(SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int number = order[i];
            order[i] = order[j];
            order[j] = number;
        }
    }

    @Override
    public void close() {
        whole.close();
        last.close();
    }
}
