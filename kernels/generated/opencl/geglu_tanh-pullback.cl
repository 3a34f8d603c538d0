// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 29138fed4ee9e8aa63fe1a31ebcccbf27e566616831aa8fb6b375171890b3c24
// function: geglu_tanh
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGatePull(in0, in1, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 23) over rows always
// launch: kGenericGatePullBySlice(in0, in1, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 23) over slices always
__kernel void kGenericGatePull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_8;
  float f_16, f_28, f_34, f_36, f_38, f_42, f_44, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_101, f_103, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_138, f_139, f_140, f_141, f_143, f_145, f_146, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_157, f_160;
  int i_6, i_7, i_10, i_12, i_14, i_21, i_22, i_23, i_29, i_35, i_37, i_43, i_45, i_76, i_85, i_100, i_102, i_104, i_105, i_137, i_142, i_144, i_147, i_156, i_159;
  long l_17, l_18, l_19, l_20, l_24, l_25, l_26, l_30, l_31, l_32, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_27, *ul_33, *ul_41, *ul_158, *ul_161;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_1;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    i_10  =  shape_9;
    i_12  =  shape_10;
    i_14  =  shape_3;
    f_16  =  numbers_0;
    l_17  =  (long) i_7;
    l_18  =  (long) i_10;
    l_19  =  l_17 * l_18;
    l_20  =  l_19 >> i_12;
    i_21  =  (int) l_20;
    i_22  =  i_21 * i_14;
    i_23  =  i_22 + i_7;
    l_24  =  (long) i_23;
    l_25  =  l_24 + 4L;
    l_26  =  l_25 << 2;
    ul_27  =  ul_0 + l_26;
    f_28  =  *((__global float *) ul_27);
    i_29  =  i_23 + i_14;
    l_30  =  (long) i_29;
    l_31  =  l_30 + 4L;
    l_32  =  l_31 << 2;
    ul_33  =  ul_0 + l_32;
    f_34  =  *((__global float *) ul_33);
    i_35  =  isequal(f_16, 0.0F);
    if(i_35 == 1)
    {
      // BLOCK 2
      f_36  =  f_28;
    }  // B1
    else
    {
      // BLOCK 3
      f_36  =  f_34;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_37  =  isequal(f_16, 0.0F);
    if(i_37 == 1)
    {
      // BLOCK 5
      f_38  =  f_34;
    }  // B4
    else
    {
      // BLOCK 6
      f_38  =  f_28;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_39  =  l_17 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_1 + l_40;
    f_42  =  *((__global float *) ul_41);
    i_43  =  isless(f_36, -12.0F);
    if(i_43 == 1)
    {
      // BLOCK 8
      f_44  =  -12.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_45  =  isless(12.0F, f_36);
      if(i_45 == 1)
      {
        // BLOCK 10
        f_44  =  12.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_44  =  f_36;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_46  =  f_44 + 49152.0F;
    f_47  =  f_46 - 49152.0F;
    f_48  =  f_44 - f_47;
    f_49  =  fma(f_44, f_44, 786432.0F);
    f_50  =  f_49 - 786432.0F;
    f_51  =  fma(f_50, 0.0713501F, 1.595769F);
    f_52  =  f_51 + 49152.0F;
    f_53  =  f_52 - 49152.0F;
    f_54  =  f_50 * 0.0713501F;
    f_55  =  f_54 - f_53;
    f_56  =  f_55 + 1.595768F;
    f_57  =  f_44 + f_47;
    f_58  =  f_47 * f_47;
    f_59  =  f_58 - f_50;
    f_60  =  fma(f_48, f_57, f_59);
    f_61  =  f_44 * f_44;
    f_62  =  f_61 * 4.7186163E-6F;
    f_63  =  fma(f_60, 0.0713501F, f_62);
    f_64  =  f_63 + 1.1467522E-6F;
    f_65  =  f_56 + f_64;
    f_66  =  f_65 * f_44;
    f_67  =  fma(f_48, f_53, f_66);
    f_68  =  f_47 * f_53;
    f_69  =  fma(f_47, f_53, f_67);
    f_70  =  f_68 - f_69;
    f_71  =  f_70 + f_67;
    f_72  =  f_71 * 0.5F;
    f_73  =  fabs(f_69);
    f_74  =  f_73 * -0.5F;
    f_75  =  exp(f_74);
    i_76  =  isless(f_69, 0.0F);
    if(i_76 == 1)
    {
      // BLOCK 13
      f_77  =  fma(f_72, f_75, f_75);
      f_78  =  f_77;
    }  // B12
    else
    {
      // BLOCK 14
      f_79  =  f_72 * f_75;
      f_80  =  f_75 - f_79;
      f_78  =  f_80;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_81  =  fma(f_78, f_78, 1.0F);
    f_82  =  1.0F / f_81;
    f_83  =  f_44 * 0.14270963F;
    f_84  =  f_83 * f_44;
    i_85  =  isless(f_69, 0.0F);
    if(i_85 == 1)
    {
      // BLOCK 16
      f_86  =  f_69 + 1.0F;
      f_87  =  fma(f_78, f_78, f_71);
      f_88  =  fma(f_84, f_44, f_87);
      f_89  =  f_86 + f_88;
      f_90  =  f_82 * f_89;
      f_91  =  f_90 * f_78;
      f_92  =  f_78 * f_82;
      f_93  =  f_91 * f_92;
      f_94  =  f_93;
    }  // B15
    else
    {
      // BLOCK 17
      f_95  =  f_78 * f_78;
      f_96  =  fma(f_84, f_44, f_69);
      f_97  =  f_95 * f_96;
      f_98  =  fma(f_82, f_97, 1.0F);
      f_99  =  f_98 * f_82;
      f_94  =  f_99;
    }  // B15
    // BLOCK 18 MERGES [17 16 ]
    i_100  =  isequal(f_36, f_36);
    if(i_100 == 1)
    {
      // BLOCK 19
      f_101  =  f_94;
    }  // B18
    else
    {
      // BLOCK 20
      f_101  =  f_36;
    }  // B18
    // BLOCK 21 MERGES [20 19 ]
    i_102  =  isless(f_36, -12.0F);
    if(i_102 == 1)
    {
      // BLOCK 22
      f_103  =  -12.0F;
    }  // B21
    else
    {
      // BLOCK 23
      i_104  =  isless(12.0F, f_36);
      if(i_104 == 1)
      {
        // BLOCK 24
        f_103  =  12.0F;
      }  // B23
      else
      {
        // BLOCK 25
        f_103  =  f_36;
      }  // B23
    }  // B21
    // BLOCK 26 MERGES [24 25 22 ]
    i_105  =  isless(f_36, 0.0F);
    if(i_105 == 1)
    {
      // BLOCK 27
      f_106  =  f_103;
    }  // B26
    else
    {
      // BLOCK 28
      f_106  =  f_36;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    f_107  =  f_103 + 49152.0F;
    f_108  =  f_107 - 49152.0F;
    f_109  =  f_103 - f_108;
    f_110  =  fma(f_103, f_103, 786432.0F);
    f_111  =  f_110 - 786432.0F;
    f_112  =  fma(f_111, 0.0713501F, 1.595769F);
    f_113  =  f_112 + 49152.0F;
    f_114  =  f_113 - 49152.0F;
    f_115  =  f_111 * 0.0713501F;
    f_116  =  f_115 - f_114;
    f_117  =  f_116 + 1.595768F;
    f_118  =  f_103 + f_108;
    f_119  =  f_108 * f_108;
    f_120  =  f_119 - f_111;
    f_121  =  fma(f_109, f_118, f_120);
    f_122  =  f_103 * f_103;
    f_123  =  f_122 * 4.7186163E-6F;
    f_124  =  fma(f_121, 0.0713501F, f_123);
    f_125  =  f_124 + 1.1467522E-6F;
    f_126  =  f_117 + f_125;
    f_127  =  f_126 * f_103;
    f_128  =  fma(f_109, f_114, f_127);
    f_129  =  f_108 * f_114;
    f_130  =  fma(f_108, f_114, f_128);
    f_131  =  f_129 - f_130;
    f_132  =  f_131 + f_128;
    f_133  =  f_132 * 0.5F;
    f_134  =  fabs(f_130);
    f_135  =  f_134 * -0.5F;
    f_136  =  exp(f_135);
    i_137  =  isless(f_130, 0.0F);
    if(i_137 == 1)
    {
      // BLOCK 30
      f_138  =  fma(f_133, f_136, f_136);
      f_139  =  f_138;
    }  // B29
    else
    {
      // BLOCK 31
      f_140  =  f_133 * f_136;
      f_141  =  f_136 - f_140;
      f_139  =  f_141;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_142  =  isless(f_106, -3.4028235E38F);
    if(i_142 == 1)
    {
      // BLOCK 33
      f_143  =  -3.4028235E38F;
    }  // B32
    else
    {
      // BLOCK 34
      i_144  =  isless(3.4028235E38F, f_106);
      if(i_144 == 1)
      {
        // BLOCK 35
        f_143  =  3.4028235E38F;
      }  // B34
      else
      {
        // BLOCK 36
        f_143  =  f_106;
      }  // B34
    }  // B32
    // BLOCK 37 MERGES [35 36 33 ]
    f_145  =  fma(f_139, f_139, 1.0F);
    f_146  =  1.0F / f_145;
    i_147  =  isless(f_130, 0.0F);
    if(i_147 == 1)
    {
      // BLOCK 38
      f_148  =  f_143 * f_139;
      f_149  =  f_146 * f_139;
      f_150  =  f_148 * f_149;
      f_151  =  f_150;
    }  // B37
    else
    {
      // BLOCK 39
      f_152  =  f_106 * f_146;
      f_151  =  f_152;
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    f_153  =  f_151 * f_42;
    f_154  =  f_101 * f_42;
    f_155  =  f_38 * f_154;
    i_156  =  isequal(f_16, 0.0F);
    if(i_156 == 1)
    {
      // BLOCK 41
      f_157  =  f_155;
    }  // B40
    else
    {
      // BLOCK 42
      f_157  =  f_153;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    ul_158  =  ul_2 + l_26;
    *((__global float *) ul_158)  =  f_157;
    i_159  =  isequal(f_16, 0.0F);
    if(i_159 == 1)
    {
      // BLOCK 44
      f_160  =  f_153;
    }  // B43
    else
    {
      // BLOCK 45
      f_160  =  f_155;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    ul_161  =  ul_2 + l_32;
    *((__global float *) ul_161)  =  f_160;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel

__kernel void kGenericGatePullBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_26;
  float f_30, f_39, f_45, f_47, f_49, f_54, f_56, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_113, f_115, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_150, f_151, f_152, f_153, f_155, f_157, f_158, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_169, f_172;
  int i_6, i_8, i_10, i_12, i_14, i_15, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_31, i_32, i_33, i_34, i_40, i_46, i_48, i_55, i_57, i_88, i_97, i_112, i_114, i_116, i_117, i_149, i_154, i_156, i_159, i_168, i_171;
  long l_16, l_17, l_18, l_19, l_35, l_36, l_37, l_41, l_42, l_43, l_50, l_51, l_52;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_38, *ul_44, *ul_53, *ul_170, *ul_173;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_13;
  i_8  =  shape_14;
  i_10  =  shape_12;
  i_12  =  shape_11;
  i_14  =  shape_3;
  i_15  =  get_group_id(0);
  l_16  =  (long) i_15;
  l_17  =  (long) i_6;
  l_18  =  l_16 * l_17;
  l_19  =  l_18 >> i_8;
  i_20  =  (int) l_19;
  i_21  =  i_20 * i_10;
  i_22  =  i_15 - i_21;
  i_23  =  i_22 * i_12;
  i_24  =  get_local_id(0);
  i_25  =  i_23 + i_24;
  b_26  =  i_25 < i_14;
  if(b_26)
  {
    // BLOCK 1
    i_27  =  shape_3;
    i_28  =  shape_3;
    f_30  =  numbers_0;
    i_31  =  i_27 * i_20;
    i_32  =  i_31 + i_25;
    i_33  =  i_28 * i_20;
    i_34  =  i_32 + i_33;
    l_35  =  (long) i_34;
    l_36  =  l_35 + 4L;
    l_37  =  l_36 << 2;
    ul_38  =  ul_0 + l_37;
    f_39  =  *((__global float *) ul_38);
    i_40  =  i_34 + i_28;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) ul_44);
    i_46  =  isequal(f_30, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 2
      f_47  =  f_39;
    }  // B1
    else
    {
      // BLOCK 3
      f_47  =  f_45;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_48  =  isequal(f_30, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 5
      f_49  =  f_45;
    }  // B4
    else
    {
      // BLOCK 6
      f_49  =  f_39;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_50  =  (long) i_32;
    l_51  =  l_50 + 4L;
    l_52  =  l_51 << 2;
    ul_53  =  ul_1 + l_52;
    f_54  =  *((__global float *) ul_53);
    i_55  =  isless(f_47, -12.0F);
    if(i_55 == 1)
    {
      // BLOCK 8
      f_56  =  -12.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_57  =  isless(12.0F, f_47);
      if(i_57 == 1)
      {
        // BLOCK 10
        f_56  =  12.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_56  =  f_47;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_58  =  f_56 + 49152.0F;
    f_59  =  f_58 - 49152.0F;
    f_60  =  f_56 - f_59;
    f_61  =  fma(f_56, f_56, 786432.0F);
    f_62  =  f_61 - 786432.0F;
    f_63  =  fma(f_62, 0.0713501F, 1.595769F);
    f_64  =  f_63 + 49152.0F;
    f_65  =  f_64 - 49152.0F;
    f_66  =  f_62 * 0.0713501F;
    f_67  =  f_66 - f_65;
    f_68  =  f_67 + 1.595768F;
    f_69  =  f_56 + f_59;
    f_70  =  f_59 * f_59;
    f_71  =  f_70 - f_62;
    f_72  =  fma(f_60, f_69, f_71);
    f_73  =  f_56 * f_56;
    f_74  =  f_73 * 4.7186163E-6F;
    f_75  =  fma(f_72, 0.0713501F, f_74);
    f_76  =  f_75 + 1.1467522E-6F;
    f_77  =  f_68 + f_76;
    f_78  =  f_77 * f_56;
    f_79  =  fma(f_60, f_65, f_78);
    f_80  =  f_59 * f_65;
    f_81  =  fma(f_59, f_65, f_79);
    f_82  =  f_80 - f_81;
    f_83  =  f_82 + f_79;
    f_84  =  f_83 * 0.5F;
    f_85  =  fabs(f_81);
    f_86  =  f_85 * -0.5F;
    f_87  =  exp(f_86);
    i_88  =  isless(f_81, 0.0F);
    if(i_88 == 1)
    {
      // BLOCK 13
      f_89  =  fma(f_84, f_87, f_87);
      f_90  =  f_89;
    }  // B12
    else
    {
      // BLOCK 14
      f_91  =  f_84 * f_87;
      f_92  =  f_87 - f_91;
      f_90  =  f_92;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_93  =  fma(f_90, f_90, 1.0F);
    f_94  =  1.0F / f_93;
    f_95  =  f_56 * 0.14270963F;
    f_96  =  f_95 * f_56;
    i_97  =  isless(f_81, 0.0F);
    if(i_97 == 1)
    {
      // BLOCK 16
      f_98  =  f_81 + 1.0F;
      f_99  =  fma(f_90, f_90, f_83);
      f_100  =  fma(f_96, f_56, f_99);
      f_101  =  f_98 + f_100;
      f_102  =  f_94 * f_101;
      f_103  =  f_102 * f_90;
      f_104  =  f_90 * f_94;
      f_105  =  f_103 * f_104;
      f_106  =  f_105;
    }  // B15
    else
    {
      // BLOCK 17
      f_107  =  f_90 * f_90;
      f_108  =  fma(f_96, f_56, f_81);
      f_109  =  f_107 * f_108;
      f_110  =  fma(f_94, f_109, 1.0F);
      f_111  =  f_110 * f_94;
      f_106  =  f_111;
    }  // B15
    // BLOCK 18 MERGES [17 16 ]
    i_112  =  isequal(f_47, f_47);
    if(i_112 == 1)
    {
      // BLOCK 19
      f_113  =  f_106;
    }  // B18
    else
    {
      // BLOCK 20
      f_113  =  f_47;
    }  // B18
    // BLOCK 21 MERGES [20 19 ]
    i_114  =  isless(f_47, -12.0F);
    if(i_114 == 1)
    {
      // BLOCK 22
      f_115  =  -12.0F;
    }  // B21
    else
    {
      // BLOCK 23
      i_116  =  isless(12.0F, f_47);
      if(i_116 == 1)
      {
        // BLOCK 24
        f_115  =  12.0F;
      }  // B23
      else
      {
        // BLOCK 25
        f_115  =  f_47;
      }  // B23
    }  // B21
    // BLOCK 26 MERGES [24 25 22 ]
    i_117  =  isless(f_47, 0.0F);
    if(i_117 == 1)
    {
      // BLOCK 27
      f_118  =  f_115;
    }  // B26
    else
    {
      // BLOCK 28
      f_118  =  f_47;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    f_119  =  f_115 + 49152.0F;
    f_120  =  f_119 - 49152.0F;
    f_121  =  f_115 - f_120;
    f_122  =  fma(f_115, f_115, 786432.0F);
    f_123  =  f_122 - 786432.0F;
    f_124  =  fma(f_123, 0.0713501F, 1.595769F);
    f_125  =  f_124 + 49152.0F;
    f_126  =  f_125 - 49152.0F;
    f_127  =  f_123 * 0.0713501F;
    f_128  =  f_127 - f_126;
    f_129  =  f_128 + 1.595768F;
    f_130  =  f_115 + f_120;
    f_131  =  f_120 * f_120;
    f_132  =  f_131 - f_123;
    f_133  =  fma(f_121, f_130, f_132);
    f_134  =  f_115 * f_115;
    f_135  =  f_134 * 4.7186163E-6F;
    f_136  =  fma(f_133, 0.0713501F, f_135);
    f_137  =  f_136 + 1.1467522E-6F;
    f_138  =  f_129 + f_137;
    f_139  =  f_138 * f_115;
    f_140  =  fma(f_121, f_126, f_139);
    f_141  =  f_120 * f_126;
    f_142  =  fma(f_120, f_126, f_140);
    f_143  =  f_141 - f_142;
    f_144  =  f_143 + f_140;
    f_145  =  f_144 * 0.5F;
    f_146  =  fabs(f_142);
    f_147  =  f_146 * -0.5F;
    f_148  =  exp(f_147);
    i_149  =  isless(f_142, 0.0F);
    if(i_149 == 1)
    {
      // BLOCK 30
      f_150  =  fma(f_145, f_148, f_148);
      f_151  =  f_150;
    }  // B29
    else
    {
      // BLOCK 31
      f_152  =  f_145 * f_148;
      f_153  =  f_148 - f_152;
      f_151  =  f_153;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_154  =  isless(f_118, -3.4028235E38F);
    if(i_154 == 1)
    {
      // BLOCK 33
      f_155  =  -3.4028235E38F;
    }  // B32
    else
    {
      // BLOCK 34
      i_156  =  isless(3.4028235E38F, f_118);
      if(i_156 == 1)
      {
        // BLOCK 35
        f_155  =  3.4028235E38F;
      }  // B34
      else
      {
        // BLOCK 36
        f_155  =  f_118;
      }  // B34
    }  // B32
    // BLOCK 37 MERGES [35 36 33 ]
    f_157  =  fma(f_151, f_151, 1.0F);
    f_158  =  1.0F / f_157;
    i_159  =  isless(f_142, 0.0F);
    if(i_159 == 1)
    {
      // BLOCK 38
      f_160  =  f_155 * f_151;
      f_161  =  f_158 * f_151;
      f_162  =  f_160 * f_161;
      f_163  =  f_162;
    }  // B37
    else
    {
      // BLOCK 39
      f_164  =  f_118 * f_158;
      f_163  =  f_164;
    }  // B37
    // BLOCK 40 MERGES [39 38 ]
    f_165  =  f_163 * f_54;
    f_166  =  f_113 * f_54;
    f_167  =  f_49 * f_166;
    i_168  =  isequal(f_30, 0.0F);
    if(i_168 == 1)
    {
      // BLOCK 41
      f_169  =  f_167;
    }  // B40
    else
    {
      // BLOCK 42
      f_169  =  f_165;
    }  // B40
    // BLOCK 43 MERGES [41 42 ]
    ul_170  =  ul_2 + l_37;
    *((__global float *) ul_170)  =  f_169;
    i_171  =  isequal(f_30, 0.0F);
    if(i_171 == 1)
    {
      // BLOCK 44
      f_172  =  f_165;
    }  // B43
    else
    {
      // BLOCK 45
      f_172  =  f_167;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    ul_173  =  ul_2 + l_43;
    *((__global float *) ul_173)  =  f_172;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel
