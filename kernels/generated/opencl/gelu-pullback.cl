// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 225adedb4adb34da87baea295b1756bfbaeb945b54ed27155852212bf237165d
// function: gelu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 22) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_13, f_15, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_54, f_56, f_58;
  int i_5, i_6, i_14, i_16, i_50, i_53;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_55, *ul_57;

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
    i_14  =  isless(f_13, -16.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  -16.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(16.0F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  16.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_17  =  f_15 + 98304.0F;
    f_18  =  f_17 - 98304.0F;
    f_19  =  f_15 - f_18;
    f_20  =  f_15 + f_18;
    f_21  =  f_19 * f_20;
    f_22  =  fma(f_18, f_18, f_21);
    f_23  =  f_22 * -0.25F;
    f_24  =  exp(f_23);
    f_25  =  f_18 * f_18;
    f_26  =  f_25 - f_22;
    f_27  =  fma(f_19, f_20, f_26);
    f_28  =  f_27 * 0.25F;
    f_29  =  f_24 * f_28;
    f_30  =  f_24 - f_29;
    f_31  =  f_30 * 0.3989423F;
    f_32  =  f_15 - 4.0F;
    f_33  =  f_15 + 4.0F;
    f_34  =  f_32 / f_33;
    f_35  =  fma(f_34, -2.38845E-4F, -3.3644176E-4F);
    f_36  =  fma(f_34, f_35, 0.0015739683F);
    f_37  =  fma(f_34, f_36, -2.551242E-4F);
    f_38  =  fma(f_34, f_37, -0.012162627F);
    f_39  =  fma(f_34, f_38, 0.039625186F);
    f_40  =  fma(f_34, f_39, -0.061383333F);
    f_41  =  fma(f_34, f_40, 0.026755197F);
    f_42  =  fma(f_34, f_41, 0.113036744F);
    f_43  =  fma(f_34, f_42, -0.3491806F);
    f_44  =  fma(f_34, f_43, 1.242425F);
    f_45  =  f_15 + 1.25F;
    f_46  =  f_44 / f_45;
    f_47  =  f_46 - f_15;
    f_48  =  f_31 * f_47;
    f_49  =  f_48 * f_30;
    i_50  =  isless(f_12, 0.0F);
    if(i_50 == 1)
    {
      // BLOCK 7
      f_51  =  f_49;
    }  // B6
    else
    {
      // BLOCK 8
      f_52  =  1.0F - f_49;
      f_51  =  f_52;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_53  =  isequal(f_12, f_12);
    if(i_53 == 1)
    {
      // BLOCK 10
      f_54  =  f_51;
    }  // B9
    else
    {
      // BLOCK 11
      f_54  =  f_12;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_55  =  ul_1 + l_10;
    f_56  =  *((__global float *) ul_55);
    ul_57  =  ul_2 + l_10;
    f_58  =  f_54 * f_56;
    *((__global float *) ul_57)  =  f_58;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
