// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 484a17a4a0e824d229f63ad35d462aa63ec282d1b92c64e152c03580a93447a4
// function: relu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 11) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_18, f_20, f_22, f_24;
  int i_6, i_7, i_14, i_17, i_19;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_16, *ul_21, *ul_23;

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
    i_14  =  isless(f_13, 0.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_15  =  f_13;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_16  =  ul_2 + l_11;
    *((__global float *) ul_16)  =  f_15;
    i_17  =  isless(0.0F, f_13);
    if(i_17 == 1)
    {
      // BLOCK 5
      f_18  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_18  =  0.0F;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_19  =  isequal(f_13, f_13);
    if(i_19 == 1)
    {
      // BLOCK 8
      f_20  =  f_18;
    }  // B7
    else
    {
      // BLOCK 9
      f_20  =  f_13;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_21  =  ul_1 + l_11;
    f_22  =  *((__global float *) ul_21);
    ul_23  =  ul_3 + l_11;
    f_24  =  f_20 * f_22;
    *((__global float *) ul_23)  =  f_24;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
