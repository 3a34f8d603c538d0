// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: df615fff26d7d2dac066d96f41cb4b1d66b0b9f8fbcac3b0387c47f2a4a01ec1
// function: softsign
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 7) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_17, f_18, f_19, f_21, f_22, f_23, f_24, f_25;
  int i_5, i_6, i_13, i_15, i_20;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_16, *ul_26;

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
    i_13  =  isless(f_12, -1.0E9F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -1.0E9F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(1.0E9F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  1.0E9F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    ul_16  =  ul_1 + l_10;
    f_17  =  fabs(f_14);
    f_18  =  f_17 + 1.0F;
    f_19  =  f_14 / f_18;
    *((__global float *) ul_16)  =  f_19;
    i_20  =  isequal(f_12, f_12);
    if(i_20 == 1)
    {
      // BLOCK 7
      f_21  =  fabs(f_12);
      f_22  =  f_21 + 1.0F;
      f_23  =  1.0F / f_22;
      f_24  =  f_23 * f_23;
      f_25  =  f_24;
    }  // B6
    else
    {
      // BLOCK 8
      f_25  =  f_12;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_26  =  ul_2 + l_10;
    *((__global float *) ul_26)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
