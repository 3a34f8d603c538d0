// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 06c63d7dbb82a16ddb913f0d5853eb3a3b183ba40908a41a1d95b827b0d01869
// function: mish
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 0, 25) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_13, f_15, f_16, f_17, f_18, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31;
  int i_4, i_5, i_12, i_14, i_19;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_32;

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
    i_12  =  isless(f_11, -250.0F);
    if(i_12 == 1)
    {
      // BLOCK 2
      f_13  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_14  =  isless(250.0F, f_11);
      if(i_14 == 1)
      {
        // BLOCK 4
        f_13  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_13  =  f_11;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_15  =  fabs(f_11);
    f_16  =  f_15 * -0.5F;
    f_17  =  exp(f_16);
    f_18  =  f_17 * f_17;
    i_19  =  isless(f_11, 0.0F);
    if(i_19 == 1)
    {
      // BLOCK 7
      f_20  =  f_13 * f_17;
      f_21  =  fma(f_17, f_17, 2.0F);
      f_22  =  fma(f_18, f_21, 2.0F);
      f_23  =  f_21 / f_22;
      f_24  =  f_20 * f_23;
      f_25  =  f_24 * f_17;
      f_26  =  f_25;
    }  // B6
    else
    {
      // BLOCK 8
      f_27  =  fma(f_18, 2.0F, 1.0F);
      f_28  =  f_18 * 2.0F;
      f_29  =  fma(f_18, f_28, f_27);
      f_30  =  f_27 / f_29;
      f_31  =  f_30 * f_11;
      f_26  =  f_31;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    ul_32  =  ul_1 + l_9;
    *((__global float *) ul_32)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
