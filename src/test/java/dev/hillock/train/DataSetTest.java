package dev.hillock.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated data: repeatable, balanced, split without overlap, scaled by what may be known. */
class DataSetTest {

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameExamples(DataSet data) {
        assertArrayEquals(data.split(3).test().x(), data.split(3).test().x());
        assertFalse(Arrays.equals(data.split(3).test().x(), data.split(4).test().x()));
    }

    @ParameterizedTest
    @EnumSource
    void everyClassIsThereEquallyOften(DataSet data) {
        Split split = data.split(0);
        for (Examples part : List.of(split.train(), split.validation(), split.test())) {
            for (int c = 0; c < data.classes(); c++) {
                int label = c;
                assertEquals(part.size() / data.classes(),
                    IntStream.of(part.labels()).filter(l -> l == label).count());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noExampleIsInTwoParts(DataSet data) {
        Split split = data.split(0);
        Set<List<Float>> seen = new HashSet<>();
        int count = 0;
        for (Examples part : List.of(split.train(), split.validation(), split.test())) {
            for (int i = 0; i < part.size(); i++) {
                List<Float> point = new java.util.ArrayList<>();
                for (int j = 0; j < part.features(); j++) {
                    point.add(part.x()[i * part.features() + j]);
                }
                seen.add(point);
                count++;
            }
        }
        assertEquals(count, seen.size());
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheTrainingExamplesSetTheScale(DataSet data) {
        Split split = data.split(0);
        for (int j = 0; j < data.features(); j++) {
            assertEquals(0, mean(split.train(), j), 1e-5);
            assertNotEquals(0, mean(split.validation(), j), 1e-5);
            assertNotEquals(0, mean(split.test(), j), 1e-5);
        }
    }

    @Test
    void aFeatureThatNeverChangesStaysFinite() {
        Examples constant = new Examples(1, new float[] {2, 2}, new int[] {0, 1});
        assertArrayEquals(new float[] {0, 0}, new Split(constant, constant, constant).standardised().train().x());
    }

    @Test
    void digitsLookLikeTheirClass() {
        Split split = DataSet.DIGITS.split(0);
        double[][] means = new double[10][split.train().features()];
        for (int i = 0; i < split.train().size(); i++) {
            for (int j = 0; j < split.train().features(); j++) {
                means[split.train().labels()[i]][j] += split.train().x()[i * split.train().features() + j] / 50;
            }
        }
        int right = 0;
        for (int i = 0; i < split.test().size(); i++) {
            int at = i * split.test().features();
            int nearest = IntStream.range(0, 10).boxed()
                .min(java.util.Comparator.comparingDouble(c -> distance(means[c], split.test().x(), at))).orElseThrow();
            right += nearest == split.test().labels()[i] ? 1 : 0;
        }
        assertTrue(right > 1200, "the nearest mean image is right for " + right + " of 2000");
    }

    private static double distance(double[] mean, float[] x, int at) {
        return IntStream.range(0, mean.length).mapToDouble(j -> Math.pow(mean[j] - x[at + j], 2)).sum();
    }

    private static double mean(Examples part, int feature) {
        return IntStream.range(0, part.size()).mapToDouble(i -> part.x()[i * part.features() + feature]).average()
            .orElseThrow();
    }
}
