// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 5a2046d2cbc1fceb83e8faca2335fddf4089047bfc1fc11160a8ad478a24ab59
// function: thresholded_relu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, shape_0, 18) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int code)
{
  bool b_13;
  float f_9, f_11, f_18, f_21, f_24, f_26, f_28, f_30;
  int i_7, i_12, i_19, i_20, i_23, i_25;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_17, *ul_22, *ul_27, *ul_29;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_7;
  if(b_13)
  {
    // BLOCK 1
    l_14  =  (long) i_12;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_0 + l_16;
    f_18  =  *((__global float *) ul_17);
    i_19  =  isequal(f_18, f_18);
    if(i_19 == 1)
    {
      // BLOCK 2
      i_20  =  isless(f_9, f_18);
      if(i_20 == 1)
      {
        // BLOCK 3
        f_21  =  f_18;
      }  // B2
      else
      {
        // BLOCK 4
        f_21  =  f_11;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_21  =  f_18;
    }  // B1
    // BLOCK 6 MERGES [4 3 5 ]
    ul_22  =  ul_2 + l_16;
    *((__global float *) ul_22)  =  f_21;
    i_23  =  isless(f_9, f_18);
    if(i_23 == 1)
    {
      // BLOCK 7
      f_24  =  1.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_24  =  0.0F;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_25  =  isequal(f_18, f_18);
    if(i_25 == 1)
    {
      // BLOCK 10
      f_26  =  f_24;
    }  // B9
    else
    {
      // BLOCK 11
      f_26  =  f_18;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_27  =  ul_1 + l_16;
    f_28  =  *((__global float *) ul_27);
    ul_29  =  ul_3 + l_16;
    f_30  =  f_26 * f_28;
    *((__global float *) ul_29)  =  f_30;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
