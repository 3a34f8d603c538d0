// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 6778eb4153584e560a1e66a44a021174dc4c0159c38bba5624e31e79fb864d5e
// function: silu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 19) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_20, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_37, f_39, f_41;
  int i_5, i_6, i_13, i_15, i_21, i_36;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_38, *ul_40;

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
    i_13  =  isless(f_12, -250.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(250.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  fabs(f_14);
    f_17  =  f_16 * -0.5F;
    f_18  =  exp(f_17);
    f_19  =  fma(f_18, f_18, 1.0F);
    f_20  =  1.0F / f_19;
    i_21  =  isless(f_14, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 7
      f_22  =  f_14 + 1.0F;
      f_23  =  fma(f_18, f_18, 0.0F);
      f_24  =  f_23 + 0.0F;
      f_25  =  f_22 + f_24;
      f_26  =  f_20 * f_25;
      f_27  =  f_26 * f_18;
      f_28  =  f_18 * f_20;
      f_29  =  f_27 * f_28;
      f_30  =  f_29;
    }  // B6
    else
    {
      // BLOCK 8
      f_31  =  f_18 * f_18;
      f_32  =  f_14 + 0.0F;
      f_33  =  f_31 * f_32;
      f_34  =  fma(f_20, f_33, 1.0F);
      f_35  =  f_34 * f_20;
      f_30  =  f_35;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_36  =  isequal(f_12, f_12);
    if(i_36 == 1)
    {
      // BLOCK 10
      f_37  =  f_30;
    }  // B9
    else
    {
      // BLOCK 11
      f_37  =  f_12;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_38  =  ul_1 + l_10;
    f_39  =  *((__global float *) ul_38);
    ul_40  =  ul_2 + l_10;
    f_41  =  f_37 * f_39;
    *((__global float *) ul_40)  =  f_41;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
