// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8a99448e96331b1f69363a190a79cbb45f2c3b7c5da7655f05c450e9e9659680
// function: softmax
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 0, 1) over parts plain
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 0, 0, 1) over groups plain
// launch: kGenericReduceByLanes(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_4, shape_5, 0, 0, 1) over lanes plain
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 0, 0) over divided_rows plain
// launch: kGenericWrite(in0, max, others, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, 1) over elements plain
// launch: kGenericSoftmaxByLanes(in0, in0, out0, in0, shape_1, shape_2, 0, 0, 1, 1) over whole_rows plain
// launch: kGenericReduceByItemTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_3, shape_4, shape_5, 4, 0, 1) over parts tempered
// launch: kGenericReduceByGroupTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 4, 0, 1) over groups tempered
// launch: kGenericReduceByLanesTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_4, shape_5, 4, 0, 1) over lanes tempered
// launch: kGenericCombineTempered(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_4, 4, 0) over divided_rows tempered
// launch: kGenericWriteTempered(in0, max, others, out0, numbers_0, numbers_1, numbers_2, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 4, 1) over elements tempered
// launch: kGenericSoftmaxByLanesTempered(in0, in0, out0, in0, numbers_0, numbers_1, numbers_2, shape_1, shape_2, 4, 0, 1, 1) over whole_rows tempered
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_16, b_55;
  float f_27, f_28, f_37, f_42, f_45, f_46, f_54, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_83;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_47, i_48, i_49, i_58, i_65, i_75, i_76, i_77;
  long l_33, l_34, l_35, l_50, l_51, l_52, l_78, l_79, l_80;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_53, *ul_81, *ul_82;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  i_5  =  shape_1;
  i_7  =  shape_2;
  i_9  =  shape_3;
  i_11  =  shape_4;
  i_13  =  shape_5;
  i_14  =  get_global_id(0);
  i_15  =  i_5 * i_11;
  b_16  =  i_14 < i_15;
  if(b_16)
  {
    // BLOCK 1
    i_17  =  i_14 / i_5;
    i_18  =  i_13 * i_17;
    i_19  =  i_18 + i_13;
    i_20  =  (i_19 < i_7) ? i_19 : i_7;
    i_21  =  i_14 % i_5;
    i_22  =  i_21 / i_9;
    i_23  =  i_22 * i_7;
    i_24  =  i_23 * i_9;
    i_25  =  i_21 % i_9;
    i_26  =  i_24 + i_25;
    f_27  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_28  =  f_27;
    i_29  =  i_7;
    i_30  =  i_18;
    for(;i_30 < i_20;)
    {
      // BLOCK 3
      i_31  =  i_30 * i_9;
      i_32  =  i_26 + i_31;
      l_33  =  (long) i_32;
      l_34  =  l_33 + 4L;
      l_35  =  l_34 << 2;
      ul_36  =  ul_0 + l_35;
      f_37  =  *((__global float *) ul_36);
      i_38  =  isless(f_28, f_37);
      if(i_38 == 1)
      {
        // BLOCK 4
        i_39  =  i_30;
      }  // B3
      else
      {
        // BLOCK 5
        i_39  =  i_29;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_40  =  i_30 + 1;
      i_41  =  isless(f_28, f_37);
      if(i_41 == 1)
      {
        // BLOCK 7
        f_42  =  f_37;
        i_43  =  i_39;
      }  // B6
      else
      {
        // BLOCK 8
        f_42  =  f_28;
        i_43  =  i_39;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_43  =  i_39;
      i_44  =  i_40;
      f_28  =  f_42;
      i_29  =  i_43;
      i_30  =  i_44;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 20 ]
    f_45  =  0.0F;
    f_46  =  0.0F;
    i_47  =  i_18;
    for(;i_47 < i_20;)
    {
      // BLOCK 12
      i_48  =  i_47 * i_9;
      i_49  =  i_48 + i_26;
      l_50  =  (long) i_49;
      l_51  =  l_50 + 4L;
      l_52  =  l_51 << 2;
      ul_53  =  ul_0 + l_52;
      f_54  =  *((__global float *) ul_53);
      b_55  =  i_29 == i_47;
      if(b_55)
      {
        // BLOCK 13
        f_56  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_57  =  f_54 - f_28;
        i_58  =  isless(f_57, -3.4028235E38F);
        if(i_58 == 1)
        {
          // BLOCK 15
          f_59  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_60  =  f_57 - f_54;
          f_61  =  f_57 - f_60;
          f_62  =  f_54 - f_61;
          f_63  =  f_28 + f_60;
          f_64  =  f_62 - f_63;
          f_59  =  f_64;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        i_65  =  isequal(f_28, f_54);
        if(i_65 == 1)
        {
          // BLOCK 18
          f_56  =  1.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_66  =  exp(f_57);
          f_67  =  fma(f_66, f_59, f_66);
          f_56  =  f_67;
        }  // B17
      }  // B12
      // BLOCK 20 MERGES [13 18 19 ]
      f_68  =  f_45 + f_56;
      f_69  =  f_68 - f_45;
      f_70  =  f_68 - f_69;
      f_71  =  f_45 - f_70;
      f_72  =  f_56 - f_69;
      f_73  =  f_71 + f_72;
      f_74  =  f_46 + f_73;
      i_75  =  i_47 + 1;
      f_45  =  f_68;
      f_46  =  f_74;
      i_47  =  i_75;
    }  // B11
    // BLOCK 21
    i_76  =  i_11 * i_21;
    i_77  =  i_76 + i_17;
    l_78  =  (long) i_77;
    l_79  =  l_78 + 4L;
    l_80  =  l_79 << 2;
    ul_81  =  ul_1 + l_80;
    *((__global float *) ul_81)  =  f_28;
    ul_82  =  ul_2 + l_80;
    f_83  =  f_45 + f_46;
    *((__global float *) ul_82)  =  f_83;
  }  // B0
  else
  {
    // BLOCK 22
  }  // B0
  // BLOCK 23 MERGES [22 21 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_30, b_49, b_69, b_89, b_91, b_102, b_114;
  float f_24, f_26, f_37, f_42, f_50, f_52, f_61, f_63, f_65, f_66, f_76, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_115;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_27, i_28, i_29, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_45, i_46, i_47, i_48, i_51, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_62, i_64, i_67, i_68, i_70, i_71, i_78, i_85, i_99, i_101, i_104, i_113;
  long l_33, l_34, l_35, l_72, l_73, l_74, l_116, l_117, l_118;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_36, *ul_75, *ul_119, *ul_120;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  __local float adf_4[256];
  __local int adi_5[256];
  __local float adf_6[256];
  __local float adf_7[256];
  i_9  =  shape_2;
  i_11  =  shape_4;
  i_13  =  shape_5;
  i_15  =  shape_6;
  i_16  =  get_group_id(0);
  i_17  =  i_16 % i_11;
  i_18  =  i_13 * i_17;
  i_19  =  i_18 + i_13;
  i_20  =  (i_19 < i_9) ? i_19 : i_9;
  i_21  =  i_20 + -1;
  i_22  =  i_16 / i_11;
  i_23  =  i_22 * i_9;
  f_24  =  -1.0F / 0.0F;
  i_25  =  get_local_id(0);
  // BLOCK 1 MERGES [0 11 ]
  f_26  =  f_24;
  i_27  =  i_9;
  i_28  =  i_18;
  for(;i_28 < i_20;)
  {
    // BLOCK 2
    i_29  =  i_25 + i_28;
    b_30  =  i_29 < i_20;
    if(b_30)
    {
      // BLOCK 3
      i_31  =  i_29;
    }  // B2
    else
    {
      // BLOCK 4
      i_31  =  i_21;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_32  =  i_23 + i_31;
    l_33  =  (long) i_32;
    l_34  =  l_33 + 4L;
    l_35  =  l_34 << 2;
    ul_36  =  ul_0 + l_35;
    f_37  =  *((__global float *) ul_36);
    i_38  =  isless(f_26, f_37);
    if(i_38 == 1)
    {
      // BLOCK 6
      i_39  =  i_31;
    }  // B5
    else
    {
      // BLOCK 7
      i_39  =  i_27;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_15 + i_28;
    i_41  =  isless(f_26, f_37);
    if(i_41 == 1)
    {
      // BLOCK 9
      f_42  =  f_37;
      i_43  =  i_39;
    }  // B8
    else
    {
      // BLOCK 10
      f_42  =  f_26;
      i_43  =  i_39;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_43  =  i_39;
    i_44  =  i_40;
    f_26  =  f_42;
    i_27  =  i_43;
    i_28  =  i_44;
  }  // B1
  // BLOCK 12
  adf_4[i_25]  =  f_26;
  adi_5[i_25]  =  i_27;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_45  =  i_15 >> 31;
  i_46  =  i_45 + i_15;
  i_47  =  i_46 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_48  =  i_47;
  for(;i_48 >= 1;)
  {
    // BLOCK 14
    b_49  =  i_25 < i_48;
    if(b_49)
    {
      // BLOCK 15
      f_50  =  adf_4[i_25];
      i_51  =  i_48 + i_25;
      f_52  =  adf_4[i_51];
      i_53  =  adi_5[i_25];
      i_54  =  adi_5[i_51];
      i_55  =  isequal(f_50, f_52);
      if(i_55 == 1)
      {
        // BLOCK 16
        i_56  =  (i_54 < i_53) ? i_54 : i_53;
        i_57  =  i_56;
      }  // B15
      else
      {
        // BLOCK 17
        i_57  =  i_53;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_58  =  isless(f_50, f_52);
      if(i_58 == 1)
      {
        // BLOCK 19
        i_59  =  i_54;
      }  // B18
      else
      {
        // BLOCK 20
        i_59  =  i_57;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adi_5[i_25]  =  i_59;
      i_60  =  isless(f_50, f_52);
      if(i_60 == 1)
      {
        // BLOCK 22
        f_61  =  f_52;
      }  // B21
      else
      {
        // BLOCK 23
        f_61  =  f_50;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adf_4[i_25]  =  f_61;
    }  // B14
    else
    {
      // BLOCK 25
    }  // B14
    // BLOCK 26 MERGES [25 24 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_62  =  i_48 >> 1;
    i_48  =  i_62;
  }  // B13
  // BLOCK 27
  f_63  =  adf_4[0];
  i_64  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 28 MERGES [27 43 ]
  f_65  =  0.0F;
  f_66  =  0.0F;
  i_67  =  i_18;
  for(;i_67 < i_20;)
  {
    // BLOCK 29
    i_68  =  i_67 + i_25;
    b_69  =  i_68 < i_20;
    if(b_69)
    {
      // BLOCK 30
      i_70  =  i_68;
    }  // B29
    else
    {
      // BLOCK 31
      i_70  =  i_21;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_71  =  i_70 + i_23;
    l_72  =  (long) i_71;
    l_73  =  l_72 + 4L;
    l_74  =  l_73 << 2;
    ul_75  =  ul_0 + l_74;
    f_76  =  *((__global float *) ul_75);
    f_77  =  f_76 - f_63;
    i_78  =  isless(f_77, -3.4028235E38F);
    if(i_78 == 1)
    {
      // BLOCK 33
      f_79  =  0.0F;
    }  // B32
    else
    {
      // BLOCK 34
      f_80  =  f_77 - f_76;
      f_81  =  f_77 - f_80;
      f_82  =  f_76 - f_81;
      f_83  =  f_80 + f_63;
      f_84  =  f_82 - f_83;
      f_79  =  f_84;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_85  =  isequal(f_63, f_76);
    if(i_85 == 1)
    {
      // BLOCK 36
      f_86  =  1.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_87  =  exp(f_77);
      f_88  =  fma(f_87, f_79, f_87);
      f_86  =  f_88;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_89  =  i_70 == i_64;
    if(b_89)
    {
      // BLOCK 39
      f_90  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      b_91  =  i_68 == i_70;
      if(b_91)
      {
        // BLOCK 41
        f_90  =  f_86;
      }  // B40
      else
      {
        // BLOCK 42
        f_90  =  0.0F;
      }  // B40
    }  // B38
    // BLOCK 43 MERGES [39 41 42 ]
    f_92  =  f_65 + f_90;
    f_93  =  f_92 - f_65;
    f_94  =  f_92 - f_93;
    f_95  =  f_65 - f_94;
    f_96  =  f_90 - f_93;
    f_97  =  f_95 + f_96;
    f_98  =  f_66 + f_97;
    i_99  =  i_67 + i_15;
    f_65  =  f_92;
    f_66  =  f_98;
    i_67  =  i_99;
  }  // B28
  // BLOCK 44
  f_100  =  f_65 + f_66;
  adf_4[i_25]  =  f_100;
  adf_6[i_25]  =  0.0F;
  adf_7[i_25]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 45 MERGES [44 49 ]
  i_101  =  i_47;
  for(;i_101 >= 1;)
  {
    // BLOCK 46
    b_102  =  i_25 < i_101;
    if(b_102)
    {
      // BLOCK 47
      f_103  =  adf_4[i_25];
      i_104  =  i_101 + i_25;
      f_105  =  adf_4[i_104];
      f_106  =  f_103 + f_105;
      adf_4[i_25]  =  f_106;
      f_107  =  adf_7[i_25];
      f_108  =  adf_7[i_104];
      f_109  =  f_107 + f_108;
      adf_7[i_25]  =  f_109;
      f_110  =  adf_6[i_25];
      f_111  =  adf_6[i_104];
      f_112  =  f_110 + f_111;
      adf_6[i_25]  =  f_112;
    }  // B46
    else
    {
      // BLOCK 48
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_113  =  i_101 >> 1;
    i_101  =  i_113;
  }  // B45
  // BLOCK 50
  b_114  =  i_25 == 0;
  if(b_114)
  {
    // BLOCK 51
    f_115  =  adf_4[0];
    l_116  =  (long) i_16;
    l_117  =  l_116 + 4L;
    l_118  =  l_117 << 2;
    ul_119  =  ul_1 + l_118;
    *((__global float *) ul_119)  =  f_63;
    ul_120  =  ul_2 + l_118;
    *((__global float *) ul_120)  =  f_115;
  }  // B50
  else
  {
    // BLOCK 52
  }  // B50
  // BLOCK 53 MERGES [52 51 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_22, b_97;
  float f_29, f_44, f_45, f_51, f_54, f_56, f_59, f_68, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_93, f_94, f_95, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_110, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_132;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_23, i_24, i_25, i_26, i_27, i_28, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_46, i_47, i_48, i_49, i_50, i_52, i_53, i_55, i_57, i_58, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_85, i_92, i_96, i_108, i_109, i_112, i_125;
  long l_40, l_41, l_42, l_79, l_80, l_81, l_127, l_128, l_129;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_43, *ul_82, *ul_130, *ul_131;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  __private float ul_4[32];
  __private float* ul_5 = ul_4;
  __private int ul_6[32];
  __private int* ul_7 = ul_6;
  __private float ul_8[32];
  __private float* ul_9 = ul_8;
  __private float ul_10[32];
  __private float* ul_11 = ul_10;
  i_13  =  shape_1;
  i_15  =  shape_2;
  i_17  =  shape_4;
  i_19  =  shape_5;
  i_20  =  get_global_id(0);
  i_21  =  i_13 * i_17;
  b_22  =  i_20 < i_21;
  if(b_22)
  {
    // BLOCK 1
    i_23  =  i_20 % i_17;
    i_24  =  i_19 * i_23;
    i_25  =  i_24 + i_19;
    i_26  =  (i_25 < i_15) ? i_25 : i_15;
    i_27  =  i_26 - i_24;
    i_28  =  (i_27 < 32) ? i_27 : 32;
    f_29  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_30  =  0;
    for(;i_30 < i_28;)
    {
      // BLOCK 3
      ul_5[i_30]  =  f_29;
      ul_7[i_30]  =  i_15;
      i_31  =  i_30 + 1;
      i_30  =  i_31;
    }  // B2
    // BLOCK 4
    i_32  =  i_20 / i_17;
    i_33  =  i_32 * i_15;
    // BLOCK 5 MERGES [4 15 ]
    i_34  =  i_24;
    for(;i_34 < i_26;)
    {
      // BLOCK 6
      i_35  =  i_33 + i_34;
      i_36  =  i_26 - i_34;
      i_37  =  (i_36 < 32) ? i_36 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_38  =  0;
      for(;i_38 < i_37;)
      {
        // BLOCK 8
        i_39  =  i_35 + i_38;
        l_40  =  (long) i_39;
        l_41  =  l_40 + 4L;
        l_42  =  l_41 << 2;
        ul_43  =  ul_0 + l_42;
        f_44  =  *((__global float *) ul_43);
        f_45  =  ul_5[i_38];
        i_46  =  isless(f_45, f_44);
        if(i_46 == 1)
        {
          // BLOCK 9
          i_47  =  i_34 + i_38;
          i_48  =  i_47;
        }  // B8
        else
        {
          // BLOCK 10
          i_49  =  ul_7[i_38];
          i_48  =  i_49;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_7[i_38]  =  i_48;
        i_50  =  isless(f_45, f_44);
        if(i_50 == 1)
        {
          // BLOCK 12
          f_51  =  f_44;
        }  // B11
        else
        {
          // BLOCK 13
          f_51  =  f_45;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_5[i_38]  =  f_51;
        i_52  =  i_38 + 1;
        i_38  =  i_52;
      }  // B7
      // BLOCK 15
      i_53  =  i_34 + 32;
      i_34  =  i_53;
    }  // B5
    // BLOCK 16
    f_54  =  ul_5[0];
    i_55  =  ul_7[0];
    // BLOCK 17 MERGES [16 27 ]
    f_56  =  f_54;
    i_57  =  i_55;
    i_58  =  1;
    for(;i_58 < i_28;)
    {
      // BLOCK 18
      f_59  =  ul_5[i_58];
      i_60  =  ul_7[i_58];
      i_61  =  isequal(f_56, f_59);
      if(i_61 == 1)
      {
        // BLOCK 19
        i_62  =  (i_60 < i_57) ? i_60 : i_57;
        i_63  =  i_62;
      }  // B18
      else
      {
        // BLOCK 20
        i_63  =  i_57;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_64  =  isless(f_56, f_59);
      if(i_64 == 1)
      {
        // BLOCK 22
        i_65  =  i_60;
      }  // B21
      else
      {
        // BLOCK 23
        i_65  =  i_63;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_66  =  i_58 + 1;
      i_67  =  isless(f_56, f_59);
      if(i_67 == 1)
      {
        // BLOCK 25
        f_68  =  f_59;
        i_69  =  i_65;
      }  // B24
      else
      {
        // BLOCK 26
        f_68  =  f_56;
        i_69  =  i_65;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_69  =  i_65;
      i_70  =  i_66;
      f_56  =  f_68;
      i_57  =  i_69;
      i_58  =  i_70;
    }  // B17
    // BLOCK 28
    ul_5[0]  =  f_56;
    ul_7[0]  =  i_57;
    // BLOCK 29 MERGES [28 30 ]
    i_71  =  0;
    for(;i_71 < i_28;)
    {
      // BLOCK 30
      ul_9[i_71]  =  0.0F;
      ul_11[i_71]  =  0.0F;
      i_72  =  i_71 + 1;
      i_71  =  i_72;
    }  // B29
    // BLOCK 31
    // BLOCK 32 MERGES [31 45 ]
    i_73  =  i_24;
    for(;i_73 < i_26;)
    {
      // BLOCK 33
      i_74  =  i_33 + i_73;
      i_75  =  i_26 - i_73;
      i_76  =  (i_75 < 32) ? i_75 : 32;
      // BLOCK 34 MERGES [33 44 ]
      i_77  =  0;
      for(;i_77 < i_76;)
      {
        // BLOCK 35
        i_78  =  i_74 + i_77;
        l_79  =  (long) i_78;
        l_80  =  l_79 + 4L;
        l_81  =  l_80 << 2;
        ul_82  =  ul_0 + l_81;
        f_83  =  *((__global float *) ul_82);
        f_84  =  f_83 - f_56;
        i_85  =  isless(f_84, -3.4028235E38F);
        if(i_85 == 1)
        {
          // BLOCK 36
          f_86  =  0.0F;
        }  // B35
        else
        {
          // BLOCK 37
          f_87  =  f_84 - f_83;
          f_88  =  f_84 - f_87;
          f_89  =  f_83 - f_88;
          f_90  =  f_56 + f_87;
          f_91  =  f_89 - f_90;
          f_86  =  f_91;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        i_92  =  isequal(f_56, f_83);
        if(i_92 == 1)
        {
          // BLOCK 39
          f_93  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_94  =  exp(f_84);
          f_95  =  fma(f_94, f_86, f_94);
          f_93  =  f_95;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        i_96  =  i_73 + i_77;
        b_97  =  i_96 == i_57;
        if(b_97)
        {
          // BLOCK 42
          f_98  =  0.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_98  =  f_93;
        }  // B41
        // BLOCK 44 MERGES [42 43 ]
        f_99  =  ul_9[i_77];
        f_100  =  ul_11[i_77];
        f_101  =  f_98 + f_99;
        f_102  =  f_101 - f_99;
        f_103  =  f_101 - f_102;
        f_104  =  f_99 - f_103;
        f_105  =  f_98 - f_102;
        f_106  =  f_104 + f_105;
        f_107  =  f_106 + f_100;
        ul_11[i_77]  =  f_107;
        ul_9[i_77]  =  f_101;
        i_108  =  i_77 + 1;
        i_77  =  i_108;
      }  // B34
      // BLOCK 45
      i_109  =  i_73 + 32;
      i_73  =  i_109;
    }  // B32
    // BLOCK 46
    // BLOCK 47 MERGES [46 48 ]
    f_110  =  0.0F;
    f_111  =  0.0F;
    i_112  =  0;
    for(;i_112 < i_28;)
    {
      // BLOCK 48
      f_113  =  ul_9[i_112];
      f_114  =  ul_11[i_112];
      f_115  =  ul_9[i_112];
      f_116  =  f_110 + f_115;
      f_117  =  f_113 + f_110;
      f_118  =  f_117 - f_110;
      f_119  =  f_117 - f_118;
      f_120  =  f_110 - f_119;
      f_121  =  f_113 - f_118;
      f_122  =  f_120 + f_121;
      f_123  =  f_122 + f_114;
      f_124  =  f_111 + f_123;
      i_125  =  i_112 + 1;
      f_110  =  f_116;
      f_111  =  f_124;
      i_112  =  i_125;
    }  // B47
    // BLOCK 49
    ul_9[0]  =  f_110;
    ul_11[0]  =  f_111;
    f_126  =  ul_9[0];
    l_127  =  (long) i_20;
    l_128  =  l_127 + 4L;
    l_129  =  l_128 << 2;
    ul_130  =  ul_1 + l_129;
    *((__global float *) ul_130)  =  f_56;
    ul_131  =  ul_2 + l_129;
    f_132  =  f_126 + f_111;
    *((__global float *) ul_131)  =  f_132;
  }  // B0
  else
  {
    // BLOCK 50
  }  // B0
  // BLOCK 51 MERGES [50 49 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_10, b_38, b_53;
  float f_24, f_25, f_30, f_31, f_37, f_39, f_41, f_42, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_54, f_55, f_56, f_57;
  int i_6, i_8, i_9, i_11, i_12, i_13, i_14, i_15, i_26, i_27, i_28, i_29, i_32, i_43, i_50, i_58;
  long l_16, l_17, l_18, l_20, l_21, l_22, l_33, l_34, l_35, l_59, l_60, l_61;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_19, *ul_23, *ul_36, *ul_40, *ul_62, *ul_63;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  max;
  ul_3  =  others;
  i_6  =  shape_1;
  i_8  =  shape_4;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    i_11  =  i_8 * i_9;
    i_12  =  i_11 + 1;
    i_13  =  i_11 + i_8;
    // BLOCK 2 MERGES [1 6 ]
    i_14  =  i_11;
    i_15  =  i_12;
    for(;;)
    {
      l_16  =  (long) i_14;
      l_17  =  l_16 + 4L;
      l_18  =  l_17 << 2;
      ul_19  =  ul_0 + l_18;
      if(!(i_15 < i_13))
      {
        break;
      }
      // BLOCK 3
      l_20  =  (long) i_15;
      l_21  =  l_20 + 4L;
      l_22  =  l_21 << 2;
      ul_23  =  ul_0 + l_22;
      f_24  =  *((__global float *) ul_23);
      f_25  =  *((__global float *) ul_19);
      i_26  =  i_15 + 1;
      i_27  =  isless(f_25, f_24);
      if(i_27 == 1)
      {
        // BLOCK 4
        i_28  =  i_15;
      }  // B3
      else
      {
        // BLOCK 5
        i_28  =  i_14;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_29  =  i_26;
      i_14  =  i_28;
      i_15  =  i_29;
    }  // B2
    // BLOCK 7
    f_30  =  *((__global float *) ul_19);
    // BLOCK 8 MERGES [7 20 ]
    f_31  =  0.0F;
    i_32  =  i_11;
    for(;i_32 < i_13;)
    {
      // BLOCK 9
      l_33  =  (long) i_32;
      l_34  =  l_33 + 4L;
      l_35  =  l_34 << 2;
      ul_36  =  ul_1 + l_35;
      f_37  =  *((__global float *) ul_36);
      b_38  =  i_14 == i_32;
      if(b_38)
      {
        // BLOCK 10
        f_39  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_40  =  ul_0 + l_35;
        f_41  =  *((__global float *) ul_40);
        f_42  =  f_41 - f_30;
        i_43  =  isless(f_42, -3.4028235E38F);
        if(i_43 == 1)
        {
          // BLOCK 12
          f_44  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_45  =  f_42 - f_41;
          f_46  =  f_42 - f_45;
          f_47  =  f_41 - f_46;
          f_48  =  f_45 + f_30;
          f_49  =  f_47 - f_48;
          f_44  =  f_49;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_50  =  isequal(f_30, f_41);
        if(i_50 == 1)
        {
          // BLOCK 15
          f_39  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_51  =  exp(f_42);
          f_52  =  fma(f_51, f_44, f_51);
          f_39  =  f_52;
        }  // B14
      }  // B9
      // BLOCK 17 MERGES [10 15 16 ]
      b_53  =  i_14 == i_32;
      if(b_53)
      {
        // BLOCK 18
        f_54  =  f_37;
      }  // B17
      else
      {
        // BLOCK 19
        f_55  =  f_37 + 1.0F;
        f_56  =  f_39 * f_55;
        f_54  =  f_56;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      f_57  =  f_31 + f_54;
      i_58  =  i_32 + 1;
      f_31  =  f_57;
      i_32  =  i_58;
    }  // B8
    // BLOCK 21
    l_59  =  (long) i_9;
    l_60  =  l_59 + 4L;
    l_61  =  l_60 << 2;
    ul_62  =  ul_2 + l_61;
    *((__global float *) ul_62)  =  f_30;
    ul_63  =  ul_3 + l_61;
    *((__global float *) ul_63)  =  f_31;
  }  // B0
  else
  {
    // BLOCK 22
  }  // B0
  // BLOCK 23 MERGES [22 21 ]
  return;
}  //  kernel

__kernel void kGenericWrite(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_8;
  float f_24, f_41, f_43, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_53, f_54, f_55, f_57, f_58, f_59, f_60;
  int i_6, i_7, i_10, i_12, i_14, i_16, i_18, i_19, i_28, i_29, i_33, i_34, i_35, i_36, i_45, i_52;
  long l_20, l_21, l_22, l_25, l_26, l_27, l_30, l_31, l_32, l_37, l_38, l_39;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_23, *ul_40, *ul_42, *ul_56;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  ul_3  =  y;
  i_6  =  shape_0;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    i_10  =  shape_7;
    i_12  =  shape_8;
    i_14  =  shape_9;
    i_16  =  shape_10;
    i_18  =  shape_3;
    i_19  =  shape_3;
    l_20  =  (long) i_7;
    l_21  =  l_20 + 4L;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    l_25  =  (long) i_10;
    l_26  =  l_25 * l_20;
    l_27  =  l_26 >> i_12;
    i_28  =  (int) l_27;
    i_29  =  i_28 * i_18;
    l_30  =  (long) i_14;
    l_31  =  l_30 * l_20;
    l_32  =  l_31 >> i_16;
    i_33  =  (int) l_32;
    i_34  =  i_33 * i_19;
    i_35  =  i_7 - i_34;
    i_36  =  i_29 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_1 + l_39;
    f_41  =  *((__global float *) ul_40);
    ul_42  =  ul_2 + l_39;
    f_43  =  *((__global float *) ul_42);
    f_44  =  f_24 - f_41;
    i_45  =  isless(f_44, -3.4028235E38F);
    if(i_45 == 1)
    {
      // BLOCK 2
      f_46  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_47  =  f_44 - f_24;
      f_48  =  f_44 - f_47;
      f_49  =  f_24 - f_48;
      f_50  =  f_47 + f_41;
      f_51  =  f_49 - f_50;
      f_46  =  f_51;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_52  =  isequal(f_24, f_41);
    if(i_52 == 1)
    {
      // BLOCK 5
      f_53  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_54  =  exp(f_44);
      f_55  =  fma(f_54, f_46, f_54);
      f_53  =  f_55;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_56  =  ul_3 + l_22;
    f_57  =  f_43 + 1.0F;
    f_58  =  f_41 - f_41;
    f_59  =  f_57 + f_58;
    f_60  =  f_53 / f_59;
    *((__global float *) ul_56)  =  f_60;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel

__kernel void kGenericSoftmaxByLanes(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_1, __private int shape_2, __private int function, __private int gradient, __private int values, __private int sign)
{
  bool b_16, b_94;
  float f_18, f_32, f_33, f_39, f_42, f_44, f_47, f_56, f_65, f_66, f_68, f_69, f_70, f_71, f_72, f_73, f_75, f_76, f_77, f_92, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_107, f_108, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_123, f_124, f_125, f_126, f_127, f_133, f_134;
  int i_12, i_14, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_34, i_35, i_36, i_37, i_38, i_40, i_41, i_43, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_57, i_58, i_59, i_60, i_67, i_74, i_79, i_80, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_93, i_105, i_106, i_109, i_122, i_128, i_135;
  long l_28, l_29, l_30, l_61, l_62, l_63, l_88, l_89, l_90, l_129, l_130, l_131;
  __global uchar *ul_0, *ul_1, *ul_31, *ul_64, *ul_78, *ul_91, *ul_132;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  __private float ul_3[32];
  __private float* ul_4 = ul_3;
  __private int ul_5[32];
  __private int* ul_6 = ul_5;
  __private float ul_7[32];
  __private float* ul_8 = ul_7;
  __private float ul_9[32];
  __private float* ul_10 = ul_9;
  i_12  =  shape_1;
  i_14  =  shape_2;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_12;
  if(b_16)
  {
    // BLOCK 1
    i_17  =  (i_14 < 32) ? i_14 : 32;
    f_18  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_19  =  0;
    for(;i_19 < i_17;)
    {
      // BLOCK 3
      ul_4[i_19]  =  f_18;
      ul_6[i_19]  =  i_14;
      i_20  =  i_19 + 1;
      i_19  =  i_20;
    }  // B2
    // BLOCK 4
    i_21  =  i_14 * i_15;
    // BLOCK 5 MERGES [4 15 ]
    i_22  =  0;
    for(;i_22 < i_14;)
    {
      // BLOCK 6
      i_23  =  i_21 + i_22;
      i_24  =  i_14 - i_22;
      i_25  =  (i_24 < 32) ? i_24 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_26  =  0;
      for(;i_26 < i_25;)
      {
        // BLOCK 8
        i_27  =  i_23 + i_26;
        l_28  =  (long) i_27;
        l_29  =  l_28 + 4L;
        l_30  =  l_29 << 2;
        ul_31  =  ul_0 + l_30;
        f_32  =  *((__global float *) ul_31);
        f_33  =  ul_4[i_26];
        i_34  =  isless(f_33, f_32);
        if(i_34 == 1)
        {
          // BLOCK 9
          i_35  =  i_22 + i_26;
          i_36  =  i_35;
        }  // B8
        else
        {
          // BLOCK 10
          i_37  =  ul_6[i_26];
          i_36  =  i_37;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_6[i_26]  =  i_36;
        i_38  =  isless(f_33, f_32);
        if(i_38 == 1)
        {
          // BLOCK 12
          f_39  =  f_32;
        }  // B11
        else
        {
          // BLOCK 13
          f_39  =  f_33;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_4[i_26]  =  f_39;
        i_40  =  i_26 + 1;
        i_26  =  i_40;
      }  // B7
      // BLOCK 15
      i_41  =  i_22 + 32;
      i_22  =  i_41;
    }  // B5
    // BLOCK 16
    f_42  =  ul_4[0];
    i_43  =  ul_6[0];
    // BLOCK 17 MERGES [16 27 ]
    f_44  =  f_42;
    i_45  =  i_43;
    i_46  =  1;
    for(;i_46 < i_17;)
    {
      // BLOCK 18
      f_47  =  ul_4[i_46];
      i_48  =  ul_6[i_46];
      i_49  =  isequal(f_44, f_47);
      if(i_49 == 1)
      {
        // BLOCK 19
        i_50  =  (i_48 < i_45) ? i_48 : i_45;
        i_51  =  i_50;
      }  // B18
      else
      {
        // BLOCK 20
        i_51  =  i_45;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_52  =  isless(f_44, f_47);
      if(i_52 == 1)
      {
        // BLOCK 22
        i_53  =  i_48;
      }  // B21
      else
      {
        // BLOCK 23
        i_53  =  i_51;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_54  =  i_46 + 1;
      i_55  =  isless(f_44, f_47);
      if(i_55 == 1)
      {
        // BLOCK 25
        f_56  =  f_47;
        i_57  =  i_53;
      }  // B24
      else
      {
        // BLOCK 26
        f_56  =  f_44;
        i_57  =  i_53;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_57  =  i_53;
      i_58  =  i_54;
      f_44  =  f_56;
      i_45  =  i_57;
      i_46  =  i_58;
    }  // B17
    // BLOCK 28
    ul_4[0]  =  f_44;
    ul_6[0]  =  i_45;
    i_59  =  i_21 + i_14;
    // BLOCK 29 MERGES [28 36 ]
    i_60  =  i_21;
    for(;i_60 < i_59;)
    {
      // BLOCK 30
      l_61  =  (long) i_60;
      l_62  =  l_61 + 4L;
      l_63  =  l_62 << 2;
      ul_64  =  ul_0 + l_63;
      f_65  =  *((__global float *) ul_64);
      f_66  =  f_65 - f_44;
      i_67  =  isless(f_66, -3.4028235E38F);
      if(i_67 == 1)
      {
        // BLOCK 31
        f_68  =  0.0F;
      }  // B30
      else
      {
        // BLOCK 32
        f_69  =  f_66 - f_65;
        f_70  =  f_66 - f_69;
        f_71  =  f_65 - f_70;
        f_72  =  f_44 + f_69;
        f_73  =  f_71 - f_72;
        f_68  =  f_73;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      i_74  =  isequal(f_44, f_65);
      if(i_74 == 1)
      {
        // BLOCK 34
        f_75  =  1.0F;
      }  // B33
      else
      {
        // BLOCK 35
        f_76  =  exp(f_66);
        f_77  =  fma(f_76, f_68, f_76);
        f_75  =  f_77;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      ul_78  =  ul_1 + l_63;
      *((__global float *) ul_78)  =  f_75;
      i_79  =  i_60 + 1;
      i_60  =  i_79;
    }  // B29
    // BLOCK 37
    // BLOCK 38 MERGES [37 39 ]
    i_80  =  0;
    for(;i_80 < i_17;)
    {
      // BLOCK 39
      ul_8[i_80]  =  0.0F;
      ul_10[i_80]  =  0.0F;
      i_81  =  i_80 + 1;
      i_80  =  i_81;
    }  // B38
    // BLOCK 40
    // BLOCK 41 MERGES [40 48 ]
    i_82  =  0;
    for(;i_82 < i_14;)
    {
      // BLOCK 42
      i_83  =  i_21 + i_82;
      i_84  =  i_14 - i_82;
      i_85  =  (i_84 < 32) ? i_84 : 32;
      // BLOCK 43 MERGES [42 47 ]
      i_86  =  0;
      for(;i_86 < i_85;)
      {
        // BLOCK 44
        i_87  =  i_83 + i_86;
        l_88  =  (long) i_87;
        l_89  =  l_88 + 4L;
        l_90  =  l_89 << 2;
        ul_91  =  ul_1 + l_90;
        f_92  =  *((__global float *) ul_91);
        i_93  =  i_82 + i_86;
        b_94  =  i_93 == i_45;
        if(b_94)
        {
          // BLOCK 45
          f_95  =  0.0F;
        }  // B44
        else
        {
          // BLOCK 46
          f_95  =  f_92;
        }  // B44
        // BLOCK 47 MERGES [45 46 ]
        f_96  =  ul_8[i_86];
        f_97  =  ul_10[i_86];
        f_98  =  f_95 + f_96;
        f_99  =  f_98 - f_96;
        f_100  =  f_98 - f_99;
        f_101  =  f_96 - f_100;
        f_102  =  f_95 - f_99;
        f_103  =  f_101 + f_102;
        f_104  =  f_103 + f_97;
        ul_10[i_86]  =  f_104;
        ul_8[i_86]  =  f_98;
        i_105  =  i_86 + 1;
        i_86  =  i_105;
      }  // B43
      // BLOCK 48
      i_106  =  i_82 + 32;
      i_82  =  i_106;
    }  // B41
    // BLOCK 49
    // BLOCK 50 MERGES [49 51 ]
    f_107  =  0.0F;
    f_108  =  0.0F;
    i_109  =  0;
    for(;i_109 < i_17;)
    {
      // BLOCK 51
      f_110  =  ul_8[i_109];
      f_111  =  ul_10[i_109];
      f_112  =  ul_8[i_109];
      f_113  =  f_107 + f_112;
      f_114  =  f_110 + f_107;
      f_115  =  f_114 - f_107;
      f_116  =  f_114 - f_115;
      f_117  =  f_107 - f_116;
      f_118  =  f_110 - f_115;
      f_119  =  f_117 + f_118;
      f_120  =  f_119 + f_111;
      f_121  =  f_108 + f_120;
      i_122  =  i_109 + 1;
      f_107  =  f_113;
      f_108  =  f_121;
      i_109  =  i_122;
    }  // B50
    // BLOCK 52
    ul_8[0]  =  f_107;
    ul_10[0]  =  f_108;
    f_123  =  ul_8[0];
    f_124  =  f_123 + f_108;
    f_125  =  f_124 + 1.0F;
    f_126  =  f_44 - f_44;
    f_127  =  f_125 + f_126;
    // BLOCK 53 MERGES [52 54 ]
    i_128  =  i_21;
    for(;i_128 < i_59;)
    {
      // BLOCK 54
      l_129  =  (long) i_128;
      l_130  =  l_129 + 4L;
      l_131  =  l_130 << 2;
      ul_132  =  ul_1 + l_131;
      f_133  =  *((__global float *) ul_132);
      f_134  =  f_133 / f_127;
      *((__global float *) ul_132)  =  f_134;
      i_135  =  i_128 + 1;
      i_128  =  i_135;
    }  // B53
    // BLOCK 55
  }  // B0
  else
  {
    // BLOCK 56
  }  // B0
  // BLOCK 57 MERGES [56 55 ]
  return;
}  //  kernel

__kernel void kGenericReduceByItemTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_23, b_62;
  float f_16, f_18, f_20, f_34, f_35, f_44, f_49, f_52, f_53, f_61, f_63, f_65, f_67, f_68, f_69, f_70, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_123;
  int i_6, i_8, i_10, i_12, i_14, i_21, i_22, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_39, i_45, i_46, i_47, i_48, i_50, i_51, i_54, i_55, i_56, i_64, i_66, i_71, i_79, i_81, i_82, i_84, i_92, i_107, i_115, i_116, i_117;
  long l_40, l_41, l_42, l_57, l_58, l_59, l_118, l_119, l_120;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_43, *ul_60, *ul_121, *ul_122;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  i_6  =  shape_1;
  i_8  =  shape_2;
  i_10  =  shape_3;
  i_12  =  shape_4;
  i_14  =  shape_5;
  f_16  =  numbers_0;
  f_18  =  numbers_1;
  f_20  =  numbers_2;
  i_21  =  get_global_id(0);
  i_22  =  i_6 * i_12;
  b_23  =  i_21 < i_22;
  if(b_23)
  {
    // BLOCK 1
    i_24  =  i_21 / i_6;
    i_25  =  i_14 * i_24;
    i_26  =  i_25 + i_14;
    i_27  =  (i_26 < i_8) ? i_26 : i_8;
    i_28  =  i_21 % i_6;
    i_29  =  i_28 / i_10;
    i_30  =  i_29 * i_8;
    i_31  =  i_30 * i_10;
    i_32  =  i_28 % i_10;
    i_33  =  i_31 + i_32;
    f_34  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_35  =  f_34;
    i_36  =  i_8;
    i_37  =  i_25;
    for(;i_37 < i_27;)
    {
      // BLOCK 3
      i_38  =  i_37 * i_10;
      i_39  =  i_33 + i_38;
      l_40  =  (long) i_39;
      l_41  =  l_40 + 4L;
      l_42  =  l_41 << 2;
      ul_43  =  ul_0 + l_42;
      f_44  =  *((__global float *) ul_43);
      i_45  =  isless(f_35, f_44);
      if(i_45 == 1)
      {
        // BLOCK 4
        i_46  =  i_37;
      }  // B3
      else
      {
        // BLOCK 5
        i_46  =  i_36;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_47  =  i_37 + 1;
      i_48  =  isless(f_35, f_44);
      if(i_48 == 1)
      {
        // BLOCK 7
        f_49  =  f_44;
        i_50  =  i_46;
      }  // B6
      else
      {
        // BLOCK 8
        f_49  =  f_35;
        i_50  =  i_46;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_50  =  i_46;
      i_51  =  i_47;
      f_35  =  f_49;
      i_36  =  i_50;
      i_37  =  i_51;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 39 ]
    f_52  =  0.0F;
    f_53  =  0.0F;
    i_54  =  i_25;
    for(;i_54 < i_27;)
    {
      // BLOCK 12
      i_55  =  i_54 * i_10;
      i_56  =  i_55 + i_33;
      l_57  =  (long) i_56;
      l_58  =  l_57 + 4L;
      l_59  =  l_58 << 2;
      ul_60  =  ul_0 + l_59;
      f_61  =  *((__global float *) ul_60);
      b_62  =  i_36 == i_54;
      if(b_62)
      {
        // BLOCK 13
        f_63  =  0.0F;
      }  // B12
      else
      {
        // BLOCK 14
        i_64  =  isless(f_16, 1.0F);
        if(i_64 == 1)
        {
          // BLOCK 15
          f_65  =  f_16;
        }  // B14
        else
        {
          // BLOCK 16
          f_65  =  1.0F;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        i_66  =  isless(f_16, 1.0F);
        if(i_66 == 1)
        {
          // BLOCK 18
          f_67  =  1.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_67  =  f_16;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        f_68  =  f_65 * f_61;
        f_69  =  f_35 * f_65;
        f_70  =  f_68 - f_69;
        i_71  =  isless(f_70, -3.4028235E38F);
        if(i_71 == 1)
        {
          // BLOCK 21
          f_72  =  0.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_73  =  f_70 - f_68;
          f_74  =  f_70 - f_73;
          f_75  =  f_68 - f_74;
          f_76  =  fma(f_35, f_65, f_73);
          f_77  =  f_75 - f_76;
          f_72  =  f_77;
        }  // B20
        // BLOCK 23 MERGES [21 22 ]
        f_78  =  f_67 * f_70;
        i_79  =  isless(f_78, -250.0F);
        if(i_79 == 1)
        {
          // BLOCK 24
          f_80  =  -250.0F;
        }  // B23
        else
        {
          // BLOCK 25
          i_81  =  isless(250.0F, f_78);
          if(i_81 == 1)
          {
            // BLOCK 26
            f_80  =  250.0F;
          }  // B25
          else
          {
            // BLOCK 27
            f_80  =  f_78;
          }  // B25
        }  // B23
        // BLOCK 28 MERGES [26 27 24 ]
        i_82  =  isless(f_78, -250.0F);
        if(i_82 == 1)
        {
          // BLOCK 29
          f_83  =  -250.0F;
        }  // B28
        else
        {
          // BLOCK 30
          i_84  =  isless(250.0F, f_78);
          if(i_84 == 1)
          {
            // BLOCK 31
            f_83  =  250.0F;
          }  // B30
          else
          {
            // BLOCK 32
            f_83  =  f_78;
          }  // B30
        }  // B28
        // BLOCK 33 MERGES [31 32 29 ]
        f_85  =  f_80 + 786432.0F;
        f_86  =  f_85 - 786432.0F;
        f_87  =  f_80 - f_86;
        f_88  =  f_20 * f_80;
        f_89  =  fma(f_87, f_18, f_88);
        f_90  =  fma(f_86, f_18, f_89);
        f_91  =  exp(f_90);
        i_92  =  isless(f_70, -3.4028235E38F);
        if(i_92 == 1)
        {
          // BLOCK 34
          f_93  =  f_91;
        }  // B33
        else
        {
          // BLOCK 35
          f_94  =  f_72 * f_67;
          f_95  =  f_18 + f_20;
          f_96  =  f_83 + 786432.0F;
          f_97  =  f_96 - 786432.0F;
          f_98  =  f_83 - f_97;
          f_99  =  f_83 * f_20;
          f_100  =  fma(f_98, f_18, f_99);
          f_101  =  f_97 * f_18;
          f_102  =  fma(f_97, f_18, f_100);
          f_103  =  f_101 - f_102;
          f_104  =  f_103 + f_100;
          f_105  =  fma(f_94, f_95, f_104);
          f_106  =  fma(f_105, f_91, f_91);
          f_93  =  f_106;
        }  // B33
        // BLOCK 36 MERGES [34 35 ]
        i_107  =  isequal(f_35, f_61);
        if(i_107 == 1)
        {
          // BLOCK 37
          f_63  =  1.0F;
        }  // B36
        else
        {
          // BLOCK 38
          f_63  =  f_93;
        }  // B36
      }  // B12
      // BLOCK 39 MERGES [13 37 38 ]
      f_108  =  f_52 + f_63;
      f_109  =  f_108 - f_52;
      f_110  =  f_108 - f_109;
      f_111  =  f_52 - f_110;
      f_112  =  f_63 - f_109;
      f_113  =  f_111 + f_112;
      f_114  =  f_53 + f_113;
      i_115  =  i_54 + 1;
      f_52  =  f_108;
      f_53  =  f_114;
      i_54  =  i_115;
    }  // B11
    // BLOCK 40
    i_116  =  i_12 * i_28;
    i_117  =  i_116 + i_24;
    l_118  =  (long) i_117;
    l_119  =  l_118 + 4L;
    l_120  =  l_119 << 2;
    ul_121  =  ul_1 + l_120;
    *((__global float *) ul_121)  =  f_35;
    ul_122  =  ul_2 + l_120;
    f_123  =  f_52 + f_53;
    *((__global float *) ul_122)  =  f_123;
  }  // B0
  else
  {
    // BLOCK 41
  }  // B0
  // BLOCK 42 MERGES [41 40 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int function, __private int gradient, __private int sign)
{
  bool b_37, b_56, b_76, b_129, b_131, b_142, b_154;
  float f_18, f_20, f_22, f_31, f_33, f_44, f_49, f_57, f_59, f_68, f_70, f_72, f_73, f_83, f_85, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_128, f_130, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_140, f_143, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_155;
  int i_10, i_12, i_14, i_16, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_32, i_34, i_35, i_36, i_38, i_39, i_45, i_46, i_47, i_48, i_50, i_51, i_52, i_53, i_54, i_55, i_58, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_69, i_71, i_74, i_75, i_77, i_78, i_84, i_86, i_91, i_99, i_101, i_102, i_104, i_112, i_127, i_139, i_141, i_144, i_153;
  long l_40, l_41, l_42, l_79, l_80, l_81, l_156, l_157, l_158;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_43, *ul_82, *ul_159, *ul_160;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  __local float adf_5[256];
  __local int adi_6[256];
  __local float adf_7[256];
  __local float adf_8[256];
  i_10  =  shape_2;
  i_12  =  shape_4;
  i_14  =  shape_5;
  i_16  =  shape_6;
  f_18  =  numbers_0;
  f_20  =  numbers_1;
  f_22  =  numbers_2;
  i_23  =  get_group_id(0);
  i_24  =  i_23 % i_12;
  i_25  =  i_14 * i_24;
  i_26  =  i_25 + i_14;
  i_27  =  (i_26 < i_10) ? i_26 : i_10;
  i_28  =  i_27 + -1;
  i_29  =  i_23 / i_12;
  i_30  =  i_29 * i_10;
  f_31  =  -1.0F / 0.0F;
  i_32  =  get_local_id(0);
  // BLOCK 1 MERGES [0 11 ]
  f_33  =  f_31;
  i_34  =  i_10;
  i_35  =  i_25;
  for(;i_35 < i_27;)
  {
    // BLOCK 2
    i_36  =  i_32 + i_35;
    b_37  =  i_36 < i_27;
    if(b_37)
    {
      // BLOCK 3
      i_38  =  i_36;
    }  // B2
    else
    {
      // BLOCK 4
      i_38  =  i_28;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    i_39  =  i_30 + i_38;
    l_40  =  (long) i_39;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_0 + l_42;
    f_44  =  *((__global float *) ul_43);
    i_45  =  isless(f_33, f_44);
    if(i_45 == 1)
    {
      // BLOCK 6
      i_46  =  i_38;
    }  // B5
    else
    {
      // BLOCK 7
      i_46  =  i_34;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_47  =  i_16 + i_35;
    i_48  =  isless(f_33, f_44);
    if(i_48 == 1)
    {
      // BLOCK 9
      f_49  =  f_44;
      i_50  =  i_46;
    }  // B8
    else
    {
      // BLOCK 10
      f_49  =  f_33;
      i_50  =  i_46;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_50  =  i_46;
    i_51  =  i_47;
    f_33  =  f_49;
    i_34  =  i_50;
    i_35  =  i_51;
  }  // B1
  // BLOCK 12
  adf_5[i_32]  =  f_33;
  adi_6[i_32]  =  i_34;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_52  =  i_16 >> 31;
  i_53  =  i_52 + i_16;
  i_54  =  i_53 >> 1;
  // BLOCK 13 MERGES [12 26 ]
  i_55  =  i_54;
  for(;i_55 >= 1;)
  {
    // BLOCK 14
    b_56  =  i_32 < i_55;
    if(b_56)
    {
      // BLOCK 15
      f_57  =  adf_5[i_32];
      i_58  =  i_55 + i_32;
      f_59  =  adf_5[i_58];
      i_60  =  adi_6[i_32];
      i_61  =  adi_6[i_58];
      i_62  =  isequal(f_57, f_59);
      if(i_62 == 1)
      {
        // BLOCK 16
        i_63  =  (i_61 < i_60) ? i_61 : i_60;
        i_64  =  i_63;
      }  // B15
      else
      {
        // BLOCK 17
        i_64  =  i_60;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_65  =  isless(f_57, f_59);
      if(i_65 == 1)
      {
        // BLOCK 19
        i_66  =  i_61;
      }  // B18
      else
      {
        // BLOCK 20
        i_66  =  i_64;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      adi_6[i_32]  =  i_66;
      i_67  =  isless(f_57, f_59);
      if(i_67 == 1)
      {
        // BLOCK 22
        f_68  =  f_59;
      }  // B21
      else
      {
        // BLOCK 23
        f_68  =  f_57;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adf_5[i_32]  =  f_68;
    }  // B14
    else
    {
      // BLOCK 25
    }  // B14
    // BLOCK 26 MERGES [25 24 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_69  =  i_55 >> 1;
    i_55  =  i_69;
  }  // B13
  // BLOCK 27
  f_70  =  adf_5[0];
  i_71  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 28 MERGES [27 62 ]
  f_72  =  0.0F;
  f_73  =  0.0F;
  i_74  =  i_25;
  for(;i_74 < i_27;)
  {
    // BLOCK 29
    i_75  =  i_74 + i_32;
    b_76  =  i_75 < i_27;
    if(b_76)
    {
      // BLOCK 30
      i_77  =  i_75;
    }  // B29
    else
    {
      // BLOCK 31
      i_77  =  i_28;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_78  =  i_77 + i_30;
    l_79  =  (long) i_78;
    l_80  =  l_79 + 4L;
    l_81  =  l_80 << 2;
    ul_82  =  ul_0 + l_81;
    f_83  =  *((__global float *) ul_82);
    i_84  =  isless(f_18, 1.0F);
    if(i_84 == 1)
    {
      // BLOCK 33
      f_85  =  f_18;
    }  // B32
    else
    {
      // BLOCK 34
      f_85  =  1.0F;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_86  =  isless(f_18, 1.0F);
    if(i_86 == 1)
    {
      // BLOCK 36
      f_87  =  1.0F;
    }  // B35
    else
    {
      // BLOCK 37
      f_87  =  f_18;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    f_88  =  f_85 * f_83;
    f_89  =  f_70 * f_85;
    f_90  =  f_88 - f_89;
    i_91  =  isless(f_90, -3.4028235E38F);
    if(i_91 == 1)
    {
      // BLOCK 39
      f_92  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_93  =  f_90 - f_88;
      f_94  =  f_90 - f_93;
      f_95  =  f_88 - f_94;
      f_96  =  fma(f_85, f_70, f_93);
      f_97  =  f_95 - f_96;
      f_92  =  f_97;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    f_98  =  f_87 * f_90;
    i_99  =  isless(f_98, -250.0F);
    if(i_99 == 1)
    {
      // BLOCK 42
      f_100  =  -250.0F;
    }  // B41
    else
    {
      // BLOCK 43
      i_101  =  isless(250.0F, f_98);
      if(i_101 == 1)
      {
        // BLOCK 44
        f_100  =  250.0F;
      }  // B43
      else
      {
        // BLOCK 45
        f_100  =  f_98;
      }  // B43
    }  // B41
    // BLOCK 46 MERGES [44 45 42 ]
    i_102  =  isless(f_98, -250.0F);
    if(i_102 == 1)
    {
      // BLOCK 47
      f_103  =  -250.0F;
    }  // B46
    else
    {
      // BLOCK 48
      i_104  =  isless(250.0F, f_98);
      if(i_104 == 1)
      {
        // BLOCK 49
        f_103  =  250.0F;
      }  // B48
      else
      {
        // BLOCK 50
        f_103  =  f_98;
      }  // B48
    }  // B46
    // BLOCK 51 MERGES [49 50 47 ]
    f_105  =  f_100 + 786432.0F;
    f_106  =  f_105 - 786432.0F;
    f_107  =  f_100 - f_106;
    f_108  =  f_22 * f_100;
    f_109  =  fma(f_107, f_20, f_108);
    f_110  =  fma(f_106, f_20, f_109);
    f_111  =  exp(f_110);
    i_112  =  isless(f_90, -3.4028235E38F);
    if(i_112 == 1)
    {
      // BLOCK 52
      f_113  =  f_111;
    }  // B51
    else
    {
      // BLOCK 53
      f_114  =  f_92 * f_87;
      f_115  =  f_20 + f_22;
      f_116  =  f_103 + 786432.0F;
      f_117  =  f_116 - 786432.0F;
      f_118  =  f_103 - f_117;
      f_119  =  f_103 * f_22;
      f_120  =  fma(f_118, f_20, f_119);
      f_121  =  f_117 * f_20;
      f_122  =  fma(f_117, f_20, f_120);
      f_123  =  f_121 - f_122;
      f_124  =  f_123 + f_120;
      f_125  =  fma(f_114, f_115, f_124);
      f_126  =  fma(f_125, f_111, f_111);
      f_113  =  f_126;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    i_127  =  isequal(f_70, f_83);
    if(i_127 == 1)
    {
      // BLOCK 55
      f_128  =  1.0F;
    }  // B54
    else
    {
      // BLOCK 56
      f_128  =  f_113;
    }  // B54
    // BLOCK 57 MERGES [55 56 ]
    b_129  =  i_77 == i_71;
    if(b_129)
    {
      // BLOCK 58
      f_130  =  0.0F;
    }  // B57
    else
    {
      // BLOCK 59
      b_131  =  i_75 == i_77;
      if(b_131)
      {
        // BLOCK 60
        f_130  =  f_128;
      }  // B59
      else
      {
        // BLOCK 61
        f_130  =  0.0F;
      }  // B59
    }  // B57
    // BLOCK 62 MERGES [58 60 61 ]
    f_132  =  f_72 + f_130;
    f_133  =  f_132 - f_72;
    f_134  =  f_132 - f_133;
    f_135  =  f_72 - f_134;
    f_136  =  f_130 - f_133;
    f_137  =  f_135 + f_136;
    f_138  =  f_73 + f_137;
    i_139  =  i_74 + i_16;
    f_72  =  f_132;
    f_73  =  f_138;
    i_74  =  i_139;
  }  // B28
  // BLOCK 63
  f_140  =  f_72 + f_73;
  adf_5[i_32]  =  f_140;
  adf_7[i_32]  =  0.0F;
  adf_8[i_32]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 64 MERGES [63 68 ]
  i_141  =  i_54;
  for(;i_141 >= 1;)
  {
    // BLOCK 65
    b_142  =  i_32 < i_141;
    if(b_142)
    {
      // BLOCK 66
      f_143  =  adf_5[i_32];
      i_144  =  i_141 + i_32;
      f_145  =  adf_5[i_144];
      f_146  =  f_143 + f_145;
      adf_5[i_32]  =  f_146;
      f_147  =  adf_8[i_32];
      f_148  =  adf_8[i_144];
      f_149  =  f_147 + f_148;
      adf_8[i_32]  =  f_149;
      f_150  =  adf_7[i_32];
      f_151  =  adf_7[i_144];
      f_152  =  f_150 + f_151;
      adf_7[i_32]  =  f_152;
    }  // B65
    else
    {
      // BLOCK 67
    }  // B65
    // BLOCK 68 MERGES [67 66 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_153  =  i_141 >> 1;
    i_141  =  i_153;
  }  // B64
  // BLOCK 69
  b_154  =  i_32 == 0;
  if(b_154)
  {
    // BLOCK 70
    f_155  =  adf_5[0];
    l_156  =  (long) i_23;
    l_157  =  l_156 + 4L;
    l_158  =  l_157 << 2;
    ul_159  =  ul_1 + l_158;
    *((__global float *) ul_159)  =  f_70;
    ul_160  =  ul_2 + l_158;
    *((__global float *) ul_160)  =  f_155;
  }  // B69
  else
  {
    // BLOCK 71
  }  // B69
  // BLOCK 72 MERGES [71 70 ]
  return;
}  //  kernel

__kernel void kGenericReduceByLanesTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_29, b_137;
  float f_22, f_24, f_26, f_36, f_51, f_52, f_58, f_61, f_63, f_66, f_75, f_90, f_92, f_94, f_95, f_96, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_107, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_135, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_150, f_151, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_166, f_172;
  int i_14, i_16, i_18, i_20, i_27, i_28, i_30, i_31, i_32, i_33, i_34, i_35, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_53, i_54, i_55, i_56, i_57, i_59, i_60, i_62, i_64, i_65, i_67, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_76, i_77, i_78, i_79, i_80, i_81, i_82, i_83, i_84, i_85, i_91, i_93, i_98, i_106, i_108, i_109, i_111, i_119, i_134, i_136, i_148, i_149, i_152, i_165;
  long l_47, l_48, l_49, l_86, l_87, l_88, l_167, l_168, l_169;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_50, *ul_89, *ul_170, *ul_171;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  __private float ul_5[32];
  __private float* ul_6 = ul_5;
  __private int ul_7[32];
  __private int* ul_8 = ul_7;
  __private float ul_9[32];
  __private float* ul_10 = ul_9;
  __private float ul_11[32];
  __private float* ul_12 = ul_11;
  i_14  =  shape_1;
  i_16  =  shape_2;
  i_18  =  shape_4;
  i_20  =  shape_5;
  f_22  =  numbers_0;
  f_24  =  numbers_1;
  f_26  =  numbers_2;
  i_27  =  get_global_id(0);
  i_28  =  i_14 * i_18;
  b_29  =  i_27 < i_28;
  if(b_29)
  {
    // BLOCK 1
    i_30  =  i_27 % i_18;
    i_31  =  i_20 * i_30;
    i_32  =  i_31 + i_20;
    i_33  =  (i_32 < i_16) ? i_32 : i_16;
    i_34  =  i_33 - i_31;
    i_35  =  (i_34 < 32) ? i_34 : 32;
    f_36  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_37  =  0;
    for(;i_37 < i_35;)
    {
      // BLOCK 3
      ul_6[i_37]  =  f_36;
      ul_8[i_37]  =  i_16;
      i_38  =  i_37 + 1;
      i_37  =  i_38;
    }  // B2
    // BLOCK 4
    i_39  =  i_27 / i_18;
    i_40  =  i_39 * i_16;
    // BLOCK 5 MERGES [4 15 ]
    i_41  =  i_31;
    for(;i_41 < i_33;)
    {
      // BLOCK 6
      i_42  =  i_40 + i_41;
      i_43  =  i_33 - i_41;
      i_44  =  (i_43 < 32) ? i_43 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_45  =  0;
      for(;i_45 < i_44;)
      {
        // BLOCK 8
        i_46  =  i_42 + i_45;
        l_47  =  (long) i_46;
        l_48  =  l_47 + 4L;
        l_49  =  l_48 << 2;
        ul_50  =  ul_0 + l_49;
        f_51  =  *((__global float *) ul_50);
        f_52  =  ul_6[i_45];
        i_53  =  isless(f_52, f_51);
        if(i_53 == 1)
        {
          // BLOCK 9
          i_54  =  i_41 + i_45;
          i_55  =  i_54;
        }  // B8
        else
        {
          // BLOCK 10
          i_56  =  ul_8[i_45];
          i_55  =  i_56;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_8[i_45]  =  i_55;
        i_57  =  isless(f_52, f_51);
        if(i_57 == 1)
        {
          // BLOCK 12
          f_58  =  f_51;
        }  // B11
        else
        {
          // BLOCK 13
          f_58  =  f_52;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_6[i_45]  =  f_58;
        i_59  =  i_45 + 1;
        i_45  =  i_59;
      }  // B7
      // BLOCK 15
      i_60  =  i_41 + 32;
      i_41  =  i_60;
    }  // B5
    // BLOCK 16
    f_61  =  ul_6[0];
    i_62  =  ul_8[0];
    // BLOCK 17 MERGES [16 27 ]
    f_63  =  f_61;
    i_64  =  i_62;
    i_65  =  1;
    for(;i_65 < i_35;)
    {
      // BLOCK 18
      f_66  =  ul_6[i_65];
      i_67  =  ul_8[i_65];
      i_68  =  isequal(f_63, f_66);
      if(i_68 == 1)
      {
        // BLOCK 19
        i_69  =  (i_67 < i_64) ? i_67 : i_64;
        i_70  =  i_69;
      }  // B18
      else
      {
        // BLOCK 20
        i_70  =  i_64;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_71  =  isless(f_63, f_66);
      if(i_71 == 1)
      {
        // BLOCK 22
        i_72  =  i_67;
      }  // B21
      else
      {
        // BLOCK 23
        i_72  =  i_70;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_73  =  i_65 + 1;
      i_74  =  isless(f_63, f_66);
      if(i_74 == 1)
      {
        // BLOCK 25
        f_75  =  f_66;
        i_76  =  i_72;
      }  // B24
      else
      {
        // BLOCK 26
        f_75  =  f_63;
        i_76  =  i_72;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_76  =  i_72;
      i_77  =  i_73;
      f_63  =  f_75;
      i_64  =  i_76;
      i_65  =  i_77;
    }  // B17
    // BLOCK 28
    ul_6[0]  =  f_63;
    ul_8[0]  =  i_64;
    // BLOCK 29 MERGES [28 30 ]
    i_78  =  0;
    for(;i_78 < i_35;)
    {
      // BLOCK 30
      ul_10[i_78]  =  0.0F;
      ul_12[i_78]  =  0.0F;
      i_79  =  i_78 + 1;
      i_78  =  i_79;
    }  // B29
    // BLOCK 31
    // BLOCK 32 MERGES [31 64 ]
    i_80  =  i_31;
    for(;i_80 < i_33;)
    {
      // BLOCK 33
      i_81  =  i_40 + i_80;
      i_82  =  i_33 - i_80;
      i_83  =  (i_82 < 32) ? i_82 : 32;
      // BLOCK 34 MERGES [33 63 ]
      i_84  =  0;
      for(;i_84 < i_83;)
      {
        // BLOCK 35
        i_85  =  i_81 + i_84;
        l_86  =  (long) i_85;
        l_87  =  l_86 + 4L;
        l_88  =  l_87 << 2;
        ul_89  =  ul_0 + l_88;
        f_90  =  *((__global float *) ul_89);
        i_91  =  isless(f_22, 1.0F);
        if(i_91 == 1)
        {
          // BLOCK 36
          f_92  =  f_22;
        }  // B35
        else
        {
          // BLOCK 37
          f_92  =  1.0F;
        }  // B35
        // BLOCK 38 MERGES [36 37 ]
        i_93  =  isless(f_22, 1.0F);
        if(i_93 == 1)
        {
          // BLOCK 39
          f_94  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_94  =  f_22;
        }  // B38
        // BLOCK 41 MERGES [39 40 ]
        f_95  =  f_92 * f_90;
        f_96  =  f_63 * f_92;
        f_97  =  f_95 - f_96;
        i_98  =  isless(f_97, -3.4028235E38F);
        if(i_98 == 1)
        {
          // BLOCK 42
          f_99  =  0.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_100  =  f_97 - f_95;
          f_101  =  f_97 - f_100;
          f_102  =  f_95 - f_101;
          f_103  =  fma(f_63, f_92, f_100);
          f_104  =  f_102 - f_103;
          f_99  =  f_104;
        }  // B41
        // BLOCK 44 MERGES [42 43 ]
        f_105  =  f_94 * f_97;
        i_106  =  isless(f_105, -250.0F);
        if(i_106 == 1)
        {
          // BLOCK 45
          f_107  =  -250.0F;
        }  // B44
        else
        {
          // BLOCK 46
          i_108  =  isless(250.0F, f_105);
          if(i_108 == 1)
          {
            // BLOCK 47
            f_107  =  250.0F;
          }  // B46
          else
          {
            // BLOCK 48
            f_107  =  f_105;
          }  // B46
        }  // B44
        // BLOCK 49 MERGES [47 48 45 ]
        i_109  =  isless(f_105, -250.0F);
        if(i_109 == 1)
        {
          // BLOCK 50
          f_110  =  -250.0F;
        }  // B49
        else
        {
          // BLOCK 51
          i_111  =  isless(250.0F, f_105);
          if(i_111 == 1)
          {
            // BLOCK 52
            f_110  =  250.0F;
          }  // B51
          else
          {
            // BLOCK 53
            f_110  =  f_105;
          }  // B51
        }  // B49
        // BLOCK 54 MERGES [52 53 50 ]
        f_112  =  f_107 + 786432.0F;
        f_113  =  f_112 - 786432.0F;
        f_114  =  f_107 - f_113;
        f_115  =  f_26 * f_107;
        f_116  =  fma(f_114, f_24, f_115);
        f_117  =  fma(f_113, f_24, f_116);
        f_118  =  exp(f_117);
        i_119  =  isless(f_97, -3.4028235E38F);
        if(i_119 == 1)
        {
          // BLOCK 55
          f_120  =  f_118;
        }  // B54
        else
        {
          // BLOCK 56
          f_121  =  f_99 * f_94;
          f_122  =  f_24 + f_26;
          f_123  =  f_110 + 786432.0F;
          f_124  =  f_123 - 786432.0F;
          f_125  =  f_110 - f_124;
          f_126  =  f_110 * f_26;
          f_127  =  fma(f_125, f_24, f_126);
          f_128  =  f_124 * f_24;
          f_129  =  fma(f_124, f_24, f_127);
          f_130  =  f_128 - f_129;
          f_131  =  f_130 + f_127;
          f_132  =  fma(f_121, f_122, f_131);
          f_133  =  fma(f_132, f_118, f_118);
          f_120  =  f_133;
        }  // B54
        // BLOCK 57 MERGES [55 56 ]
        i_134  =  isequal(f_63, f_90);
        if(i_134 == 1)
        {
          // BLOCK 58
          f_135  =  1.0F;
        }  // B57
        else
        {
          // BLOCK 59
          f_135  =  f_120;
        }  // B57
        // BLOCK 60 MERGES [58 59 ]
        i_136  =  i_80 + i_84;
        b_137  =  i_136 == i_64;
        if(b_137)
        {
          // BLOCK 61
          f_138  =  0.0F;
        }  // B60
        else
        {
          // BLOCK 62
          f_138  =  f_135;
        }  // B60
        // BLOCK 63 MERGES [61 62 ]
        f_139  =  ul_10[i_84];
        f_140  =  ul_12[i_84];
        f_141  =  f_138 + f_139;
        f_142  =  f_141 - f_139;
        f_143  =  f_141 - f_142;
        f_144  =  f_139 - f_143;
        f_145  =  f_138 - f_142;
        f_146  =  f_144 + f_145;
        f_147  =  f_146 + f_140;
        ul_12[i_84]  =  f_147;
        ul_10[i_84]  =  f_141;
        i_148  =  i_84 + 1;
        i_84  =  i_148;
      }  // B34
      // BLOCK 64
      i_149  =  i_80 + 32;
      i_80  =  i_149;
    }  // B32
    // BLOCK 65
    // BLOCK 66 MERGES [65 67 ]
    f_150  =  0.0F;
    f_151  =  0.0F;
    i_152  =  0;
    for(;i_152 < i_35;)
    {
      // BLOCK 67
      f_153  =  ul_10[i_152];
      f_154  =  ul_12[i_152];
      f_155  =  ul_10[i_152];
      f_156  =  f_150 + f_155;
      f_157  =  f_153 + f_150;
      f_158  =  f_157 - f_150;
      f_159  =  f_157 - f_158;
      f_160  =  f_150 - f_159;
      f_161  =  f_153 - f_158;
      f_162  =  f_160 + f_161;
      f_163  =  f_162 + f_154;
      f_164  =  f_151 + f_163;
      i_165  =  i_152 + 1;
      f_150  =  f_156;
      f_151  =  f_164;
      i_152  =  i_165;
    }  // B66
    // BLOCK 68
    ul_10[0]  =  f_150;
    ul_12[0]  =  f_151;
    f_166  =  ul_10[0];
    l_167  =  (long) i_27;
    l_168  =  l_167 + 4L;
    l_169  =  l_168 << 2;
    ul_170  =  ul_1 + l_169;
    *((__global float *) ul_170)  =  f_63;
    ul_171  =  ul_2 + l_169;
    f_172  =  f_166 + f_151;
    *((__global float *) ul_171)  =  f_172;
  }  // B0
  else
  {
    // BLOCK 69
  }  // B0
  // BLOCK 70 MERGES [69 68 ]
  return;
}  //  kernel

__kernel void kGenericCombineTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_17, b_45, b_93;
  float f_11, f_13, f_15, f_31, f_32, f_37, f_38, f_44, f_46, f_48, f_50, f_52, f_53, f_54, f_55, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_65, f_68, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_94, f_95, f_96, f_97;
  int i_7, i_9, i_16, i_18, i_19, i_20, i_21, i_22, i_33, i_34, i_35, i_36, i_39, i_49, i_51, i_56, i_64, i_66, i_67, i_69, i_77, i_92, i_98;
  long l_23, l_24, l_25, l_27, l_28, l_29, l_40, l_41, l_42, l_99, l_100, l_101;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_26, *ul_30, *ul_43, *ul_47, *ul_102, *ul_103;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  max;
  ul_3  =  others;
  i_7  =  shape_1;
  i_9  =  shape_4;
  f_11  =  numbers_0;
  f_13  =  numbers_1;
  f_15  =  numbers_2;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_7;
  if(b_17)
  {
    // BLOCK 1
    i_18  =  i_9 * i_16;
    i_19  =  i_18 + 1;
    i_20  =  i_18 + i_9;
    // BLOCK 2 MERGES [1 6 ]
    i_21  =  i_18;
    i_22  =  i_19;
    for(;;)
    {
      l_23  =  (long) i_21;
      l_24  =  l_23 + 4L;
      l_25  =  l_24 << 2;
      ul_26  =  ul_0 + l_25;
      if(!(i_22 < i_20))
      {
        break;
      }
      // BLOCK 3
      l_27  =  (long) i_22;
      l_28  =  l_27 + 4L;
      l_29  =  l_28 << 2;
      ul_30  =  ul_0 + l_29;
      f_31  =  *((__global float *) ul_30);
      f_32  =  *((__global float *) ul_26);
      i_33  =  i_22 + 1;
      i_34  =  isless(f_32, f_31);
      if(i_34 == 1)
      {
        // BLOCK 4
        i_35  =  i_22;
      }  // B3
      else
      {
        // BLOCK 5
        i_35  =  i_21;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_36  =  i_33;
      i_21  =  i_35;
      i_22  =  i_36;
    }  // B2
    // BLOCK 7
    f_37  =  *((__global float *) ul_26);
    // BLOCK 8 MERGES [7 39 ]
    f_38  =  0.0F;
    i_39  =  i_18;
    for(;i_39 < i_20;)
    {
      // BLOCK 9
      l_40  =  (long) i_39;
      l_41  =  l_40 + 4L;
      l_42  =  l_41 << 2;
      ul_43  =  ul_1 + l_42;
      f_44  =  *((__global float *) ul_43);
      b_45  =  i_21 == i_39;
      if(b_45)
      {
        // BLOCK 10
        f_46  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_47  =  ul_0 + l_42;
        f_48  =  *((__global float *) ul_47);
        i_49  =  isless(f_11, 1.0F);
        if(i_49 == 1)
        {
          // BLOCK 12
          f_50  =  f_11;
        }  // B11
        else
        {
          // BLOCK 13
          f_50  =  1.0F;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_51  =  isless(f_11, 1.0F);
        if(i_51 == 1)
        {
          // BLOCK 15
          f_52  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_52  =  f_11;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        f_53  =  f_50 * f_48;
        f_54  =  f_37 * f_50;
        f_55  =  f_53 - f_54;
        i_56  =  isless(f_55, -3.4028235E38F);
        if(i_56 == 1)
        {
          // BLOCK 18
          f_57  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_58  =  f_55 - f_53;
          f_59  =  f_55 - f_58;
          f_60  =  f_53 - f_59;
          f_61  =  fma(f_50, f_37, f_58);
          f_62  =  f_60 - f_61;
          f_57  =  f_62;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        f_63  =  f_52 * f_55;
        i_64  =  isless(f_63, -250.0F);
        if(i_64 == 1)
        {
          // BLOCK 21
          f_65  =  -250.0F;
        }  // B20
        else
        {
          // BLOCK 22
          i_66  =  isless(250.0F, f_63);
          if(i_66 == 1)
          {
            // BLOCK 23
            f_65  =  250.0F;
          }  // B22
          else
          {
            // BLOCK 24
            f_65  =  f_63;
          }  // B22
        }  // B20
        // BLOCK 25 MERGES [23 24 21 ]
        i_67  =  isless(f_63, -250.0F);
        if(i_67 == 1)
        {
          // BLOCK 26
          f_68  =  -250.0F;
        }  // B25
        else
        {
          // BLOCK 27
          i_69  =  isless(250.0F, f_63);
          if(i_69 == 1)
          {
            // BLOCK 28
            f_68  =  250.0F;
          }  // B27
          else
          {
            // BLOCK 29
            f_68  =  f_63;
          }  // B27
        }  // B25
        // BLOCK 30 MERGES [28 29 26 ]
        f_70  =  f_65 + 786432.0F;
        f_71  =  f_70 - 786432.0F;
        f_72  =  f_65 - f_71;
        f_73  =  f_15 * f_65;
        f_74  =  fma(f_72, f_13, f_73);
        f_75  =  fma(f_71, f_13, f_74);
        f_76  =  exp(f_75);
        i_77  =  isless(f_55, -3.4028235E38F);
        if(i_77 == 1)
        {
          // BLOCK 31
          f_78  =  f_76;
        }  // B30
        else
        {
          // BLOCK 32
          f_79  =  f_57 * f_52;
          f_80  =  f_13 + f_15;
          f_81  =  f_68 + 786432.0F;
          f_82  =  f_81 - 786432.0F;
          f_83  =  f_68 - f_82;
          f_84  =  f_68 * f_15;
          f_85  =  fma(f_83, f_13, f_84);
          f_86  =  f_82 * f_13;
          f_87  =  fma(f_82, f_13, f_85);
          f_88  =  f_86 - f_87;
          f_89  =  f_88 + f_85;
          f_90  =  fma(f_79, f_80, f_89);
          f_91  =  fma(f_90, f_76, f_76);
          f_78  =  f_91;
        }  // B30
        // BLOCK 33 MERGES [31 32 ]
        i_92  =  isequal(f_37, f_48);
        if(i_92 == 1)
        {
          // BLOCK 34
          f_46  =  1.0F;
        }  // B33
        else
        {
          // BLOCK 35
          f_46  =  f_78;
        }  // B33
      }  // B9
      // BLOCK 36 MERGES [10 34 35 ]
      b_93  =  i_21 == i_39;
      if(b_93)
      {
        // BLOCK 37
        f_94  =  f_44;
      }  // B36
      else
      {
        // BLOCK 38
        f_95  =  f_44 + 1.0F;
        f_96  =  f_46 * f_95;
        f_94  =  f_96;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_97  =  f_38 + f_94;
      i_98  =  i_39 + 1;
      f_38  =  f_97;
      i_39  =  i_98;
    }  // B8
    // BLOCK 40
    l_99  =  (long) i_16;
    l_100  =  l_99 + 4L;
    l_101  =  l_100 << 2;
    ul_102  =  ul_2 + l_101;
    *((__global float *) ul_102)  =  f_37;
    ul_103  =  ul_3 + l_101;
    *((__global float *) ul_103)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 41
  }  // B0
  // BLOCK 42 MERGES [41 40 ]
  return;
}  //  kernel

__kernel void kGenericWriteTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_9;
  float f_22, f_24, f_26, f_31, f_48, f_50, f_52, f_54, f_55, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_67, f_70, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_97, f_98, f_99, f_100;
  int i_7, i_8, i_11, i_13, i_15, i_17, i_19, i_20, i_35, i_36, i_40, i_41, i_42, i_43, i_51, i_53, i_58, i_66, i_68, i_69, i_71, i_79, i_94;
  long l_27, l_28, l_29, l_32, l_33, l_34, l_37, l_38, l_39, l_44, l_45, l_46;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_30, *ul_47, *ul_49, *ul_96;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  max;
  ul_2  =  others;
  ul_3  =  y;
  i_7  =  shape_0;
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_7;
  if(b_9)
  {
    // BLOCK 1
    i_11  =  shape_7;
    i_13  =  shape_8;
    i_15  =  shape_9;
    i_17  =  shape_10;
    i_19  =  shape_3;
    i_20  =  shape_3;
    f_22  =  numbers_0;
    f_24  =  numbers_1;
    f_26  =  numbers_2;
    l_27  =  (long) i_8;
    l_28  =  l_27 + 4L;
    l_29  =  l_28 << 2;
    ul_30  =  ul_0 + l_29;
    f_31  =  *((__global float *) ul_30);
    l_32  =  (long) i_11;
    l_33  =  l_32 * l_27;
    l_34  =  l_33 >> i_13;
    i_35  =  (int) l_34;
    i_36  =  i_35 * i_19;
    l_37  =  (long) i_15;
    l_38  =  l_37 * l_27;
    l_39  =  l_38 >> i_17;
    i_40  =  (int) l_39;
    i_41  =  i_40 * i_20;
    i_42  =  i_8 - i_41;
    i_43  =  i_36 + i_42;
    l_44  =  (long) i_43;
    l_45  =  l_44 + 4L;
    l_46  =  l_45 << 2;
    ul_47  =  ul_1 + l_46;
    f_48  =  *((__global float *) ul_47);
    ul_49  =  ul_2 + l_46;
    f_50  =  *((__global float *) ul_49);
    i_51  =  isless(f_22, 1.0F);
    if(i_51 == 1)
    {
      // BLOCK 2
      f_52  =  f_22;
    }  // B1
    else
    {
      // BLOCK 3
      f_52  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_53  =  isless(f_22, 1.0F);
    if(i_53 == 1)
    {
      // BLOCK 5
      f_54  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_54  =  f_22;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    f_55  =  f_52 * f_31;
    f_56  =  f_48 * f_52;
    f_57  =  f_55 - f_56;
    i_58  =  isless(f_57, -3.4028235E38F);
    if(i_58 == 1)
    {
      // BLOCK 8
      f_59  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_60  =  f_57 - f_55;
      f_61  =  f_57 - f_60;
      f_62  =  f_55 - f_61;
      f_63  =  fma(f_52, f_48, f_60);
      f_64  =  f_62 - f_63;
      f_59  =  f_64;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_65  =  f_54 * f_57;
    i_66  =  isless(f_65, -250.0F);
    if(i_66 == 1)
    {
      // BLOCK 11
      f_67  =  -250.0F;
    }  // B10
    else
    {
      // BLOCK 12
      i_68  =  isless(250.0F, f_65);
      if(i_68 == 1)
      {
        // BLOCK 13
        f_67  =  250.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_67  =  f_65;
      }  // B12
    }  // B10
    // BLOCK 15 MERGES [13 14 11 ]
    i_69  =  isless(f_65, -250.0F);
    if(i_69 == 1)
    {
      // BLOCK 16
      f_70  =  -250.0F;
    }  // B15
    else
    {
      // BLOCK 17
      i_71  =  isless(250.0F, f_65);
      if(i_71 == 1)
      {
        // BLOCK 18
        f_70  =  250.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_70  =  f_65;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [18 19 16 ]
    f_72  =  f_67 + 786432.0F;
    f_73  =  f_72 - 786432.0F;
    f_74  =  f_67 - f_73;
    f_75  =  f_26 * f_67;
    f_76  =  fma(f_74, f_24, f_75);
    f_77  =  fma(f_73, f_24, f_76);
    f_78  =  exp(f_77);
    i_79  =  isless(f_57, -3.4028235E38F);
    if(i_79 == 1)
    {
      // BLOCK 21
      f_80  =  f_78;
    }  // B20
    else
    {
      // BLOCK 22
      f_81  =  f_59 * f_54;
      f_82  =  f_24 + f_26;
      f_83  =  f_70 + 786432.0F;
      f_84  =  f_83 - 786432.0F;
      f_85  =  f_70 - f_84;
      f_86  =  f_70 * f_26;
      f_87  =  fma(f_85, f_24, f_86);
      f_88  =  f_84 * f_24;
      f_89  =  fma(f_84, f_24, f_87);
      f_90  =  f_88 - f_89;
      f_91  =  f_90 + f_87;
      f_92  =  fma(f_81, f_82, f_91);
      f_93  =  fma(f_92, f_78, f_78);
      f_80  =  f_93;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_94  =  isequal(f_31, f_48);
    if(i_94 == 1)
    {
      // BLOCK 24
      f_95  =  1.0F;
    }  // B23
    else
    {
      // BLOCK 25
      f_95  =  f_80;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_96  =  ul_3 + l_29;
    f_97  =  f_50 + 1.0F;
    f_98  =  f_48 - f_48;
    f_99  =  f_97 + f_98;
    f_100  =  f_95 / f_99;
    *((__global float *) ul_96)  =  f_100;
  }  // B0
  else
  {
    // BLOCK 27
  }  // B0
  // BLOCK 28 MERGES [27 26 ]
  return;
}  //  kernel

__kernel void kGenericSoftmaxByLanesTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int function, __private int gradient, __private int values, __private int sign)
{
  bool b_23, b_134;
  float f_17, f_19, f_21, f_25, f_39, f_40, f_46, f_49, f_51, f_54, f_63, f_72, f_74, f_76, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_89, f_92, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_117, f_132, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_147, f_148, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_163, f_164, f_165, f_166, f_167, f_173, f_174;
  int i_13, i_15, i_22, i_24, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_41, i_42, i_43, i_44, i_45, i_47, i_48, i_50, i_52, i_53, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_64, i_65, i_66, i_67, i_73, i_75, i_80, i_88, i_90, i_91, i_93, i_101, i_116, i_119, i_120, i_121, i_122, i_123, i_124, i_125, i_126, i_127, i_133, i_145, i_146, i_149, i_162, i_168, i_175;
  long l_35, l_36, l_37, l_68, l_69, l_70, l_128, l_129, l_130, l_169, l_170, l_171;
  __global uchar *ul_0, *ul_1, *ul_38, *ul_71, *ul_118, *ul_131, *ul_172;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  __private float ul_4[32];
  __private float* ul_5 = ul_4;
  __private int ul_6[32];
  __private int* ul_7 = ul_6;
  __private float ul_8[32];
  __private float* ul_9 = ul_8;
  __private float ul_10[32];
  __private float* ul_11 = ul_10;
  i_13  =  shape_1;
  i_15  =  shape_2;
  f_17  =  numbers_0;
  f_19  =  numbers_1;
  f_21  =  numbers_2;
  i_22  =  get_global_id(0);
  b_23  =  i_22 < i_13;
  if(b_23)
  {
    // BLOCK 1
    i_24  =  (i_15 < 32) ? i_15 : 32;
    f_25  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 3 ]
    i_26  =  0;
    for(;i_26 < i_24;)
    {
      // BLOCK 3
      ul_5[i_26]  =  f_25;
      ul_7[i_26]  =  i_15;
      i_27  =  i_26 + 1;
      i_26  =  i_27;
    }  // B2
    // BLOCK 4
    i_28  =  i_15 * i_22;
    // BLOCK 5 MERGES [4 15 ]
    i_29  =  0;
    for(;i_29 < i_15;)
    {
      // BLOCK 6
      i_30  =  i_28 + i_29;
      i_31  =  i_15 - i_29;
      i_32  =  (i_31 < 32) ? i_31 : 32;
      // BLOCK 7 MERGES [6 14 ]
      i_33  =  0;
      for(;i_33 < i_32;)
      {
        // BLOCK 8
        i_34  =  i_30 + i_33;
        l_35  =  (long) i_34;
        l_36  =  l_35 + 4L;
        l_37  =  l_36 << 2;
        ul_38  =  ul_0 + l_37;
        f_39  =  *((__global float *) ul_38);
        f_40  =  ul_5[i_33];
        i_41  =  isless(f_40, f_39);
        if(i_41 == 1)
        {
          // BLOCK 9
          i_42  =  i_29 + i_33;
          i_43  =  i_42;
        }  // B8
        else
        {
          // BLOCK 10
          i_44  =  ul_7[i_33];
          i_43  =  i_44;
        }  // B8
        // BLOCK 11 MERGES [9 10 ]
        ul_7[i_33]  =  i_43;
        i_45  =  isless(f_40, f_39);
        if(i_45 == 1)
        {
          // BLOCK 12
          f_46  =  f_39;
        }  // B11
        else
        {
          // BLOCK 13
          f_46  =  f_40;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        ul_5[i_33]  =  f_46;
        i_47  =  i_33 + 1;
        i_33  =  i_47;
      }  // B7
      // BLOCK 15
      i_48  =  i_29 + 32;
      i_29  =  i_48;
    }  // B5
    // BLOCK 16
    f_49  =  ul_5[0];
    i_50  =  ul_7[0];
    // BLOCK 17 MERGES [16 27 ]
    f_51  =  f_49;
    i_52  =  i_50;
    i_53  =  1;
    for(;i_53 < i_24;)
    {
      // BLOCK 18
      f_54  =  ul_5[i_53];
      i_55  =  ul_7[i_53];
      i_56  =  isequal(f_51, f_54);
      if(i_56 == 1)
      {
        // BLOCK 19
        i_57  =  (i_55 < i_52) ? i_55 : i_52;
        i_58  =  i_57;
      }  // B18
      else
      {
        // BLOCK 20
        i_58  =  i_52;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_59  =  isless(f_51, f_54);
      if(i_59 == 1)
      {
        // BLOCK 22
        i_60  =  i_55;
      }  // B21
      else
      {
        // BLOCK 23
        i_60  =  i_58;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_61  =  i_53 + 1;
      i_62  =  isless(f_51, f_54);
      if(i_62 == 1)
      {
        // BLOCK 25
        f_63  =  f_54;
        i_64  =  i_60;
      }  // B24
      else
      {
        // BLOCK 26
        f_63  =  f_51;
        i_64  =  i_60;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_64  =  i_60;
      i_65  =  i_61;
      f_51  =  f_63;
      i_52  =  i_64;
      i_53  =  i_65;
    }  // B17
    // BLOCK 28
    ul_5[0]  =  f_51;
    ul_7[0]  =  i_52;
    i_66  =  i_28 + i_15;
    // BLOCK 29 MERGES [28 55 ]
    i_67  =  i_28;
    for(;i_67 < i_66;)
    {
      // BLOCK 30
      l_68  =  (long) i_67;
      l_69  =  l_68 + 4L;
      l_70  =  l_69 << 2;
      ul_71  =  ul_0 + l_70;
      f_72  =  *((__global float *) ul_71);
      i_73  =  isless(f_17, 1.0F);
      if(i_73 == 1)
      {
        // BLOCK 31
        f_74  =  f_17;
      }  // B30
      else
      {
        // BLOCK 32
        f_74  =  1.0F;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      i_75  =  isless(f_17, 1.0F);
      if(i_75 == 1)
      {
        // BLOCK 34
        f_76  =  1.0F;
      }  // B33
      else
      {
        // BLOCK 35
        f_76  =  f_17;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      f_77  =  f_74 * f_72;
      f_78  =  f_51 * f_74;
      f_79  =  f_77 - f_78;
      i_80  =  isless(f_79, -3.4028235E38F);
      if(i_80 == 1)
      {
        // BLOCK 37
        f_81  =  0.0F;
      }  // B36
      else
      {
        // BLOCK 38
        f_82  =  f_79 - f_77;
        f_83  =  f_79 - f_82;
        f_84  =  f_77 - f_83;
        f_85  =  fma(f_51, f_74, f_82);
        f_86  =  f_84 - f_85;
        f_81  =  f_86;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_87  =  f_76 * f_79;
      i_88  =  isless(f_87, -250.0F);
      if(i_88 == 1)
      {
        // BLOCK 40
        f_89  =  -250.0F;
      }  // B39
      else
      {
        // BLOCK 41
        i_90  =  isless(250.0F, f_87);
        if(i_90 == 1)
        {
          // BLOCK 42
          f_89  =  250.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_89  =  f_87;
        }  // B41
      }  // B39
      // BLOCK 44 MERGES [42 43 40 ]
      i_91  =  isless(f_87, -250.0F);
      if(i_91 == 1)
      {
        // BLOCK 45
        f_92  =  -250.0F;
      }  // B44
      else
      {
        // BLOCK 46
        i_93  =  isless(250.0F, f_87);
        if(i_93 == 1)
        {
          // BLOCK 47
          f_92  =  250.0F;
        }  // B46
        else
        {
          // BLOCK 48
          f_92  =  f_87;
        }  // B46
      }  // B44
      // BLOCK 49 MERGES [47 48 45 ]
      f_94  =  f_89 + 786432.0F;
      f_95  =  f_94 - 786432.0F;
      f_96  =  f_89 - f_95;
      f_97  =  f_21 * f_89;
      f_98  =  fma(f_96, f_19, f_97);
      f_99  =  fma(f_95, f_19, f_98);
      f_100  =  exp(f_99);
      i_101  =  isless(f_79, -3.4028235E38F);
      if(i_101 == 1)
      {
        // BLOCK 50
        f_102  =  f_100;
      }  // B49
      else
      {
        // BLOCK 51
        f_103  =  f_81 * f_76;
        f_104  =  f_19 + f_21;
        f_105  =  f_92 + 786432.0F;
        f_106  =  f_105 - 786432.0F;
        f_107  =  f_92 - f_106;
        f_108  =  f_92 * f_21;
        f_109  =  fma(f_107, f_19, f_108);
        f_110  =  f_106 * f_19;
        f_111  =  fma(f_106, f_19, f_109);
        f_112  =  f_110 - f_111;
        f_113  =  f_112 + f_109;
        f_114  =  fma(f_103, f_104, f_113);
        f_115  =  fma(f_114, f_100, f_100);
        f_102  =  f_115;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      i_116  =  isequal(f_51, f_72);
      if(i_116 == 1)
      {
        // BLOCK 53
        f_117  =  1.0F;
      }  // B52
      else
      {
        // BLOCK 54
        f_117  =  f_102;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      ul_118  =  ul_1 + l_70;
      *((__global float *) ul_118)  =  f_117;
      i_119  =  i_67 + 1;
      i_67  =  i_119;
    }  // B29
    // BLOCK 56
    // BLOCK 57 MERGES [56 58 ]
    i_120  =  0;
    for(;i_120 < i_24;)
    {
      // BLOCK 58
      ul_9[i_120]  =  0.0F;
      ul_11[i_120]  =  0.0F;
      i_121  =  i_120 + 1;
      i_120  =  i_121;
    }  // B57
    // BLOCK 59
    // BLOCK 60 MERGES [59 67 ]
    i_122  =  0;
    for(;i_122 < i_15;)
    {
      // BLOCK 61
      i_123  =  i_28 + i_122;
      i_124  =  i_15 - i_122;
      i_125  =  (i_124 < 32) ? i_124 : 32;
      // BLOCK 62 MERGES [61 66 ]
      i_126  =  0;
      for(;i_126 < i_125;)
      {
        // BLOCK 63
        i_127  =  i_123 + i_126;
        l_128  =  (long) i_127;
        l_129  =  l_128 + 4L;
        l_130  =  l_129 << 2;
        ul_131  =  ul_1 + l_130;
        f_132  =  *((__global float *) ul_131);
        i_133  =  i_122 + i_126;
        b_134  =  i_133 == i_52;
        if(b_134)
        {
          // BLOCK 64
          f_135  =  0.0F;
        }  // B63
        else
        {
          // BLOCK 65
          f_135  =  f_132;
        }  // B63
        // BLOCK 66 MERGES [64 65 ]
        f_136  =  ul_9[i_126];
        f_137  =  ul_11[i_126];
        f_138  =  f_135 + f_136;
        f_139  =  f_138 - f_136;
        f_140  =  f_138 - f_139;
        f_141  =  f_136 - f_140;
        f_142  =  f_135 - f_139;
        f_143  =  f_141 + f_142;
        f_144  =  f_143 + f_137;
        ul_11[i_126]  =  f_144;
        ul_9[i_126]  =  f_138;
        i_145  =  i_126 + 1;
        i_126  =  i_145;
      }  // B62
      // BLOCK 67
      i_146  =  i_122 + 32;
      i_122  =  i_146;
    }  // B60
    // BLOCK 68
    // BLOCK 69 MERGES [68 70 ]
    f_147  =  0.0F;
    f_148  =  0.0F;
    i_149  =  0;
    for(;i_149 < i_24;)
    {
      // BLOCK 70
      f_150  =  ul_9[i_149];
      f_151  =  ul_11[i_149];
      f_152  =  ul_9[i_149];
      f_153  =  f_147 + f_152;
      f_154  =  f_150 + f_147;
      f_155  =  f_154 - f_147;
      f_156  =  f_154 - f_155;
      f_157  =  f_147 - f_156;
      f_158  =  f_150 - f_155;
      f_159  =  f_157 + f_158;
      f_160  =  f_159 + f_151;
      f_161  =  f_148 + f_160;
      i_162  =  i_149 + 1;
      f_147  =  f_153;
      f_148  =  f_161;
      i_149  =  i_162;
    }  // B69
    // BLOCK 71
    ul_9[0]  =  f_147;
    ul_11[0]  =  f_148;
    f_163  =  ul_9[0];
    f_164  =  f_163 + f_148;
    f_165  =  f_164 + 1.0F;
    f_166  =  f_51 - f_51;
    f_167  =  f_165 + f_166;
    // BLOCK 72 MERGES [71 73 ]
    i_168  =  i_28;
    for(;i_168 < i_66;)
    {
      // BLOCK 73
      l_169  =  (long) i_168;
      l_170  =  l_169 + 4L;
      l_171  =  l_170 << 2;
      ul_172  =  ul_1 + l_171;
      f_173  =  *((__global float *) ul_172);
      f_174  =  f_173 / f_167;
      *((__global float *) ul_172)  =  f_174;
      i_175  =  i_168 + 1;
      i_168  =  i_175;
    }  // B72
    // BLOCK 74
  }  // B0
  else
  {
    // BLOCK 75
  }  // B0
  // BLOCK 76 MERGES [75 74 ]
  return;
}  //  kernel
