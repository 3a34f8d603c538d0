// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: bd9f7deb05d8683f12086652fc59b9b97606f0e9cb968e7e9d389388e8168255
// function: softsign
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 7) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_18, f_19, f_20, f_22, f_23, f_24, f_25, f_26, f_28, f_30;
  int i_6, i_7, i_14, i_16, i_21;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_17, *ul_27, *ul_29;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_0;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    l_9  =  (long) i_7;
    l_10  =  l_9 + 4L;
    l_11  =  l_10 << 2;
    ul_12  =  ul_0 + l_11;
    f_13  =  *((__global float *) ul_12);
    i_14  =  isless(f_13, -1.0E9F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  -1.0E9F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(1.0E9F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  1.0E9F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    ul_17  =  ul_2 + l_11;
    f_18  =  fabs(f_15);
    f_19  =  f_18 + 1.0F;
    f_20  =  f_15 / f_19;
    *((__global float *) ul_17)  =  f_20;
    i_21  =  isequal(f_13, f_13);
    if(i_21 == 1)
    {
      // BLOCK 7
      f_22  =  fabs(f_13);
      f_23  =  f_22 + 1.0F;
      f_24  =  1.0F / f_23;
      f_25  =  f_24 * f_24;
      f_26  =  f_25;
    }  // B6
    else
    {
      // BLOCK 8
      f_26  =  f_13;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_27  =  ul_1 + l_11;
    f_28  =  *((__global float *) ul_27);
    ul_29  =  ul_3 + l_11;
    f_30  =  f_26 * f_28;
    *((__global float *) ul_29)  =  f_30;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
