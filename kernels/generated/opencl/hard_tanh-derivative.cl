// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 072cb01949cc2ba3a18acffd72f2e8fa34ee3ddf4141b11f34f84a1de06ba0d5
// function: hard_tanh
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_2, numbers_3, shape_0, 1, 6) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_11;
  float f_7, f_9, f_16, f_19, f_21;
  int i_5, i_10, i_17, i_18, i_20;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_15, *ul_22;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_2;
  f_9  =  numbers_3;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_5;
  if(b_11)
  {
    // BLOCK 1
    l_12  =  (long) i_10;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    i_17  =  isless(f_7, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      i_18  =  isless(f_16, f_9);
      if(i_18 == 1)
      {
        // BLOCK 3
        f_19  =  1.0F;
      }  // B2
      else
      {
        // BLOCK 4
        f_19  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_19  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_20  =  isequal(f_16, f_16);
    if(i_20 == 1)
    {
      // BLOCK 7
      f_21  =  f_19;
    }  // B6
    else
    {
      // BLOCK 8
      f_21  =  f_16;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_22  =  ul_1 + l_14;
    *((__global float *) ul_22)  =  f_21;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
