// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 7bc0dfdb923ae4feeae6e98448bf440c67f3e51dca6a0ff9323d23f06abf2a32
// function: quick_gelu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, shape_0, 24) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int code)
{
  bool b_14;
  float f_8, f_10, f_12, f_19, f_20, f_22, f_25, f_28, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_52, f_53, f_55, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_66, f_67, f_68, f_69, f_70, f_73, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_98, f_99, f_100, f_101, f_102, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_120;
  int i_6, i_13, i_21, i_23, i_24, i_26, i_27, i_29, i_49, i_54, i_56, i_65, i_72, i_74, i_75, i_77, i_97, i_104, i_119;
  long l_15, l_16, l_17;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_18, *ul_71, *ul_121;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  i_13  =  get_global_id(0);
  b_14  =  i_13 < i_6;
  if(b_14)
  {
    // BLOCK 1
    l_15  =  (long) i_13;
    l_16  =  l_15 + 4L;
    l_17  =  l_16 << 2;
    ul_18  =  ul_0 + l_17;
    f_19  =  *((__global float *) ul_18);
    f_20  =  f_8 * f_19;
    i_21  =  isless(f_20, -250.0F);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_23  =  isless(250.0F, f_20);
      if(i_23 == 1)
      {
        // BLOCK 4
        f_22  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_22  =  f_20;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_24  =  isless(f_20, -250.0F);
    if(i_24 == 1)
    {
      // BLOCK 7
      f_25  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_26  =  isless(250.0F, f_20);
      if(i_26 == 1)
      {
        // BLOCK 9
        f_25  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_25  =  f_20;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    i_27  =  isless(f_20, -250.0F);
    if(i_27 == 1)
    {
      // BLOCK 12
      f_28  =  -250.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_29  =  isless(250.0F, f_20);
      if(i_29 == 1)
      {
        // BLOCK 14
        f_28  =  250.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_28  =  f_20;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    f_30  =  f_28 + 786432.0F;
    f_31  =  f_30 - 786432.0F;
    f_32  =  f_28 - f_31;
    f_33  =  f_12 * f_28;
    f_34  =  fma(f_32, f_10, f_33);
    f_35  =  f_31 * f_10;
    f_36  =  fma(f_31, f_10, f_34);
    f_37  =  f_35 - f_36;
    f_38  =  f_37 + f_34;
    f_39  =  f_38 * 0.5F;
    f_40  =  f_25 + 786432.0F;
    f_41  =  f_40 - 786432.0F;
    f_42  =  f_25 - f_41;
    f_43  =  f_25 * f_12;
    f_44  =  fma(f_42, f_10, f_43);
    f_45  =  fma(f_41, f_10, f_44);
    f_46  =  fabs(f_45);
    f_47  =  f_46 * -0.5F;
    f_48  =  exp(f_47);
    i_49  =  isless(f_45, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 17
      f_50  =  fma(f_39, f_48, f_48);
      f_51  =  f_50;
    }  // B16
    else
    {
      // BLOCK 18
      f_52  =  f_39 * f_48;
      f_53  =  f_48 - f_52;
      f_51  =  f_53;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    i_54  =  isless(f_19, -3.4028235E38F);
    if(i_54 == 1)
    {
      // BLOCK 20
      f_55  =  -3.4028235E38F;
    }  // B19
    else
    {
      // BLOCK 21
      i_56  =  isless(3.4028235E38F, f_19);
      if(i_56 == 1)
      {
        // BLOCK 22
        f_55  =  3.4028235E38F;
      }  // B21
      else
      {
        // BLOCK 23
        f_55  =  f_19;
      }  // B21
    }  // B19
    // BLOCK 24 MERGES [22 23 20 ]
    f_57  =  fma(f_51, f_51, 1.0F);
    f_58  =  1.0F / f_57;
    f_59  =  f_22 + 786432.0F;
    f_60  =  f_59 - 786432.0F;
    f_61  =  f_22 - f_60;
    f_62  =  f_22 * f_12;
    f_63  =  fma(f_61, f_10, f_62);
    f_64  =  fma(f_60, f_10, f_63);
    i_65  =  isless(f_64, 0.0F);
    if(i_65 == 1)
    {
      // BLOCK 25
      f_66  =  f_55 * f_51;
      f_67  =  f_58 * f_51;
      f_68  =  f_66 * f_67;
      f_69  =  f_68;
    }  // B24
    else
    {
      // BLOCK 26
      f_70  =  f_58 * f_19;
      f_69  =  f_70;
    }  // B24
    // BLOCK 27 MERGES [26 25 ]
    ul_71  =  ul_1 + l_17;
    *((__global float *) ul_71)  =  f_69;
    i_72  =  isless(f_20, -250.0F);
    if(i_72 == 1)
    {
      // BLOCK 28
      f_73  =  -250.0F;
    }  // B27
    else
    {
      // BLOCK 29
      i_74  =  isless(250.0F, f_20);
      if(i_74 == 1)
      {
        // BLOCK 30
        f_73  =  250.0F;
      }  // B29
      else
      {
        // BLOCK 31
        f_73  =  f_20;
      }  // B29
    }  // B27
    // BLOCK 32 MERGES [30 31 28 ]
    i_75  =  isless(f_20, -250.0F);
    if(i_75 == 1)
    {
      // BLOCK 33
      f_76  =  -250.0F;
    }  // B32
    else
    {
      // BLOCK 34
      i_77  =  isless(250.0F, f_20);
      if(i_77 == 1)
      {
        // BLOCK 35
        f_76  =  250.0F;
      }  // B34
      else
      {
        // BLOCK 36
        f_76  =  f_20;
      }  // B34
    }  // B32
    // BLOCK 37 MERGES [35 36 33 ]
    f_78  =  f_76 + 786432.0F;
    f_79  =  f_78 - 786432.0F;
    f_80  =  f_76 - f_79;
    f_81  =  f_76 * f_12;
    f_82  =  fma(f_80, f_10, f_81);
    f_83  =  f_79 * f_10;
    f_84  =  fma(f_79, f_10, f_82);
    f_85  =  f_83 - f_84;
    f_86  =  f_85 + f_82;
    f_87  =  f_86 * 0.5F;
    f_88  =  f_73 + 786432.0F;
    f_89  =  f_88 - 786432.0F;
    f_90  =  f_73 - f_89;
    f_91  =  f_73 * f_12;
    f_92  =  fma(f_90, f_10, f_91);
    f_93  =  fma(f_89, f_10, f_92);
    f_94  =  fabs(f_93);
    f_95  =  f_94 * -0.5F;
    f_96  =  exp(f_95);
    i_97  =  isless(f_93, 0.0F);
    if(i_97 == 1)
    {
      // BLOCK 38
      f_98  =  fma(f_87, f_96, f_96);
      f_99  =  f_98;
    }  // B37
    else
    {
      // BLOCK 39
      f_100  =  f_87 * f_96;
      f_101  =  f_96 - f_100;
      f_99  =  f_101;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    f_102  =  fma(f_99, f_99, 1.0F);
    f_103  =  1.0F / f_102;
    i_104  =  isless(f_93, 0.0F);
    if(i_104 == 1)
    {
      // BLOCK 41
      f_105  =  f_93 + 1.0F;
      f_106  =  fma(f_99, f_99, f_86);
      f_107  =  f_106 + 0.0F;
      f_108  =  f_105 + f_107;
      f_109  =  f_103 * f_108;
      f_110  =  f_109 * f_99;
      f_111  =  f_99 * f_103;
      f_112  =  f_110 * f_111;
      f_113  =  f_112;
    }  // B40
    else
    {
      // BLOCK 42
      f_114  =  f_99 * f_99;
      f_115  =  f_93 + 0.0F;
      f_116  =  f_114 * f_115;
      f_117  =  fma(f_103, f_116, 1.0F);
      f_118  =  f_117 * f_103;
      f_113  =  f_118;
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    i_119  =  isequal(f_19, f_19);
    if(i_119 == 1)
    {
      // BLOCK 44
      f_120  =  f_113;
    }  // B43
    else
    {
      // BLOCK 45
      f_120  =  f_19;
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    ul_121  =  ul_2 + l_17;
    *((__global float *) ul_121)  =  f_120;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel
