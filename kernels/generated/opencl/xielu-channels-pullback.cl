// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: dc1ec25476da1139632a13cb1c84db13c73d2eb66706db66dfc5d22aec1650c6
// function: xielu
// order: channels-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelPull(in0, in1, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 42) over elements always
__kernel void kGenericChannelPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_18;
  float f_23, f_41, f_47, f_53, f_59, f_65, f_67, f_68, f_69, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_135, f_137, f_139;
  int i_6, i_8, i_10, i_12, i_14, i_16, i_17, i_27, i_31, i_32, i_33, i_34, i_35, i_36, i_42, i_48, i_54, i_60, i_66, i_70, i_72, i_89, i_134;
  long l_19, l_20, l_21, l_24, l_25, l_26, l_28, l_29, l_30, l_37, l_38, l_39, l_43, l_44, l_45, l_49, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_63;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_22, *ul_40, *ul_46, *ul_52, *ul_58, *ul_64, *ul_136, *ul_138;

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
    i_60  =  i_36 + 4;
    l_61  =  (long) i_60;
    l_62  =  l_61 + 4L;
    l_63  =  l_62 << 2;
    ul_64  =  ul_3 + l_63;
    f_65  =  *((__global float *) ul_64);
    i_66  =  isless(0.0F, f_23);
    if(i_66 == 1)
    {
      // BLOCK 2
      f_67  =  f_41 * 2.0F;
      f_68  =  fma(f_67, f_23, f_59);
      f_69  =  f_68;
    }  // B1
    else
    {
      // BLOCK 3
      i_70  =  isless(f_23, -0.6931F);
      if(i_70 == 1)
      {
        // BLOCK 4
        f_71  =  -0.6931F;
      }  // B3
      else
      {
        // BLOCK 5
        f_71  =  f_23;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_72  =  isless(-0.6931F, f_71);
      if(i_72 == 1)
      {
        // BLOCK 7
        f_73  =  fma(f_71, 1.539435E-4F, 0.0013563005F);
        f_74  =  fma(f_71, f_73, 0.008322186F);
        f_75  =  fma(f_71, f_74, 0.041664977F);
        f_76  =  fma(f_71, f_75, 0.16666658F);
        f_77  =  fma(f_71, f_76, 0.5F);
        f_78  =  f_71 * f_71;
        f_79  =  fma(f_77, f_78, f_71);
        f_80  =  f_79;
      }  // B6
      else
      {
        // BLOCK 8
        f_81  =  exp(f_71);
        f_82  =  f_81 - 1.0F;
        f_80  =  f_82;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      f_83  =  f_47 * 2048.0F;
      f_84  =  fma(f_83, 2.0F, f_47);
      f_85  =  f_84 - f_47;
      f_86  =  f_84 - f_85;
      f_87  =  f_47 - f_86;
      f_88  =  f_87 + f_53;
      i_89  =  isless(-0.6931F, f_23);
      if(i_89 == 1)
      {
        // BLOCK 10
        f_90  =  f_80 * 4097.0F;
        f_91  =  f_90 - f_80;
        f_92  =  f_90 - f_91;
        f_93  =  fma(f_86, f_92, f_59);
        f_94  =  f_88 * f_92;
        f_95  =  f_92 - f_80;
        f_96  =  f_95 * f_47;
        f_97  =  f_94 - f_96;
        f_98  =  f_97 + f_65;
        f_99  =  f_86 * f_92;
        f_100  =  f_93 - f_99;
        f_101  =  f_93 - f_100;
        f_102  =  f_99 - f_101;
        f_103  =  f_59 - f_100;
        f_104  =  f_102 + f_103;
        f_105  =  f_98 + f_104;
        f_106  =  f_105 + f_93;
        f_69  =  f_106;
      }  // B9
      else
      {
        // BLOCK 11
        f_107  =  exp(f_23);
        f_108  =  f_107 * 4097.0F;
        f_109  =  f_108 - f_107;
        f_110  =  f_108 - f_109;
        f_111  =  f_59 - f_47;
        f_112  =  fma(f_86, f_110, f_111);
        f_113  =  f_65 - f_53;
        f_114  =  f_111 - f_59;
        f_115  =  f_111 - f_114;
        f_116  =  f_59 - f_115;
        f_117  =  -f_47;
        f_118  =  f_117 - f_114;
        f_119  =  f_116 + f_118;
        f_120  =  f_113 + f_119;
        f_121  =  f_88 * f_110;
        f_122  =  f_110 - f_107;
        f_123  =  f_122 * f_47;
        f_124  =  f_121 - f_123;
        f_125  =  f_120 + f_124;
        f_126  =  f_86 * f_110;
        f_127  =  f_112 - f_126;
        f_128  =  f_112 - f_127;
        f_129  =  f_126 - f_128;
        f_130  =  f_111 - f_127;
        f_131  =  f_129 + f_130;
        f_132  =  f_125 + f_131;
        f_133  =  f_132 + f_112;
        f_69  =  f_133;
      }  // B9
    }  // B1
    // BLOCK 12 MERGES [11 10 2 ]
    i_134  =  isequal(f_23, f_23);
    if(i_134 == 1)
    {
      // BLOCK 13
      f_135  =  f_69;
    }  // B12
    else
    {
      // BLOCK 14
      f_135  =  f_23;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    ul_136  =  ul_1 + l_21;
    f_137  =  *((__global float *) ul_136);
    ul_138  =  ul_2 + l_21;
    f_139  =  f_135 * f_137;
    *((__global float *) ul_138)  =  f_139;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
