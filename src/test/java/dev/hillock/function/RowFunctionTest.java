package dev.hillock.function;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import dev.hillock.oracle.Exact;
import dev.hillock.oracle.Oracle;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The functions of a row against results of arbitrary precision. */
class RowFunctionTest {

    static Stream<Oracle.Row> rows() {
        return Oracle.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowsAreExact(Oracle.Row row) {
        RowActivation f = row.activation();
        double[] none = new double[row.value().length];
        double[] added = {DoubleStream.of(row.x()).max().orElseThrow()};  // logsumexp adds its maximum to a logarithm
        boolean product = f.function().cut() == RowFunction.Cut.HALVES;  // what a factor is off may count double
        double[] value = f.value(row.x());
        double[] dx = f.pullback(row.x(), row.dy());
        double[] terms = switch (f.function()) {
            case LOGSUMEXP -> added;
            case SPARSEMAX -> DoubleStream.of(value).map(y -> y > 0 ? 1 : 0).toArray();  // a difference within [-1, 0]
            default -> product ? value : none;
        };
        check(row, "value", row.value(), value, terms);
        check(row, "dx", row.dx(), dx, product ? dx : magnitudes(f, row.x(), row.dy()));
    }

    /** How large the terms are that may cancel in a pullback. */
    private static double[] magnitudes(RowActivation f, double[] x, double[] dy) {
        double[] result = new double[x.length];
        if (f.function().reduces()) {
            return result;
        }
        boolean log = f.function() == RowFunction.LOG_SOFTMAX;
        double[] y = log ? RowFunction.SOFTMAX.activation().value(x) : f.value(x);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.abs(dy[i]) * (log ? 1 : y[i]);
        }
        for (int i = 0; i < x.length; i++) {
            result[i] = log ? Math.abs(dy[i]) + y[i] * sum
                : y[i] * (Math.abs(dy[i]) + sum) / (f.a() == 0 ? 1 : f.a());
        }
        return result;
    }

    private static void check(Oracle.Row row, String what, Exact[] exact, double[] got, double[] magnitudes) {
        assertEquals(exact.length, got.length);
        for (int i = 0; i < got.length; i++) {
            double cancelled = Math.abs(magnitudes[i]) * Math.ulp(1.0) / Exact.ulp(got[i], DType.FLOAT64);
            double bound = Double.isFinite(cancelled) ? 4 * (1 + cancelled) : 4;
            double ulps = exact[i].ulps(got[i], DType.FLOAT64);
            int index = i;
            assertTrue(ulps <= bound, () -> "%s, %s[%d]: %s for %s, %.1f ULP of float64".formatted(row, what, index,
                got[index], exact[index].text(), ulps));
            if (row.type() == DType.FLOAT32) {
                double single = exact[i].ulps((float) got[i], DType.FLOAT32);
                assertTrue(single <= 0.501, () -> "%s, %s[%d]: %s for %s, %.4f ULP of float32".formatted(row, what,
                    index, got[index], exact[index].text(), single));
            }
        }
    }

    @Test
    void temperaturesOfAnySizeKeepTheRowFinite() {
        RowActivation cold = RowFunction.SOFTMAX.with(1e-300);
        assertArrayEquals(new double[] {0, 1, 0}, cold.value(1, Double.MAX_VALUE, -Double.MAX_VALUE));
        RowActivation hot = RowFunction.SOFTMAX.with(1e300);
        assertArrayEquals(new double[] {0.5, 0.5}, hot.value(1, 2), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LOG_SOFTMAX", "SOFTMIN"})
    void emptyRowsStayEmpty(RowFunction function) {
        assertEquals(0, function.activation().value().length);
        assertEquals(0, function.activation().pullback(new double[0], new double[0]).length);
    }

    @Test
    void sumOfNoExponentialsIsZero() {
        assertEquals(Double.NEGATIVE_INFINITY, RowFunction.LOGSUMEXP.activation().value()[0]);
        assertEquals(0, RowFunction.LOGSUMEXP.activation().pullback(new double[0], new double[] {1}).length);
    }

    @Test
    void theFirstOfEqualMaximaGetsTheGradient() {
        assertArrayEquals(new double[] {0, 7, 0},
            RowFunction.MAXOUT.with(3).pullback(new double[] {1, 4, 4}, new double[] {7}));
    }

    @Test
    void parametersAreChecked() {
        String cold = assertThrows(IllegalArgumentException.class, () -> RowFunction.SOFTMAX.with(0)).getMessage();
        assertEquals("softmax: temperature must be finite and greater than 0 but was 0.0", cold);
        assertThrows(IllegalArgumentException.class, () -> RowFunction.MAXOUT.with(2.5));
    }
}
