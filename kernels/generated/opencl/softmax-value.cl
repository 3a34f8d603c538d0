// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 1ae572d24ceaa1d05c343e9c6e5b9d5268703ff5b0912b1aad4e4fb977b47a50
// function: softmax
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 0, 1) over parts plain
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 0, 0, 0, 1) over groups plain
// launch: kGenericReduceByGroupInLockstep(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 1, 0, 0, 1) over lockstep_groups plain
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 0, 0) over divided_rows plain
// launch: kGenericWrite(in0, max, others, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, 1) over elements plain
// launch: kGenericSoftmaxByGroup(in0, out0, shape_2, shape_6, 1, 0, 1) over whole_rows plain
// launch: kGenericReduceByItemTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_3, shape_4, shape_5, 4, 0, 1) over parts tempered
// launch: kGenericReduceByGroupTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 0, 4, 0, 1) over groups tempered
// launch: kGenericReduceByGroupInLockstepTempered(in0, in0, partMax, partOthers, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 1, 4, 0, 1) over lockstep_groups tempered
// launch: kGenericCombineTempered(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_4, 4, 0) over divided_rows tempered
// launch: kGenericWriteTempered(in0, max, others, out0, numbers_0, numbers_1, numbers_2, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 4, 1) over elements tempered
// launch: kGenericSoftmaxByGroupTempered(in0, out0, numbers_0, numbers_1, numbers_2, shape_2, shape_6, 1, 4, 1) over whole_rows tempered
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

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_32, b_34, b_53, b_73, b_75, b_95, b_97, b_108, b_120;
  float f_26, f_28, f_41, f_46, f_54, f_56, f_65, f_67, f_69, f_70, f_82, f_83, f_85, f_86, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_96, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_106, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_121;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_29, i_30, i_31, i_33, i_35, i_36, i_42, i_43, i_44, i_45, i_47, i_48, i_49, i_50, i_51, i_52, i_55, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_68, i_71, i_72, i_74, i_76, i_77, i_84, i_91, i_105, i_107, i_110, i_119;
  long l_37, l_38, l_39, l_78, l_79, l_80, l_122, l_123, l_124;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_40, *ul_81, *ul_125, *ul_126;

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

