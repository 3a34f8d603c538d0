// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f25d55ce52f4b231e1e3f9406b3163f5150363c7ccc06835bffacc433ea17636
// function: hard_tanh
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 6) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_17;
  float f_9, f_11, f_13, f_15, f_22, f_24, f_29, f_31, f_33, f_35;
  int i_7, i_16, i_23, i_25, i_27, i_28, i_30;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_21, *ul_26, *ul_32, *ul_34;

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
    i_23  =  isless(f_22, f_9);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  f_9;
    }  // B1
    else
    {
      // BLOCK 3
      i_25  =  isless(f_11, f_22);
      if(i_25 == 1)
      {
        // BLOCK 4
        f_24  =  f_11;
      }  // B3
      else
      {
        // BLOCK 5
        f_24  =  f_22;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [5 4 2 ]
    ul_26  =  ul_2 + l_20;
    *((__global float *) ul_26)  =  f_24;
    i_27  =  isless(f_13, f_22);
    if(i_27 == 1)
    {
      // BLOCK 7
      i_28  =  isless(f_22, f_15);
      if(i_28 == 1)
      {
        // BLOCK 8
        f_29  =  1.0F;
      }  // B7
      else
      {
        // BLOCK 9
        f_29  =  0.0F;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_29  =  0.0F;
    }  // B6
    // BLOCK 11 MERGES [9 10 8 ]
    i_30  =  isequal(f_22, f_22);
    if(i_30 == 1)
    {
      // BLOCK 12
      f_31  =  f_29;
    }  // B11
    else
    {
      // BLOCK 13
      f_31  =  f_22;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_32  =  ul_1 + l_20;
    f_33  =  *((__global float *) ul_32);
    ul_34  =  ul_3 + l_20;
    f_35  =  f_31 * f_33;
    *((__global float *) ul_34)  =  f_35;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
