// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f0708082e6d35a6ca70f44ea71fde6faa127c4dbccb5f89f86fbd264b8247ceb
// function: hard_sigmoid
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 3) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_17;
  float f_9, f_11, f_13, f_15, f_22, f_23, f_24, f_25, f_27, f_32, f_34, f_36, f_38;
  int i_7, i_16, i_26, i_28, i_30, i_31, i_33;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_21, *ul_29, *ul_35, *ul_37;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  f_15  =  numbers_3;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_7;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    f_23  =  f_11 + f_22;
    f_24  =  f_23 + f_13;
    f_25  =  f_24 * f_9;
    i_26  =  isless(f_25, 0.0F);
    if(i_26 == 1)
    {
      // BLOCK 2
      f_27  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_28  =  isless(1.0F, f_25);
      if(i_28 == 1)
      {
        // BLOCK 4
        f_27  =  1.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_27  =  f_25;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    ul_29  =  ul_2 + l_20;
    *((__global float *) ul_29)  =  f_27;
    i_30  =  isless(0.0F, f_24);
    if(i_30 == 1)
    {
      // BLOCK 7
      i_31  =  isless(f_22, f_15);
      if(i_31 == 1)
      {
        // BLOCK 8
        f_32  =  f_9;
      }  // B7
      else
      {
        // BLOCK 9
        f_32  =  0.0F;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_32  =  0.0F;
    }  // B6
    // BLOCK 11 MERGES [9 10 8 ]
    i_33  =  isequal(f_22, f_22);
    if(i_33 == 1)
    {
      // BLOCK 12
      f_34  =  f_32;
    }  // B11
    else
    {
      // BLOCK 13
      f_34  =  f_22;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_35  =  ul_1 + l_20;
    f_36  =  *((__global float *) ul_35);
    ul_37  =  ul_3 + l_20;
    f_38  =  f_34 * f_36;
    *((__global float *) ul_37)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
