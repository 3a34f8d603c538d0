// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 374667f62fdb7e7c5fba9ad3ccef4edffab48b96ac4f77f3a53f6aa7df9f2c48
// function: gaussian
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 1, 31) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_13, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33;
  int i_4, i_5, i_12, i_14, i_15;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_34;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_0;
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    l_7  =  (long) i_5;
    l_8  =  l_7 + 4L;
    l_9  =  l_8 << 2;
    ul_10  =  ul_0 + l_9;
    f_11  =  *((__global float *) ul_10);
    i_12  =  isless(f_11, -16.0F);
    if(i_12 == 1)
    {
      // BLOCK 2
      f_13  =  -16.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_14  =  isless(16.0F, f_11);
      if(i_14 == 1)
      {
        // BLOCK 4
        f_13  =  16.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_13  =  f_11;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_15  =  isequal(f_11, f_11);
    if(i_15 == 1)
    {
      // BLOCK 7
      f_16  =  f_13 * -2.0F;
      f_17  =  f_13 + 98304.0F;
      f_18  =  f_17 - 98304.0F;
      f_19  =  f_13 - f_18;
      f_20  =  f_13 + f_18;
      f_21  =  f_19 * f_20;
      f_22  =  fma(f_18, f_18, f_21);
      f_23  =  f_22 * -0.5F;
      f_24  =  exp(f_23);
      f_25  =  f_18 * f_18;
      f_26  =  f_25 - f_22;
      f_27  =  fma(f_19, f_20, f_26);
      f_28  =  f_27 * 0.5F;
      f_29  =  f_24 * f_28;
      f_30  =  f_24 - f_29;
      f_31  =  f_16 * f_30;
      f_32  =  f_31 * f_30;
      f_33  =  f_32;
    }  // B6
    else
    {
      // BLOCK 8
      f_33  =  f_11;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_34  =  ul_1 + l_9;
    *((__global float *) ul_34)  =  f_33;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
