// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c21b73391f24db82719fc7119cd2c225bee4be67918ceeea1c6b8d5b6ade32ef
// function: hard_sigmoid
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 1, 3) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_15;
  float f_7, f_9, f_11, f_13, f_20, f_21, f_22, f_25, f_27;
  int i_5, i_14, i_23, i_24, i_26;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_19, *ul_28;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_5;
  if(b_15)
  {
    // BLOCK 1
    l_16  =  (long) i_14;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_0 + l_18;
    f_20  =  *((__global float *) ul_19);
    f_21  =  f_9 + f_20;
    f_22  =  f_21 + f_11;
    i_23  =  isless(0.0F, f_22);
    if(i_23 == 1)
    {
      // BLOCK 2
      i_24  =  isless(f_20, f_13);
      if(i_24 == 1)
      {
        // BLOCK 3
        f_25  =  f_7;
      }  // B2
      else
      {
        // BLOCK 4
        f_25  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_25  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_26  =  isequal(f_20, f_20);
    if(i_26 == 1)
    {
      // BLOCK 7
      f_27  =  f_25;
    }  // B6
    else
    {
      // BLOCK 8
      f_27  =  f_20;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_28  =  ul_1 + l_18;
    *((__global float *) ul_28)  =  f_27;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
