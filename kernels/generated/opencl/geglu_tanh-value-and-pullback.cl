// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 49c11488a60ef9c64b7955688c18747d31ab727537f29047c9c064afbd25169a
// function: geglu_tanh
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGateBoth(in0, in1, out0, out1, numbers_0, shape_1, shape_3, shape_9, shape_10, 23) over rows always
// launch: kGenericGateBothBySlice(in0, in1, out0, out1, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 23) over slices always
__kernel void kGenericGateBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_9;
  float f_17, f_29, f_35, f_37, f_39, f_43, f_45, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_85, f_87, f_88, f_90, f_91, f_92, f_93, f_94, f_96, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_153, f_155, f_156, f_157, f_158, f_160, f_163;
  int i_7, i_8, i_11, i_13, i_15, i_22, i_23, i_24, i_30, i_36, i_38, i_44, i_46, i_47, i_79, i_84, i_86, i_89, i_95, i_97, i_128, i_137, i_152, i_159, i_162;
  long l_18, l_19, l_20, l_21, l_25, l_26, l_27, l_31, l_32, l_33, l_40, l_41;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_28, *ul_34, *ul_42, *ul_154, *ul_161, *ul_164;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_1;
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_7;
  if(b_9)
  {
    // BLOCK 1
    i_11  =  shape_9;
    i_13  =  shape_10;
    i_15  =  shape_3;
    f_17  =  numbers_0;
    l_18  =  (long) i_8;
    l_19  =  (long) i_11;
    l_20  =  l_18 * l_19;
    l_21  =  l_20 >> i_13;
    i_22  =  (int) l_21;
    i_23  =  i_22 * i_15;
    i_24  =  i_23 + i_8;
    l_25  =  (long) i_24;
    l_26  =  l_25 + 4L;
    l_27  =  l_26 << 2;
    ul_28  =  ul_0 + l_27;
    f_29  =  *((__global float *) ul_28);
    i_30  =  i_24 + i_15;
    l_31  =  (long) i_30;
    l_32  =  l_31 + 4L;
    l_33  =  l_32 << 2;
    ul_34  =  ul_0 + l_33;
    f_35  =  *((__global float *) ul_34);
    i_36  =  isequal(f_17, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 2
      f_37  =  f_29;
    }  // B1
    else
    {
      // BLOCK 3
      f_37  =  f_35;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_38  =  isequal(f_17, 0.0F);
    if(i_38 == 1)
    {
      // BLOCK 5
      f_39  =  f_35;
    }  // B4
    else
    {
      // BLOCK 6
      f_39  =  f_29;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_40  =  l_18 + 4L;
    l_41  =  l_40 << 2;
    ul_42  =  ul_1 + l_41;
    f_43  =  *((__global float *) ul_42);
    i_44  =  isless(f_37, -12.0F);
    if(i_44 == 1)
    {
      // BLOCK 8
      f_45  =  -12.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_46  =  isless(12.0F, f_37);
      if(i_46 == 1)
      {
        // BLOCK 10
        f_45  =  12.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_45  =  f_37;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    i_47  =  isless(f_37, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 13
      f_48  =  f_45;
    }  // B12
    else
    {
      // BLOCK 14
      f_48  =  f_37;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_49  =  f_45 + 49152.0F;
    f_50  =  f_49 - 49152.0F;
    f_51  =  f_45 - f_50;
    f_52  =  fma(f_45, f_45, 786432.0F);
    f_53  =  f_52 - 786432.0F;
    f_54  =  fma(f_53, 0.0713501F, 1.595769F);
    f_55  =  f_54 + 49152.0F;
    f_56  =  f_55 - 49152.0F;
    f_57  =  f_53 * 0.0713501F;
    f_58  =  f_57 - f_56;
    f_59  =  f_58 + 1.595768F;
    f_60  =  f_45 + f_50;
    f_61  =  f_50 * f_50;
    f_62  =  f_61 - f_53;
    f_63  =  fma(f_51, f_60, f_62);
    f_64  =  f_45 * f_45;
    f_65  =  f_64 * 4.7186163E-6F;
    f_66  =  fma(f_63, 0.0713501F, f_65);
    f_67  =  f_66 + 1.1467522E-6F;
    f_68  =  f_59 + f_67;
    f_69  =  f_68 * f_45;
    f_70  =  fma(f_51, f_56, f_69);
    f_71  =  f_50 * f_56;
    f_72  =  fma(f_50, f_56, f_70);
    f_73  =  f_71 - f_72;
    f_74  =  f_73 + f_70;
    f_75  =  f_74 * 0.5F;
    f_76  =  fabs(f_72);
    f_77  =  f_76 * -0.5F;
    f_78  =  exp(f_77);
    i_79  =  isless(f_72, 0.0F);
    if(i_79 == 1)
    {
      // BLOCK 16
      f_80  =  fma(f_75, f_78, f_78);
      f_81  =  f_80;
    }  // B15
    else
    {
      // BLOCK 17
      f_82  =  f_75 * f_78;
      f_83  =  f_78 - f_82;
      f_81  =  f_83;
    }  // B15
    // BLOCK 18 MERGES [16 17 ]
    i_84  =  isless(f_48, -3.4028235E38F);
    if(i_84 == 1)
    {
      // BLOCK 19
      f_85  =  -3.4028235E38F;
    }  // B18
    else
    {
      // BLOCK 20
      i_86  =  isless(3.4028235E38F, f_48);
      if(i_86 == 1)
      {
        // BLOCK 21
        f_85  =  3.4028235E38F;
      }  // B20
      else
      {
        // BLOCK 22
        f_85  =  f_48;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [21 22 19 ]
    f_87  =  fma(f_81, f_81, 1.0F);
    f_88  =  1.0F / f_87;
    i_89  =  isless(f_72, 0.0F);
    if(i_89 == 1)
    {
      // BLOCK 24
      f_90  =  f_85 * f_81;
      f_91  =  f_88 * f_81;
      f_92  =  f_90 * f_91;
      f_93  =  f_92;
    }  // B23
    else
    {
      // BLOCK 25
      f_94  =  f_48 * f_88;
      f_93  =  f_94;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    i_95  =  isless(f_37, -12.0F);
    if(i_95 == 1)
    {
      // BLOCK 27
      f_96  =  -12.0F;
    }  // B26
    else
    {
      // BLOCK 28
      i_97  =  isless(12.0F, f_37);
      if(i_97 == 1)
      {
        // BLOCK 29
        f_96  =  12.0F;
      }  // B28
      else
      {
        // BLOCK 30
        f_96  =  f_37;
      }  // B28
    }  // B26
    // BLOCK 31 MERGES [29 30 27 ]
    f_98  =  f_96 + 49152.0F;
    f_99  =  f_98 - 49152.0F;
    f_100  =  f_96 - f_99;
    f_101  =  fma(f_96, f_96, 786432.0F);
    f_102  =  f_101 - 786432.0F;
    f_103  =  fma(f_102, 0.0713501F, 1.595769F);
    f_104  =  f_103 + 49152.0F;
    f_105  =  f_104 - 49152.0F;
    f_106  =  f_102 * 0.0713501F;
    f_107  =  f_106 - f_105;
    f_108  =  f_107 + 1.595768F;
    f_109  =  f_96 + f_99;
    f_110  =  f_99 * f_99;
    f_111  =  f_110 - f_102;
    f_112  =  fma(f_100, f_109, f_111);
    f_113  =  f_96 * f_96;
    f_114  =  f_113 * 4.7186163E-6F;
    f_115  =  fma(f_112, 0.0713501F, f_114);
    f_116  =  f_115 + 1.1467522E-6F;
    f_117  =  f_108 + f_116;
    f_118  =  f_117 * f_96;
    f_119  =  fma(f_100, f_105, f_118);
    f_120  =  f_99 * f_105;
    f_121  =  fma(f_99, f_105, f_119);
    f_122  =  f_120 - f_121;
    f_123  =  f_122 + f_119;
    f_124  =  f_123 * 0.5F;
    f_125  =  fabs(f_121);
    f_126  =  f_125 * -0.5F;
    f_127  =  exp(f_126);
    i_128  =  isless(f_121, 0.0F);
    if(i_128 == 1)
    {
      // BLOCK 32
      f_129  =  fma(f_124, f_127, f_127);
      f_130  =  f_129;
    }  // B31
    else
    {
      // BLOCK 33
      f_131  =  f_124 * f_127;
      f_132  =  f_127 - f_131;
      f_130  =  f_132;
    }  // B31
    // BLOCK 34 MERGES [32 33 ]
    f_133  =  fma(f_130, f_130, 1.0F);
    f_134  =  1.0F / f_133;
    f_135  =  f_96 * 0.14270963F;
    f_136  =  f_135 * f_96;
    i_137  =  isless(f_121, 0.0F);
    if(i_137 == 1)
    {
      // BLOCK 35
      f_138  =  f_121 + 1.0F;
      f_139  =  fma(f_130, f_130, f_123);
      f_140  =  fma(f_136, f_96, f_139);
      f_141  =  f_138 + f_140;
      f_142  =  f_134 * f_141;
      f_143  =  f_142 * f_130;
      f_144  =  f_130 * f_134;
      f_145  =  f_143 * f_144;
      f_146  =  f_145;
    }  // B34
    else
    {
      // BLOCK 36
      f_147  =  f_130 * f_130;
      f_148  =  fma(f_136, f_96, f_121);
      f_149  =  f_147 * f_148;
      f_150  =  fma(f_134, f_149, 1.0F);
      f_151  =  f_150 * f_134;
      f_146  =  f_151;
    }  // B34
    // BLOCK 37 MERGES [36 35 ]
    i_152  =  isequal(f_37, f_37);
    if(i_152 == 1)
    {
      // BLOCK 38
      f_153  =  f_146;
    }  // B37
    else
    {
      // BLOCK 39
      f_153  =  f_37;
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    ul_154  =  ul_2 + l_41;
    f_155  =  f_39 * f_93;
    *((__global float *) ul_154)  =  f_155;
    f_156  =  f_153 * f_43;
    f_157  =  f_156 * f_39;
    f_158  =  f_93 * f_43;
    i_159  =  isequal(f_17, 0.0F);
    if(i_159 == 1)
    {
      // BLOCK 41
      f_160  =  f_157;
    }  // B40
    else
    {
      // BLOCK 42
      f_160  =  f_158;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    ul_161  =  ul_3 + l_27;
    *((__global float *) ul_161)  =  f_160;
    i_162  =  isequal(f_17, 0.0F);
    if(i_162 == 1)
    {
      // BLOCK 44
      f_163  =  f_158;
    }  // B43
    else
    {
      // BLOCK 45
      f_163  =  f_157;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    ul_164  =  ul_3 + l_33;
    *((__global float *) ul_164)  =  f_163;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel

__kernel void kGenericGateBothBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_27;
  float f_31, f_40, f_46, f_48, f_50, f_55, f_57, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_95, f_97, f_99, f_100, f_102, f_103, f_104, f_105, f_106, f_108, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_165, f_167, f_168, f_169, f_170, f_172, f_175;
  int i_7, i_9, i_11, i_13, i_15, i_16, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_29, i_32, i_33, i_34, i_35, i_41, i_47, i_49, i_56, i_58, i_59, i_91, i_96, i_98, i_101, i_107, i_109, i_140, i_149, i_164, i_171, i_174;
  long l_17, l_18, l_19, l_20, l_36, l_37, l_38, l_42, l_43, l_44, l_51, l_52, l_53;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_39, *ul_45, *ul_54, *ul_166, *ul_173, *ul_176;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_13;
  i_9  =  shape_14;
  i_11  =  shape_12;
  i_13  =  shape_11;
  i_15  =  shape_3;
  i_16  =  get_group_id(0);
  l_17  =  (long) i_16;
  l_18  =  (long) i_7;
  l_19  =  l_17 * l_18;
  l_20  =  l_19 >> i_9;
  i_21  =  (int) l_20;
  i_22  =  i_21 * i_11;
  i_23  =  i_16 - i_22;
  i_24  =  i_23 * i_13;
  i_25  =  get_local_id(0);
  i_26  =  i_24 + i_25;
  b_27  =  i_26 < i_15;
  if(b_27)
  {
    // BLOCK 1
    i_28  =  shape_3;
    i_29  =  shape_3;
    f_31  =  numbers_0;
    i_32  =  i_28 * i_21;
    i_33  =  i_32 + i_26;
    i_34  =  i_29 * i_21;
    i_35  =  i_33 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_0 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  i_35 + i_29;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_0 + l_44;
    f_46  =  *((__global float *) ul_45);
    i_47  =  isequal(f_31, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 2
      f_48  =  f_40;
    }  // B1
    else
    {
      // BLOCK 3
      f_48  =  f_46;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_49  =  isequal(f_31, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 5
      f_50  =  f_46;
    }  // B4
    else
    {
      // BLOCK 6
      f_50  =  f_40;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_51  =  (long) i_33;
    l_52  =  l_51 + 4L;
    l_53  =  l_52 << 2;
    ul_54  =  ul_1 + l_53;
    f_55  =  *((__global float *) ul_54);
    i_56  =  isless(f_48, -12.0F);
    if(i_56 == 1)
    {
      // BLOCK 8
      f_57  =  -12.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_58  =  isless(12.0F, f_48);
      if(i_58 == 1)
      {
        // BLOCK 10
        f_57  =  12.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_57  =  f_48;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    i_59  =  isless(f_48, 0.0F);
    if(i_59 == 1)
    {
      // BLOCK 13
      f_60  =  f_57;
    }  // B12
    else
    {
      // BLOCK 14
      f_60  =  f_48;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_61  =  f_57 + 49152.0F;
    f_62  =  f_61 - 49152.0F;
    f_63  =  f_57 - f_62;
    f_64  =  fma(f_57, f_57, 786432.0F);
    f_65  =  f_64 - 786432.0F;
    f_66  =  fma(f_65, 0.0713501F, 1.595769F);
    f_67  =  f_66 + 49152.0F;
    f_68  =  f_67 - 49152.0F;
    f_69  =  f_65 * 0.0713501F;
    f_70  =  f_69 - f_68;
    f_71  =  f_70 + 1.595768F;
    f_72  =  f_57 + f_62;
    f_73  =  f_62 * f_62;
    f_74  =  f_73 - f_65;
    f_75  =  fma(f_63, f_72, f_74);
    f_76  =  f_57 * f_57;
    f_77  =  f_76 * 4.7186163E-6F;
    f_78  =  fma(f_75, 0.0713501F, f_77);
    f_79  =  f_78 + 1.1467522E-6F;
    f_80  =  f_71 + f_79;
    f_81  =  f_80 * f_57;
    f_82  =  fma(f_63, f_68, f_81);
    f_83  =  f_62 * f_68;
    f_84  =  fma(f_62, f_68, f_82);
    f_85  =  f_83 - f_84;
    f_86  =  f_85 + f_82;
    f_87  =  f_86 * 0.5F;
    f_88  =  fabs(f_84);
    f_89  =  f_88 * -0.5F;
    f_90  =  exp(f_89);
    i_91  =  isless(f_84, 0.0F);
    if(i_91 == 1)
    {
      // BLOCK 16
      f_92  =  fma(f_87, f_90, f_90);
      f_93  =  f_92;
    }  // B15
    else
    {
      // BLOCK 17
      f_94  =  f_87 * f_90;
      f_95  =  f_90 - f_94;
      f_93  =  f_95;
    }  // B15
    // BLOCK 18 MERGES [16 17 ]
    i_96  =  isless(f_60, -3.4028235E38F);
    if(i_96 == 1)
    {
      // BLOCK 19
      f_97  =  -3.4028235E38F;
    }  // B18
    else
    {
      // BLOCK 20
      i_98  =  isless(3.4028235E38F, f_60);
      if(i_98 == 1)
      {
        // BLOCK 21
        f_97  =  3.4028235E38F;
      }  // B20
      else
      {
        // BLOCK 22
        f_97  =  f_60;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [21 22 19 ]
    f_99  =  fma(f_93, f_93, 1.0F);
    f_100  =  1.0F / f_99;
    i_101  =  isless(f_84, 0.0F);
    if(i_101 == 1)
    {
      // BLOCK 24
      f_102  =  f_97 * f_93;
      f_103  =  f_100 * f_93;
      f_104  =  f_102 * f_103;
      f_105  =  f_104;
    }  // B23
    else
    {
      // BLOCK 25
      f_106  =  f_60 * f_100;
      f_105  =  f_106;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    i_107  =  isless(f_48, -12.0F);
    if(i_107 == 1)
    {
      // BLOCK 27
      f_108  =  -12.0F;
    }  // B26
    else
    {
      // BLOCK 28
      i_109  =  isless(12.0F, f_48);
      if(i_109 == 1)
      {
        // BLOCK 29
        f_108  =  12.0F;
      }  // B28
      else
      {
        // BLOCK 30
        f_108  =  f_48;
      }  // B28
    }  // B26
    // BLOCK 31 MERGES [29 30 27 ]
    f_110  =  f_108 + 49152.0F;
    f_111  =  f_110 - 49152.0F;
    f_112  =  f_108 - f_111;
    f_113  =  fma(f_108, f_108, 786432.0F);
    f_114  =  f_113 - 786432.0F;
    f_115  =  fma(f_114, 0.0713501F, 1.595769F);
    f_116  =  f_115 + 49152.0F;
    f_117  =  f_116 - 49152.0F;
    f_118  =  f_114 * 0.0713501F;
    f_119  =  f_118 - f_117;
    f_120  =  f_119 + 1.595768F;
    f_121  =  f_108 + f_111;
    f_122  =  f_111 * f_111;
    f_123  =  f_122 - f_114;
    f_124  =  fma(f_112, f_121, f_123);
    f_125  =  f_108 * f_108;
    f_126  =  f_125 * 4.7186163E-6F;
    f_127  =  fma(f_124, 0.0713501F, f_126);
    f_128  =  f_127 + 1.1467522E-6F;
    f_129  =  f_120 + f_128;
    f_130  =  f_129 * f_108;
    f_131  =  fma(f_112, f_117, f_130);
    f_132  =  f_111 * f_117;
    f_133  =  fma(f_111, f_117, f_131);
    f_134  =  f_132 - f_133;
    f_135  =  f_134 + f_131;
    f_136  =  f_135 * 0.5F;
    f_137  =  fabs(f_133);
    f_138  =  f_137 * -0.5F;
    f_139  =  exp(f_138);
    i_140  =  isless(f_133, 0.0F);
    if(i_140 == 1)
    {
      // BLOCK 32
      f_141  =  fma(f_136, f_139, f_139);
      f_142  =  f_141;
    }  // B31
    else
    {
      // BLOCK 33
      f_143  =  f_136 * f_139;
      f_144  =  f_139 - f_143;
      f_142  =  f_144;
    }  // B31
    // BLOCK 34 MERGES [32 33 ]
    f_145  =  fma(f_142, f_142, 1.0F);
    f_146  =  1.0F / f_145;
    f_147  =  f_108 * 0.14270963F;
    f_148  =  f_147 * f_108;
    i_149  =  isless(f_133, 0.0F);
    if(i_149 == 1)
    {
      // BLOCK 35
      f_150  =  f_133 + 1.0F;
      f_151  =  fma(f_142, f_142, f_135);
      f_152  =  fma(f_148, f_108, f_151);
      f_153  =  f_150 + f_152;
      f_154  =  f_146 * f_153;
      f_155  =  f_154 * f_142;
      f_156  =  f_142 * f_146;
      f_157  =  f_155 * f_156;
      f_158  =  f_157;
    }  // B34
    else
    {
      // BLOCK 36
      f_159  =  f_142 * f_142;
      f_160  =  fma(f_148, f_108, f_133);
      f_161  =  f_159 * f_160;
      f_162  =  fma(f_146, f_161, 1.0F);
      f_163  =  f_162 * f_146;
      f_158  =  f_163;
    }  // B34
    // BLOCK 37 MERGES [36 35 ]
    i_164  =  isequal(f_48, f_48);
    if(i_164 == 1)
    {
      // BLOCK 38
      f_165  =  f_158;
    }  // B37
    else
    {
      // BLOCK 39
      f_165  =  f_48;
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    ul_166  =  ul_2 + l_53;
    f_167  =  f_50 * f_105;
    *((__global float *) ul_166)  =  f_167;
    f_168  =  f_165 * f_55;
    f_169  =  f_168 * f_50;
    f_170  =  f_105 * f_55;
    i_171  =  isequal(f_31, 0.0F);
    if(i_171 == 1)
    {
      // BLOCK 41
      f_172  =  f_169;
    }  // B40
    else
    {
      // BLOCK 42
      f_172  =  f_170;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    ul_173  =  ul_3 + l_38;
    *((__global float *) ul_173)  =  f_172;
    i_174  =  isequal(f_31, 0.0F);
    if(i_174 == 1)
    {
      // BLOCK 44
      f_175  =  f_170;
    }  // B43
    else
    {
      // BLOCK 45
      f_175  =  f_169;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    ul_176  =  ul_3 + l_44;
    *((__global float *) ul_176)  =  f_175;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel
