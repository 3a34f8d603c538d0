// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 7ca0167ddb786093d65033f46d737262bcbae94e870ef2e62b4ee28d4ec19a61
// function: gelu
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 1, 22) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_12, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_53;
  int i_4, i_5, i_13, i_15, i_49, i_52;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_54;

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
    f_12  =  fabs(f_11);
    i_13  =  isless(f_12, -16.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -16.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(16.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  16.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  f_14 + 98304.0F;
    f_17  =  f_16 - 98304.0F;
    f_18  =  f_14 - f_17;
    f_19  =  f_14 + f_17;
    f_20  =  f_18 * f_19;
    f_21  =  fma(f_17, f_17, f_20);
    f_22  =  f_21 * -0.25F;
    f_23  =  exp(f_22);
    f_24  =  f_17 * f_17;
    f_25  =  f_24 - f_21;
    f_26  =  fma(f_18, f_19, f_25);
    f_27  =  f_26 * 0.25F;
    f_28  =  f_23 * f_27;
    f_29  =  f_23 - f_28;
    f_30  =  f_29 * 0.3989423F;
    f_31  =  f_14 - 4.0F;
    f_32  =  f_14 + 4.0F;
    f_33  =  f_31 / f_32;
    f_34  =  fma(f_33, -2.38845E-4F, -3.3644176E-4F);
    f_35  =  fma(f_33, f_34, 0.0015739683F);
    f_36  =  fma(f_33, f_35, -2.551242E-4F);
    f_37  =  fma(f_33, f_36, -0.012162627F);
    f_38  =  fma(f_33, f_37, 0.039625186F);
    f_39  =  fma(f_33, f_38, -0.061383333F);
    f_40  =  fma(f_33, f_39, 0.026755197F);
    f_41  =  fma(f_33, f_40, 0.113036744F);
    f_42  =  fma(f_33, f_41, -0.3491806F);
    f_43  =  fma(f_33, f_42, 1.242425F);
    f_44  =  f_14 + 1.25F;
    f_45  =  f_43 / f_44;
    f_46  =  f_45 - f_14;
    f_47  =  f_30 * f_46;
    f_48  =  f_47 * f_29;
    i_49  =  isless(f_11, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 7
      f_50  =  f_48;
    }  // B6
    else
    {
      // BLOCK 8
      f_51  =  1.0F - f_48;
      f_50  =  f_51;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_52  =  isequal(f_11, f_11);
    if(i_52 == 1)
    {
      // BLOCK 10
      f_53  =  f_50;
    }  // B9
    else
    {
      // BLOCK 11
      f_53  =  f_11;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_54  =  ul_1 + l_9;
    *((__global float *) ul_54)  =  f_53;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
