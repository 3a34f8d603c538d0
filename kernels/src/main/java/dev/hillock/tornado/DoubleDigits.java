package dev.hillock.tornado;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/**
 * What depends on how many digits a double has: {@link FloatDigits} for the kernels of doubles, which the build derives
 * from those of floats.
 *
 * <p>Polynomials interpolate at Chebyshev nodes, computed with 300 bits; each bound is relative to the function and
 * includes the rounding of the coefficients. Adding and subtracting 1.5·2^(52-k) rounds to a multiple of 2^-k.
 */
final class DoubleDigits {
    static final double FAR = 1500;
    static final double SQUARE_FAR = 40;
    static final double GELU_TANH_FAR = 24;
    static final double LARGE = 1e18;
    static final double ROOT_LARGE = 1e149;
    static final double SMALL = 1e-17;
    static final double TINY = 1e-8;
    static final double DOWN = 0x1p-30;

    private DoubleDigits() {
    }

    /** exp(x) for every x: PoCL's is infinite for the last hundreds of numbers before it is. */
    static double kExp(double x) {
        double root = TornadoMath.exp(0.5 * x);
        double all = TornadoMath.exp(x);
        return x > 709 ? root * root : all;
    }

    /** -inf by an overflow that no compiler sees: TornadoVM would write the constant as a float, which is ambiguous. */
    static double kMinusInfinity(int index) {
        return -Double.MAX_VALUE * (2 + index);
    }

    /** The leading 26 bits of x, for |x| < 2^996: what remains has 26 bits too. */
    static double kHigh(double x) {
        double scaled = 134217729d * x;
        return scaled - (scaled - x);
    }

    /** The bits of {@link #kHigh} by other operations, as of floats. */
    static double kSecondHigh(double x) {
        double scaled = 134217728d * x + x;
        return scaled - (scaled - x);
    }

    /** The same for a third number. */
    static double kThirdHigh(double x) {
        double scaled = 2d * (67108864d * x) + x;
        return scaled - (scaled - x);
    }

    /** The leading bits of |x| up to {@link #SQUARE_FAR}, so few that their square is exact. */
    static double kSquareHigh(double x) {
        return (x + 0x1.8p32) - 0x1.8p32;
    }

    /** The leading bits of |x| up to {@link #FAR}, so few that their product with a factor of 26 bits is exact. */
    static double kProductHigh(double x) {
        return (x + 0x1.8p37) - 0x1.8p37;
    }

    /** exp(x) - 1 for x from -0.6931 to 0: 2^-57.8. */
    static double kExpm1Near(double x) {
        double p = 0.5 + kExpTail(x);
        return x + x * x * p;
    }

    /** (exp(x) - 1 - x) / x² - 1/2, likewise. */
    static double kExpTail(double x) {
        double high = 2.480158138391312e-05 + x * (2.755711521110715e-06 + x * (2.7552612784482935e-07
            + x * (2.4980006501289323e-08 + x * (2.0168704887143564e-09 + x * 1.1957841258962443e-10))));
        return x * (0.16666666666666666 + x * (0.041666666666666304 + x * (0.008333333333323473
            + x * (0.0013888888887514036 + x * (0.00019841269728056347 + x * high)))));
    }

    /** atanh(t) - t for t from 0 to 1/3: atanh to 2^-58. */
    static double kAtanhTail(double t) {
        double s = t * t;
        double high = 0.06667589315724629 + s * (0.05867139530651599 + s * (0.05422589197440007
            + s * (0.03746071897775383 + s * 0.07815288900461426)));
        double p = 0.3333333333333333 + s * (0.19999999999999762 + s * (0.1428571428580005 + s * (0.11111111099118386
            + s * (0.09090909948981357 + s * (0.07692271982430275 + s * high)))));
        return t * s * p;
    }

    /** arctan(x). */
    static double kAtan(double x) {
        return TornadoMath.atan(x);
    }

    /** Mills' ratio of the normal distribution, up to 39.6, beyond which its factor is 0: 2^-55. */
    static double kMills(double x) {
        double r = 1 / (x + 4);
        double q = (x - 4) * r;
        double high = -4.7832596379804055e-06 + q * (8.809457589001095e-05 + q * (1.7962598580999655e-06
            + q * (-1.48394203390098e-05 + q * (-1.577961674635375e-06 + q * (2.5602058225980533e-06
            + q * (6.804555308200225e-07 + q * (-3.879767921974768e-07 + q * (-2.1306175255705848e-07
            + q * (3.30719658964653e-08 + q * (4.8459523313769983e-08 + q * (4.796967839918335e-09
            + q * (-6.075212614991772e-09 + q * (-1.7844082058600451e-09 + q * -2.2000780767817656e-11)))))))))))));
        double p = 1.8932190633084853 + q * (-1.5237709108199828 + q * (0.9704095548675877
            + q * (-0.4675409629983896 + q * (0.15139176231247164 + q * (-0.018900450859889298
            + q * (-0.008722295274706254 + q * (0.004087855654169562 + q * (0.0003342446187740084
            + q * (-0.0005792690797694925 + q * high)))))))));
        return p * r;
    }

    /** (x·cosh(x) - sinh(x)) / x³ by its series in s = x² up to 4, every term positive: 2^-56. */
    static double kShrinkSeries(double s) {
        double high = 1.0706029224547743e-11 + s * (4.498331606952833e-14 + s * (1.4797143443923793e-16
            + s * (3.9145882126782523e-19 + s * (8.509974375387505e-22 + s * (1.5472680682522736e-24
            + s * (2.387759364586842e-27 + s * 3.166789608205361e-30))))));
        return 0.3333333333333333 + s * (0.03333333333333333 + s * (0.0011904761904761906
            + s * (2.2045855379188714e-05 + s * (2.505210838544172e-07 + s * (1.9270852604185937e-09 + s * high)))));
    }

    /** √(8/π)·(x + 0.044715·x³), or what a double of it loses, up to {@link #GELU_TANH_FAR}. */
    static double kGeluTanhZ(double x, boolean lost) {
        double xHigh = (x + 0x1.8p31) - 0x1.8p31;
        double xLow = x - xHigh;
        double square = x * x;
        double squareHigh = (square + 0x1.8p36) - 0x1.8p36;
        double squareLow = (xHigh * xHigh - squareHigh) + (x + xHigh) * xLow;
        // u = √(8/π) + 0.044715·√(8/π)·x²: the first constant and what its rounding lost, the second in two pieces
        double cubic = 0x1.2444f28p-4 * squareHigh;
        double uHigh = ((cubic + 1.5957691216057308) + 0x1.8p32) - 0x1.8p32;
        double uLow = ((cubic - uHigh) + 1.5957691216057308)
            + (-9.96930880911092e-17 + (0x1.2444f28p-4 * squareLow + 5.361872467621785e-10 * square));
        double product = xHigh * uHigh;
        double rest = xLow * uHigh + x * uLow;
        double sum = product + rest;
        return lost ? (product - sum) + rest : sum;
    }
}
