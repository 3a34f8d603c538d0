// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a396ca4ec827f1b8471dc92c112c4a9d00db7d7c093e1a0bb773abc2a415f0a5
// function: hardshrink
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, shape_0, 28) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_11;
  float f_9, f_16, f_17, f_19, f_20, f_23, f_25, f_27, f_29;
  int i_7, i_10, i_18, i_22, i_24;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_15, *ul_21, *ul_26, *ul_28;

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
    f_17  =  fabs(f_16);
    i_18  =  isless(f_9, f_17);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  f_16;
    }  // B1
    else
    {
      // BLOCK 3
      f_20  =  f_16 * 0.0F;
      f_19  =  f_20;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_21  =  ul_2 + l_14;
    *((__global float *) ul_21)  =  f_19;
    i_22  =  isless(f_9, f_17);
    if(i_22 == 1)
    {
      // BLOCK 5
      f_23  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_23  =  0.0F;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_24  =  isequal(f_16, f_16);
    if(i_24 == 1)
    {
      // BLOCK 8
      f_25  =  f_23;
    }  // B7
    else
    {
      // BLOCK 9
      f_25  =  f_16;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_26  =  ul_1 + l_14;
    f_27  =  *((__global float *) ul_26);
    ul_28  =  ul_3 + l_14;
    f_29  =  f_25 * f_27;
    *((__global float *) ul_28)  =  f_29;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
