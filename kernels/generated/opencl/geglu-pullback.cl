// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: cd31eb3f0b3af3005e5c30d04d618a658f2224cb898355d4955eccb7635aee9c
// function: geglu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGatePull(in0, in1, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 22) over rows always
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
