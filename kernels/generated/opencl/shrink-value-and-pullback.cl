// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c7feea02eeefd592b7cf04246b527e9f3b227b515fa3bb62a89e154662f44ab6
// function: shrink
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, shape_0, 39) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int code)
{
  bool b_15;
  float f_9, f_11, f_13, f_20, f_22, f_23, f_24, f_25, f_27, f_28, f_29, f_31, f_33, f_35, f_37, f_39;
  int i_7, i_14, i_21, i_26, i_32, i_34;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_19, *ul_30, *ul_36, *ul_38;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_7;
  if(b_15)
  {
    // BLOCK 1
    l_16  =  (long) i_14;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_0 + l_18;
    f_20  =  *((__global float *) ul_19);
    i_21  =  isless(f_9, f_20);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  f_20 - f_11;
      f_23  =  f_22 - f_13;
      f_24  =  f_23;
    }  // B1
    else
    {
      // BLOCK 3
      f_25  =  -f_9;
      i_26  =  isless(f_20, f_25);
      if(i_26 == 1)
      {
        // BLOCK 4
        f_27  =  f_11 + f_20;
        f_28  =  f_27 + f_13;
        f_24  =  f_28;
      }  // B3
      else
      {
        // BLOCK 5
        f_29  =  f_20 * 0.0F;
        f_24  =  f_29;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [5 4 2 ]
    ul_30  =  ul_2 + l_18;
    *((__global float *) ul_30)  =  f_24;
    f_31  =  fabs(f_20);
    i_32  =  isless(f_9, f_31);
    if(i_32 == 1)
    {
      // BLOCK 7
      f_33  =  1.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_33  =  0.0F;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_34  =  isequal(f_20, f_20);
    if(i_34 == 1)
    {
      // BLOCK 10
      f_35  =  f_33;
    }  // B9
    else
    {
      // BLOCK 11
      f_35  =  f_20;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_36  =  ul_1 + l_18;
    f_37  =  *((__global float *) ul_36);
    ul_38  =  ul_3 + l_18;
    f_39  =  f_35 * f_37;
    *((__global float *) ul_38)  =  f_39;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
