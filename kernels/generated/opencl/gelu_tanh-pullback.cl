// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8725ba8ba5e4d8e37573878d38404ac258af4560dda03e552b8cf9386b3a4044
// function: gelu_tanh
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 23) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_71, f_73, f_75;
  int i_5, i_6, i_13, i_15, i_46, i_55, i_70;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_72, *ul_74;

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
    i_13  =  isless(f_12, -12.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -12.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(12.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  12.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  f_14 + 49152.0F;
    f_17  =  f_16 - 49152.0F;
    f_18  =  f_14 - f_17;
    f_19  =  fma(f_14, f_14, 786432.0F);
    f_20  =  f_19 - 786432.0F;
    f_21  =  fma(f_20, 0.0713501F, 1.595769F);
    f_22  =  f_21 + 49152.0F;
    f_23  =  f_22 - 49152.0F;
    f_24  =  f_20 * 0.0713501F;
    f_25  =  f_24 - f_23;
    f_26  =  f_25 + 1.595768F;
    f_27  =  f_14 + f_17;
    f_28  =  f_17 * f_17;
    f_29  =  f_28 - f_20;
    f_30  =  fma(f_18, f_27, f_29);
    f_31  =  f_14 * f_14;
    f_32  =  f_31 * 4.7186163E-6F;
    f_33  =  fma(f_30, 0.0713501F, f_32);
    f_34  =  f_33 + 1.1467522E-6F;
    f_35  =  f_26 + f_34;
    f_36  =  f_35 * f_14;
    f_37  =  fma(f_18, f_23, f_36);
    f_38  =  f_17 * f_23;
    f_39  =  fma(f_17, f_23, f_37);
    f_40  =  f_38 - f_39;
    f_41  =  f_40 + f_37;
    f_42  =  f_41 * 0.5F;
    f_43  =  fabs(f_39);
    f_44  =  f_43 * -0.5F;
    f_45  =  exp(f_44);
    i_46  =  isless(f_39, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 7
      f_47  =  fma(f_42, f_45, f_45);
      f_48  =  f_47;
    }  // B6
    else
    {
      // BLOCK 8
      f_49  =  f_42 * f_45;
      f_50  =  f_45 - f_49;
      f_48  =  f_50;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    f_51  =  fma(f_48, f_48, 1.0F);
    f_52  =  1.0F / f_51;
    f_53  =  f_14 * 0.14270963F;
    f_54  =  f_53 * f_14;
    i_55  =  isless(f_39, 0.0F);
    if(i_55 == 1)
    {
      // BLOCK 10
      f_56  =  f_39 + 1.0F;
      f_57  =  fma(f_48, f_48, f_41);
      f_58  =  fma(f_54, f_14, f_57);
      f_59  =  f_56 + f_58;
      f_60  =  f_52 * f_59;
      f_61  =  f_60 * f_48;
      f_62  =  f_48 * f_52;
      f_63  =  f_61 * f_62;
      f_64  =  f_63;
    }  // B9
    else
    {
      // BLOCK 11
      f_65  =  f_48 * f_48;
      f_66  =  fma(f_54, f_14, f_39);
      f_67  =  f_65 * f_66;
      f_68  =  fma(f_52, f_67, 1.0F);
      f_69  =  f_68 * f_52;
      f_64  =  f_69;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    i_70  =  isequal(f_12, f_12);
    if(i_70 == 1)
    {
      // BLOCK 13
      f_71  =  f_64;
    }  // B12
    else
    {
      // BLOCK 14
      f_71  =  f_12;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    ul_72  =  ul_1 + l_10;
    f_73  =  *((__global float *) ul_72);
    ul_74  =  ul_2 + l_10;
    f_75  =  f_71 * f_73;
    *((__global float *) ul_74)  =  f_75;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
