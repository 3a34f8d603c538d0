// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 13cc921c21c7b68b2b4ce19e63cafb3c6816132ec7521921dfdadaaa7cfea66a
// function: dyt
// order: channels-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelPull(in0, in1, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 41) over elements always
__kernel void kGenericChannelPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_18;
  float f_23, f_41, f_47, f_53, f_59, f_60, f_62, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_89, f_90, f_91, f_92, f_94, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_122, f_123, f_124, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_139, f_141;
  int i_6, i_8, i_10, i_12, i_14, i_16, i_17, i_27, i_31, i_32, i_33, i_34, i_35, i_36, i_42, i_48, i_54, i_61, i_63, i_64, i_66, i_88, i_93, i_95, i_96, i_98, i_120, i_125;
  long l_19, l_20, l_21, l_24, l_25, l_26, l_28, l_29, l_30, l_37, l_38, l_39, l_43, l_44, l_45, l_49, l_50, l_51, l_55, l_56, l_57;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_22, *ul_40, *ul_46, *ul_52, *ul_58, *ul_138, *ul_140;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  ul_3  =  table;
  i_6  =  shape_0;
  i_8  =  shape_2;
  i_10  =  shape_7;
  i_12  =  shape_8;
  i_14  =  shape_9;
  i_16  =  shape_10;
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
    l_24  =  (long) i_14;
    l_25  =  l_24 * l_19;
    l_26  =  l_25 >> i_16;
    i_27  =  (int) l_26;
    l_28  =  (long) i_10;
    l_29  =  l_28 * l_19;
    l_30  =  l_29 >> i_12;
    i_31  =  (int) l_30;
    i_32  =  i_31 * i_8;
    i_33  =  i_27 - i_32;
    i_34  =  i_33 << 2;
    i_35  =  i_33 << 1;
    i_36  =  i_34 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_3 + l_39;
    f_41  =  *((__global float *) ul_40);
    i_42  =  i_36 + 1;
    l_43  =  (long) i_42;
    l_44  =  l_43 + 4L;
    l_45  =  l_44 << 2;
    ul_46  =  ul_3 + l_45;
    f_47  =  *((__global float *) ul_46);
    i_48  =  i_36 + 2;
    l_49  =  (long) i_48;
    l_50  =  l_49 + 4L;
    l_51  =  l_50 << 2;
    ul_52  =  ul_3 + l_51;
    f_53  =  *((__global float *) ul_52);
    i_54  =  i_36 + 3;
    l_55  =  (long) i_54;
    l_56  =  l_55 + 4L;
    l_57  =  l_56 << 2;
    ul_58  =  ul_3 + l_57;
    f_59  =  *((__global float *) ul_58);
    f_60  =  f_23 * f_41;
    i_61  =  isless(f_60, -250.0F);
    if(i_61 == 1)
    {
      // BLOCK 2
      f_62  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_63  =  isless(250.0F, f_60);
      if(i_63 == 1)
      {
        // BLOCK 4
        f_62  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_62  =  f_60;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_64  =  isless(f_60, -250.0F);
    if(i_64 == 1)
    {
      // BLOCK 7
      f_65  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_66  =  isless(250.0F, f_60);
      if(i_66 == 1)
      {
        // BLOCK 9
        f_65  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_65  =  f_60;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_67  =  f_65 + 786432.0F;
    f_68  =  f_67 - 786432.0F;
    f_69  =  f_65 - f_68;
    f_70  =  f_53 * f_65;
    f_71  =  fma(f_69, f_47, f_70);
    f_72  =  f_68 * f_47;
    f_73  =  fma(f_68, f_47, f_71);
    f_74  =  f_72 - f_73;
    f_75  =  f_74 + f_71;
    f_76  =  f_75 * 2.0F;
    f_77  =  f_76 * 0.5F;
    f_78  =  f_62 + 786432.0F;
    f_79  =  f_78 - 786432.0F;
    f_80  =  f_62 - f_79;
    f_81  =  f_62 * f_53;
    f_82  =  fma(f_80, f_47, f_81);
    f_83  =  fma(f_79, f_47, f_82);
    f_84  =  f_83 * 2.0F;
    f_85  =  fabs(f_84);
    f_86  =  f_85 * -0.5F;
    f_87  =  exp(f_86);
    i_88  =  isless(f_84, 0.0F);
    if(i_88 == 1)
    {
      // BLOCK 12
      f_89  =  fma(f_77, f_87, f_87);
      f_90  =  f_89;
    }  // B11
    else
    {
      // BLOCK 13
      f_91  =  f_77 * f_87;
      f_92  =  f_87 - f_91;
      f_90  =  f_92;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_93  =  isless(f_60, -250.0F);
    if(i_93 == 1)
    {
      // BLOCK 15
      f_94  =  -250.0F;
    }  // B14
    else
    {
      // BLOCK 16
      i_95  =  isless(250.0F, f_60);
      if(i_95 == 1)
      {
        // BLOCK 17
        f_94  =  250.0F;
      }  // B16
      else
      {
        // BLOCK 18
        f_94  =  f_60;
      }  // B16
    }  // B14
    // BLOCK 19 MERGES [17 18 15 ]
    i_96  =  isless(f_60, -250.0F);
    if(i_96 == 1)
    {
      // BLOCK 20
      f_97  =  -250.0F;
    }  // B19
    else
    {
      // BLOCK 21
      i_98  =  isless(250.0F, f_60);
      if(i_98 == 1)
      {
        // BLOCK 22
        f_97  =  250.0F;
      }  // B21
      else
      {
        // BLOCK 23
        f_97  =  f_60;
      }  // B21
    }  // B19
    // BLOCK 24 MERGES [22 23 20 ]
    f_99  =  f_97 + 786432.0F;
    f_100  =  f_99 - 786432.0F;
    f_101  =  f_97 - f_100;
    f_102  =  f_97 * f_53;
    f_103  =  fma(f_101, f_47, f_102);
    f_104  =  f_100 * f_47;
    f_105  =  fma(f_100, f_47, f_103);
    f_106  =  f_104 - f_105;
    f_107  =  f_106 + f_103;
    f_108  =  f_107 * 2.0F;
    f_109  =  f_108 * 0.5F;
    f_110  =  f_94 + 786432.0F;
    f_111  =  f_110 - 786432.0F;
    f_112  =  f_94 - f_111;
    f_113  =  f_94 * f_53;
    f_114  =  fma(f_112, f_47, f_113);
    f_115  =  fma(f_111, f_47, f_114);
    f_116  =  f_115 * 2.0F;
    f_117  =  fabs(f_116);
    f_118  =  f_117 * -0.5F;
    f_119  =  exp(f_118);
    i_120  =  isless(f_116, 0.0F);
    if(i_120 == 1)
    {
      // BLOCK 25
      f_121  =  fma(f_109, f_119, f_119);
      f_122  =  f_121;
    }  // B24
    else
    {
      // BLOCK 26
      f_123  =  f_109 * f_119;
      f_124  =  f_119 - f_123;
      f_122  =  f_124;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_125  =  isequal(f_23, f_23);
    if(i_125 == 1)
    {
      // BLOCK 28
      f_126  =  f_47 + f_53;
      f_127  =  f_126 * f_59;
      f_128  =  f_90 * 2.0F;
      f_129  =  fma(f_90, f_90, 1.0F);
      f_130  =  f_128 / f_129;
      f_131  =  f_127 * f_130;
      f_132  =  f_122 * 2.0F;
      f_133  =  fma(f_122, f_122, 1.0F);
      f_134  =  f_132 / f_133;
      f_135  =  f_134 * f_41;
      f_136  =  f_131 * f_135;
      f_137  =  f_136;
    }  // B27
    else
    {
      // BLOCK 29
      f_137  =  f_23;
    }  // B27
    // BLOCK 30 MERGES [29 28 ]
    ul_138  =  ul_1 + l_21;
    f_139  =  *((__global float *) ul_138);
    ul_140  =  ul_2 + l_21;
    f_141  =  f_137 * f_139;
    *((__global float *) ul_140)  =  f_141;
  }  // B0
  else
  {
    // BLOCK 31
  }  // B0
  // BLOCK 32 MERGES [31 30 ]
  return;
}  //  kernel
