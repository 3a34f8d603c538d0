// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e993c2e13ea03689053a31cb3fbc6c44fa28aa8a9f7f449e4d8547affd8f46e6
// function: arctan
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 8) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_13, f_15, f_16, f_17, f_18, f_20, f_21, f_23, f_25, f_27;
  int i_5, i_6, i_14, i_19, i_22;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_24, *ul_26;

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
    f_13  =  fabs(f_12);
    i_14  =  isless(1.0E15F, f_13);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  f_13 * 9.536743E-7F;
      f_16  =  f_15;
    }  // B1
    else
    {
      // BLOCK 3
      f_16  =  f_13;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_17  =  fma(f_16, f_16, 1.0F);
    f_18  =  1.0F / f_17;
    i_19  =  isless(1.0E15F, f_13);
    if(i_19 == 1)
    {
      // BLOCK 5
      f_20  =  f_18 * 9.094947E-13F;
      f_21  =  f_20;
    }  // B4
    else
    {
      // BLOCK 6
      f_21  =  f_18;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_22  =  isequal(f_12, f_12);
    if(i_22 == 1)
    {
      // BLOCK 8
      f_23  =  f_21;
    }  // B7
    else
    {
      // BLOCK 9
      f_23  =  f_12;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_24  =  ul_1 + l_10;
    f_25  =  *((__global float *) ul_24);
    ul_26  =  ul_2 + l_10;
    f_27  =  f_23 * f_25;
    *((__global float *) ul_26)  =  f_27;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
