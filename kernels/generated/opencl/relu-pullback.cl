// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 816063d9837e5e90e8076f280afdd6c5a4e44532645b7da7d35a250825d9b63a
// function: relu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 11) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_18, f_20;
  int i_5, i_6, i_13, i_15;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_17, *ul_19;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
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
    i_13  =  isless(0.0F, f_12);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_14  =  0.0F;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_15  =  isequal(f_12, f_12);
    if(i_15 == 1)
    {
      // BLOCK 5
      f_16  =  f_14;
    }  // B4
    else
    {
      // BLOCK 6
      f_16  =  f_12;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_17  =  ul_1 + l_10;
    f_18  =  *((__global float *) ul_17);
    ul_19  =  ul_2 + l_10;
    f_20  =  f_16 * f_18;
    *((__global float *) ul_19)  =  f_20;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
