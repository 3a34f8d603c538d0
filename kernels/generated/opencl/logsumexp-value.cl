// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 27877b76f423c0d026b36718981c6268c7576c5745b357ce3393fec22d264461
// function: logsumexp
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 2, 0, 1) over parts always
// launch: kGenericReduceByGroup(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 0, 2, 0, 1) over groups always
// launch: kGenericReduceByGroupInLockstep(in0, in0, partMax, partOthers, unused, unused, unused, unused, shape_2, shape_4, shape_5, shape_6, 1, 2, 0, 1) over lockstep_groups always
// launch: kGenericCombine(partMax, partOthers, unused, unused, unused, unused, max, others, unused, unused, unused, unused, shape_1, shape_4, 2, 0) over divided_rows always
// launch: kGenericWriteRow(max, others, out0, shape_1, 2) over rows always
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

__kernel void kGenericWriteRow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *max, __global uchar *others, __global uchar *y, __private int shape_1, __private int function)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_21, f_22, f_23, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72;
  int i_5, i_6, i_15, i_20, i_24, i_64;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_13, *ul_73;

  // BLOCK 0
  ul_0  =  max;
  ul_1  =  others;
  ul_2  =  y;
  i_5  =  shape_1;
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
    ul_13  =  ul_1 + l_10;
    f_14  =  *((__global float *) ul_13);
    i_15  =  isless(1.0F, f_14);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_16  =  f_14;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_17  =  f_16 + 2.0F;
    f_18  =  f_16 / f_17;
    f_19  =  f_14 + 1.0F;
    i_20  =  isless(1.0F, f_14);
    if(i_20 == 1)
    {
      // BLOCK 5
      f_21  =  log(f_19);
      f_22  =  f_21;
    }  // B4
    else
    {
      // BLOCK 6
      f_23  =  f_18 * 2.0F;
      f_22  =  f_23;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_24  =  isless(1.0F, f_14);
    if(i_24 == 1)
    {
      // BLOCK 8
      f_25  =  f_19 - 1.0F;
      f_26  =  f_19 - f_25;
      f_27  =  1.0F - f_26;
      f_28  =  f_14 - f_25;
      f_29  =  f_27 + f_28;
      f_30  =  f_29 / f_19;
      f_31  =  f_30;
    }  // B7
    else
    {
      // BLOCK 9
      f_32  =  f_18 * f_18;
      f_33  =  fma(f_32, 0.13434482F, 0.14116766F);
      f_34  =  fma(f_32, f_33, 0.20003854F);
      f_35  =  fma(f_32, f_34, 0.3333332F);
      f_36  =  f_18 * f_32;
      f_37  =  f_18 * 4097.0F;
      f_38  =  f_37 - f_18;
      f_39  =  f_37 - f_38;
      f_40  =  f_17 * 4097.0F;
      f_41  =  f_40 - f_17;
      f_42  =  f_40 - f_41;
      f_43  =  f_39 * f_42;
      f_44  =  f_16 - f_43;
      f_45  =  f_17 - f_42;
      f_46  =  f_45 * f_39;
      f_47  =  f_44 - f_46;
      f_48  =  f_18 - f_39;
      f_49  =  f_48 * f_42;
      f_50  =  f_47 - f_49;
      f_51  =  f_17 - 2.0F;
      f_52  =  f_17 - f_51;
      f_53  =  2.0F - f_52;
      f_54  =  f_16 - f_51;
      f_55  =  f_53 + f_54;
      f_56  =  f_55 * f_18;
      f_57  =  fma(f_48, f_45, f_56);
      f_58  =  f_50 - f_57;
      f_59  =  f_58 / f_17;
      f_60  =  fma(f_35, f_36, f_59);
      f_61  =  f_60 * 2.0F;
      f_31  =  f_61;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_62  =  f_22 + f_12;
    f_63  =  fabs(f_62);
    i_64  =  isless(3.4028235E38F, f_63);
    if(i_64 == 1)
    {
      // BLOCK 11
      f_65  =  f_62;
    }  // B10
    else
    {
      // BLOCK 12
      f_66  =  f_62 - f_12;
      f_67  =  f_62 - f_66;
      f_68  =  f_12 - f_67;
      f_69  =  f_22 - f_66;
      f_70  =  f_68 + f_69;
      f_71  =  f_31 + f_70;
      f_72  =  f_71 + f_62;
      f_65  =  f_72;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_73  =  ul_2 + l_10;
    *((__global float *) ul_73)  =  f_65;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
