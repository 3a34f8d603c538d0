// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a23b92ee99db3fef60c1fdf13ed2984ff394556a66d033189b8e7f6c0e87e0a4
// function: xielu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 42) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int code)
{
  bool b_19;
  float f_9, f_11, f_13, f_15, f_17, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_40, f_41, f_42, f_44, f_46, f_49, f_50, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_122, f_123, f_124, f_126, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_173, f_175, f_177;
  int i_7, i_18, i_39, i_43, i_45, i_47, i_48, i_51, i_82, i_121, i_125, i_127, i_138, i_172;
  long l_20, l_21, l_22;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_23, *ul_120, *ul_174, *ul_176;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  f_15  =  numbers_3;
  f_17  =  numbers_4;
  i_18  =  get_global_id(0);
  b_19  =  i_18 < i_7;
  if(b_19)
  {
    // BLOCK 1
    l_20  =  (long) i_18;
    l_21  =  l_20 + 4L;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    f_25  =  f_17 - f_13;
    f_26  =  f_15 - f_11;
    f_27  =  f_26 - f_15;
    f_28  =  f_26 - f_27;
    f_29  =  f_15 - f_28;
    f_30  =  -f_11;
    f_31  =  f_30 - f_27;
    f_32  =  f_29 + f_31;
    f_33  =  f_25 + f_32;
    f_34  =  f_11 * 4097.0F;
    f_35  =  f_34 - f_11;
    f_36  =  f_34 - f_35;
    f_37  =  f_11 - f_36;
    f_38  =  f_37 + f_13;
    i_39  =  isless(0.0F, f_24);
    if(i_39 == 1)
    {
      // BLOCK 2
      f_40  =  fma(f_9, f_24, f_15);
      f_41  =  f_40 * f_24;
      f_42  =  f_41;
    }  // B1
    else
    {
      // BLOCK 3
      i_43  =  isless(f_24, -0.6931F);
      if(i_43 == 1)
      {
        // BLOCK 4
        f_44  =  -0.6931F;
      }  // B3
      else
      {
        // BLOCK 5
        f_44  =  f_24;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_45  =  isless(f_24, -1.0E15F);
      if(i_45 == 1)
      {
        // BLOCK 7
        f_46  =  -1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        i_47  =  isless(1.0E15F, f_24);
        if(i_47 == 1)
        {
          // BLOCK 9
          f_46  =  1.0E15F;
        }  // B8
        else
        {
          // BLOCK 10
          f_46  =  f_24;
        }  // B8
      }  // B6
      // BLOCK 11 MERGES [9 10 7 ]
      i_48  =  isequal(f_26, 0.0F);
      if(i_48 == 1)
      {
        // BLOCK 12
        f_49  =  f_30;
      }  // B11
      else
      {
        // BLOCK 13
        f_50  =  f_26 * f_24;
        f_49  =  f_50;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_51  =  isless(-0.6931F, f_24);
      if(i_51 == 1)
      {
        // BLOCK 15
        f_52  =  f_11 * 0.5F;
        f_53  =  f_52 * 4097.0F;
        f_54  =  f_53 - f_52;
        f_55  =  f_53 - f_54;
        f_56  =  f_44 * 4097.0F;
        f_57  =  f_56 - f_44;
        f_58  =  f_56 - f_57;
        f_59  =  fma(f_55, f_58, f_15);
        f_60  =  f_44 * f_11;
        f_61  =  fma(f_44, 1.539435E-4F, 0.0013563005F);
        f_62  =  fma(f_44, f_61, 0.008322186F);
        f_63  =  fma(f_44, f_62, 0.041664977F);
        f_64  =  fma(f_44, f_63, 0.16666658F);
        f_65  =  f_64 * f_44;
        f_66  =  fma(f_60, f_65, f_17);
        f_67  =  f_52 - f_55;
        f_68  =  fma(f_13, 0.5F, f_67);
        f_69  =  f_44 - f_58;
        f_70  =  f_69 * f_52;
        f_71  =  fma(f_68, f_58, f_70);
        f_72  =  f_66 + f_71;
        f_73  =  f_55 * f_58;
        f_74  =  f_59 - f_73;
        f_75  =  f_59 - f_74;
        f_76  =  f_73 - f_75;
        f_77  =  f_15 - f_74;
        f_78  =  f_76 + f_77;
        f_79  =  f_72 + f_78;
        f_80  =  f_79 + f_59;
        f_81  =  f_80 * f_44;
        f_42  =  f_81;
      }  // B14
      else
      {
        // BLOCK 16
        i_82  =  isless(f_24, -1.0E15F);
        if(i_82 == 1)
        {
          // BLOCK 17
          f_42  =  f_49;
        }  // B16
        else
        {
          // BLOCK 18
          f_83  =  f_26 * 4097.0F;
          f_84  =  f_83 - f_26;
          f_85  =  f_83 - f_84;
          f_86  =  f_46 * 4097.0F;
          f_87  =  f_86 - f_46;
          f_88  =  f_86 - f_87;
          f_89  =  exp(f_46);
          f_90  =  f_89 - 1.0F;
          f_91  =  f_90 * 4097.0F;
          f_92  =  f_91 - f_90;
          f_93  =  f_91 - f_92;
          f_94  =  f_93 * f_36;
          f_95  =  fma(f_85, f_88, f_94);
          f_96  =  f_89 + -1.0F;
          f_97  =  f_96 - f_89;
          f_98  =  f_96 - f_97;
          f_99  =  f_89 - f_98;
          f_100  =  -1.0F - f_97;
          f_101  =  f_99 + f_100;
          f_102  =  f_26 - f_85;
          f_103  =  f_33 + f_102;
          f_104  =  f_46 - f_88;
          f_105  =  f_104 * f_26;
          f_106  =  fma(f_103, f_88, f_105);
          f_107  =  fma(f_101, f_11, f_106);
          f_108  =  f_90 - f_93;
          f_109  =  f_108 * f_11;
          f_110  =  fma(f_38, f_93, f_109);
          f_111  =  f_107 + f_110;
          f_112  =  f_95 - f_94;
          f_113  =  f_95 - f_112;
          f_114  =  f_94 - f_113;
          f_115  =  f_85 * f_88;
          f_116  =  f_115 - f_112;
          f_117  =  f_114 + f_116;
          f_118  =  f_111 + f_117;
          f_119  =  f_118 + f_95;
          f_42  =  f_119;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [17 18 15 2 ]
    ul_120  =  ul_2 + l_22;
    *((__global float *) ul_120)  =  f_42;
    i_121  =  isless(0.0F, f_24);
    if(i_121 == 1)
    {
      // BLOCK 20
      f_122  =  f_9 * 2.0F;
      f_123  =  fma(f_122, f_24, f_15);
      f_124  =  f_123;
    }  // B19
    else
    {
      // BLOCK 21
      i_125  =  isless(f_24, -0.6931F);
      if(i_125 == 1)
      {
        // BLOCK 22
        f_126  =  -0.6931F;
      }  // B21
      else
      {
        // BLOCK 23
        f_126  =  f_24;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_127  =  isless(-0.6931F, f_126);
      if(i_127 == 1)
      {
        // BLOCK 25
        f_128  =  fma(f_126, 1.539435E-4F, 0.0013563005F);
        f_129  =  fma(f_126, f_128, 0.008322186F);
        f_130  =  fma(f_126, f_129, 0.041664977F);
        f_131  =  fma(f_126, f_130, 0.16666658F);
        f_132  =  fma(f_126, f_131, 0.5F);
        f_133  =  f_126 * f_126;
        f_134  =  fma(f_132, f_133, f_126);
        f_135  =  f_134;
      }  // B24
      else
      {
        // BLOCK 26
        f_136  =  exp(f_126);
        f_137  =  f_136 - 1.0F;
        f_135  =  f_137;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_138  =  isless(-0.6931F, f_24);
      if(i_138 == 1)
      {
        // BLOCK 28
        f_139  =  f_135 * 4097.0F;
        f_140  =  f_139 - f_135;
        f_141  =  f_139 - f_140;
        f_142  =  fma(f_36, f_141, f_15);
        f_143  =  f_135 - f_141;
        f_144  =  f_143 * f_11;
        f_145  =  fma(f_38, f_141, f_144);
        f_146  =  f_145 + f_17;
        f_147  =  f_36 * f_141;
        f_148  =  f_142 - f_147;
        f_149  =  f_142 - f_148;
        f_150  =  f_147 - f_149;
        f_151  =  f_15 - f_148;
        f_152  =  f_150 + f_151;
        f_153  =  f_146 + f_152;
        f_154  =  f_153 + f_142;
        f_124  =  f_154;
      }  // B27
      else
      {
        // BLOCK 29
        f_155  =  exp(f_24);
        f_156  =  f_155 * 4097.0F;
        f_157  =  f_156 - f_155;
        f_158  =  f_156 - f_157;
        f_159  =  fma(f_36, f_158, f_26);
        f_160  =  f_155 - f_158;
        f_161  =  f_160 * f_11;
        f_162  =  fma(f_38, f_158, f_161);
        f_163  =  f_162 + f_33;
        f_164  =  f_36 * f_158;
        f_165  =  f_159 - f_164;
        f_166  =  f_159 - f_165;
        f_167  =  f_164 - f_166;
        f_168  =  f_26 - f_165;
        f_169  =  f_167 + f_168;
        f_170  =  f_163 + f_169;
        f_171  =  f_170 + f_159;
        f_124  =  f_171;
      }  // B27
    }  // B19
    // BLOCK 30 MERGES [29 28 20 ]
    i_172  =  isequal(f_24, f_24);
    if(i_172 == 1)
    {
      // BLOCK 31
      f_173  =  f_124;
    }  // B30
    else
    {
      // BLOCK 32
      f_173  =  f_24;
    }  // B30
    // BLOCK 33 MERGES [32 31 ]
    ul_174  =  ul_1 + l_22;
    f_175  =  *((__global float *) ul_174);
    ul_176  =  ul_3 + l_22;
    f_177  =  f_173 * f_175;
    *((__global float *) ul_176)  =  f_177;
  }  // B0
  else
  {
    // BLOCK 34
  }  // B0
  // BLOCK 35 MERGES [34 33 ]
  return;
}  //  kernel
