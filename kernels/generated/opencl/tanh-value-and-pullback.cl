// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 21a35f6d43fb47d5f257dd6c76e92d0268d5b6b8d63b08fb3eadd3acdab5c2e5
// function: tanh
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 5) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_14, f_15, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_32, f_33, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_45, f_47;
  int i_6, i_7, i_16, i_31, i_34, i_36;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_35, *ul_44, *ul_46;

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
    f_15  =  f_14 * -2.0F;
    i_16  =  isless(-0.6931F, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  fma(f_15, 1.539435E-4F, 0.0013563005F);
      f_18  =  fma(f_15, f_17, 0.008322186F);
      f_19  =  fma(f_15, f_18, 0.041664977F);
      f_20  =  fma(f_15, f_19, 0.16666658F);
      f_21  =  fma(f_15, f_20, 0.5F);
      f_22  =  f_15 * f_15;
      f_23  =  f_21 * f_22;
      f_24  =  fma(f_14, -2.0F, f_23);
      f_25  =  f_24;
    }  // B1
    else
    {
      // BLOCK 3
      f_26  =  exp(f_15);
      f_27  =  f_26 - 1.0F;
      f_25  =  f_27;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_28  =  -f_25;
    f_29  =  f_25 + 2.0F;
    f_30  =  f_28 / f_29;
    i_31  =  isless(f_13, 0.0F);
    if(i_31 == 1)
    {
      // BLOCK 5
      f_32  =  -f_30;
      f_33  =  f_32;
    }  // B4
    else
    {
      // BLOCK 6
      i_34  =  isless(0.0F, f_13);
      if(i_34 == 1)
      {
        // BLOCK 7
        f_33  =  f_30;
      }  // B6
      else
      {
        // BLOCK 8
        f_33  =  f_13;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [7 8 5 ]
    ul_35  =  ul_2 + l_11;
    *((__global float *) ul_35)  =  f_33;
    i_36  =  isequal(f_13, f_13);
    if(i_36 == 1)
    {
      // BLOCK 10
      f_37  =  -f_14;
      f_38  =  exp(f_37);
      f_39  =  f_38 * 2.0F;
      f_40  =  fma(f_38, f_38, 1.0F);
      f_41  =  f_39 / f_40;
      f_42  =  f_41 * f_41;
      f_43  =  f_42;
    }  // B9
    else
    {
      // BLOCK 11
      f_43  =  f_13;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_44  =  ul_1 + l_11;
    f_45  =  *((__global float *) ul_44);
    ul_46  =  ul_3 + l_11;
    f_47  =  f_43 * f_45;
    *((__global float *) ul_46)  =  f_47;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
