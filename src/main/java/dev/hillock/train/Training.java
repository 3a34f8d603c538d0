package dev.hillock.train;

import dev.hillock.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains one network by mini-batches.
 *
 * @param engine    computes activations and log-softmax
 * @param examples  to learn from, to follow the way by, and, once at the end, to judge with
 * @param hidden    units of each hidden layer
 * @param classes   how many there are
 * @param optimizer changes the weights
 * @param epochs    passes over the training examples
 * @param batch     examples of a step; the last of an epoch may have fewer
 */
record Training(Engine engine, Split examples, int[] hidden, int classes, Optimizer optimizer, int epochs, int batch) {

    /** Trains a network of a setting. The same seed gives the same run; the same draws to every setting. */
    Run run(Setting setting, long seed) {
        SplittableRandom random = new SplittableRandom(seed).split(); // apart from data of the same seed
        int[] widths = IntStream.concat(IntStream.concat(IntStream.of(examples.train().features()),
            IntStream.of(hidden)), IntStream.of(classes)).toArray();
        Mlp network = new Mlp(widths, setting.activation(), setting.initialisation(), random.split());
        Optimizer.Steps steps = optimizer.over(network.parameters(), setting.learningRate());
        List<Run.Epoch> way = new ArrayList<>();
        try (Batches batches = new Batches(engine, network, examples.train(), batch);
             Pass validation = new Pass(engine, network, examples.validation().size())) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                double loss = batches.epoch(steps, random);
                if (!Double.isFinite(loss)) {
                    return new Run(setting, seed, List.copyOf(way), null, null, null);
                }
                Score score = Score.of(predict(validation, examples.validation()), examples.validation().labels());
                if (!Double.isFinite(score.loss())) {
                    return new Run(setting, seed, List.copyOf(way), null, null, null);
                }
                way.add(new Run.Epoch(loss, score));
            }
        }
        try (Pass test = new Pass(engine, network, examples.test().size())) {
            float[] logProbabilities = predict(test, examples.test());
            Score score = Score.of(logProbabilities, examples.test().labels());
            return Double.isFinite(score.loss())
                ? new Run(setting, seed, List.copyOf(way), way.getLast().validation(), score, logProbabilities)
                : new Run(setting, seed, List.copyOf(way), null, null, null);
        }
    }

    private static float[] predict(Pass pass, Examples examples) {
        System.arraycopy(examples.x(), 0, pass.x(), 0, examples.x().length);
        return pass.forward();
    }
}
