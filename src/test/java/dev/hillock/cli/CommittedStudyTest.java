package dev.hillock.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.bench.Measurement;
import dev.hillock.bench.Results;
import dev.hillock.bench.Samples;
import dev.hillock.bench.TransferModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/transfer-model.md says of the study that is committed. */
class CommittedStudyTest {
    private static final long SMALL = 1 << 16;
    private static final double MOST = 0.92;

    private final Results study = ResultsFile.read(Path.of("../benchmarks/results/bench.json"));

    @Test
    void itIsWhole() {
        assertTrue(study.complete(), "it was interrupted");
    }

    @Test
    void mostPredictionsAreWithinTwentyPercent() {
        for (TransferModel model : study.models()) {
            List<Measurement> own = study.measurements().stream().filter(m -> m.engine().equals(model.engine())
                && m.elements() >= SMALL).toList();
            require(model.engine() + ", resident", own.stream().filter(m -> m.resident().steady()),
                m -> near(model.predict(m).resident(), m.resident()));
            require(model.engine() + ", with transfers", own.stream().filter(m -> m.roundTrip().steady()),
                m -> near(model.predict(m).roundTrip(), m.roundTrip()));
        }
    }

    private static void require(String what, Stream<Measurement> steady, Predicate<Measurement> near) {
        List<Measurement> all = steady.toList();
        List<Measurement.Key> missed = all.stream().filter(near.negate()).map(Measurement::key).toList();
        assertFalse(all.isEmpty(), what);
        assertTrue(missed.size() <= (1 - MOST) * all.size(), () -> "%s: %d of %d predictions are off: %s".formatted(
            what, missed.size(), all.size(), missed));
    }

    private static boolean near(double predicted, Samples measured) {
        return Math.abs(predicted / measured.median() - 1) <= TransferModel.TOLERANCE;
    }
}
