package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hillock.engine.DType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The conversions of kernels on the plain JVM, against those of the library: every half, and floats around each. */
class HalvesTest {

    @ParameterizedTest
    @EnumSource(names = {"FLOAT16", "BFLOAT16"})
    void everyValueIsWidenedExactlyAndNarrowedBack(DType type) {
        int format = HalfTasks.format(type);
        for (int bits = Short.MIN_VALUE; bits <= Short.MAX_VALUE; bits++) {
            float exact = exact(type, bits);
            float wide = Halves.kWiden(format, bits);
            assertEquals(exact, wide, () -> "bits of " + exact);
            if (!Float.isNaN(exact)) {
                assertEquals((short) bits, Halves.kNarrow(format, wide), () -> "bits of " + exact);
            }
        }
        short nan = Halves.kNarrow(format, Float.NaN);
        assertTrue(Float.isNaN(exact(type, nan)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT16", "BFLOAT16"})
    void whatLiesBetweenGoesToTheNearestTiesToEven(DType type) {
        int format = HalfTasks.format(type);
        for (int bits = Short.MIN_VALUE; bits < Short.MAX_VALUE; bits++) {
            double middle = ((double) exact(type, bits) + exact(type, bits + 1)) / 2;
            for (float x : new float[] {(float) middle, Math.nextUp((float) middle), Math.nextDown((float) middle)}) {
                if (!Float.isNaN(x)) {
                    assertEquals((short) type.bits(x), Halves.kNarrow(format, x), () -> type + " of " + x);
                }
            }
        }
        for (float x : new float[] {65519.996f, 65520f, 65536f, Float.MAX_VALUE, 0x1.fefffep127f, 0x1.ffp127f,
            Float.MIN_VALUE, 0x1p-25f, 0x1.000002p-25f, 0x1p-134f, -0f, Float.POSITIVE_INFINITY}) {
            assertEquals((short) type.bits(x), Halves.kNarrow(format, x), () -> type + " of " + x);
            assertEquals((short) type.bits(-x), Halves.kNarrow(format, -x), () -> type + " of -" + x);
        }
    }

    private static float exact(DType type, int bits) {
        return type == DType.FLOAT16 ? Float.float16ToFloat((short) bits) : Float.intBitsToFloat(bits << 16);
    }
}
