// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: cf8d8edeca9046defc3f2cf3fc631d9b5fcb7c4c3fabee916cf163e8f3d1155a
// function: softmax
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 0, 1, 0) over parts plain
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 0, 0, 0, 1, 0) over groups plain
// launch: kGenericReduceByGroupInLockstep(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 1, 0, 0, 1, 0) over lockstep_groups plain
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 0, 0, 0) over divided_rows plain
// launch: kGenericWrite(in0, max, others, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, 1, 0) over elements plain
// launch: kGenericSoftmaxByGroup(in0, out0, shape_2, shape_6, 1, 1, 0) over whole_rows plain
// launch: kGenericReduceByItemTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 0, 1, 1) over parts tempered
// launch: kGenericReduceByGroupTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 0, 0, 0, 1, 1) over groups tempered
// launch: kGenericReduceByGroupInLockstepTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 1, 0, 0, 1, 1) over lockstep_groups tempered
// launch: kGenericCombineTempered(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_4, 0, 0, 1) over divided_rows tempered
// launch: kGenericWriteTempered(in0, max, others, out0, numbers_0, numbers_1, numbers_2, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, 1, 1) over elements tempered
// launch: kGenericSoftmaxByGroupTempered(in0, out0, numbers_0, numbers_1, numbers_2, shape_2, shape_6, 1, 1, 1) over whole_rows tempered
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_16, b_55;
  float f_27, f_28, f_37, f_42, f_45, f_46, f_54, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_83;
  int i_5, i_7, i_9, i_11, i_13, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_29, i_30, i_31, i_32, i_38, i_39, i_40, i_41, i_43, i_44, i_47, i_48, i_49, i_58, i_65, i_75, i_76, i_77;
  long l_33, l_34, l_35, l_50, l_51, l_52, l_78, l_79, l_80;
  ulong ul_0, ul_1, ul_2, ul_36, ul_53, ul_81, ul_82;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
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

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_32, b_34, b_53, b_73, b_75, b_95, b_97, b_108, b_120;
  float f_26, f_28, f_41, f_46, f_54, f_56, f_65, f_67, f_69, f_70, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_96, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_106, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_121;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_29, i_30, i_31, i_33, i_35, i_36, i_42, i_43, i_44, i_45, i_47, i_48, i_49, i_50, i_51, i_52, i_55, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_68, i_71, i_72, i_74, i_76, i_77, i_84, i_91, i_105, i_107, i_110, i_119;
  long l_37, l_38, l_39, l_78, l_79, l_80, l_122, l_123, l_124;
  ulong ul_0, ul_1, ul_2, ul_40, ul_81, ul_125, ul_126;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  __local float adf_4[256];
  __local int adi_5[256];
  __local float adf_6[256];
  __local float adf_7[256];
  i_9  =  shape_2;
  i_11  =  shape_4;
  i_13  =  shape_5;
  i_15  =  shape_6;
  i_16  =  i_11 * i_15;
  i_17  =  i_9 % i_16;
  i_18  =  get_group_id(0);
  i_19  =  i_18 % i_11;
  i_20  =  i_13 * i_19;
  i_21  =  i_20 + i_13;
  i_22  =  (i_21 < i_9) ? i_21 : i_9;
  i_23  =  i_22 + -1;
  i_24  =  i_18 / i_11;
  i_25  =  i_24 * i_9;
  f_26  =  -1.0F / 0.0F;
  i_27  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_28  =  f_26;
  i_29  =  i_9;
  i_30  =  i_20;
  for(;i_30 < i_22;)
  {
    // BLOCK 2
    i_31  =  i_27 + i_30;
    b_32  =  i_31 < i_22;
    if(b_32)
    {
      // BLOCK 3
      i_33  =  i_31;
    }  // B2
    else
    {
      // BLOCK 4
      i_33  =  i_23;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_34  =  i_17 == 0;
    if(b_34)
    {
      // BLOCK 6
      i_35  =  i_31;
    }  // B5
    else
    {
      // BLOCK 7
      i_35  =  i_33;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_36  =  i_25 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_0 + l_39;
    f_41  =  *((__global float *) ul_40);
    i_42  =  isless(f_28, f_41);
    if(i_42 == 1)
    {
      // BLOCK 9
      i_43  =  i_35;
    }  // B8
    else
    {
      // BLOCK 10
      i_43  =  i_29;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_44  =  i_30 + i_15;
    i_45  =  isless(f_28, f_41);
    if(i_45 == 1)
    {
      // BLOCK 12
      f_46  =  f_41;
      i_47  =  i_43;
    }  // B11
    else
    {
      // BLOCK 13
      f_46  =  f_28;
      i_47  =  i_43;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_47  =  i_43;
    i_48  =  i_44;
    f_28  =  f_46;
    i_29  =  i_47;
    i_30  =  i_48;
  }  // B1
  // BLOCK 15
  adf_4[i_27]  =  f_28;
  adi_5[i_27]  =  i_29;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_49  =  i_15 >> 31;
  i_50  =  i_49 + i_15;
  i_51  =  i_50 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_52  =  i_51;
  for(;i_52 >= 1;)
  {
    // BLOCK 17
    b_53  =  i_27 < i_52;
    if(b_53)
    {
      // BLOCK 18
      f_54  =  adf_4[i_27];
      i_55  =  i_52 + i_27;
      f_56  =  adf_4[i_55];
      i_57  =  adi_5[i_27];
      i_58  =  adi_5[i_55];
      i_59  =  isequal(f_54, f_56);
      if(i_59 == 1)
      {
        // BLOCK 19
        i_60  =  (i_58 < i_57) ? i_58 : i_57;
        i_61  =  i_60;
      }  // B18
      else
      {
        // BLOCK 20
        i_61  =  i_57;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_62  =  isless(f_54, f_56);
      if(i_62 == 1)
      {
        // BLOCK 22
        i_63  =  i_58;
      }  // B21
      else
      {
        // BLOCK 23
        i_63  =  i_61;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_5[i_27]  =  i_63;
      i_64  =  isless(f_54, f_56);
      if(i_64 == 1)
      {
        // BLOCK 25
        f_65  =  f_56;
      }  // B24
      else
      {
        // BLOCK 26
        f_65  =  f_54;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_4[i_27]  =  f_65;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_66  =  i_52 >> 1;
    i_52  =  i_66;
  }  // B16
  // BLOCK 30
  f_67  =  adf_4[0];
  i_68  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 49 ]
  f_69  =  0.0F;
  f_70  =  0.0F;
  i_71  =  i_20;
  for(;i_71 < i_22;)
  {
    // BLOCK 32
    i_72  =  i_71 + i_27;
    b_73  =  i_72 < i_22;
    if(b_73)
    {
      // BLOCK 33
      i_74  =  i_72;
    }  // B32
    else
    {
      // BLOCK 34
      i_74  =  i_23;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_75  =  i_17 == 0;
    if(b_75)
    {
      // BLOCK 36
      i_76  =  i_72;
    }  // B35
    else
    {
      // BLOCK 37
      i_76  =  i_74;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_77  =  i_76 + i_25;
    l_78  =  (long) i_77;
    l_79  =  l_78 + 4L;
    l_80  =  l_79 << 2;
    ul_81  =  ul_0 + l_80;
    f_82  =  *((__global float *) ul_81);
    f_83  =  f_82 - f_67;
    i_84  =  isless(f_83, -3.4028235E38F);
    if(i_84 == 1)
    {
      // BLOCK 39
      f_85  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_86  =  f_83 - f_82;
      f_87  =  f_83 - f_86;
      f_88  =  f_82 - f_87;
      f_89  =  f_86 + f_67;
      f_90  =  f_88 - f_89;
      f_85  =  f_90;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_91  =  isequal(f_67, f_82);
    if(i_91 == 1)
    {
      // BLOCK 42
      f_92  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_93  =  exp(f_83);
      f_94  =  fma(f_93, f_85, f_93);
      f_92  =  f_94;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    b_95  =  i_76 == i_68;
    if(b_95)
    {
      // BLOCK 45
      f_96  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      b_97  =  i_72 == i_76;
      if(b_97)
      {
        // BLOCK 47
        f_96  =  f_92;
      }  // B46
      else
      {
        // BLOCK 48
        f_96  =  0.0F;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [45 47 48 ]
    f_98  =  f_69 + f_96;
    f_99  =  f_98 - f_69;
    f_100  =  f_98 - f_99;
    f_101  =  f_69 - f_100;
    f_102  =  f_96 - f_99;
    f_103  =  f_101 + f_102;
    f_104  =  f_70 + f_103;
    i_105  =  i_71 + i_15;
    f_69  =  f_98;
    f_70  =  f_104;
    i_71  =  i_105;
  }  // B31
  // BLOCK 50
  f_106  =  f_69 + f_70;
  adf_4[i_27]  =  f_106;
  adf_6[i_27]  =  0.0F;
  adf_7[i_27]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_107  =  i_51;
  for(;i_107 >= 1;)
  {
    // BLOCK 52
    b_108  =  i_27 < i_107;
    if(b_108)
    {
      // BLOCK 53
      f_109  =  adf_4[i_27];
      i_110  =  i_107 + i_27;
      f_111  =  adf_4[i_110];
      f_112  =  f_109 + f_111;
      adf_4[i_27]  =  f_112;
      f_113  =  adf_7[i_27];
      f_114  =  adf_7[i_110];
      f_115  =  f_113 + f_114;
      adf_7[i_27]  =  f_115;
      f_116  =  adf_6[i_27];
      f_117  =  adf_6[i_110];
      f_118  =  f_116 + f_117;
      adf_6[i_27]  =  f_118;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_119  =  i_107 >> 1;
    i_107  =  i_119;
  }  // B51
  // BLOCK 56
  b_120  =  i_27 == 0;
  if(b_120)
  {
    // BLOCK 57
    f_121  =  adf_4[0];
    l_122  =  (long) i_18;
    l_123  =  l_122 + 4L;
    l_124  =  l_123 << 2;
    ul_125  =  ul_1 + l_124;
    *((__global float *) ul_125)  =  f_67;
    ul_126  =  ul_2 + l_124;
    *((__global float *) ul_126)  =  f_121;
  }  // B56
  else
  {
    // BLOCK 58
  }  // B56
  // BLOCK 59 MERGES [58 57 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstep(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_32, b_34, b_51, b_71, b_73, b_93, b_95, b_106, b_118;
  float f_26, f_28, f_41, f_45, f_52, f_54, f_63, f_65, f_67, f_68, f_80, f_81, f_83, f_84, f_85, f_86, f_87, f_88, f_90, f_91, f_92, f_94, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_104, f_107, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_119;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_29, i_30, i_31, i_33, i_35, i_36, i_42, i_43, i_44, i_46, i_47, i_48, i_49, i_50, i_53, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_64, i_66, i_69, i_70, i_72, i_74, i_75, i_82, i_89, i_103, i_105, i_108, i_117;
  long l_37, l_38, l_39, l_76, l_77, l_78, l_120, l_121, l_122;
  ulong ul_0, ul_1, ul_2, ul_40, ul_79, ul_123, ul_124;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  __local float adf_4[256];
  __local int adi_5[256];
  __local float adf_6[256];
  __local float adf_7[256];
  i_9  =  shape_2;
  i_11  =  shape_4;
  i_13  =  shape_5;
  i_15  =  shape_6;
  i_16  =  i_11 * i_15;
  i_17  =  i_9 % i_16;
  i_18  =  get_group_id(0);
  i_19  =  i_18 % i_11;
  i_20  =  i_13 * i_19;
  i_21  =  i_20 + i_13;
  i_22  =  (i_21 < i_9) ? i_21 : i_9;
  i_23  =  i_22 + -1;
  i_24  =  i_18 / i_11;
  i_25  =  i_24 * i_9;
  f_26  =  -1.0F / 0.0F;
  i_27  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_28  =  f_26;
  i_29  =  i_9;
  i_30  =  i_20;
  for(;i_30 < i_22;)
  {
    // BLOCK 2
    i_31  =  i_27 + i_30;
    b_32  =  i_31 < i_22;
    if(b_32)
    {
      // BLOCK 3
      i_33  =  i_31;
    }  // B2
    else
    {
      // BLOCK 4
      i_33  =  i_23;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_34  =  i_17 == 0;
    if(b_34)
    {
      // BLOCK 6
      i_35  =  i_31;
    }  // B5
    else
    {
      // BLOCK 7
      i_35  =  i_33;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_36  =  i_25 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_0 + l_39;
    f_41  =  *((__global float *) ul_40);
    i_42  =  isless(f_28, f_41);
    if(i_42 == 1)
    {
      // BLOCK 9
      i_43  =  i_35;
    }  // B8
    else
    {
      // BLOCK 10
      i_43  =  i_29;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_44  =  isless(f_28, f_41);
    if(i_44 == 1)
    {
      // BLOCK 12
      f_45  =  f_41;
    }  // B11
    else
    {
      // BLOCK 13
      f_45  =  f_28;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_46  =  i_30 + i_15;
    f_28  =  f_45;
    i_29  =  i_43;
    i_30  =  i_46;
  }  // B1
  // BLOCK 15
  adf_4[i_27]  =  f_28;
  adi_5[i_27]  =  i_29;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_47  =  i_15 >> 31;
  i_48  =  i_47 + i_15;
  i_49  =  i_48 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_50  =  i_49;
  for(;i_50 >= 1;)
  {
    // BLOCK 17
    b_51  =  i_27 < i_50;
    if(b_51)
    {
      // BLOCK 18
      f_52  =  adf_4[i_27];
      i_53  =  i_50 + i_27;
      f_54  =  adf_4[i_53];
      i_55  =  adi_5[i_27];
      i_56  =  adi_5[i_53];
      i_57  =  isequal(f_52, f_54);
      if(i_57 == 1)
      {
        // BLOCK 19
        i_58  =  (i_56 < i_55) ? i_56 : i_55;
        i_59  =  i_58;
      }  // B18
      else
      {
        // BLOCK 20
        i_59  =  i_55;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_60  =  isless(f_52, f_54);
      if(i_60 == 1)
      {
        // BLOCK 22
        i_61  =  i_56;
      }  // B21
      else
      {
        // BLOCK 23
        i_61  =  i_59;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_5[i_27]  =  i_61;
      i_62  =  isless(f_52, f_54);
      if(i_62 == 1)
      {
        // BLOCK 25
        f_63  =  f_54;
      }  // B24
      else
      {
        // BLOCK 26
        f_63  =  f_52;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_4[i_27]  =  f_63;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_64  =  i_50 >> 1;
    i_50  =  i_64;
  }  // B16
  // BLOCK 30
  f_65  =  adf_4[0];
  i_66  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 49 ]
  f_67  =  0.0F;
  f_68  =  0.0F;
  i_69  =  i_20;
  for(;i_69 < i_22;)
  {
    // BLOCK 32
    i_70  =  i_69 + i_27;
    b_71  =  i_70 < i_22;
    if(b_71)
    {
      // BLOCK 33
      i_72  =  i_70;
    }  // B32
    else
    {
      // BLOCK 34
      i_72  =  i_23;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_73  =  i_17 == 0;
    if(b_73)
    {
      // BLOCK 36
      i_74  =  i_70;
    }  // B35
    else
    {
      // BLOCK 37
      i_74  =  i_72;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_75  =  i_74 + i_25;
    l_76  =  (long) i_75;
    l_77  =  l_76 + 4L;
    l_78  =  l_77 << 2;
    ul_79  =  ul_0 + l_78;
    f_80  =  *((__global float *) ul_79);
    f_81  =  f_80 - f_65;
    i_82  =  isless(f_81, -3.4028235E38F);
    if(i_82 == 1)
    {
      // BLOCK 39
      f_83  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_84  =  f_81 - f_80;
      f_85  =  f_81 - f_84;
      f_86  =  f_80 - f_85;
      f_87  =  f_84 + f_65;
      f_88  =  f_86 - f_87;
      f_83  =  f_88;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_89  =  isequal(f_65, f_80);
    if(i_89 == 1)
    {
      // BLOCK 42
      f_90  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_91  =  exp(f_81);
      f_92  =  fma(f_91, f_83, f_91);
      f_90  =  f_92;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    b_93  =  i_74 == i_66;
    if(b_93)
    {
      // BLOCK 45
      f_94  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      b_95  =  i_70 == i_74;
      if(b_95)
      {
        // BLOCK 47
        f_94  =  f_90;
      }  // B46
      else
      {
        // BLOCK 48
        f_94  =  0.0F;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [45 47 48 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    f_96  =  f_67 + f_94;
    f_97  =  f_96 - f_67;
    f_98  =  f_96 - f_97;
    f_99  =  f_67 - f_98;
    f_100  =  f_94 - f_97;
    f_101  =  f_99 + f_100;
    f_102  =  f_68 + f_101;
    i_103  =  i_69 + i_15;
    f_67  =  f_96;
    f_68  =  f_102;
    i_69  =  i_103;
  }  // B31
  // BLOCK 50
  f_104  =  f_67 + f_68;
  adf_4[i_27]  =  f_104;
  adf_6[i_27]  =  0.0F;
  adf_7[i_27]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_105  =  i_49;
  for(;i_105 >= 1;)
  {
    // BLOCK 52
    b_106  =  i_27 < i_105;
    if(b_106)
    {
      // BLOCK 53
      f_107  =  adf_4[i_27];
      i_108  =  i_105 + i_27;
      f_109  =  adf_4[i_108];
      f_110  =  f_107 + f_109;
      adf_4[i_27]  =  f_110;
      f_111  =  adf_7[i_27];
      f_112  =  adf_7[i_108];
      f_113  =  f_111 + f_112;
      adf_7[i_27]  =  f_113;
      f_114  =  adf_6[i_27];
      f_115  =  adf_6[i_108];
      f_116  =  f_114 + f_115;
      adf_6[i_27]  =  f_116;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_117  =  i_105 >> 1;
    i_105  =  i_117;
  }  // B51
  // BLOCK 56
  b_118  =  i_27 == 0;
  if(b_118)
  {
    // BLOCK 57
    f_119  =  adf_4[0];
    l_120  =  (long) i_18;
    l_121  =  l_120 + 4L;
    l_122  =  l_121 << 2;
    ul_123  =  ul_1 + l_122;
    *((__global float *) ul_123)  =  f_65;
    ul_124  =  ul_2 + l_122;
    *((__global float *) ul_124)  =  f_119;
  }  // B56
  else
  {
    // BLOCK 58
  }  // B56
  // BLOCK 59 MERGES [58 57 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient, __private int tempered)
{
  bool b_10, b_38, b_53;
  float f_24, f_25, f_30, f_31, f_37, f_39, f_41, f_42, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_54, f_55, f_56, f_57;
  int i_6, i_8, i_9, i_11, i_12, i_13, i_14, i_15, i_26, i_27, i_28, i_29, i_32, i_43, i_50, i_58;
  long l_16, l_17, l_18, l_20, l_21, l_22, l_33, l_34, l_35, l_59, l_60, l_61;
  ulong ul_0, ul_1, ul_2, ul_3, ul_19, ul_23, ul_36, ul_40, ul_62, ul_63;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
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

__kernel void kGenericWrite(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign, __private int tempered)
{
  bool b_8;
  float f_24, f_41, f_43, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_53, f_54, f_55, f_57, f_58, f_59, f_60;
  int i_6, i_7, i_10, i_12, i_14, i_16, i_18, i_19, i_28, i_29, i_33, i_34, i_35, i_36, i_45, i_52;
  long l_20, l_21, l_22, l_25, l_26, l_27, l_30, l_31, l_32, l_37, l_38, l_39;
  ulong ul_0, ul_1, ul_2, ul_3, ul_23, ul_40, ul_42, ul_56;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) y;
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

__kernel void kGenericSoftmaxByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_2, __private int shape_6, __private int lockstep, __private int sign, __private int tempered)
{
  bool b_19, b_21, b_38, b_58, b_60, b_80, b_82, b_94, b_103;
  float f_13, f_15, f_28, f_32, f_39, f_41, f_50, f_52, f_54, f_55, f_67, f_68, f_70, f_71, f_72, f_73, f_74, f_75, f_77, f_78, f_79, f_81, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_92, f_95, f_97, f_98, f_100, f_109, f_110, f_111, f_112, f_113;
  int i_6, i_8, i_9, i_10, i_11, i_12, i_14, i_16, i_17, i_18, i_20, i_22, i_23, i_29, i_30, i_31, i_33, i_34, i_35, i_36, i_37, i_40, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_51, i_53, i_56, i_57, i_59, i_61, i_62, i_69, i_76, i_91, i_93, i_96, i_99, i_101, i_102, i_104, i_114;
  long l_24, l_25, l_26, l_63, l_64, l_65, l_105, l_106, l_107;
  ulong ul_0, ul_1, ul_27, ul_66, ul_83, ul_108;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  __local float adf_3[256];
  __local int adi_4[256];
  i_6  =  shape_2;
  i_8  =  shape_6;
  i_9  =  i_6 % i_8;
  i_10  =  get_group_id(0);
  i_11  =  i_10 * i_6;
  i_12  =  i_6 + -1;
  f_13  =  -1.0F / 0.0F;
  i_14  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_15  =  f_13;
  i_16  =  i_6;
  i_17  =  0;
  for(;i_17 < i_6;)
  {
    // BLOCK 2
    i_18  =  i_14 + i_17;
    b_19  =  i_18 < i_6;
    if(b_19)
    {
      // BLOCK 3
      i_20  =  i_18;
    }  // B2
    else
    {
      // BLOCK 4
      i_20  =  i_12;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_21  =  i_9 == 0;
    if(b_21)
    {
      // BLOCK 6
      i_22  =  i_18;
    }  // B5
    else
    {
      // BLOCK 7
      i_22  =  i_20;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_23  =  i_11 + i_22;
    l_24  =  (long) i_23;
    l_25  =  l_24 + 4L;
    l_26  =  l_25 << 2;
    ul_27  =  ul_0 + l_26;
    f_28  =  *((__global float *) ul_27);
    i_29  =  isless(f_15, f_28);
    if(i_29 == 1)
    {
      // BLOCK 9
      i_30  =  i_22;
    }  // B8
    else
    {
      // BLOCK 10
      i_30  =  i_16;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_31  =  isless(f_15, f_28);
    if(i_31 == 1)
    {
      // BLOCK 12
      f_32  =  f_28;
    }  // B11
    else
    {
      // BLOCK 13
      f_32  =  f_15;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_33  =  i_17 + i_8;
    f_15  =  f_32;
    i_16  =  i_30;
    i_17  =  i_33;
  }  // B1
  // BLOCK 15
  adf_3[i_14]  =  f_15;
  adi_4[i_14]  =  i_16;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_34  =  i_8 >> 31;
  i_35  =  i_34 + i_8;
  i_36  =  i_35 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_37  =  i_36;
  for(;i_37 >= 1;)
  {
    // BLOCK 17
    b_38  =  i_14 < i_37;
    if(b_38)
    {
      // BLOCK 18
      f_39  =  adf_3[i_14];
      i_40  =  i_37 + i_14;
      f_41  =  adf_3[i_40];
      i_42  =  adi_4[i_14];
      i_43  =  adi_4[i_40];
      i_44  =  isequal(f_39, f_41);
      if(i_44 == 1)
      {
        // BLOCK 19
        i_45  =  (i_43 < i_42) ? i_43 : i_42;
        i_46  =  i_45;
      }  // B18
      else
      {
        // BLOCK 20
        i_46  =  i_42;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_47  =  isless(f_39, f_41);
      if(i_47 == 1)
      {
        // BLOCK 22
        i_48  =  i_43;
      }  // B21
      else
      {
        // BLOCK 23
        i_48  =  i_46;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_4[i_14]  =  i_48;
      i_49  =  isless(f_39, f_41);
      if(i_49 == 1)
      {
        // BLOCK 25
        f_50  =  f_41;
      }  // B24
      else
      {
        // BLOCK 26
        f_50  =  f_39;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_3[i_14]  =  f_50;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_51  =  i_37 >> 1;
    i_37  =  i_51;
  }  // B16
  // BLOCK 30
  f_52  =  adf_3[0];
  i_53  =  adi_4[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 31 MERGES [30 49 ]
  f_54  =  0.0F;
  f_55  =  0.0F;
  i_56  =  0;
  for(;i_56 < i_6;)
  {
    // BLOCK 32
    i_57  =  i_56 + i_14;
    b_58  =  i_57 < i_6;
    if(b_58)
    {
      // BLOCK 33
      i_59  =  i_57;
    }  // B32
    else
    {
      // BLOCK 34
      i_59  =  i_12;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_60  =  i_9 == 0;
    if(b_60)
    {
      // BLOCK 36
      i_61  =  i_57;
    }  // B35
    else
    {
      // BLOCK 37
      i_61  =  i_59;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_62  =  i_61 + i_11;
    l_63  =  (long) i_62;
    l_64  =  l_63 + 4L;
    l_65  =  l_64 << 2;
    ul_66  =  ul_0 + l_65;
    f_67  =  *((__global float *) ul_66);
    f_68  =  f_67 - f_52;
    i_69  =  isless(f_68, -3.4028235E38F);
    if(i_69 == 1)
    {
      // BLOCK 39
      f_70  =  0.0F;
    }  // B38
    else
    {
      // BLOCK 40
      f_71  =  f_68 - f_67;
      f_72  =  f_68 - f_71;
      f_73  =  f_67 - f_72;
      f_74  =  f_71 + f_52;
      f_75  =  f_73 - f_74;
      f_70  =  f_75;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_76  =  isequal(f_52, f_67);
    if(i_76 == 1)
    {
      // BLOCK 42
      f_77  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_78  =  exp(f_68);
      f_79  =  fma(f_78, f_70, f_78);
      f_77  =  f_79;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    b_80  =  i_61 == i_53;
    if(b_80)
    {
      // BLOCK 45
      f_81  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      b_82  =  i_57 == i_61;
      if(b_82)
      {
        // BLOCK 47
        f_81  =  f_77;
      }  // B46
      else
      {
        // BLOCK 48
        f_81  =  0.0F;
      }  // B46
    }  // B44
    // BLOCK 49 MERGES [45 47 48 ]
    ul_83  =  ul_1 + l_65;
    *((__global float *) ul_83)  =  f_77;
    barrier(CLK_LOCAL_MEM_FENCE);
    f_84  =  f_54 + f_81;
    f_85  =  f_84 - f_54;
    f_86  =  f_84 - f_85;
    f_87  =  f_54 - f_86;
    f_88  =  f_81 - f_85;
    f_89  =  f_87 + f_88;
    f_90  =  f_55 + f_89;
    i_91  =  i_56 + i_8;
    f_54  =  f_84;
    f_55  =  f_90;
    i_56  =  i_91;
  }  // B31
  // BLOCK 50
  f_92  =  f_54 + f_55;
  adf_3[i_14]  =  f_92;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 51 MERGES [50 55 ]
  i_93  =  i_36;
  for(;i_93 >= 1;)
  {
    // BLOCK 52
    b_94  =  i_14 < i_93;
    if(b_94)
    {
      // BLOCK 53
      f_95  =  adf_3[i_14];
      i_96  =  i_93 + i_14;
      f_97  =  adf_3[i_96];
      f_98  =  f_95 + f_97;
      adf_3[i_14]  =  f_98;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_99  =  i_93 >> 1;
    i_93  =  i_99;
  }  // B51
  // BLOCK 56
  f_100  =  adf_3[0];
  // BLOCK 57 MERGES [56 61 ]
  i_101  =  0;
  for(;i_101 < i_6;)
  {
    // BLOCK 58
    i_102  =  i_101 + i_14;
    b_103  =  i_102 < i_6;
    if(b_103)
    {
      // BLOCK 59
      i_104  =  i_11 + i_102;
      l_105  =  (long) i_104;
      l_106  =  l_105 + 4L;
      l_107  =  l_106 << 2;
      ul_108  =  ul_1 + l_107;
      f_109  =  *((__global float *) ul_108);
      f_110  =  f_100 + 1.0F;
      f_111  =  f_52 - f_52;
      f_112  =  f_110 + f_111;
      f_113  =  f_109 / f_112;
      *((__global float *) ul_108)  =  f_113;
    }  // B58
    else
    {
      // BLOCK 60
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_114  =  i_101 + i_8;
    i_101  =  i_114;
  }  // B57
  // BLOCK 62
  return;
}  //  kernel

__kernel void kGenericReduceByItemTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_23, b_62, b_64, b_65, b_66;
  float f_16, f_18, f_20, f_34, f_35, f_44, f_49, f_52, f_53, f_61, f_63, f_68, f_70, f_71, f_72, f_73, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_136;
  int i_6, i_8, i_10, i_12, i_14, i_21, i_22, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_36, i_37, i_38, i_39, i_45, i_46, i_47, i_48, i_50, i_51, i_54, i_55, i_56, i_67, i_69, i_74, i_82, i_84, i_85, i_87, i_95, i_111, i_120, i_128, i_129, i_130;
  long l_40, l_41, l_42, l_57, l_58, l_59, l_131, l_132, l_133;
  ulong ul_0, ul_1, ul_2, ul_43, ul_60, ul_134, ul_135;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
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
    // BLOCK 11 MERGES [10 44 ]
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
        b_64  =  isnotequal(f_18, 1.0F) || isnotequal(f_20, 0.0F);
        b_65  =  isnotequal(f_16, 1.0F) || b_64;
        b_66  =  isnotequal(f_16, 1.0F) || b_64;
        if(b_66)
        {
          // BLOCK 15
          i_67  =  isless(f_16, 1.0F);
          if(i_67 == 1)
          {
            // BLOCK 16
            f_68  =  f_16;
          }  // B15
          else
          {
            // BLOCK 17
            f_68  =  1.0F;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          i_69  =  isless(f_16, 1.0F);
          if(i_69 == 1)
          {
            // BLOCK 19
            f_70  =  1.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_70  =  f_16;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_71  =  f_68 * f_61;
          f_72  =  f_35 * f_68;
          f_73  =  f_71 - f_72;
          i_74  =  isless(f_73, -3.4028235E38F);
          if(i_74 == 1)
          {
            // BLOCK 22
            f_75  =  0.0F;
          }  // B21
          else
          {
            // BLOCK 23
            f_76  =  f_73 - f_71;
            f_77  =  f_73 - f_76;
            f_78  =  f_71 - f_77;
            f_79  =  fma(f_35, f_68, f_76);
            f_80  =  f_78 - f_79;
            f_75  =  f_80;
          }  // B21
          // BLOCK 24 MERGES [22 23 ]
          f_81  =  f_70 * f_73;
          i_82  =  isless(f_81, -250.0F);
          if(i_82 == 1)
          {
            // BLOCK 25
            f_83  =  -250.0F;
          }  // B24
          else
          {
            // BLOCK 26
            i_84  =  isless(250.0F, f_81);
            if(i_84 == 1)
            {
              // BLOCK 27
              f_83  =  250.0F;
            }  // B26
            else
            {
              // BLOCK 28
              f_83  =  f_81;
            }  // B26
          }  // B24
          // BLOCK 29 MERGES [27 28 25 ]
          i_85  =  isless(f_81, -250.0F);
          if(i_85 == 1)
          {
            // BLOCK 30
            f_86  =  -250.0F;
          }  // B29
          else
          {
            // BLOCK 31
            i_87  =  isless(250.0F, f_81);
            if(i_87 == 1)
            {
              // BLOCK 32
              f_86  =  250.0F;
            }  // B31
            else
            {
              // BLOCK 33
              f_86  =  f_81;
            }  // B31
          }  // B29
          // BLOCK 34 MERGES [32 33 30 ]
          f_88  =  f_83 + 786432.0F;
          f_89  =  f_88 - 786432.0F;
          f_90  =  f_83 - f_89;
          f_91  =  f_83 * f_20;
          f_92  =  fma(f_90, f_18, f_91);
          f_93  =  fma(f_89, f_18, f_92);
          f_94  =  exp(f_93);
          i_95  =  isless(f_73, -3.4028235E38F);
          if(i_95 == 1)
          {
            // BLOCK 35
            f_96  =  f_94;
          }  // B34
          else
          {
            // BLOCK 36
            f_97  =  f_75 * f_70;
            f_98  =  f_18 + f_20;
            f_99  =  f_86 + 786432.0F;
            f_100  =  f_99 - 786432.0F;
            f_101  =  f_86 - f_100;
            f_102  =  f_86 * f_20;
            f_103  =  fma(f_101, f_18, f_102);
            f_104  =  f_100 * f_18;
            f_105  =  fma(f_100, f_18, f_103);
            f_106  =  f_104 - f_105;
            f_107  =  f_106 + f_103;
            f_108  =  fma(f_97, f_98, f_107);
            f_109  =  fma(f_108, f_94, f_94);
            f_96  =  f_109;
          }  // B34
        }  // B14
        else
        {
          // BLOCK 37
          f_110  =  f_61 - f_35;
          i_111  =  isless(f_110, -3.4028235E38F);
          if(i_111 == 1)
          {
            // BLOCK 38
            f_112  =  0.0F;
          }  // B37
          else
          {
            // BLOCK 39
            f_113  =  f_110 - f_61;
            f_114  =  f_110 - f_113;
            f_115  =  f_61 - f_114;
            f_116  =  f_35 + f_113;
            f_117  =  f_115 - f_116;
            f_112  =  f_117;
          }  // B37
          // BLOCK 40 MERGES [38 39 ]
          f_118  =  exp(f_110);
          f_119  =  fma(f_118, f_112, f_118);
          f_96  =  f_119;
        }  // B14
        // BLOCK 41 MERGES [40 35 36 ]
        i_120  =  isequal(f_35, f_61);
        if(i_120 == 1)
        {
          // BLOCK 42
          f_63  =  1.0F;
        }  // B41
        else
        {
          // BLOCK 43
          f_63  =  f_96;
        }  // B41
      }  // B12
      // BLOCK 44 MERGES [13 42 43 ]
      f_121  =  f_52 + f_63;
      f_122  =  f_121 - f_52;
      f_123  =  f_121 - f_122;
      f_124  =  f_52 - f_123;
      f_125  =  f_63 - f_122;
      f_126  =  f_124 + f_125;
      f_127  =  f_53 + f_126;
      i_128  =  i_54 + 1;
      f_52  =  f_121;
      f_53  =  f_127;
      i_54  =  i_128;
    }  // B11
    // BLOCK 45
    i_129  =  i_12 * i_28;
    i_130  =  i_129 + i_24;
    l_131  =  (long) i_130;
    l_132  =  l_131 + 4L;
    l_133  =  l_132 << 2;
    ul_134  =  ul_1 + l_133;
    *((__global float *) ul_134)  =  f_35;
    ul_135  =  ul_2 + l_133;
    f_136  =  f_52 + f_53;
    *((__global float *) ul_135)  =  f_136;
  }  // B0
  else
  {
    // BLOCK 46
  }  // B0
  // BLOCK 47 MERGES [46 45 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_39, b_41, b_60, b_76, b_77, b_82, b_84, b_92, b_148, b_150, b_161, b_173;
  float f_18, f_20, f_22, f_33, f_35, f_48, f_53, f_61, f_63, f_72, f_74, f_78, f_79, f_91, f_94, f_96, f_97, f_98, f_99, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_109, f_112, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_147, f_149, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_159, f_162, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_174;
  int i_10, i_12, i_14, i_16, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_34, i_36, i_37, i_38, i_40, i_42, i_43, i_49, i_50, i_51, i_52, i_54, i_55, i_56, i_57, i_58, i_59, i_62, i_64, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_73, i_75, i_80, i_81, i_83, i_85, i_86, i_93, i_95, i_100, i_108, i_110, i_111, i_113, i_121, i_137, i_146, i_158, i_160, i_163, i_172;
  long l_44, l_45, l_46, l_87, l_88, l_89, l_175, l_176, l_177;
  ulong ul_0, ul_1, ul_2, ul_47, ul_90, ul_178, ul_179;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
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
  i_23  =  i_12 * i_16;
  i_24  =  i_10 % i_23;
  i_25  =  get_group_id(0);
  i_26  =  i_25 % i_12;
  i_27  =  i_14 * i_26;
  i_28  =  i_27 + i_14;
  i_29  =  (i_28 < i_10) ? i_28 : i_10;
  i_30  =  i_29 + -1;
  i_31  =  i_25 / i_12;
  i_32  =  i_31 * i_10;
  f_33  =  -1.0F / 0.0F;
  i_34  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_35  =  f_33;
  i_36  =  i_10;
  i_37  =  i_27;
  for(;i_37 < i_29;)
  {
    // BLOCK 2
    i_38  =  i_34 + i_37;
    b_39  =  i_38 < i_29;
    if(b_39)
    {
      // BLOCK 3
      i_40  =  i_38;
    }  // B2
    else
    {
      // BLOCK 4
      i_40  =  i_30;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_41  =  i_24 == 0;
    if(b_41)
    {
      // BLOCK 6
      i_42  =  i_38;
    }  // B5
    else
    {
      // BLOCK 7
      i_42  =  i_40;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_43  =  i_32 + i_42;
    l_44  =  (long) i_43;
    l_45  =  l_44 + 4L;
    l_46  =  l_45 << 2;
    ul_47  =  ul_0 + l_46;
    f_48  =  *((__global float *) ul_47);
    i_49  =  isless(f_35, f_48);
    if(i_49 == 1)
    {
      // BLOCK 9
      i_50  =  i_42;
    }  // B8
    else
    {
      // BLOCK 10
      i_50  =  i_36;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_51  =  i_37 + i_16;
    i_52  =  isless(f_35, f_48);
    if(i_52 == 1)
    {
      // BLOCK 12
      f_53  =  f_48;
      i_54  =  i_50;
    }  // B11
    else
    {
      // BLOCK 13
      f_53  =  f_35;
      i_54  =  i_50;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_54  =  i_50;
    i_55  =  i_51;
    f_35  =  f_53;
    i_36  =  i_54;
    i_37  =  i_55;
  }  // B1
  // BLOCK 15
  adf_5[i_34]  =  f_35;
  adi_6[i_34]  =  i_36;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_56  =  i_16 >> 31;
  i_57  =  i_56 + i_16;
  i_58  =  i_57 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_59  =  i_58;
  for(;i_59 >= 1;)
  {
    // BLOCK 17
    b_60  =  i_34 < i_59;
    if(b_60)
    {
      // BLOCK 18
      f_61  =  adf_5[i_34];
      i_62  =  i_59 + i_34;
      f_63  =  adf_5[i_62];
      i_64  =  adi_6[i_34];
      i_65  =  adi_6[i_62];
      i_66  =  isequal(f_61, f_63);
      if(i_66 == 1)
      {
        // BLOCK 19
        i_67  =  (i_65 < i_64) ? i_65 : i_64;
        i_68  =  i_67;
      }  // B18
      else
      {
        // BLOCK 20
        i_68  =  i_64;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_69  =  isless(f_61, f_63);
      if(i_69 == 1)
      {
        // BLOCK 22
        i_70  =  i_65;
      }  // B21
      else
      {
        // BLOCK 23
        i_70  =  i_68;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_6[i_34]  =  i_70;
      i_71  =  isless(f_61, f_63);
      if(i_71 == 1)
      {
        // BLOCK 25
        f_72  =  f_63;
      }  // B24
      else
      {
        // BLOCK 26
        f_72  =  f_61;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_5[i_34]  =  f_72;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_73  =  i_59 >> 1;
    i_59  =  i_73;
  }  // B16
  // BLOCK 30
  f_74  =  adf_5[0];
  i_75  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_76  =  isnotequal(f_20, 1.0F) || isnotequal(f_22, 0.0F);
  b_77  =  isnotequal(f_18, 1.0F) || b_76;
  // BLOCK 31 MERGES [30 73 ]
  f_78  =  0.0F;
  f_79  =  0.0F;
  i_80  =  i_27;
  for(;i_80 < i_29;)
  {
    // BLOCK 32
    i_81  =  i_80 + i_34;
    b_82  =  i_81 < i_29;
    if(b_82)
    {
      // BLOCK 33
      i_83  =  i_81;
    }  // B32
    else
    {
      // BLOCK 34
      i_83  =  i_30;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_84  =  i_24 == 0;
    if(b_84)
    {
      // BLOCK 36
      i_85  =  i_81;
    }  // B35
    else
    {
      // BLOCK 37
      i_85  =  i_83;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_86  =  i_85 + i_32;
    l_87  =  (long) i_86;
    l_88  =  l_87 + 4L;
    l_89  =  l_88 << 2;
    ul_90  =  ul_0 + l_89;
    f_91  =  *((__global float *) ul_90);
    b_92  =  isnotequal(f_18, 1.0F) || b_76;
    if(b_92)
    {
      // BLOCK 39
      i_93  =  isless(f_18, 1.0F);
      if(i_93 == 1)
      {
        // BLOCK 40
        f_94  =  f_18;
      }  // B39
      else
      {
        // BLOCK 41
        f_94  =  1.0F;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      i_95  =  isless(f_18, 1.0F);
      if(i_95 == 1)
      {
        // BLOCK 43
        f_96  =  1.0F;
      }  // B42
      else
      {
        // BLOCK 44
        f_96  =  f_18;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      f_97  =  f_94 * f_91;
      f_98  =  f_74 * f_94;
      f_99  =  f_97 - f_98;
      i_100  =  isless(f_99, -3.4028235E38F);
      if(i_100 == 1)
      {
        // BLOCK 46
        f_101  =  0.0F;
      }  // B45
      else
      {
        // BLOCK 47
        f_102  =  f_99 - f_97;
        f_103  =  f_99 - f_102;
        f_104  =  f_97 - f_103;
        f_105  =  fma(f_94, f_74, f_102);
        f_106  =  f_104 - f_105;
        f_101  =  f_106;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      f_107  =  f_96 * f_99;
      i_108  =  isless(f_107, -250.0F);
      if(i_108 == 1)
      {
        // BLOCK 49
        f_109  =  -250.0F;
      }  // B48
      else
      {
        // BLOCK 50
        i_110  =  isless(250.0F, f_107);
        if(i_110 == 1)
        {
          // BLOCK 51
          f_109  =  250.0F;
        }  // B50
        else
        {
          // BLOCK 52
          f_109  =  f_107;
        }  // B50
      }  // B48
      // BLOCK 53 MERGES [51 52 49 ]
      i_111  =  isless(f_107, -250.0F);
      if(i_111 == 1)
      {
        // BLOCK 54
        f_112  =  -250.0F;
      }  // B53
      else
      {
        // BLOCK 55
        i_113  =  isless(250.0F, f_107);
        if(i_113 == 1)
        {
          // BLOCK 56
          f_112  =  250.0F;
        }  // B55
        else
        {
          // BLOCK 57
          f_112  =  f_107;
        }  // B55
      }  // B53
      // BLOCK 58 MERGES [56 57 54 ]
      f_114  =  f_109 + 786432.0F;
      f_115  =  f_114 - 786432.0F;
      f_116  =  f_109 - f_115;
      f_117  =  f_109 * f_22;
      f_118  =  fma(f_116, f_20, f_117);
      f_119  =  fma(f_115, f_20, f_118);
      f_120  =  exp(f_119);
      i_121  =  isless(f_99, -3.4028235E38F);
      if(i_121 == 1)
      {
        // BLOCK 59
        f_122  =  f_120;
      }  // B58
      else
      {
        // BLOCK 60
        f_123  =  f_101 * f_96;
        f_124  =  f_20 + f_22;
        f_125  =  f_112 + 786432.0F;
        f_126  =  f_125 - 786432.0F;
        f_127  =  f_112 - f_126;
        f_128  =  f_112 * f_22;
        f_129  =  fma(f_127, f_20, f_128);
        f_130  =  f_126 * f_20;
        f_131  =  fma(f_126, f_20, f_129);
        f_132  =  f_130 - f_131;
        f_133  =  f_132 + f_129;
        f_134  =  fma(f_123, f_124, f_133);
        f_135  =  fma(f_134, f_120, f_120);
        f_122  =  f_135;
      }  // B58
    }  // B38
    else
    {
      // BLOCK 61
      f_136  =  f_91 - f_74;
      i_137  =  isless(f_136, -3.4028235E38F);
      if(i_137 == 1)
      {
        // BLOCK 62
        f_138  =  0.0F;
      }  // B61
      else
      {
        // BLOCK 63
        f_139  =  f_136 - f_91;
        f_140  =  f_136 - f_139;
        f_141  =  f_91 - f_140;
        f_142  =  f_139 + f_74;
        f_143  =  f_141 - f_142;
        f_138  =  f_143;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      f_144  =  exp(f_136);
      f_145  =  fma(f_144, f_138, f_144);
      f_122  =  f_145;
    }  // B38
    // BLOCK 65 MERGES [64 59 60 ]
    i_146  =  isequal(f_74, f_91);
    if(i_146 == 1)
    {
      // BLOCK 66
      f_147  =  1.0F;
    }  // B65
    else
    {
      // BLOCK 67
      f_147  =  f_122;
    }  // B65
    // BLOCK 68 MERGES [66 67 ]
    b_148  =  i_85 == i_75;
    if(b_148)
    {
      // BLOCK 69
      f_149  =  0.0F;
    }  // B68
    else
    {
      // BLOCK 70
      b_150  =  i_81 == i_85;
      if(b_150)
      {
        // BLOCK 71
        f_149  =  f_147;
      }  // B70
      else
      {
        // BLOCK 72
        f_149  =  0.0F;
      }  // B70
    }  // B68
    // BLOCK 73 MERGES [69 71 72 ]
    f_151  =  f_78 + f_149;
    f_152  =  f_151 - f_78;
    f_153  =  f_151 - f_152;
    f_154  =  f_78 - f_153;
    f_155  =  f_149 - f_152;
    f_156  =  f_154 + f_155;
    f_157  =  f_79 + f_156;
    i_158  =  i_80 + i_16;
    f_78  =  f_151;
    f_79  =  f_157;
    i_80  =  i_158;
  }  // B31
  // BLOCK 74
  f_159  =  f_78 + f_79;
  adf_5[i_34]  =  f_159;
  adf_7[i_34]  =  0.0F;
  adf_8[i_34]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 75 MERGES [74 79 ]
  i_160  =  i_58;
  for(;i_160 >= 1;)
  {
    // BLOCK 76
    b_161  =  i_34 < i_160;
    if(b_161)
    {
      // BLOCK 77
      f_162  =  adf_5[i_34];
      i_163  =  i_160 + i_34;
      f_164  =  adf_5[i_163];
      f_165  =  f_162 + f_164;
      adf_5[i_34]  =  f_165;
      f_166  =  adf_8[i_34];
      f_167  =  adf_8[i_163];
      f_168  =  f_166 + f_167;
      adf_8[i_34]  =  f_168;
      f_169  =  adf_7[i_34];
      f_170  =  adf_7[i_163];
      f_171  =  f_169 + f_170;
      adf_7[i_34]  =  f_171;
    }  // B76
    else
    {
      // BLOCK 78
    }  // B76
    // BLOCK 79 MERGES [78 77 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_172  =  i_160 >> 1;
    i_160  =  i_172;
  }  // B75
  // BLOCK 80
  b_173  =  i_34 == 0;
  if(b_173)
  {
    // BLOCK 81
    f_174  =  adf_5[0];
    l_175  =  (long) i_25;
    l_176  =  l_175 + 4L;
    l_177  =  l_176 << 2;
    ul_178  =  ul_1 + l_177;
    *((__global float *) ul_178)  =  f_74;
    ul_179  =  ul_2 + l_177;
    *((__global float *) ul_179)  =  f_174;
  }  // B80
  else
  {
    // BLOCK 82
  }  // B80
  // BLOCK 83 MERGES [82 81 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstepTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign, __private int tempered)
{
  bool b_39, b_41, b_58, b_74, b_75, b_80, b_82, b_90, b_146, b_148, b_159, b_171;
  float f_18, f_20, f_22, f_33, f_35, f_48, f_52, f_59, f_61, f_70, f_72, f_76, f_77, f_89, f_92, f_94, f_95, f_96, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_107, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_145, f_147, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_157, f_160, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_172;
  int i_10, i_12, i_14, i_16, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_34, i_36, i_37, i_38, i_40, i_42, i_43, i_49, i_50, i_51, i_53, i_54, i_55, i_56, i_57, i_60, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_71, i_73, i_78, i_79, i_81, i_83, i_84, i_91, i_93, i_98, i_106, i_108, i_109, i_111, i_119, i_135, i_144, i_156, i_158, i_161, i_170;
  long l_44, l_45, l_46, l_85, l_86, l_87, l_173, l_174, l_175;
  ulong ul_0, ul_1, ul_2, ul_47, ul_88, ul_176, ul_177;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
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
  i_23  =  i_12 * i_16;
  i_24  =  i_10 % i_23;
  i_25  =  get_group_id(0);
  i_26  =  i_25 % i_12;
  i_27  =  i_14 * i_26;
  i_28  =  i_27 + i_14;
  i_29  =  (i_28 < i_10) ? i_28 : i_10;
  i_30  =  i_29 + -1;
  i_31  =  i_25 / i_12;
  i_32  =  i_31 * i_10;
  f_33  =  -1.0F / 0.0F;
  i_34  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_35  =  f_33;
  i_36  =  i_10;
  i_37  =  i_27;
  for(;i_37 < i_29;)
  {
    // BLOCK 2
    i_38  =  i_34 + i_37;
    b_39  =  i_38 < i_29;
    if(b_39)
    {
      // BLOCK 3
      i_40  =  i_38;
    }  // B2
    else
    {
      // BLOCK 4
      i_40  =  i_30;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_41  =  i_24 == 0;
    if(b_41)
    {
      // BLOCK 6
      i_42  =  i_38;
    }  // B5
    else
    {
      // BLOCK 7
      i_42  =  i_40;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_43  =  i_32 + i_42;
    l_44  =  (long) i_43;
    l_45  =  l_44 + 4L;
    l_46  =  l_45 << 2;
    ul_47  =  ul_0 + l_46;
    f_48  =  *((__global float *) ul_47);
    i_49  =  isless(f_35, f_48);
    if(i_49 == 1)
    {
      // BLOCK 9
      i_50  =  i_42;
    }  // B8
    else
    {
      // BLOCK 10
      i_50  =  i_36;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_51  =  isless(f_35, f_48);
    if(i_51 == 1)
    {
      // BLOCK 12
      f_52  =  f_48;
    }  // B11
    else
    {
      // BLOCK 13
      f_52  =  f_35;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_53  =  i_37 + i_16;
    f_35  =  f_52;
    i_36  =  i_50;
    i_37  =  i_53;
  }  // B1
  // BLOCK 15
  adf_5[i_34]  =  f_35;
  adi_6[i_34]  =  i_36;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_54  =  i_16 >> 31;
  i_55  =  i_54 + i_16;
  i_56  =  i_55 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_57  =  i_56;
  for(;i_57 >= 1;)
  {
    // BLOCK 17
    b_58  =  i_34 < i_57;
    if(b_58)
    {
      // BLOCK 18
      f_59  =  adf_5[i_34];
      i_60  =  i_57 + i_34;
      f_61  =  adf_5[i_60];
      i_62  =  adi_6[i_34];
      i_63  =  adi_6[i_60];
      i_64  =  isequal(f_59, f_61);
      if(i_64 == 1)
      {
        // BLOCK 19
        i_65  =  (i_63 < i_62) ? i_63 : i_62;
        i_66  =  i_65;
      }  // B18
      else
      {
        // BLOCK 20
        i_66  =  i_62;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_67  =  isless(f_59, f_61);
      if(i_67 == 1)
      {
        // BLOCK 22
        i_68  =  i_63;
      }  // B21
      else
      {
        // BLOCK 23
        i_68  =  i_66;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_6[i_34]  =  i_68;
      i_69  =  isless(f_59, f_61);
      if(i_69 == 1)
      {
        // BLOCK 25
        f_70  =  f_61;
      }  // B24
      else
      {
        // BLOCK 26
        f_70  =  f_59;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_5[i_34]  =  f_70;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_71  =  i_57 >> 1;
    i_57  =  i_71;
  }  // B16
  // BLOCK 30
  f_72  =  adf_5[0];
  i_73  =  adi_6[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_74  =  isnotequal(f_20, 1.0F) || isnotequal(f_22, 0.0F);
  b_75  =  isnotequal(f_18, 1.0F) || b_74;
  // BLOCK 31 MERGES [30 73 ]
  f_76  =  0.0F;
  f_77  =  0.0F;
  i_78  =  i_27;
  for(;i_78 < i_29;)
  {
    // BLOCK 32
    i_79  =  i_78 + i_34;
    b_80  =  i_79 < i_29;
    if(b_80)
    {
      // BLOCK 33
      i_81  =  i_79;
    }  // B32
    else
    {
      // BLOCK 34
      i_81  =  i_30;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_82  =  i_24 == 0;
    if(b_82)
    {
      // BLOCK 36
      i_83  =  i_79;
    }  // B35
    else
    {
      // BLOCK 37
      i_83  =  i_81;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_84  =  i_83 + i_32;
    l_85  =  (long) i_84;
    l_86  =  l_85 + 4L;
    l_87  =  l_86 << 2;
    ul_88  =  ul_0 + l_87;
    f_89  =  *((__global float *) ul_88);
    b_90  =  isnotequal(f_18, 1.0F) || b_74;
    if(b_90)
    {
      // BLOCK 39
      i_91  =  isless(f_18, 1.0F);
      if(i_91 == 1)
      {
        // BLOCK 40
        f_92  =  f_18;
      }  // B39
      else
      {
        // BLOCK 41
        f_92  =  1.0F;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      i_93  =  isless(f_18, 1.0F);
      if(i_93 == 1)
      {
        // BLOCK 43
        f_94  =  1.0F;
      }  // B42
      else
      {
        // BLOCK 44
        f_94  =  f_18;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      f_95  =  f_92 * f_89;
      f_96  =  f_72 * f_92;
      f_97  =  f_95 - f_96;
      i_98  =  isless(f_97, -3.4028235E38F);
      if(i_98 == 1)
      {
        // BLOCK 46
        f_99  =  0.0F;
      }  // B45
      else
      {
        // BLOCK 47
        f_100  =  f_97 - f_95;
        f_101  =  f_97 - f_100;
        f_102  =  f_95 - f_101;
        f_103  =  fma(f_92, f_72, f_100);
        f_104  =  f_102 - f_103;
        f_99  =  f_104;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      f_105  =  f_94 * f_97;
      i_106  =  isless(f_105, -250.0F);
      if(i_106 == 1)
      {
        // BLOCK 49
        f_107  =  -250.0F;
      }  // B48
      else
      {
        // BLOCK 50
        i_108  =  isless(250.0F, f_105);
        if(i_108 == 1)
        {
          // BLOCK 51
          f_107  =  250.0F;
        }  // B50
        else
        {
          // BLOCK 52
          f_107  =  f_105;
        }  // B50
      }  // B48
      // BLOCK 53 MERGES [51 52 49 ]
      i_109  =  isless(f_105, -250.0F);
      if(i_109 == 1)
      {
        // BLOCK 54
        f_110  =  -250.0F;
      }  // B53
      else
      {
        // BLOCK 55
        i_111  =  isless(250.0F, f_105);
        if(i_111 == 1)
        {
          // BLOCK 56
          f_110  =  250.0F;
        }  // B55
        else
        {
          // BLOCK 57
          f_110  =  f_105;
        }  // B55
      }  // B53
      // BLOCK 58 MERGES [56 57 54 ]
      f_112  =  f_107 + 786432.0F;
      f_113  =  f_112 - 786432.0F;
      f_114  =  f_107 - f_113;
      f_115  =  f_107 * f_22;
      f_116  =  fma(f_114, f_20, f_115);
      f_117  =  fma(f_113, f_20, f_116);
      f_118  =  exp(f_117);
      i_119  =  isless(f_97, -3.4028235E38F);
      if(i_119 == 1)
      {
        // BLOCK 59
        f_120  =  f_118;
      }  // B58
      else
      {
        // BLOCK 60
        f_121  =  f_99 * f_94;
        f_122  =  f_20 + f_22;
        f_123  =  f_110 + 786432.0F;
        f_124  =  f_123 - 786432.0F;
        f_125  =  f_110 - f_124;
        f_126  =  f_110 * f_22;
        f_127  =  fma(f_125, f_20, f_126);
        f_128  =  f_124 * f_20;
        f_129  =  fma(f_124, f_20, f_127);
        f_130  =  f_128 - f_129;
        f_131  =  f_130 + f_127;
        f_132  =  fma(f_121, f_122, f_131);
        f_133  =  fma(f_132, f_118, f_118);
        f_120  =  f_133;
      }  // B58
    }  // B38
    else
    {
      // BLOCK 61
      f_134  =  f_89 - f_72;
      i_135  =  isless(f_134, -3.4028235E38F);
      if(i_135 == 1)
      {
        // BLOCK 62
        f_136  =  0.0F;
      }  // B61
      else
      {
        // BLOCK 63
        f_137  =  f_134 - f_89;
        f_138  =  f_134 - f_137;
        f_139  =  f_89 - f_138;
        f_140  =  f_137 + f_72;
        f_141  =  f_139 - f_140;
        f_136  =  f_141;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      f_142  =  exp(f_134);
      f_143  =  fma(f_142, f_136, f_142);
      f_120  =  f_143;
    }  // B38
    // BLOCK 65 MERGES [64 59 60 ]
    i_144  =  isequal(f_72, f_89);
    if(i_144 == 1)
    {
      // BLOCK 66
      f_145  =  1.0F;
    }  // B65
    else
    {
      // BLOCK 67
      f_145  =  f_120;
    }  // B65
    // BLOCK 68 MERGES [66 67 ]
    b_146  =  i_83 == i_73;
    if(b_146)
    {
      // BLOCK 69
      f_147  =  0.0F;
    }  // B68
    else
    {
      // BLOCK 70
      b_148  =  i_79 == i_83;
      if(b_148)
      {
        // BLOCK 71
        f_147  =  f_145;
      }  // B70
      else
      {
        // BLOCK 72
        f_147  =  0.0F;
      }  // B70
    }  // B68
    // BLOCK 73 MERGES [69 71 72 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    f_149  =  f_76 + f_147;
    f_150  =  f_149 - f_76;
    f_151  =  f_149 - f_150;
    f_152  =  f_76 - f_151;
    f_153  =  f_147 - f_150;
    f_154  =  f_152 + f_153;
    f_155  =  f_77 + f_154;
    i_156  =  i_78 + i_16;
    f_76  =  f_149;
    f_77  =  f_155;
    i_78  =  i_156;
  }  // B31
  // BLOCK 74
  f_157  =  f_76 + f_77;
  adf_5[i_34]  =  f_157;
  adf_7[i_34]  =  0.0F;
  adf_8[i_34]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 75 MERGES [74 79 ]
  i_158  =  i_56;
  for(;i_158 >= 1;)
  {
    // BLOCK 76
    b_159  =  i_34 < i_158;
    if(b_159)
    {
      // BLOCK 77
      f_160  =  adf_5[i_34];
      i_161  =  i_158 + i_34;
      f_162  =  adf_5[i_161];
      f_163  =  f_160 + f_162;
      adf_5[i_34]  =  f_163;
      f_164  =  adf_8[i_34];
      f_165  =  adf_8[i_161];
      f_166  =  f_164 + f_165;
      adf_8[i_34]  =  f_166;
      f_167  =  adf_7[i_34];
      f_168  =  adf_7[i_161];
      f_169  =  f_167 + f_168;
      adf_7[i_34]  =  f_169;
    }  // B76
    else
    {
      // BLOCK 78
    }  // B76
    // BLOCK 79 MERGES [78 77 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_170  =  i_158 >> 1;
    i_158  =  i_170;
  }  // B75
  // BLOCK 80
  b_171  =  i_34 == 0;
  if(b_171)
  {
    // BLOCK 81
    f_172  =  adf_5[0];
    l_173  =  (long) i_25;
    l_174  =  l_173 + 4L;
    l_175  =  l_174 << 2;
    ul_176  =  ul_1 + l_175;
    *((__global float *) ul_176)  =  f_72;
    ul_177  =  ul_2 + l_175;
    *((__global float *) ul_177)  =  f_172;
  }  // B80
  else
  {
    // BLOCK 82
  }  // B80
  // BLOCK 83 MERGES [82 81 ]
  return;
}  //  kernel

__kernel void kGenericCombineTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_4, __private int function, __private int gradient, __private int tempered)
{
  bool b_17, b_45, b_49, b_50, b_51, b_106;
  float f_11, f_13, f_15, f_31, f_32, f_37, f_38, f_44, f_46, f_48, f_53, f_55, f_56, f_57, f_58, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_68, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_107, f_108, f_109, f_110;
  int i_7, i_9, i_16, i_18, i_19, i_20, i_21, i_22, i_33, i_34, i_35, i_36, i_39, i_52, i_54, i_59, i_67, i_69, i_70, i_72, i_80, i_96, i_105, i_111;
  long l_23, l_24, l_25, l_27, l_28, l_29, l_40, l_41, l_42, l_112, l_113, l_114;
  ulong ul_0, ul_1, ul_2, ul_3, ul_26, ul_30, ul_43, ul_47, ul_115, ul_116;

  // BLOCK 0
  ul_0  =  (ulong) maxima;
  ul_1  =  (ulong) sums;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) others;
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
    // BLOCK 8 MERGES [7 44 ]
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
        b_49  =  isnotequal(f_13, 1.0F) || isnotequal(f_15, 0.0F);
        b_50  =  isnotequal(f_11, 1.0F) || b_49;
        b_51  =  isnotequal(f_11, 1.0F) || b_49;
        if(b_51)
        {
          // BLOCK 12
          i_52  =  isless(f_11, 1.0F);
          if(i_52 == 1)
          {
            // BLOCK 13
            f_53  =  f_11;
          }  // B12
          else
          {
            // BLOCK 14
            f_53  =  1.0F;
          }  // B12
          // BLOCK 15 MERGES [13 14 ]
          i_54  =  isless(f_11, 1.0F);
          if(i_54 == 1)
          {
            // BLOCK 16
            f_55  =  1.0F;
          }  // B15
          else
          {
            // BLOCK 17
            f_55  =  f_11;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          f_56  =  f_53 * f_48;
          f_57  =  f_37 * f_53;
          f_58  =  f_56 - f_57;
          i_59  =  isless(f_58, -3.4028235E38F);
          if(i_59 == 1)
          {
            // BLOCK 19
            f_60  =  0.0F;
          }  // B18
          else
          {
            // BLOCK 20
            f_61  =  f_58 - f_56;
            f_62  =  f_58 - f_61;
            f_63  =  f_56 - f_62;
            f_64  =  fma(f_53, f_37, f_61);
            f_65  =  f_63 - f_64;
            f_60  =  f_65;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          f_66  =  f_55 * f_58;
          i_67  =  isless(f_66, -250.0F);
          if(i_67 == 1)
          {
            // BLOCK 22
            f_68  =  -250.0F;
          }  // B21
          else
          {
            // BLOCK 23
            i_69  =  isless(250.0F, f_66);
            if(i_69 == 1)
            {
              // BLOCK 24
              f_68  =  250.0F;
            }  // B23
            else
            {
              // BLOCK 25
              f_68  =  f_66;
            }  // B23
          }  // B21
          // BLOCK 26 MERGES [24 25 22 ]
          i_70  =  isless(f_66, -250.0F);
          if(i_70 == 1)
          {
            // BLOCK 27
            f_71  =  -250.0F;
          }  // B26
          else
          {
            // BLOCK 28
            i_72  =  isless(250.0F, f_66);
            if(i_72 == 1)
            {
              // BLOCK 29
              f_71  =  250.0F;
            }  // B28
            else
            {
              // BLOCK 30
              f_71  =  f_66;
            }  // B28
          }  // B26
          // BLOCK 31 MERGES [29 30 27 ]
          f_73  =  f_68 + 786432.0F;
          f_74  =  f_73 - 786432.0F;
          f_75  =  f_68 - f_74;
          f_76  =  f_68 * f_15;
          f_77  =  fma(f_75, f_13, f_76);
          f_78  =  fma(f_74, f_13, f_77);
          f_79  =  exp(f_78);
          i_80  =  isless(f_58, -3.4028235E38F);
          if(i_80 == 1)
          {
            // BLOCK 32
            f_81  =  f_79;
          }  // B31
          else
          {
            // BLOCK 33
            f_82  =  f_60 * f_55;
            f_83  =  f_13 + f_15;
            f_84  =  f_71 + 786432.0F;
            f_85  =  f_84 - 786432.0F;
            f_86  =  f_71 - f_85;
            f_87  =  f_71 * f_15;
            f_88  =  fma(f_86, f_13, f_87);
            f_89  =  f_85 * f_13;
            f_90  =  fma(f_85, f_13, f_88);
            f_91  =  f_89 - f_90;
            f_92  =  f_91 + f_88;
            f_93  =  fma(f_82, f_83, f_92);
            f_94  =  fma(f_93, f_79, f_79);
            f_81  =  f_94;
          }  // B31
        }  // B11
        else
        {
          // BLOCK 34
          f_95  =  f_48 - f_37;
          i_96  =  isless(f_95, -3.4028235E38F);
          if(i_96 == 1)
          {
            // BLOCK 35
            f_97  =  0.0F;
          }  // B34
          else
          {
            // BLOCK 36
            f_98  =  f_95 - f_48;
            f_99  =  f_95 - f_98;
            f_100  =  f_48 - f_99;
            f_101  =  f_98 + f_37;
            f_102  =  f_100 - f_101;
            f_97  =  f_102;
          }  // B34
          // BLOCK 37 MERGES [35 36 ]
          f_103  =  exp(f_95);
          f_104  =  fma(f_103, f_97, f_103);
          f_81  =  f_104;
        }  // B11
        // BLOCK 38 MERGES [37 32 33 ]
        i_105  =  isequal(f_37, f_48);
        if(i_105 == 1)
        {
          // BLOCK 39
          f_46  =  1.0F;
        }  // B38
        else
        {
          // BLOCK 40
          f_46  =  f_81;
        }  // B38
      }  // B9
      // BLOCK 41 MERGES [10 39 40 ]
      b_106  =  i_21 == i_39;
      if(b_106)
      {
        // BLOCK 42
        f_107  =  f_44;
      }  // B41
      else
      {
        // BLOCK 43
        f_108  =  f_44 + 1.0F;
        f_109  =  f_46 * f_108;
        f_107  =  f_109;
      }  // B41
      // BLOCK 44 MERGES [42 43 ]
      f_110  =  f_38 + f_107;
      i_111  =  i_39 + 1;
      f_38  =  f_110;
      i_39  =  i_111;
    }  // B8
    // BLOCK 45
    l_112  =  (long) i_16;
    l_113  =  l_112 + 4L;
    l_114  =  l_113 << 2;
    ul_115  =  ul_2 + l_114;
    *((__global float *) ul_115)  =  f_37;
    ul_116  =  ul_3 + l_114;
    *((__global float *) ul_116)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 46
  }  // B0
  // BLOCK 47 MERGES [46 45 ]
  return;
}  //  kernel

__kernel void kGenericWriteTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *max, __global uchar *others, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign, __private int tempered)
{
  bool b_9, b_51, b_52, b_53;
  float f_22, f_24, f_26, f_31, f_48, f_50, f_55, f_57, f_58, f_59, f_60, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_70, f_73, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_108, f_110, f_111, f_112, f_113;
  int i_7, i_8, i_11, i_13, i_15, i_17, i_19, i_20, i_35, i_36, i_40, i_41, i_42, i_43, i_54, i_56, i_61, i_69, i_71, i_72, i_74, i_82, i_98, i_107;
  long l_27, l_28, l_29, l_32, l_33, l_34, l_37, l_38, l_39, l_44, l_45, l_46;
  ulong ul_0, ul_1, ul_2, ul_3, ul_30, ul_47, ul_49, ul_109;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) max;
  ul_2  =  (ulong) others;
  ul_3  =  (ulong) y;
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
    b_51  =  isnotequal(f_24, 1.0F) || isnotequal(f_26, 0.0F);
    b_52  =  isnotequal(f_22, 1.0F) || b_51;
    b_53  =  isnotequal(f_22, 1.0F) || b_51;
    if(b_53)
    {
      // BLOCK 2
      i_54  =  isless(f_22, 1.0F);
      if(i_54 == 1)
      {
        // BLOCK 3
        f_55  =  f_22;
      }  // B2
      else
      {
        // BLOCK 4
        f_55  =  1.0F;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      i_56  =  isless(f_22, 1.0F);
      if(i_56 == 1)
      {
        // BLOCK 6
        f_57  =  1.0F;
      }  // B5
      else
      {
        // BLOCK 7
        f_57  =  f_22;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_58  =  f_55 * f_31;
      f_59  =  f_48 * f_55;
      f_60  =  f_58 - f_59;
      i_61  =  isless(f_60, -3.4028235E38F);
      if(i_61 == 1)
      {
        // BLOCK 9
        f_62  =  0.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_63  =  f_60 - f_58;
        f_64  =  f_60 - f_63;
        f_65  =  f_58 - f_64;
        f_66  =  fma(f_55, f_48, f_63);
        f_67  =  f_65 - f_66;
        f_62  =  f_67;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_68  =  f_57 * f_60;
      i_69  =  isless(f_68, -250.0F);
      if(i_69 == 1)
      {
        // BLOCK 12
        f_70  =  -250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        i_71  =  isless(250.0F, f_68);
        if(i_71 == 1)
        {
          // BLOCK 14
          f_70  =  250.0F;
        }  // B13
        else
        {
          // BLOCK 15
          f_70  =  f_68;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [14 15 12 ]
      i_72  =  isless(f_68, -250.0F);
      if(i_72 == 1)
      {
        // BLOCK 17
        f_73  =  -250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        i_74  =  isless(250.0F, f_68);
        if(i_74 == 1)
        {
          // BLOCK 19
          f_73  =  250.0F;
        }  // B18
        else
        {
          // BLOCK 20
          f_73  =  f_68;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [19 20 17 ]
      f_75  =  f_70 + 786432.0F;
      f_76  =  f_75 - 786432.0F;
      f_77  =  f_70 - f_76;
      f_78  =  f_70 * f_26;
      f_79  =  fma(f_77, f_24, f_78);
      f_80  =  fma(f_76, f_24, f_79);
      f_81  =  exp(f_80);
      i_82  =  isless(f_60, -3.4028235E38F);
      if(i_82 == 1)
      {
        // BLOCK 22
        f_83  =  f_81;
      }  // B21
      else
      {
        // BLOCK 23
        f_84  =  f_62 * f_57;
        f_85  =  f_24 + f_26;
        f_86  =  f_73 + 786432.0F;
        f_87  =  f_86 - 786432.0F;
        f_88  =  f_73 - f_87;
        f_89  =  f_73 * f_26;
        f_90  =  fma(f_88, f_24, f_89);
        f_91  =  f_87 * f_24;
        f_92  =  fma(f_87, f_24, f_90);
        f_93  =  f_91 - f_92;
        f_94  =  f_93 + f_90;
        f_95  =  fma(f_84, f_85, f_94);
        f_96  =  fma(f_95, f_81, f_81);
        f_83  =  f_96;
      }  // B21
    }  // B1
    else
    {
      // BLOCK 24
      f_97  =  f_31 - f_48;
      i_98  =  isless(f_97, -3.4028235E38F);
      if(i_98 == 1)
      {
        // BLOCK 25
        f_99  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_100  =  f_97 - f_31;
        f_101  =  f_97 - f_100;
        f_102  =  f_31 - f_101;
        f_103  =  f_100 + f_48;
        f_104  =  f_102 - f_103;
        f_99  =  f_104;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_105  =  exp(f_97);
      f_106  =  fma(f_105, f_99, f_105);
      f_83  =  f_106;
    }  // B1
    // BLOCK 28 MERGES [27 22 23 ]
    i_107  =  isequal(f_31, f_48);
    if(i_107 == 1)
    {
      // BLOCK 29
      f_108  =  1.0F;
    }  // B28
    else
    {
      // BLOCK 30
      f_108  =  f_83;
    }  // B28
    // BLOCK 31 MERGES [29 30 ]
    ul_109  =  ul_3 + l_29;
    f_110  =  f_50 + 1.0F;
    f_111  =  f_48 - f_48;
    f_112  =  f_110 + f_111;
    f_113  =  f_108 / f_112;
    *((__global float *) ul_109)  =  f_113;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel

__kernel void kGenericSoftmaxByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_6, __private int lockstep, __private int sign, __private int tempered)
{
  bool b_26, b_28, b_45, b_61, b_62, b_67, b_69, b_77, b_133, b_135, b_147, b_156;
  float f_11, f_13, f_15, f_20, f_22, f_35, f_39, f_46, f_48, f_57, f_59, f_63, f_64, f_76, f_79, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_132, f_134, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_145, f_148, f_150, f_151, f_153, f_162, f_163, f_164, f_165, f_166;
  int i_7, i_9, i_16, i_17, i_18, i_19, i_21, i_23, i_24, i_25, i_27, i_29, i_30, i_36, i_37, i_38, i_40, i_41, i_42, i_43, i_44, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_58, i_60, i_65, i_66, i_68, i_70, i_71, i_78, i_80, i_85, i_93, i_95, i_96, i_98, i_106, i_122, i_131, i_144, i_146, i_149, i_152, i_154, i_155, i_157, i_167;
  long l_31, l_32, l_33, l_72, l_73, l_74, l_158, l_159, l_160;
  ulong ul_0, ul_1, ul_34, ul_75, ul_136, ul_161;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  __local float adf_4[256];
  __local int adi_5[256];
  i_7  =  shape_2;
  i_9  =  shape_6;
  f_11  =  numbers_0;
  f_13  =  numbers_1;
  f_15  =  numbers_2;
  i_16  =  i_7 % i_9;
  i_17  =  get_group_id(0);
  i_18  =  i_17 * i_7;
  i_19  =  i_7 + -1;
  f_20  =  -1.0F / 0.0F;
  i_21  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_22  =  f_20;
  i_23  =  i_7;
  i_24  =  0;
  for(;i_24 < i_7;)
  {
    // BLOCK 2
    i_25  =  i_21 + i_24;
    b_26  =  i_25 < i_7;
    if(b_26)
    {
      // BLOCK 3
      i_27  =  i_25;
    }  // B2
    else
    {
      // BLOCK 4
      i_27  =  i_19;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_28  =  i_16 == 0;
    if(b_28)
    {
      // BLOCK 6
      i_29  =  i_25;
    }  // B5
    else
    {
      // BLOCK 7
      i_29  =  i_27;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_30  =  i_18 + i_29;
    l_31  =  (long) i_30;
    l_32  =  l_31 + 4L;
    l_33  =  l_32 << 2;
    ul_34  =  ul_0 + l_33;
    f_35  =  *((__global float *) ul_34);
    i_36  =  isless(f_22, f_35);
    if(i_36 == 1)
    {
      // BLOCK 9
      i_37  =  i_29;
    }  // B8
    else
    {
      // BLOCK 10
      i_37  =  i_23;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_38  =  isless(f_22, f_35);
    if(i_38 == 1)
    {
      // BLOCK 12
      f_39  =  f_35;
    }  // B11
    else
    {
      // BLOCK 13
      f_39  =  f_22;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_40  =  i_24 + i_9;
    f_22  =  f_39;
    i_23  =  i_37;
    i_24  =  i_40;
  }  // B1
  // BLOCK 15
  adf_4[i_21]  =  f_22;
  adi_5[i_21]  =  i_23;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_41  =  i_9 >> 31;
  i_42  =  i_41 + i_9;
  i_43  =  i_42 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_44  =  i_43;
  for(;i_44 >= 1;)
  {
    // BLOCK 17
    b_45  =  i_21 < i_44;
    if(b_45)
    {
      // BLOCK 18
      f_46  =  adf_4[i_21];
      i_47  =  i_44 + i_21;
      f_48  =  adf_4[i_47];
      i_49  =  adi_5[i_21];
      i_50  =  adi_5[i_47];
      i_51  =  isequal(f_46, f_48);
      if(i_51 == 1)
      {
        // BLOCK 19
        i_52  =  (i_50 < i_49) ? i_50 : i_49;
        i_53  =  i_52;
      }  // B18
      else
      {
        // BLOCK 20
        i_53  =  i_49;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_54  =  isless(f_46, f_48);
      if(i_54 == 1)
      {
        // BLOCK 22
        i_55  =  i_50;
      }  // B21
      else
      {
        // BLOCK 23
        i_55  =  i_53;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_5[i_21]  =  i_55;
      i_56  =  isless(f_46, f_48);
      if(i_56 == 1)
      {
        // BLOCK 25
        f_57  =  f_48;
      }  // B24
      else
      {
        // BLOCK 26
        f_57  =  f_46;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_4[i_21]  =  f_57;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_58  =  i_44 >> 1;
    i_44  =  i_58;
  }  // B16
  // BLOCK 30
  f_59  =  adf_4[0];
  i_60  =  adi_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_61  =  isnotequal(f_13, 1.0F) || isnotequal(f_15, 0.0F);
  b_62  =  isnotequal(f_11, 1.0F) || b_61;
  // BLOCK 31 MERGES [30 73 ]
  f_63  =  0.0F;
  f_64  =  0.0F;
  i_65  =  0;
  for(;i_65 < i_7;)
  {
    // BLOCK 32
    i_66  =  i_65 + i_21;
    b_67  =  i_66 < i_7;
    if(b_67)
    {
      // BLOCK 33
      i_68  =  i_66;
    }  // B32
    else
    {
      // BLOCK 34
      i_68  =  i_19;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_69  =  i_16 == 0;
    if(b_69)
    {
      // BLOCK 36
      i_70  =  i_66;
    }  // B35
    else
    {
      // BLOCK 37
      i_70  =  i_68;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_71  =  i_70 + i_18;
    l_72  =  (long) i_71;
    l_73  =  l_72 + 4L;
    l_74  =  l_73 << 2;
    ul_75  =  ul_0 + l_74;
    f_76  =  *((__global float *) ul_75);
    b_77  =  isnotequal(f_11, 1.0F) || b_61;
    if(b_77)
    {
      // BLOCK 39
      i_78  =  isless(f_11, 1.0F);
      if(i_78 == 1)
      {
        // BLOCK 40
        f_79  =  f_11;
      }  // B39
      else
      {
        // BLOCK 41
        f_79  =  1.0F;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      i_80  =  isless(f_11, 1.0F);
      if(i_80 == 1)
      {
        // BLOCK 43
        f_81  =  1.0F;
      }  // B42
      else
      {
        // BLOCK 44
        f_81  =  f_11;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      f_82  =  f_79 * f_76;
      f_83  =  f_59 * f_79;
      f_84  =  f_82 - f_83;
      i_85  =  isless(f_84, -3.4028235E38F);
      if(i_85 == 1)
      {
        // BLOCK 46
        f_86  =  0.0F;
      }  // B45
      else
      {
        // BLOCK 47
        f_87  =  f_84 - f_82;
        f_88  =  f_84 - f_87;
        f_89  =  f_82 - f_88;
        f_90  =  fma(f_79, f_59, f_87);
        f_91  =  f_89 - f_90;
        f_86  =  f_91;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      f_92  =  f_81 * f_84;
      i_93  =  isless(f_92, -250.0F);
      if(i_93 == 1)
      {
        // BLOCK 49
        f_94  =  -250.0F;
      }  // B48
      else
      {
        // BLOCK 50
        i_95  =  isless(250.0F, f_92);
        if(i_95 == 1)
        {
          // BLOCK 51
          f_94  =  250.0F;
        }  // B50
        else
        {
          // BLOCK 52
          f_94  =  f_92;
        }  // B50
      }  // B48
      // BLOCK 53 MERGES [51 52 49 ]
      i_96  =  isless(f_92, -250.0F);
      if(i_96 == 1)
      {
        // BLOCK 54
        f_97  =  -250.0F;
      }  // B53
      else
      {
        // BLOCK 55
        i_98  =  isless(250.0F, f_92);
        if(i_98 == 1)
        {
          // BLOCK 56
          f_97  =  250.0F;
        }  // B55
        else
        {
          // BLOCK 57
          f_97  =  f_92;
        }  // B55
      }  // B53
      // BLOCK 58 MERGES [56 57 54 ]
      f_99  =  f_94 + 786432.0F;
      f_100  =  f_99 - 786432.0F;
      f_101  =  f_94 - f_100;
      f_102  =  f_94 * f_15;
      f_103  =  fma(f_101, f_13, f_102);
      f_104  =  fma(f_100, f_13, f_103);
      f_105  =  exp(f_104);
      i_106  =  isless(f_84, -3.4028235E38F);
      if(i_106 == 1)
      {
        // BLOCK 59
        f_107  =  f_105;
      }  // B58
      else
      {
        // BLOCK 60
        f_108  =  f_86 * f_81;
        f_109  =  f_13 + f_15;
        f_110  =  f_97 + 786432.0F;
        f_111  =  f_110 - 786432.0F;
        f_112  =  f_97 - f_111;
        f_113  =  f_97 * f_15;
        f_114  =  fma(f_112, f_13, f_113);
        f_115  =  f_111 * f_13;
        f_116  =  fma(f_111, f_13, f_114);
        f_117  =  f_115 - f_116;
        f_118  =  f_117 + f_114;
        f_119  =  fma(f_108, f_109, f_118);
        f_120  =  fma(f_119, f_105, f_105);
        f_107  =  f_120;
      }  // B58
    }  // B38
    else
    {
      // BLOCK 61
      f_121  =  f_76 - f_59;
      i_122  =  isless(f_121, -3.4028235E38F);
      if(i_122 == 1)
      {
        // BLOCK 62
        f_123  =  0.0F;
      }  // B61
      else
      {
        // BLOCK 63
        f_124  =  f_121 - f_76;
        f_125  =  f_121 - f_124;
        f_126  =  f_76 - f_125;
        f_127  =  f_124 + f_59;
        f_128  =  f_126 - f_127;
        f_123  =  f_128;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      f_129  =  exp(f_121);
      f_130  =  fma(f_129, f_123, f_129);
      f_107  =  f_130;
    }  // B38
    // BLOCK 65 MERGES [64 59 60 ]
    i_131  =  isequal(f_59, f_76);
    if(i_131 == 1)
    {
      // BLOCK 66
      f_132  =  1.0F;
    }  // B65
    else
    {
      // BLOCK 67
      f_132  =  f_107;
    }  // B65
    // BLOCK 68 MERGES [66 67 ]
    b_133  =  i_70 == i_60;
    if(b_133)
    {
      // BLOCK 69
      f_134  =  0.0F;
    }  // B68
    else
    {
      // BLOCK 70
      b_135  =  i_66 == i_70;
      if(b_135)
      {
        // BLOCK 71
        f_134  =  f_132;
      }  // B70
      else
      {
        // BLOCK 72
        f_134  =  0.0F;
      }  // B70
    }  // B68
    // BLOCK 73 MERGES [69 71 72 ]
    ul_136  =  ul_1 + l_74;
    *((__global float *) ul_136)  =  f_132;
    barrier(CLK_LOCAL_MEM_FENCE);
    f_137  =  f_63 + f_134;
    f_138  =  f_137 - f_63;
    f_139  =  f_137 - f_138;
    f_140  =  f_63 - f_139;
    f_141  =  f_134 - f_138;
    f_142  =  f_140 + f_141;
    f_143  =  f_64 + f_142;
    i_144  =  i_65 + i_9;
    f_63  =  f_137;
    f_64  =  f_143;
    i_65  =  i_144;
  }  // B31
  // BLOCK 74
  f_145  =  f_63 + f_64;
  adf_4[i_21]  =  f_145;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 75 MERGES [74 79 ]
  i_146  =  i_43;
  for(;i_146 >= 1;)
  {
    // BLOCK 76
    b_147  =  i_21 < i_146;
    if(b_147)
    {
      // BLOCK 77
      f_148  =  adf_4[i_21];
      i_149  =  i_146 + i_21;
      f_150  =  adf_4[i_149];
      f_151  =  f_148 + f_150;
      adf_4[i_21]  =  f_151;
    }  // B76
    else
    {
      // BLOCK 78
    }  // B76
    // BLOCK 79 MERGES [78 77 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_152  =  i_146 >> 1;
    i_146  =  i_152;
  }  // B75
  // BLOCK 80
  f_153  =  adf_4[0];
  // BLOCK 81 MERGES [80 85 ]
  i_154  =  0;
  for(;i_154 < i_7;)
  {
    // BLOCK 82
    i_155  =  i_154 + i_21;
    b_156  =  i_155 < i_7;
    if(b_156)
    {
      // BLOCK 83
      i_157  =  i_18 + i_155;
      l_158  =  (long) i_157;
      l_159  =  l_158 + 4L;
      l_160  =  l_159 << 2;
      ul_161  =  ul_1 + l_160;
      f_162  =  *((__global float *) ul_161);
      f_163  =  f_153 + 1.0F;
      f_164  =  f_59 - f_59;
      f_165  =  f_163 + f_164;
      f_166  =  f_162 / f_165;
      *((__global float *) ul_161)  =  f_166;
    }  // B82
    else
    {
      // BLOCK 84
    }  // B82
    // BLOCK 85 MERGES [84 83 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_167  =  i_154 + i_9;
    i_154  =  i_167;
  }  // B81
  // BLOCK 86
  return;
}  //  kernel
