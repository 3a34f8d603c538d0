// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 31b3afc474f44c2643b0c2a96c64fc49566da574357fb27823497a84ae520dae
// function: sigmoid
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 2) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_14, f_15, f_16, f_17, f_18, f_19, f_21, f_22, f_25, f_26, f_28, f_30;
  int i_6, i_7, i_20, i_24;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_23, *ul_27, *ul_29;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_0;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    l_9  =  (long) i_7;
    l_10  =  l_9 + 4L;
    l_11  =  l_10 << 2;
    ul_12  =  ul_0 + l_11;
    f_13  =  *((__global float *) ul_12);
    f_14  =  fabs(f_13);
    f_15  =  f_14 * -0.5F;
    f_16  =  exp(f_15);
    f_17  =  fma(f_16, f_16, 1.0F);
    f_18  =  1.0F / f_17;
    f_19  =  f_18 * f_16;
    i_20  =  isless(f_13, 0.0F);
    if(i_20 == 1)
    {
      // BLOCK 2
      f_21  =  f_19 * f_16;
      f_22  =  f_21;
    }  // B1
    else
    {
      // BLOCK 3
      f_22  =  f_18;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_23  =  ul_2 + l_11;
    *((__global float *) ul_23)  =  f_22;
    i_24  =  isequal(f_13, f_13);
    if(i_24 == 1)
    {
      // BLOCK 5
      f_25  =  f_19 * f_19;
      f_26  =  f_25;
    }  // B4
    else
    {
      // BLOCK 6
      f_26  =  f_13;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_27  =  ul_1 + l_11;
    f_28  =  *((__global float *) ul_27);
    ul_29  =  ul_3 + l_11;
    f_30  =  f_26 * f_28;
    *((__global float *) ul_29)  =  f_30;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
