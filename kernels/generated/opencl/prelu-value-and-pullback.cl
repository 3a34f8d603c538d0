// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 73a28c015de2abd2069b15c9c6495fd30f5ec39f96a9b563088b099df134d1d4
// function: prelu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, shape_0, 14) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_11;
  float f_9, f_16, f_18, f_19, f_24, f_26, f_28, f_30;
  int i_7, i_10, i_17, i_20, i_21, i_23, i_25;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_15, *ul_22, *ul_27, *ul_29;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_7;
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
      f_18  =  f_16;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_9 * f_16;
      i_20  =  isequal(f_9, 0.0F);
      if(i_20 == 1)
      {
        // BLOCK 4
        i_21  =  isequal(f_16, f_16);
        if(i_21 == 1)
        {
          // BLOCK 5
          f_18  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_18  =  f_19;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_18  =  f_19;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [7 6 5 2 ]
    ul_22  =  ul_2 + l_14;
    *((__global float *) ul_22)  =  f_18;
    i_23  =  isless(0.0F, f_16);
    if(i_23 == 1)
    {
      // BLOCK 9
      f_24  =  1.0F;
    }  // B8
    else
    {
      // BLOCK 10
      f_24  =  f_9;
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    i_25  =  isequal(f_16, f_16);
    if(i_25 == 1)
    {
      // BLOCK 12
      f_26  =  f_24;
    }  // B11
    else
    {
      // BLOCK 13
      f_26  =  f_16;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_27  =  ul_1 + l_14;
    f_28  =  *((__global float *) ul_27);
    ul_29  =  ul_3 + l_14;
    f_30  =  f_26 * f_28;
    *((__global float *) ul_29)  =  f_30;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
