// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 55a62faed2f1f0bdd1aea4a7f3ccb4d527f86605beac24999b7f8f40b3682649
// function: softsign
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 7) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_15, f_16, f_17, f_18, f_20, f_22;
  int i_5, i_6, i_13;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_19, *ul_21;

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
    i_13  =  isequal(f_12, f_12);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  fabs(f_12);
      f_15  =  f_14 + 1.0F;
      f_16  =  1.0F / f_15;
      f_17  =  f_16 * f_16;
      f_18  =  f_17;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_19  =  ul_1 + l_10;
    f_20  =  *((__global float *) ul_19);
    ul_21  =  ul_2 + l_10;
    f_22  =  f_18 * f_20;
    *((__global float *) ul_21)  =  f_22;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
