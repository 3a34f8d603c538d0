// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d6f38154812105a8382e95533b0443e49160d04a15b437dbe51242f26a17adf6
// function: softmin
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericReduceByItem(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_1, shape_2, shape_3, shape_4, shape_5, 0, 1, -1) over parts always
// launch: kGenericReduceByGroup(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 0, 0, 1, -1) over groups always
// launch: kGenericReduceByGroupInLockstep(in0, in1, partMax, partOthers, partDrift, partExcess, partAnchor, unused, shape_2, shape_4, shape_5, shape_6, 1, 0, 1, -1) over lockstep_groups always
// launch: kGenericCombine(partMax, partOthers, partDrift, partExcess, partAnchor, unused, max, others, drift, excess, anchor, unused, shape_1, shape_4, 0, 1) over divided_rows always
// launch: kGenericWriteBoth(in0, in1, max, others, drift, excess, anchor, out0, out1, shape_0, shape_3, shape_7, shape_8, shape_9, shape_10, 0, -1) over elements always
__kernel void kGenericReduceByItem(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_2, __private int shape_3, __private int shape_4, __private int shape_5, __private int function, __private int gradient, __private int sign)
{
  bool b_20, b_50, b_73;
  float f_31, f_32, f_41, f_42, f_47, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_72, f_74, f_75, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_86, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_115, f_116, f_124, f_126;
  int i_9, i_11, i_13, i_15, i_17, i_18, i_19, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_33, i_34, i_35, i_36, i_43, i_44, i_45, i_46, i_48, i_49, i_51, i_52, i_65, i_66, i_67, i_77, i_84, i_113, i_114, i_117, i_118;
  long l_37, l_38, l_39, l_53, l_54, l_55, l_68, l_69, l_70, l_119, l_120, l_121;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_40, *ul_56, *ul_71, *ul_87, *ul_122, *ul_123, *ul_125, *ul_127, *ul_128;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  i_9  =  shape_1;
  i_11  =  shape_2;
  i_13  =  shape_3;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_18  =  get_global_id(0);
  i_19  =  i_9 * i_15;
  b_20  =  i_18 < i_19;
  if(b_20)
  {
    // BLOCK 1
    i_21  =  i_18 / i_9;
    i_22  =  i_17 * i_21;
    i_23  =  i_22 + i_17;
    i_24  =  (i_23 < i_11) ? i_23 : i_11;
    i_25  =  i_18 % i_9;
    i_26  =  i_25 / i_13;
    i_27  =  i_26 * i_11;
    i_28  =  i_27 * i_13;
    i_29  =  i_25 % i_13;
    i_30  =  i_28 + i_29;
    f_31  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 9 ]
    f_32  =  f_31;
    i_33  =  i_11;
    i_34  =  i_22;
    for(;i_34 < i_24;)
    {
      // BLOCK 3
      i_35  =  i_34 * i_13;
      i_36  =  i_30 + i_35;
      l_37  =  (long) i_36;
      l_38  =  l_37 + 4L;
      l_39  =  l_38 << 2;
      ul_40  =  ul_0 + l_39;
      f_41  =  *((__global float *) ul_40);
      f_42  =  f_41 * -1.0F;
      i_43  =  isless(f_32, f_42);
      if(i_43 == 1)
      {
        // BLOCK 4
        i_44  =  i_34;
      }  // B3
      else
      {
        // BLOCK 5
        i_44  =  i_33;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_45  =  i_34 + 1;
      i_46  =  isless(f_32, f_42);
      if(i_46 == 1)
      {
        // BLOCK 7
        f_47  =  f_42;
        i_48  =  i_44;
      }  // B6
      else
      {
        // BLOCK 8
        f_47  =  f_32;
        i_48  =  i_44;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_48  =  i_44;
      i_49  =  i_45;
      f_32  =  f_47;
      i_33  =  i_48;
      i_34  =  i_49;
    }  // B2
    // BLOCK 10
    b_50  =  i_33 < i_11;
    if(b_50)
    {
      // BLOCK 11
      i_51  =  i_33 * i_13;
      i_52  =  i_51 + i_30;
      l_53  =  (long) i_52;
      l_54  =  l_53 + 4L;
      l_55  =  l_54 << 2;
      ul_56  =  ul_1 + l_55;
      f_57  =  *((__global float *) ul_56);
      f_58  =  f_57;
    }  // B10
    else
    {
      // BLOCK 12
      f_58  =  0.0F;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    // BLOCK 14 MERGES [13 23 ]
    f_59  =  0.0F;
    f_60  =  0.0F;
    f_61  =  0.0F;
    f_62  =  0.0F;
    f_63  =  0.0F;
    f_64  =  0.0F;
    i_65  =  i_22;
    for(;i_65 < i_24;)
    {
      // BLOCK 15
      i_66  =  i_65 * i_13;
      i_67  =  i_66 + i_30;
      l_68  =  (long) i_67;
      l_69  =  l_68 + 4L;
      l_70  =  l_69 << 2;
      ul_71  =  ul_0 + l_70;
      f_72  =  *((__global float *) ul_71);
      b_73  =  i_33 == i_65;
      if(b_73)
      {
        // BLOCK 16
        f_74  =  0.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_75  =  f_72 * -1.0F;
        f_76  =  f_75 - f_32;
        i_77  =  isless(f_76, -3.4028235E38F);
        if(i_77 == 1)
        {
          // BLOCK 18
          f_78  =  0.0F;
        }  // B17
        else
        {
          // BLOCK 19
          f_79  =  f_76 - f_75;
          f_80  =  f_76 - f_79;
          f_81  =  f_75 - f_80;
          f_82  =  f_32 + f_79;
          f_83  =  f_81 - f_82;
          f_78  =  f_83;
        }  // B17
        // BLOCK 20 MERGES [18 19 ]
        i_84  =  isequal(f_32, f_75);
        if(i_84 == 1)
        {
          // BLOCK 21
          f_74  =  1.0F;
        }  // B20
        else
        {
          // BLOCK 22
          f_85  =  exp(f_76);
          f_86  =  fma(f_85, f_78, f_85);
          f_74  =  f_86;
        }  // B20
      }  // B15
      // BLOCK 23 MERGES [16 21 22 ]
      ul_87  =  ul_1 + l_70;
      f_88  =  *((__global float *) ul_87);
      f_89  =  f_88 - f_58;
      f_90  =  fma(f_74, f_89, f_63);
      f_91  =  f_90 - f_63;
      f_92  =  f_90 - f_91;
      f_93  =  f_63 - f_92;
      f_94  =  f_74 * f_89;
      f_95  =  f_94 - f_91;
      f_96  =  f_93 + f_95;
      f_97  =  f_64 + f_96;
      f_98  =  fma(f_74, f_88, f_61);
      f_99  =  f_98 - f_61;
      f_100  =  f_98 - f_99;
      f_101  =  f_61 - f_100;
      f_102  =  f_74 * f_88;
      f_103  =  f_102 - f_99;
      f_104  =  f_101 + f_103;
      f_105  =  f_62 + f_104;
      f_106  =  f_59 + f_74;
      f_107  =  f_106 - f_59;
      f_108  =  f_106 - f_107;
      f_109  =  f_59 - f_108;
      f_110  =  f_74 - f_107;
      f_111  =  f_109 + f_110;
      f_112  =  f_60 + f_111;
      i_113  =  i_65 + 1;
      f_59  =  f_106;
      f_60  =  f_112;
      f_61  =  f_98;
      f_62  =  f_105;
      f_63  =  f_90;
      f_64  =  f_97;
      i_65  =  i_113;
    }  // B14
    // BLOCK 24
    i_114  =  isequal(f_62, f_62);
    if(i_114 == 1)
    {
      // BLOCK 25
      f_115  =  f_61 + f_62;
      f_116  =  f_115;
    }  // B24
    else
    {
      // BLOCK 26
      f_116  =  f_61;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_117  =  i_15 * i_25;
    i_118  =  i_117 + i_21;
    l_119  =  (long) i_118;
    l_120  =  l_119 + 4L;
    l_121  =  l_120 << 2;
    ul_122  =  ul_2 + l_121;
    *((__global float *) ul_122)  =  f_32;
    ul_123  =  ul_3 + l_121;
    f_124  =  f_59 + f_60;
    *((__global float *) ul_123)  =  f_124;
    ul_125  =  ul_5 + l_121;
    f_126  =  f_63 + f_64;
    *((__global float *) ul_125)  =  f_126;
    ul_127  =  ul_4 + l_121;
    *((__global float *) ul_127)  =  f_116;
    ul_128  =  ul_6 + l_121;
    *((__global float *) ul_128)  =  f_58;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_36, b_38, b_58, b_74, b_90, b_92, b_113, b_115, b_149, b_161;
  float f_30, f_32, f_45, f_46, f_51, f_59, f_61, f_70, f_72, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_99, f_100, f_101, f_103, f_104, f_105, f_106, f_107, f_108, f_110, f_111, f_112, f_114, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_143, f_144, f_146, f_147, f_150, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_162, f_163, f_164;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_33, i_34, i_35, i_37, i_39, i_40, i_47, i_48, i_49, i_50, i_52, i_53, i_54, i_55, i_56, i_57, i_60, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_71, i_73, i_75, i_88, i_89, i_91, i_93, i_94, i_102, i_109, i_142, i_145, i_148, i_151, i_160;
  long l_41, l_42, l_43, l_76, l_77, l_78, l_95, l_96, l_97, l_165, l_166, l_167;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_44, *ul_79, *ul_98, *ul_116, *ul_168, *ul_169, *ul_170, *ul_171, *ul_172;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __local float adf_8[256];
  __local int adi_9[256];
  __local float adf_10[256];
  __local float adf_11[256];
  i_13  =  shape_2;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_19  =  shape_6;
  i_20  =  i_15 * i_19;
  i_21  =  i_13 % i_20;
  i_22  =  get_group_id(0);
  i_23  =  i_22 % i_15;
  i_24  =  i_17 * i_23;
  i_25  =  i_24 + i_17;
  i_26  =  (i_25 < i_13) ? i_25 : i_13;
  i_27  =  i_26 + -1;
  i_28  =  i_22 / i_15;
  i_29  =  i_28 * i_13;
  f_30  =  -1.0F / 0.0F;
  i_31  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_32  =  f_30;
  i_33  =  i_13;
  i_34  =  i_24;
  for(;i_34 < i_26;)
  {
    // BLOCK 2
    i_35  =  i_31 + i_34;
    b_36  =  i_35 < i_26;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_35;
    }  // B2
    else
    {
      // BLOCK 4
      i_37  =  i_27;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_38  =  i_21 == 0;
    if(b_38)
    {
      // BLOCK 6
      i_39  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      i_39  =  i_37;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_29 + i_39;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) ul_44);
    f_46  =  f_45 * -1.0F;
    i_47  =  isless(f_32, f_46);
    if(i_47 == 1)
    {
      // BLOCK 9
      i_48  =  i_39;
    }  // B8
    else
    {
      // BLOCK 10
      i_48  =  i_33;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_49  =  i_34 + i_19;
    i_50  =  isless(f_32, f_46);
    if(i_50 == 1)
    {
      // BLOCK 12
      f_51  =  f_46;
      i_52  =  i_48;
    }  // B11
    else
    {
      // BLOCK 13
      f_51  =  f_32;
      i_52  =  i_48;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    i_52  =  i_48;
    i_53  =  i_49;
    f_32  =  f_51;
    i_33  =  i_52;
    i_34  =  i_53;
  }  // B1
  // BLOCK 15
  adf_8[i_31]  =  f_32;
  adi_9[i_31]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_54  =  i_19 >> 31;
  i_55  =  i_54 + i_19;
  i_56  =  i_55 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_57  =  i_56;
  for(;i_57 >= 1;)
  {
    // BLOCK 17
    b_58  =  i_31 < i_57;
    if(b_58)
    {
      // BLOCK 18
      f_59  =  adf_8[i_31];
      i_60  =  i_57 + i_31;
      f_61  =  adf_8[i_60];
      i_62  =  adi_9[i_31];
      i_63  =  adi_9[i_60];
      i_64  =  isequal(f_59, f_61);
      if(i_64 == 1)
      {
        // BLOCK 19
        i_65  =  (i_63 < i_62) ? i_63 : i_62;
        i_66  =  i_65;
      }  // B18
      else
      {
        // BLOCK 20
        i_66  =  i_62;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_67  =  isless(f_59, f_61);
      if(i_67 == 1)
      {
        // BLOCK 22
        i_68  =  i_63;
      }  // B21
      else
      {
        // BLOCK 23
        i_68  =  i_66;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_9[i_31]  =  i_68;
      i_69  =  isless(f_59, f_61);
      if(i_69 == 1)
      {
        // BLOCK 25
        f_70  =  f_61;
      }  // B24
      else
      {
        // BLOCK 26
        f_70  =  f_59;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_8[i_31]  =  f_70;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_71  =  i_57 >> 1;
    i_57  =  i_71;
  }  // B16
  // BLOCK 30
  f_72  =  adf_8[0];
  i_73  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_74  =  i_73 < i_13;
  if(b_74)
  {
    // BLOCK 31
    i_75  =  i_29 + i_73;
    l_76  =  (long) i_75;
    l_77  =  l_76 + 4L;
    l_78  =  l_77 << 2;
    ul_79  =  ul_1 + l_78;
    f_80  =  *((__global float *) ul_79);
    f_81  =  f_80;
  }  // B30
  else
  {
    // BLOCK 32
    f_81  =  0.0F;
  }  // B30
  // BLOCK 33 MERGES [31 32 ]
  // BLOCK 34 MERGES [33 52 ]
  f_82  =  0.0F;
  f_83  =  0.0F;
  f_84  =  0.0F;
  f_85  =  0.0F;
  f_86  =  0.0F;
  f_87  =  0.0F;
  i_88  =  i_24;
  for(;i_88 < i_26;)
  {
    // BLOCK 35
    i_89  =  i_88 + i_31;
    b_90  =  i_89 < i_26;
    if(b_90)
    {
      // BLOCK 36
      i_91  =  i_89;
    }  // B35
    else
    {
      // BLOCK 37
      i_91  =  i_27;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_92  =  i_21 == 0;
    if(b_92)
    {
      // BLOCK 39
      i_93  =  i_89;
    }  // B38
    else
    {
      // BLOCK 40
      i_93  =  i_91;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_94  =  i_93 + i_29;
    l_95  =  (long) i_94;
    l_96  =  l_95 + 4L;
    l_97  =  l_96 << 2;
    ul_98  =  ul_0 + l_97;
    f_99  =  *((__global float *) ul_98);
    f_100  =  f_99 * -1.0F;
    f_101  =  f_100 - f_72;
    i_102  =  isless(f_101, -3.4028235E38F);
    if(i_102 == 1)
    {
      // BLOCK 42
      f_103  =  0.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_104  =  f_101 - f_100;
      f_105  =  f_101 - f_104;
      f_106  =  f_100 - f_105;
      f_107  =  f_104 + f_72;
      f_108  =  f_106 - f_107;
      f_103  =  f_108;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    i_109  =  isequal(f_100, f_72);
    if(i_109 == 1)
    {
      // BLOCK 45
      f_110  =  1.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_111  =  exp(f_101);
      f_112  =  fma(f_111, f_103, f_111);
      f_110  =  f_112;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    b_113  =  i_93 == i_73;
    if(b_113)
    {
      // BLOCK 48
      f_114  =  0.0F;
    }  // B47
    else
    {
      // BLOCK 49
      b_115  =  i_89 == i_93;
      if(b_115)
      {
        // BLOCK 50
        f_114  =  f_110;
      }  // B49
      else
      {
        // BLOCK 51
        f_114  =  0.0F;
      }  // B49
    }  // B47
    // BLOCK 52 MERGES [48 50 51 ]
    ul_116  =  ul_1 + l_97;
    f_117  =  *((__global float *) ul_116);
    f_118  =  f_117 - f_81;
    f_119  =  fma(f_114, f_118, f_86);
    f_120  =  f_119 - f_86;
    f_121  =  f_119 - f_120;
    f_122  =  f_86 - f_121;
    f_123  =  f_114 * f_118;
    f_124  =  f_123 - f_120;
    f_125  =  f_122 + f_124;
    f_126  =  f_87 + f_125;
    f_127  =  fma(f_114, f_117, f_84);
    f_128  =  f_127 - f_84;
    f_129  =  f_127 - f_128;
    f_130  =  f_84 - f_129;
    f_131  =  f_114 * f_117;
    f_132  =  f_131 - f_128;
    f_133  =  f_130 + f_132;
    f_134  =  f_85 + f_133;
    f_135  =  f_82 + f_114;
    f_136  =  f_135 - f_82;
    f_137  =  f_135 - f_136;
    f_138  =  f_82 - f_137;
    f_139  =  f_114 - f_136;
    f_140  =  f_138 + f_139;
    f_141  =  f_83 + f_140;
    i_142  =  i_88 + i_19;
    f_82  =  f_135;
    f_83  =  f_141;
    f_84  =  f_127;
    f_85  =  f_134;
    f_86  =  f_119;
    f_87  =  f_126;
    i_88  =  i_142;
  }  // B34
  // BLOCK 53
  f_143  =  f_82 + f_83;
  adf_8[i_31]  =  f_143;
  f_144  =  f_86 + f_87;
  adf_10[i_31]  =  f_144;
  i_145  =  isequal(f_85, f_85);
  if(i_145 == 1)
  {
    // BLOCK 54
    f_146  =  f_84 + f_85;
    f_147  =  f_146;
  }  // B53
  else
  {
    // BLOCK 55
    f_147  =  f_84;
  }  // B53
  // BLOCK 56 MERGES [54 55 ]
  adf_11[i_31]  =  f_147;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 57 MERGES [56 61 ]
  i_148  =  i_56;
  for(;i_148 >= 1;)
  {
    // BLOCK 58
    b_149  =  i_31 < i_148;
    if(b_149)
    {
      // BLOCK 59
      f_150  =  adf_8[i_31];
      i_151  =  i_148 + i_31;
      f_152  =  adf_8[i_151];
      f_153  =  f_150 + f_152;
      adf_8[i_31]  =  f_153;
      f_154  =  adf_11[i_31];
      f_155  =  adf_11[i_151];
      f_156  =  f_154 + f_155;
      adf_11[i_31]  =  f_156;
      f_157  =  adf_10[i_31];
      f_158  =  adf_10[i_151];
      f_159  =  f_157 + f_158;
      adf_10[i_31]  =  f_159;
    }  // B58
    else
    {
      // BLOCK 60
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_160  =  i_148 >> 1;
    i_148  =  i_160;
  }  // B57
  // BLOCK 62
  b_161  =  i_31 == 0;
  if(b_161)
  {
    // BLOCK 63
    f_162  =  adf_8[0];
    f_163  =  adf_11[0];
    f_164  =  adf_10[0];
    l_165  =  (long) i_22;
    l_166  =  l_165 + 4L;
    l_167  =  l_166 << 2;
    ul_168  =  ul_2 + l_167;
    *((__global float *) ul_168)  =  f_72;
    ul_169  =  ul_3 + l_167;
    *((__global float *) ul_169)  =  f_162;
    ul_170  =  ul_5 + l_167;
    *((__global float *) ul_170)  =  f_164;
    ul_171  =  ul_4 + l_167;
    *((__global float *) ul_171)  =  f_163;
    ul_172  =  ul_6 + l_167;
    *((__global float *) ul_172)  =  f_81;
  }  // B62
  else
  {
    // BLOCK 64
  }  // B62
  // BLOCK 65 MERGES [64 63 ]
  return;
}  //  kernel

__kernel void kGenericReduceByGroupInLockstep(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_2, __private int shape_4, __private int shape_5, __private int shape_6, __private int lockstep, __private int function, __private int gradient, __private int sign)
{
  bool b_36, b_38, b_56, b_72, b_88, b_90, b_111, b_113, b_147, b_159;
  float f_30, f_32, f_45, f_46, f_50, f_57, f_59, f_68, f_70, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_97, f_98, f_99, f_101, f_102, f_103, f_104, f_105, f_106, f_108, f_109, f_110, f_112, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_141, f_142, f_144, f_145, f_148, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_160, f_161, f_162;
  int i_13, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_33, i_34, i_35, i_37, i_39, i_40, i_47, i_48, i_49, i_51, i_52, i_53, i_54, i_55, i_58, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_67, i_69, i_71, i_73, i_86, i_87, i_89, i_91, i_92, i_100, i_107, i_140, i_143, i_146, i_149, i_158;
  long l_41, l_42, l_43, l_74, l_75, l_76, l_93, l_94, l_95, l_163, l_164, l_165;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_44, *ul_77, *ul_96, *ul_114, *ul_166, *ul_167, *ul_168, *ul_169, *ul_170;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  __local float adf_8[256];
  __local int adi_9[256];
  __local float adf_10[256];
  __local float adf_11[256];
  i_13  =  shape_2;
  i_15  =  shape_4;
  i_17  =  shape_5;
  i_19  =  shape_6;
  i_20  =  i_15 * i_19;
  i_21  =  i_13 % i_20;
  i_22  =  get_group_id(0);
  i_23  =  i_22 % i_15;
  i_24  =  i_17 * i_23;
  i_25  =  i_24 + i_17;
  i_26  =  (i_25 < i_13) ? i_25 : i_13;
  i_27  =  i_26 + -1;
  i_28  =  i_22 / i_15;
  i_29  =  i_28 * i_13;
  f_30  =  -1.0F / 0.0F;
  i_31  =  get_local_id(0);
  // BLOCK 1 MERGES [0 14 ]
  f_32  =  f_30;
  i_33  =  i_13;
  i_34  =  i_24;
  for(;i_34 < i_26;)
  {
    // BLOCK 2
    i_35  =  i_31 + i_34;
    b_36  =  i_35 < i_26;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_35;
    }  // B2
    else
    {
      // BLOCK 4
      i_37  =  i_27;
    }  // B2
    // BLOCK 5 MERGES [3 4 ]
    b_38  =  i_21 == 0;
    if(b_38)
    {
      // BLOCK 6
      i_39  =  i_35;
    }  // B5
    else
    {
      // BLOCK 7
      i_39  =  i_37;
    }  // B5
    // BLOCK 8 MERGES [6 7 ]
    i_40  =  i_29 + i_39;
    l_41  =  (long) i_40;
    l_42  =  l_41 + 4L;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) ul_44);
    f_46  =  f_45 * -1.0F;
    i_47  =  isless(f_32, f_46);
    if(i_47 == 1)
    {
      // BLOCK 9
      i_48  =  i_39;
    }  // B8
    else
    {
      // BLOCK 10
      i_48  =  i_33;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_49  =  isless(f_32, f_46);
    if(i_49 == 1)
    {
      // BLOCK 12
      f_50  =  f_46;
    }  // B11
    else
    {
      // BLOCK 13
      f_50  =  f_32;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_51  =  i_34 + i_19;
    f_32  =  f_50;
    i_33  =  i_48;
    i_34  =  i_51;
  }  // B1
  // BLOCK 15
  adf_8[i_31]  =  f_32;
  adi_9[i_31]  =  i_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  i_52  =  i_19 >> 31;
  i_53  =  i_52 + i_19;
  i_54  =  i_53 >> 1;
  // BLOCK 16 MERGES [15 29 ]
  i_55  =  i_54;
  for(;i_55 >= 1;)
  {
    // BLOCK 17
    b_56  =  i_31 < i_55;
    if(b_56)
    {
      // BLOCK 18
      f_57  =  adf_8[i_31];
      i_58  =  i_55 + i_31;
      f_59  =  adf_8[i_58];
      i_60  =  adi_9[i_31];
      i_61  =  adi_9[i_58];
      i_62  =  isequal(f_57, f_59);
      if(i_62 == 1)
      {
        // BLOCK 19
        i_63  =  (i_61 < i_60) ? i_61 : i_60;
        i_64  =  i_63;
      }  // B18
      else
      {
        // BLOCK 20
        i_64  =  i_60;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_65  =  isless(f_57, f_59);
      if(i_65 == 1)
      {
        // BLOCK 22
        i_66  =  i_61;
      }  // B21
      else
      {
        // BLOCK 23
        i_66  =  i_64;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      adi_9[i_31]  =  i_66;
      i_67  =  isless(f_57, f_59);
      if(i_67 == 1)
      {
        // BLOCK 25
        f_68  =  f_59;
      }  // B24
      else
      {
        // BLOCK 26
        f_68  =  f_57;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      adf_8[i_31]  =  f_68;
    }  // B17
    else
    {
      // BLOCK 28
    }  // B17
    // BLOCK 29 MERGES [28 27 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_69  =  i_55 >> 1;
    i_55  =  i_69;
  }  // B16
  // BLOCK 30
  f_70  =  adf_8[0];
  i_71  =  adi_9[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  b_72  =  i_71 < i_13;
  if(b_72)
  {
    // BLOCK 31
    i_73  =  i_29 + i_71;
    l_74  =  (long) i_73;
    l_75  =  l_74 + 4L;
    l_76  =  l_75 << 2;
    ul_77  =  ul_1 + l_76;
    f_78  =  *((__global float *) ul_77);
    f_79  =  f_78;
  }  // B30
  else
  {
    // BLOCK 32
    f_79  =  0.0F;
  }  // B30
  // BLOCK 33 MERGES [31 32 ]
  // BLOCK 34 MERGES [33 52 ]
  f_80  =  0.0F;
  f_81  =  0.0F;
  f_82  =  0.0F;
  f_83  =  0.0F;
  f_84  =  0.0F;
  f_85  =  0.0F;
  i_86  =  i_24;
  for(;i_86 < i_26;)
  {
    // BLOCK 35
    i_87  =  i_86 + i_31;
    b_88  =  i_87 < i_26;
    if(b_88)
    {
      // BLOCK 36
      i_89  =  i_87;
    }  // B35
    else
    {
      // BLOCK 37
      i_89  =  i_27;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    b_90  =  i_21 == 0;
    if(b_90)
    {
      // BLOCK 39
      i_91  =  i_87;
    }  // B38
    else
    {
      // BLOCK 40
      i_91  =  i_89;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_92  =  i_91 + i_29;
    l_93  =  (long) i_92;
    l_94  =  l_93 + 4L;
    l_95  =  l_94 << 2;
    ul_96  =  ul_0 + l_95;
    f_97  =  *((__global float *) ul_96);
    f_98  =  f_97 * -1.0F;
    f_99  =  f_98 - f_70;
    i_100  =  isless(f_99, -3.4028235E38F);
    if(i_100 == 1)
    {
      // BLOCK 42
      f_101  =  0.0F;
    }  // B41
    else
    {
      // BLOCK 43
      f_102  =  f_99 - f_98;
      f_103  =  f_99 - f_102;
      f_104  =  f_98 - f_103;
      f_105  =  f_102 + f_70;
      f_106  =  f_104 - f_105;
      f_101  =  f_106;
    }  // B41
    // BLOCK 44 MERGES [42 43 ]
    i_107  =  isequal(f_98, f_70);
    if(i_107 == 1)
    {
      // BLOCK 45
      f_108  =  1.0F;
    }  // B44
    else
    {
      // BLOCK 46
      f_109  =  exp(f_99);
      f_110  =  fma(f_109, f_101, f_109);
      f_108  =  f_110;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    b_111  =  i_91 == i_71;
    if(b_111)
    {
      // BLOCK 48
      f_112  =  0.0F;
    }  // B47
    else
    {
      // BLOCK 49
      b_113  =  i_87 == i_91;
      if(b_113)
      {
        // BLOCK 50
        f_112  =  f_108;
      }  // B49
      else
      {
        // BLOCK 51
        f_112  =  0.0F;
      }  // B49
    }  // B47
    // BLOCK 52 MERGES [48 50 51 ]
    ul_114  =  ul_1 + l_95;
    f_115  =  *((__global float *) ul_114);
    barrier(CLK_LOCAL_MEM_FENCE);
    f_116  =  f_115 - f_79;
    f_117  =  fma(f_112, f_116, f_84);
    f_118  =  f_117 - f_84;
    f_119  =  f_117 - f_118;
    f_120  =  f_84 - f_119;
    f_121  =  f_112 * f_116;
    f_122  =  f_121 - f_118;
    f_123  =  f_120 + f_122;
    f_124  =  f_85 + f_123;
    f_125  =  fma(f_112, f_115, f_82);
    f_126  =  f_125 - f_82;
    f_127  =  f_125 - f_126;
    f_128  =  f_82 - f_127;
    f_129  =  f_112 * f_115;
    f_130  =  f_129 - f_126;
    f_131  =  f_128 + f_130;
    f_132  =  f_83 + f_131;
    f_133  =  f_80 + f_112;
    f_134  =  f_133 - f_80;
    f_135  =  f_133 - f_134;
    f_136  =  f_80 - f_135;
    f_137  =  f_112 - f_134;
    f_138  =  f_136 + f_137;
    f_139  =  f_81 + f_138;
    i_140  =  i_86 + i_19;
    f_80  =  f_133;
    f_81  =  f_139;
    f_82  =  f_125;
    f_83  =  f_132;
    f_84  =  f_117;
    f_85  =  f_124;
    i_86  =  i_140;
  }  // B34
  // BLOCK 53
  f_141  =  f_80 + f_81;
  adf_8[i_31]  =  f_141;
  f_142  =  f_84 + f_85;
  adf_10[i_31]  =  f_142;
  i_143  =  isequal(f_83, f_83);
  if(i_143 == 1)
  {
    // BLOCK 54
    f_144  =  f_82 + f_83;
    f_145  =  f_144;
  }  // B53
  else
  {
    // BLOCK 55
    f_145  =  f_82;
  }  // B53
  // BLOCK 56 MERGES [54 55 ]
  adf_11[i_31]  =  f_145;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 57 MERGES [56 61 ]
  i_146  =  i_54;
  for(;i_146 >= 1;)
  {
    // BLOCK 58
    b_147  =  i_31 < i_146;
    if(b_147)
    {
      // BLOCK 59
      f_148  =  adf_8[i_31];
      i_149  =  i_146 + i_31;
      f_150  =  adf_8[i_149];
      f_151  =  f_148 + f_150;
      adf_8[i_31]  =  f_151;
      f_152  =  adf_11[i_31];
      f_153  =  adf_11[i_149];
      f_154  =  f_152 + f_153;
      adf_11[i_31]  =  f_154;
      f_155  =  adf_10[i_31];
      f_156  =  adf_10[i_149];
      f_157  =  f_155 + f_156;
      adf_10[i_31]  =  f_157;
    }  // B58
    else
    {
      // BLOCK 60
    }  // B58
    // BLOCK 61 MERGES [60 59 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_158  =  i_146 >> 1;
    i_146  =  i_158;
  }  // B57
  // BLOCK 62
  b_159  =  i_31 == 0;
  if(b_159)
  {
    // BLOCK 63
    f_160  =  adf_8[0];
    f_161  =  adf_11[0];
    f_162  =  adf_10[0];
    l_163  =  (long) i_22;
    l_164  =  l_163 + 4L;
    l_165  =  l_164 << 2;
    ul_166  =  ul_2 + l_165;
    *((__global float *) ul_166)  =  f_70;
    ul_167  =  ul_3 + l_165;
    *((__global float *) ul_167)  =  f_160;
    ul_168  =  ul_5 + l_165;
    *((__global float *) ul_168)  =  f_162;
    ul_169  =  ul_4 + l_165;
    *((__global float *) ul_169)  =  f_161;
    ul_170  =  ul_6 + l_165;
    *((__global float *) ul_170)  =  f_79;
  }  // B62
  else
  {
    // BLOCK 64
  }  // B62
  // BLOCK 65 MERGES [64 63 ]
  return;
}  //  kernel

__kernel void kGenericCombine(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *maxima, __global uchar *sums, __global uchar *dots, __global uchar *overs, __global uchar *bases, __global uchar *places, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *at, __private int shape_1, __private int shape_4, __private int function, __private int gradient)
{
  bool b_16, b_48, b_64, b_79;
  float f_30, f_31, f_36, f_38, f_39, f_40, f_41, f_47, f_49, f_51, f_52, f_54, f_55, f_56, f_57, f_58, f_59, f_61, f_62, f_63, f_65, f_66, f_68, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88;
  int i_12, i_14, i_15, i_17, i_18, i_19, i_20, i_21, i_32, i_33, i_34, i_35, i_42, i_53, i_60, i_70, i_89;
  long l_22, l_23, l_24, l_26, l_27, l_28, l_43, l_44, l_45, l_90, l_91, l_92;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_9, *ul_25, *ul_29, *ul_37, *ul_46, *ul_50, *ul_67, *ul_69, *ul_71, *ul_93, *ul_94, *ul_95, *ul_96, *ul_97;

  // BLOCK 0
  ul_0  =  maxima;
  ul_1  =  sums;
  ul_2  =  dots;
  ul_3  =  overs;
  ul_4  =  bases;
  ul_5  =  max;
  ul_6  =  others;
  ul_7  =  drift;
  ul_8  =  excess;
  ul_9  =  anchor;
  i_12  =  shape_1;
  i_14  =  shape_4;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_12;
  if(b_16)
  {
    // BLOCK 1
    i_17  =  i_14 * i_15;
    i_18  =  i_17 + 1;
    i_19  =  i_17 + i_14;
    // BLOCK 2 MERGES [1 6 ]
    i_20  =  i_17;
    i_21  =  i_18;
    for(;;)
    {
      l_22  =  (long) i_20;
      l_23  =  l_22 + 4L;
      l_24  =  l_23 << 2;
      ul_25  =  ul_0 + l_24;
      if(!(i_21 < i_19))
      {
        break;
      }
      // BLOCK 3
      l_26  =  (long) i_21;
      l_27  =  l_26 + 4L;
      l_28  =  l_27 << 2;
      ul_29  =  ul_0 + l_28;
      f_30  =  *((__global float *) ul_29);
      f_31  =  *((__global float *) ul_25);
      i_32  =  i_21 + 1;
      i_33  =  isless(f_31, f_30);
      if(i_33 == 1)
      {
        // BLOCK 4
        i_34  =  i_21;
      }  // B3
      else
      {
        // BLOCK 5
        i_34  =  i_20;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_35  =  i_32;
      i_20  =  i_34;
      i_21  =  i_35;
    }  // B2
    // BLOCK 7
    f_36  =  *((__global float *) ul_25);
    ul_37  =  ul_4 + l_24;
    f_38  =  *((__global float *) ul_37);
    // BLOCK 8 MERGES [7 26 ]
    f_39  =  0.0F;
    f_40  =  0.0F;
    f_41  =  0.0F;
    i_42  =  i_17;
    for(;i_42 < i_19;)
    {
      // BLOCK 9
      l_43  =  (long) i_42;
      l_44  =  l_43 + 4L;
      l_45  =  l_44 << 2;
      ul_46  =  ul_1 + l_45;
      f_47  =  *((__global float *) ul_46);
      b_48  =  i_20 == i_42;
      if(b_48)
      {
        // BLOCK 10
        f_49  =  1.0F;
      }  // B9
      else
      {
        // BLOCK 11
        ul_50  =  ul_0 + l_45;
        f_51  =  *((__global float *) ul_50);
        f_52  =  f_51 - f_36;
        i_53  =  isless(f_52, -3.4028235E38F);
        if(i_53 == 1)
        {
          // BLOCK 12
          f_54  =  0.0F;
        }  // B11
        else
        {
          // BLOCK 13
          f_55  =  f_52 - f_51;
          f_56  =  f_52 - f_55;
          f_57  =  f_51 - f_56;
          f_58  =  f_55 + f_36;
          f_59  =  f_57 - f_58;
          f_54  =  f_59;
        }  // B11
        // BLOCK 14 MERGES [12 13 ]
        i_60  =  isequal(f_36, f_51);
        if(i_60 == 1)
        {
          // BLOCK 15
          f_49  =  1.0F;
        }  // B14
        else
        {
          // BLOCK 16
          f_61  =  exp(f_52);
          f_62  =  fma(f_61, f_54, f_61);
          f_49  =  f_62;
        }  // B14
      }  // B9
      // BLOCK 17 MERGES [10 15 16 ]
      f_63  =  f_47 + 1.0F;
      b_64  =  i_20 == i_42;
      if(b_64)
      {
        // BLOCK 18
        f_65  =  f_47;
      }  // B17
      else
      {
        // BLOCK 19
        f_66  =  f_49 * f_63;
        f_65  =  f_66;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_67  =  ul_4 + l_45;
      f_68  =  *((__global float *) ul_67);
      ul_69  =  ul_2 + l_45;
      i_70  =  isequal(f_38, f_68);
      if(i_70 == 1)
      {
        // BLOCK 21
        ul_71  =  ul_3 + l_45;
        f_72  =  *((__global float *) ul_71);
        f_73  =  f_72;
      }  // B20
      else
      {
        // BLOCK 22
        f_74  =  *((__global float *) ul_67);
        f_75  =  *((__global float *) ul_69);
        f_76  =  f_74 + f_75;
        f_77  =  f_63 * f_38;
        f_78  =  f_76 - f_77;
        f_73  =  f_78;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      b_79  =  i_20 == i_42;
      if(b_79)
      {
        // BLOCK 24
        f_80  =  *((__global float *) ul_69);
        f_81  =  f_80;
      }  // B23
      else
      {
        // BLOCK 25
        f_82  =  *((__global float *) ul_67);
        f_83  =  *((__global float *) ul_69);
        f_84  =  f_82 + f_83;
        f_85  =  f_84 * f_49;
        f_81  =  f_85;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      f_86  =  f_40 + f_81;
      f_87  =  fma(f_49, f_73, f_41);
      f_88  =  f_39 + f_65;
      i_89  =  i_42 + 1;
      f_39  =  f_88;
      f_40  =  f_86;
      f_41  =  f_87;
      i_42  =  i_89;
    }  // B8
    // BLOCK 27
    l_90  =  (long) i_15;
    l_91  =  l_90 + 4L;
    l_92  =  l_91 << 2;
    ul_93  =  ul_5 + l_92;
    *((__global float *) ul_93)  =  f_36;
    ul_94  =  ul_6 + l_92;
    *((__global float *) ul_94)  =  f_39;
    ul_95  =  ul_8 + l_92;
    *((__global float *) ul_95)  =  f_41;
    ul_96  =  ul_7 + l_92;
    *((__global float *) ul_96)  =  f_40;
    ul_97  =  ul_9 + l_92;
    *((__global float *) ul_97)  =  f_38;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel

__kernel void kGenericWriteBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *max, __global uchar *others, __global uchar *drift, __global uchar *excess, __global uchar *anchor, __global uchar *y, __global uchar *dx, __private int shape_0, __private int shape_3, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int function, __private int sign)
{
  bool b_13;
  float f_29, f_46, f_48, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_59, f_60, f_62, f_63, f_65, f_66, f_67, f_68, f_70, f_72, f_74, f_76, f_78, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_89, f_90, f_91;
  int i_11, i_12, i_15, i_17, i_19, i_21, i_23, i_24, i_33, i_34, i_38, i_39, i_40, i_41, i_58, i_61, i_75, i_77, i_80;
  long l_25, l_26, l_27, l_30, l_31, l_32, l_35, l_36, l_37, l_42, l_43, l_44;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_4, *ul_5, *ul_6, *ul_7, *ul_8, *ul_28, *ul_45, *ul_47, *ul_49, *ul_64, *ul_69, *ul_71, *ul_73, *ul_87;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  max;
  ul_3  =  others;
  ul_4  =  drift;
  ul_5  =  excess;
  ul_6  =  anchor;
  ul_7  =  y;
  ul_8  =  dx;
  i_11  =  shape_0;
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_11;
  if(b_13)
  {
    // BLOCK 1
    i_15  =  shape_7;
    i_17  =  shape_8;
    i_19  =  shape_9;
    i_21  =  shape_10;
    i_23  =  shape_3;
    i_24  =  shape_3;
    l_25  =  (long) i_12;
    l_26  =  l_25 + 4L;
    l_27  =  l_26 << 2;
    ul_28  =  ul_0 + l_27;
    f_29  =  *((__global float *) ul_28);
    l_30  =  (long) i_15;
    l_31  =  l_30 * l_25;
    l_32  =  l_31 >> i_17;
    i_33  =  (int) l_32;
    i_34  =  i_33 * i_23;
    l_35  =  (long) i_19;
    l_36  =  l_35 * l_25;
    l_37  =  l_36 >> i_21;
    i_38  =  (int) l_37;
    i_39  =  i_38 * i_24;
    i_40  =  i_12 - i_39;
    i_41  =  i_34 + i_40;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_2 + l_44;
    f_46  =  *((__global float *) ul_45);
    ul_47  =  ul_3 + l_44;
    f_48  =  *((__global float *) ul_47);
    ul_49  =  ul_1 + l_27;
    f_50  =  *((__global float *) ul_49);
    f_51  =  f_29 * -1.0F;
    f_52  =  f_51 - f_46;
    f_53  =  f_52 - f_51;
    f_54  =  f_52 - f_53;
    f_55  =  f_51 - f_54;
    f_56  =  f_53 + f_46;
    f_57  =  f_55 - f_56;
    i_58  =  isless(f_52, -3.4028235E38F);
    if(i_58 == 1)
    {
      // BLOCK 2
      f_59  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_59  =  f_57;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_60  =  exp(f_52);
    i_61  =  isequal(f_51, f_46);
    if(i_61 == 1)
    {
      // BLOCK 5
      f_62  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_63  =  fma(f_60, f_59, f_60);
      f_62  =  f_63;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    ul_64  =  ul_7 + l_27;
    f_65  =  f_48 + 1.0F;
    f_66  =  f_46 - f_46;
    f_67  =  f_65 + f_66;
    f_68  =  f_62 / f_67;
    *((__global float *) ul_64)  =  f_68;
    ul_69  =  ul_4 + l_44;
    f_70  =  *((__global float *) ul_69);
    ul_71  =  ul_5 + l_44;
    f_72  =  *((__global float *) ul_71);
    ul_73  =  ul_6 + l_44;
    f_74  =  *((__global float *) ul_73);
    i_75  =  isless(f_52, -3.4028235E38F);
    if(i_75 == 1)
    {
      // BLOCK 8
      f_76  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_76  =  f_57;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_77  =  isequal(f_51, f_46);
    if(i_77 == 1)
    {
      // BLOCK 11
      f_78  =  1.0F;
    }  // B10
    else
    {
      // BLOCK 12
      f_79  =  fma(f_60, f_76, f_60);
      f_78  =  f_79;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_80  =  isequal(f_50, f_74);
    if(i_80 == 1)
    {
      // BLOCK 14
      f_81  =  -f_72;
      f_82  =  f_81;
    }  // B13
    else
    {
      // BLOCK 15
      f_83  =  f_50 - f_74;
      f_84  =  f_48 * f_50;
      f_85  =  f_84 - f_70;
      f_86  =  f_83 + f_85;
      f_82  =  f_86;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_87  =  ul_8 + l_27;
    f_88  =  f_82 / f_65;
    f_89  =  f_78 / f_67;
    f_90  =  f_88 * f_89;
    f_91  =  f_90 * -1.0F;
    *((__global float *) ul_87)  =  f_91;
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel
