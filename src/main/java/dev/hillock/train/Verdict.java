package dev.hillock.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an experiment's contenders differ in beyond noise: the one that is best on validation data against each other
 * one, on test data, over the seeds.
 *
 * @param leader      who is best on validation data; null if every run diverged
 * @param differences the leader's lead over the others whose runs all finished, by their names
 * @param sentences   the same in words
 */
public record Verdict(String leader, Map<String, Difference> differences, List<String> sentences) {

    /** What is less likely than this, for all comparisons together, is not called noise. */
    public static final double SIGNIFICANCE = 0.05;

    static Verdict of(Outcome outcome) {
        List<Result> contenders = outcome.contenders();
        List<Result> stable = contenders.stream().filter(result -> result.diverged() == 0).toList();
        List<String> sentences = new ArrayList<>();
        contenders.stream().filter(result -> result.diverged() > 0).forEach(result -> sentences.add(
            "%s diverged in %d of %d runs and is not compared; try a smaller learning rate.".formatted(
                outcome.name(result), result.diverged(), result.runs().size())));
        if (stable.isEmpty()) {
            return new Verdict(null, Map.of(), List.copyOf(sentences));
        }
        Result leader = stable.getFirst();
        Map<String, Difference> differences = new LinkedHashMap<>();
        if (stable.size() > 1 && outcome.experiment().seeds() == 1) {
            sentences.add("One seed cannot tell a difference from noise; use --seeds 3 or more.");
        } else if (stable.size() > 1) {
            stable.subList(1, stable.size()).forEach(other -> differences.put(outcome.name(other),
                Difference.of(leader, other, outcome.examples().test().size())));
            compare(outcome.name(leader), differences, sentences);
        }
        if (chance(leader, outcome)) {
            sentences.add("Nothing learned more than chance would; use more --epochs or another --learning-rate.");
        }
        return new Verdict(outcome.name(leader), differences, List.copyOf(sentences));
    }

    private static void compare(String leader, Map<String, Difference> differences, List<String> sentences) {
        List<String> same = new ArrayList<>(List.of(leader));
        List<String> words = new ArrayList<>();
        differences.forEach((name, difference) -> {
            double p = corrected(difference, differences.size());
            double points = 100 * difference.accuracy().mean();
            if (p >= SIGNIFICANCE) {
                same.add(name);
            } else {
                words.add(String.format(Locale.ROOT, "%s is better than %s by %.1f ± %.1f points of test accuracy "
                    + "(p = %.2g).", points > 0 ? leader : name, points > 0 ? name : leader, Math.abs(points),
                    100 * difference.accuracy().deviation(), p));
            }
        });
        if (same.size() > 1) {
            sentences.add("No difference beyond noise between %s and %s.".formatted(
                String.join(", ", same.subList(0, same.size() - 1)), same.getLast()));
        }
        sentences.addAll(words);
    }

    /** Bonferroni's correction: of many comparisons one or another looks significant by chance. */
    private static double corrected(Difference difference, int comparisons) {
        return Math.min(1, difference.p() * comparisons);
    }

    private static boolean chance(Result leader, Outcome outcome) {
        double guess = 1.0 / outcome.experiment().data().classes();
        double error = Math.sqrt(guess * (1 - guess) / outcome.examples().test().size());
        return leader.finished(run -> run.test().accuracy()).mean() < guess + 3 * error;
    }
}
