package dev.hillock.simd;

import dev.hillock.engine.Task;
import dev.hillock.function.Simplex;
import java.lang.foreign.MemorySegment;

/**
 * Sparsemax, in double. Of a row only the few elements less than 1 below the maximum can be in the support, so that
 * all but two passes are short.
 */
final class SparsemaxRows implements Loop {
    private final Gathering rows;
    private final int length;

    SparsemaxRows(Task.Rowwise task) {
        rows = new Gathering(task.type(), task.inner());
        length = Math.toIntExact(task.length());
    }

    @Override
    public void run(MemorySegment x, MemorySegment dy, MemorySegment y, MemorySegment dx, long from, long to) {
        double[] v = new double[length];
        double[] d = new double[length];
        double[] g = new double[length];
        for (long row = from; row < to; row++) {
            rows.gather(x, row, v, length);
            double max = Double.NEGATIVE_INFINITY;
            double bad = 0;
            for (int i = 0; i < length; i++) {
                max = v[i] > max ? v[i] : max;
                bad = v[i] != v[i] ? v[i] : bad;
            }
            int count = 0;
            for (int i = 0; i < length; i++) {
                v[i] -= max;
                if (v[i] > -1) {
                    d[count++] = v[i];
                }
            }
            bad += max - max;  // NaN if the maximum is infinite
            double threshold = (bad == 0 ? Simplex.threshold(d, count) : 0) + bad;
            if (dx != null) {
                rows.gather(dy, row, g, length);
                slopes(v, g, threshold);
                rows.scatter(g, dx, row, length);
            }
            if (y != null) {
                for (int i = 0; i < length; i++) {
                    double share = v[i] - threshold;
                    v[i] = share < 0 ? 0 : share;
                }
                rows.scatter(v, y, row, length);
            }
        }
    }

    /** Of dy the pullback. */
    private void slopes(double[] d, double[] dy, double threshold) {
        double sum = 0;
        double lost = 0;
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (d[i] > threshold) {
                double next = sum + dy[i];
                lost += Math.abs(sum) >= Math.abs(dy[i]) ? sum - next + dy[i] : dy[i] - next + sum;
                sum = next;
                size++;
            }
        }
        double mean = (sum + lost) / size;
        double outside = threshold - threshold;
        for (int i = 0; i < length; i++) {
            dy[i] = d[i] > threshold ? dy[i] - mean : outside;
        }
    }
}
