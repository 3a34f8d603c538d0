// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 2ab70537933bf02ed222ef9f9c68645d48b4829b1539a54a3f50832a8eff8f60
// function: xielu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 42) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int code)
{
  bool b_18;
  float f_8, f_10, f_12, f_14, f_16, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_39, f_40, f_41, f_43, f_45, f_48, f_49, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_124, f_125, f_126, f_128, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_177;
  int i_6, i_17, i_38, i_42, i_44, i_46, i_47, i_50, i_82, i_123, i_127, i_129, i_140, i_176;
  long l_19, l_20, l_21;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_22, *ul_122, *ul_178;

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
    f_33  =  f_10 * 4097.0F;
    f_34  =  f_33 - f_10;
    f_35  =  f_33 - f_34;
    f_36  =  f_10 - f_35;
    f_37  =  f_36 + f_12;
    i_38  =  isless(0.0F, f_23);
    if(i_38 == 1)
    {
      // BLOCK 2
      f_39  =  fma(f_8, f_23, f_14);
      f_40  =  f_39 * f_23;
      f_41  =  f_40;
    }  // B1
    else
    {
      // BLOCK 3
      i_42  =  isless(f_23, -0.6931F);
      if(i_42 == 1)
      {
        // BLOCK 4
        f_43  =  -0.6931F;
      }  // B3
      else
      {
        // BLOCK 5
        f_43  =  f_23;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_44  =  isless(f_23, -1.0E15F);
      if(i_44 == 1)
      {
        // BLOCK 7
        f_45  =  -1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        i_46  =  isless(1.0E15F, f_23);
        if(i_46 == 1)
        {
          // BLOCK 9
          f_45  =  1.0E15F;
        }  // B8
        else
        {
          // BLOCK 10
          f_45  =  f_23;
        }  // B8
      }  // B6
      // BLOCK 11 MERGES [9 10 7 ]
      i_47  =  isequal(f_25, 0.0F);
      if(i_47 == 1)
      {
        // BLOCK 12
        f_48  =  f_29;
      }  // B11
      else
      {
        // BLOCK 13
        f_49  =  f_25 * f_23;
        f_48  =  f_49;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_50  =  isless(-0.6931F, f_23);
      if(i_50 == 1)
      {
        // BLOCK 15
        f_51  =  f_10 * 0.5F;
        f_52  =  f_51 * 4097.0F;
        f_53  =  f_52 - f_51;
        f_54  =  f_52 - f_53;
        f_55  =  f_43 * 4097.0F;
        f_56  =  f_55 - f_43;
        f_57  =  f_55 - f_56;
        f_58  =  fma(f_54, f_57, f_14);
        f_59  =  f_43 * f_10;
        f_60  =  fma(f_43, 1.539435E-4F, 0.0013563005F);
        f_61  =  fma(f_43, f_60, 0.008322186F);
        f_62  =  fma(f_43, f_61, 0.041664977F);
        f_63  =  fma(f_43, f_62, 0.16666658F);
        f_64  =  f_63 * f_43;
        f_65  =  fma(f_59, f_64, f_16);
        f_66  =  f_51 - f_54;
        f_67  =  fma(f_12, 0.5F, f_66);
        f_68  =  f_67 * f_57;
        f_69  =  f_57 - f_43;
        f_70  =  f_69 * f_51;
        f_71  =  f_68 - f_70;
        f_72  =  f_65 + f_71;
        f_73  =  f_54 * f_57;
        f_74  =  f_58 - f_73;
        f_75  =  f_58 - f_74;
        f_76  =  f_73 - f_75;
        f_77  =  f_14 - f_74;
        f_78  =  f_76 + f_77;
        f_79  =  f_72 + f_78;
        f_80  =  f_79 + f_58;
        f_81  =  f_80 * f_43;
        f_41  =  f_81;
      }  // B14
      else
      {
        // BLOCK 16
        i_82  =  isless(f_23, -1.0E15F);
        if(i_82 == 1)
        {
          // BLOCK 17
          f_41  =  f_48;
        }  // B16
        else
        {
          // BLOCK 18
          f_83  =  f_25 * 4097.0F;
          f_84  =  f_83 - f_25;
          f_85  =  f_83 - f_84;
          f_86  =  f_45 * 4097.0F;
          f_87  =  f_86 - f_45;
          f_88  =  f_86 - f_87;
          f_89  =  exp(f_45);
          f_90  =  f_89 - 1.0F;
          f_91  =  f_90 * 4097.0F;
          f_92  =  f_91 - f_90;
          f_93  =  f_91 - f_92;
          f_94  =  f_93 * f_35;
          f_95  =  fma(f_85, f_88, f_94);
          f_96  =  f_89 + -1.0F;
          f_97  =  f_96 - f_89;
          f_98  =  f_96 - f_97;
          f_99  =  f_89 - f_98;
          f_100  =  -1.0F - f_97;
          f_101  =  f_99 + f_100;
          f_102  =  f_25 - f_85;
          f_103  =  f_32 + f_102;
          f_104  =  f_103 * f_88;
          f_105  =  f_88 - f_45;
          f_106  =  f_105 * f_25;
          f_107  =  f_104 - f_106;
          f_108  =  fma(f_101, f_10, f_107);
          f_109  =  f_37 * f_93;
          f_110  =  f_93 - f_90;
          f_111  =  f_110 * f_10;
          f_112  =  f_109 - f_111;
          f_113  =  f_108 + f_112;
          f_114  =  f_95 - f_94;
          f_115  =  f_95 - f_114;
          f_116  =  f_94 - f_115;
          f_117  =  f_85 * f_88;
          f_118  =  f_117 - f_114;
          f_119  =  f_116 + f_118;
          f_120  =  f_113 + f_119;
          f_121  =  f_120 + f_95;
          f_41  =  f_121;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [17 18 15 2 ]
    ul_122  =  ul_1 + l_21;
    *((__global float *) ul_122)  =  f_41;
    i_123  =  isless(0.0F, f_23);
    if(i_123 == 1)
    {
      // BLOCK 20
      f_124  =  f_8 * 2.0F;
      f_125  =  fma(f_124, f_23, f_14);
      f_126  =  f_125;
    }  // B19
    else
    {
      // BLOCK 21
      i_127  =  isless(f_23, -0.6931F);
      if(i_127 == 1)
      {
        // BLOCK 22
        f_128  =  -0.6931F;
      }  // B21
      else
      {
        // BLOCK 23
        f_128  =  f_23;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_129  =  isless(-0.6931F, f_128);
      if(i_129 == 1)
      {
        // BLOCK 25
        f_130  =  fma(f_128, 1.539435E-4F, 0.0013563005F);
        f_131  =  fma(f_128, f_130, 0.008322186F);
        f_132  =  fma(f_128, f_131, 0.041664977F);
        f_133  =  fma(f_128, f_132, 0.16666658F);
        f_134  =  fma(f_128, f_133, 0.5F);
        f_135  =  f_128 * f_128;
        f_136  =  fma(f_134, f_135, f_128);
        f_137  =  f_136;
      }  // B24
      else
      {
        // BLOCK 26
        f_138  =  exp(f_128);
        f_139  =  f_138 - 1.0F;
        f_137  =  f_139;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_140  =  isless(-0.6931F, f_23);
      if(i_140 == 1)
      {
        // BLOCK 28
        f_141  =  f_137 * 4097.0F;
        f_142  =  f_141 - f_137;
        f_143  =  f_141 - f_142;
        f_144  =  fma(f_35, f_143, f_14);
        f_145  =  f_37 * f_143;
        f_146  =  f_143 - f_137;
        f_147  =  f_146 * f_10;
        f_148  =  f_145 - f_147;
        f_149  =  f_148 + f_16;
        f_150  =  f_35 * f_143;
        f_151  =  f_144 - f_150;
        f_152  =  f_144 - f_151;
        f_153  =  f_150 - f_152;
        f_154  =  f_14 - f_151;
        f_155  =  f_153 + f_154;
        f_156  =  f_149 + f_155;
        f_157  =  f_156 + f_144;
        f_126  =  f_157;
      }  // B27
      else
      {
        // BLOCK 29
        f_158  =  exp(f_23);
        f_159  =  f_158 * 4097.0F;
        f_160  =  f_159 - f_158;
        f_161  =  f_159 - f_160;
        f_162  =  fma(f_35, f_161, f_25);
        f_163  =  f_37 * f_161;
        f_164  =  f_161 - f_158;
        f_165  =  f_164 * f_10;
        f_166  =  f_163 - f_165;
        f_167  =  f_166 + f_32;
        f_168  =  f_35 * f_161;
        f_169  =  f_162 - f_168;
        f_170  =  f_162 - f_169;
        f_171  =  f_168 - f_170;
        f_172  =  f_25 - f_169;
        f_173  =  f_171 + f_172;
        f_174  =  f_167 + f_173;
        f_175  =  f_174 + f_162;
        f_126  =  f_175;
      }  // B27
    }  // B19
    // BLOCK 30 MERGES [29 28 20 ]
    i_176  =  isequal(f_23, f_23);
    if(i_176 == 1)
    {
      // BLOCK 31
      f_177  =  f_126;
    }  // B30
    else
    {
      // BLOCK 32
      f_177  =  f_23;
    }  // B30
    // BLOCK 33 MERGES [32 31 ]
    ul_178  =  ul_2 + l_21;
    *((__global float *) ul_178)  =  f_177;
  }  // B0
  else
  {
    // BLOCK 34
  }  // B0
  // BLOCK 35 MERGES [34 33 ]
  return;
}  //  kernel
