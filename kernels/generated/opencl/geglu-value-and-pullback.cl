// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0b96bff2ffa2a20db02779ae4165341f123158d1c3cf4fd937d901ab55ca356d
// function: geglu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGateBoth(in0, in1, out0, out1, numbers_0, shape_1, shape_3, shape_9, shape_10, 22) over rows always
// launch: kGenericGateBothBySlice(in0, in1, out0, out1, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 22) over slices always
__kernel void kGenericGateBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_9;
  float f_17, f_29, f_35, f_37, f_39, f_43, f_44, f_46, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_124, f_125, f_127, f_129, f_130, f_131, f_132, f_134, f_137;
  int i_7, i_8, i_11, i_13, i_15, i_22, i_23, i_24, i_30, i_36, i_38, i_45, i_47, i_79, i_87, i_89, i_123, i_126, i_133, i_136;
  long l_18, l_19, l_20, l_21, l_25, l_26, l_27, l_31, l_32, l_33, l_40, l_41;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_28, *ul_34, *ul_42, *ul_128, *ul_135, *ul_138;

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
    f_44  =  fabs(f_37);
    i_45  =  isless(f_44, -16.0F);
    if(i_45 == 1)
    {
      // BLOCK 8
      f_46  =  -16.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_47  =  isless(16.0F, f_44);
      if(i_47 == 1)
      {
        // BLOCK 10
        f_46  =  16.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_46  =  f_44;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_48  =  f_46 + 98304.0F;
    f_49  =  f_48 - 98304.0F;
    f_50  =  f_46 - f_49;
    f_51  =  f_46 + f_49;
    f_52  =  f_50 * f_51;
    f_53  =  fma(f_49, f_49, f_52);
    f_54  =  f_53 * -0.25F;
    f_55  =  exp(f_54);
    f_56  =  f_49 * f_49;
    f_57  =  f_56 - f_53;
    f_58  =  fma(f_50, f_51, f_57);
    f_59  =  f_58 * 0.25F;
    f_60  =  f_55 * f_59;
    f_61  =  f_55 - f_60;
    f_62  =  f_61 * 0.3989423F;
    f_63  =  f_46 - 4.0F;
    f_64  =  f_46 + 4.0F;
    f_65  =  f_63 / f_64;
    f_66  =  fma(f_65, -2.38845E-4F, -3.3644176E-4F);
    f_67  =  fma(f_65, f_66, 0.0015739683F);
    f_68  =  fma(f_65, f_67, -2.551242E-4F);
    f_69  =  fma(f_65, f_68, -0.012162627F);
    f_70  =  fma(f_65, f_69, 0.039625186F);
    f_71  =  fma(f_65, f_70, -0.061383333F);
    f_72  =  fma(f_65, f_71, 0.026755197F);
    f_73  =  fma(f_65, f_72, 0.113036744F);
    f_74  =  fma(f_65, f_73, -0.3491806F);
    f_75  =  fma(f_65, f_74, 1.242425F);
    f_76  =  f_46 + 1.25F;
    f_77  =  f_75 / f_76;
    f_78  =  f_62 * f_77;
    i_79  =  isless(f_37, 0.0F);
    if(i_79 == 1)
    {
      // BLOCK 13
      f_80  =  f_78 * f_46;
      f_81  =  -f_80;
      f_82  =  f_81 * f_61;
      f_83  =  f_82;
    }  // B12
    else
    {
      // BLOCK 14
      f_84  =  f_78 * f_61;
      f_85  =  1.0F - f_84;
      f_86  =  f_85 * f_37;
      f_83  =  f_86;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    i_87  =  isless(f_44, -16.0F);
    if(i_87 == 1)
    {
      // BLOCK 16
      f_88  =  -16.0F;
    }  // B15
    else
    {
      // BLOCK 17
      i_89  =  isless(16.0F, f_44);
      if(i_89 == 1)
      {
        // BLOCK 18
        f_88  =  16.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_88  =  f_44;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [18 19 16 ]
    f_90  =  f_88 + 98304.0F;
    f_91  =  f_90 - 98304.0F;
    f_92  =  f_88 - f_91;
    f_93  =  f_88 + f_91;
    f_94  =  f_92 * f_93;
    f_95  =  fma(f_91, f_91, f_94);
    f_96  =  f_95 * -0.25F;
    f_97  =  exp(f_96);
    f_98  =  f_91 * f_91;
    f_99  =  f_98 - f_95;
    f_100  =  fma(f_92, f_93, f_99);
    f_101  =  f_100 * 0.25F;
    f_102  =  f_97 * f_101;
    f_103  =  f_97 - f_102;
    f_104  =  f_103 * 0.3989423F;
    f_105  =  f_88 - 4.0F;
    f_106  =  f_88 + 4.0F;
    f_107  =  f_105 / f_106;
    f_108  =  fma(f_107, -2.38845E-4F, -3.3644176E-4F);
    f_109  =  fma(f_107, f_108, 0.0015739683F);
    f_110  =  fma(f_107, f_109, -2.551242E-4F);
    f_111  =  fma(f_107, f_110, -0.012162627F);
    f_112  =  fma(f_107, f_111, 0.039625186F);
    f_113  =  fma(f_107, f_112, -0.061383333F);
    f_114  =  fma(f_107, f_113, 0.026755197F);
    f_115  =  fma(f_107, f_114, 0.113036744F);
    f_116  =  fma(f_107, f_115, -0.3491806F);
    f_117  =  fma(f_107, f_116, 1.242425F);
    f_118  =  f_88 + 1.25F;
    f_119  =  f_117 / f_118;
    f_120  =  f_119 - f_88;
    f_121  =  f_104 * f_120;
    f_122  =  f_121 * f_103;
    i_123  =  isless(f_37, 0.0F);
    if(i_123 == 1)
    {
      // BLOCK 21
      f_124  =  f_122;
    }  // B20
    else
    {
      // BLOCK 22
      f_125  =  1.0F - f_122;
      f_124  =  f_125;
    }  // B20
    // BLOCK 23 MERGES [22 21 ]
    i_126  =  isequal(f_37, f_37);
    if(i_126 == 1)
    {
      // BLOCK 24
      f_127  =  f_124;
    }  // B23
    else
    {
      // BLOCK 25
      f_127  =  f_37;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    ul_128  =  ul_2 + l_41;
    f_129  =  f_39 * f_83;
    *((__global float *) ul_128)  =  f_129;
    f_130  =  f_127 * f_43;
    f_131  =  f_130 * f_39;
    f_132  =  f_83 * f_43;
    i_133  =  isequal(f_17, 0.0F);
    if(i_133 == 1)
    {
      // BLOCK 27
      f_134  =  f_131;
    }  // B26
    else
    {
      // BLOCK 28
      f_134  =  f_132;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_135  =  ul_3 + l_27;
    *((__global float *) ul_135)  =  f_134;
    i_136  =  isequal(f_17, 0.0F);
    if(i_136 == 1)
    {
      // BLOCK 30
      f_137  =  f_132;
    }  // B29
    else
    {
      // BLOCK 31
      f_137  =  f_131;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    ul_138  =  ul_3 + l_33;
    *((__global float *) ul_138)  =  f_137;
  }  // B0
  else
  {
    // BLOCK 33
  }  // B0
  // BLOCK 34 MERGES [33 32 ]
  return;
}  //  kernel

__kernel void kGenericGateBothBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_27;
  float f_31, f_40, f_46, f_48, f_50, f_55, f_56, f_58, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_100, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_136, f_137, f_139, f_141, f_142, f_143, f_144, f_146, f_149;
  int i_7, i_9, i_11, i_13, i_15, i_16, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_29, i_32, i_33, i_34, i_35, i_41, i_47, i_49, i_57, i_59, i_91, i_99, i_101, i_135, i_138, i_145, i_148;
  long l_17, l_18, l_19, l_20, l_36, l_37, l_38, l_42, l_43, l_44, l_51, l_52, l_53;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_39, *ul_45, *ul_54, *ul_140, *ul_147, *ul_150;

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
    f_56  =  fabs(f_48);
    i_57  =  isless(f_56, -16.0F);
    if(i_57 == 1)
    {
      // BLOCK 8
      f_58  =  -16.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_59  =  isless(16.0F, f_56);
      if(i_59 == 1)
      {
        // BLOCK 10
        f_58  =  16.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_58  =  f_56;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_60  =  f_58 + 98304.0F;
    f_61  =  f_60 - 98304.0F;
    f_62  =  f_58 - f_61;
    f_63  =  f_58 + f_61;
    f_64  =  f_62 * f_63;
    f_65  =  fma(f_61, f_61, f_64);
    f_66  =  f_65 * -0.25F;
    f_67  =  exp(f_66);
    f_68  =  f_61 * f_61;
    f_69  =  f_68 - f_65;
    f_70  =  fma(f_62, f_63, f_69);
    f_71  =  f_70 * 0.25F;
    f_72  =  f_67 * f_71;
    f_73  =  f_67 - f_72;
    f_74  =  f_73 * 0.3989423F;
    f_75  =  f_58 - 4.0F;
    f_76  =  f_58 + 4.0F;
    f_77  =  f_75 / f_76;
    f_78  =  fma(f_77, -2.38845E-4F, -3.3644176E-4F);
    f_79  =  fma(f_77, f_78, 0.0015739683F);
    f_80  =  fma(f_77, f_79, -2.551242E-4F);
    f_81  =  fma(f_77, f_80, -0.012162627F);
    f_82  =  fma(f_77, f_81, 0.039625186F);
    f_83  =  fma(f_77, f_82, -0.061383333F);
    f_84  =  fma(f_77, f_83, 0.026755197F);
    f_85  =  fma(f_77, f_84, 0.113036744F);
    f_86  =  fma(f_77, f_85, -0.3491806F);
    f_87  =  fma(f_77, f_86, 1.242425F);
    f_88  =  f_58 + 1.25F;
    f_89  =  f_87 / f_88;
    f_90  =  f_74 * f_89;
    i_91  =  isless(f_48, 0.0F);
    if(i_91 == 1)
    {
      // BLOCK 13
      f_92  =  f_90 * f_58;
      f_93  =  -f_92;
      f_94  =  f_93 * f_73;
      f_95  =  f_94;
    }  // B12
    else
    {
      // BLOCK 14
      f_96  =  f_90 * f_73;
      f_97  =  1.0F - f_96;
      f_98  =  f_97 * f_48;
      f_95  =  f_98;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    i_99  =  isless(f_56, -16.0F);
    if(i_99 == 1)
    {
      // BLOCK 16
      f_100  =  -16.0F;
    }  // B15
    else
    {
      // BLOCK 17
      i_101  =  isless(16.0F, f_56);
      if(i_101 == 1)
      {
        // BLOCK 18
        f_100  =  16.0F;
      }  // B17
      else
      {
        // BLOCK 19
        f_100  =  f_56;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [18 19 16 ]
    f_102  =  f_100 + 98304.0F;
    f_103  =  f_102 - 98304.0F;
    f_104  =  f_100 - f_103;
    f_105  =  f_100 + f_103;
    f_106  =  f_104 * f_105;
    f_107  =  fma(f_103, f_103, f_106);
    f_108  =  f_107 * -0.25F;
    f_109  =  exp(f_108);
    f_110  =  f_103 * f_103;
    f_111  =  f_110 - f_107;
    f_112  =  fma(f_104, f_105, f_111);
    f_113  =  f_112 * 0.25F;
    f_114  =  f_109 * f_113;
    f_115  =  f_109 - f_114;
    f_116  =  f_115 * 0.3989423F;
    f_117  =  f_100 - 4.0F;
    f_118  =  f_100 + 4.0F;
    f_119  =  f_117 / f_118;
    f_120  =  fma(f_119, -2.38845E-4F, -3.3644176E-4F);
    f_121  =  fma(f_119, f_120, 0.0015739683F);
    f_122  =  fma(f_119, f_121, -2.551242E-4F);
    f_123  =  fma(f_119, f_122, -0.012162627F);
    f_124  =  fma(f_119, f_123, 0.039625186F);
    f_125  =  fma(f_119, f_124, -0.061383333F);
    f_126  =  fma(f_119, f_125, 0.026755197F);
    f_127  =  fma(f_119, f_126, 0.113036744F);
    f_128  =  fma(f_119, f_127, -0.3491806F);
    f_129  =  fma(f_119, f_128, 1.242425F);
    f_130  =  f_100 + 1.25F;
    f_131  =  f_129 / f_130;
    f_132  =  f_131 - f_100;
    f_133  =  f_116 * f_132;
    f_134  =  f_133 * f_115;
    i_135  =  isless(f_48, 0.0F);
    if(i_135 == 1)
    {
      // BLOCK 21
      f_136  =  f_134;
    }  // B20
    else
    {
      // BLOCK 22
      f_137  =  1.0F - f_134;
      f_136  =  f_137;
    }  // B20
    // BLOCK 23 MERGES [22 21 ]
    i_138  =  isequal(f_48, f_48);
    if(i_138 == 1)
    {
      // BLOCK 24
      f_139  =  f_136;
    }  // B23
    else
    {
      // BLOCK 25
      f_139  =  f_48;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    ul_140  =  ul_2 + l_53;
    f_141  =  f_50 * f_95;
    *((__global float *) ul_140)  =  f_141;
    f_142  =  f_139 * f_55;
    f_143  =  f_142 * f_50;
    f_144  =  f_95 * f_55;
    i_145  =  isequal(f_31, 0.0F);
    if(i_145 == 1)
    {
      // BLOCK 27
      f_146  =  f_143;
    }  // B26
    else
    {
      // BLOCK 28
      f_146  =  f_144;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_147  =  ul_3 + l_38;
    *((__global float *) ul_147)  =  f_146;
    i_148  =  isequal(f_31, 0.0F);
    if(i_148 == 1)
    {
      // BLOCK 30
      f_149  =  f_144;
    }  // B29
    else
    {
      // BLOCK 31
      f_149  =  f_143;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    ul_150  =  ul_3 + l_44;
    *((__global float *) ul_150)  =  f_149;
  }  // B0
  else
  {
    // BLOCK 33
  }  // B0
  // BLOCK 34 MERGES [33 32 ]
  return;
}  //  kernel
