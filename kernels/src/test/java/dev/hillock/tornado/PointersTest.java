package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses become pointers, or the kernel is refused. */
class PointersTest {
    private static final String PRINTED = """
        __kernel void kRun(__global long *a, __global uchar *x, __global uchar *y)
        {
          ulong ul_0, ul_1, ul_4, ul_5, ul_9;

          ul_0  =  (ulong) x;
          ul_1  =  (ulong) y;
          ul_4  =  ul_0 + l_3;
          ul_5  =  ul_1 + l_3;
          ul_9  =  l_3;
          f_6  =  *((__global float *) ul_4);
          *((__global float *) ul_5)  =  f_6;
        """;

    @Test
    void addressesBecomePointers() {
        assertEquals("""
            __kernel void kRun(__global long *a, __global uchar *x, __global uchar *y)
            {
              __global uchar *ul_0, *ul_1, *ul_4, *ul_5;
              ulong ul_9;

              ul_0  =  x;
              ul_1  =  y;
              ul_4  =  ul_0 + l_3;
              ul_5  =  ul_1 + l_3;
              ul_9  =  l_3;
              f_6  =  *((__global float *) ul_4);
              *((__global float *) ul_5)  =  f_6;
            """, Pointers.of(PRINTED));
    }

    @Test
    void whatItDoesNotUnderstandIsNotRewritten() {
        for (String use : List.of("l_7  =  ul_4;", "ul_4  =  ul_4 << 1;", "l_7  =  ul_5 - 4L;")) {
            String text = PRINTED + "  " + use + "\n";
            assertThrows(IllegalStateException.class, () -> Pointers.of(text), use);
        }
    }
}
