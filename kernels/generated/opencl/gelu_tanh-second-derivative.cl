// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 5ab7c727bf01edb056d2ccbbfeb325569d6e1f41cda56fe7f4129b190af32607
// function: gelu_tanh
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, shape_0, 23) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int code)
{
  bool b_6;
  float f_11, f_12, f_14, f_16, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92;
  int i_4, i_5, i_13, i_15, i_17, i_48, i_53;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_93;

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
    i_13  =  isless(f_12, -12.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -12.0F;
      // BLOCK 6 MERGES [5 2 ]
      i_17  =  isless(f_14, 1.0E-30F);
      if(i_17 == 1)
      {
        // BLOCK 7
        f_16  =  1.0E-30F;
      }  // B6
      else
      {
        // BLOCK 8
        f_16  =  f_14;
      }  // B6
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(12.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_16  =  12.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
        // BLOCK 6 MERGES [5 2 ]
        i_17  =  isless(f_14, 1.0E-30F);
        if(i_17 == 1)
        {
          // BLOCK 7
          f_16  =  1.0E-30F;
        }  // B6
        else
        {
          // BLOCK 8
          f_16  =  f_14;
        }  // B6
      }  // B3
    }  // B1
    // BLOCK 9 MERGES [7 8 4 ]
    f_18  =  f_16 + 49152.0F;
    f_19  =  f_18 - 49152.0F;
    f_20  =  f_16 - f_19;
    f_21  =  fma(f_16, f_16, 786432.0F);
    f_22  =  f_21 - 786432.0F;
    f_23  =  fma(f_22, 0.0713501F, 1.595769F);
    f_24  =  f_23 + 49152.0F;
    f_25  =  f_24 - 49152.0F;
    f_26  =  f_22 * 0.0713501F;
    f_27  =  f_26 - f_25;
    f_28  =  f_27 + 1.595768F;
    f_29  =  f_16 + f_19;
    f_30  =  f_19 * f_19;
    f_31  =  f_30 - f_22;
    f_32  =  fma(f_20, f_29, f_31);
    f_33  =  f_16 * f_16;
    f_34  =  f_33 * 4.7186163E-6F;
    f_35  =  fma(f_32, 0.0713501F, f_34);
    f_36  =  f_35 + 1.1467522E-6F;
    f_37  =  f_28 + f_36;
    f_38  =  f_37 * f_16;
    f_39  =  fma(f_20, f_25, f_38);
    f_40  =  f_19 * f_25;
    f_41  =  fma(f_19, f_25, f_39);
    f_42  =  f_40 - f_41;
    f_43  =  f_42 + f_39;
    f_44  =  f_43 * 0.5F;
    f_45  =  fabs(f_41);
    f_46  =  f_45 * -0.5F;
    f_47  =  exp(f_46);
    i_48  =  isless(f_41, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 10
      f_49  =  fma(f_44, f_47, f_47);
      f_50  =  f_49;
    }  // B9
    else
    {
      // BLOCK 11
      f_51  =  f_44 * f_47;
      f_52  =  f_47 - f_51;
      f_50  =  f_52;
    }  // B9
    // BLOCK 12 MERGES [10 11 ]
    i_53  =  isequal(f_11, f_11);
    if(i_53 == 1)
    {
      // BLOCK 13
      f_54  =  fma(f_50, f_50, 1.0F);
      f_55  =  f_50 / f_54;
      f_56  =  f_50 * f_50;
      f_57  =  f_16 * 0.14270963F;
      f_58  =  f_57 * f_16;
      f_59  =  f_58 * f_16;
      f_60  =  fma(f_16, f_58, f_41);
      f_61  =  f_60 + 2.0F;
      f_62  =  f_61 * f_60;
      f_63  =  fma(f_59, 3.0F, f_62);
      f_64  =  2.0F - f_60;
      f_65  =  f_60 - f_41;
      f_66  =  f_60 - f_65;
      f_67  =  f_41 - f_66;
      f_68  =  f_59 - f_65;
      f_69  =  f_67 + f_68;
      f_70  =  f_69 + f_43;
      f_71  =  f_60 * 2.0F;
      f_72  =  2.0F - f_71;
      f_73  =  f_70 * f_72;
      f_74  =  fma(f_59, 3.0F, f_73);
      f_75  =  fma(f_60, f_64, f_74);
      f_76  =  fma(f_56, f_63, f_75);
      f_77  =  f_54 - 1.0F;
      f_78  =  f_54 - f_77;
      f_79  =  1.0F - f_78;
      f_80  =  f_56 - f_77;
      f_81  =  f_79 + f_80;
      f_82  =  f_81 * 3.0F;
      f_83  =  f_56 * 0.5F;
      f_84  =  1.0F - f_83;
      f_85  =  f_82 * f_84;
      f_86  =  f_76 * f_85;
      f_87  =  f_76 - f_86;
      f_88  =  f_16 * f_54;
      f_89  =  f_87 / f_88;
      f_90  =  f_55 * f_89;
      f_91  =  f_90 * f_55;
      f_92  =  f_91;
    }  // B12
    else
    {
      // BLOCK 14
      f_92  =  f_11;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    ul_93  =  ul_1 + l_9;
    *((__global float *) ul_93)  =  f_92;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
