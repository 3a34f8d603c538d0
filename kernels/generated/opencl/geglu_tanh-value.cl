// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ad28a7de6f725a1fe66b2df49a0752936855a41d51f32d8bb8c3980d1168f8f6
// function: geglu_tanh
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGate(in0, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 23) over rows always
// launch: kGenericGateBySlice(in0, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 23) over slices always
__kernel void kGenericGate(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_7;
  float f_15, f_27, f_33, f_35, f_37, f_39, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_74, f_75, f_76, f_77, f_79, f_81, f_82, f_84, f_85, f_86, f_87, f_88, f_92;
  int i_5, i_6, i_9, i_11, i_13, i_20, i_21, i_22, i_28, i_34, i_36, i_38, i_40, i_41, i_73, i_78, i_80, i_83;
  long l_16, l_17, l_18, l_19, l_23, l_24, l_25, l_29, l_30, l_31, l_89, l_90;
  __global uchar *ul_0, *ul_1, *ul_26, *ul_32, *ul_91;

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
    i_38  =  isless(f_35, -12.0F);
    if(i_38 == 1)
    {
      // BLOCK 8
      f_39  =  -12.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_40  =  isless(12.0F, f_35);
      if(i_40 == 1)
      {
        // BLOCK 10
        f_39  =  12.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_39  =  f_35;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    i_41  =  isless(f_35, 0.0F);
    if(i_41 == 1)
    {
      // BLOCK 13
      f_42  =  f_39;
    }  // B12
    else
    {
      // BLOCK 14
      f_42  =  f_35;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_43  =  f_39 + 49152.0F;
    f_44  =  f_43 - 49152.0F;
    f_45  =  f_39 - f_44;
    f_46  =  fma(f_39, f_39, 786432.0F);
    f_47  =  f_46 - 786432.0F;
    f_48  =  fma(f_47, 0.0713501F, 1.595769F);
    f_49  =  f_48 + 49152.0F;
    f_50  =  f_49 - 49152.0F;
    f_51  =  f_47 * 0.0713501F;
    f_52  =  f_51 - f_50;
    f_53  =  f_52 + 1.595768F;
    f_54  =  f_39 + f_44;
    f_55  =  f_44 * f_44;
    f_56  =  f_55 - f_47;
    f_57  =  fma(f_45, f_54, f_56);
    f_58  =  f_39 * f_39;
    f_59  =  f_58 * 4.7186163E-6F;
    f_60  =  fma(f_57, 0.0713501F, f_59);
    f_61  =  f_60 + 1.1467522E-6F;
    f_62  =  f_53 + f_61;
    f_63  =  f_62 * f_39;
    f_64  =  fma(f_45, f_50, f_63);
    f_65  =  f_44 * f_50;
    f_66  =  fma(f_44, f_50, f_64);
    f_67  =  f_65 - f_66;
    f_68  =  f_67 + f_64;
    f_69  =  f_68 * 0.5F;
    f_70  =  fabs(f_66);
    f_71  =  f_70 * -0.5F;
    f_72  =  exp(f_71);
    i_73  =  isless(f_66, 0.0F);
    if(i_73 == 1)
    {
      // BLOCK 16
      f_74  =  fma(f_69, f_72, f_72);
      f_75  =  f_74;
    }  // B15
    else
    {
      // BLOCK 17
      f_76  =  f_69 * f_72;
      f_77  =  f_72 - f_76;
      f_75  =  f_77;
    }  // B15
    // BLOCK 18 MERGES [16 17 ]
    i_78  =  isless(f_42, -3.4028235E38F);
    if(i_78 == 1)
    {
      // BLOCK 19
      f_79  =  -3.4028235E38F;
    }  // B18
    else
    {
      // BLOCK 20
      i_80  =  isless(3.4028235E38F, f_42);
      if(i_80 == 1)
      {
        // BLOCK 21
        f_79  =  3.4028235E38F;
      }  // B20
      else
      {
        // BLOCK 22
        f_79  =  f_42;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [21 22 19 ]
    f_81  =  fma(f_75, f_75, 1.0F);
    f_82  =  1.0F / f_81;
    i_83  =  isless(f_66, 0.0F);
    if(i_83 == 1)
    {
      // BLOCK 24
      f_84  =  f_79 * f_75;
      f_85  =  f_82 * f_75;
      f_86  =  f_84 * f_85;
      f_87  =  f_86;
    }  // B23
    else
    {
      // BLOCK 25
      f_88  =  f_42 * f_82;
      f_87  =  f_88;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    l_89  =  l_16 + 4L;
    l_90  =  l_89 << 2;
    ul_91  =  ul_1 + l_90;
    f_92  =  f_37 * f_87;
    *((__global float *) ul_91)  =  f_92;
  }  // B0
  else
  {
    // BLOCK 27
  }  // B0
  // BLOCK 28 MERGES [27 26 ]
  return;
}  //  kernel

__kernel void kGenericGateBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_25;
  float f_29, f_38, f_44, f_46, f_48, f_50, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_86, f_87, f_88, f_90, f_92, f_93, f_95, f_96, f_97, f_98, f_99, f_104;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_30, i_31, i_32, i_33, i_39, i_45, i_47, i_49, i_51, i_52, i_84, i_89, i_91, i_94;
  long l_15, l_16, l_17, l_18, l_34, l_35, l_36, l_40, l_41, l_42, l_100, l_101, l_102;
  __global uchar *ul_0, *ul_1, *ul_37, *ul_43, *ul_103;

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
    i_49  =  isless(f_46, -12.0F);
    if(i_49 == 1)
    {
      // BLOCK 8
      f_50  =  -12.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_51  =  isless(12.0F, f_46);
      if(i_51 == 1)
      {
        // BLOCK 10
        f_50  =  12.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_50  =  f_46;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    i_52  =  isless(f_46, 0.0F);
    if(i_52 == 1)
    {
      // BLOCK 13
      f_53  =  f_50;
    }  // B12
    else
    {
      // BLOCK 14
      f_53  =  f_46;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_54  =  f_50 + 49152.0F;
    f_55  =  f_54 - 49152.0F;
    f_56  =  f_50 - f_55;
    f_57  =  fma(f_50, f_50, 786432.0F);
    f_58  =  f_57 - 786432.0F;
    f_59  =  fma(f_58, 0.0713501F, 1.595769F);
    f_60  =  f_59 + 49152.0F;
    f_61  =  f_60 - 49152.0F;
    f_62  =  f_58 * 0.0713501F;
    f_63  =  f_62 - f_61;
    f_64  =  f_63 + 1.595768F;
    f_65  =  f_50 + f_55;
    f_66  =  f_55 * f_55;
    f_67  =  f_66 - f_58;
    f_68  =  fma(f_56, f_65, f_67);
    f_69  =  f_50 * f_50;
    f_70  =  f_69 * 4.7186163E-6F;
    f_71  =  fma(f_68, 0.0713501F, f_70);
    f_72  =  f_71 + 1.1467522E-6F;
    f_73  =  f_64 + f_72;
    f_74  =  f_73 * f_50;
    f_75  =  fma(f_56, f_61, f_74);
    f_76  =  f_55 * f_61;
    f_77  =  fma(f_55, f_61, f_75);
    f_78  =  f_76 - f_77;
    f_79  =  f_78 + f_75;
    f_80  =  f_79 * 0.5F;
    f_81  =  fabs(f_77);
    f_82  =  f_81 * -0.5F;
    f_83  =  exp(f_82);
    i_84  =  isless(f_77, 0.0F);
    if(i_84 == 1)
    {
      // BLOCK 16
      f_85  =  fma(f_80, f_83, f_83);
      f_86  =  f_85;
    }  // B15
    else
    {
      // BLOCK 17
      f_87  =  f_80 * f_83;
      f_88  =  f_83 - f_87;
      f_86  =  f_88;
    }  // B15
    // BLOCK 18 MERGES [16 17 ]
    i_89  =  isless(f_53, -3.4028235E38F);
    if(i_89 == 1)
    {
      // BLOCK 19
      f_90  =  -3.4028235E38F;
    }  // B18
    else
    {
      // BLOCK 20
      i_91  =  isless(3.4028235E38F, f_53);
      if(i_91 == 1)
      {
        // BLOCK 21
        f_90  =  3.4028235E38F;
      }  // B20
      else
      {
        // BLOCK 22
        f_90  =  f_53;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [21 22 19 ]
    f_92  =  fma(f_86, f_86, 1.0F);
    f_93  =  1.0F / f_92;
    i_94  =  isless(f_77, 0.0F);
    if(i_94 == 1)
    {
      // BLOCK 24
      f_95  =  f_90 * f_86;
      f_96  =  f_93 * f_86;
      f_97  =  f_95 * f_96;
      f_98  =  f_97;
    }  // B23
    else
    {
      // BLOCK 25
      f_99  =  f_53 * f_93;
      f_98  =  f_99;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    l_100  =  (long) i_31;
    l_101  =  l_100 + 4L;
    l_102  =  l_101 << 2;
    ul_103  =  ul_1 + l_102;
    f_104  =  f_48 * f_98;
    *((__global float *) ul_103)  =  f_104;
  }  // B0
  else
  {
    // BLOCK 27
  }  // B0
  // BLOCK 28 MERGES [27 26 ]
  return;
}  //  kernel
