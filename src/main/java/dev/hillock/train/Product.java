package dev.hillock.train;

import java.util.Arrays;

/**
 * Products of small matrices of floats, stored row after row. Every inner loop adds a multiple of one row to another,
 * which the JIT compiles to vector instructions without changing the order of any sum: the same bits on every machine.
 */
public final class Product {

    private Product() {
    }

    /** c += a b, with a of n x m and b of m x k. */
    public static void add(float[] a, float[] b, float[] c, int n, int m, int k) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                addRow(a[i * m + j], b, j * k, c, i * k, k);
            }
        }
    }

    /** c = aᵀ b, with a of n x m and b of n x k. */
    public static void transposedTimes(float[] a, float[] b, float[] c, int n, int m, int k) {
        Arrays.fill(c, 0);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                addRow(a[i * m + j], b, i * k, c, j * k, k);
            }
        }
    }

    /** c = a bᵀ, with a of n x m and b of k x m. */
    public static void timesTransposed(float[] a, float[] b, float[] c, int n, int m, int k) {
        float[] transposed = new float[m * k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < m; j++) {
                transposed[j * k + i] = b[i * m + j];
            }
        }
        Arrays.fill(c, 0);
        add(a, transposed, c, n, m, k);
    }

    private static void addRow(float factor, float[] row, int from, float[] sum, int to, int length) {
        for (int i = 0; i < length; i++) {
            sum[to + i] += factor * row[from + i];
        }
    }
}
