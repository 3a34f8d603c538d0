// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8ae1032c7d2d6fe0525f32c383a6e57e55f321cf7fbdaa5bbbd3df58b661dfb0
// function: tanh
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, shape_0, 5) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int code)
{
  bool b_6;
  float f_11, f_12, f_13, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_38, f_39, f_41;
  int i_4, i_5, i_15, i_37, i_40;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_42;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_0;
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    l_7  =  (long) i_5;
    l_8  =  l_7 + 4L;
    l_9  =  l_8 << 2;
    ul_10  =  ul_0 + l_9;
    f_11  =  *((__global float *) ul_10);
    f_12  =  f_11 * 2.0F;
    f_13  =  fabs(f_12);
    f_14  =  -f_13;
    i_15  =  isless(-0.6931F, f_14);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  fma(f_14, 1.539435E-4F, 0.0013563005F);
      f_17  =  fma(f_14, f_16, 0.008322186F);
      f_18  =  fma(f_14, f_17, 0.041664977F);
      f_19  =  fma(f_14, f_18, 0.16666658F);
      f_20  =  fma(f_14, f_19, 0.5F);
      f_21  =  f_13 * f_13;
      f_22  =  f_20 * f_21;
      f_23  =  f_22 - f_13;
      f_24  =  f_23;
    }  // B1
    else
    {
      // BLOCK 3
      f_25  =  exp(f_14);
      f_26  =  f_25 - 1.0F;
      f_24  =  f_26;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_27  =  f_13 * -0.5F;
    f_28  =  exp(f_27);
    f_29  =  fma(f_28, f_28, 1.0F);
    f_30  =  1.0F / f_29;
    f_31  =  f_28 * 8.0F;
    f_32  =  f_30 * f_31;
    f_33  =  f_28 * f_30;
    f_34  =  f_32 * f_33;
    f_35  =  f_24 * f_30;
    f_36  =  f_34 * f_35;
    i_37  =  isless(f_12, 0.0F);
    if(i_37 == 1)
    {
      // BLOCK 5
      f_38  =  -f_36;
      f_39  =  f_38;
    }  // B4
    else
    {
      // BLOCK 6
      f_39  =  f_36;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_40  =  isequal(f_11, f_11);
    if(i_40 == 1)
    {
      // BLOCK 8
      f_41  =  f_39;
    }  // B7
    else
    {
      // BLOCK 9
      f_41  =  f_11;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_42  =  ul_1 + l_9;
    *((__global float *) ul_42)  =  f_41;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
