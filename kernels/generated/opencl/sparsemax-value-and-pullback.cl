// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e3cc2b94adbb55202cab3d3a8057433ba8b0f00b56f734678e115a8080ab8201
// function: sparsemax
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value
// launch: kGenericThreshold(in0, in1, max, threshold, rest, mean, shape_1, shape_2, shape_3, shape_9, shape_10, 1) over rows always
// launch: kGenericSparseBoth(in0, in1, max, threshold, rest, mean, out0, out1, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10) over elements always
__kernel void kGenericThreshold(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *threshold, __global uchar *rest, __global uchar *mean, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_9, __private int shape_10, __private int gradient)
{
  bool b_10;
  float f_28, f_29, f_30, f_38, f_40, f_43, f_44, f_47, f_48, f_52, f_53, f_61, f_62, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_110, f_111, f_112, f_114, f_115, f_123, f_124, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_150, f_151, f_152;
  int i_8, i_9, i_12, i_14, i_16, i_18, i_23, i_24, i_25, i_26, i_27, i_31, i_32, i_33, i_39, i_41, i_42, i_45, i_46, i_49, i_50, i_51, i_54, i_55, i_56, i_63, i_73, i_74, i_83, i_84, i_87, i_116, i_117, i_118, i_125, i_135, i_136, i_148;
  long l_19, l_20, l_21, l_22, l_34, l_35, l_36, l_57, l_58, l_59, l_106, l_107, l_119, l_120, l_121;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_37, ul_60, ul_108, ul_109, ul_113, ul_122, ul_137, ul_149;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) threshold;
  ul_4  =  (ulong) rest;
  ul_5  =  (ulong) mean;
  i_8  =  shape_1;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_8;
  if(b_10)
  {
    // BLOCK 1
    i_12  =  shape_9;
    i_14  =  shape_10;
    i_16  =  shape_2;
    i_18  =  shape_3;
    l_19  =  (long) i_9;
    l_20  =  (long) i_12;
    l_21  =  l_19 * l_20;
    l_22  =  l_21 >> i_14;
    i_23  =  (int) l_22;
    i_24  =  i_23 * i_18;
    i_25  =  i_16 + -1;
    i_26  =  i_24 * i_25;
    i_27  =  i_26 + i_9;
    f_28  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_29  =  f_28;
    f_30  =  0.0F;
    i_31  =  0;
    for(;i_31 < i_16;)
    {
      // BLOCK 3
      i_32  =  i_31 * i_18;
      i_33  =  i_27 + i_32;
      l_34  =  (long) i_33;
      l_35  =  l_34 + 4L;
      l_36  =  l_35 << 2;
      ul_37  =  ul_0 + l_36;
      f_38  =  *((__global float *) ul_37);
      i_39  =  isequal(f_38, f_38);
      if(i_39 == 1)
      {
        // BLOCK 4
        f_40  =  f_30;
      }  // B3
      else
      {
        // BLOCK 5
        f_40  =  f_38;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_41  =  i_31 + 1;
      i_42  =  isless(f_29, f_38);
      if(i_42 == 1)
      {
        // BLOCK 7
        f_43  =  f_38;
        f_44  =  f_40;
      }  // B6
      else
      {
        // BLOCK 8
        f_43  =  f_29;
        f_44  =  f_40;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      f_44  =  f_40;
      i_45  =  i_41;
      f_29  =  f_43;
      f_30  =  f_44;
      i_31  =  i_45;
    }  // B2
    // BLOCK 10
    i_46  =  i_16 + 1;
    // BLOCK 11 MERGES [10 21 ]
    f_47  =  -1.0F;
    f_48  =  0.0F;
    i_49  =  i_46;
    i_50  =  i_16;
    for(;i_50 < i_49;)
    {
      // BLOCK 12
      // BLOCK 13 MERGES [12 20 ]
      i_51  =  0;
      f_52  =  -1.0F;
      f_53  =  0.0F;
      i_54  =  0;
      for(;i_54 < i_16;)
      {
        // BLOCK 14
        i_55  =  i_54 * i_18;
        i_56  =  i_55 + i_27;
        l_57  =  (long) i_56;
        l_58  =  l_57 + 4L;
        l_59  =  l_58 << 2;
        ul_60  =  ul_0 + l_59;
        f_61  =  *((__global float *) ul_60);
        f_62  =  f_61 - f_29;
        i_63  =  isless(f_62, -3.4028235E38F);
        if(i_63 == 1)
        {
          // BLOCK 15
          f_64  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_65  =  f_62 - f_61;
          f_66  =  f_62 - f_65;
          f_67  =  f_61 - f_66;
          f_68  =  f_29 + f_65;
          f_69  =  f_67 - f_68;
          f_64  =  f_69;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        f_70  =  f_62 - f_47;
        f_71  =  f_64 - f_48;
        f_72  =  f_70 + f_71;
        i_73  =  i_54 + 1;
        i_74  =  isless(0.0F, f_72);
        if(i_74 == 1)
        {
          // BLOCK 18
          f_75  =  f_52 + f_62;
          f_76  =  f_75 - f_52;
          f_77  =  f_75 - f_76;
          f_78  =  f_52 - f_77;
          f_79  =  f_62 - f_76;
          f_80  =  f_78 + f_79;
          f_81  =  f_53 + f_80;
          f_82  =  f_81 + f_64;
          i_83  =  i_51 + 1;
          i_84  =  i_83;
          f_85  =  f_75;
          f_86  =  f_82;
        }  // B17
        else
        {
          // BLOCK 19
          i_84  =  i_51;
          f_85  =  f_52;
          f_86  =  f_53;
        }  // B17
        // BLOCK 20 MERGES [19 18 ]
        i_87  =  i_73;
        i_51  =  i_84;
        f_52  =  f_85;
        f_53  =  f_86;
        i_54  =  i_87;
      }  // B13
      // BLOCK 21
      f_88  =  f_52 + f_53;
      f_89  =  (float) i_51;
      f_90  =  f_88 / f_89;
      f_91  =  f_90 * 4097.0F;
      f_92  =  f_91 - f_90;
      f_93  =  f_91 - f_92;
      f_94  =  f_93 * f_89;
      f_95  =  f_88 - f_94;
      f_96  =  f_90 - f_93;
      f_97  =  f_96 * f_89;
      f_98  =  f_95 - f_97;
      f_99  =  f_88 - f_52;
      f_100  =  f_88 - f_99;
      f_101  =  f_52 - f_100;
      f_102  =  f_53 - f_99;
      f_103  =  f_101 + f_102;
      f_104  =  f_98 + f_103;
      f_105  =  f_104 / f_89;
      f_47  =  f_90;
      f_48  =  f_105;
      i_49  =  i_50;
      i_50  =  i_51;
    }  // B11
    // BLOCK 22
    l_106  =  l_19 + 4L;
    l_107  =  l_106 << 2;
    ul_108  =  ul_2 + l_107;
    *((__global float *) ul_108)  =  f_29;
    ul_109  =  ul_3 + l_107;
    f_110  =  f_29 - f_29;
    f_111  =  f_110 + f_30;
    f_112  =  f_111 + f_47;
    *((__global float *) ul_109)  =  f_112;
    ul_113  =  ul_4 + l_107;
    *((__global float *) ul_113)  =  f_48;
    // BLOCK 23 MERGES [22 30 ]
    f_114  =  0.0F;
    f_115  =  0.0F;
    i_116  =  0;
    for(;i_116 < i_16;)
    {
      // BLOCK 24
      i_117  =  i_116 * i_18;
      i_118  =  i_117 + i_27;
      l_119  =  (long) i_118;
      l_120  =  l_119 + 4L;
      l_121  =  l_120 << 2;
      ul_122  =  ul_0 + l_121;
      f_123  =  *((__global float *) ul_122);
      f_124  =  f_123 - f_29;
      i_125  =  isless(f_124, -3.4028235E38F);
      if(i_125 == 1)
      {
        // BLOCK 25
        f_126  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_127  =  f_124 - f_123;
        f_128  =  f_124 - f_127;
        f_129  =  f_123 - f_128;
        f_130  =  f_29 + f_127;
        f_131  =  f_129 - f_130;
        f_126  =  f_131;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_132  =  f_124 - f_47;
      f_133  =  f_126 - f_48;
      f_134  =  f_132 + f_133;
      i_135  =  i_116 + 1;
      i_136  =  isless(0.0F, f_134);
      if(i_136 == 1)
      {
        // BLOCK 28
        ul_137  =  ul_1 + l_121;
        f_138  =  *((__global float *) ul_137);
        f_139  =  f_114 + f_138;
        f_140  =  f_139 - f_114;
        f_141  =  f_139 - f_140;
        f_142  =  f_114 - f_141;
        f_143  =  f_138 - f_140;
        f_144  =  f_142 + f_143;
        f_145  =  f_115 + f_144;
        f_146  =  f_139;
        f_147  =  f_145;
      }  // B27
      else
      {
        // BLOCK 29
        f_146  =  f_114;
        f_147  =  f_115;
      }  // B27
      // BLOCK 30 MERGES [29 28 ]
      i_148  =  i_135;
      f_114  =  f_146;
      f_115  =  f_147;
      i_116  =  i_148;
    }  // B23
    // BLOCK 31
    ul_149  =  ul_5 + l_107;
    f_150  =  f_114 + f_115;
    f_151  =  (float) i_50;
    f_152  =  f_150 / f_151;
    *((__global float *) ul_149)  =  f_152;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel

__kernel void kGenericSparseBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *threshold, __global uchar *rest, __global uchar *mean, __global uchar *y, __global uchar *dx, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10)
{
  bool b_12;
  float f_28, f_45, f_47, f_49, f_50, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_62, f_86, f_87, f_89, f_91, f_92, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_105, f_107, f_108, f_109, f_110;
  int i_10, i_11, i_14, i_16, i_18, i_20, i_22, i_23, i_32, i_33, i_37, i_38, i_39, i_40, i_51, i_61, i_64, i_65, i_66, i_67, i_68, i_69, i_73, i_74, i_78, i_79, i_80, i_81, i_93, i_103;
  long l_24, l_25, l_26, l_29, l_30, l_31, l_34, l_35, l_36, l_41, l_42, l_43, l_70, l_71, l_72, l_75, l_76, l_77, l_82, l_83, l_84;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_6, ul_7, ul_27, ul_44, ul_46, ul_48, ul_63, ul_85, ul_88, ul_90, ul_104, ul_106, ul_111;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) max;
  ul_3  =  (ulong) threshold;
  ul_4  =  (ulong) rest;
  ul_5  =  (ulong) mean;
  ul_6  =  (ulong) y;
  ul_7  =  (ulong) dx;
  i_10  =  shape_0;
  i_11  =  get_global_id(0);
  b_12  =  i_11 < i_10;
  if(b_12)
  {
    // BLOCK 1
    i_14  =  shape_7;
    i_16  =  shape_8;
    i_18  =  shape_9;
    i_20  =  shape_10;
    i_22  =  shape_3;
    i_23  =  shape_3;
    l_24  =  (long) i_11;
    l_25  =  l_24 + 4L;
    l_26  =  l_25 << 2;
    ul_27  =  ul_0 + l_26;
    f_28  =  *((__global float *) ul_27);
    l_29  =  (long) i_14;
    l_30  =  l_29 * l_24;
    l_31  =  l_30 >> i_16;
    i_32  =  (int) l_31;
    i_33  =  i_32 * i_22;
    l_34  =  (long) i_18;
    l_35  =  l_34 * l_24;
    l_36  =  l_35 >> i_20;
    i_37  =  (int) l_36;
    i_38  =  i_37 * i_23;
    i_39  =  i_11 - i_38;
    i_40  =  i_33 + i_39;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_2 + l_43;
    f_45  =  *((__global float *) ul_44);
    ul_46  =  ul_3 + l_43;
    f_47  =  *((__global float *) ul_46);
    ul_48  =  ul_4 + l_43;
    f_49  =  *((__global float *) ul_48);
    f_50  =  f_28 - f_45;
    i_51  =  isless(f_50, -3.4028235E38F);
    if(i_51 == 1)
    {
      // BLOCK 2
      f_52  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_53  =  f_50 - f_28;
      f_54  =  f_50 - f_53;
      f_55  =  f_28 - f_54;
      f_56  =  f_53 + f_45;
      f_57  =  f_55 - f_56;
      f_52  =  f_57;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_58  =  f_50 - f_47;
    f_59  =  f_52 - f_49;
    f_60  =  f_58 + f_59;
    i_61  =  isless(f_60, 0.0F);
    if(i_61 == 1)
    {
      // BLOCK 5
      f_62  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_62  =  f_60;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_63  =  ul_6 + l_26;
    *((__global float *) ul_63)  =  f_62;
    i_64  =  shape_7;
    i_65  =  shape_8;
    i_66  =  shape_9;
    i_67  =  shape_10;
    i_68  =  shape_3;
    i_69  =  shape_3;
    l_70  =  (long) i_64;
    l_71  =  l_70 * l_24;
    l_72  =  l_71 >> i_65;
    i_73  =  (int) l_72;
    i_74  =  i_73 * i_68;
    l_75  =  (long) i_66;
    l_76  =  l_75 * l_24;
    l_77  =  l_76 >> i_67;
    i_78  =  (int) l_77;
    i_79  =  i_78 * i_69;
    i_80  =  i_11 - i_79;
    i_81  =  i_74 + i_80;
    l_82  =  (long) i_81;
    l_83  =  l_82 + 4L;
    l_84  =  l_83 << 2;
    ul_85  =  ul_3 + l_84;
    f_86  =  *((__global float *) ul_85);
    f_87  =  *((__global float *) ul_27);
    ul_88  =  ul_2 + l_84;
    f_89  =  *((__global float *) ul_88);
    ul_90  =  ul_4 + l_84;
    f_91  =  *((__global float *) ul_90);
    f_92  =  f_87 - f_89;
    i_93  =  isless(f_92, -3.4028235E38F);
    if(i_93 == 1)
    {
      // BLOCK 8
      f_94  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_95  =  f_92 - f_87;
      f_96  =  f_92 - f_95;
      f_97  =  f_87 - f_96;
      f_98  =  f_95 + f_89;
      f_99  =  f_97 - f_98;
      f_94  =  f_99;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    f_100  =  f_92 - f_86;
    f_101  =  f_94 - f_91;
    f_102  =  f_100 + f_101;
    i_103  =  isless(0.0F, f_102);
    if(i_103 == 1)
    {
      // BLOCK 11
      ul_104  =  ul_1 + l_26;
      f_105  =  *((__global float *) ul_104);
      ul_106  =  ul_5 + l_84;
      f_107  =  *((__global float *) ul_106);
      f_108  =  f_105 - f_107;
      f_109  =  f_108;
    }  // B10
    else
    {
      // BLOCK 12
      f_110  =  f_86 - f_86;
      f_109  =  f_110;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    ul_111  =  ul_7 + l_26;
    *((__global float *) ul_111)  =  f_109;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
