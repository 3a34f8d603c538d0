package dev.hillock.cli;

import dev.hillock.train.Ensemble;
import dev.hillock.train.Experiment;
import dev.hillock.train.Outcome;
import dev.hillock.train.Result;
import dev.hillock.train.Run;
import dev.hillock.train.Split;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What {@code train-demo --json} tells programs. */
final class TrainingFields {

    private TrainingFields() {
    }

    /** What programs are told: every run with every epoch. */
    static Map<String, Object> of(Outcome outcome, Optional<Ensemble> ensemble, String engine,
                                  double seconds) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Experiment e = outcome.experiment();
        fields.put("data", e.data().toString());
        fields.put("examples", examples(outcome.examples()));
        fields.put("hidden", e.hidden());
        fields.put("optimizer", e.optimizer().toString());
        fields.put("epochs", e.epochs());
        fields.put("batch", e.batch());
        fields.put("seed", e.seed());
        fields.put("seeds", e.seeds());
        fields.put("engine", engine);
        fields.put("seconds", seconds);
        fields.put("results", outcome.results().stream().map(TrainingFields::of).toList());
        fields.put("verdict", outcome.verdict());
        fields.put("ensemble", ensemble.map(TrainingFields::of).orElse(null));
        return fields;
    }

    private static Map<String, Object> of(Result result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("activation", result.setting().activation().toString());
        fields.put("init", result.setting().initialisation().toString());
        fields.put("learning_rate", result.setting().learningRate());
        fields.put("diverged", result.diverged());
        fields.put("runs", result.runs().stream().map(TrainingFields::of).toList());
        return fields;
    }

    private static Map<String, Object> of(Run run) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("seed", run.seed());
        fields.put("diverged", run.diverged());
        fields.put("validation", run.validation());
        fields.put("test", run.test());
        fields.put("epochs", run.epochs());
        return fields;
    }

    private static Map<String, Object> of(Ensemble ensemble) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("members", ensemble.members().stream()
            .map(run -> "%s, seed %d".formatted(run.setting(), run.seed())).toList());
        fields.put("test", ensemble.test());
        fields.put("single", ensemble.single());
        return fields;
    }

    private static Map<String, Object> examples(Split split) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("train", split.train().size());
        fields.put("validation", split.validation().size());
        fields.put("test", split.test().size());
        return fields;
    }
}
