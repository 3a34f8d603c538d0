// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 4d462f6a99483ceccfe61b015507df50b059679af21cb655d24c456b75c6e4e1
// function: geglu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGatePull(in0, in1, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 22) over rows always
// launch: kGenericGatePullBySlice(in0, in1, out0, numbers_0, shape_3, shape_11, shape_12, shape_13, shape_14, 22) over slices always
__kernel void kGenericGatePull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_8;
  float f_16, f_28, f_34, f_36, f_38, f_42, f_43, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_81, f_82, f_84, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_131, f_134;
  int i_6, i_7, i_10, i_12, i_14, i_21, i_22, i_23, i_29, i_35, i_37, i_44, i_46, i_80, i_83, i_85, i_87, i_119, i_130, i_133;
  long l_17, l_18, l_19, l_20, l_24, l_25, l_26, l_30, l_31, l_32, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_27, *ul_33, *ul_41, *ul_132, *ul_135;

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
    f_43  =  fabs(f_36);
    i_44  =  isless(f_43, -16.0F);
    if(i_44 == 1)
    {
      // BLOCK 8
      f_45  =  -16.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_46  =  isless(16.0F, f_43);
      if(i_46 == 1)
      {
        // BLOCK 10
        f_45  =  16.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_45  =  f_43;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_47  =  f_45 + 98304.0F;
    f_48  =  f_47 - 98304.0F;
    f_49  =  f_45 - f_48;
    f_50  =  f_45 + f_48;
    f_51  =  f_49 * f_50;
    f_52  =  fma(f_48, f_48, f_51);
    f_53  =  f_52 * -0.25F;
    f_54  =  exp(f_53);
    f_55  =  f_48 * f_48;
    f_56  =  f_55 - f_52;
    f_57  =  fma(f_49, f_50, f_56);
    f_58  =  f_57 * 0.25F;
    f_59  =  f_54 * f_58;
    f_60  =  f_54 - f_59;
    f_61  =  f_60 * 0.3989423F;
    f_62  =  f_45 - 4.0F;
    f_63  =  f_45 + 4.0F;
    f_64  =  f_62 / f_63;
    f_65  =  fma(f_64, -2.38845E-4F, -3.3644176E-4F);
    f_66  =  fma(f_64, f_65, 0.0015739683F);
    f_67  =  fma(f_64, f_66, -2.551242E-4F);
    f_68  =  fma(f_64, f_67, -0.012162627F);
    f_69  =  fma(f_64, f_68, 0.039625186F);
    f_70  =  fma(f_64, f_69, -0.061383333F);
    f_71  =  fma(f_64, f_70, 0.026755197F);
    f_72  =  fma(f_64, f_71, 0.113036744F);
    f_73  =  fma(f_64, f_72, -0.3491806F);
    f_74  =  fma(f_64, f_73, 1.242425F);
    f_75  =  f_45 + 1.25F;
    f_76  =  f_74 / f_75;
    f_77  =  f_76 - f_45;
    f_78  =  f_61 * f_77;
    f_79  =  f_78 * f_60;
    i_80  =  isless(f_36, 0.0F);
    if(i_80 == 1)
    {
      // BLOCK 13
      f_81  =  f_79;
    }  // B12
    else
    {
      // BLOCK 14
      f_82  =  1.0F - f_79;
      f_81  =  f_82;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    i_83  =  isequal(f_36, f_36);
    if(i_83 == 1)
    {
      // BLOCK 16
      f_84  =  f_81;
    }  // B15
    else
    {
      // BLOCK 17
      f_84  =  f_36;
    }  // B15
    // BLOCK 18 MERGES [17 16 ]
    i_85  =  isless(f_43, -16.0F);
    if(i_85 == 1)
    {
      // BLOCK 19
      f_86  =  -16.0F;
    }  // B18
    else
    {
      // BLOCK 20
      i_87  =  isless(16.0F, f_43);
      if(i_87 == 1)
      {
        // BLOCK 21
        f_86  =  16.0F;
      }  // B20
      else
      {
        // BLOCK 22
        f_86  =  f_43;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [21 22 19 ]
    f_88  =  f_86 + 98304.0F;
    f_89  =  f_88 - 98304.0F;
    f_90  =  f_86 - f_89;
    f_91  =  f_86 + f_89;
    f_92  =  f_90 * f_91;
    f_93  =  fma(f_89, f_89, f_92);
    f_94  =  f_93 * -0.25F;
    f_95  =  exp(f_94);
    f_96  =  f_89 * f_89;
    f_97  =  f_96 - f_93;
    f_98  =  fma(f_90, f_91, f_97);
    f_99  =  f_98 * 0.25F;
    f_100  =  f_95 * f_99;
    f_101  =  f_95 - f_100;
    f_102  =  f_101 * 0.3989423F;
    f_103  =  f_86 - 4.0F;
    f_104  =  f_86 + 4.0F;
    f_105  =  f_103 / f_104;
    f_106  =  fma(f_105, -2.38845E-4F, -3.3644176E-4F);
    f_107  =  fma(f_105, f_106, 0.0015739683F);
    f_108  =  fma(f_105, f_107, -2.551242E-4F);
    f_109  =  fma(f_105, f_108, -0.012162627F);
    f_110  =  fma(f_105, f_109, 0.039625186F);
    f_111  =  fma(f_105, f_110, -0.061383333F);
    f_112  =  fma(f_105, f_111, 0.026755197F);
    f_113  =  fma(f_105, f_112, 0.113036744F);
    f_114  =  fma(f_105, f_113, -0.3491806F);
    f_115  =  fma(f_105, f_114, 1.242425F);
    f_116  =  f_86 + 1.25F;
    f_117  =  f_115 / f_116;
    f_118  =  f_102 * f_117;
    i_119  =  isless(f_36, 0.0F);
    if(i_119 == 1)
    {
      // BLOCK 24
      f_120  =  f_118 * f_86;
      f_121  =  -f_120;
      f_122  =  f_121 * f_101;
      f_123  =  f_122;
    }  // B23
    else
    {
      // BLOCK 25
      f_124  =  f_118 * f_101;
      f_125  =  1.0F - f_124;
      f_126  =  f_125 * f_36;
      f_123  =  f_126;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    f_127  =  f_123 * f_42;
    f_128  =  f_84 * f_42;
    f_129  =  f_38 * f_128;
    i_130  =  isequal(f_16, 0.0F);
    if(i_130 == 1)
    {
      // BLOCK 27
      f_131  =  f_129;
    }  // B26
    else
    {
      // BLOCK 28
      f_131  =  f_127;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_132  =  ul_2 + l_26;
    *((__global float *) ul_132)  =  f_131;
    i_133  =  isequal(f_16, 0.0F);
    if(i_133 == 1)
    {
      // BLOCK 30
      f_134  =  f_127;
    }  // B29
    else
    {
      // BLOCK 31
      f_134  =  f_129;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    ul_135  =  ul_2 + l_32;
    *((__global float *) ul_135)  =  f_134;
  }  // B0
  else
  {
    // BLOCK 33
  }  // B0
  // BLOCK 34 MERGES [33 32 ]
  return;
}  //  kernel

__kernel void kGenericGatePullBySlice(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_3, __private int shape_11, __private int shape_12, __private int shape_13, __private int shape_14, __private int code)
{
  bool b_26;
  float f_30, f_39, f_45, f_47, f_49, f_54, f_55, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_93, f_94, f_96, f_98, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_143, f_146;
  int i_6, i_8, i_10, i_12, i_14, i_15, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_31, i_32, i_33, i_34, i_40, i_46, i_48, i_56, i_58, i_92, i_95, i_97, i_99, i_131, i_142, i_145;
  long l_16, l_17, l_18, l_19, l_35, l_36, l_37, l_41, l_42, l_43, l_50, l_51, l_52;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_38, *ul_44, *ul_53, *ul_144, *ul_147;

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
    f_55  =  fabs(f_47);
    i_56  =  isless(f_55, -16.0F);
    if(i_56 == 1)
    {
      // BLOCK 8
      f_57  =  -16.0F;
    }  // B7
    else
    {
      // BLOCK 9
      i_58  =  isless(16.0F, f_55);
      if(i_58 == 1)
      {
        // BLOCK 10
        f_57  =  16.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_57  =  f_55;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    f_59  =  f_57 + 98304.0F;
    f_60  =  f_59 - 98304.0F;
    f_61  =  f_57 - f_60;
    f_62  =  f_57 + f_60;
    f_63  =  f_61 * f_62;
    f_64  =  fma(f_60, f_60, f_63);
    f_65  =  f_64 * -0.25F;
    f_66  =  exp(f_65);
    f_67  =  f_60 * f_60;
    f_68  =  f_67 - f_64;
    f_69  =  fma(f_61, f_62, f_68);
    f_70  =  f_69 * 0.25F;
    f_71  =  f_66 * f_70;
    f_72  =  f_66 - f_71;
    f_73  =  f_72 * 0.3989423F;
    f_74  =  f_57 - 4.0F;
    f_75  =  f_57 + 4.0F;
    f_76  =  f_74 / f_75;
    f_77  =  fma(f_76, -2.38845E-4F, -3.3644176E-4F);
    f_78  =  fma(f_76, f_77, 0.0015739683F);
    f_79  =  fma(f_76, f_78, -2.551242E-4F);
    f_80  =  fma(f_76, f_79, -0.012162627F);
    f_81  =  fma(f_76, f_80, 0.039625186F);
    f_82  =  fma(f_76, f_81, -0.061383333F);
    f_83  =  fma(f_76, f_82, 0.026755197F);
    f_84  =  fma(f_76, f_83, 0.113036744F);
    f_85  =  fma(f_76, f_84, -0.3491806F);
    f_86  =  fma(f_76, f_85, 1.242425F);
    f_87  =  f_57 + 1.25F;
    f_88  =  f_86 / f_87;
    f_89  =  f_88 - f_57;
    f_90  =  f_73 * f_89;
    f_91  =  f_90 * f_72;
    i_92  =  isless(f_47, 0.0F);
    if(i_92 == 1)
    {
      // BLOCK 13
      f_93  =  f_91;
    }  // B12
    else
    {
      // BLOCK 14
      f_94  =  1.0F - f_91;
      f_93  =  f_94;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    i_95  =  isequal(f_47, f_47);
    if(i_95 == 1)
    {
      // BLOCK 16
      f_96  =  f_93;
    }  // B15
    else
    {
      // BLOCK 17
      f_96  =  f_47;
    }  // B15
    // BLOCK 18 MERGES [17 16 ]
    i_97  =  isless(f_55, -16.0F);
    if(i_97 == 1)
    {
      // BLOCK 19
      f_98  =  -16.0F;
    }  // B18
    else
    {
      // BLOCK 20
      i_99  =  isless(16.0F, f_55);
      if(i_99 == 1)
      {
        // BLOCK 21
        f_98  =  16.0F;
      }  // B20
      else
      {
        // BLOCK 22
        f_98  =  f_55;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [21 22 19 ]
    f_100  =  f_98 + 98304.0F;
    f_101  =  f_100 - 98304.0F;
    f_102  =  f_98 - f_101;
    f_103  =  f_98 + f_101;
    f_104  =  f_102 * f_103;
    f_105  =  fma(f_101, f_101, f_104);
    f_106  =  f_105 * -0.25F;
    f_107  =  exp(f_106);
    f_108  =  f_101 * f_101;
    f_109  =  f_108 - f_105;
    f_110  =  fma(f_102, f_103, f_109);
    f_111  =  f_110 * 0.25F;
    f_112  =  f_107 * f_111;
    f_113  =  f_107 - f_112;
    f_114  =  f_113 * 0.3989423F;
    f_115  =  f_98 - 4.0F;
    f_116  =  f_98 + 4.0F;
    f_117  =  f_115 / f_116;
    f_118  =  fma(f_117, -2.38845E-4F, -3.3644176E-4F);
    f_119  =  fma(f_117, f_118, 0.0015739683F);
    f_120  =  fma(f_117, f_119, -2.551242E-4F);
    f_121  =  fma(f_117, f_120, -0.012162627F);
    f_122  =  fma(f_117, f_121, 0.039625186F);
    f_123  =  fma(f_117, f_122, -0.061383333F);
    f_124  =  fma(f_117, f_123, 0.026755197F);
    f_125  =  fma(f_117, f_124, 0.113036744F);
    f_126  =  fma(f_117, f_125, -0.3491806F);
    f_127  =  fma(f_117, f_126, 1.242425F);
    f_128  =  f_98 + 1.25F;
    f_129  =  f_127 / f_128;
    f_130  =  f_114 * f_129;
    i_131  =  isless(f_47, 0.0F);
    if(i_131 == 1)
    {
      // BLOCK 24
      f_132  =  f_130 * f_98;
      f_133  =  -f_132;
      f_134  =  f_133 * f_113;
      f_135  =  f_134;
    }  // B23
    else
    {
      // BLOCK 25
      f_136  =  f_130 * f_113;
      f_137  =  1.0F - f_136;
      f_138  =  f_137 * f_47;
      f_135  =  f_138;
    }  // B23
    // BLOCK 26 MERGES [25 24 ]
    f_139  =  f_135 * f_54;
    f_140  =  f_96 * f_54;
    f_141  =  f_49 * f_140;
    i_142  =  isequal(f_30, 0.0F);
    if(i_142 == 1)
    {
      // BLOCK 27
      f_143  =  f_141;
    }  // B26
    else
    {
      // BLOCK 28
      f_143  =  f_139;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    ul_144  =  ul_2 + l_37;
    *((__global float *) ul_144)  =  f_143;
    i_145  =  isequal(f_30, 0.0F);
    if(i_145 == 1)
    {
      // BLOCK 30
      f_146  =  f_139;
    }  // B29
    else
    {
      // BLOCK 31
      f_146  =  f_141;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    ul_147  =  ul_2 + l_43;
    *((__global float *) ul_147)  =  f_146;
  }  // B0
  else
  {
    // BLOCK 33
  }  // B0
  // BLOCK 34 MERGES [33 32 ]
  return;
}  //  kernel
