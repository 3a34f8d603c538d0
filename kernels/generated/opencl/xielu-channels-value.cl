// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 6538dcaf70710958c36073a5685ce100ce3352b866037fbe8f0d71cde69f55d7
// function: xielu
// order: channels-value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelValue(in0, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 42) over elements always
__kernel void kGenericChannelValue(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_17;
  float f_22, f_40, f_46, f_52, f_58, f_64, f_66, f_67, f_68, f_70, f_72, f_74, f_75, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165;
  int i_5, i_7, i_9, i_11, i_13, i_15, i_16, i_26, i_30, i_31, i_32, i_33, i_34, i_35, i_41, i_47, i_53, i_59, i_65, i_69, i_71, i_73, i_76, i_79, i_113;
  long l_18, l_19, l_20, l_23, l_24, l_25, l_27, l_28, l_29, l_36, l_37, l_38, l_42, l_43, l_44, l_48, l_49, l_50, l_54, l_55, l_56, l_60, l_61, l_62;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_21, *ul_39, *ul_45, *ul_51, *ul_57, *ul_63, *ul_166;

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
    i_65  =  isless(0.0F, f_22);
    if(i_65 == 1)
    {
      // BLOCK 2
      f_66  =  fma(f_22, f_40, f_58);
      f_67  =  f_66 * f_22;
      f_68  =  f_67;
    }  // B1
    else
    {
      // BLOCK 3
      i_69  =  isless(f_22, -0.6931F);
      if(i_69 == 1)
      {
        // BLOCK 4
        f_70  =  -0.6931F;
      }  // B3
      else
      {
        // BLOCK 5
        f_70  =  f_22;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_71  =  isless(f_22, -1.0E15F);
      if(i_71 == 1)
      {
        // BLOCK 7
        f_72  =  -1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        i_73  =  isless(1.0E15F, f_22);
        if(i_73 == 1)
        {
          // BLOCK 9
          f_72  =  1.0E15F;
        }  // B8
        else
        {
          // BLOCK 10
          f_72  =  f_22;
        }  // B8
      }  // B6
      // BLOCK 11 MERGES [9 10 7 ]
      f_74  =  f_58 - f_46;
      f_75  =  -f_46;
      i_76  =  isequal(f_74, 0.0F);
      if(i_76 == 1)
      {
        // BLOCK 12
        f_77  =  f_75;
      }  // B11
      else
      {
        // BLOCK 13
        f_78  =  f_74 * f_22;
        f_77  =  f_78;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_79  =  isless(-0.6931F, f_22);
      if(i_79 == 1)
      {
        // BLOCK 15
        f_80  =  f_46 * 0.5F;
        f_81  =  f_80 * 2048.0F;
        f_82  =  f_81 * 2.0F;
        f_83  =  fma(f_46, 0.5F, f_82);
        f_84  =  f_83 - f_80;
        f_85  =  f_83 - f_84;
        f_86  =  f_70 * 4097.0F;
        f_87  =  f_86 - f_70;
        f_88  =  f_86 - f_87;
        f_89  =  fma(f_85, f_88, f_58);
        f_90  =  f_70 * f_46;
        f_91  =  fma(f_70, 1.539435E-4F, 0.0013563005F);
        f_92  =  fma(f_70, f_91, 0.008322186F);
        f_93  =  fma(f_70, f_92, 0.041664977F);
        f_94  =  fma(f_70, f_93, 0.16666658F);
        f_95  =  f_94 * f_70;
        f_96  =  fma(f_90, f_95, f_64);
        f_97  =  f_80 - f_85;
        f_98  =  fma(f_52, 0.5F, f_97);
        f_99  =  f_98 * f_88;
        f_100  =  f_88 - f_70;
        f_101  =  f_100 * f_80;
        f_102  =  f_99 - f_101;
        f_103  =  f_96 + f_102;
        f_104  =  f_85 * f_88;
        f_105  =  f_89 - f_104;
        f_106  =  f_89 - f_105;
        f_107  =  f_104 - f_106;
        f_108  =  f_58 - f_105;
        f_109  =  f_107 + f_108;
        f_110  =  f_103 + f_109;
        f_111  =  f_110 + f_89;
        f_112  =  f_111 * f_70;
        f_68  =  f_112;
      }  // B14
      else
      {
        // BLOCK 16
        i_113  =  isless(f_22, -1.0E15F);
        if(i_113 == 1)
        {
          // BLOCK 17
          f_68  =  f_77;
        }  // B16
        else
        {
          // BLOCK 18
          f_114  =  f_74 * 4097.0F;
          f_115  =  f_114 - f_74;
          f_116  =  f_114 - f_115;
          f_117  =  fma(f_72, 4096.0F, f_72);
          f_118  =  f_117 - f_72;
          f_119  =  f_117 - f_118;
          f_120  =  f_46 * 2048.0F;
          f_121  =  fma(f_120, 2.0F, f_46);
          f_122  =  f_121 - f_46;
          f_123  =  f_121 - f_122;
          f_124  =  exp(f_72);
          f_125  =  f_124 - 1.0F;
          f_126  =  f_125 * 4097.0F;
          f_127  =  f_126 - f_125;
          f_128  =  f_126 - f_127;
          f_129  =  f_123 * f_128;
          f_130  =  fma(f_116, f_119, f_129);
          f_131  =  f_124 + -1.0F;
          f_132  =  f_131 - f_124;
          f_133  =  f_131 - f_132;
          f_134  =  f_124 - f_133;
          f_135  =  -1.0F - f_132;
          f_136  =  f_134 + f_135;
          f_137  =  f_64 - f_52;
          f_138  =  f_74 - f_58;
          f_139  =  f_74 - f_138;
          f_140  =  f_58 - f_139;
          f_141  =  f_75 - f_138;
          f_142  =  f_140 + f_141;
          f_143  =  f_137 + f_142;
          f_144  =  f_74 - f_116;
          f_145  =  f_143 + f_144;
          f_146  =  f_145 * f_119;
          f_147  =  f_119 - f_72;
          f_148  =  f_147 * f_74;
          f_149  =  f_146 - f_148;
          f_150  =  fma(f_136, f_46, f_149);
          f_151  =  f_46 - f_123;
          f_152  =  f_151 + f_52;
          f_153  =  f_152 * f_128;
          f_154  =  f_128 - f_125;
          f_155  =  f_154 * f_46;
          f_156  =  f_153 - f_155;
          f_157  =  f_150 + f_156;
          f_158  =  f_130 - f_129;
          f_159  =  f_130 - f_158;
          f_160  =  f_129 - f_159;
          f_161  =  f_116 * f_119;
          f_162  =  f_161 - f_158;
          f_163  =  f_160 + f_162;
          f_164  =  f_157 + f_163;
          f_165  =  f_164 + f_130;
          f_68  =  f_165;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [17 18 15 2 ]
    ul_166  =  ul_1 + l_20;
    *((__global float *) ul_166)  =  f_68;
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
