package dev.hillock.verify;

/**
 * Where a block of consecutive floats is looked at to find the polynomial of degree 6 that stands for a function there:
 * at seven places near Chebyshev's, which make the polynomial, and at four others, where it would be furthest off, to
 * test it. The polynomial is in u = (i - n/2)/(n/2), so that u is in [-1, 1) and 0 in the middle.
 */
final class BlockGrid {
    static final int DEGREE = 6;

    /** Chebyshev's places without the middle, and the ends and hills between them. */
    private static final double[] NODES = {-0.975, -0.782, -0.434, 0.434, 0.782, 0.975};
    private static final double[] TESTS = {-1, -0.623, 0.223, 1};

    final int size;
    /** u of every element. */
    final double[] u;
    /** Elements where the function is evaluated, those of the polynomial without the middle one. */
    final int[] nodes = new int[DEGREE];
    /** Elements where the polynomial is tested. */
    final int[] tests = new int[TESTS.length];
    /** Coefficients of u, u², ... from the differences to the middle at the nodes. */
    private final double[][] inverse;

    BlockGrid(int size) {
        this.size = size;
        u = new double[size];
        for (int i = 0; i < size; i++) {
            u[i] = (i - size / 2) / (size / 2.0);
        }
        for (int k = 0; k < DEGREE; k++) {
            nodes[k] = at(NODES[k]);
        }
        for (int k = 0; k < TESTS.length; k++) {
            tests[k] = at(TESTS[k]);
        }
        inverse = inverse();
    }

    private int at(double place) {
        return Math.min(size - 1, (int) Math.rint((place + 1) * (size / 2.0)));
    }

    /** Writes the coefficients of u, u², ... to c[1], c[2], ... */
    void coefficients(double[] differences, double[] c) {
        for (int m = 0; m < DEGREE; m++) {
            double sum = 0;
            for (int k = 0; k < DEGREE; k++) {
                sum = Math.fma(inverse[m][k], differences[k], sum);
            }
            c[m + 1] = sum;
        }
    }

    static double polynomial(double[] c, double u) {
        double sum = c[DEGREE];
        for (int m = DEGREE - 1; m >= 0; m--) {
            sum = Math.fma(sum, u, c[m]);
        }
        return sum;
    }

    /** Writes the polynomial's values at all elements. */
    void fill(double[] c, double[] values, int from) {
        double c0 = c[0];
        double c1 = c[1];
        double c2 = c[2];
        double c3 = c[3];
        double c4 = c[4];
        double c5 = c[5];
        double c6 = c[6];
        for (int i = 0; i < size; i++) {
            double v = u[i];
            double high = Math.fma(Math.fma(Math.fma(c6, v, c5), v, c4), v, c3);
            values[from + i] = Math.fma(Math.fma(Math.fma(high, v, c2), v, c1), v, c0);
        }
    }

    /** The inverse of the matrix of powers of u at the nodes, by Gauss and Jordan; it is far from singular. */
    private double[][] inverse() {
        double[][] rows = new double[DEGREE][2 * DEGREE];
        for (int k = 0; k < DEGREE; k++) {
            for (int m = 0; m < DEGREE; m++) {
                rows[k][m] = Math.pow(u[nodes[k]], m + 1);
            }
            rows[k][DEGREE + k] = 1;
        }
        for (int m = 0; m < DEGREE; m++) {
            int pivot = m;
            for (int k = m + 1; k < DEGREE; k++) {
                pivot = Math.abs(rows[k][m]) > Math.abs(rows[pivot][m]) ? k : pivot;
            }
            double[] row = rows[pivot];
            rows[pivot] = rows[m];
            rows[m] = row;
            double divisor = row[m];
            for (int j = 0; j < row.length; j++) {
                row[j] /= divisor;
            }
            for (int k = 0; k < DEGREE; k++) {
                double factor = rows[k][m];
                for (int j = 0; k != m && j < row.length; j++) {
                    rows[k][j] -= factor * row[j];
                }
            }
        }
        double[][] right = new double[DEGREE][];
        for (int k = 0; k < DEGREE; k++) {
            right[k] = java.util.Arrays.copyOfRange(rows[k], DEGREE, 2 * DEGREE);
        }
        return right;
    }
}
