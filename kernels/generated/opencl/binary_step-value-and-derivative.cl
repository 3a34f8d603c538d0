// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8fb40a669b4f162ba04fa5fe8a1ad077cb6acf164492eb493394a50323675348
// function: binary_step
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, shape_0, 1) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_10;
  float f_8, f_15, f_18, f_21;
  int i_6, i_9, i_16, i_17, i_20;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_19, *ul_22;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    l_11  =  (long) i_9;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    i_16  =  isequal(f_15, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      i_17  =  isless(f_15, f_8);
      if(i_17 == 1)
      {
        // BLOCK 3
        f_18  =  0.0F;
      }  // B2
      else
      {
        // BLOCK 4
        f_18  =  1.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_18  =  f_15;
    }  // B1
    // BLOCK 6 MERGES [4 3 5 ]
    ul_19  =  ul_1 + l_13;
    *((__global float *) ul_19)  =  f_18;
    i_20  =  isequal(f_15, f_15);
    if(i_20 == 1)
    {
      // BLOCK 7
      f_21  =  0.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_21  =  f_15;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_22  =  ul_2 + l_13;
    *((__global float *) ul_22)  =  f_21;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
