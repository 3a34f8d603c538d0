package dev.hillock.tornado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The one step between what TornadoVM prints and what is kept that touches what a kernel reads. */
class ByValueTest {
    private static final List<String> ARGUMENTS = List.of("in0", "numbers", "shape", "11");
    private static final String PRINTED = """
        __kernel void kRun(long *a, uchar *b, uchar *c, int *d, __global uchar *x, __global uchar *numbers, \
        __global uchar *shape, __private int code)
        {
          float f_5, f_7;
          int i_3, i_8;
          ulong ul_0, ul_1, ul_2, ul_4, ul_6;

          ul_0  =  (ulong) x;
          ul_1  =  (ulong) shape;
          ul_2  =  ul_1 + 24L;
          i_3  =  *((__global int *) ul_2);
          ul_4  =  ul_0 + 24L;
          f_5  =  *((__global float *) ul_4);
          {
            ul_6  =  ul_1 + 16L;
            i_8  =  *((__global int *) ul_6);
          }
        """;

    @Test
    void loadsBecomeParameters() {
        ByValue rewritten = ByValue.of(PRINTED, ARGUMENTS);
        // numbers are not read at all, so nothing is passed for them
        assertEquals(List.of("in0", "shape_0", "shape_2", "11"), rewritten.arguments());
        assertEquals("""
            __kernel void kRun(long *a, uchar *b, uchar *c, int *d, __global uchar *x, __private int shape_0, \
            __private int shape_2, __private int code)
            {
              float f_5, f_7;
              int i_3, i_8;
              ulong ul_0, ul_4;

              ul_0  =  (ulong) x;
              i_3  =  shape_2;
              ul_4  =  ul_0 + 24L;
              f_5  =  *((__global float *) ul_4);
              {
                i_8  =  shape_0;
              }
            """, rewritten.text());
    }

    @Test
    void whatItDoesNotUnderstandIsNotRewritten() {
        String computed = PRINTED.replace("ul_2  =  ul_1 + 24L;", "ul_2  =  ul_1 + l_9;");
        String stored = PRINTED.replace("i_3  =  *((__global int *) ul_2);", "l_9  =  ul_2 + 4L;");
        for (String text : List.of(computed, stored, "int main()")) {
            assertThrows(IllegalStateException.class, () -> ByValue.of(text, ARGUMENTS));
        }
    }
}
