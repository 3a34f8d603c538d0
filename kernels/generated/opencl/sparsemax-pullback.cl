// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ac77022137338830453c332fd4150e9bc553be973d212b497dd637db4683d988
// function: sparsemax
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericThreshold(in0, in1, max, threshold, rest, mean, shape_1, shape_2, shape_3, shape_9, shape_10, 1) over rows always
// launch: kGenericSparsePull(in0, in1, max, threshold, rest, mean, out0, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10) over elements always
__kernel void kGenericThreshold(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *threshold, __global uchar *rest, __global uchar *mean, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_9, __private int shape_10, __private int gradient)
{
  bool b_10;
  float f_28, f_29, f_30, f_38, f_40, f_43, f_44, f_46, f_47, f_51, f_52, f_60, f_61, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_84, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_109, f_110, f_111, f_113, f_114, f_122, f_123, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_149, f_150, f_151;
  int i_8, i_9, i_12, i_14, i_16, i_18, i_23, i_24, i_25, i_26, i_27, i_31, i_32, i_33, i_39, i_41, i_42, i_45, i_48, i_49, i_50, i_53, i_54, i_55, i_62, i_72, i_73, i_82, i_83, i_86, i_115, i_116, i_117, i_124, i_134, i_135, i_147;
  long l_19, l_20, l_21, l_22, l_34, l_35, l_36, l_56, l_57, l_58, l_105, l_106, l_118, l_119, l_120;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_37, *ul_59, *ul_107, *ul_108, *ul_112, *ul_121, *ul_136, *ul_148;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  threshold;
  ul_4  =  rest;
  ul_5  =  mean;
  i_8  =  shape_1;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_8;
  if(b_10)
  {
    // BLOCK 1
    i_12  =  shape_9;
    i_14  =  shape_10;
    i_16  =  shape_2;
    i_18  =  shape_3;
    l_19  =  (long) i_9;
    l_20  =  (long) i_12;
    l_21  =  l_19 * l_20;
    l_22  =  l_21 >> i_14;
    i_23  =  (int) l_22;
    i_24  =  i_23 * i_18;
    i_25  =  i_16 + -1;
    i_26  =  i_24 * i_25;
    i_27  =  i_26 + i_9;
    f_28  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_29  =  f_28;
    f_30  =  0.0F;
    i_31  =  0;
    for(;i_31 < i_16;)
    {
      // BLOCK 3
      i_32  =  i_31 * i_18;
      i_33  =  i_27 + i_32;
      l_34  =  (long) i_33;
      l_35  =  l_34 + 4L;
      l_36  =  l_35 << 2;
      ul_37  =  ul_0 + l_36;
      f_38  =  *((__global float *) ul_37);
      i_39  =  isequal(f_38, f_38);
      if(i_39 == 1)
      {
        // BLOCK 4
        f_40  =  f_30;
      }  // B3
      else
      {
        // BLOCK 5
        f_40  =  f_38;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_41  =  i_31 + 1;
      i_42  =  isless(f_29, f_38);
      if(i_42 == 1)
      {
        // BLOCK 7
        f_43  =  f_38;
        f_44  =  f_40;
      }  // B6
      else
      {
        // BLOCK 8
        f_43  =  f_29;
        f_44  =  f_40;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      f_44  =  f_40;
      i_45  =  i_41;
      f_29  =  f_43;
      f_30  =  f_44;
      i_31  =  i_45;
    }  // B2
    // BLOCK 10
    // BLOCK 11 MERGES [10 21 ]
    f_46  =  -1.0F;
    f_47  =  0.0F;
    i_48  =  -1;
    i_49  =  0;
    for(;i_48 != i_49;)
    {
      // BLOCK 12
      // BLOCK 13 MERGES [12 20 ]
      i_50  =  0;
      f_51  =  -1.0F;
      f_52  =  0.0F;
      i_53  =  0;
      for(;i_53 < i_16;)
      {
        // BLOCK 14
        i_54  =  i_53 * i_18;
        i_55  =  i_54 + i_27;
        l_56  =  (long) i_55;
        l_57  =  l_56 + 4L;
        l_58  =  l_57 << 2;
        ul_59  =  ul_0 + l_58;
        f_60  =  *((__global float *) ul_59);
        f_61  =  f_60 - f_29;
        i_62  =  isless(f_61, -3.4028235E38F);
        if(i_62 == 1)
        {
          // BLOCK 15
          f_63  =  0.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_64  =  f_61 - f_60;
          f_65  =  f_61 - f_64;
          f_66  =  f_60 - f_65;
          f_67  =  f_29 + f_64;
          f_68  =  f_66 - f_67;
          f_63  =  f_68;
        }  // B14
        // BLOCK 17 MERGES [15 16 ]
        f_69  =  f_61 - f_46;
        f_70  =  f_63 - f_47;
        f_71  =  f_69 + f_70;
        i_72  =  i_53 + 1;
        i_73  =  isless(0.0F, f_71);
        if(i_73 == 1)
        {
          // BLOCK 18
          f_74  =  f_51 + f_61;
          f_75  =  f_74 - f_51;
          f_76  =  f_74 - f_75;
          f_77  =  f_51 - f_76;
          f_78  =  f_61 - f_75;
          f_79  =  f_77 + f_78;
          f_80  =  f_52 + f_79;
          f_81  =  f_80 + f_63;
          i_82  =  i_50 + 1;
          i_83  =  i_82;
          f_84  =  f_74;
          f_85  =  f_81;
        }  // B17
        else
        {
          // BLOCK 19
          i_83  =  i_50;
          f_84  =  f_51;
          f_85  =  f_52;
        }  // B17
        // BLOCK 20 MERGES [19 18 ]
        i_86  =  i_72;
        i_50  =  i_83;
        f_51  =  f_84;
        f_52  =  f_85;
        i_53  =  i_86;
      }  // B13
      // BLOCK 21
      f_87  =  f_51 + f_52;
      f_88  =  (float) i_50;
      f_89  =  f_87 / f_88;
      f_90  =  f_89 * 4097.0F;
      f_91  =  f_90 - f_89;
      f_92  =  f_90 - f_91;
      f_93  =  f_92 * f_88;
      f_94  =  f_87 - f_93;
      f_95  =  f_89 - f_92;
      f_96  =  f_95 * f_88;
      f_97  =  f_94 - f_96;
      f_98  =  f_87 - f_51;
      f_99  =  f_87 - f_98;
      f_100  =  f_51 - f_99;
      f_101  =  f_52 - f_98;
      f_102  =  f_100 + f_101;
      f_103  =  f_97 + f_102;
      f_104  =  f_103 / f_88;
      f_46  =  f_89;
      f_47  =  f_104;
      i_48  =  i_49;
      i_49  =  i_50;
    }  // B11
    // BLOCK 22
    l_105  =  l_19 + 4L;
    l_106  =  l_105 << 2;
    ul_107  =  ul_2 + l_106;
    *((__global float *) ul_107)  =  f_29;
    ul_108  =  ul_3 + l_106;
    f_109  =  f_29 - f_29;
    f_110  =  f_109 + f_30;
    f_111  =  f_110 + f_46;
    *((__global float *) ul_108)  =  f_111;
    ul_112  =  ul_4 + l_106;
    *((__global float *) ul_112)  =  f_47;
    // BLOCK 23 MERGES [22 30 ]
    f_113  =  0.0F;
    f_114  =  0.0F;
    i_115  =  0;
    for(;i_115 < i_16;)
    {
      // BLOCK 24
      i_116  =  i_115 * i_18;
      i_117  =  i_116 + i_27;
      l_118  =  (long) i_117;
      l_119  =  l_118 + 4L;
      l_120  =  l_119 << 2;
      ul_121  =  ul_0 + l_120;
      f_122  =  *((__global float *) ul_121);
      f_123  =  f_122 - f_29;
      i_124  =  isless(f_123, -3.4028235E38F);
      if(i_124 == 1)
      {
        // BLOCK 25
        f_125  =  0.0F;
      }  // B24
      else
      {
        // BLOCK 26
        f_126  =  f_123 - f_122;
        f_127  =  f_123 - f_126;
        f_128  =  f_122 - f_127;
        f_129  =  f_29 + f_126;
        f_130  =  f_128 - f_129;
        f_125  =  f_130;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_131  =  f_123 - f_46;
      f_132  =  f_125 - f_47;
      f_133  =  f_131 + f_132;
      i_134  =  i_115 + 1;
      i_135  =  isless(0.0F, f_133);
      if(i_135 == 1)
      {
        // BLOCK 28
        ul_136  =  ul_1 + l_120;
        f_137  =  *((__global float *) ul_136);
        f_138  =  f_113 + f_137;
        f_139  =  f_138 - f_113;
        f_140  =  f_138 - f_139;
        f_141  =  f_113 - f_140;
        f_142  =  f_137 - f_139;
        f_143  =  f_141 + f_142;
        f_144  =  f_114 + f_143;
        f_145  =  f_138;
        f_146  =  f_144;
      }  // B27
      else
      {
        // BLOCK 29
        f_145  =  f_113;
        f_146  =  f_114;
      }  // B27
      // BLOCK 30 MERGES [29 28 ]
      i_147  =  i_134;
      f_113  =  f_145;
      f_114  =  f_146;
      i_115  =  i_147;
    }  // B23
    // BLOCK 31
    ul_148  =  ul_5 + l_106;
    f_149  =  f_113 + f_114;
    f_150  =  (float) i_49;
    f_151  =  f_149 / f_150;
    *((__global float *) ul_148)  =  f_151;
  }  // B0
  else
  {
    // BLOCK 32
  }  // B0
  // BLOCK 33 MERGES [32 31 ]
  return;
}  //  kernel

__kernel void kGenericSparsePull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *threshold, __global uchar *rest, __global uchar *mean, __global uchar *dx, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10)
{
  bool b_11;
  float f_40, f_44, f_46, f_48, f_49, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_62, f_64, f_65, f_66, f_67;
  int i_9, i_10, i_13, i_15, i_17, i_19, i_21, i_22, i_27, i_28, i_32, i_33, i_34, i_35, i_50, i_60;
  long l_23, l_24, l_25, l_26, l_29, l_30, l_31, l_36, l_37, l_38, l_41, l_42;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_39, *ul_43, *ul_45, *ul_47, *ul_61, *ul_63, *ul_68;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  threshold;
  ul_4  =  rest;
  ul_5  =  mean;
  ul_6  =  dx;
  i_9  =  shape_0;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_9;
  if(b_11)
  {
    // BLOCK 1
    i_13  =  shape_7;
    i_15  =  shape_8;
    i_17  =  shape_9;
    i_19  =  shape_10;
    i_21  =  shape_3;
    i_22  =  shape_3;
    l_23  =  (long) i_10;
    l_24  =  (long) i_13;
    l_25  =  l_23 * l_24;
    l_26  =  l_25 >> i_15;
    i_27  =  (int) l_26;
    i_28  =  i_27 * i_21;
    l_29  =  (long) i_17;
    l_30  =  l_29 * l_23;
    l_31  =  l_30 >> i_19;
    i_32  =  (int) l_31;
    i_33  =  i_32 * i_22;
    i_34  =  i_10 - i_33;
    i_35  =  i_28 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_3 + l_38;
    f_40  =  *((__global float *) ul_39);
    l_41  =  l_23 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_0 + l_42;
    f_44  =  *((__global float *) ul_43);
    ul_45  =  ul_2 + l_38;
    f_46  =  *((__global float *) ul_45);
    ul_47  =  ul_4 + l_38;
    f_48  =  *((__global float *) ul_47);
    f_49  =  f_44 - f_46;
    i_50  =  isless(f_49, -3.4028235E38F);
    if(i_50 == 1)
    {
      // BLOCK 2
      f_51  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_52  =  f_49 - f_44;
      f_53  =  f_49 - f_52;
      f_54  =  f_44 - f_53;
      f_55  =  f_52 + f_46;
      f_56  =  f_54 - f_55;
      f_51  =  f_56;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_57  =  f_49 - f_40;
    f_58  =  f_51 - f_48;
    f_59  =  f_57 + f_58;
    i_60  =  isless(0.0F, f_59);
    if(i_60 == 1)
    {
      // BLOCK 5
      ul_61  =  ul_1 + l_42;
      f_62  =  *((__global float *) ul_61);
      ul_63  =  ul_5 + l_38;
      f_64  =  *((__global float *) ul_63);
      f_65  =  f_62 - f_64;
      f_66  =  f_65;
    }  // B4
    else
    {
      // BLOCK 6
      f_67  =  f_40 - f_40;
      f_66  =  f_67;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_68  =  ul_6 + l_42;
    *((__global float *) ul_68)  =  f_66;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
