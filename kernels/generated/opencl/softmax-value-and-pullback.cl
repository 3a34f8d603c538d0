// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 4cf6471ae332e4ddbe728dde0fb55fcc3aa4e39b17b919ccfcd8fd58c0ded6b1
// function: softmax
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 1, 1) over parts plain
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 0, 0, 1, 1) over groups plain
// launch: kGenericReduceByGroupInLockstep(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 1, 0, 1, 1) over lockstep_groups plain
// launch: kGenericCombine(partMax, partOthers, partDrift, partExcess, partAnchor, unused, max, others, drift, excess, anchor, unused, shape_1, shape_4, 0, 1) over divided_rows plain
// launch: kGenericWriteBoth(in0, in1, max, others, drift, excess, anchor, out0, out1, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, 1) over elements plain
// launch: kGenericReduceByItemTempered(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_2, shape_3, shape_4, shape_5, 4, 1, 1) over parts tempered
// launch: kGenericReduceByGroupTempered(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 0, 4, 1, 1) over groups tempered
// launch: kGenericReduceByGroupInLockstepTempered(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, numbers_0, numbers_1, numbers_2, shape_2, shape_4, shape_5, shape_6, 1, 4, 1, 1) over lockstep_groups tempered
// launch: kGenericCombineTempered(partMax, partOthers, partDrift, partExcess, partAnchor, unused, max, others, drift, excess, anchor, unused, numbers_0, numbers_1, numbers_2, shape_1, shape_4, 4, 1) over divided_rows tempered
// launch: kGenericWriteBothTempered(in0, in1, max, others, drift, excess, anchor, out0, out1, numbers_0, numbers_1, numbers_2, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 4, 1) over elements tempered
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_20, b_49, b_72;
  float f_31, f_32, f_41, f_46, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_71, f_73, f_74, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_113, f_114, f_122, f_124;
  int i_9, i_11, i_13, i_15, i_17, i_18, i_19, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_33, i_34, i_35, i_36, i_42, i_43, i_44, i_45, i_47, i_48, i_50, i_51, i_64, i_65, i_66, i_75, i_82, i_111, i_112, i_115, i_116;
  long l_37, l_38, l_39, l_52, l_53, l_54, l_67, l_68, l_69, l_117, l_118, l_119;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_40, *ul_55, *ul_70, *ul_85, *ul_120, *ul_121, *ul_123, *ul_125, *ul_126;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  i_9  =  shape_1;
  i_11  =  shape_2;
  i_13  =  shape_3;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_18  =  get_global_id(0);
  i_19  =  i_9 * i_15;
  b_20  =  i_18 < i_19;
  if(b_20)
  {
    // BLOCK 1
    i_21  =  i_18 / i_9;
    i_22  =  i_17 * i_21;
    i_23  =  i_22 + i_17;
    i_24  =  (i_23 < i_11) ? i_23 : i_11;
    i_25  =  i_18 % i_9;
    i_26  =  i_25 / i_13;
    i_27  =  i_26 * i_11;
    i_28  =  i_27 * i_13;
    i_29  =  i_25 % i_13;
    i_30  =  i_28 + i_29;
    f_31  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_32  =  f_31;
    i_33  =  i_11;
    i_34  =  i_22;
    for(;i_34 < i_24;)
    {
      // BLOCK 3
      i_35  =  i_34 * i_13;
      i_36  =  i_30 + i_35;
      l_37  =  (long) i_36;
      l_38  =  l_37 + 4L;
      l_39  =  l_38 << 2;
      ul_40  =  ul_0 + l_39;
      f_41  =  *((__global float *) ul_40);
      i_42  =  isless(f_32, f_41);
      if(i_42 == 1)
      {
        // BLOCK 4
        i_43  =  i_34;
      }  // B3
      else
      {
        // BLOCK 5
        i_43  =  i_33;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_44  =  i_34 + 1;
      i_45  =  isless(f_32, f_41);
      if(i_45 == 1)
      {
        // BLOCK 7
        f_46  =  f_41;
        i_47  =  i_43;
      }  // B6
      else
      {
        // BLOCK 8
        f_46  =  f_32;
        i_47  =  i_43;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_47  =  i_43;
      i_48  =  i_44;
      f_32  =  f_46;
      i_33  =  i_47;
      i_34  =  i_48;
    }  // B2
    // BLOCK 10
    b_49  =  i_33 < i_11;
    if(b_49)
    {
      // BLOCK 11
      i_50  =  i_33 * i_13;
      i_51  =  i_50 + i_30;
      l_52  =  (long) i_51;
      l_53  =  l_52 + 4L;
      l_54  =  l_53 << 2;
      ul_55  =  ul_1 + l_54;
      f_56  =  *((__global float *) ul_55);
      f_57  =  f_56;
    }  // B10
    else
    {
      // BLOCK 12
      f_57  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    // BLOCK 14 MERGES [13 23 ]
    f_58  =  0.0F;
    f_59  =  0.0F;
    f_60  =  0.0F;
    f_61  =  0.0F;
    f_62  =  0.0F;
    f_63  =  0.0F;
    i_64  =  i_22;
    for(;i_64 < i_24;)
    {
      // BLOCK 15
      i_65  =  i_64 * i_13;
      i_66  =  i_65 + i_30;
      l_67  =  (long) i_66;
      l_68  =  l_67 + 4L;
      l_69  =  l_68 << 2;
      ul_70  =  ul_0 + l_69;
      f_71  =  *((__global float *) ul_70);
      b_72  =  i_33 == i_64;
      if(b_72)
      {
        // BLOCK 16
        f_73  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_74  =  f_71 - f_32;
        i_75  =  isless(f_74, -3.4028235E38F);
        if(i_75 == 1)
        {
          // BLOCK 18
          f_76  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_77  =  f_74 - f_71;
          f_78  =  f_74 - f_77;
          f_79  =  f_71 - f_78;
          f_80  =  f_32 + f_77;
          f_81  =  f_79 - f_80;
          f_76  =  f_81;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        i_82  =  isequal(f_32, f_71);
        if(i_82 == 1)
        {
          // BLOCK 21
          f_73  =  1.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_83  =  exp(f_74);
          f_84  =  fma(f_83, f_76, f_83);
          f_73  =  f_84;
        }  // B20
      }  // B15
      // BLOCK 23 MERGES [16 21 22 ]
      ul_85  =  ul_1 + l_69;
      f_86  =  *((__global float *) ul_85);
      f_87  =  f_86 - f_57;
      f_88  =  fma(f_73, f_87, f_62);
      f_89  =  f_88 - f_62;
      f_90  =  f_88 - f_89;
      f_91  =  f_62 - f_90;
      f_92  =  f_73 * f_87;
      f_93  =  f_92 - f_89;
      f_94  =  f_91 + f_93;
      f_95  =  f_63 + f_94;
      f_96  =  fma(f_73, f_86, f_60);
      f_97  =  f_96 - f_60;
      f_98  =  f_96 - f_97;
      f_99  =  f_60 - f_98;
      f_100  =  f_73 * f_86;
      f_101  =  f_100 - f_97;
      f_102  =  f_99 + f_101;
      f_103  =  f_61 + f_102;
      f_104  =  f_58 + f_73;
      f_105  =  f_104 - f_58;
      f_106  =  f_104 - f_105;
      f_107  =  f_58 - f_106;
      f_108  =  f_73 - f_105;
      f_109  =  f_107 + f_108;
      f_110  =  f_59 + f_109;
      i_111  =  i_64 + 1;
      f_58  =  f_104;
      f_59  =  f_110;
      f_60  =  f_96;
      f_61  =  f_103;
      f_62  =  f_88;
      f_63  =  f_95;
      i_64  =  i_111;
    }  // B14
    // BLOCK 24
    i_112  =  isequal(f_61, f_61);
    if(i_112 == 1)
    {
      // BLOCK 25
      f_113  =  f_60 + f_61;
      f_114  =  f_113;
    }  // B24
    else
    {
      // BLOCK 26
      f_114  =  f_60;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_115  =  i_15 * i_25;
    i_116  =  i_115 + i_21;
    l_117  =  (long) i_116;
    l_118  =  l_117 + 4L;
    l_119  =  l_118 << 2;
    ul_120  =  ul_2 + l_119;
    *((__global float *) ul_120)  =  f_32;
    ul_121  =  ul_3 + l_119;
    f_122  =  f_58 + f_59;
    *((__global float *) ul_121)  =  f_122;
    ul_123  =  ul_5 + l_119;
    f_124  =  f_62 + f_63;
    *((__global float *) ul_123)  =  f_124;
    ul_125  =  ul_4 + l_119;
    *((__global float *) ul_125)  =  f_114;
    ul_126  =  ul_6 + l_119;
    *((__global float *) ul_126)  =  f_57;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_36, b_38, b_57, b_73, b_89, b_91, b_111, b_113, b_147, b_159;
  float f_30, f_32, f_45, f_50, f_58, f_60, f_69, f_71, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_98, f_99, f_101, f_102, f_103, f_104, f_105, f_106, f_108, f_109, f_110, f_112, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_141, f_142, f_144, f_145, f_148, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_160, f_161, f_162;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_33, i_34, i_35, i_37, i_39, i_40, i_46, i_47, i_48, i_49, i_51, i_52, i_53, i_54, i_55, i_56, i_59, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_70, i_72, i_74, i_87, i_88, i_90, i_92, i_93, i_100, i_107, i_140, i_143, i_146, i_149, i_158;
  long l_41, l_42, l_43, l_75, l_76, l_77, l_94, l_95, l_96, l_163, l_164, l_165;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_44, *ul_78, *ul_97, *ul_114, *ul_166, *ul_167, *ul_168, *ul_169, *ul_170;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __local float adf_8[256];
  __local int adi_9[256];
  __local float adf_10[256];
  __local float adf_11[256];
  i_13  =  shape_2;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_19  =  shape_6;
  i_20  =  i_15 * i_19;
  i_21  =  i_13 % i_20;
  i_22  =  get_group_id(0);
  i_23  =  i_22 % i_15;
  i_24  =  i_17 * i_23;
  i_25  =  i_24 + i_17;
  i_26  =  (i_25 < i_13) ? i_25 : i_13;
  i_27  =  i_26 + -1;
  i_28  =  i_22 / i_15;
  i_29  =  i_28 * i_13;
  f_30  =  -1.0F / 0.0F;
  i_31  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_32  =  f_30;
  i_33  =  i_13;
  i_34  =  i_24;
  for(;i_34 < i_26;)
  {
    // BLOCK 2
    i_35  =  i_31 + i_34;
    b_36  =  i_35 < i_26;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_35;
    }  // B2
    else
    {
      // BLOCK 4
      i_37  =  i_27;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_38  =  i_21 == 0;
    if(b_38)
    {
      // BLOCK 6
      i_39  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      i_39  =  i_37;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_29 + i_39;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) ul_44);
    i_46  =  isless(f_32, f_45);
    if(i_46 == 1)
    {
      // BLOCK 9
      i_47  =  i_39;
    }  // B8
    else
    {
      // BLOCK 10
      i_47  =  i_33;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_48  =  i_34 + i_19;
    i_49  =  isless(f_32, f_45);
    if(i_49 == 1)
    {
      // BLOCK 12
      f_50  =  f_45;
      i_51  =  i_47;
    }  // B11
    else
    {
      // BLOCK 13
      f_50  =  f_32;
      i_51  =  i_47;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_51  =  i_47;
    i_52  =  i_48;
    f_32  =  f_50;
    i_33  =  i_51;
    i_34  =  i_52;
  }  // B1
  // BLOCK 15
  adf_8[i_31]  =  f_32;
  adi_9[i_31]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_53  =  i_19 >> 31;
  i_54  =  i_53 + i_19;
  i_55  =  i_54 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_56  =  i_55;
  for(;i_56 >= 1;)
  {
    // BLOCK 17
    b_57  =  i_31 < i_56;
    if(b_57)
    {
      // BLOCK 18
      f_58  =  adf_8[i_31];
      i_59  =  i_56 + i_31;
      f_60  =  adf_8[i_59];
      i_61  =  adi_9[i_31];
      i_62  =  adi_9[i_59];
      i_63  =  isequal(f_58, f_60);
      if(i_63 == 1)
      {
        // BLOCK 19
        i_64  =  (i_62 < i_61) ? i_62 : i_61;
        i_65  =  i_64;
      }  // B18
      else
      {
        // BLOCK 20
        i_65  =  i_61;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_66  =  isless(f_58, f_60);
      if(i_66 == 1)
      {
        // BLOCK 22
        i_67  =  i_62;
      }  // B21
      else
      {
        // BLOCK 23
        i_67  =  i_65;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_9[i_31]  =  i_67;
      i_68  =  isless(f_58, f_60);
      if(i_68 == 1)
      {
        // BLOCK 25
        f_69  =  f_60;
      }  // B24
      else
      {
        // BLOCK 26
        f_69  =  f_58;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_8[i_31]  =  f_69;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_70  =  i_56 >> 1;
    i_56  =  i_70;
  }  // B16
  // BLOCK 30
  f_71  =  adf_8[0];
  i_72  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_73  =  i_72 < i_13;
  if(b_73)
  {
    // BLOCK 31
    i_74  =  i_29 + i_72;
    l_75  =  (long) i_74;
    l_76  =  l_75 + 4L;
    l_77  =  l_76 << 2;
    ul_78  =  ul_1 + l_77;
    f_79  =  *((__global float *) ul_78);
    f_80  =  f_79;
  }  // B30
  else
  {
    // BLOCK 32
    f_80  =  0.0F;
  }  // B30
  // BLOCK 33 MERGES [31 32 ]
  // BLOCK 34 MERGES [33 52 ]
  f_81  =  0.0F;
  f_82  =  0.0F;
  f_83  =  0.0F;
  f_84  =  0.0F;
  f_85  =  0.0F;
  f_86  =  0.0F;
  i_87  =  i_24;
  for(;i_87 < i_26;)
  {
    // BLOCK 35
    i_88  =  i_87 + i_31;
    b_89  =  i_88 < i_26;
    if(b_89)
    {
      // BLOCK 36
      i_90  =  i_88;
    }  // B35
    else
    {
      // BLOCK 37
      i_90  =  i_27;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_91  =  i_21 == 0;
    if(b_91)
    {
      // BLOCK 39
      i_92  =  i_88;
    }  // B38
    else
    {
      // BLOCK 40
      i_92  =  i_90;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_93  =  i_92 + i_29;
    l_94  =  (long) i_93;
    l_95  =  l_94 + 4L;
    l_96  =  l_95 << 2;
    ul_97  =  ul_0 + l_96;
    f_98  =  *((__global float *) ul_97);
    f_99  =  f_98 - f_71;
    i_100  =  isless(f_99, -3.4028235E38F);
    if(i_100 == 1)
    {
      // BLOCK 42
      f_101  =  0.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_102  =  f_99 - f_98;
      f_103  =  f_99 - f_102;
      f_104  =  f_98 - f_103;
      f_105  =  f_102 + f_71;
      f_106  =  f_104 - f_105;
      f_101  =  f_106;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    i_107  =  isequal(f_71, f_98);
    if(i_107 == 1)
    {
      // BLOCK 45
      f_108  =  1.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_109  =  exp(f_99);
      f_110  =  fma(f_109, f_101, f_109);
      f_108  =  f_110;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    b_111  =  i_92 == i_72;
    if(b_111)
    {
      // BLOCK 48
      f_112  =  0.0F;
    }  // B47
    else
    {
      // BLOCK 49
      b_113  =  i_88 == i_92;
      if(b_113)
      {
        // BLOCK 50
        f_112  =  f_108;
      }  // B49
      else
      {
        // BLOCK 51
        f_112  =  0.0F;
      }  // B49
    }  // B47
    // BLOCK 52 MERGES [48 50 51 ]
    ul_114  =  ul_1 + l_96;
    f_115  =  *((__global float *) ul_114);
    f_116  =  f_115 - f_80;
    f_117  =  fma(f_112, f_116, f_85);
    f_118  =  f_117 - f_85;
    f_119  =  f_117 - f_118;
    f_120  =  f_85 - f_119;
    f_121  =  f_112 * f_116;
    f_122  =  f_121 - f_118;
    f_123  =  f_120 + f_122;
    f_124  =  f_86 + f_123;
    f_125  =  fma(f_112, f_115, f_83);
    f_126  =  f_125 - f_83;
    f_127  =  f_125 - f_126;
    f_128  =  f_83 - f_127;
    f_129  =  f_112 * f_115;
    f_130  =  f_129 - f_126;
    f_131  =  f_128 + f_130;
    f_132  =  f_84 + f_131;
    f_133  =  f_81 + f_112;
    f_134  =  f_133 - f_81;
    f_135  =  f_133 - f_134;
    f_136  =  f_81 - f_135;
    f_137  =  f_112 - f_134;
    f_138  =  f_136 + f_137;
    f_139  =  f_82 + f_138;
    i_140  =  i_87 + i_19;
    f_81  =  f_133;
    f_82  =  f_139;
    f_83  =  f_125;
    f_84  =  f_132;
    f_85  =  f_117;
    f_86  =  f_124;
    i_87  =  i_140;
  }  // B34
  // BLOCK 53
  f_141  =  f_81 + f_82;
  adf_8[i_31]  =  f_141;
  f_142  =  f_85 + f_86;
  adf_10[i_31]  =  f_142;
  i_143  =  isequal(f_84, f_84);
  if(i_143 == 1)
  {
    // BLOCK 54
    f_144  =  f_83 + f_84;
    f_145  =  f_144;
  }  // B53
  else
  {
    // BLOCK 55
    f_145  =  f_83;
  }  // B53
  // BLOCK 56 MERGES [54 55 ]
  adf_11[i_31]  =  f_145;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 57 MERGES [56 61 ]
  i_146  =  i_55;
  for(;i_146 >= 1;)
  {
    // BLOCK 58
    b_147  =  i_31 < i_146;
    if(b_147)
    {
      // BLOCK 59
      f_148  =  adf_8[i_31];
      i_149  =  i_146 + i_31;
      f_150  =  adf_8[i_149];
      f_151  =  f_148 + f_150;
      adf_8[i_31]  =  f_151;
      f_152  =  adf_11[i_31];
      f_153  =  adf_11[i_149];
      f_154  =  f_152 + f_153;
      adf_11[i_31]  =  f_154;
      f_155  =  adf_10[i_31];
      f_156  =  adf_10[i_149];
      f_157  =  f_155 + f_156;
      adf_10[i_31]  =  f_157;
    }  // B58
    else
    {
      // BLOCK 60
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_158  =  i_146 >> 1;
    i_146  =  i_158;
  }  // B57
  // BLOCK 62
  b_159  =  i_31 == 0;
  if(b_159)
  {
    // BLOCK 63
    f_160  =  adf_8[0];
    f_161  =  adf_11[0];
    f_162  =  adf_10[0];
    l_163  =  (long) i_22;
    l_164  =  l_163 + 4L;
    l_165  =  l_164 << 2;
    ul_166  =  ul_2 + l_165;
    *((__global float *) ul_166)  =  f_71;
    ul_167  =  ul_3 + l_165;
    *((__global float *) ul_167)  =  f_160;
    ul_168  =  ul_5 + l_165;
    *((__global float *) ul_168)  =  f_162;
    ul_169  =  ul_4 + l_165;
    *((__global float *) ul_169)  =  f_161;
    ul_170  =  ul_6 + l_165;
    *((__global float *) ul_170)  =  f_80;
  }  // B62
  else
  {
    // BLOCK 64
  }  // B62
  // BLOCK 65 MERGES [64 63 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstep(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_36, b_38, b_55, b_71, b_87, b_89, b_109, b_111, b_145, b_157;
  float f_30, f_32, f_45, f_49, f_56, f_58, f_67, f_69, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_96, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_106, f_107, f_108, f_110, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_139, f_140, f_142, f_143, f_146, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_158, f_159, f_160;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_33, i_34, i_35, i_37, i_39, i_40, i_46, i_47, i_48, i_50, i_51, i_52, i_53, i_54, i_57, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_68, i_70, i_72, i_85, i_86, i_88, i_90, i_91, i_98, i_105, i_138, i_141, i_144, i_147, i_156;
  long l_41, l_42, l_43, l_73, l_74, l_75, l_92, l_93, l_94, l_161, l_162, l_163;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_44, *ul_76, *ul_95, *ul_112, *ul_164, *ul_165, *ul_166, *ul_167, *ul_168;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __local float adf_8[256];
  __local int adi_9[256];
  __local float adf_10[256];
  __local float adf_11[256];
  i_13  =  shape_2;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_19  =  shape_6;
  i_20  =  i_15 * i_19;
  i_21  =  i_13 % i_20;
  i_22  =  get_group_id(0);
  i_23  =  i_22 % i_15;
  i_24  =  i_17 * i_23;
  i_25  =  i_24 + i_17;
  i_26  =  (i_25 < i_13) ? i_25 : i_13;
  i_27  =  i_26 + -1;
  i_28  =  i_22 / i_15;
  i_29  =  i_28 * i_13;
  f_30  =  -1.0F / 0.0F;
  i_31  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_32  =  f_30;
  i_33  =  i_13;
  i_34  =  i_24;
  for(;i_34 < i_26;)
  {
    // BLOCK 2
    i_35  =  i_31 + i_34;
    b_36  =  i_35 < i_26;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_35;
    }  // B2
    else
    {
      // BLOCK 4
      i_37  =  i_27;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_38  =  i_21 == 0;
    if(b_38)
    {
      // BLOCK 6
      i_39  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      i_39  =  i_37;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_29 + i_39;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) ul_44);
    i_46  =  isless(f_32, f_45);
    if(i_46 == 1)
    {
      // BLOCK 9
      i_47  =  i_39;
    }  // B8
    else
    {
      // BLOCK 10
      i_47  =  i_33;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_48  =  isless(f_32, f_45);
    if(i_48 == 1)
    {
      // BLOCK 12
      f_49  =  f_45;
    }  // B11
    else
    {
      // BLOCK 13
      f_49  =  f_32;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_50  =  i_34 + i_19;
    f_32  =  f_49;
    i_33  =  i_47;
    i_34  =  i_50;
  }  // B1
  // BLOCK 15
  adf_8[i_31]  =  f_32;
  adi_9[i_31]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_51  =  i_19 >> 31;
  i_52  =  i_51 + i_19;
  i_53  =  i_52 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_54  =  i_53;
  for(;i_54 >= 1;)
  {
    // BLOCK 17
    b_55  =  i_31 < i_54;
    if(b_55)
    {
      // BLOCK 18
      f_56  =  adf_8[i_31];
      i_57  =  i_54 + i_31;
      f_58  =  adf_8[i_57];
      i_59  =  adi_9[i_31];
      i_60  =  adi_9[i_57];
      i_61  =  isequal(f_56, f_58);
      if(i_61 == 1)
      {
        // BLOCK 19
        i_62  =  (i_60 < i_59) ? i_60 : i_59;
        i_63  =  i_62;
      }  // B18
      else
      {
        // BLOCK 20
        i_63  =  i_59;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_64  =  isless(f_56, f_58);
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
      adi_9[i_31]  =  i_65;
      i_66  =  isless(f_56, f_58);
      if(i_66 == 1)
      {
        // BLOCK 25
        f_67  =  f_58;
      }  // B24
      else
      {
        // BLOCK 26
        f_67  =  f_56;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_8[i_31]  =  f_67;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_68  =  i_54 >> 1;
    i_54  =  i_68;
  }  // B16
  // BLOCK 30
  f_69  =  adf_8[0];
  i_70  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_71  =  i_70 < i_13;
  if(b_71)
  {
    // BLOCK 31
    i_72  =  i_29 + i_70;
    l_73  =  (long) i_72;
    l_74  =  l_73 + 4L;
    l_75  =  l_74 << 2;
    ul_76  =  ul_1 + l_75;
    f_77  =  *((__global float *) ul_76);
    f_78  =  f_77;
  }  // B30
  else
  {
    // BLOCK 32
    f_78  =  0.0F;
  }  // B30
  // BLOCK 33 MERGES [31 32 ]
  // BLOCK 34 MERGES [33 52 ]
  f_79  =  0.0F;
  f_80  =  0.0F;
  f_81  =  0.0F;
  f_82  =  0.0F;
  f_83  =  0.0F;
  f_84  =  0.0F;
  i_85  =  i_24;
  for(;i_85 < i_26;)
  {
    // BLOCK 35
    i_86  =  i_85 + i_31;
    b_87  =  i_86 < i_26;
    if(b_87)
    {
      // BLOCK 36
      i_88  =  i_86;
    }  // B35
    else
    {
      // BLOCK 37
      i_88  =  i_27;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_89  =  i_21 == 0;
    if(b_89)
    {
      // BLOCK 39
      i_90  =  i_86;
    }  // B38
    else
    {
      // BLOCK 40
      i_90  =  i_88;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_91  =  i_90 + i_29;
    l_92  =  (long) i_91;
    l_93  =  l_92 + 4L;
    l_94  =  l_93 << 2;
    ul_95  =  ul_0 + l_94;
    f_96  =  *((__global float *) ul_95);
    f_97  =  f_96 - f_69;
    i_98  =  isless(f_97, -3.4028235E38F);
    if(i_98 == 1)
    {
      // BLOCK 42
      f_99  =  0.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_100  =  f_97 - f_96;
      f_101  =  f_97 - f_100;
      f_102  =  f_96 - f_101;
      f_103  =  f_100 + f_69;
      f_104  =  f_102 - f_103;
      f_99  =  f_104;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    i_105  =  isequal(f_69, f_96);
    if(i_105 == 1)
    {
      // BLOCK 45
      f_106  =  1.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_107  =  exp(f_97);
      f_108  =  fma(f_107, f_99, f_107);
      f_106  =  f_108;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    b_109  =  i_90 == i_70;
    if(b_109)
    {
      // BLOCK 48
      f_110  =  0.0F;
    }  // B47
    else
    {
      // BLOCK 49
      b_111  =  i_86 == i_90;
      if(b_111)
      {
        // BLOCK 50
        f_110  =  f_106;
      }  // B49
      else
      {
        // BLOCK 51
        f_110  =  0.0F;
      }  // B49
    }  // B47
    // BLOCK 52 MERGES [48 50 51 ]
    ul_112  =  ul_1 + l_94;
    f_113  =  *((__global float *) ul_112);
    barrier(CLK_LOCAL_MEM_FENCE);
    f_114  =  f_113 - f_78;
    f_115  =  fma(f_110, f_114, f_83);
    f_116  =  f_115 - f_83;
    f_117  =  f_115 - f_116;
    f_118  =  f_83 - f_117;
    f_119  =  f_110 * f_114;
    f_120  =  f_119 - f_116;
    f_121  =  f_118 + f_120;
    f_122  =  f_84 + f_121;
    f_123  =  fma(f_110, f_113, f_81);
    f_124  =  f_123 - f_81;
    f_125  =  f_123 - f_124;
    f_126  =  f_81 - f_125;
    f_127  =  f_110 * f_113;
    f_128  =  f_127 - f_124;
    f_129  =  f_126 + f_128;
    f_130  =  f_82 + f_129;
    f_131  =  f_79 + f_110;
    f_132  =  f_131 - f_79;
    f_133  =  f_131 - f_132;
    f_134  =  f_79 - f_133;
    f_135  =  f_110 - f_132;
    f_136  =  f_134 + f_135;
    f_137  =  f_80 + f_136;
    i_138  =  i_85 + i_19;
    f_79  =  f_131;
    f_80  =  f_137;
    f_81  =  f_123;
    f_82  =  f_130;
    f_83  =  f_115;
    f_84  =  f_122;
    i_85  =  i_138;
  }  // B34
  // BLOCK 53
  f_139  =  f_79 + f_80;
  adf_8[i_31]  =  f_139;
  f_140  =  f_83 + f_84;
  adf_10[i_31]  =  f_140;
  i_141  =  isequal(f_82, f_82);
  if(i_141 == 1)
  {
    // BLOCK 54
    f_142  =  f_81 + f_82;
    f_143  =  f_142;
  }  // B53
  else
  {
    // BLOCK 55
    f_143  =  f_81;
  }  // B53
  // BLOCK 56 MERGES [54 55 ]
  adf_11[i_31]  =  f_143;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 57 MERGES [56 61 ]
  i_144  =  i_53;
  for(;i_144 >= 1;)
  {
    // BLOCK 58
    b_145  =  i_31 < i_144;
    if(b_145)
    {
      // BLOCK 59
      f_146  =  adf_8[i_31];
      i_147  =  i_144 + i_31;
      f_148  =  adf_8[i_147];
      f_149  =  f_146 + f_148;
      adf_8[i_31]  =  f_149;
      f_150  =  adf_11[i_31];
      f_151  =  adf_11[i_147];
      f_152  =  f_150 + f_151;
      adf_11[i_31]  =  f_152;
      f_153  =  adf_10[i_31];
      f_154  =  adf_10[i_147];
      f_155  =  f_153 + f_154;
      adf_10[i_31]  =  f_155;
    }  // B58
    else
    {
      // BLOCK 60
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_156  =  i_144 >> 1;
    i_144  =  i_156;
  }  // B57
  // BLOCK 62
  b_157  =  i_31 == 0;
  if(b_157)
  {
    // BLOCK 63
    f_158  =  adf_8[0];
    f_159  =  adf_11[0];
    f_160  =  adf_10[0];
    l_161  =  (long) i_22;
    l_162  =  l_161 + 4L;
    l_163  =  l_162 << 2;
    ul_164  =  ul_2 + l_163;
    *((__global float *) ul_164)  =  f_69;
    ul_165  =  ul_3 + l_163;
    *((__global float *) ul_165)  =  f_158;
    ul_166  =  ul_5 + l_163;
    *((__global float *) ul_166)  =  f_160;
    ul_167  =  ul_4 + l_163;
    *((__global float *) ul_167)  =  f_159;
    ul_168  =  ul_6 + l_163;
    *((__global float *) ul_168)  =  f_78;
  }  // B62
  else
  {
    // BLOCK 64
  }  // B62
  // BLOCK 65 MERGES [64 63 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_16, b_48, b_64, b_79;
  float f_30, f_31, f_36, f_38, f_39, f_40, f_41, f_47, f_49, f_51, f_52, f_54, f_55, f_56, f_57, f_58, f_59, f_61, f_62, f_63, f_65, f_66, f_68, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88;
  int i_12, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_32, i_33, i_34, i_35, i_42, i_53, i_60, i_70, i_89;
  long l_22, l_23, l_24, l_26, l_27, l_28, l_43, l_44, l_45, l_90, l_91, l_92;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_9, *ul_25, *ul_29, *ul_37, *ul_46, *ul_50, *ul_67, *ul_69, *ul_71, *ul_93, *ul_94, *ul_95, *ul_96, *ul_97;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  dots;
  ul_3  =  overs;
  ul_4  =  bases;
  ul_5  =  max;
  ul_6  =  others;
  ul_7  =  drift;
  ul_8  =  excess;
  ul_9  =  anchor;
  i_12  =  shape_1;
  i_14  =  shape_4;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_12;
  if(b_16)
  {
    // BLOCK 1
    i_17  =  i_14 * i_15;
    i_18  =  i_17 + 1;
    i_19  =  i_17 + i_14;
    // BLOCK 2 MERGES [1 6 ]
    i_20  =  i_17;
    i_21  =  i_18;
    for(;;)
    {
      l_22  =  (long) i_20;
      l_23  =  l_22 + 4L;
      l_24  =  l_23 << 2;
      ul_25  =  ul_0 + l_24;
      if(!(i_21 < i_19))
      {
        break;
      }
      // BLOCK 3
      l_26  =  (long) i_21;
      l_27  =  l_26 + 4L;
      l_28  =  l_27 << 2;
      ul_29  =  ul_0 + l_28;
      f_30  =  *((__global float *) ul_29);
      f_31  =  *((__global float *) ul_25);
      i_32  =  i_21 + 1;
      i_33  =  isless(f_31, f_30);
      if(i_33 == 1)
      {
        // BLOCK 4
        i_34  =  i_21;
      }  // B3
      else
      {
        // BLOCK 5
        i_34  =  i_20;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_35  =  i_32;
      i_20  =  i_34;
      i_21  =  i_35;
    }  // B2
    // BLOCK 7
    f_36  =  *((__global float *) ul_25);
    ul_37  =  ul_4 + l_24;
    f_38  =  *((__global float *) ul_37);
    // BLOCK 8 MERGES [7 26 ]
    f_39  =  0.0F;
    f_40  =  0.0F;
    f_41  =  0.0F;
    i_42  =  i_17;
    for(;i_42 < i_19;)
    {
      // BLOCK 9
      l_43  =  (long) i_42;
      l_44  =  l_43 + 4L;
      l_45  =  l_44 << 2;
      ul_46  =  ul_1 + l_45;
      f_47  =  *((__global float *) ul_46);
      b_48  =  i_20 == i_42;
      if(b_48)
      {
        // BLOCK 10
        f_49  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_50  =  ul_0 + l_45;
        f_51  =  *((__global float *) ul_50);
        f_52  =  f_51 - f_36;
        i_53  =  isless(f_52, -3.4028235E38F);
        if(i_53 == 1)
        {
          // BLOCK 12
          f_54  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_55  =  f_52 - f_51;
          f_56  =  f_52 - f_55;
          f_57  =  f_51 - f_56;
          f_58  =  f_55 + f_36;
          f_59  =  f_57 - f_58;
          f_54  =  f_59;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_60  =  isequal(f_36, f_51);
        if(i_60 == 1)
        {
          // BLOCK 15
          f_49  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_61  =  exp(f_52);
          f_62  =  fma(f_61, f_54, f_61);
          f_49  =  f_62;
        }  // B14
      }  // B9
      // BLOCK 17 MERGES [10 15 16 ]
      f_63  =  f_47 + 1.0F;
      b_64  =  i_20 == i_42;
      if(b_64)
      {
        // BLOCK 18
        f_65  =  f_47;
      }  // B17
      else
      {
        // BLOCK 19
        f_66  =  f_49 * f_63;
        f_65  =  f_66;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_67  =  ul_4 + l_45;
      f_68  =  *((__global float *) ul_67);
      ul_69  =  ul_2 + l_45;
      i_70  =  isequal(f_38, f_68);
      if(i_70 == 1)
      {
        // BLOCK 21
        ul_71  =  ul_3 + l_45;
        f_72  =  *((__global float *) ul_71);
        f_73  =  f_72;
      }  // B20
      else
      {
        // BLOCK 22
        f_74  =  *((__global float *) ul_67);
        f_75  =  *((__global float *) ul_69);
        f_76  =  f_74 + f_75;
        f_77  =  f_63 * f_38;
        f_78  =  f_76 - f_77;
        f_73  =  f_78;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      b_79  =  i_20 == i_42;
      if(b_79)
      {
        // BLOCK 24
        f_80  =  *((__global float *) ul_69);
        f_81  =  f_80;
      }  // B23
      else
      {
        // BLOCK 25
        f_82  =  *((__global float *) ul_67);
        f_83  =  *((__global float *) ul_69);
        f_84  =  f_82 + f_83;
        f_85  =  f_84 * f_49;
        f_81  =  f_85;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_86  =  f_40 + f_81;
      f_87  =  fma(f_49, f_73, f_41);
      f_88  =  f_39 + f_65;
      i_89  =  i_42 + 1;
      f_39  =  f_88;
      f_40  =  f_86;
      f_41  =  f_87;
      i_42  =  i_89;
    }  // B8
    // BLOCK 27
    l_90  =  (long) i_15;
    l_91  =  l_90 + 4L;
    l_92  =  l_91 << 2;
    ul_93  =  ul_5 + l_92;
    *((__global float *) ul_93)  =  f_36;
    ul_94  =  ul_6 + l_92;
    *((__global float *) ul_94)  =  f_39;
    ul_95  =  ul_8 + l_92;
    *((__global float *) ul_95)  =  f_41;
    ul_96  =  ul_7 + l_92;
    *((__global float *) ul_96)  =  f_40;
    ul_97  =  ul_9 + l_92;
    *((__global float *) ul_97)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

__kernel void kGenericWriteBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *y, __global uchar *dx, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_13;
  float f_29, f_46, f_48, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_58, f_59, f_61, f_62, f_64, f_65, f_66, f_67, f_69, f_71, f_73, f_75, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_87, f_88, f_89;
  int i_11, i_12, i_15, i_17, i_19, i_21, i_23, i_24, i_33, i_34, i_38, i_39, i_40, i_41, i_57, i_60, i_74, i_76, i_79;
  long l_25, l_26, l_27, l_30, l_31, l_32, l_35, l_36, l_37, l_42, l_43, l_44;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_28, *ul_45, *ul_47, *ul_49, *ul_63, *ul_68, *ul_70, *ul_72, *ul_86;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  ul_7  =  y;
  ul_8  =  dx;
  i_11  =  shape_0;
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_11;
  if(b_13)
  {
    // BLOCK 1
    i_15  =  shape_7;
    i_17  =  shape_8;
    i_19  =  shape_9;
    i_21  =  shape_10;
    i_23  =  shape_3;
    i_24  =  shape_3;
    l_25  =  (long) i_12;
    l_26  =  l_25 + 4L;
    l_27  =  l_26 << 2;
    ul_28  =  ul_0 + l_27;
    f_29  =  *((__global float *) ul_28);
    l_30  =  (long) i_15;
    l_31  =  l_30 * l_25;
    l_32  =  l_31 >> i_17;
    i_33  =  (int) l_32;
    i_34  =  i_33 * i_23;
    l_35  =  (long) i_19;
    l_36  =  l_35 * l_25;
    l_37  =  l_36 >> i_21;
    i_38  =  (int) l_37;
    i_39  =  i_38 * i_24;
    i_40  =  i_12 - i_39;
    i_41  =  i_34 + i_40;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_2 + l_44;
    f_46  =  *((__global float *) ul_45);
    ul_47  =  ul_3 + l_44;
    f_48  =  *((__global float *) ul_47);
    ul_49  =  ul_1 + l_27;
    f_50  =  *((__global float *) ul_49);
    f_51  =  f_29 - f_46;
    f_52  =  f_51 - f_29;
    f_53  =  f_51 - f_52;
    f_54  =  f_29 - f_53;
    f_55  =  f_52 + f_46;
    f_56  =  f_54 - f_55;
    i_57  =  isless(f_51, -3.4028235E38F);
    if(i_57 == 1)
    {
      // BLOCK 2
      f_58  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_58  =  f_56;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_59  =  exp(f_51);
    i_60  =  isequal(f_29, f_46);
    if(i_60 == 1)
    {
      // BLOCK 5
      f_61  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_62  =  fma(f_59, f_58, f_59);
      f_61  =  f_62;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_63  =  ul_7 + l_27;
    f_64  =  f_48 + 1.0F;
    f_65  =  f_46 - f_46;
    f_66  =  f_64 + f_65;
    f_67  =  f_61 / f_66;
    *((__global float *) ul_63)  =  f_67;
    ul_68  =  ul_4 + l_44;
    f_69  =  *((__global float *) ul_68);
    ul_70  =  ul_5 + l_44;
    f_71  =  *((__global float *) ul_70);
    ul_72  =  ul_6 + l_44;
    f_73  =  *((__global float *) ul_72);
    i_74  =  isless(f_51, -3.4028235E38F);
    if(i_74 == 1)
    {
      // BLOCK 8
      f_75  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_75  =  f_56;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_76  =  isequal(f_29, f_46);
    if(i_76 == 1)
    {
      // BLOCK 11
      f_77  =  1.0F;
    }  // B10
    else
    {
      // BLOCK 12
      f_78  =  fma(f_59, f_75, f_59);
      f_77  =  f_78;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_79  =  isequal(f_50, f_73);
    if(i_79 == 1)
    {
      // BLOCK 14
      f_80  =  -f_71;
      f_81  =  f_80;
    }  // B13
    else
    {
      // BLOCK 15
      f_82  =  f_50 - f_73;
      f_83  =  f_48 * f_50;
      f_84  =  f_83 - f_69;
      f_85  =  f_82 + f_84;
      f_81  =  f_85;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_86  =  ul_8 + l_27;
    f_87  =  f_81 / f_64;
    f_88  =  f_77 / f_66;
    f_89  =  f_87 * f_88;
    *((__global float *) ul_86)  =  f_89;
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel

__kernel void kGenericReduceByItemTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_27, b_56, b_79;
  float f_20, f_22, f_24, f_38, f_39, f_48, f_53, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_78, f_80, f_82, f_84, f_85, f_86, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_97, f_100, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_153, f_154, f_162, f_164;
  int i_10, i_12, i_14, i_16, i_18, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_40, i_41, i_42, i_43, i_49, i_50, i_51, i_52, i_54, i_55, i_57, i_58, i_71, i_72, i_73, i_81, i_83, i_88, i_96, i_98, i_99, i_101, i_109, i_124, i_151, i_152, i_155, i_156;
  long l_44, l_45, l_46, l_59, l_60, l_61, l_74, l_75, l_76, l_157, l_158, l_159;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_47, *ul_62, *ul_77, *ul_125, *ul_160, *ul_161, *ul_163, *ul_165, *ul_166;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  i_10  =  shape_1;
  i_12  =  shape_2;
  i_14  =  shape_3;
  i_16  =  shape_4;
  i_18  =  shape_5;
  f_20  =  numbers_0;
  f_22  =  numbers_1;
  f_24  =  numbers_2;
  i_25  =  get_global_id(0);
  i_26  =  i_10 * i_16;
  b_27  =  i_25 < i_26;
  if(b_27)
  {
    // BLOCK 1
    i_28  =  i_25 / i_10;
    i_29  =  i_18 * i_28;
    i_30  =  i_29 + i_18;
    i_31  =  (i_30 < i_12) ? i_30 : i_12;
    i_32  =  i_25 % i_10;
    i_33  =  i_32 / i_14;
    i_34  =  i_33 * i_12;
    i_35  =  i_34 * i_14;
    i_36  =  i_32 % i_14;
    i_37  =  i_35 + i_36;
    f_38  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_39  =  f_38;
    i_40  =  i_12;
    i_41  =  i_29;
    for(;i_41 < i_31;)
    {
      // BLOCK 3
      i_42  =  i_41 * i_14;
      i_43  =  i_37 + i_42;
      l_44  =  (long) i_43;
      l_45  =  l_44 + 4L;
      l_46  =  l_45 << 2;
      ul_47  =  ul_0 + l_46;
      f_48  =  *((__global float *) ul_47);
      i_49  =  isless(f_39, f_48);
      if(i_49 == 1)
      {
        // BLOCK 4
        i_50  =  i_41;
      }  // B3
      else
      {
        // BLOCK 5
        i_50  =  i_40;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_51  =  i_41 + 1;
      i_52  =  isless(f_39, f_48);
      if(i_52 == 1)
      {
        // BLOCK 7
        f_53  =  f_48;
        i_54  =  i_50;
      }  // B6
      else
      {
        // BLOCK 8
        f_53  =  f_39;
        i_54  =  i_50;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_54  =  i_50;
      i_55  =  i_51;
      f_39  =  f_53;
      i_40  =  i_54;
      i_41  =  i_55;
    }  // B2
    // BLOCK 10
    b_56  =  i_40 < i_12;
    if(b_56)
    {
      // BLOCK 11
      i_57  =  i_40 * i_14;
      i_58  =  i_57 + i_37;
      l_59  =  (long) i_58;
      l_60  =  l_59 + 4L;
      l_61  =  l_60 << 2;
      ul_62  =  ul_1 + l_61;
      f_63  =  *((__global float *) ul_62);
      f_64  =  f_63;
    }  // B10
    else
    {
      // BLOCK 12
      f_64  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    // BLOCK 14 MERGES [13 42 ]
    f_65  =  0.0F;
    f_66  =  0.0F;
    f_67  =  0.0F;
    f_68  =  0.0F;
    f_69  =  0.0F;
    f_70  =  0.0F;
    i_71  =  i_29;
    for(;i_71 < i_31;)
    {
      // BLOCK 15
      i_72  =  i_71 * i_14;
      i_73  =  i_72 + i_37;
      l_74  =  (long) i_73;
      l_75  =  l_74 + 4L;
      l_76  =  l_75 << 2;
      ul_77  =  ul_0 + l_76;
      f_78  =  *((__global float *) ul_77);
      b_79  =  i_40 == i_71;
      if(b_79)
      {
        // BLOCK 16
        f_80  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        i_81  =  isless(f_20, 1.0F);
        if(i_81 == 1)
        {
          // BLOCK 18
          f_82  =  f_20;
        }  // B17
        else
        {
          // BLOCK 19
          f_82  =  1.0F;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        i_83  =  isless(f_20, 1.0F);
        if(i_83 == 1)
        {
          // BLOCK 21
          f_84  =  1.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_84  =  f_20;
        }  // B20
        // BLOCK 23 MERGES [21 22 ]
        f_85  =  f_82 * f_78;
        f_86  =  f_39 * f_82;
        f_87  =  f_85 - f_86;
        i_88  =  isless(f_87, -3.4028235E38F);
        if(i_88 == 1)
        {
          // BLOCK 24
          f_89  =  0.0F;
        }  // B23
        else
        {
          // BLOCK 25
          f_90  =  f_87 - f_85;
          f_91  =  f_87 - f_90;
          f_92  =  f_85 - f_91;
          f_93  =  fma(f_39, f_82, f_90);
          f_94  =  f_92 - f_93;
          f_89  =  f_94;
        }  // B23
        // BLOCK 26 MERGES [24 25 ]
        f_95  =  f_84 * f_87;
        i_96  =  isless(f_95, -250.0F);
        if(i_96 == 1)
        {
          // BLOCK 27
          f_97  =  -250.0F;
        }  // B26
        else
        {
          // BLOCK 28
          i_98  =  isless(250.0F, f_95);
          if(i_98 == 1)
          {
            // BLOCK 29
            f_97  =  250.0F;
          }  // B28
          else
          {
            // BLOCK 30
            f_97  =  f_95;
          }  // B28
        }  // B26
        // BLOCK 31 MERGES [29 30 27 ]
        i_99  =  isless(f_95, -250.0F);
        if(i_99 == 1)
        {
          // BLOCK 32
          f_100  =  -250.0F;
        }  // B31
        else
        {
          // BLOCK 33
          i_101  =  isless(250.0F, f_95);
          if(i_101 == 1)
          {
            // BLOCK 34
            f_100  =  250.0F;
          }  // B33
          else
          {
            // BLOCK 35
            f_100  =  f_95;
          }  // B33
        }  // B31
        // BLOCK 36 MERGES [34 35 32 ]
        f_102  =  f_97 + 786432.0F;
        f_103  =  f_102 - 786432.0F;
        f_104  =  f_97 - f_103;
        f_105  =  f_24 * f_97;
        f_106  =  fma(f_104, f_22, f_105);
        f_107  =  fma(f_103, f_22, f_106);
        f_108  =  exp(f_107);
        i_109  =  isless(f_87, -3.4028235E38F);
        if(i_109 == 1)
        {
          // BLOCK 37
          f_110  =  f_108;
        }  // B36
        else
        {
          // BLOCK 38
          f_111  =  f_89 * f_84;
          f_112  =  f_22 + f_24;
          f_113  =  f_100 + 786432.0F;
          f_114  =  f_113 - 786432.0F;
          f_115  =  f_100 - f_114;
          f_116  =  f_100 * f_24;
          f_117  =  fma(f_115, f_22, f_116);
          f_118  =  f_114 * f_22;
          f_119  =  fma(f_114, f_22, f_117);
          f_120  =  f_118 - f_119;
          f_121  =  f_120 + f_117;
          f_122  =  fma(f_111, f_112, f_121);
          f_123  =  fma(f_122, f_108, f_108);
          f_110  =  f_123;
        }  // B36
        // BLOCK 39 MERGES [37 38 ]
        i_124  =  isequal(f_39, f_78);
        if(i_124 == 1)
        {
          // BLOCK 40
          f_80  =  1.0F;
        }  // B39
        else
        {
          // BLOCK 41
          f_80  =  f_110;
        }  // B39
      }  // B15
      // BLOCK 42 MERGES [16 40 41 ]
      ul_125  =  ul_1 + l_76;
      f_126  =  *((__global float *) ul_125);
      f_127  =  f_126 - f_64;
      f_128  =  fma(f_80, f_127, f_69);
      f_129  =  f_128 - f_69;
      f_130  =  f_128 - f_129;
      f_131  =  f_69 - f_130;
      f_132  =  f_80 * f_127;
      f_133  =  f_132 - f_129;
      f_134  =  f_131 + f_133;
      f_135  =  f_70 + f_134;
      f_136  =  fma(f_80, f_126, f_67);
      f_137  =  f_136 - f_67;
      f_138  =  f_136 - f_137;
      f_139  =  f_67 - f_138;
      f_140  =  f_80 * f_126;
      f_141  =  f_140 - f_137;
      f_142  =  f_139 + f_141;
      f_143  =  f_68 + f_142;
      f_144  =  f_65 + f_80;
      f_145  =  f_144 - f_65;
      f_146  =  f_144 - f_145;
      f_147  =  f_65 - f_146;
      f_148  =  f_80 - f_145;
      f_149  =  f_147 + f_148;
      f_150  =  f_66 + f_149;
      i_151  =  i_71 + 1;
      f_65  =  f_144;
      f_66  =  f_150;
      f_67  =  f_136;
      f_68  =  f_143;
      f_69  =  f_128;
      f_70  =  f_135;
      i_71  =  i_151;
    }  // B14
    // BLOCK 43
    i_152  =  isequal(f_68, f_68);
    if(i_152 == 1)
    {
      // BLOCK 44
      f_153  =  f_67 + f_68;
      f_154  =  f_153;
    }  // B43
    else
    {
      // BLOCK 45
      f_154  =  f_67;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_155  =  i_16 * i_32;
    i_156  =  i_155 + i_28;
    l_157  =  (long) i_156;
    l_158  =  l_157 + 4L;
    l_159  =  l_158 << 2;
    ul_160  =  ul_2 + l_159;
    *((__global float *) ul_160)  =  f_39;
    ul_161  =  ul_3 + l_159;
    f_162  =  f_65 + f_66;
    *((__global float *) ul_161)  =  f_162;
    ul_163  =  ul_5 + l_159;
    f_164  =  f_69 + f_70;
    *((__global float *) ul_163)  =  f_164;
    ul_165  =  ul_4 + l_159;
    *((__global float *) ul_165)  =  f_154;
    ul_166  =  ul_6 + l_159;
    *((__global float *) ul_166)  =  f_64;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_43, b_45, b_64, b_80, b_96, b_98, b_151, b_153, b_187, b_199;
  float f_22, f_24, f_26, f_37, f_39, f_52, f_57, f_65, f_67, f_76, f_78, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_105, f_107, f_109, f_110, f_111, f_112, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_122, f_125, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_150, f_152, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_181, f_182, f_184, f_185, f_188, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_200, f_201, f_202;
  int i_14, i_16, i_18, i_20, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_38, i_40, i_41, i_42, i_44, i_46, i_47, i_53, i_54, i_55, i_56, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_77, i_79, i_81, i_94, i_95, i_97, i_99, i_100, i_106, i_108, i_113, i_121, i_123, i_124, i_126, i_134, i_149, i_180, i_183, i_186, i_189, i_198;
  long l_48, l_49, l_50, l_82, l_83, l_84, l_101, l_102, l_103, l_203, l_204, l_205;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_51, *ul_85, *ul_104, *ul_154, *ul_206, *ul_207, *ul_208, *ul_209, *ul_210;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __local float adf_9[256];
  __local int adi_10[256];
  __local float adf_11[256];
  __local float adf_12[256];
  i_14  =  shape_2;
  i_16  =  shape_4;
  i_18  =  shape_5;
  i_20  =  shape_6;
  f_22  =  numbers_0;
  f_24  =  numbers_1;
  f_26  =  numbers_2;
  i_27  =  i_16 * i_20;
  i_28  =  i_14 % i_27;
  i_29  =  get_group_id(0);
  i_30  =  i_29 % i_16;
  i_31  =  i_18 * i_30;
  i_32  =  i_31 + i_18;
  i_33  =  (i_32 < i_14) ? i_32 : i_14;
  i_34  =  i_33 + -1;
  i_35  =  i_29 / i_16;
  i_36  =  i_35 * i_14;
  f_37  =  -1.0F / 0.0F;
  i_38  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_39  =  f_37;
  i_40  =  i_14;
  i_41  =  i_31;
  for(;i_41 < i_33;)
  {
    // BLOCK 2
    i_42  =  i_38 + i_41;
    b_43  =  i_42 < i_33;
    if(b_43)
    {
      // BLOCK 3
      i_44  =  i_42;
    }  // B2
    else
    {
      // BLOCK 4
      i_44  =  i_34;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_45  =  i_28 == 0;
    if(b_45)
    {
      // BLOCK 6
      i_46  =  i_42;
    }  // B5
    else
    {
      // BLOCK 7
      i_46  =  i_44;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_47  =  i_36 + i_46;
    l_48  =  (long) i_47;
    l_49  =  l_48 + 4L;
    l_50  =  l_49 << 2;
    ul_51  =  ul_0 + l_50;
    f_52  =  *((__global float *) ul_51);
    i_53  =  isless(f_39, f_52);
    if(i_53 == 1)
    {
      // BLOCK 9
      i_54  =  i_46;
    }  // B8
    else
    {
      // BLOCK 10
      i_54  =  i_40;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_55  =  i_41 + i_20;
    i_56  =  isless(f_39, f_52);
    if(i_56 == 1)
    {
      // BLOCK 12
      f_57  =  f_52;
      i_58  =  i_54;
    }  // B11
    else
    {
      // BLOCK 13
      f_57  =  f_39;
      i_58  =  i_54;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_58  =  i_54;
    i_59  =  i_55;
    f_39  =  f_57;
    i_40  =  i_58;
    i_41  =  i_59;
  }  // B1
  // BLOCK 15
  adf_9[i_38]  =  f_39;
  adi_10[i_38]  =  i_40;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_60  =  i_20 >> 31;
  i_61  =  i_60 + i_20;
  i_62  =  i_61 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_63  =  i_62;
  for(;i_63 >= 1;)
  {
    // BLOCK 17
    b_64  =  i_38 < i_63;
    if(b_64)
    {
      // BLOCK 18
      f_65  =  adf_9[i_38];
      i_66  =  i_63 + i_38;
      f_67  =  adf_9[i_66];
      i_68  =  adi_10[i_38];
      i_69  =  adi_10[i_66];
      i_70  =  isequal(f_65, f_67);
      if(i_70 == 1)
      {
        // BLOCK 19
        i_71  =  (i_69 < i_68) ? i_69 : i_68;
        i_72  =  i_71;
      }  // B18
      else
      {
        // BLOCK 20
        i_72  =  i_68;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_73  =  isless(f_65, f_67);
      if(i_73 == 1)
      {
        // BLOCK 22
        i_74  =  i_69;
      }  // B21
      else
      {
        // BLOCK 23
        i_74  =  i_72;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_10[i_38]  =  i_74;
      i_75  =  isless(f_65, f_67);
      if(i_75 == 1)
      {
        // BLOCK 25
        f_76  =  f_67;
      }  // B24
      else
      {
        // BLOCK 26
        f_76  =  f_65;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_9[i_38]  =  f_76;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_77  =  i_63 >> 1;
    i_63  =  i_77;
  }  // B16
  // BLOCK 30
  f_78  =  adf_9[0];
  i_79  =  adi_10[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_80  =  i_79 < i_14;
  if(b_80)
  {
    // BLOCK 31
    i_81  =  i_36 + i_79;
    l_82  =  (long) i_81;
    l_83  =  l_82 + 4L;
    l_84  =  l_83 << 2;
    ul_85  =  ul_1 + l_84;
    f_86  =  *((__global float *) ul_85);
    f_87  =  f_86;
  }  // B30
  else
  {
    // BLOCK 32
    f_87  =  0.0F;
  }  // B30
  // BLOCK 33 MERGES [31 32 ]
  // BLOCK 34 MERGES [33 71 ]
  f_88  =  0.0F;
  f_89  =  0.0F;
  f_90  =  0.0F;
  f_91  =  0.0F;
  f_92  =  0.0F;
  f_93  =  0.0F;
  i_94  =  i_31;
  for(;i_94 < i_33;)
  {
    // BLOCK 35
    i_95  =  i_94 + i_38;
    b_96  =  i_95 < i_33;
    if(b_96)
    {
      // BLOCK 36
      i_97  =  i_95;
    }  // B35
    else
    {
      // BLOCK 37
      i_97  =  i_34;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_98  =  i_28 == 0;
    if(b_98)
    {
      // BLOCK 39
      i_99  =  i_95;
    }  // B38
    else
    {
      // BLOCK 40
      i_99  =  i_97;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_100  =  i_99 + i_36;
    l_101  =  (long) i_100;
    l_102  =  l_101 + 4L;
    l_103  =  l_102 << 2;
    ul_104  =  ul_0 + l_103;
    f_105  =  *((__global float *) ul_104);
    i_106  =  isless(f_22, 1.0F);
    if(i_106 == 1)
    {
      // BLOCK 42
      f_107  =  f_22;
    }  // B41
    else
    {
      // BLOCK 43
      f_107  =  1.0F;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    i_108  =  isless(f_22, 1.0F);
    if(i_108 == 1)
    {
      // BLOCK 45
      f_109  =  1.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_109  =  f_22;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    f_110  =  f_107 * f_105;
    f_111  =  f_78 * f_107;
    f_112  =  f_110 - f_111;
    i_113  =  isless(f_112, -3.4028235E38F);
    if(i_113 == 1)
    {
      // BLOCK 48
      f_114  =  0.0F;
    }  // B47
    else
    {
      // BLOCK 49
      f_115  =  f_112 - f_110;
      f_116  =  f_112 - f_115;
      f_117  =  f_110 - f_116;
      f_118  =  fma(f_107, f_78, f_115);
      f_119  =  f_117 - f_118;
      f_114  =  f_119;
    }  // B47
    // BLOCK 50 MERGES [48 49 ]
    f_120  =  f_109 * f_112;
    i_121  =  isless(f_120, -250.0F);
    if(i_121 == 1)
    {
      // BLOCK 51
      f_122  =  -250.0F;
    }  // B50
    else
    {
      // BLOCK 52
      i_123  =  isless(250.0F, f_120);
      if(i_123 == 1)
      {
        // BLOCK 53
        f_122  =  250.0F;
      }  // B52
      else
      {
        // BLOCK 54
        f_122  =  f_120;
      }  // B52
    }  // B50
    // BLOCK 55 MERGES [53 54 51 ]
    i_124  =  isless(f_120, -250.0F);
    if(i_124 == 1)
    {
      // BLOCK 56
      f_125  =  -250.0F;
    }  // B55
    else
    {
      // BLOCK 57
      i_126  =  isless(250.0F, f_120);
      if(i_126 == 1)
      {
        // BLOCK 58
        f_125  =  250.0F;
      }  // B57
      else
      {
        // BLOCK 59
        f_125  =  f_120;
      }  // B57
    }  // B55
    // BLOCK 60 MERGES [58 59 56 ]
    f_127  =  f_122 + 786432.0F;
    f_128  =  f_127 - 786432.0F;
    f_129  =  f_122 - f_128;
    f_130  =  f_26 * f_122;
    f_131  =  fma(f_129, f_24, f_130);
    f_132  =  fma(f_128, f_24, f_131);
    f_133  =  exp(f_132);
    i_134  =  isless(f_112, -3.4028235E38F);
    if(i_134 == 1)
    {
      // BLOCK 61
      f_135  =  f_133;
    }  // B60
    else
    {
      // BLOCK 62
      f_136  =  f_114 * f_109;
      f_137  =  f_24 + f_26;
      f_138  =  f_125 + 786432.0F;
      f_139  =  f_138 - 786432.0F;
      f_140  =  f_125 - f_139;
      f_141  =  f_125 * f_26;
      f_142  =  fma(f_140, f_24, f_141);
      f_143  =  f_139 * f_24;
      f_144  =  fma(f_139, f_24, f_142);
      f_145  =  f_143 - f_144;
      f_146  =  f_145 + f_142;
      f_147  =  fma(f_136, f_137, f_146);
      f_148  =  fma(f_147, f_133, f_133);
      f_135  =  f_148;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    i_149  =  isequal(f_78, f_105);
    if(i_149 == 1)
    {
      // BLOCK 64
      f_150  =  1.0F;
    }  // B63
    else
    {
      // BLOCK 65
      f_150  =  f_135;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    b_151  =  i_99 == i_79;
    if(b_151)
    {
      // BLOCK 67
      f_152  =  0.0F;
    }  // B66
    else
    {
      // BLOCK 68
      b_153  =  i_95 == i_99;
      if(b_153)
      {
        // BLOCK 69
        f_152  =  f_150;
      }  // B68
      else
      {
        // BLOCK 70
        f_152  =  0.0F;
      }  // B68
    }  // B66
    // BLOCK 71 MERGES [67 69 70 ]
    ul_154  =  ul_1 + l_103;
    f_155  =  *((__global float *) ul_154);
    f_156  =  f_155 - f_87;
    f_157  =  fma(f_152, f_156, f_92);
    f_158  =  f_157 - f_92;
    f_159  =  f_157 - f_158;
    f_160  =  f_92 - f_159;
    f_161  =  f_152 * f_156;
    f_162  =  f_161 - f_158;
    f_163  =  f_160 + f_162;
    f_164  =  f_93 + f_163;
    f_165  =  fma(f_152, f_155, f_90);
    f_166  =  f_165 - f_90;
    f_167  =  f_165 - f_166;
    f_168  =  f_90 - f_167;
    f_169  =  f_152 * f_155;
    f_170  =  f_169 - f_166;
    f_171  =  f_168 + f_170;
    f_172  =  f_91 + f_171;
    f_173  =  f_88 + f_152;
    f_174  =  f_173 - f_88;
    f_175  =  f_173 - f_174;
    f_176  =  f_88 - f_175;
    f_177  =  f_152 - f_174;
    f_178  =  f_176 + f_177;
    f_179  =  f_89 + f_178;
    i_180  =  i_94 + i_20;
    f_88  =  f_173;
    f_89  =  f_179;
    f_90  =  f_165;
    f_91  =  f_172;
    f_92  =  f_157;
    f_93  =  f_164;
    i_94  =  i_180;
  }  // B34
  // BLOCK 72
  f_181  =  f_88 + f_89;
  adf_9[i_38]  =  f_181;
  f_182  =  f_92 + f_93;
  adf_11[i_38]  =  f_182;
  i_183  =  isequal(f_91, f_91);
  if(i_183 == 1)
  {
    // BLOCK 73
    f_184  =  f_90 + f_91;
    f_185  =  f_184;
  }  // B72
  else
  {
    // BLOCK 74
    f_185  =  f_90;
  }  // B72
  // BLOCK 75 MERGES [73 74 ]
  adf_12[i_38]  =  f_185;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 76 MERGES [75 80 ]
  i_186  =  i_62;
  for(;i_186 >= 1;)
  {
    // BLOCK 77
    b_187  =  i_38 < i_186;
    if(b_187)
    {
      // BLOCK 78
      f_188  =  adf_9[i_38];
      i_189  =  i_186 + i_38;
      f_190  =  adf_9[i_189];
      f_191  =  f_188 + f_190;
      adf_9[i_38]  =  f_191;
      f_192  =  adf_12[i_38];
      f_193  =  adf_12[i_189];
      f_194  =  f_192 + f_193;
      adf_12[i_38]  =  f_194;
      f_195  =  adf_11[i_38];
      f_196  =  adf_11[i_189];
      f_197  =  f_195 + f_196;
      adf_11[i_38]  =  f_197;
    }  // B77
    else
    {
      // BLOCK 79
    }  // B77
    // BLOCK 80 MERGES [79 78 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_198  =  i_186 >> 1;
    i_186  =  i_198;
  }  // B76
  // BLOCK 81
  b_199  =  i_38 == 0;
  if(b_199)
  {
    // BLOCK 82
    f_200  =  adf_9[0];
    f_201  =  adf_12[0];
    f_202  =  adf_11[0];
    l_203  =  (long) i_29;
    l_204  =  l_203 + 4L;
    l_205  =  l_204 << 2;
    ul_206  =  ul_2 + l_205;
    *((__global float *) ul_206)  =  f_78;
    ul_207  =  ul_3 + l_205;
    *((__global float *) ul_207)  =  f_200;
    ul_208  =  ul_5 + l_205;
    *((__global float *) ul_208)  =  f_202;
    ul_209  =  ul_4 + l_205;
    *((__global float *) ul_209)  =  f_201;
    ul_210  =  ul_6 + l_205;
    *((__global float *) ul_210)  =  f_87;
  }  // B81
  else
  {
    // BLOCK 83
  }  // B81
  // BLOCK 84 MERGES [83 82 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstepTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_43, b_45, b_62, b_78, b_94, b_96, b_149, b_151, b_185, b_197;
  float f_22, f_24, f_26, f_37, f_39, f_52, f_56, f_63, f_65, f_74, f_76, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_103, f_105, f_107, f_108, f_109, f_110, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_120, f_123, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_148, f_150, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_179, f_180, f_182, f_183, f_186, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_198, f_199, f_200;
  int i_14, i_16, i_18, i_20, i_27, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_38, i_40, i_41, i_42, i_44, i_46, i_47, i_53, i_54, i_55, i_57, i_58, i_59, i_60, i_61, i_64, i_66, i_67, i_68, i_69, i_70, i_71, i_72, i_73, i_75, i_77, i_79, i_92, i_93, i_95, i_97, i_98, i_104, i_106, i_111, i_119, i_121, i_122, i_124, i_132, i_147, i_178, i_181, i_184, i_187, i_196;
  long l_48, l_49, l_50, l_80, l_81, l_82, l_99, l_100, l_101, l_201, l_202, l_203;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_51, *ul_83, *ul_102, *ul_152, *ul_204, *ul_205, *ul_206, *ul_207, *ul_208;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __local float adf_9[256];
  __local int adi_10[256];
  __local float adf_11[256];
  __local float adf_12[256];
  i_14  =  shape_2;
  i_16  =  shape_4;
  i_18  =  shape_5;
  i_20  =  shape_6;
  f_22  =  numbers_0;
  f_24  =  numbers_1;
  f_26  =  numbers_2;
  i_27  =  i_16 * i_20;
  i_28  =  i_14 % i_27;
  i_29  =  get_group_id(0);
  i_30  =  i_29 % i_16;
  i_31  =  i_18 * i_30;
  i_32  =  i_31 + i_18;
  i_33  =  (i_32 < i_14) ? i_32 : i_14;
  i_34  =  i_33 + -1;
  i_35  =  i_29 / i_16;
  i_36  =  i_35 * i_14;
  f_37  =  -1.0F / 0.0F;
  i_38  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_39  =  f_37;
  i_40  =  i_14;
  i_41  =  i_31;
  for(;i_41 < i_33;)
  {
    // BLOCK 2
    i_42  =  i_38 + i_41;
    b_43  =  i_42 < i_33;
    if(b_43)
    {
      // BLOCK 3
      i_44  =  i_42;
    }  // B2
    else
    {
      // BLOCK 4
      i_44  =  i_34;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_45  =  i_28 == 0;
    if(b_45)
    {
      // BLOCK 6
      i_46  =  i_42;
    }  // B5
    else
    {
      // BLOCK 7
      i_46  =  i_44;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_47  =  i_36 + i_46;
    l_48  =  (long) i_47;
    l_49  =  l_48 + 4L;
    l_50  =  l_49 << 2;
    ul_51  =  ul_0 + l_50;
    f_52  =  *((__global float *) ul_51);
    i_53  =  isless(f_39, f_52);
    if(i_53 == 1)
    {
      // BLOCK 9
      i_54  =  i_46;
    }  // B8
    else
    {
      // BLOCK 10
      i_54  =  i_40;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_55  =  isless(f_39, f_52);
    if(i_55 == 1)
    {
      // BLOCK 12
      f_56  =  f_52;
    }  // B11
    else
    {
      // BLOCK 13
      f_56  =  f_39;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_57  =  i_41 + i_20;
    f_39  =  f_56;
    i_40  =  i_54;
    i_41  =  i_57;
  }  // B1
  // BLOCK 15
  adf_9[i_38]  =  f_39;
  adi_10[i_38]  =  i_40;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_58  =  i_20 >> 31;
  i_59  =  i_58 + i_20;
  i_60  =  i_59 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_61  =  i_60;
  for(;i_61 >= 1;)
  {
    // BLOCK 17
    b_62  =  i_38 < i_61;
    if(b_62)
    {
      // BLOCK 18
      f_63  =  adf_9[i_38];
      i_64  =  i_61 + i_38;
      f_65  =  adf_9[i_64];
      i_66  =  adi_10[i_38];
      i_67  =  adi_10[i_64];
      i_68  =  isequal(f_63, f_65);
      if(i_68 == 1)
      {
        // BLOCK 19
        i_69  =  (i_67 < i_66) ? i_67 : i_66;
        i_70  =  i_69;
      }  // B18
      else
      {
        // BLOCK 20
        i_70  =  i_66;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_71  =  isless(f_63, f_65);
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
      adi_10[i_38]  =  i_72;
      i_73  =  isless(f_63, f_65);
      if(i_73 == 1)
      {
        // BLOCK 25
        f_74  =  f_65;
      }  // B24
      else
      {
        // BLOCK 26
        f_74  =  f_63;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_9[i_38]  =  f_74;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_75  =  i_61 >> 1;
    i_61  =  i_75;
  }  // B16
  // BLOCK 30
  f_76  =  adf_9[0];
  i_77  =  adi_10[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_78  =  i_77 < i_14;
  if(b_78)
  {
    // BLOCK 31
    i_79  =  i_36 + i_77;
    l_80  =  (long) i_79;
    l_81  =  l_80 + 4L;
    l_82  =  l_81 << 2;
    ul_83  =  ul_1 + l_82;
    f_84  =  *((__global float *) ul_83);
    f_85  =  f_84;
  }  // B30
  else
  {
    // BLOCK 32
    f_85  =  0.0F;
  }  // B30
  // BLOCK 33 MERGES [31 32 ]
  // BLOCK 34 MERGES [33 71 ]
  f_86  =  0.0F;
  f_87  =  0.0F;
  f_88  =  0.0F;
  f_89  =  0.0F;
  f_90  =  0.0F;
  f_91  =  0.0F;
  i_92  =  i_31;
  for(;i_92 < i_33;)
  {
    // BLOCK 35
    i_93  =  i_92 + i_38;
    b_94  =  i_93 < i_33;
    if(b_94)
    {
      // BLOCK 36
      i_95  =  i_93;
    }  // B35
    else
    {
      // BLOCK 37
      i_95  =  i_34;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_96  =  i_28 == 0;
    if(b_96)
    {
      // BLOCK 39
      i_97  =  i_93;
    }  // B38
    else
    {
      // BLOCK 40
      i_97  =  i_95;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_98  =  i_97 + i_36;
    l_99  =  (long) i_98;
    l_100  =  l_99 + 4L;
    l_101  =  l_100 << 2;
    ul_102  =  ul_0 + l_101;
    f_103  =  *((__global float *) ul_102);
    i_104  =  isless(f_22, 1.0F);
    if(i_104 == 1)
    {
      // BLOCK 42
      f_105  =  f_22;
    }  // B41
    else
    {
      // BLOCK 43
      f_105  =  1.0F;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    i_106  =  isless(f_22, 1.0F);
    if(i_106 == 1)
    {
      // BLOCK 45
      f_107  =  1.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_107  =  f_22;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    f_108  =  f_105 * f_103;
    f_109  =  f_76 * f_105;
    f_110  =  f_108 - f_109;
    i_111  =  isless(f_110, -3.4028235E38F);
    if(i_111 == 1)
    {
      // BLOCK 48
      f_112  =  0.0F;
    }  // B47
    else
    {
      // BLOCK 49
      f_113  =  f_110 - f_108;
      f_114  =  f_110 - f_113;
      f_115  =  f_108 - f_114;
      f_116  =  fma(f_105, f_76, f_113);
      f_117  =  f_115 - f_116;
      f_112  =  f_117;
    }  // B47
    // BLOCK 50 MERGES [48 49 ]
    f_118  =  f_107 * f_110;
    i_119  =  isless(f_118, -250.0F);
    if(i_119 == 1)
    {
      // BLOCK 51
      f_120  =  -250.0F;
    }  // B50
    else
    {
      // BLOCK 52
      i_121  =  isless(250.0F, f_118);
      if(i_121 == 1)
      {
        // BLOCK 53
        f_120  =  250.0F;
      }  // B52
      else
      {
        // BLOCK 54
        f_120  =  f_118;
      }  // B52
    }  // B50
    // BLOCK 55 MERGES [53 54 51 ]
    i_122  =  isless(f_118, -250.0F);
    if(i_122 == 1)
    {
      // BLOCK 56
      f_123  =  -250.0F;
    }  // B55
    else
    {
      // BLOCK 57
      i_124  =  isless(250.0F, f_118);
      if(i_124 == 1)
      {
        // BLOCK 58
        f_123  =  250.0F;
      }  // B57
      else
      {
        // BLOCK 59
        f_123  =  f_118;
      }  // B57
    }  // B55
    // BLOCK 60 MERGES [58 59 56 ]
    f_125  =  f_120 + 786432.0F;
    f_126  =  f_125 - 786432.0F;
    f_127  =  f_120 - f_126;
    f_128  =  f_26 * f_120;
    f_129  =  fma(f_127, f_24, f_128);
    f_130  =  fma(f_126, f_24, f_129);
    f_131  =  exp(f_130);
    i_132  =  isless(f_110, -3.4028235E38F);
    if(i_132 == 1)
    {
      // BLOCK 61
      f_133  =  f_131;
    }  // B60
    else
    {
      // BLOCK 62
      f_134  =  f_112 * f_107;
      f_135  =  f_24 + f_26;
      f_136  =  f_123 + 786432.0F;
      f_137  =  f_136 - 786432.0F;
      f_138  =  f_123 - f_137;
      f_139  =  f_123 * f_26;
      f_140  =  fma(f_138, f_24, f_139);
      f_141  =  f_137 * f_24;
      f_142  =  fma(f_137, f_24, f_140);
      f_143  =  f_141 - f_142;
      f_144  =  f_143 + f_140;
      f_145  =  fma(f_134, f_135, f_144);
      f_146  =  fma(f_145, f_131, f_131);
      f_133  =  f_146;
    }  // B60
    // BLOCK 63 MERGES [61 62 ]
    i_147  =  isequal(f_76, f_103);
    if(i_147 == 1)
    {
      // BLOCK 64
      f_148  =  1.0F;
    }  // B63
    else
    {
      // BLOCK 65
      f_148  =  f_133;
    }  // B63
    // BLOCK 66 MERGES [64 65 ]
    b_149  =  i_97 == i_77;
    if(b_149)
    {
      // BLOCK 67
      f_150  =  0.0F;
    }  // B66
    else
    {
      // BLOCK 68
      b_151  =  i_93 == i_97;
      if(b_151)
      {
        // BLOCK 69
        f_150  =  f_148;
      }  // B68
      else
      {
        // BLOCK 70
        f_150  =  0.0F;
      }  // B68
    }  // B66
    // BLOCK 71 MERGES [67 69 70 ]
    ul_152  =  ul_1 + l_101;
    f_153  =  *((__global float *) ul_152);
    barrier(CLK_LOCAL_MEM_FENCE);
    f_154  =  f_153 - f_85;
    f_155  =  fma(f_150, f_154, f_90);
    f_156  =  f_155 - f_90;
    f_157  =  f_155 - f_156;
    f_158  =  f_90 - f_157;
    f_159  =  f_150 * f_154;
    f_160  =  f_159 - f_156;
    f_161  =  f_158 + f_160;
    f_162  =  f_91 + f_161;
    f_163  =  fma(f_150, f_153, f_88);
    f_164  =  f_163 - f_88;
    f_165  =  f_163 - f_164;
    f_166  =  f_88 - f_165;
    f_167  =  f_150 * f_153;
    f_168  =  f_167 - f_164;
    f_169  =  f_166 + f_168;
    f_170  =  f_89 + f_169;
    f_171  =  f_86 + f_150;
    f_172  =  f_171 - f_86;
    f_173  =  f_171 - f_172;
    f_174  =  f_86 - f_173;
    f_175  =  f_150 - f_172;
    f_176  =  f_174 + f_175;
    f_177  =  f_87 + f_176;
    i_178  =  i_92 + i_20;
    f_86  =  f_171;
    f_87  =  f_177;
    f_88  =  f_163;
    f_89  =  f_170;
    f_90  =  f_155;
    f_91  =  f_162;
    i_92  =  i_178;
  }  // B34
  // BLOCK 72
  f_179  =  f_86 + f_87;
  adf_9[i_38]  =  f_179;
  f_180  =  f_90 + f_91;
  adf_11[i_38]  =  f_180;
  i_181  =  isequal(f_89, f_89);
  if(i_181 == 1)
  {
    // BLOCK 73
    f_182  =  f_88 + f_89;
    f_183  =  f_182;
  }  // B72
  else
  {
    // BLOCK 74
    f_183  =  f_88;
  }  // B72
  // BLOCK 75 MERGES [73 74 ]
  adf_12[i_38]  =  f_183;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 76 MERGES [75 80 ]
  i_184  =  i_60;
  for(;i_184 >= 1;)
  {
    // BLOCK 77
    b_185  =  i_38 < i_184;
    if(b_185)
    {
      // BLOCK 78
      f_186  =  adf_9[i_38];
      i_187  =  i_184 + i_38;
      f_188  =  adf_9[i_187];
      f_189  =  f_186 + f_188;
      adf_9[i_38]  =  f_189;
      f_190  =  adf_12[i_38];
      f_191  =  adf_12[i_187];
      f_192  =  f_190 + f_191;
      adf_12[i_38]  =  f_192;
      f_193  =  adf_11[i_38];
      f_194  =  adf_11[i_187];
      f_195  =  f_193 + f_194;
      adf_11[i_38]  =  f_195;
    }  // B77
    else
    {
      // BLOCK 79
    }  // B77
    // BLOCK 80 MERGES [79 78 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_196  =  i_184 >> 1;
    i_184  =  i_196;
  }  // B76
  // BLOCK 81
  b_197  =  i_38 == 0;
  if(b_197)
  {
    // BLOCK 82
    f_198  =  adf_9[0];
    f_199  =  adf_12[0];
    f_200  =  adf_11[0];
    l_201  =  (long) i_29;
    l_202  =  l_201 + 4L;
    l_203  =  l_202 << 2;
    ul_204  =  ul_2 + l_203;
    *((__global float *) ul_204)  =  f_76;
    ul_205  =  ul_3 + l_203;
    *((__global float *) ul_205)  =  f_198;
    ul_206  =  ul_5 + l_203;
    *((__global float *) ul_206)  =  f_200;
    ul_207  =  ul_4 + l_203;
    *((__global float *) ul_207)  =  f_199;
    ul_208  =  ul_6 + l_203;
    *((__global float *) ul_208)  =  f_85;
  }  // B81
  else
  {
    // BLOCK 83
  }  // B81
  // BLOCK 84 MERGES [83 82 ]
  return;
}  //  kernel

__kernel void kGenericCombineTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_23, b_55, b_104, b_119;
  float f_17, f_19, f_21, f_37, f_38, f_43, f_45, f_46, f_47, f_48, f_54, f_56, f_58, f_60, f_62, f_63, f_64, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_75, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_103, f_105, f_106, f_108, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128;
  int i_13, i_15, i_22, i_24, i_25, i_26, i_27, i_28, i_39, i_40, i_41, i_42, i_49, i_59, i_61, i_66, i_74, i_76, i_77, i_79, i_87, i_102, i_110, i_129;
  long l_29, l_30, l_31, l_33, l_34, l_35, l_50, l_51, l_52, l_130, l_131, l_132;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_9, *ul_32, *ul_36, *ul_44, *ul_53, *ul_57, *ul_107, *ul_109, *ul_111, *ul_133, *ul_134, *ul_135, *ul_136, *ul_137;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  dots;
  ul_3  =  overs;
  ul_4  =  bases;
  ul_5  =  max;
  ul_6  =  others;
  ul_7  =  drift;
  ul_8  =  excess;
  ul_9  =  anchor;
  i_13  =  shape_1;
  i_15  =  shape_4;
  f_17  =  numbers_0;
  f_19  =  numbers_1;
  f_21  =  numbers_2;
  i_22  =  get_global_id(0);
  b_23  =  i_22 < i_13;
  if(b_23)
  {
    // BLOCK 1
    i_24  =  i_15 * i_22;
    i_25  =  i_24 + 1;
    i_26  =  i_24 + i_15;
    // BLOCK 2 MERGES [1 6 ]
    i_27  =  i_24;
    i_28  =  i_25;
    for(;;)
    {
      l_29  =  (long) i_27;
      l_30  =  l_29 + 4L;
      l_31  =  l_30 << 2;
      ul_32  =  ul_0 + l_31;
      if(!(i_28 < i_26))
      {
        break;
      }
      // BLOCK 3
      l_33  =  (long) i_28;
      l_34  =  l_33 + 4L;
      l_35  =  l_34 << 2;
      ul_36  =  ul_0 + l_35;
      f_37  =  *((__global float *) ul_36);
      f_38  =  *((__global float *) ul_32);
      i_39  =  i_28 + 1;
      i_40  =  isless(f_38, f_37);
      if(i_40 == 1)
      {
        // BLOCK 4
        i_41  =  i_28;
      }  // B3
      else
      {
        // BLOCK 5
        i_41  =  i_27;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_42  =  i_39;
      i_27  =  i_41;
      i_28  =  i_42;
    }  // B2
    // BLOCK 7
    f_43  =  *((__global float *) ul_32);
    ul_44  =  ul_4 + l_31;
    f_45  =  *((__global float *) ul_44);
    // BLOCK 8 MERGES [7 45 ]
    f_46  =  0.0F;
    f_47  =  0.0F;
    f_48  =  0.0F;
    i_49  =  i_24;
    for(;i_49 < i_26;)
    {
      // BLOCK 9
      l_50  =  (long) i_49;
      l_51  =  l_50 + 4L;
      l_52  =  l_51 << 2;
      ul_53  =  ul_1 + l_52;
      f_54  =  *((__global float *) ul_53);
      b_55  =  i_27 == i_49;
      if(b_55)
      {
        // BLOCK 10
        f_56  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_57  =  ul_0 + l_52;
        f_58  =  *((__global float *) ul_57);
        i_59  =  isless(f_17, 1.0F);
        if(i_59 == 1)
        {
          // BLOCK 12
          f_60  =  f_17;
        }  // B11
        else
        {
          // BLOCK 13
          f_60  =  1.0F;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_61  =  isless(f_17, 1.0F);
        if(i_61 == 1)
        {
          // BLOCK 15
          f_62  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_62  =  f_17;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        f_63  =  f_60 * f_58;
        f_64  =  f_43 * f_60;
        f_65  =  f_63 - f_64;
        i_66  =  isless(f_65, -3.4028235E38F);
        if(i_66 == 1)
        {
          // BLOCK 18
          f_67  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_68  =  f_65 - f_63;
          f_69  =  f_65 - f_68;
          f_70  =  f_63 - f_69;
          f_71  =  fma(f_60, f_43, f_68);
          f_72  =  f_70 - f_71;
          f_67  =  f_72;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        f_73  =  f_62 * f_65;
        i_74  =  isless(f_73, -250.0F);
        if(i_74 == 1)
        {
          // BLOCK 21
          f_75  =  -250.0F;
        }  // B20
        else
        {
          // BLOCK 22
          i_76  =  isless(250.0F, f_73);
          if(i_76 == 1)
          {
            // BLOCK 23
            f_75  =  250.0F;
          }  // B22
          else
          {
            // BLOCK 24
            f_75  =  f_73;
          }  // B22
        }  // B20
        // BLOCK 25 MERGES [23 24 21 ]
        i_77  =  isless(f_73, -250.0F);
        if(i_77 == 1)
        {
          // BLOCK 26
          f_78  =  -250.0F;
        }  // B25
        else
        {
          // BLOCK 27
          i_79  =  isless(250.0F, f_73);
          if(i_79 == 1)
          {
            // BLOCK 28
            f_78  =  250.0F;
          }  // B27
          else
          {
            // BLOCK 29
            f_78  =  f_73;
          }  // B27
        }  // B25
        // BLOCK 30 MERGES [28 29 26 ]
        f_80  =  f_75 + 786432.0F;
        f_81  =  f_80 - 786432.0F;
        f_82  =  f_75 - f_81;
        f_83  =  f_21 * f_75;
        f_84  =  fma(f_82, f_19, f_83);
        f_85  =  fma(f_81, f_19, f_84);
        f_86  =  exp(f_85);
        i_87  =  isless(f_65, -3.4028235E38F);
        if(i_87 == 1)
        {
          // BLOCK 31
          f_88  =  f_86;
        }  // B30
        else
        {
          // BLOCK 32
          f_89  =  f_67 * f_62;
          f_90  =  f_19 + f_21;
          f_91  =  f_78 + 786432.0F;
          f_92  =  f_91 - 786432.0F;
          f_93  =  f_78 - f_92;
          f_94  =  f_78 * f_21;
          f_95  =  fma(f_93, f_19, f_94);
          f_96  =  f_92 * f_19;
          f_97  =  fma(f_92, f_19, f_95);
          f_98  =  f_96 - f_97;
          f_99  =  f_98 + f_95;
          f_100  =  fma(f_89, f_90, f_99);
          f_101  =  fma(f_100, f_86, f_86);
          f_88  =  f_101;
        }  // B30
        // BLOCK 33 MERGES [31 32 ]
        i_102  =  isequal(f_43, f_58);
        if(i_102 == 1)
        {
          // BLOCK 34
          f_56  =  1.0F;
        }  // B33
        else
        {
          // BLOCK 35
          f_56  =  f_88;
        }  // B33
      }  // B9
      // BLOCK 36 MERGES [10 34 35 ]
      f_103  =  f_54 + 1.0F;
      b_104  =  i_27 == i_49;
      if(b_104)
      {
        // BLOCK 37
        f_105  =  f_54;
      }  // B36
      else
      {
        // BLOCK 38
        f_106  =  f_56 * f_103;
        f_105  =  f_106;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      ul_107  =  ul_4 + l_52;
      f_108  =  *((__global float *) ul_107);
      ul_109  =  ul_2 + l_52;
      i_110  =  isequal(f_45, f_108);
      if(i_110 == 1)
      {
        // BLOCK 40
        ul_111  =  ul_3 + l_52;
        f_112  =  *((__global float *) ul_111);
        f_113  =  f_112;
      }  // B39
      else
      {
        // BLOCK 41
        f_114  =  *((__global float *) ul_107);
        f_115  =  *((__global float *) ul_109);
        f_116  =  f_114 + f_115;
        f_117  =  f_103 * f_45;
        f_118  =  f_116 - f_117;
        f_113  =  f_118;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      b_119  =  i_27 == i_49;
      if(b_119)
      {
        // BLOCK 43
        f_120  =  *((__global float *) ul_109);
        f_121  =  f_120;
      }  // B42
      else
      {
        // BLOCK 44
        f_122  =  *((__global float *) ul_107);
        f_123  =  *((__global float *) ul_109);
        f_124  =  f_122 + f_123;
        f_125  =  f_124 * f_56;
        f_121  =  f_125;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      f_126  =  f_47 + f_121;
      f_127  =  fma(f_56, f_113, f_48);
      f_128  =  f_46 + f_105;
      i_129  =  i_49 + 1;
      f_46  =  f_128;
      f_47  =  f_126;
      f_48  =  f_127;
      i_49  =  i_129;
    }  // B8
    // BLOCK 46
    l_130  =  (long) i_22;
    l_131  =  l_130 + 4L;
    l_132  =  l_131 << 2;
    ul_133  =  ul_5 + l_132;
    *((__global float *) ul_133)  =  f_43;
    ul_134  =  ul_6 + l_132;
    *((__global float *) ul_134)  =  f_46;
    ul_135  =  ul_8 + l_132;
    *((__global float *) ul_135)  =  f_48;
    ul_136  =  ul_7 + l_132;
    *((__global float *) ul_136)  =  f_47;
    ul_137  =  ul_9 + l_132;
    *((__global float *) ul_137)  =  f_45;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel

__kernel void kGenericWriteBothTempered(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_14;
  float f_27, f_29, f_31, f_36, f_53, f_55, f_57, f_59, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_74, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_102, f_104, f_105, f_106, f_107, f_109, f_111, f_113, f_115, f_117, f_118, f_119, f_120, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_130, f_133, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_157, f_159, f_160, f_161, f_162, f_163, f_164, f_166, f_167, f_168, f_169, f_170;
  int i_12, i_13, i_16, i_18, i_20, i_22, i_24, i_25, i_40, i_41, i_45, i_46, i_47, i_48, i_58, i_60, i_65, i_73, i_75, i_76, i_78, i_87, i_101, i_114, i_116, i_121, i_129, i_131, i_132, i_134, i_142, i_156, i_158;
  long l_32, l_33, l_34, l_37, l_38, l_39, l_42, l_43, l_44, l_49, l_50, l_51;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_35, *ul_52, *ul_54, *ul_56, *ul_103, *ul_108, *ul_110, *ul_112, *ul_165;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  ul_7  =  y;
  ul_8  =  dx;
  i_12  =  shape_0;
  i_13  =  get_global_id(0);
  b_14  =  i_13 < i_12;
  if(b_14)
  {
    // BLOCK 1
    i_16  =  shape_7;
    i_18  =  shape_8;
    i_20  =  shape_9;
    i_22  =  shape_10;
    i_24  =  shape_3;
    i_25  =  shape_3;
    f_27  =  numbers_0;
    f_29  =  numbers_1;
    f_31  =  numbers_2;
    l_32  =  (long) i_13;
    l_33  =  l_32 + 4L;
    l_34  =  l_33 << 2;
    ul_35  =  ul_0 + l_34;
    f_36  =  *((__global float *) ul_35);
    l_37  =  (long) i_16;
    l_38  =  l_37 * l_32;
    l_39  =  l_38 >> i_18;
    i_40  =  (int) l_39;
    i_41  =  i_40 * i_24;
    l_42  =  (long) i_20;
    l_43  =  l_42 * l_32;
    l_44  =  l_43 >> i_22;
    i_45  =  (int) l_44;
    i_46  =  i_45 * i_25;
    i_47  =  i_13 - i_46;
    i_48  =  i_41 + i_47;
    l_49  =  (long) i_48;
    l_50  =  l_49 + 4L;
    l_51  =  l_50 << 2;
    ul_52  =  ul_2 + l_51;
    f_53  =  *((__global float *) ul_52);
    ul_54  =  ul_3 + l_51;
    f_55  =  *((__global float *) ul_54);
    ul_56  =  ul_1 + l_34;
    f_57  =  *((__global float *) ul_56);
    i_58  =  isless(f_27, 1.0F);
    if(i_58 == 1)
    {
      // BLOCK 2
      f_59  =  f_27;
    }  // B1
    else
    {
      // BLOCK 3
      f_59  =  1.0F;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_60  =  isless(f_27, 1.0F);
    if(i_60 == 1)
    {
      // BLOCK 5
      f_61  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_61  =  f_27;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    f_62  =  f_59 * f_36;
    f_63  =  f_53 * f_59;
    f_64  =  f_62 - f_63;
    i_65  =  isless(f_64, -3.4028235E38F);
    if(i_65 == 1)
    {
      // BLOCK 8
      f_66  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_67  =  f_64 - f_62;
      f_68  =  f_64 - f_67;
      f_69  =  f_62 - f_68;
      f_70  =  fma(f_59, f_53, f_67);
      f_71  =  f_69 - f_70;
      f_66  =  f_71;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_72  =  f_61 * f_64;
    i_73  =  isless(f_72, -250.0F);
    if(i_73 == 1)
    {
      // BLOCK 11
      f_74  =  -250.0F;
    }  // B10
    else
    {
      // BLOCK 12
      i_75  =  isless(250.0F, f_72);
      if(i_75 == 1)
      {
        // BLOCK 13
        f_74  =  250.0F;
      }  // B12
      else
      {
        // BLOCK 14
        f_74  =  f_72;
      }  // B12
    }  // B10
    // BLOCK 15 MERGES [13 14 11 ]
    i_76  =  isless(f_72, -250.0F);
    if(i_76 == 1)
    {
      // BLOCK 16
      f_77  =  -250.0F;
    }  // B15
    else
    {
      // BLOCK 17
      i_78  =  isless(250.0F, f_72);
      if(i_78 == 1)
      {
        // BLOCK 18
        f_77  =  250.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_77  =  f_72;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [18 19 16 ]
    f_79  =  f_74 + 786432.0F;
    f_80  =  f_79 - 786432.0F;
    f_81  =  f_74 - f_80;
    f_82  =  f_31 * f_74;
    f_83  =  fma(f_81, f_29, f_82);
    f_84  =  fma(f_80, f_29, f_83);
    f_85  =  exp(f_84);
    f_86  =  f_29 + f_31;
    i_87  =  isless(f_64, -3.4028235E38F);
    if(i_87 == 1)
    {
      // BLOCK 21
      f_88  =  f_85;
    }  // B20
    else
    {
      // BLOCK 22
      f_89  =  f_66 * f_61;
      f_90  =  f_77 + 786432.0F;
      f_91  =  f_90 - 786432.0F;
      f_92  =  f_77 - f_91;
      f_93  =  f_77 * f_31;
      f_94  =  fma(f_92, f_29, f_93);
      f_95  =  f_91 * f_29;
      f_96  =  fma(f_91, f_29, f_94);
      f_97  =  f_95 - f_96;
      f_98  =  f_97 + f_94;
      f_99  =  fma(f_89, f_86, f_98);
      f_100  =  fma(f_99, f_85, f_85);
      f_88  =  f_100;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_101  =  isequal(f_36, f_53);
    if(i_101 == 1)
    {
      // BLOCK 24
      f_102  =  1.0F;
    }  // B23
    else
    {
      // BLOCK 25
      f_102  =  f_88;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_103  =  ul_7 + l_34;
    f_104  =  f_55 + 1.0F;
    f_105  =  f_53 - f_53;
    f_106  =  f_104 + f_105;
    f_107  =  f_102 / f_106;
    *((__global float *) ul_103)  =  f_107;
    ul_108  =  ul_4 + l_51;
    f_109  =  *((__global float *) ul_108);
    ul_110  =  ul_5 + l_51;
    f_111  =  *((__global float *) ul_110);
    ul_112  =  ul_6 + l_51;
    f_113  =  *((__global float *) ul_112);
    i_114  =  isless(f_27, 1.0F);
    if(i_114 == 1)
    {
      // BLOCK 27
      f_115  =  f_27;
    }  // B26
    else
    {
      // BLOCK 28
      f_115  =  1.0F;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    i_116  =  isless(f_27, 1.0F);
    if(i_116 == 1)
    {
      // BLOCK 30
      f_117  =  1.0F;
    }  // B29
    else
    {
      // BLOCK 31
      f_117  =  f_27;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    f_118  =  f_115 * f_36;
    f_119  =  f_115 * f_53;
    f_120  =  f_118 - f_119;
    i_121  =  isless(f_120, -3.4028235E38F);
    if(i_121 == 1)
    {
      // BLOCK 33
      f_122  =  0.0F;
    }  // B32
    else
    {
      // BLOCK 34
      f_123  =  f_120 - f_118;
      f_124  =  f_120 - f_123;
      f_125  =  f_118 - f_124;
      f_126  =  fma(f_115, f_53, f_123);
      f_127  =  f_125 - f_126;
      f_122  =  f_127;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    f_128  =  f_117 * f_120;
    i_129  =  isless(f_128, -250.0F);
    if(i_129 == 1)
    {
      // BLOCK 36
      f_130  =  -250.0F;
    }  // B35
    else
    {
      // BLOCK 37
      i_131  =  isless(250.0F, f_128);
      if(i_131 == 1)
      {
        // BLOCK 38
        f_130  =  250.0F;
      }  // B37
      else
      {
        // BLOCK 39
        f_130  =  f_128;
      }  // B37
    }  // B35
    // BLOCK 40 MERGES [38 39 36 ]
    i_132  =  isless(f_128, -250.0F);
    if(i_132 == 1)
    {
      // BLOCK 41
      f_133  =  -250.0F;
    }  // B40
    else
    {
      // BLOCK 42
      i_134  =  isless(250.0F, f_128);
      if(i_134 == 1)
      {
        // BLOCK 43
        f_133  =  250.0F;
      }  // B42
      else
      {
        // BLOCK 44
        f_133  =  f_128;
      }  // B42
    }  // B40
    // BLOCK 45 MERGES [43 44 41 ]
    f_135  =  f_130 + 786432.0F;
    f_136  =  f_135 - 786432.0F;
    f_137  =  f_130 - f_136;
    f_138  =  f_130 * f_31;
    f_139  =  fma(f_137, f_29, f_138);
    f_140  =  fma(f_136, f_29, f_139);
    f_141  =  exp(f_140);
    i_142  =  isless(f_120, -3.4028235E38F);
    if(i_142 == 1)
    {
      // BLOCK 46
      f_143  =  f_141;
    }  // B45
    else
    {
      // BLOCK 47
      f_144  =  f_122 * f_117;
      f_145  =  f_133 + 786432.0F;
      f_146  =  f_145 - 786432.0F;
      f_147  =  f_133 - f_146;
      f_148  =  f_133 * f_31;
      f_149  =  fma(f_147, f_29, f_148);
      f_150  =  f_146 * f_29;
      f_151  =  fma(f_146, f_29, f_149);
      f_152  =  f_150 - f_151;
      f_153  =  f_152 + f_149;
      f_154  =  fma(f_86, f_144, f_153);
      f_155  =  fma(f_154, f_141, f_141);
      f_143  =  f_155;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    i_156  =  isequal(f_36, f_53);
    if(i_156 == 1)
    {
      // BLOCK 49
      f_157  =  1.0F;
    }  // B48
    else
    {
      // BLOCK 50
      f_157  =  f_143;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    i_158  =  isequal(f_57, f_113);
    if(i_158 == 1)
    {
      // BLOCK 52
      f_159  =  -f_111;
      f_160  =  f_159;
    }  // B51
    else
    {
      // BLOCK 53
      f_161  =  f_57 - f_113;
      f_162  =  f_55 * f_57;
      f_163  =  f_162 - f_109;
      f_164  =  f_161 + f_163;
      f_160  =  f_164;
    }  // B51
    // BLOCK 54 MERGES [52 53 ]
    ul_165  =  ul_8 + l_34;
    f_166  =  f_86 * f_27;
    f_167  =  f_160 / f_104;
    f_168  =  f_157 / f_106;
    f_169  =  f_167 * f_168;
    f_170  =  f_166 * f_169;
    *((__global float *) ul_165)  =  f_170;
  }  // B0
  else
  {
    // BLOCK 55
  }  // B0
  // BLOCK 56 MERGES [55 54 ]
  return;
}  //  kernel
