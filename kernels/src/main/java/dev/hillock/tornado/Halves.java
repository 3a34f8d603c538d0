package dev.hillock.tornado;

/**
 * float16 and bfloat16, as the 16 bits that they are, from and to float: exact one way, rounded to nearest, ties to
 * even, the other; in the dialect of {@link KernelMath}.
 *
 * <p>Not a device's own halves: PoCL's CPUs and many others have none, TornadoVM has bfloat16 on CUDA alone, and this
 * is the same everywhere. It has no bit casts either, so bits are taken apart as integers, and exponents are found and
 * made by exact products with powers of two. Adding and subtracting 2^23 rounds to an integer.
 */
final class Halves {
    static final int FLOAT16 = 0;
    static final int BFLOAT16 = 1;

    private Halves() {
    }

    /** The value of 16 bits. */
    static float kWiden(int format, int bits) {
        float size = format == FLOAT16 ? kFromFloat16(bits & 0x7fff) : kFromBfloat16(bits & 0x7fff);
        return bits < 0 ? -size : size;
    }

    /** The 16 bits of a value; of any NaN always the same. */
    static short kNarrow(int format, float x) {
        float size = x < 0f ? -x : x;
        float most = size > Float.MAX_VALUE ? Float.MAX_VALUE : size;
        int code = format == FLOAT16 ? kToFloat16(most) : kToBfloat16(most);
        int nan = format == FLOAT16 ? 0x7e00 : 0x7fc0;
        float side = x == 0f ? 1f / x : x;
        int signed = side < 0f ? code - 0x8000 : code;
        return (short) (x == x ? signed : nan);
    }

    private static float kFromFloat16(int bits) {
        int exponent = bits >> 10;
        int fraction = bits & 0x3ff;
        int mantissa = exponent == 0 ? 2 * fraction : fraction + 0x400;
        float unit = exponent > 15 ? 0x1p-9f : 0x1p-25f;
        float finite = (float) (mantissa << (exponent & 15)) * unit;
        return bits < 0x7c00 ? finite : kBeyond(finite, fraction);
    }

    private static float kFromBfloat16(int bits) {
        int exponent = bits >> 7;
        int fraction = bits & 0x7f;
        int mantissa = exponent == 0 ? 2 * fraction : fraction + 0x80;
        // the exponent's bits one after another, from a number of the middle so that nothing is subnormal but the end
        float v = (float) (mantissa << (exponent & 15)) * 0x1p-70f;
        v = (exponent & 16) == 0 ? v : v * 0x1p16f;
        v = (exponent & 32) == 0 ? v : v * 0x1p32f;
        v = (exponent & 64) == 0 ? v : v * 0x1p64f;
        float finite = (exponent & 128) == 0 ? v * 0x1p-64f : v * 0x1p64f;
        return bits < 0x7f80 ? finite : kBeyond(1f, fraction);
    }

    /** Infinity where the fraction is 0, else NaN. */
    private static float kBeyond(float finite, int fraction) {
        float zero = finite - finite;
        return (fraction == 0 ? 1f : zero) / zero;
    }

    /** The bits of |x| up to the largest float. */
    private static int kToFloat16(float x) {
        float all = (x > 65536f ? 65536f : x) * 0x1p14f;
        int exponent = all < 0x1p16f ? 1 : 17;
        float b = all < 0x1p16f ? all : all * 0x1p-16f;
        return kCode(b, exponent, 0x1p10f, 10);
    }

    private static int kToBfloat16(float x) {
        float b = x < 1f ? x * 0x1p126f : x;
        int exponent = x < 1f ? 1 : 127;
        exponent = b < 0x1p64f ? exponent : exponent + 64;
        b = b < 0x1p64f ? b : b * 0x1p-64f;
        exponent = b < 0x1p32f ? exponent : exponent + 32;
        b = b < 0x1p32f ? b : b * 0x1p-32f;
        exponent = b < 0x1p16f ? exponent : exponent + 16;
        b = b < 0x1p16f ? b : b * 0x1p-16f;
        return kCode(b, exponent, 0x1p7f, 7);
    }

    /** The bits of b·2^(exponent - bias) for b up to 2^16, below 1 where the exponent is the least, which is 1. */
    private static int kCode(float b, int exponent, float unit, int digits) {
        int e = b < 0x1p8f ? exponent : exponent + 8;
        float c = b < 0x1p8f ? b : b * 0x1p-8f;
        e = c < 0x1p4f ? e : e + 4;
        c = c < 0x1p4f ? c : c * 0x1p-4f;
        e = c < 0x1p2f ? e : e + 2;
        c = c < 0x1p2f ? c : c * 0x1p-2f;
        e = c < 2f ? e : e + 1;
        c = c < 2f ? c : c * 0.5f;
        // a mantissa that rounds up to 2 carries into the exponent, and the largest into infinity
        return ((e - 1) << digits) + kInteger(c * unit);
    }

    private static int kInteger(float x) {
        return (int) ((x + 0x1p23f) - 0x1p23f);
    }
}