__kernel void kGenericReduceByGroupInLockstep(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_32, b_34, b_51, b_71, b_73, b_93, b_95, b_106, b_118;
  float f_26, f_28, f_41, f_45, f_52, f_54, f_63, f_65, f_67, f_68, f_80, f_81, f_83, f_84, f_85, f_86, f_87, f_88, f_90, f_91, f_92, f_94, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_104, f_107, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_119;
  int i_9, i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_29, i_30, i_31, i_33, i_35, i_36, i_42, i_43, i_44, i_46, i_47, i_48, i_49, i_50, i_53, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_64, i_66, i_69, i_70, i_72, i_74, i_75, i_82, i_89, i_103, i_105, i_108, i_117;
  long l_37, l_38, l_39, l_76, l_77, l_78, l_120, l_121, l_122;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_40, *ul_79, *ul_123, *ul_124;

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

__kernel void kGenericSoftmaxByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_2, __private int shape_6, __private int lockstep, __private int function, __private int sign)
{
  bool b_19, b_21, b_38, b_58, b_60, b_80, b_82, b_94, b_103;
  float f_13, f_15, f_28, f_32, f_39, f_41, f_50, f_52, f_54, f_55, f_67, f_68, f_70, f_71, f_72, f_73, f_74, f_75, f_77, f_78, f_79, f_81, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_92, f_95, f_97, f_98, f_100, f_109, f_110, f_111, f_112, f_113;
  int i_6, i_8, i_9, i_10, i_11, i_12, i_14, i_16, i_17, i_18, i_20, i_22, i_23, i_29, i_30, i_31, i_33, i_34, i_35, i_36, i_37, i_40, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_51, i_53, i_56, i_57, i_59, i_61, i_62, i_69, i_76, i_91, i_93, i_96, i_99, i_101, i_102, i_104, i_114;
  long l_24, l_25, l_26, l_63, l_64, l_65, l_105, l_106, l_107;
  __global uchar *ul_0, *ul_1, *ul_27, *ul_66, *ul_83, *ul_108;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
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

__kernel void kGenericReduceByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_39, b_41, b_60, b_80, b_82, b_135, b_137, b_148, b_160;
  float f_18, f_20, f_22, f_33, f_35, f_48, f_53, f_61, f_63, f_72, f_74, f_76, f_77, f_89, f_91, f_93, f_94, f_95, f_96, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_106, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_134, f_136, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_146, f_149, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_161;
  int i_10, i_12, i_14, i_16, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_34, i_36, i_37, i_38, i_40, i_42, i_43, i_49, i_50, i_51, i_52, i_54, i_55, i_56, i_57, i_58, i_59, i_62, i_64, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_73, i_75, i_78, i_79, i_81, i_83, i_84, i_90, i_92, i_97, i_105, i_107, i_108, i_110, i_118, i_133, i_145, i_147, i_150, i_159;
  long l_44, l_45, l_46, l_85, l_86, l_87, l_162, l_163, l_164;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_47, *ul_88, *ul_165, *ul_166;

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
  // BLOCK 31 MERGES [30 68 ]
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
    i_90  =  isless(f_18, 1.0F);
    if(i_90 == 1)
    {
      // BLOCK 39
      f_91  =  f_18;
    }  // B38
    else
    {
      // BLOCK 40
      f_91  =  1.0F;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_92  =  isless(f_18, 1.0F);
    if(i_92 == 1)
    {
      // BLOCK 42
      f_93  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_93  =  f_18;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    f_94  =  f_91 * f_89;
    f_95  =  f_74 * f_91;
    f_96  =  f_94 - f_95;
    i_97  =  isless(f_96, -3.4028235E38F);
    if(i_97 == 1)
    {
      // BLOCK 45
      f_98  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_99  =  f_96 - f_94;
      f_100  =  f_96 - f_99;
      f_101  =  f_94 - f_100;
      f_102  =  fma(f_91, f_74, f_99);
      f_103  =  f_101 - f_102;
      f_98  =  f_103;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    f_104  =  f_93 * f_96;
    i_105  =  isless(f_104, -250.0F);
    if(i_105 == 1)
    {
      // BLOCK 48
      f_106  =  -250.0F;
    }  // B47
    else
    {
      // BLOCK 49
      i_107  =  isless(250.0F, f_104);
      if(i_107 == 1)
      {
        // BLOCK 50
        f_106  =  250.0F;
      }  // B49
      else
      {
        // BLOCK 51
        f_106  =  f_104;
      }  // B49
    }  // B47
    // BLOCK 52 MERGES [50 51 48 ]
    i_108  =  isless(f_104, -250.0F);
    if(i_108 == 1)
    {
      // BLOCK 53
      f_109  =  -250.0F;
    }  // B52
    else
    {
      // BLOCK 54
      i_110  =  isless(250.0F, f_104);
      if(i_110 == 1)
      {
        // BLOCK 55
        f_109  =  250.0F;
      }  // B54
      else
      {
        // BLOCK 56
        f_109  =  f_104;
      }  // B54
    }  // B52
    // BLOCK 57 MERGES [55 56 53 ]
    f_111  =  f_106 + 786432.0F;
    f_112  =  f_111 - 786432.0F;
    f_113  =  f_106 - f_112;
    f_114  =  f_22 * f_106;
    f_115  =  fma(f_113, f_20, f_114);
    f_116  =  fma(f_112, f_20, f_115);
    f_117  =  exp(f_116);
    i_118  =  isless(f_96, -3.4028235E38F);
    if(i_118 == 1)
    {
      // BLOCK 58
      f_119  =  f_117;
    }  // B57
    else
    {
      // BLOCK 59
      f_120  =  f_98 * f_93;
      f_121  =  f_20 + f_22;
      f_122  =  f_109 + 786432.0F;
      f_123  =  f_122 - 786432.0F;
      f_124  =  f_109 - f_123;
      f_125  =  f_109 * f_22;
      f_126  =  fma(f_124, f_20, f_125);
      f_127  =  f_123 * f_20;
      f_128  =  fma(f_123, f_20, f_126);
      f_129  =  f_127 - f_128;
      f_130  =  f_129 + f_126;
      f_131  =  fma(f_120, f_121, f_130);
      f_132  =  fma(f_131, f_117, f_117);
      f_119  =  f_132;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    i_133  =  isequal(f_74, f_89);
    if(i_133 == 1)
    {
      // BLOCK 61
      f_134  =  1.0F;
    }  // B60
    else
    {
      // BLOCK 62
      f_134  =  f_119;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    b_135  =  i_83 == i_75;
    if(b_135)
    {
      // BLOCK 64
      f_136  =  0.0F;
    }  // B63
    else
    {
      // BLOCK 65
      b_137  =  i_79 == i_83;
      if(b_137)
      {
        // BLOCK 66
        f_136  =  f_134;
      }  // B65
      else
      {
        // BLOCK 67
        f_136  =  0.0F;
      }  // B65
    }  // B63
    // BLOCK 68 MERGES [64 66 67 ]
    f_138  =  f_76 + f_136;
    f_139  =  f_138 - f_76;
    f_140  =  f_138 - f_139;
    f_141  =  f_76 - f_140;
    f_142  =  f_136 - f_139;
    f_143  =  f_141 + f_142;
    f_144  =  f_77 + f_143;
    i_145  =  i_78 + i_16;
    f_76  =  f_138;
    f_77  =  f_144;
    i_78  =  i_145;
  }  // B31
  // BLOCK 69
  f_146  =  f_76 + f_77;
  adf_5[i_34]  =  f_146;
  adf_7[i_34]  =  0.0F;
  adf_8[i_34]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 70 MERGES [69 74 ]
  i_147  =  i_58;
  for(;i_147 >= 1;)
  {
    // BLOCK 71
    b_148  =  i_34 < i_147;
    if(b_148)
    {
      // BLOCK 72
      f_149  =  adf_5[i_34];
      i_150  =  i_147 + i_34;
      f_151  =  adf_5[i_150];
      f_152  =  f_149 + f_151;
      adf_5[i_34]  =  f_152;
      f_153  =  adf_8[i_34];
      f_154  =  adf_8[i_150];
      f_155  =  f_153 + f_154;
      adf_8[i_34]  =  f_155;
      f_156  =  adf_7[i_34];
      f_157  =  adf_7[i_150];
      f_158  =  f_156 + f_157;
      adf_7[i_34]  =  f_158;
    }  // B71
    else
    {
      // BLOCK 73
    }  // B71
    // BLOCK 74 MERGES [73 72 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_159  =  i_147 >> 1;
    i_147  =  i_159;
  }  // B70
  // BLOCK 75
  b_160  =  i_34 == 0;
  if(b_160)
  {
    // BLOCK 76
    f_161  =  adf_5[0];
    l_162  =  (long) i_25;
    l_163  =  l_162 + 4L;
    l_164  =  l_163 << 2;
    ul_165  =  ul_1 + l_164;
    *((__global float *) ul_165)  =  f_74;
    ul_166  =  ul_2 + l_164;
    *((__global float *) ul_166)  =  f_161;
  }  // B75
  else
  {
    // BLOCK 77
  }  // B75
  // BLOCK 78 MERGES [77 76 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstepTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_39, b_41, b_58, b_78, b_80, b_133, b_135, b_146, b_158;
  float f_18, f_20, f_22, f_33, f_35, f_48, f_52, f_59, f_61, f_70, f_72, f_74, f_75, f_87, f_89, f_91, f_92, f_93, f_94, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_104, f_107, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_132, f_134, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_144, f_147, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_159;
  int i_10, i_12, i_14, i_16, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_34, i_36, i_37, i_38, i_40, i_42, i_43, i_49, i_50, i_51, i_53, i_54, i_55, i_56, i_57, i_60, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_71, i_73, i_76, i_77, i_79, i_81, i_82, i_88, i_90, i_95, i_103, i_105, i_106, i_108, i_116, i_131, i_143, i_145, i_148, i_157;
  long l_44, l_45, l_46, l_83, l_84, l_85, l_160, l_161, l_162;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_47, *ul_86, *ul_163, *ul_164;

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
  // BLOCK 31 MERGES [30 68 ]
  f_74  =  0.0F;
  f_75  =  0.0F;
  i_76  =  i_27;
  for(;i_76 < i_29;)
  {
    // BLOCK 32
    i_77  =  i_76 + i_34;
    b_78  =  i_77 < i_29;
    if(b_78)
    {
      // BLOCK 33
      i_79  =  i_77;
    }  // B32
    else
    {
      // BLOCK 34
      i_79  =  i_30;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_80  =  i_24 == 0;
    if(b_80)
    {
      // BLOCK 36
      i_81  =  i_77;
    }  // B35
    else
    {
      // BLOCK 37
      i_81  =  i_79;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_82  =  i_81 + i_32;
    l_83  =  (long) i_82;
    l_84  =  l_83 + 4L;
    l_85  =  l_84 << 2;
    ul_86  =  ul_0 + l_85;
    f_87  =  *((__global float *) ul_86);
    i_88  =  isless(f_18, 1.0F);
    if(i_88 == 1)
    {
      // BLOCK 39
      f_89  =  f_18;
    }  // B38
    else
    {
      // BLOCK 40
      f_89  =  1.0F;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_90  =  isless(f_18, 1.0F);
    if(i_90 == 1)
    {
      // BLOCK 42
      f_91  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_91  =  f_18;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    f_92  =  f_89 * f_87;
    f_93  =  f_72 * f_89;
    f_94  =  f_92 - f_93;
    i_95  =  isless(f_94, -3.4028235E38F);
    if(i_95 == 1)
    {
      // BLOCK 45
      f_96  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_97  =  f_94 - f_92;
      f_98  =  f_94 - f_97;
      f_99  =  f_92 - f_98;
      f_100  =  fma(f_89, f_72, f_97);
      f_101  =  f_99 - f_100;
      f_96  =  f_101;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    f_102  =  f_91 * f_94;
    i_103  =  isless(f_102, -250.0F);
    if(i_103 == 1)
    {
      // BLOCK 48
      f_104  =  -250.0F;
    }  // B47
    else
    {
      // BLOCK 49
      i_105  =  isless(250.0F, f_102);
      if(i_105 == 1)
      {
        // BLOCK 50
        f_104  =  250.0F;
      }  // B49
      else
      {
        // BLOCK 51
        f_104  =  f_102;
      }  // B49
    }  // B47
    // BLOCK 52 MERGES [50 51 48 ]
    i_106  =  isless(f_102, -250.0F);
    if(i_106 == 1)
    {
      // BLOCK 53
      f_107  =  -250.0F;
    }  // B52
    else
    {
      // BLOCK 54
      i_108  =  isless(250.0F, f_102);
      if(i_108 == 1)
      {
        // BLOCK 55
        f_107  =  250.0F;
      }  // B54
      else
      {
        // BLOCK 56
        f_107  =  f_102;
      }  // B54
    }  // B52
    // BLOCK 57 MERGES [55 56 53 ]
    f_109  =  f_104 + 786432.0F;
    f_110  =  f_109 - 786432.0F;
    f_111  =  f_104 - f_110;
    f_112  =  f_22 * f_104;
    f_113  =  fma(f_111, f_20, f_112);
    f_114  =  fma(f_110, f_20, f_113);
    f_115  =  exp(f_114);
    i_116  =  isless(f_94, -3.4028235E38F);
    if(i_116 == 1)
    {
      // BLOCK 58
      f_117  =  f_115;
    }  // B57
    else
    {
      // BLOCK 59
      f_118  =  f_96 * f_91;
      f_119  =  f_20 + f_22;
      f_120  =  f_107 + 786432.0F;
      f_121  =  f_120 - 786432.0F;
      f_122  =  f_107 - f_121;
      f_123  =  f_107 * f_22;
      f_124  =  fma(f_122, f_20, f_123);
      f_125  =  f_121 * f_20;
      f_126  =  fma(f_121, f_20, f_124);
      f_127  =  f_125 - f_126;
      f_128  =  f_127 + f_124;
      f_129  =  fma(f_118, f_119, f_128);
      f_130  =  fma(f_129, f_115, f_115);
      f_117  =  f_130;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    i_131  =  isequal(f_72, f_87);
    if(i_131 == 1)
    {
      // BLOCK 61
      f_132  =  1.0F;
    }  // B60
    else
    {
      // BLOCK 62
      f_132  =  f_117;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    b_133  =  i_81 == i_73;
    if(b_133)
    {
      // BLOCK 64
      f_134  =  0.0F;
    }  // B63
    else
    {
      // BLOCK 65
      b_135  =  i_77 == i_81;
      if(b_135)
      {
        // BLOCK 66
        f_134  =  f_132;
      }  // B65
      else
      {
        // BLOCK 67
        f_134  =  0.0F;
      }  // B65
    }  // B63
    // BLOCK 68 MERGES [64 66 67 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    f_136  =  f_74 + f_134;
    f_137  =  f_136 - f_74;
    f_138  =  f_136 - f_137;
    f_139  =  f_74 - f_138;
    f_140  =  f_134 - f_137;
    f_141  =  f_139 + f_140;
    f_142  =  f_75 + f_141;
    i_143  =  i_76 + i_16;
    f_74  =  f_136;
    f_75  =  f_142;
    i_76  =  i_143;
  }  // B31
  // BLOCK 69
  f_144  =  f_74 + f_75;
  adf_5[i_34]  =  f_144;
  adf_7[i_34]  =  0.0F;
  adf_8[i_34]  =  0.0F;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 70 MERGES [69 74 ]
  i_145  =  i_56;
  for(;i_145 >= 1;)
  {
    // BLOCK 71
    b_146  =  i_34 < i_145;
    if(b_146)
    {
      // BLOCK 72
      f_147  =  adf_5[i_34];
      i_148  =  i_145 + i_34;
      f_149  =  adf_5[i_148];
      f_150  =  f_147 + f_149;
      adf_5[i_34]  =  f_150;
      f_151  =  adf_8[i_34];
      f_152  =  adf_8[i_148];
      f_153  =  f_151 + f_152;
      adf_8[i_34]  =  f_153;
      f_154  =  adf_7[i_34];
      f_155  =  adf_7[i_148];
      f_156  =  f_154 + f_155;
      adf_7[i_34]  =  f_156;
    }  // B71
    else
    {
      // BLOCK 73
    }  // B71
    // BLOCK 74 MERGES [73 72 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_157  =  i_145 >> 1;
    i_145  =  i_157;
  }  // B70
  // BLOCK 75
  b_158  =  i_34 == 0;
  if(b_158)
  {
    // BLOCK 76
    f_159  =  adf_5[0];
    l_160  =  (long) i_25;
    l_161  =  l_160 + 4L;
    l_162  =  l_161 << 2;
    ul_163  =  ul_1 + l_162;
    *((__global float *) ul_163)  =  f_72;
    ul_164  =  ul_2 + l_162;
    *((__global float *) ul_164)  =  f_159;
  }  // B75
  else
  {
    // BLOCK 77
  }  // B75
  // BLOCK 78 MERGES [77 76 ]
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

__kernel void kGenericSoftmaxByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_6, __private int lockstep, __private int function, __private int sign)
{
  bool b_26, b_28, b_45, b_65, b_67, b_120, b_122, b_134, b_143;
  float f_11, f_13, f_15, f_20, f_22, f_35, f_39, f_46, f_48, f_57, f_59, f_61, f_62, f_74, f_76, f_78, f_79, f_80, f_81, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_91, f_94, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_119, f_121, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_132, f_135, f_137, f_138, f_140, f_149, f_150, f_151, f_152, f_153;
  int i_7, i_9, i_16, i_17, i_18, i_19, i_21, i_23, i_24, i_25, i_27, i_29, i_30, i_36, i_37, i_38, i_40, i_41, i_42, i_43, i_44, i_47, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_58, i_60, i_63, i_64, i_66, i_68, i_69, i_75, i_77, i_82, i_90, i_92, i_93, i_95, i_103, i_118, i_131, i_133, i_136, i_139, i_141, i_142, i_144, i_154;
  long l_31, l_32, l_33, l_70, l_71, l_72, l_145, l_146, l_147;
  __global uchar *ul_0, *ul_1, *ul_34, *ul_73, *ul_123, *ul_148;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
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
  // BLOCK 31 MERGES [30 68 ]
  f_61  =  0.0F;
  f_62  =  0.0F;
  i_63  =  0;
  for(;i_63 < i_7;)
  {
    // BLOCK 32
    i_64  =  i_63 + i_21;
    b_65  =  i_64 < i_7;
    if(b_65)
    {
      // BLOCK 33
      i_66  =  i_64;
    }  // B32
    else
    {
      // BLOCK 34
      i_66  =  i_19;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    b_67  =  i_16 == 0;
    if(b_67)
    {
      // BLOCK 36
      i_68  =  i_64;
    }  // B35
    else
    {
      // BLOCK 37
      i_68  =  i_66;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    i_69  =  i_68 + i_18;
    l_70  =  (long) i_69;
    l_71  =  l_70 + 4L;
    l_72  =  l_71 << 2;
    ul_73  =  ul_0 + l_72;
    f_74  =  *((__global float *) ul_73);
    i_75  =  isless(f_11, 1.0F);
    if(i_75 == 1)
    {
      // BLOCK 39
      f_76  =  f_11;
    }  // B38
    else
    {
      // BLOCK 40
      f_76  =  1.0F;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_77  =  isless(f_11, 1.0F);
    if(i_77 == 1)
    {
      // BLOCK 42
      f_78  =  1.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_78  =  f_11;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    f_79  =  f_76 * f_74;
    f_80  =  f_59 * f_76;
    f_81  =  f_79 - f_80;
    i_82  =  isless(f_81, -3.4028235E38F);
    if(i_82 == 1)
    {
      // BLOCK 45
      f_83  =  0.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_84  =  f_81 - f_79;
      f_85  =  f_81 - f_84;
      f_86  =  f_79 - f_85;
      f_87  =  fma(f_76, f_59, f_84);
      f_88  =  f_86 - f_87;
      f_83  =  f_88;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    f_89  =  f_78 * f_81;
    i_90  =  isless(f_89, -250.0F);
    if(i_90 == 1)
    {
      // BLOCK 48
      f_91  =  -250.0F;
    }  // B47
    else
    {
      // BLOCK 49
      i_92  =  isless(250.0F, f_89);
      if(i_92 == 1)
      {
        // BLOCK 50
        f_91  =  250.0F;
      }  // B49
      else
      {
        // BLOCK 51
        f_91  =  f_89;
      }  // B49
    }  // B47
    // BLOCK 52 MERGES [50 51 48 ]
    i_93  =  isless(f_89, -250.0F);
    if(i_93 == 1)
    {
      // BLOCK 53
      f_94  =  -250.0F;
    }  // B52
    else
    {
      // BLOCK 54
      i_95  =  isless(250.0F, f_89);
      if(i_95 == 1)
      {
        // BLOCK 55
        f_94  =  250.0F;
      }  // B54
      else
      {
        // BLOCK 56
        f_94  =  f_89;
      }  // B54
    }  // B52
    // BLOCK 57 MERGES [55 56 53 ]
    f_96  =  f_91 + 786432.0F;
    f_97  =  f_96 - 786432.0F;
    f_98  =  f_91 - f_97;
    f_99  =  f_15 * f_91;
    f_100  =  fma(f_98, f_13, f_99);
    f_101  =  fma(f_97, f_13, f_100);
    f_102  =  exp(f_101);
    i_103  =  isless(f_81, -3.4028235E38F);
    if(i_103 == 1)
    {
      // BLOCK 58
      f_104  =  f_102;
    }  // B57
    else
    {
      // BLOCK 59
      f_105  =  f_83 * f_78;
      f_106  =  f_13 + f_15;
      f_107  =  f_94 + 786432.0F;
      f_108  =  f_107 - 786432.0F;
      f_109  =  f_94 - f_108;
      f_110  =  f_94 * f_15;
      f_111  =  fma(f_109, f_13, f_110);
      f_112  =  f_108 * f_13;
      f_113  =  fma(f_108, f_13, f_111);
      f_114  =  f_112 - f_113;
      f_115  =  f_114 + f_111;
      f_116  =  fma(f_105, f_106, f_115);
      f_117  =  fma(f_116, f_102, f_102);
      f_104  =  f_117;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    i_118  =  isequal(f_59, f_74);
    if(i_118 == 1)
    {
      // BLOCK 61
      f_119  =  1.0F;
    }  // B60
    else
    {
      // BLOCK 62
      f_119  =  f_104;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    b_120  =  i_68 == i_60;
    if(b_120)
    {
      // BLOCK 64
      f_121  =  0.0F;
    }  // B63
    else
    {
      // BLOCK 65
      b_122  =  i_64 == i_68;
      if(b_122)
      {
        // BLOCK 66
        f_121  =  f_119;
      }  // B65
      else
      {
        // BLOCK 67
        f_121  =  0.0F;
      }  // B65
    }  // B63
    // BLOCK 68 MERGES [64 66 67 ]
    ul_123  =  ul_1 + l_72;
    *((__global float *) ul_123)  =  f_119;
    barrier(CLK_LOCAL_MEM_FENCE);
    f_124  =  f_61 + f_121;
    f_125  =  f_124 - f_61;
    f_126  =  f_124 - f_125;
    f_127  =  f_61 - f_126;
    f_128  =  f_121 - f_125;
    f_129  =  f_127 + f_128;
    f_130  =  f_62 + f_129;
    i_131  =  i_63 + i_9;
    f_61  =  f_124;
    f_62  =  f_130;
    i_63  =  i_131;
  }  // B31
  // BLOCK 69
  f_132  =  f_61 + f_62;
  adf_4[i_21]  =  f_132;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 70 MERGES [69 74 ]
  i_133  =  i_43;
  for(;i_133 >= 1;)
  {
    // BLOCK 71
    b_134  =  i_21 < i_133;
    if(b_134)
    {
      // BLOCK 72
      f_135  =  adf_4[i_21];
      i_136  =  i_133 + i_21;
      f_137  =  adf_4[i_136];
      f_138  =  f_135 + f_137;
      adf_4[i_21]  =  f_138;
    }  // B71
    else
    {
      // BLOCK 73
    }  // B71
    // BLOCK 74 MERGES [73 72 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_139  =  i_133 >> 1;
    i_133  =  i_139;
  }  // B70
  // BLOCK 75
  f_140  =  adf_4[0];
  // BLOCK 76 MERGES [75 80 ]
  i_141  =  0;
  for(;i_141 < i_7;)
  {
    // BLOCK 77
    i_142  =  i_141 + i_21;
    b_143  =  i_142 < i_7;
    if(b_143)
    {
      // BLOCK 78
      i_144  =  i_18 + i_142;
      l_145  =  (long) i_144;
      l_146  =  l_145 + 4L;
      l_147  =  l_146 << 2;
      ul_148  =  ul_1 + l_147;
      f_149  =  *((__global float *) ul_148);
      f_150  =  f_140 + 1.0F;
      f_151  =  f_59 - f_59;
      f_152  =  f_150 + f_151;
      f_153  =  f_149 / f_152;
      *((__global float *) ul_148)  =  f_153;
    }  // B77
    else
    {
      // BLOCK 79
    }  // B77
    // BLOCK 80 MERGES [79 78 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_154  =  i_141 + i_9;
    i_141  =  i_154;
  }  // B76
  // BLOCK 81
  return;
}  //  kernel
