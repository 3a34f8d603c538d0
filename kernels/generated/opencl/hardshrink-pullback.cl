// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 5b35974a922f24a00a91b78d58c57d6961ac7a28f9964f52b72af6fd182463f0
// function: hardshrink
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, shape_0, 1, 28) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_10;
  float f_8, f_15, f_16, f_18, f_20, f_22, f_24;
  int i_6, i_9, i_17, i_19;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_21, *ul_23;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
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
    f_16  =  fabs(f_15);
    i_17  =  isless(f_8, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  0.0F;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_19  =  isequal(f_15, f_15);
    if(i_19 == 1)
    {
      // BLOCK 5
      f_20  =  f_18;
    }  // B4
    else
    {
      // BLOCK 6
      f_20  =  f_15;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_21  =  ul_1 + l_13;
    f_22  =  *((__global float *) ul_21);
    ul_23  =  ul_2 + l_13;
    f_24  =  f_20 * f_22;
    *((__global float *) ul_23)  =  f_24;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
