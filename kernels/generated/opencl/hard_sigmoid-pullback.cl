// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0879c43ba272ba4f7ebe13954be88d71b1a087272c8865ee2fcc5360d9ae8f99
// function: hard_sigmoid
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 1, 3) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_23, f_26, f_28, f_30, f_32;
  int i_6, i_15, i_24, i_25, i_27;
  long l_17, l_18, l_19;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_20, *ul_29, *ul_31;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_6;
  if(b_16)
  {
    // BLOCK 1
    l_17  =  (long) i_15;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    f_22  =  f_10 + f_21;
    f_23  =  f_22 + f_12;
    i_24  =  isless(0.0F, f_23);
    if(i_24 == 1)
    {
      // BLOCK 2
      i_25  =  isless(f_21, f_14);
      if(i_25 == 1)
      {
        // BLOCK 3
        f_26  =  f_8;
      }  // B2
      else
      {
        // BLOCK 4
        f_26  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_26  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_27  =  isequal(f_21, f_21);
    if(i_27 == 1)
    {
      // BLOCK 7
      f_28  =  f_26;
    }  // B6
    else
    {
      // BLOCK 8
      f_28  =  f_21;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_29  =  ul_1 + l_19;
    f_30  =  *((__global float *) ul_29);
    ul_31  =  ul_2 + l_19;
    f_32  =  f_28 * f_30;
    *((__global float *) ul_31)  =  f_32;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
