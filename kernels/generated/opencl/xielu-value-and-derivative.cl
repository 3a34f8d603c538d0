// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 145e25cb47fd505043479f7409400614f2af5c3f2086c04a991df0d4b5b0aa2e
// function: xielu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 42) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int code)
{
  bool b_18;
  float f_8, f_10, f_12, f_14, f_16, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_40, f_41, f_42, f_44, f_46, f_49, f_50, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_127, f_128, f_129, f_131, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_180;
  int i_6, i_17, i_39, i_43, i_45, i_47, i_48, i_51, i_85, i_126, i_130, i_132, i_143, i_179;
  long l_19, l_20, l_21;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_22, *ul_125, *ul_181;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  f_16  =  numbers_4;
  i_17  =  get_global_id(0);
  b_18  =  i_17 < i_6;
  if(b_18)
  {
    // BLOCK 1
    l_19  =  (long) i_17;
    l_20  =  l_19 + 4L;
    l_21  =  l_20 << 2;
    ul_22  =  ul_0 + l_21;
    f_23  =  *((__global float *) ul_22);
    f_24  =  f_16 - f_12;
    f_25  =  f_14 - f_10;
    f_26  =  f_25 - f_14;
    f_27  =  f_25 - f_26;
    f_28  =  f_14 - f_27;
    f_29  =  -f_10;
    f_30  =  f_29 - f_26;
    f_31  =  f_28 + f_30;
    f_32  =  f_24 + f_31;
    f_33  =  f_10 * 2048.0F;
    f_34  =  fma(f_33, 2.0F, f_10);
    f_35  =  f_34 - f_10;
    f_36  =  f_34 - f_35;
    f_37  =  f_10 - f_36;
    f_38  =  f_37 + f_12;
    i_39  =  isless(0.0F, f_23);
    if(i_39 == 1)
    {
      // BLOCK 2
      f_40  =  fma(f_8, f_23, f_14);
      f_41  =  f_40 * f_23;
      f_42  =  f_41;
    }  // B1
    else
    {
      // BLOCK 3
      i_43  =  isless(f_23, -0.6931F);
      if(i_43 == 1)
      {
        // BLOCK 4
        f_44  =  -0.6931F;
      }  // B3
      else
      {
        // BLOCK 5
        f_44  =  f_23;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_45  =  isless(f_23, -1.0E15F);
      if(i_45 == 1)
      {
        // BLOCK 7
        f_46  =  -1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        i_47  =  isless(1.0E15F, f_23);
        if(i_47 == 1)
        {
          // BLOCK 9
          f_46  =  1.0E15F;
        }  // B8
        else
        {
          // BLOCK 10
          f_46  =  f_23;
        }  // B8
      }  // B6
      // BLOCK 11 MERGES [9 10 7 ]
      i_48  =  isequal(f_25, 0.0F);
      if(i_48 == 1)
      {
        // BLOCK 12
        f_49  =  f_29;
      }  // B11
      else
      {
        // BLOCK 13
        f_50  =  f_25 * f_23;
        f_49  =  f_50;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_51  =  isless(-0.6931F, f_23);
      if(i_51 == 1)
      {
        // BLOCK 15
        f_52  =  f_10 * 0.5F;
        f_53  =  f_52 * 2048.0F;
        f_54  =  f_53 * 2.0F;
        f_55  =  fma(f_10, 0.5F, f_54);
        f_56  =  f_55 - f_52;
        f_57  =  f_55 - f_56;
        f_58  =  f_44 * 4097.0F;
        f_59  =  f_58 - f_44;
        f_60  =  f_58 - f_59;
        f_61  =  fma(f_57, f_60, f_14);
        f_62  =  f_44 * f_10;
        f_63  =  fma(f_44, 1.539435E-4F, 0.0013563005F);
        f_64  =  fma(f_44, f_63, 0.008322186F);
        f_65  =  fma(f_44, f_64, 0.041664977F);
        f_66  =  fma(f_44, f_65, 0.16666658F);
        f_67  =  f_66 * f_44;
        f_68  =  fma(f_62, f_67, f_16);
        f_69  =  f_52 - f_57;
        f_70  =  fma(f_12, 0.5F, f_69);
        f_71  =  f_70 * f_60;
        f_72  =  f_60 - f_44;
        f_73  =  f_72 * f_52;
        f_74  =  f_71 - f_73;
        f_75  =  f_68 + f_74;
        f_76  =  f_57 * f_60;
        f_77  =  f_61 - f_76;
        f_78  =  f_61 - f_77;
        f_79  =  f_76 - f_78;
        f_80  =  f_14 - f_77;
        f_81  =  f_79 + f_80;
        f_82  =  f_75 + f_81;
        f_83  =  f_82 + f_61;
        f_84  =  f_83 * f_44;
        f_42  =  f_84;
      }  // B14
      else
      {
        // BLOCK 16
        i_85  =  isless(f_23, -1.0E15F);
        if(i_85 == 1)
        {
          // BLOCK 17
          f_42  =  f_49;
        }  // B16
        else
        {
          // BLOCK 18
          f_86  =  f_25 * 4097.0F;
          f_87  =  f_86 - f_25;
          f_88  =  f_86 - f_87;
          f_89  =  fma(f_46, 4096.0F, f_46);
          f_90  =  f_89 - f_46;
          f_91  =  f_89 - f_90;
          f_92  =  exp(f_46);
          f_93  =  f_92 - 1.0F;
          f_94  =  f_93 * 4097.0F;
          f_95  =  f_94 - f_93;
          f_96  =  f_94 - f_95;
          f_97  =  f_96 * f_36;
          f_98  =  fma(f_88, f_91, f_97);
          f_99  =  f_92 + -1.0F;
          f_100  =  f_99 - f_92;
          f_101  =  f_99 - f_100;
          f_102  =  f_92 - f_101;
          f_103  =  -1.0F - f_100;
          f_104  =  f_102 + f_103;
          f_105  =  f_25 - f_88;
          f_106  =  f_32 + f_105;
          f_107  =  f_106 * f_91;
          f_108  =  f_91 - f_46;
          f_109  =  f_108 * f_25;
          f_110  =  f_107 - f_109;
          f_111  =  fma(f_104, f_10, f_110);
          f_112  =  f_38 * f_96;
          f_113  =  f_96 - f_93;
          f_114  =  f_113 * f_10;
          f_115  =  f_112 - f_114;
          f_116  =  f_111 + f_115;
          f_117  =  f_98 - f_97;
          f_118  =  f_98 - f_117;
          f_119  =  f_97 - f_118;
          f_120  =  f_88 * f_91;
          f_121  =  f_120 - f_117;
          f_122  =  f_119 + f_121;
          f_123  =  f_116 + f_122;
          f_124  =  f_123 + f_98;
          f_42  =  f_124;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [17 18 15 2 ]
    ul_125  =  ul_1 + l_21;
    *((__global float *) ul_125)  =  f_42;
    i_126  =  isless(0.0F, f_23);
    if(i_126 == 1)
    {
      // BLOCK 20
      f_127  =  f_8 * 2.0F;
      f_128  =  fma(f_127, f_23, f_14);
      f_129  =  f_128;
    }  // B19
    else
    {
      // BLOCK 21
      i_130  =  isless(f_23, -0.6931F);
      if(i_130 == 1)
      {
        // BLOCK 22
        f_131  =  -0.6931F;
      }  // B21
      else
      {
        // BLOCK 23
        f_131  =  f_23;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_132  =  isless(-0.6931F, f_131);
      if(i_132 == 1)
      {
        // BLOCK 25
        f_133  =  fma(f_131, 1.539435E-4F, 0.0013563005F);
        f_134  =  fma(f_131, f_133, 0.008322186F);
        f_135  =  fma(f_131, f_134, 0.041664977F);
        f_136  =  fma(f_131, f_135, 0.16666658F);
        f_137  =  fma(f_131, f_136, 0.5F);
        f_138  =  f_131 * f_131;
        f_139  =  fma(f_137, f_138, f_131);
        f_140  =  f_139;
      }  // B24
      else
      {
        // BLOCK 26
        f_141  =  exp(f_131);
        f_142  =  f_141 - 1.0F;
        f_140  =  f_142;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_143  =  isless(-0.6931F, f_23);
      if(i_143 == 1)
      {
        // BLOCK 28
        f_144  =  f_140 * 4097.0F;
        f_145  =  f_144 - f_140;
        f_146  =  f_144 - f_145;
        f_147  =  fma(f_36, f_146, f_14);
        f_148  =  f_38 * f_146;
        f_149  =  f_146 - f_140;
        f_150  =  f_149 * f_10;
        f_151  =  f_148 - f_150;
        f_152  =  f_151 + f_16;
        f_153  =  f_36 * f_146;
        f_154  =  f_147 - f_153;
        f_155  =  f_147 - f_154;
        f_156  =  f_153 - f_155;
        f_157  =  f_14 - f_154;
        f_158  =  f_156 + f_157;
        f_159  =  f_152 + f_158;
        f_160  =  f_159 + f_147;
        f_129  =  f_160;
      }  // B27
      else
      {
        // BLOCK 29
        f_161  =  exp(f_23);
        f_162  =  f_161 * 4097.0F;
        f_163  =  f_162 - f_161;
        f_164  =  f_162 - f_163;
        f_165  =  fma(f_36, f_164, f_25);
        f_166  =  f_38 * f_164;
        f_167  =  f_164 - f_161;
        f_168  =  f_167 * f_10;
        f_169  =  f_166 - f_168;
        f_170  =  f_169 + f_32;
        f_171  =  f_36 * f_164;
        f_172  =  f_165 - f_171;
        f_173  =  f_165 - f_172;
        f_174  =  f_171 - f_173;
        f_175  =  f_25 - f_172;
        f_176  =  f_174 + f_175;
        f_177  =  f_170 + f_176;
        f_178  =  f_177 + f_165;
        f_129  =  f_178;
      }  // B27
    }  // B19
    // BLOCK 30 MERGES [29 28 20 ]
    i_179  =  isequal(f_23, f_23);
    if(i_179 == 1)
    {
      // BLOCK 31
      f_180  =  f_129;
    }  // B30
    else
    {
      // BLOCK 32
      f_180  =  f_23;
    }  // B30
    // BLOCK 33 MERGES [32 31 ]
    ul_181  =  ul_2 + l_21;
    *((__global float *) ul_181)  =  f_180;
  }  // B0
  else
  {
    // BLOCK 34
  }  // B0
  // BLOCK 35 MERGES [34 33 ]
  return;
}  //  kernel
