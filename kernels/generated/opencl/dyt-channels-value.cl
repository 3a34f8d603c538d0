// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 281ba050d0ecfbc0e472e52dbdede14ae88a5165b5442ac507df27f464a55dea
// function: dyt
// order: channels-value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelValue(in0, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 41) over elements always
__kernel void kGenericChannelValue(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_17;
  float f_22, f_40, f_46, f_52, f_58, f_64, f_70, f_71, f_73, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_88, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_106, f_107, f_108, f_109, f_111, f_112, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_171, f_173, f_176, f_177, f_178, f_179;
  int i_5, i_7, i_9, i_11, i_13, i_15, i_16, i_26, i_30, i_31, i_32, i_33, i_34, i_35, i_41, i_47, i_53, i_59, i_65, i_72, i_74, i_75, i_77, i_84, i_86, i_87, i_89, i_105, i_110, i_113, i_170, i_172, i_174, i_175;
  long l_18, l_19, l_20, l_23, l_24, l_25, l_27, l_28, l_29, l_36, l_37, l_38, l_42, l_43, l_44, l_48, l_49, l_50, l_54, l_55, l_56, l_60, l_61, l_62, l_66, l_67, l_68;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_21, *ul_39, *ul_45, *ul_51, *ul_57, *ul_63, *ul_69, *ul_180;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  table;
  i_5  =  shape_0;
  i_7  =  shape_2;
  i_9  =  shape_7;
  i_11  =  shape_8;
  i_13  =  shape_9;
  i_15  =  shape_10;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_5;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    l_23  =  (long) i_13;
    l_24  =  l_23 * l_18;
    l_25  =  l_24 >> i_15;
    i_26  =  (int) l_25;
    l_27  =  (long) i_9;
    l_28  =  l_27 * l_18;
    l_29  =  l_28 >> i_11;
    i_30  =  (int) l_29;
    i_31  =  i_30 * i_7;
    i_32  =  i_26 - i_31;
    i_33  =  i_32 << 2;
    i_34  =  i_32 << 1;
    i_35  =  i_33 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_2 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  i_35 + 1;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_2 + l_44;
    f_46  =  *((__global float *) ul_45);
    i_47  =  i_35 + 2;
    l_48  =  (long) i_47;
    l_49  =  l_48 + 4L;
    l_50  =  l_49 << 2;
    ul_51  =  ul_2 + l_50;
    f_52  =  *((__global float *) ul_51);
    i_53  =  i_35 + 3;
    l_54  =  (long) i_53;
    l_55  =  l_54 + 4L;
    l_56  =  l_55 << 2;
    ul_57  =  ul_2 + l_56;
    f_58  =  *((__global float *) ul_57);
    i_59  =  i_35 + 4;
    l_60  =  (long) i_59;
    l_61  =  l_60 + 4L;
    l_62  =  l_61 << 2;
    ul_63  =  ul_2 + l_62;
    f_64  =  *((__global float *) ul_63);
    i_65  =  i_35 + 5;
    l_66  =  (long) i_65;
    l_67  =  l_66 + 4L;
    l_68  =  l_67 << 2;
    ul_69  =  ul_2 + l_68;
    f_70  =  *((__global float *) ul_69);
    f_71  =  f_22 * f_40;
    i_72  =  isless(f_71, -250.0F);
    if(i_72 == 1)
    {
      // BLOCK 2
      f_73  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_74  =  isless(250.0F, f_71);
      if(i_74 == 1)
      {
        // BLOCK 4
        f_73  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_73  =  f_71;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_75  =  isless(f_71, -250.0F);
    if(i_75 == 1)
    {
      // BLOCK 7
      f_76  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_77  =  isless(250.0F, f_71);
      if(i_77 == 1)
      {
        // BLOCK 9
        f_76  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_76  =  f_71;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_78  =  f_73 + 786432.0F;
    f_79  =  f_78 - 786432.0F;
    f_80  =  f_73 - f_79;
    f_81  =  f_52 * f_73;
    f_82  =  fma(f_80, f_46, f_81);
    f_83  =  fma(f_79, f_46, f_82);
    i_84  =  isless(f_83, -1.0F);
    if(i_84 == 1)
    {
      // BLOCK 12
      f_85  =  -1.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_86  =  isless(1.0F, f_83);
      if(i_86 == 1)
      {
        // BLOCK 14
        f_85  =  1.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_85  =  f_83;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    i_87  =  isless(f_71, -250.0F);
    if(i_87 == 1)
    {
      // BLOCK 17
      f_88  =  -250.0F;
    }  // B16
    else
    {
      // BLOCK 18
      i_89  =  isless(250.0F, f_71);
      if(i_89 == 1)
      {
        // BLOCK 19
        f_88  =  250.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_88  =  f_71;
      }  // B18
    }  // B16
    // BLOCK 21 MERGES [19 20 17 ]
    f_90  =  f_88 + 786432.0F;
    f_91  =  f_90 - 786432.0F;
    f_92  =  f_88 - f_91;
    f_93  =  f_88 * f_52;
    f_94  =  fma(f_92, f_46, f_93);
    f_95  =  f_91 * f_46;
    f_96  =  fma(f_91, f_46, f_94);
    f_97  =  f_95 - f_96;
    f_98  =  f_97 + f_94;
    f_99  =  f_98 * 4.0F;
    f_100  =  f_99 * 0.5F;
    f_101  =  f_83 * 4.0F;
    f_102  =  fabs(f_101);
    f_103  =  f_102 * -0.5F;
    f_104  =  exp(f_103);
    i_105  =  isless(f_101, 0.0F);
    if(i_105 == 1)
    {
      // BLOCK 22
      f_106  =  fma(f_100, f_104, f_104);
      f_107  =  f_106;
    }  // B21
    else
    {
      // BLOCK 23
      f_108  =  f_100 * f_104;
      f_109  =  f_104 - f_108;
      f_107  =  f_109;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_110  =  isless(f_83, 0.0F);
    if(i_110 == 1)
    {
      // BLOCK 25
      f_111  =  -1.0F;
    }  // B24
    else
    {
      // BLOCK 26
      f_111  =  1.0F;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    f_112  =  fabs(f_83);
    i_113  =  isless(f_112, 1.0F);
    if(i_113 == 1)
    {
      // BLOCK 28
      f_114  =  f_64 + f_83;
      f_115  =  f_76 + 786432.0F;
      f_116  =  f_115 - 786432.0F;
      f_117  =  f_76 - f_116;
      f_118  =  f_76 * f_52;
      f_119  =  fma(f_117, f_46, f_118);
      f_120  =  f_116 * f_46;
      f_121  =  fma(f_116, f_46, f_119);
      f_122  =  f_120 - f_121;
      f_123  =  f_122 + f_119;
      f_124  =  f_123 + f_70;
      f_125  =  f_85 * f_85;
      f_126  =  fma(f_125, 1.0706029E-11F, 1.9270852E-9F);
      f_127  =  fma(f_125, f_126, 2.5052108E-7F);
      f_128  =  fma(f_125, f_127, 2.2045855E-5F);
      f_129  =  fma(f_125, f_128, 0.0011904762F);
      f_130  =  fma(f_125, f_129, 0.033333335F);
      f_131  =  fma(f_125, f_130, 0.33333334F);
      f_132  =  f_131 * f_125;
      f_133  =  f_132 * f_85;
      f_134  =  fabs(f_85);
      f_135  =  -f_134;
      f_136  =  exp(f_135);
      f_137  =  f_136 * 2.0F;
      f_138  =  fma(f_136, f_136, 1.0F);
      f_139  =  f_137 / f_138;
      f_140  =  f_133 * f_139;
      f_141  =  f_124 - f_140;
      f_142  =  f_114 - f_83;
      f_143  =  f_114 - f_142;
      f_144  =  f_83 - f_143;
      f_145  =  f_64 - f_142;
      f_146  =  f_144 + f_145;
      f_147  =  f_141 + f_146;
      f_148  =  f_147 + f_114;
      f_149  =  f_148;
    }  // B27
    else
    {
      // BLOCK 29
      f_150  =  f_111 + f_64;
      f_151  =  f_107 * 2.0F;
      f_152  =  f_107 + 1.0F;
      f_153  =  f_151 / f_152;
      f_154  =  f_152 - 1.0F;
      f_155  =  f_152 - f_154;
      f_156  =  1.0F - f_155;
      f_157  =  f_107 - f_154;
      f_158  =  f_156 + f_157;
      f_159  =  f_153 * f_158;
      f_160  =  f_153 - f_159;
      f_161  =  f_160 * f_111;
      f_162  =  f_150 - f_161;
      f_163  =  f_150 - f_64;
      f_164  =  f_150 - f_163;
      f_165  =  f_64 - f_164;
      f_166  =  f_111 - f_163;
      f_167  =  f_165 + f_166;
      f_168  =  f_167 + f_70;
      f_169  =  f_162 + f_168;
      f_149  =  f_169;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    i_170  =  isless(f_71, -3.4028235E38F);
    if(i_170 == 1)
    {
      // BLOCK 31
      f_171  =  -3.4028235E38F;
    }  // B30
    else
    {
      // BLOCK 32
      i_172  =  isless(3.4028235E38F, f_71);
      if(i_172 == 1)
      {
        // BLOCK 33
        f_171  =  3.4028235E38F;
      }  // B32
      else
      {
        // BLOCK 34
        f_171  =  f_71;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [33 34 31 ]
    f_173  =  f_149 * f_58;
    i_174  =  isequal(f_64, 0.0F);
    if(i_174 == 1)
    {
      // BLOCK 36
      i_175  =  isless(f_112, 1.0E-4F);
      if(i_175 == 1)
      {
        // BLOCK 37
        f_176  =  f_46 + f_52;
        f_177  =  f_176 * f_58;
        f_178  =  f_177 * f_171;
        f_179  =  f_178;
      }  // B36
      else
      {
        // BLOCK 38
        f_179  =  f_173;
      }  // B36
    }  // B35
    else
    {
      // BLOCK 39
      f_179  =  f_173;
    }  // B35
    // BLOCK 40 MERGES [39 38 37 ]
    ul_180  =  ul_1 + l_20;
    *((__global float *) ul_180)  =  f_179;
  }  // B0
  else
  {
    // BLOCK 41
  }  // B0
  // BLOCK 42 MERGES [41 40 ]
  return;
}  //  kernel
