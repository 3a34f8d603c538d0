package dev.hillock.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import dev.hillock.plot.Curve.Mark;
import dev.hillock.plot.Curve.Point;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveTest {

    private static final Interval X = new Interval(-6, 6);

    private static RealFunction of(ActivationFunction f) {
        return RealFunction.of(f.activation(), f.id());
    }

    private static Curve curve(ActivationFunction f, Degree degree) {
        return Curve.of(of(f), degree, View.of(X, List.of(of(f)), List.of(degree)), Curve.FINE);
    }

    @Test
    void jumpIsNotJoinedAndItsEndsSayWhichIsTaken() {
        Curve step = curve(ActivationFunction.BINARY_STEP, Degree.VALUE);
        assertEquals(2, step.pieces().size());
        assertEquals(List.of(new Mark(new Point(0, 1), true), new Mark(new Point(0, 0), false)), step.marks());
        for (List<Point> piece : step.pieces()) {
            assertEquals(1, piece.stream().mapToDouble(Point::y).distinct().count());
        }
    }

    @Test
    void bothEndsAreOpenWhereTheValueIsNeither() {
        Curve shrink = curve(ActivationFunction.HARDSHRINK, Degree.VALUE);
        assertEquals(3, shrink.pieces().size());
        assertEquals(List.of(new Point(-0.5, -0.5), new Point(0.5, 0.5)),
            shrink.marks().stream().filter(m -> !m.taken()).map(Mark::at)
                .map(p -> new Point(p.x(), Math.rint(p.y() * 1e9) / 1e9)).toList());
    }

    @Test
    void kinkIsOneDotOnAnUnbrokenLine() {
        Curve relu = curve(ActivationFunction.RELU, Degree.VALUE);
        assertEquals(1, relu.pieces().size());
        assertEquals(List.of(new Mark(new Point(0, 0), true)), relu.marks());
        assertEquals(2, curve(ActivationFunction.RELU, Degree.FIRST).pieces().size());
    }

    @Test
    void straightLineNeedsTwoPoints() {
        assertEquals(2, curve(ActivationFunction.IDENTITY, Degree.VALUE).pieces().getFirst().size());
    }

    @ParameterizedTest
    @EnumSource
    void linesStayWithinAPixelOfTheFunctionAndWithinTheView(ActivationFunction function) {
        RealFunction f = of(function);
        for (Degree degree : Degree.values()) {
            View view = View.of(X, List.of(f), List.of(degree));
            for (List<Point> piece : Curve.of(f, degree, view, Curve.FINE).pieces()) {
                for (int i = 1; i < piece.size(); i++) {
                    Point a = piece.get(i - 1);
                    Point b = piece.get(i);
                    assertTrue(Math.min(a.y(), b.y()) >= view.bottom() && Math.max(a.y(), b.y()) <= view.top());
                    double x = (a.x() + b.x()) / 2;
                    assertEquals(f.at(degree, x), (a.y() + b.y()) / 2, view.height() / 1000, degree + " at " + x);
                }
            }
        }
    }

    @Test
    void secondDerivativesAreThoseOfTheTextbook() {
        agrees(ActivationFunction.TANH, x -> -2 * Math.tanh(x) * (1 - Math.tanh(x) * Math.tanh(x)));
        agrees(ActivationFunction.SINE, x -> -Math.sin(x));
        agrees(ActivationFunction.ELU, x -> x >= 0 ? 0 : Math.exp(x));
        agrees(ActivationFunction.SOFTSIGN, x -> -2 * Math.signum(x) / Math.pow(1 + Math.abs(x), 3));
        agrees(ActivationFunction.HARD_SWISH, x -> -3 < x && x < 3 ? 1 / 3.0 : 0);
        agrees(ActivationFunction.GELU, x -> (2 - x * x) * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI));
    }

    private static void agrees(ActivationFunction f, DoubleUnaryOperator second) {
        for (double x = -6; x <= 6; x += 1.0 / 64) {
            assertEquals(second.applyAsDouble(x), of(f).at(Degree.SECOND, x), 1e-9, f.id() + " at " + x);
        }
    }

    @Test
    void rowFunctionIsItsFirstOutputAgainstZero() {
        RealFunction softmax = RealFunction.of(RowFunction.SOFTMAX.with(2), "softmax");
        assertEquals(1 / (1 + Math.exp(-1.5)), softmax.at(Degree.VALUE, 3), 1e-15);
        double y = softmax.at(Degree.VALUE, 3);
        assertEquals(y * (1 - y) / 2, softmax.at(Degree.FIRST, 3), 1e-15);
        assertEquals(Math.log1p(Math.exp(1)),
            RealFunction.of(RowFunction.LOGSUMEXP.activation(), "logsumexp").at(Degree.VALUE, 1), 1e-15);
    }

    @Test
    void viewShowsAllButNeverMoreThanTheIntervalIsWide() {
        View exp = View.of(X, List.of(of(ActivationFunction.EXP)), List.of(Degree.VALUE));
        assertTrue(exp.top() > 12 && exp.top() < 13, exp.toString());
        View tanh = View.of(X, List.of(of(ActivationFunction.TANH)), List.of(Degree.VALUE));
        assertTrue(tanh.top() > 1 && tanh.top() < 1.2, tanh.toString());
    }
}
