// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 7a23984e92fd1ca9166bd452b4aea904d8f097646fce5550e201f1e429b53f9d
// function: gaussian
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 31) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_36, f_38;
  int i_5, i_6, i_13, i_15, i_16;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_35, *ul_37;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_5  =  shape_0;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    i_13  =  isless(f_12, -16.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -16.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(16.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  16.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_16  =  isequal(f_12, f_12);
    if(i_16 == 1)
    {
      // BLOCK 7
      f_17  =  f_14 * -2.0F;
      f_18  =  f_14 + 98304.0F;
      f_19  =  f_18 - 98304.0F;
      f_20  =  f_14 - f_19;
      f_21  =  f_14 + f_19;
      f_22  =  f_20 * f_21;
      f_23  =  fma(f_19, f_19, f_22);
      f_24  =  f_23 * -0.5F;
      f_25  =  exp(f_24);
      f_26  =  f_19 * f_19;
      f_27  =  f_26 - f_23;
      f_28  =  fma(f_20, f_21, f_27);
      f_29  =  f_28 * 0.5F;
      f_30  =  f_25 * f_29;
      f_31  =  f_25 - f_30;
      f_32  =  f_17 * f_31;
      f_33  =  f_32 * f_31;
      f_34  =  f_33;
    }  // B6
    else
    {
      // BLOCK 8
      f_34  =  f_12;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_35  =  ul_1 + l_10;
    f_36  =  *((__global float *) ul_35);
    ul_37  =  ul_2 + l_10;
    f_38  =  f_34 * f_36;
    *((__global float *) ul_37)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
