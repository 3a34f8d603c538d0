// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 58e8db7e4677b292739f771fbdcf7cb8beee29f2438245edc4cc464558f7a07a
// function: softplus
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 9) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_24, f_27, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_53, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_69, f_70, f_73, f_76, f_79, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_114, f_115, f_116, f_118;
  int i_6, i_15, i_23, i_25, i_26, i_28, i_48, i_54, i_68, i_72, i_74, i_75, i_77, i_78, i_80, i_100, i_113, i_117;
  long l_17, l_18, l_19;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_20, *ul_71, *ul_119;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_6;
  if(b_16)
  {
    // BLOCK 1
    l_17  =  (long) i_15;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    f_22  =  f_8 * f_21;
    i_23  =  isless(f_22, -250.0F);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_25  =  isless(250.0F, f_22);
      if(i_25 == 1)
      {
        // BLOCK 4
        f_24  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_24  =  f_22;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_26  =  isless(f_22, -250.0F);
    if(i_26 == 1)
    {
      // BLOCK 7
      f_27  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_28  =  isless(250.0F, f_22);
      if(i_28 == 1)
      {
        // BLOCK 9
        f_27  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_27  =  f_22;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_29  =  f_27 + 786432.0F;
    f_30  =  f_29 - 786432.0F;
    f_31  =  f_27 - f_30;
    f_32  =  f_12 * f_27;
    f_33  =  fma(f_31, f_10, f_32);
    f_34  =  f_30 * f_10;
    f_35  =  fma(f_30, f_10, f_33);
    f_36  =  f_34 - f_35;
    f_37  =  f_36 + f_33;
    f_38  =  f_37 * 0.5F;
    f_39  =  f_24 + 786432.0F;
    f_40  =  f_39 - 786432.0F;
    f_41  =  f_24 - f_40;
    f_42  =  f_24 * f_12;
    f_43  =  fma(f_41, f_10, f_42);
    f_44  =  fma(f_40, f_10, f_43);
    f_45  =  fabs(f_44);
    f_46  =  f_45 * -0.5F;
    f_47  =  exp(f_46);
    i_48  =  isless(f_44, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 12
      f_49  =  fma(f_38, f_47, f_47);
      f_50  =  f_49;
    }  // B11
    else
    {
      // BLOCK 13
      f_51  =  f_38 * f_47;
      f_52  =  f_47 - f_51;
      f_50  =  f_52;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    f_53  =  f_50 * f_50;
    i_54  =  isless(f_53, 1.0E-8F);
    if(i_54 == 1)
    {
      // BLOCK 15
      f_55  =  f_14 * f_50;
      f_56  =  f_55 * f_50;
      f_57  =  f_56;
    }  // B14
    else
    {
      // BLOCK 16
      f_58  =  fma(f_50, f_50, 2.0F);
      f_59  =  f_53 / f_58;
      f_60  =  f_59 * f_59;
      f_61  =  fma(f_60, 0.13434482F, 0.14116766F);
      f_62  =  fma(f_60, f_61, 0.20003854F);
      f_63  =  fma(f_60, f_62, 0.3333332F);
      f_64  =  f_59 * f_60;
      f_65  =  fma(f_63, f_64, f_59);
      f_66  =  f_65 * 2.0F;
      f_67  =  f_66 * f_14;
      f_57  =  f_67;
    }  // B14
    // BLOCK 17 MERGES [15 16 ]
    i_68  =  isless(0.0F, f_21);
    if(i_68 == 1)
    {
      // BLOCK 18
      f_69  =  f_57 + f_21;
      f_70  =  f_69;
    }  // B17
    else
    {
      // BLOCK 19
      f_70  =  f_57;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_71  =  ul_1 + l_19;
    *((__global float *) ul_71)  =  f_70;
    i_72  =  isless(f_22, -250.0F);
    if(i_72 == 1)
    {
      // BLOCK 21
      f_73  =  -250.0F;
    }  // B20
    else
    {
      // BLOCK 22
      i_74  =  isless(250.0F, f_22);
      if(i_74 == 1)
      {
        // BLOCK 23
        f_73  =  250.0F;
      }  // B22
      else
      {
        // BLOCK 24
        f_73  =  f_22;
      }  // B22
    }  // B20
    // BLOCK 25 MERGES [23 24 21 ]
    i_75  =  isless(f_22, -250.0F);
    if(i_75 == 1)
    {
      // BLOCK 26
      f_76  =  -250.0F;
    }  // B25
    else
    {
      // BLOCK 27
      i_77  =  isless(250.0F, f_22);
      if(i_77 == 1)
      {
        // BLOCK 28
        f_76  =  250.0F;
      }  // B27
      else
      {
        // BLOCK 29
        f_76  =  f_22;
      }  // B27
    }  // B25
    // BLOCK 30 MERGES [28 29 26 ]
    i_78  =  isless(f_22, -250.0F);
    if(i_78 == 1)
    {
      // BLOCK 31
      f_79  =  -250.0F;
    }  // B30
    else
    {
      // BLOCK 32
      i_80  =  isless(250.0F, f_22);
      if(i_80 == 1)
      {
        // BLOCK 33
        f_79  =  250.0F;
      }  // B32
      else
      {
        // BLOCK 34
        f_79  =  f_22;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [33 34 31 ]
    f_81  =  f_79 + 786432.0F;
    f_82  =  f_81 - 786432.0F;
    f_83  =  f_79 - f_82;
    f_84  =  f_79 * f_12;
    f_85  =  fma(f_83, f_10, f_84);
    f_86  =  f_82 * f_10;
    f_87  =  fma(f_82, f_10, f_85);
    f_88  =  f_86 - f_87;
    f_89  =  f_88 + f_85;
    f_90  =  f_89 * 0.5F;
    f_91  =  f_76 + 786432.0F;
    f_92  =  f_91 - 786432.0F;
    f_93  =  f_76 - f_92;
    f_94  =  f_76 * f_12;
    f_95  =  fma(f_93, f_10, f_94);
    f_96  =  fma(f_92, f_10, f_95);
    f_97  =  fabs(f_96);
    f_98  =  f_97 * -0.5F;
    f_99  =  exp(f_98);
    i_100  =  isless(f_96, 0.0F);
    if(i_100 == 1)
    {
      // BLOCK 36
      f_101  =  fma(f_90, f_99, f_99);
      f_102  =  f_101;
    }  // B35
    else
    {
      // BLOCK 37
      f_103  =  f_90 * f_99;
      f_104  =  f_99 - f_103;
      f_102  =  f_104;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    f_105  =  fma(f_102, f_102, 1.0F);
    f_106  =  1.0F / f_105;
    f_107  =  f_73 + 786432.0F;
    f_108  =  f_107 - 786432.0F;
    f_109  =  f_73 - f_108;
    f_110  =  f_73 * f_12;
    f_111  =  fma(f_109, f_10, f_110);
    f_112  =  fma(f_108, f_10, f_111);
    i_113  =  isless(f_112, 0.0F);
    if(i_113 == 1)
    {
      // BLOCK 39
      f_114  =  f_106 * f_102;
      f_115  =  f_114 * f_102;
      f_116  =  f_115;
    }  // B38
    else
    {
      // BLOCK 40
      f_116  =  f_106;
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    i_117  =  isequal(f_21, f_21);
    if(i_117 == 1)
    {
      // BLOCK 42
      f_118  =  f_116;
    }  // B41
    else
    {
      // BLOCK 43
      f_118  =  f_21;
    }  // B41
    // BLOCK 44 MERGES [43 42 ]
    ul_119  =  ul_2 + l_19;
    *((__global float *) ul_119)  =  f_118;
  }  // B0
  else
  {
    // BLOCK 45
  }  // B0
  // BLOCK 46 MERGES [45 44 ]
  return;
}  //  kernel
