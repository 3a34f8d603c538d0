// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: bf124ca221481f78d354fe6eba7f822b6b1f59a2e0222b7a3e2eb1bc49fdc633
// function: selu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 17) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_31, f_32, f_33, f_34, f_35, f_36, f_38, f_40, f_42;
  int i_6, i_7, i_14, i_15, i_30, i_37;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_29, *ul_39, *ul_41;

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
    i_14  =  isless(f_13, 0.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      i_15  =  isless(-0.6931F, f_13);
      if(i_15 == 1)
      {
        // BLOCK 3
        f_16  =  fma(f_13, 1.539435E-4F, 0.0013563005F);
        f_17  =  fma(f_16, f_13, 0.008322186F);
        f_18  =  fma(f_17, f_13, 0.041664977F);
        f_19  =  fma(f_18, f_13, 0.16666658F);
        f_20  =  fma(f_19, f_13, 0.5F);
        f_21  =  f_13 * f_13;
        f_22  =  fma(f_20, f_21, f_13);
        f_23  =  f_22;
      }  // B2
      else
      {
        // BLOCK 4
        f_24  =  exp(f_13);
        f_25  =  f_24 - 1.0F;
        f_23  =  f_25;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      f_26  =  f_23 * 1.7580993F;
      f_27  =  f_26;
    }  // B1
    else
    {
      // BLOCK 6
      f_28  =  f_13 * 1.050701F;
      f_27  =  f_28;
    }  // B1
    // BLOCK 7 MERGES [6 5 ]
    ul_29  =  ul_2 + l_11;
    *((__global float *) ul_29)  =  f_27;
    i_30  =  isless(0.0F, f_13);
    if(i_30 == 1)
    {
      // BLOCK 8
      f_31  =  1.050701F;
    }  // B7
    else
    {
      // BLOCK 9
      f_32  =  fabs(f_13);
      f_33  =  f_32 * -0.5F;
      f_34  =  exp(f_33);
      f_35  =  f_34 * 1.7580993F;
      f_36  =  f_35 * f_34;
      f_31  =  f_36;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_37  =  isequal(f_13, f_13);
    if(i_37 == 1)
    {
      // BLOCK 11
      f_38  =  f_31;
    }  // B10
    else
    {
      // BLOCK 12
      f_38  =  f_13;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    ul_39  =  ul_1 + l_11;
    f_40  =  *((__global float *) ul_39);
    ul_41  =  ul_3 + l_11;
    f_42  =  f_38 * f_40;
    *((__global float *) ul_41)  =  f_42;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
