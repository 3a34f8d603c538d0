// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 805696a0eabfcd0b22bdb34447f27e515b6e67d68961765116e23789c12f5d37
// function: sparsemax
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericThreshold(in0, in1, max, threshold, rest, mean, shape_1, shape_2, shape_3, shape_9, shape_10, 1) over rows always
// launch: kGenericSparseBoth(in0, in1, max, threshold, rest, mean, out0, out1, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10) over elements always
__kernel void kGenericThreshold(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *threshold, __global uchar *rest, __global uchar *mean, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_9, __private int shape_10, __private int gradient)
{
  bool b_10;
  float f_28, f_29, f_30, f_38, f_40, f_43, f_44, f_46, f_47, f_51, f_52, f_60, f_61, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_84, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_109, f_110, f_111, f_113, f_114, f_122, f_123, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_149, f_150, f_151;
  int i_8, i_9, i_12, i_14, i_16, i_18, i_23, i_24, i_25, i_26, i_27, i_31, i_32, i_33, i_39, i_41, i_42, i_45, i_48, i_49, i_50, i_53, i_54, i_55, i_62, i_72, i_73, i_82, i_83, i_86, i_115, i_116, i_117, i_124, i_134, i_135, i_147;
  long l_19, l_20, l_21, l_22, l_34, l_35, l_36, l_56, l_57, l_58, l_105, l_106, l_118, l_119, l_120;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_37, *ul_59, *ul_107, *ul_108, *ul_112, *ul_121, *ul_136, *ul_148;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  threshold;
  ul_4  =  rest;
  ul_5  =  mean;
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
    // BLOCK 11 MERGES [10 21 ]
    f_46  =  -1.0F;
    f_47  =  0.0F;
    i_48  =  -1;
    i_49  =  0;
    for(;i_48 != i_49;)
    {
      // BLOCK 12
      // BLOCK 13 MERGES [12 20 ]
      i_50  =  0;
      f_51  =  -1.0F;
      f_52  =  0.0F;
      i_53  =  0;
      for(;i_53 < i_16;)
      {
        // BLOCK 14
        i_54  =  i_53 * i_18;
        i_55  =  i_54 + i_27;
        l_56  =  (long) i_55;
        l_57  =  l_56 + 4L;
        l_58  =  l_57 << 2;
        ul_59  =  ul_0 + l_58;
        f_60  =  *((__global float *) ul_59);
        f_61  =  f_60 - f_29;
        i_62  =  isless(f_61, -3.4028235E38F);
        if(i_62 == 1)
        {
          // BLOCK 15
          f_63  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_64  =  f_61 - f_60;
          f_65  =  f_61 - f_64;
          f_66  =  f_60 - f_65;
          f_67  =  f_29 + f_64;
          f_68  =  f_66 - f_67;
          f_63  =  f_68;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        f_69  =  f_61 - f_46;
        f_70  =  f_63 - f_47;
        f_71  =  f_69 + f_70;
        i_72  =  i_53 + 1;
        i_73  =  isless(0.0F, f_71);
        if(i_73 == 1)
        {
          // BLOCK 18
          f_74  =  f_51 + f_61;
          f_75  =  f_74 - f_51;
          f_76  =  f_74 - f_75;
          f_77  =  f_51 - f_76;
          f_78  =  f_61 - f_75;
          f_79  =  f_77 + f_78;
          f_80  =  f_52 + f_79;
          f_81  =  f_80 + f_63;
          i_82  =  i_50 + 1;
          i_83  =  i_82;
          f_84  =  f_74;
          f_85  =  f_81;
        }  // B17
        else
        {
          // BLOCK 19
          i_83  =  i_50;
          f_84  =  f_51;
          f_85  =  f_52;
        }  // B17
        // BLOCK 20 MERGES [19 18 ]
        i_86  =  i_72;
        i_50  =  i_83;
        f_51  =  f_84;
        f_52  =  f_85;
        i_53  =  i_86;
      }  // B13
      // BLOCK 21
      f_87  =  f_51 + f_52;
      f_88  =  (float) i_50;
      f_89  =  f_87 / f_88;
      f_90  =  f_89 * 4097.0F;
      f_91  =  f_90 - f_89;
      f_92  =  f_90 - f_91;
      f_93  =  f_92 * f_88;
      f_94  =  f_87 - f_93;
      f_95  =  f_89 - f_92;
      f_96  =  f_95 * f_88;
      f_97  =  f_94 - f_96;
      f_98  =  f_87 - f_51;
      f_99  =  f_87 - f_98;
      f_100  =  f_51 - f_99;
      f_101  =  f_52 - f_98;
      f_102  =  f_100 + f_101;
      f_103  =  f_97 + f_102;
      f_104  =  f_103 / f_88;
      f_46  =  f_89;
      f_47  =  f_104;
      i_48  =  i_49;
      i_49  =  i_50;
    }  // B11
    // BLOCK 22
    l_105  =  l_19 + 4L;
    l_106  =  l_105 << 2;
    ul_107  =  ul_2 + l_106;
    *((__global float *) ul_107)  =  f_29;
    ul_108  =  ul_3 + l_106;
    f_109  =  f_29 - f_29;
    f_110  =  f_109 + f_30;
    f_111  =  f_110 + f_46;
    *((__global float *) ul_108)  =  f_111;
    ul_112  =  ul_4 + l_106;
    *((__global float *) ul_112)  =  f_47;
    // BLOCK 23 MERGES [22 30 ]
    f_113  =  0.0F;
    f_114  =  0.0F;
    i_115  =  0;
    for(;i_115 < i_16;)
    {
      // BLOCK 24
      i_116  =  i_115 * i_18;
      i_117  =  i_116 + i_27;
      l_118  =  (long) i_117;
      l_119  =  l_118 + 4L;
      l_120  =  l_119 << 2;
      ul_121  =  ul_0 + l_120;
      f_122  =  *((__global float *) ul_121);
      f_123  =  f_122 - f_29;
      i_124  =  isless(f_123, -3.4028235E38F);
      if(i_124 == 1)
      {
        // BLOCK 25
        f_125  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_126  =  f_123 - f_122;
        f_127  =  f_123 - f_126;
        f_128  =  f_122 - f_127;
        f_129  =  f_29 + f_126;
        f_130  =  f_128 - f_129;
        f_125  =  f_130;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_131  =  f_123 - f_46;
      f_132  =  f_125 - f_47;
      f_133  =  f_131 + f_132;
      i_134  =  i_115 + 1;
      i_135  =  isless(0.0F, f_133);
      if(i_135 == 1)
      {
        // BLOCK 28
        ul_136  =  ul_1 + l_120;
        f_137  =  *((__global float *) ul_136);
        f_138  =  f_113 + f_137;
        f_139  =  f_138 - f_113;
        f_140  =  f_138 - f_139;
        f_141  =  f_113 - f_140;
        f_142  =  f_137 - f_139;
        f_143  =  f_141 + f_142;
        f_144  =  f_114 + f_143;
        f_145  =  f_138;
        f_146  =  f_144;
      }  // B27
      else
      {
        // BLOCK 29
        f_145  =  f_113;
        f_146  =  f_114;
      }  // B27
      // BLOCK 30 MERGES [29 28 ]
      i_147  =  i_134;
      f_113  =  f_145;
      f_114  =  f_146;
      i_115  =  i_147;
    }  // B23
    // BLOCK 31
    ul_148  =  ul_5 + l_106;
    f_149  =  f_113 + f_114;
    f_150  =  (float) i_49;
    f_151  =  f_149 / f_150;
    *((__global float *) ul_148)  =  f_151;
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
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_27, *ul_44, *ul_46, *ul_48, *ul_63, *ul_85, *ul_88, *ul_90, *ul_104, *ul_106, *ul_111;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  threshold;
  ul_4  =  rest;
  ul_5  =  mean;
  ul_6  =  y;
  ul_7  =  dx;
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
