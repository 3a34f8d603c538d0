// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: adbf80b1f9ac9f599500c4c2fe800f7d27c475fdf0dca57e9decf15822d6fdb6
// function: squared_relu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 29) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_15, f_18, f_19, f_21;
  int i_5, i_6, i_13, i_17, i_20;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_16, *ul_22;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
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
    i_13  =  isless(f_12, 0.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_15  =  f_12 * f_12;
      f_14  =  f_15;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_16  =  ul_1 + l_10;
    *((__global float *) ul_16)  =  f_14;
    i_17  =  isless(f_12, 0.0F);
    if(i_17 == 1)
    {
      // BLOCK 5
      f_18  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_19  =  f_12 * 2.0F;
      f_18  =  f_19;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_20  =  isequal(f_12, f_12);
    if(i_20 == 1)
    {
      // BLOCK 8
      f_21  =  f_18;
    }  // B7
    else
    {
      // BLOCK 9
      f_21  =  f_12;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_22  =  ul_2 + l_10;
    *((__global float *) ul_22)  =  f_21;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
