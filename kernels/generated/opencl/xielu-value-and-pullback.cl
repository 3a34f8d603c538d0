// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a01f12e64de503abd3501d95697eb6a9be3e6ea0feb9b75f09022d81a371d0ac
// function: xielu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 42) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int code)
{
  bool b_19;
  float f_9, f_11, f_13, f_15, f_17, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_40, f_41, f_42, f_44, f_46, f_49, f_50, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_125, f_126, f_127, f_129, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_178, f_180, f_182;
  int i_7, i_18, i_39, i_43, i_45, i_47, i_48, i_51, i_83, i_124, i_128, i_130, i_141, i_177;
  long l_20, l_21, l_22;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_23, *ul_123, *ul_179, *ul_181;

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
        f_69  =  f_68 * f_58;
        f_70  =  f_58 - f_44;
        f_71  =  f_70 * f_52;
        f_72  =  f_69 - f_71;
        f_73  =  f_66 + f_72;
        f_74  =  f_55 * f_58;
        f_75  =  f_59 - f_74;
        f_76  =  f_59 - f_75;
        f_77  =  f_74 - f_76;
        f_78  =  f_15 - f_75;
        f_79  =  f_77 + f_78;
        f_80  =  f_73 + f_79;
        f_81  =  f_80 + f_59;
        f_82  =  f_81 * f_44;
        f_42  =  f_82;
      }  // B14
      else
      {
        // BLOCK 16
        i_83  =  isless(f_24, -1.0E15F);
        if(i_83 == 1)
        {
          // BLOCK 17
          f_42  =  f_49;
        }  // B16
        else
        {
          // BLOCK 18
          f_84  =  f_26 * 4097.0F;
          f_85  =  f_84 - f_26;
          f_86  =  f_84 - f_85;
          f_87  =  f_46 * 4097.0F;
          f_88  =  f_87 - f_46;
          f_89  =  f_87 - f_88;
          f_90  =  exp(f_46);
          f_91  =  f_90 - 1.0F;
          f_92  =  f_91 * 4097.0F;
          f_93  =  f_92 - f_91;
          f_94  =  f_92 - f_93;
          f_95  =  f_94 * f_36;
          f_96  =  fma(f_86, f_89, f_95);
          f_97  =  f_90 + -1.0F;
          f_98  =  f_97 - f_90;
          f_99  =  f_97 - f_98;
          f_100  =  f_90 - f_99;
          f_101  =  -1.0F - f_98;
          f_102  =  f_100 + f_101;
          f_103  =  f_26 - f_86;
          f_104  =  f_33 + f_103;
          f_105  =  f_104 * f_89;
          f_106  =  f_89 - f_46;
          f_107  =  f_106 * f_26;
          f_108  =  f_105 - f_107;
          f_109  =  fma(f_102, f_11, f_108);
          f_110  =  f_38 * f_94;
          f_111  =  f_94 - f_91;
          f_112  =  f_111 * f_11;
          f_113  =  f_110 - f_112;
          f_114  =  f_109 + f_113;
          f_115  =  f_96 - f_95;
          f_116  =  f_96 - f_115;
          f_117  =  f_95 - f_116;
          f_118  =  f_86 * f_89;
          f_119  =  f_118 - f_115;
          f_120  =  f_117 + f_119;
          f_121  =  f_114 + f_120;
          f_122  =  f_121 + f_96;
          f_42  =  f_122;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [17 18 15 2 ]
    ul_123  =  ul_2 + l_22;
    *((__global float *) ul_123)  =  f_42;
    i_124  =  isless(0.0F, f_24);
    if(i_124 == 1)
    {
      // BLOCK 20
      f_125  =  f_9 * 2.0F;
      f_126  =  fma(f_125, f_24, f_15);
      f_127  =  f_126;
    }  // B19
    else
    {
      // BLOCK 21
      i_128  =  isless(f_24, -0.6931F);
      if(i_128 == 1)
      {
        // BLOCK 22
        f_129  =  -0.6931F;
      }  // B21
      else
      {
        // BLOCK 23
        f_129  =  f_24;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_130  =  isless(-0.6931F, f_129);
      if(i_130 == 1)
      {
        // BLOCK 25
        f_131  =  fma(f_129, 1.539435E-4F, 0.0013563005F);
        f_132  =  fma(f_129, f_131, 0.008322186F);
        f_133  =  fma(f_129, f_132, 0.041664977F);
        f_134  =  fma(f_129, f_133, 0.16666658F);
        f_135  =  fma(f_129, f_134, 0.5F);
        f_136  =  f_129 * f_129;
        f_137  =  fma(f_135, f_136, f_129);
        f_138  =  f_137;
      }  // B24
      else
      {
        // BLOCK 26
        f_139  =  exp(f_129);
        f_140  =  f_139 - 1.0F;
        f_138  =  f_140;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_141  =  isless(-0.6931F, f_24);
      if(i_141 == 1)
      {
        // BLOCK 28
        f_142  =  f_138 * 4097.0F;
        f_143  =  f_142 - f_138;
        f_144  =  f_142 - f_143;
        f_145  =  fma(f_36, f_144, f_15);
        f_146  =  f_38 * f_144;
        f_147  =  f_144 - f_138;
        f_148  =  f_147 * f_11;
        f_149  =  f_146 - f_148;
        f_150  =  f_149 + f_17;
        f_151  =  f_36 * f_144;
        f_152  =  f_145 - f_151;
        f_153  =  f_145 - f_152;
        f_154  =  f_151 - f_153;
        f_155  =  f_15 - f_152;
        f_156  =  f_154 + f_155;
        f_157  =  f_150 + f_156;
        f_158  =  f_157 + f_145;
        f_127  =  f_158;
      }  // B27
      else
      {
        // BLOCK 29
        f_159  =  exp(f_24);
        f_160  =  f_159 * 4097.0F;
        f_161  =  f_160 - f_159;
        f_162  =  f_160 - f_161;
        f_163  =  fma(f_36, f_162, f_26);
        f_164  =  f_38 * f_162;
        f_165  =  f_162 - f_159;
        f_166  =  f_165 * f_11;
        f_167  =  f_164 - f_166;
        f_168  =  f_167 + f_33;
        f_169  =  f_36 * f_162;
        f_170  =  f_163 - f_169;
        f_171  =  f_163 - f_170;
        f_172  =  f_169 - f_171;
        f_173  =  f_26 - f_170;
        f_174  =  f_172 + f_173;
        f_175  =  f_168 + f_174;
        f_176  =  f_175 + f_163;
        f_127  =  f_176;
      }  // B27
    }  // B19
    // BLOCK 30 MERGES [29 28 20 ]
    i_177  =  isequal(f_24, f_24);
    if(i_177 == 1)
    {
      // BLOCK 31
      f_178  =  f_127;
    }  // B30
    else
    {
      // BLOCK 32
      f_178  =  f_24;
    }  // B30
    // BLOCK 33 MERGES [32 31 ]
    ul_179  =  ul_1 + l_22;
    f_180  =  *((__global float *) ul_179);
    ul_181  =  ul_3 + l_22;
    f_182  =  f_178 * f_180;
    *((__global float *) ul_181)  =  f_182;
  }  // B0
  else
  {
    // BLOCK 34
  }  // B0
  // BLOCK 35 MERGES [34 33 ]
  return;
}  //  kernel
