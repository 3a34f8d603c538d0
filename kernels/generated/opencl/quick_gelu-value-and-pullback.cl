// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: fbfe8375a09909cf440dbb13914e726446fda14d260a760fb3fad02b21fbddb9
// function: quick_gelu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, shape_0, 24) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int code)
{
  bool b_15;
  float f_9, f_11, f_13, f_20, f_21, f_23, f_26, f_29, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_53, f_54, f_56, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_67, f_68, f_69, f_70, f_71, f_74, f_77, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_99, f_100, f_101, f_102, f_103, f_104, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_123, f_125;
  int i_7, i_14, i_22, i_24, i_25, i_27, i_28, i_30, i_50, i_55, i_57, i_66, i_73, i_75, i_76, i_78, i_98, i_105, i_120;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_19, *ul_72, *ul_122, *ul_124;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_7;
  if(b_15)
  {
    // BLOCK 1
    l_16  =  (long) i_14;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_0 + l_18;
    f_20  =  *((__global float *) ul_19);
    f_21  =  f_9 * f_20;
    i_22  =  isless(f_21, -250.0F);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_24  =  isless(250.0F, f_21);
      if(i_24 == 1)
      {
        // BLOCK 4
        f_23  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_23  =  f_21;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_25  =  isless(f_21, -250.0F);
    if(i_25 == 1)
    {
      // BLOCK 7
      f_26  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_27  =  isless(250.0F, f_21);
      if(i_27 == 1)
      {
        // BLOCK 9
        f_26  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_26  =  f_21;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    i_28  =  isless(f_21, -250.0F);
    if(i_28 == 1)
    {
      // BLOCK 12
      f_29  =  -250.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_30  =  isless(250.0F, f_21);
      if(i_30 == 1)
      {
        // BLOCK 14
        f_29  =  250.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_29  =  f_21;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    f_31  =  f_29 + 786432.0F;
    f_32  =  f_31 - 786432.0F;
    f_33  =  f_29 - f_32;
    f_34  =  f_13 * f_29;
    f_35  =  fma(f_33, f_11, f_34);
    f_36  =  f_32 * f_11;
    f_37  =  fma(f_32, f_11, f_35);
    f_38  =  f_36 - f_37;
    f_39  =  f_38 + f_35;
    f_40  =  f_39 * 0.5F;
    f_41  =  f_26 + 786432.0F;
    f_42  =  f_41 - 786432.0F;
    f_43  =  f_26 - f_42;
    f_44  =  f_26 * f_13;
    f_45  =  fma(f_43, f_11, f_44);
    f_46  =  fma(f_42, f_11, f_45);
    f_47  =  fabs(f_46);
    f_48  =  f_47 * -0.5F;
    f_49  =  exp(f_48);
    i_50  =  isless(f_46, 0.0F);
    if(i_50 == 1)
    {
      // BLOCK 17
      f_51  =  fma(f_40, f_49, f_49);
      f_52  =  f_51;
    }  // B16
    else
    {
      // BLOCK 18
      f_53  =  f_40 * f_49;
      f_54  =  f_49 - f_53;
      f_52  =  f_54;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    i_55  =  isless(f_20, -3.4028235E38F);
    if(i_55 == 1)
    {
      // BLOCK 20
      f_56  =  -3.4028235E38F;
    }  // B19
    else
    {
      // BLOCK 21
      i_57  =  isless(3.4028235E38F, f_20);
      if(i_57 == 1)
      {
        // BLOCK 22
        f_56  =  3.4028235E38F;
      }  // B21
      else
      {
        // BLOCK 23
        f_56  =  f_20;
      }  // B21
    }  // B19
    // BLOCK 24 MERGES [22 23 20 ]
    f_58  =  fma(f_52, f_52, 1.0F);
    f_59  =  1.0F / f_58;
    f_60  =  f_23 + 786432.0F;
    f_61  =  f_60 - 786432.0F;
    f_62  =  f_23 - f_61;
    f_63  =  f_23 * f_13;
    f_64  =  fma(f_62, f_11, f_63);
    f_65  =  fma(f_61, f_11, f_64);
    i_66  =  isless(f_65, 0.0F);
    if(i_66 == 1)
    {
      // BLOCK 25
      f_67  =  f_56 * f_52;
      f_68  =  f_59 * f_52;
      f_69  =  f_67 * f_68;
      f_70  =  f_69;
    }  // B24
    else
    {
      // BLOCK 26
      f_71  =  f_59 * f_20;
      f_70  =  f_71;
    }  // B24
    // BLOCK 27 MERGES [26 25 ]
    ul_72  =  ul_2 + l_18;
    *((__global float *) ul_72)  =  f_70;
    i_73  =  isless(f_21, -250.0F);
    if(i_73 == 1)
    {
      // BLOCK 28
      f_74  =  -250.0F;
    }  // B27
    else
    {
      // BLOCK 29
      i_75  =  isless(250.0F, f_21);
      if(i_75 == 1)
      {
        // BLOCK 30
        f_74  =  250.0F;
      }  // B29
      else
      {
        // BLOCK 31
        f_74  =  f_21;
      }  // B29
    }  // B27
    // BLOCK 32 MERGES [30 31 28 ]
    i_76  =  isless(f_21, -250.0F);
    if(i_76 == 1)
    {
      // BLOCK 33
      f_77  =  -250.0F;
    }  // B32
    else
    {
      // BLOCK 34
      i_78  =  isless(250.0F, f_21);
      if(i_78 == 1)
      {
        // BLOCK 35
        f_77  =  250.0F;
      }  // B34
      else
      {
        // BLOCK 36
        f_77  =  f_21;
      }  // B34
    }  // B32
    // BLOCK 37 MERGES [35 36 33 ]
    f_79  =  f_77 + 786432.0F;
    f_80  =  f_79 - 786432.0F;
    f_81  =  f_77 - f_80;
    f_82  =  f_77 * f_13;
    f_83  =  fma(f_81, f_11, f_82);
    f_84  =  f_80 * f_11;
    f_85  =  fma(f_80, f_11, f_83);
    f_86  =  f_84 - f_85;
    f_87  =  f_86 + f_83;
    f_88  =  f_87 * 0.5F;
    f_89  =  f_74 + 786432.0F;
    f_90  =  f_89 - 786432.0F;
    f_91  =  f_74 - f_90;
    f_92  =  f_74 * f_13;
    f_93  =  fma(f_91, f_11, f_92);
    f_94  =  fma(f_90, f_11, f_93);
    f_95  =  fabs(f_94);
    f_96  =  f_95 * -0.5F;
    f_97  =  exp(f_96);
    i_98  =  isless(f_94, 0.0F);
    if(i_98 == 1)
    {
      // BLOCK 38
      f_99  =  fma(f_88, f_97, f_97);
      f_100  =  f_99;
    }  // B37
    else
    {
      // BLOCK 39
      f_101  =  f_88 * f_97;
      f_102  =  f_97 - f_101;
      f_100  =  f_102;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    f_103  =  fma(f_100, f_100, 1.0F);
    f_104  =  1.0F / f_103;
    i_105  =  isless(f_94, 0.0F);
    if(i_105 == 1)
    {
      // BLOCK 41
      f_106  =  f_94 + 1.0F;
      f_107  =  fma(f_100, f_100, f_87);
      f_108  =  f_107 + 0.0F;
      f_109  =  f_106 + f_108;
      f_110  =  f_104 * f_109;
      f_111  =  f_110 * f_100;
      f_112  =  f_100 * f_104;
      f_113  =  f_111 * f_112;
      f_114  =  f_113;
    }  // B40
    else
    {
      // BLOCK 42
      f_115  =  f_100 * f_100;
      f_116  =  f_94 + 0.0F;
      f_117  =  f_115 * f_116;
      f_118  =  fma(f_104, f_117, 1.0F);
      f_119  =  f_118 * f_104;
      f_114  =  f_119;
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    i_120  =  isequal(f_20, f_20);
    if(i_120 == 1)
    {
      // BLOCK 44
      f_121  =  f_114;
    }  // B43
    else
    {
      // BLOCK 45
      f_121  =  f_20;
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    ul_122  =  ul_1 + l_18;
    f_123  =  *((__global float *) ul_122);
    ul_124  =  ul_3 + l_18;
    f_125  =  f_121 * f_123;
    *((__global float *) ul_124)  =  f_125;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel
