// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8a53c5ba16f1e9c581e9e8895e3fd8cc271668af140072010e7efda663829640
// function: geglu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGate(in0, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 22) over rows always
// launch: kGenericGateBySlice(in0, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 22) over slices always
__kernel void kGenericGate(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_7;
  float f_15, f_27, f_33, f_35, f_37, f_38, f_40, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_84;
  int i_5, i_6, i_9, i_11, i_13, i_20, i_21, i_22, i_28, i_34, i_36, i_39, i_41, i_73;
  long l_16, l_17, l_18, l_19, l_23, l_24, l_25, l_29, l_30, l_31, l_81, l_82;
  __global uchar *ul_0, *ul_1, *ul_26, *ul_32, *ul_83;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_1;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    i_9  =  shape_9;
    i_11  =  shape_10;
    i_13  =  shape_3;
    f_15  =  numbers_0;
    l_16  =  (long) i_6;
    l_17  =  (long) i_9;
    l_18  =  l_16 * l_17;
    l_19  =  l_18 >> i_11;
    i_20  =  (int) l_19;
    i_21  =  i_20 * i_13;
    i_22  =  i_21 + i_6;
    l_23  =  (long) i_22;
    l_24  =  l_23 + 4L;
    l_25  =  l_24 << 2;
    ul_26  =  ul_0 + l_25;
    f_27  =  *((__global float *) ul_26);
    i_28  =  i_22 + i_13;
    l_29  =  (long) i_28;
    l_30  =  l_29 + 4L;
    l_31  =  l_30 << 2;
    ul_32  =  ul_0 + l_31;
    f_33  =  *((__global float *) ul_32);
    i_34  =  isequal(f_15, 0.0F);
    if(i_34 == 1)
    {
      // BLOCK 2
      f_35  =  f_27;
    }  // B1
    else
    {
      // BLOCK 3
      f_35  =  f_33;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_36  =  isequal(f_15, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 5
      f_37  =  f_33;
    }  // B4
    else
    {
      // BLOCK 6
      f_37  =  f_27;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    f_38  =  fabs(f_35);
    i_39  =  isless(f_38, -16.0F);
    if(i_39 == 1)
    {
      // BLOCK 8
      f_40  =  -16.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_41  =  isless(16.0F, f_38);
      if(i_41 == 1)
      {
        // BLOCK 10
        f_40  =  16.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_40  =  f_38;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_42  =  f_40 + 98304.0F;
    f_43  =  f_42 - 98304.0F;
    f_44  =  f_40 - f_43;
    f_45  =  f_40 + f_43;
    f_46  =  f_44 * f_45;
    f_47  =  fma(f_43, f_43, f_46);
    f_48  =  f_47 * -0.25F;
    f_49  =  exp(f_48);
    f_50  =  f_43 * f_43;
    f_51  =  f_50 - f_47;
    f_52  =  fma(f_44, f_45, f_51);
    f_53  =  f_52 * 0.25F;
    f_54  =  f_49 * f_53;
    f_55  =  f_49 - f_54;
    f_56  =  f_55 * 0.3989423F;
    f_57  =  f_40 - 4.0F;
    f_58  =  f_40 + 4.0F;
    f_59  =  f_57 / f_58;
    f_60  =  fma(f_59, -2.38845E-4F, -3.3644176E-4F);
    f_61  =  fma(f_59, f_60, 0.0015739683F);
    f_62  =  fma(f_59, f_61, -2.551242E-4F);
    f_63  =  fma(f_59, f_62, -0.012162627F);
    f_64  =  fma(f_59, f_63, 0.039625186F);
    f_65  =  fma(f_59, f_64, -0.061383333F);
    f_66  =  fma(f_59, f_65, 0.026755197F);
    f_67  =  fma(f_59, f_66, 0.113036744F);
    f_68  =  fma(f_59, f_67, -0.3491806F);
    f_69  =  fma(f_59, f_68, 1.242425F);
    f_70  =  f_40 + 1.25F;
    f_71  =  f_69 / f_70;
    f_72  =  f_56 * f_71;
    i_73  =  isless(f_35, 0.0F);
    if(i_73 == 1)
    {
      // BLOCK 13
      f_74  =  f_72 * f_40;
      f_75  =  -f_74;
      f_76  =  f_75 * f_55;
      f_77  =  f_76;
    }  // B12
    else
    {
      // BLOCK 14
      f_78  =  f_72 * f_55;
      f_79  =  1.0F - f_78;
      f_80  =  f_79 * f_35;
      f_77  =  f_80;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    l_81  =  l_16 + 4L;
    l_82  =  l_81 << 2;
    ul_83  =  ul_1 + l_82;
    f_84  =  f_37 * f_77;
    *((__global float *) ul_83)  =  f_84;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel

__kernel void kGenericGateBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_25;
  float f_29, f_38, f_44, f_46, f_48, f_49, f_51, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_96;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_30, i_31, i_32, i_33, i_39, i_45, i_47, i_50, i_52, i_84;
  long l_15, l_16, l_17, l_18, l_34, l_35, l_36, l_40, l_41, l_42, l_92, l_93, l_94;
  __global uchar *ul_0, *ul_1, *ul_37, *ul_43, *ul_95;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_13;
  i_7  =  shape_14;
  i_9  =  shape_12;
  i_11  =  shape_11;
  i_13  =  shape_3;
  i_14  =  get_group_id(0);
  l_15  =  (long) i_14;
  l_16  =  (long) i_5;
  l_17  =  l_15 * l_16;
  l_18  =  l_17 >> i_7;
  i_19  =  (int) l_18;
  i_20  =  i_19 * i_9;
  i_21  =  i_14 - i_20;
  i_22  =  i_21 * i_11;
  i_23  =  get_local_id(0);
  i_24  =  i_22 + i_23;
  b_25  =  i_24 < i_13;
  if(b_25)
  {
    // BLOCK 1
    i_26  =  shape_3;
    i_27  =  shape_3;
    f_29  =  numbers_0;
    i_30  =  i_26 * i_19;
    i_31  =  i_30 + i_24;
    i_32  =  i_27 * i_19;
    i_33  =  i_31 + i_32;
    l_34  =  (long) i_33;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_0 + l_36;
    f_38  =  *((__global float *) ul_37);
    i_39  =  i_33 + i_27;
    l_40  =  (long) i_39;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_0 + l_42;
    f_44  =  *((__global float *) ul_43);
    i_45  =  isequal(f_29, 0.0F);
    if(i_45 == 1)
    {
      // BLOCK 2
      f_46  =  f_38;
    }  // B1
    else
    {
      // BLOCK 3
      f_46  =  f_44;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_47  =  isequal(f_29, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 5
      f_48  =  f_44;
    }  // B4
    else
    {
      // BLOCK 6
      f_48  =  f_38;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    f_49  =  fabs(f_46);
    i_50  =  isless(f_49, -16.0F);
    if(i_50 == 1)
    {
      // BLOCK 8
      f_51  =  -16.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_52  =  isless(16.0F, f_49);
      if(i_52 == 1)
      {
        // BLOCK 10
        f_51  =  16.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_51  =  f_49;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_53  =  f_51 + 98304.0F;
    f_54  =  f_53 - 98304.0F;
    f_55  =  f_51 - f_54;
    f_56  =  f_51 + f_54;
    f_57  =  f_55 * f_56;
    f_58  =  fma(f_54, f_54, f_57);
    f_59  =  f_58 * -0.25F;
    f_60  =  exp(f_59);
    f_61  =  f_54 * f_54;
    f_62  =  f_61 - f_58;
    f_63  =  fma(f_55, f_56, f_62);
    f_64  =  f_63 * 0.25F;
    f_65  =  f_60 * f_64;
    f_66  =  f_60 - f_65;
    f_67  =  f_66 * 0.3989423F;
    f_68  =  f_51 - 4.0F;
    f_69  =  f_51 + 4.0F;
    f_70  =  f_68 / f_69;
    f_71  =  fma(f_70, -2.38845E-4F, -3.3644176E-4F);
    f_72  =  fma(f_70, f_71, 0.0015739683F);
    f_73  =  fma(f_70, f_72, -2.551242E-4F);
    f_74  =  fma(f_70, f_73, -0.012162627F);
    f_75  =  fma(f_70, f_74, 0.039625186F);
    f_76  =  fma(f_70, f_75, -0.061383333F);
    f_77  =  fma(f_70, f_76, 0.026755197F);
    f_78  =  fma(f_70, f_77, 0.113036744F);
    f_79  =  fma(f_70, f_78, -0.3491806F);
    f_80  =  fma(f_70, f_79, 1.242425F);
    f_81  =  f_51 + 1.25F;
    f_82  =  f_80 / f_81;
    f_83  =  f_67 * f_82;
    i_84  =  isless(f_46, 0.0F);
    if(i_84 == 1)
    {
      // BLOCK 13
      f_85  =  f_83 * f_51;
      f_86  =  -f_85;
      f_87  =  f_86 * f_66;
      f_88  =  f_87;
    }  // B12
    else
    {
      // BLOCK 14
      f_89  =  f_83 * f_66;
      f_90  =  1.0F - f_89;
      f_91  =  f_90 * f_46;
      f_88  =  f_91;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    l_92  =  (long) i_31;
    l_93  =  l_92 + 4L;
    l_94  =  l_93 << 2;
    ul_95  =  ul_1 + l_94;
    f_96  =  f_48 * f_88;
    *((__global float *) ul_95)  =  f_96;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
