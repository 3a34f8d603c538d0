// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 682af28abaff7a1ac3e809a24e2c38be947ae6aaaa33c15f840536ef0e47d3f6
// function: xielu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 42) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int code)
{
  bool b_18;
  float f_8, f_10, f_12, f_14, f_16, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_39, f_40, f_41, f_43, f_45, f_48, f_49, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_121, f_122, f_123, f_125, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_172;
  int i_6, i_17, i_38, i_42, i_44, i_46, i_47, i_50, i_81, i_120, i_124, i_126, i_137, i_171;
  long l_19, l_20, l_21;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_22, *ul_119, *ul_173;

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
        f_68  =  f_43 - f_57;
        f_69  =  f_68 * f_51;
        f_70  =  fma(f_67, f_57, f_69);
        f_71  =  f_65 + f_70;
        f_72  =  f_54 * f_57;
        f_73  =  f_58 - f_72;
        f_74  =  f_58 - f_73;
        f_75  =  f_72 - f_74;
        f_76  =  f_14 - f_73;
        f_77  =  f_75 + f_76;
        f_78  =  f_71 + f_77;
        f_79  =  f_78 + f_58;
        f_80  =  f_79 * f_43;
        f_41  =  f_80;
      }  // B14
      else
      {
        // BLOCK 16
        i_81  =  isless(f_23, -1.0E15F);
        if(i_81 == 1)
        {
          // BLOCK 17
          f_41  =  f_48;
        }  // B16
        else
        {
          // BLOCK 18
          f_82  =  f_25 * 4097.0F;
          f_83  =  f_82 - f_25;
          f_84  =  f_82 - f_83;
          f_85  =  f_45 * 4097.0F;
          f_86  =  f_85 - f_45;
          f_87  =  f_85 - f_86;
          f_88  =  exp(f_45);
          f_89  =  f_88 - 1.0F;
          f_90  =  f_89 * 4097.0F;
          f_91  =  f_90 - f_89;
          f_92  =  f_90 - f_91;
          f_93  =  f_92 * f_35;
          f_94  =  fma(f_84, f_87, f_93);
          f_95  =  f_88 + -1.0F;
          f_96  =  f_95 - f_88;
          f_97  =  f_95 - f_96;
          f_98  =  f_88 - f_97;
          f_99  =  -1.0F - f_96;
          f_100  =  f_98 + f_99;
          f_101  =  f_25 - f_84;
          f_102  =  f_32 + f_101;
          f_103  =  f_45 - f_87;
          f_104  =  f_103 * f_25;
          f_105  =  fma(f_102, f_87, f_104);
          f_106  =  fma(f_100, f_10, f_105);
          f_107  =  f_89 - f_92;
          f_108  =  f_107 * f_10;
          f_109  =  fma(f_37, f_92, f_108);
          f_110  =  f_106 + f_109;
          f_111  =  f_94 - f_93;
          f_112  =  f_94 - f_111;
          f_113  =  f_93 - f_112;
          f_114  =  f_84 * f_87;
          f_115  =  f_114 - f_111;
          f_116  =  f_113 + f_115;
          f_117  =  f_110 + f_116;
          f_118  =  f_117 + f_94;
          f_41  =  f_118;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [17 18 15 2 ]
    ul_119  =  ul_1 + l_21;
    *((__global float *) ul_119)  =  f_41;
    i_120  =  isless(0.0F, f_23);
    if(i_120 == 1)
    {
      // BLOCK 20
      f_121  =  f_8 * 2.0F;
      f_122  =  fma(f_121, f_23, f_14);
      f_123  =  f_122;
    }  // B19
    else
    {
      // BLOCK 21
      i_124  =  isless(f_23, -0.6931F);
      if(i_124 == 1)
      {
        // BLOCK 22
        f_125  =  -0.6931F;
      }  // B21
      else
      {
        // BLOCK 23
        f_125  =  f_23;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_126  =  isless(-0.6931F, f_125);
      if(i_126 == 1)
      {
        // BLOCK 25
        f_127  =  fma(f_125, 1.539435E-4F, 0.0013563005F);
        f_128  =  fma(f_125, f_127, 0.008322186F);
        f_129  =  fma(f_125, f_128, 0.041664977F);
        f_130  =  fma(f_125, f_129, 0.16666658F);
        f_131  =  fma(f_125, f_130, 0.5F);
        f_132  =  f_125 * f_125;
        f_133  =  fma(f_131, f_132, f_125);
        f_134  =  f_133;
      }  // B24
      else
      {
        // BLOCK 26
        f_135  =  exp(f_125);
        f_136  =  f_135 - 1.0F;
        f_134  =  f_136;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_137  =  isless(-0.6931F, f_23);
      if(i_137 == 1)
      {
        // BLOCK 28
        f_138  =  f_134 * 4097.0F;
        f_139  =  f_138 - f_134;
        f_140  =  f_138 - f_139;
        f_141  =  fma(f_35, f_140, f_14);
        f_142  =  f_134 - f_140;
        f_143  =  f_142 * f_10;
        f_144  =  fma(f_37, f_140, f_143);
        f_145  =  f_144 + f_16;
        f_146  =  f_35 * f_140;
        f_147  =  f_141 - f_146;
        f_148  =  f_141 - f_147;
        f_149  =  f_146 - f_148;
        f_150  =  f_14 - f_147;
        f_151  =  f_149 + f_150;
        f_152  =  f_145 + f_151;
        f_153  =  f_152 + f_141;
        f_123  =  f_153;
      }  // B27
      else
      {
        // BLOCK 29
        f_154  =  exp(f_23);
        f_155  =  f_154 * 4097.0F;
        f_156  =  f_155 - f_154;
        f_157  =  f_155 - f_156;
        f_158  =  fma(f_35, f_157, f_25);
        f_159  =  f_154 - f_157;
        f_160  =  f_159 * f_10;
        f_161  =  fma(f_37, f_157, f_160);
        f_162  =  f_161 + f_32;
        f_163  =  f_35 * f_157;
        f_164  =  f_158 - f_163;
        f_165  =  f_158 - f_164;
        f_166  =  f_163 - f_165;
        f_167  =  f_25 - f_164;
        f_168  =  f_166 + f_167;
        f_169  =  f_162 + f_168;
        f_170  =  f_169 + f_158;
        f_123  =  f_170;
      }  // B27
    }  // B19
    // BLOCK 30 MERGES [29 28 20 ]
    i_171  =  isequal(f_23, f_23);
    if(i_171 == 1)
    {
      // BLOCK 31
      f_172  =  f_123;
    }  // B30
    else
    {
      // BLOCK 32
      f_172  =  f_23;
    }  // B30
    // BLOCK 33 MERGES [32 31 ]
    ul_173  =  ul_2 + l_21;
    *((__global float *) ul_173)  =  f_172;
  }  // B0
  else
  {
    // BLOCK 34
  }  // B0
  // BLOCK 35 MERGES [34 33 ]
  return;
}  //  kernel
