package dev.hillock.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A line of a picture: as few points as show no corner that is not there, broken where the function jumps.
 *
 * @param pieces points that are to be joined
 * @param marks  kinks, and both ends of every jump
 */
record Curve(List<List<Point>> pieces, List<Mark> marks) {

    /** Deviations from the function that no eye sees, as a share of the height of a picture or of one of its panels. */
    static final double FINE = 1 / 10_000.0;
    static final double COARSE = 1 / 1000.0;

    private static final int FIRST_POINTS = 256;
    private static final int DEEPEST = 10;
    private static final double JUMP = 1e-9;

    /** A point of the plane. */
    record Point(double x, double y) {
    }

    /**
     * A point worth a dot.
     *
     * @param at    where it is
     * @param taken whether the function has this value there, or only tends to it
     */
    record Mark(Point at, boolean taken) {
    }

    static Curve of(RealFunction f, Degree degree, View view, double detail) {
        double tolerance = view.height() * detail;
        List<List<Point>> pieces = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        double from = view.left();
        double start = f.limit(degree, from, true); // a jump at the very edge is not in the picture
        double[] breaks = DoubleStream.of(f.breaks(degree)).filter(b -> view.left() < b && b < view.right()).toArray();
        for (int i = 0; i <= breaks.length; i++) {
            boolean last = i == breaks.length;
            double to = last ? view.right() : breaks[i];
            double end = f.limit(degree, to, false);
            trace(f, degree, view, new Point(from, start), new Point(to, end), tolerance / 2, piece);
            if (last) {
                break;
            }
            double right = f.limit(degree, to, true);
            double value = f.taken(degree) ? f.at(degree, to) : right;
            if (apart(end, right) || apart(end, value)) {
                pieces.add(piece);
                piece = new ArrayList<>();
                jump(marks, to, end, value, right, f.taken(degree));
            } else if (degree == Degree.VALUE) {
                marks.add(new Mark(new Point(to, value), true));
            }
            from = to;
            start = right;
        }
        pieces.add(piece);
        List<List<Point>> drawn = pieces.stream().flatMap(p -> inside(p, view).stream())
            .map(p -> simplified(p, tolerance)).toList();
        return new Curve(drawn, marks.stream().filter(m -> visible(m.at, view)).toList());
    }

    /** The value if there is one, and both limits, open where they are not the value. */
    private static void jump(List<Mark> marks, double x, double left, double value, double right, boolean taken) {
        if (taken) {
            marks.add(new Mark(new Point(x, value), true));
        }
        for (double limit : left == right ? new double[] {left} : new double[] {left, right}) {
            if (!taken || apart(limit, value)) {
                marks.add(new Mark(new Point(x, limit), false));
            }
        }
    }

    private static boolean apart(double a, double b) {
        return Math.abs(a - b) > JUMP * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    private static boolean visible(Point p, View view) {
        return Double.isFinite(p.y) && view.bottom() <= p.y && p.y <= view.top();
    }

    private static void trace(RealFunction f, Degree degree, View view, Point from, Point to, double tolerance,
                              List<Point> piece) {
        int parts = (int) Math.max(8, FIRST_POINTS * (to.x - from.x) / (view.right() - view.left()));
        piece.add(from);
        Point before = from;
        for (int i = 1; i <= parts; i++) {
            double x = from.x + (to.x - from.x) * i / parts;
            Point next = i == parts ? to : new Point(x, f.at(degree, x));
            if (visible(before, view) || visible(next, view)) {
                refine(f, degree, before, next, tolerance, DEEPEST, piece);
            }
            piece.add(next);
            before = next;
        }
    }

    private static void refine(RealFunction f, Degree degree, Point a, Point b, double tolerance, int depth,
                               List<Point> piece) {
        double x = a.x + (b.x - a.x) / 2;
        Point middle = new Point(x, f.at(degree, x));
        if (depth == 0 || Math.abs(middle.y - (a.y + b.y) / 2) <= tolerance) {
            return;
        }
        refine(f, degree, a, middle, tolerance, depth - 1, piece);
        piece.add(middle);
        refine(f, degree, middle, b, tolerance, depth - 1, piece);
    }

    /** What lies in the view, cut where the line leaves it. */
    private static List<List<Point>> inside(List<Point> piece, View view) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        Point before = null;
        for (Point p : piece) {
            boolean in = visible(p, view);
            if (before != null && in != visible(before, view) && Double.isFinite(p.y) && Double.isFinite(before.y)) {
                run.add(crossing(before, p, view));
            }
            if (in) {
                run.add(p);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            before = p;
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static Point crossing(Point a, Point b, View view) {
        double edge = Math.max(a.y, b.y) > view.top() ? view.top() : view.bottom();
        return new Point(a.x + (b.x - a.x) * ((edge - a.y) / (b.y - a.y)), edge);
    }

    /** The points without those that lie on the line between their neighbours (Ramer, Douglas and Peucker). */
    private static List<Point> simplified(List<Point> points, double tolerance) {
        if (points.size() < 3) {
            return points;
        }
        Point a = points.getFirst();
        Point b = points.getLast();
        int farthest = 0;
        double distance = tolerance;
        for (int i = 1; i < points.size() - 1; i++) {
            Point p = points.get(i);
            double d = Math.abs(p.y - (a.y + (b.y - a.y) * ((p.x - a.x) / (b.x - a.x))));
            if (d > distance) {
                farthest = i;
                distance = d;
            }
        }
        if (farthest == 0) {
            return List.of(a, b);
        }
        List<Point> kept = new ArrayList<>(simplified(points.subList(0, farthest + 1), tolerance));
        kept.removeLast();
        kept.addAll(simplified(points.subList(farthest, points.size()), tolerance));
        return kept;
    }
}
