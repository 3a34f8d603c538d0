// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 6d74bfb8d0bc35ec9c038fe9aeae2d3db9859099ef702efcd5481fef88d38ab8
// function: dyt
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, numbers_5, shape_0, 0, 41) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private float numbers_5, __private int shape_0, __private int what, __private int code)
{
  bool b_19;
  float f_7, f_9, f_11, f_13, f_15, f_17, f_24, f_25, f_27, f_30, f_32, f_33, f_34, f_35, f_36, f_37, f_39, f_42, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_60, f_61, f_62, f_63, f_65, f_66, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_125, f_127, f_130, f_131, f_132, f_133;
  int i_5, i_18, i_26, i_28, i_29, i_31, i_38, i_40, i_41, i_43, i_59, i_64, i_67, i_124, i_126, i_128, i_129;
  long l_20, l_21, l_22;
  __global uchar *ul_0, *ul_1, *ul_23, *ul_134;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  f_15  =  numbers_4;
  f_17  =  numbers_5;
  i_18  =  get_global_id(0);
  b_19  =  i_18 < i_5;
  if(b_19)
  {
    // BLOCK 1
    l_20  =  (long) i_18;
    l_21  =  l_20 + 4L;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    f_25  =  f_7 * f_24;
    i_26  =  isless(f_25, -250.0F);
    if(i_26 == 1)
    {
      // BLOCK 2
      f_27  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_28  =  isless(250.0F, f_25);
      if(i_28 == 1)
      {
        // BLOCK 4
        f_27  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_27  =  f_25;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_29  =  isless(f_25, -250.0F);
    if(i_29 == 1)
    {
      // BLOCK 7
      f_30  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_31  =  isless(250.0F, f_25);
      if(i_31 == 1)
      {
        // BLOCK 9
        f_30  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_30  =  f_25;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_32  =  f_27 + 786432.0F;
    f_33  =  f_32 - 786432.0F;
    f_34  =  f_27 - f_33;
    f_35  =  f_11 * f_27;
    f_36  =  fma(f_34, f_9, f_35);
    f_37  =  fma(f_33, f_9, f_36);
    i_38  =  isless(f_37, -1.0F);
    if(i_38 == 1)
    {
      // BLOCK 12
      f_39  =  -1.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_40  =  isless(1.0F, f_37);
      if(i_40 == 1)
      {
        // BLOCK 14
        f_39  =  1.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_39  =  f_37;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    i_41  =  isless(f_25, -250.0F);
    if(i_41 == 1)
    {
      // BLOCK 17
      f_42  =  -250.0F;
    }  // B16
    else
    {
      // BLOCK 18
      i_43  =  isless(250.0F, f_25);
      if(i_43 == 1)
      {
        // BLOCK 19
        f_42  =  250.0F;
      }  // B18
      else
      {
        // BLOCK 20
        f_42  =  f_25;
      }  // B18
    }  // B16
    // BLOCK 21 MERGES [19 20 17 ]
    f_44  =  f_42 + 786432.0F;
    f_45  =  f_44 - 786432.0F;
    f_46  =  f_42 - f_45;
    f_47  =  f_42 * f_11;
    f_48  =  fma(f_46, f_9, f_47);
    f_49  =  f_45 * f_9;
    f_50  =  fma(f_45, f_9, f_48);
    f_51  =  f_49 - f_50;
    f_52  =  f_51 + f_48;
    f_53  =  f_52 * 4.0F;
    f_54  =  f_53 * 0.5F;
    f_55  =  f_37 * 4.0F;
    f_56  =  fabs(f_55);
    f_57  =  f_56 * -0.5F;
    f_58  =  exp(f_57);
    i_59  =  isless(f_55, 0.0F);
    if(i_59 == 1)
    {
      // BLOCK 22
      f_60  =  fma(f_54, f_58, f_58);
      f_61  =  f_60;
    }  // B21
    else
    {
      // BLOCK 23
      f_62  =  f_54 * f_58;
      f_63  =  f_58 - f_62;
      f_61  =  f_63;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    i_64  =  isless(f_37, 0.0F);
    if(i_64 == 1)
    {
      // BLOCK 25
      f_65  =  -1.0F;
    }  // B24
    else
    {
      // BLOCK 26
      f_65  =  1.0F;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    f_66  =  fabs(f_37);
    i_67  =  isless(f_66, 1.0F);
    if(i_67 == 1)
    {
      // BLOCK 28
      f_68  =  f_15 + f_37;
      f_69  =  f_30 + 786432.0F;
      f_70  =  f_69 - 786432.0F;
      f_71  =  f_30 - f_70;
      f_72  =  f_30 * f_11;
      f_73  =  fma(f_71, f_9, f_72);
      f_74  =  f_70 * f_9;
      f_75  =  fma(f_70, f_9, f_73);
      f_76  =  f_74 - f_75;
      f_77  =  f_76 + f_73;
      f_78  =  f_77 + f_17;
      f_79  =  f_39 * f_39;
      f_80  =  fma(f_79, 1.0706029E-11F, 1.9270852E-9F);
      f_81  =  fma(f_79, f_80, 2.5052108E-7F);
      f_82  =  fma(f_79, f_81, 2.2045855E-5F);
      f_83  =  fma(f_79, f_82, 0.0011904762F);
      f_84  =  fma(f_79, f_83, 0.033333335F);
      f_85  =  fma(f_79, f_84, 0.33333334F);
      f_86  =  f_85 * f_79;
      f_87  =  f_86 * f_39;
      f_88  =  fabs(f_39);
      f_89  =  -f_88;
      f_90  =  exp(f_89);
      f_91  =  f_90 * 2.0F;
      f_92  =  fma(f_90, f_90, 1.0F);
      f_93  =  f_91 / f_92;
      f_94  =  f_87 * f_93;
      f_95  =  f_78 - f_94;
      f_96  =  f_68 - f_37;
      f_97  =  f_68 - f_96;
      f_98  =  f_37 - f_97;
      f_99  =  f_15 - f_96;
      f_100  =  f_98 + f_99;
      f_101  =  f_95 + f_100;
      f_102  =  f_101 + f_68;
      f_103  =  f_102;
    }  // B27
    else
    {
      // BLOCK 29
      f_104  =  f_65 + f_15;
      f_105  =  f_61 * 2.0F;
      f_106  =  f_61 + 1.0F;
      f_107  =  f_105 / f_106;
      f_108  =  f_106 - 1.0F;
      f_109  =  f_106 - f_108;
      f_110  =  1.0F - f_109;
      f_111  =  f_61 - f_108;
      f_112  =  f_110 + f_111;
      f_113  =  f_107 * f_112;
      f_114  =  f_107 - f_113;
      f_115  =  f_114 * f_65;
      f_116  =  f_104 - f_115;
      f_117  =  f_104 - f_15;
      f_118  =  f_104 - f_117;
      f_119  =  f_15 - f_118;
      f_120  =  f_65 - f_117;
      f_121  =  f_119 + f_120;
      f_122  =  f_121 + f_17;
      f_123  =  f_116 + f_122;
      f_103  =  f_123;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    i_124  =  isless(f_25, -3.4028235E38F);
    if(i_124 == 1)
    {
      // BLOCK 31
      f_125  =  -3.4028235E38F;
    }  // B30
    else
    {
      // BLOCK 32
      i_126  =  isless(3.4028235E38F, f_25);
      if(i_126 == 1)
      {
        // BLOCK 33
        f_125  =  3.4028235E38F;
      }  // B32
      else
      {
        // BLOCK 34
        f_125  =  f_25;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [33 34 31 ]
    f_127  =  f_103 * f_13;
    i_128  =  isequal(f_15, 0.0F);
    if(i_128 == 1)
    {
      // BLOCK 36
      i_129  =  isless(f_66, 1.0E-4F);
      if(i_129 == 1)
      {
        // BLOCK 37
        f_130  =  f_9 + f_11;
        f_131  =  f_130 * f_13;
        f_132  =  f_131 * f_125;
        f_133  =  f_132;
      }  // B36
      else
      {
        // BLOCK 38
        f_133  =  f_127;
      }  // B36
    }  // B35
    else
    {
      // BLOCK 39
      f_133  =  f_127;
    }  // B35
    // BLOCK 40 MERGES [37 38 39 ]
    ul_134  =  ul_1 + l_22;
    *((__global float *) ul_134)  =  f_133;
  }  // B0
  else
  {
    // BLOCK 41
  }  // B0
  // BLOCK 42 MERGES [41 40 ]
  return;
}  //  kernel
