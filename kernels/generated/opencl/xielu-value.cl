// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 1aab3b277bc1561cfb1c9b1239556a75720c82b9c54ab7b6fc292d3bb02cad45
// function: xielu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 0, 42) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int what, __private int code)
{
  bool b_17;
  float f_7, f_9, f_11, f_13, f_15, f_22, f_24, f_25, f_26, f_28, f_30, f_32, f_33, f_35, f_36, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123;
  int i_5, i_16, i_23, i_27, i_29, i_31, i_34, i_37, i_71;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_21, *ul_124;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  f_15  =  numbers_4;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_5;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    i_23  =  isless(0.0F, f_22);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  fma(f_7, f_22, f_13);
      f_25  =  f_24 * f_22;
      f_26  =  f_25;
    }  // B1
    else
    {
      // BLOCK 3
      i_27  =  isless(f_22, -0.6931F);
      if(i_27 == 1)
      {
        // BLOCK 4
        f_28  =  -0.6931F;
      }  // B3
      else
      {
        // BLOCK 5
        f_28  =  f_22;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_29  =  isless(f_22, -1.0E15F);
      if(i_29 == 1)
      {
        // BLOCK 7
        f_30  =  -1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        i_31  =  isless(1.0E15F, f_22);
        if(i_31 == 1)
        {
          // BLOCK 9
          f_30  =  1.0E15F;
        }  // B8
        else
        {
          // BLOCK 10
          f_30  =  f_22;
        }  // B8
      }  // B6
      // BLOCK 11 MERGES [9 10 7 ]
      f_32  =  f_13 - f_9;
      f_33  =  -f_9;
      i_34  =  isequal(f_32, 0.0F);
      if(i_34 == 1)
      {
        // BLOCK 12
        f_35  =  f_33;
      }  // B11
      else
      {
        // BLOCK 13
        f_36  =  f_32 * f_22;
        f_35  =  f_36;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_37  =  isless(-0.6931F, f_22);
      if(i_37 == 1)
      {
        // BLOCK 15
        f_38  =  f_9 * 0.5F;
        f_39  =  f_38 * 2048.0F;
        f_40  =  f_39 * 2.0F;
        f_41  =  fma(f_9, 0.5F, f_40);
        f_42  =  f_41 - f_38;
        f_43  =  f_41 - f_42;
        f_44  =  f_28 * 4097.0F;
        f_45  =  f_44 - f_28;
        f_46  =  f_44 - f_45;
        f_47  =  fma(f_43, f_46, f_13);
        f_48  =  f_28 * f_9;
        f_49  =  fma(f_28, 1.539435E-4F, 0.0013563005F);
        f_50  =  fma(f_28, f_49, 0.008322186F);
        f_51  =  fma(f_28, f_50, 0.041664977F);
        f_52  =  fma(f_28, f_51, 0.16666658F);
        f_53  =  f_52 * f_28;
        f_54  =  fma(f_48, f_53, f_15);
        f_55  =  f_38 - f_43;
        f_56  =  fma(f_11, 0.5F, f_55);
        f_57  =  f_56 * f_46;
        f_58  =  f_46 - f_28;
        f_59  =  f_58 * f_38;
        f_60  =  f_57 - f_59;
        f_61  =  f_54 + f_60;
        f_62  =  f_43 * f_46;
        f_63  =  f_47 - f_62;
        f_64  =  f_47 - f_63;
        f_65  =  f_62 - f_64;
        f_66  =  f_13 - f_63;
        f_67  =  f_65 + f_66;
        f_68  =  f_61 + f_67;
        f_69  =  f_68 + f_47;
        f_70  =  f_69 * f_28;
        f_26  =  f_70;
      }  // B14
      else
      {
        // BLOCK 16
        i_71  =  isless(f_22, -1.0E15F);
        if(i_71 == 1)
        {
          // BLOCK 17
          f_26  =  f_35;
        }  // B16
        else
        {
          // BLOCK 18
          f_72  =  f_32 * 4097.0F;
          f_73  =  f_72 - f_32;
          f_74  =  f_72 - f_73;
          f_75  =  fma(f_30, 4096.0F, f_30);
          f_76  =  f_75 - f_30;
          f_77  =  f_75 - f_76;
          f_78  =  f_9 * 2048.0F;
          f_79  =  fma(f_78, 2.0F, f_9);
          f_80  =  f_79 - f_9;
          f_81  =  f_79 - f_80;
          f_82  =  exp(f_30);
          f_83  =  f_82 - 1.0F;
          f_84  =  f_83 * 4097.0F;
          f_85  =  f_84 - f_83;
          f_86  =  f_84 - f_85;
          f_87  =  f_81 * f_86;
          f_88  =  fma(f_74, f_77, f_87);
          f_89  =  f_82 + -1.0F;
          f_90  =  f_89 - f_82;
          f_91  =  f_89 - f_90;
          f_92  =  f_82 - f_91;
          f_93  =  -1.0F - f_90;
          f_94  =  f_92 + f_93;
          f_95  =  f_15 - f_11;
          f_96  =  f_32 - f_13;
          f_97  =  f_32 - f_96;
          f_98  =  f_13 - f_97;
          f_99  =  f_33 - f_96;
          f_100  =  f_98 + f_99;
          f_101  =  f_95 + f_100;
          f_102  =  f_32 - f_74;
          f_103  =  f_101 + f_102;
          f_104  =  f_103 * f_77;
          f_105  =  f_77 - f_30;
          f_106  =  f_105 * f_32;
          f_107  =  f_104 - f_106;
          f_108  =  fma(f_94, f_9, f_107);
          f_109  =  f_9 - f_81;
          f_110  =  f_109 + f_11;
          f_111  =  f_110 * f_86;
          f_112  =  f_86 - f_83;
          f_113  =  f_112 * f_9;
          f_114  =  f_111 - f_113;
          f_115  =  f_108 + f_114;
          f_116  =  f_88 - f_87;
          f_117  =  f_88 - f_116;
          f_118  =  f_87 - f_117;
          f_119  =  f_74 * f_77;
          f_120  =  f_119 - f_116;
          f_121  =  f_118 + f_120;
          f_122  =  f_115 + f_121;
          f_123  =  f_122 + f_88;
          f_26  =  f_123;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [2 15 18 17 ]
    ul_124  =  ul_1 + l_20;
    *((__global float *) ul_124)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
