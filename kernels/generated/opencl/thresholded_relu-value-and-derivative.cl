// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 52f7c798a55618ba9ccf1ec3072cf8c14892376b46226f1c21dc42229caffdbf
// function: thresholded_relu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, shape_0, 18) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int code)
{
  bool b_12;
  float f_8, f_10, f_17, f_20, f_23, f_25;
  int i_6, i_11, i_18, i_19, i_22, i_24;
  long l_13, l_14, l_15;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_16, *ul_21, *ul_26;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  i_11  =  get_global_id(0);
  b_12  =  i_11 < i_6;
  if(b_12)
  {
    // BLOCK 1
    l_13  =  (long) i_11;
    l_14  =  l_13 + 4L;
    l_15  =  l_14 << 2;
    ul_16  =  ul_0 + l_15;
    f_17  =  *((__global float *) ul_16);
    i_18  =  isequal(f_17, f_17);
    if(i_18 == 1)
    {
      // BLOCK 2
      i_19  =  isless(f_8, f_17);
      if(i_19 == 1)
      {
        // BLOCK 3
        f_20  =  f_17;
      }  // B2
      else
      {
        // BLOCK 4
        f_20  =  f_10;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_20  =  f_17;
    }  // B1
    // BLOCK 6 MERGES [4 3 5 ]
    ul_21  =  ul_1 + l_15;
    *((__global float *) ul_21)  =  f_20;
    i_22  =  isless(f_8, f_17);
    if(i_22 == 1)
    {
      // BLOCK 7
      f_23  =  1.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_23  =  0.0F;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_24  =  isequal(f_17, f_17);
    if(i_24 == 1)
    {
      // BLOCK 10
      f_25  =  f_23;
    }  // B9
    else
    {
      // BLOCK 11
      f_25  =  f_17;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_26  =  ul_2 + l_15;
    *((__global float *) ul_26)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
