// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 40796168cb14e627cdf03c0c431dce9eec1a2192586f12af6cee9a37cf5d16b7
// function: xielu
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, numbers_0, numbers_1, shape_0, 42) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int code)
{
  bool b_11;
  float f_7, f_9, f_16, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_26;
  int i_5, i_10, i_17, i_25;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_15, *ul_27;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_5;
  if(b_11)
  {
    // BLOCK 1
    l_12  =  (long) i_10;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    i_17  =  isless(0.0F, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_7 * 2.0F;
      f_19  =  f_18;
    }  // B1
    else
    {
      // BLOCK 3
      f_20  =  fabs(f_16);
      f_21  =  f_20 * -0.5F;
      f_22  =  exp(f_21);
      f_23  =  f_22 * f_9;
      f_24  =  f_23 * f_22;
      f_19  =  f_24;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_25  =  isequal(f_16, f_16);
    if(i_25 == 1)
    {
      // BLOCK 5
      f_26  =  f_19;
    }  // B4
    else
    {
      // BLOCK 6
      f_26  =  f_16;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_27  =  ul_1 + l_14;
    *((__global float *) ul_27)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
