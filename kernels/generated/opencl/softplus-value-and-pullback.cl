// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 4bac465544d9e24462f02d484c341a02406ebb294922be5bd171f4f68a1423b9
// function: softplus
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 9) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_17;
  float f_9, f_11, f_13, f_15, f_22, f_23, f_25, f_28, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_52, f_53, f_54, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_70, f_71, f_74, f_77, f_80, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_115, f_116, f_117, f_119, f_121, f_123;
  int i_7, i_16, i_24, i_26, i_27, i_29, i_49, i_55, i_69, i_73, i_75, i_76, i_78, i_79, i_81, i_101, i_114, i_118;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_21, *ul_72, *ul_120, *ul_122;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  f_15  =  numbers_3;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_7;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    f_23  =  f_9 * f_22;
    i_24  =  isless(f_23, -250.0F);
    if(i_24 == 1)
    {
      // BLOCK 2
      f_25  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_26  =  isless(250.0F, f_23);
      if(i_26 == 1)
      {
        // BLOCK 4
        f_25  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_25  =  f_23;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_27  =  isless(f_23, -250.0F);
    if(i_27 == 1)
    {
      // BLOCK 7
      f_28  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_29  =  isless(250.0F, f_23);
      if(i_29 == 1)
      {
        // BLOCK 9
        f_28  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_28  =  f_23;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_30  =  f_28 + 786432.0F;
    f_31  =  f_30 - 786432.0F;
    f_32  =  f_28 - f_31;
    f_33  =  f_13 * f_28;
    f_34  =  fma(f_32, f_11, f_33);
    f_35  =  f_31 * f_11;
    f_36  =  fma(f_31, f_11, f_34);
    f_37  =  f_35 - f_36;
    f_38  =  f_37 + f_34;
    f_39  =  f_38 * 0.5F;
    f_40  =  f_25 + 786432.0F;
    f_41  =  f_40 - 786432.0F;
    f_42  =  f_25 - f_41;
    f_43  =  f_25 * f_13;
    f_44  =  fma(f_42, f_11, f_43);
    f_45  =  fma(f_41, f_11, f_44);
    f_46  =  fabs(f_45);
    f_47  =  f_46 * -0.5F;
    f_48  =  exp(f_47);
    i_49  =  isless(f_45, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 12
      f_50  =  fma(f_39, f_48, f_48);
      f_51  =  f_50;
    }  // B11
    else
    {
      // BLOCK 13
      f_52  =  f_39 * f_48;
      f_53  =  f_48 - f_52;
      f_51  =  f_53;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    f_54  =  f_51 * f_51;
    i_55  =  isless(f_54, 1.0E-8F);
    if(i_55 == 1)
    {
      // BLOCK 15
      f_56  =  f_15 * f_51;
      f_57  =  f_56 * f_51;
      f_58  =  f_57;
    }  // B14
    else
    {
      // BLOCK 16
      f_59  =  fma(f_51, f_51, 2.0F);
      f_60  =  f_54 / f_59;
      f_61  =  f_60 * f_60;
      f_62  =  fma(f_61, 0.13434482F, 0.14116766F);
      f_63  =  fma(f_61, f_62, 0.20003854F);
      f_64  =  fma(f_61, f_63, 0.3333332F);
      f_65  =  f_60 * f_61;
      f_66  =  fma(f_64, f_65, f_60);
      f_67  =  f_66 * 2.0F;
      f_68  =  f_67 * f_15;
      f_58  =  f_68;
    }  // B14
    // BLOCK 17 MERGES [15 16 ]
    i_69  =  isless(0.0F, f_22);
    if(i_69 == 1)
    {
      // BLOCK 18
      f_70  =  f_58 + f_22;
      f_71  =  f_70;
    }  // B17
    else
    {
      // BLOCK 19
      f_71  =  f_58;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_72  =  ul_2 + l_20;
    *((__global float *) ul_72)  =  f_71;
    i_73  =  isless(f_23, -250.0F);
    if(i_73 == 1)
    {
      // BLOCK 21
      f_74  =  -250.0F;
    }  // B20
    else
    {
      // BLOCK 22
      i_75  =  isless(250.0F, f_23);
      if(i_75 == 1)
      {
        // BLOCK 23
        f_74  =  250.0F;
      }  // B22
      else
      {
        // BLOCK 24
        f_74  =  f_23;
      }  // B22
    }  // B20
    // BLOCK 25 MERGES [23 24 21 ]
    i_76  =  isless(f_23, -250.0F);
    if(i_76 == 1)
    {
      // BLOCK 26
      f_77  =  -250.0F;
    }  // B25
    else
    {
      // BLOCK 27
      i_78  =  isless(250.0F, f_23);
      if(i_78 == 1)
      {
        // BLOCK 28
        f_77  =  250.0F;
      }  // B27
      else
      {
        // BLOCK 29
        f_77  =  f_23;
      }  // B27
    }  // B25
    // BLOCK 30 MERGES [28 29 26 ]
    i_79  =  isless(f_23, -250.0F);
    if(i_79 == 1)
    {
      // BLOCK 31
      f_80  =  -250.0F;
    }  // B30
    else
    {
      // BLOCK 32
      i_81  =  isless(250.0F, f_23);
      if(i_81 == 1)
      {
        // BLOCK 33
        f_80  =  250.0F;
      }  // B32
      else
      {
        // BLOCK 34
        f_80  =  f_23;
      }  // B32
    }  // B30
    // BLOCK 35 MERGES [33 34 31 ]
    f_82  =  f_80 + 786432.0F;
    f_83  =  f_82 - 786432.0F;
    f_84  =  f_80 - f_83;
    f_85  =  f_80 * f_13;
    f_86  =  fma(f_84, f_11, f_85);
    f_87  =  f_83 * f_11;
    f_88  =  fma(f_83, f_11, f_86);
    f_89  =  f_87 - f_88;
    f_90  =  f_89 + f_86;
    f_91  =  f_90 * 0.5F;
    f_92  =  f_77 + 786432.0F;
    f_93  =  f_92 - 786432.0F;
    f_94  =  f_77 - f_93;
    f_95  =  f_77 * f_13;
    f_96  =  fma(f_94, f_11, f_95);
    f_97  =  fma(f_93, f_11, f_96);
    f_98  =  fabs(f_97);
    f_99  =  f_98 * -0.5F;
    f_100  =  exp(f_99);
    i_101  =  isless(f_97, 0.0F);
    if(i_101 == 1)
    {
      // BLOCK 36
      f_102  =  fma(f_91, f_100, f_100);
      f_103  =  f_102;
    }  // B35
    else
    {
      // BLOCK 37
      f_104  =  f_91 * f_100;
      f_105  =  f_100 - f_104;
      f_103  =  f_105;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    f_106  =  fma(f_103, f_103, 1.0F);
    f_107  =  1.0F / f_106;
    f_108  =  f_74 + 786432.0F;
    f_109  =  f_108 - 786432.0F;
    f_110  =  f_74 - f_109;
    f_111  =  f_74 * f_13;
    f_112  =  fma(f_110, f_11, f_111);
    f_113  =  fma(f_109, f_11, f_112);
    i_114  =  isless(f_113, 0.0F);
    if(i_114 == 1)
    {
      // BLOCK 39
      f_115  =  f_107 * f_103;
      f_116  =  f_115 * f_103;
      f_117  =  f_116;
    }  // B38
    else
    {
      // BLOCK 40
      f_117  =  f_107;
    }  // B38
    // BLOCK 41 MERGES [40 39 ]
    i_118  =  isequal(f_22, f_22);
    if(i_118 == 1)
    {
      // BLOCK 42
      f_119  =  f_117;
    }  // B41
    else
    {
      // BLOCK 43
      f_119  =  f_22;
    }  // B41
    // BLOCK 44 MERGES [43 42 ]
    ul_120  =  ul_1 + l_20;
    f_121  =  *((__global float *) ul_120);
    ul_122  =  ul_3 + l_20;
    f_123  =  f_119 * f_121;
    *((__global float *) ul_122)  =  f_123;
  }  // B0
  else
  {
    // BLOCK 45
  }  // B0
  // BLOCK 46 MERGES [45 44 ]
  return;
}  //  kernel
