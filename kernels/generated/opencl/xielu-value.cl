// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: fc92d7e0ea07862866ff15f863ebfcb05f41e17ddb375bf78ba457e5116b3841
// function: xielu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 0, 42) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int what, __private int code)
{
  bool b_17;
  float f_7, f_9, f_11, f_13, f_15, f_22, f_24, f_25, f_26, f_28, f_30, f_32, f_33, f_35, f_36, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99, f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120;
  int i_5, i_16, i_23, i_27, i_29, i_31, i_34, i_37, i_69;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_21, *ul_121;

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
        f_39  =  f_38 * 4097.0F;
        f_40  =  f_39 - f_38;
        f_41  =  f_39 - f_40;
        f_42  =  f_28 * 4097.0F;
        f_43  =  f_42 - f_28;
        f_44  =  f_42 - f_43;
        f_45  =  fma(f_41, f_44, f_13);
        f_46  =  f_28 * f_9;
        f_47  =  fma(f_28, 1.539435E-4F, 0.0013563005F);
        f_48  =  fma(f_28, f_47, 0.008322186F);
        f_49  =  fma(f_28, f_48, 0.041664977F);
        f_50  =  fma(f_28, f_49, 0.16666658F);
        f_51  =  f_50 * f_28;
        f_52  =  fma(f_46, f_51, f_15);
        f_53  =  f_38 - f_41;
        f_54  =  fma(f_11, 0.5F, f_53);
        f_55  =  f_54 * f_44;
        f_56  =  f_44 - f_28;
        f_57  =  f_56 * f_38;
        f_58  =  f_55 - f_57;
        f_59  =  f_52 + f_58;
        f_60  =  f_41 * f_44;
        f_61  =  f_45 - f_60;
        f_62  =  f_45 - f_61;
        f_63  =  f_60 - f_62;
        f_64  =  f_13 - f_61;
        f_65  =  f_63 + f_64;
        f_66  =  f_59 + f_65;
        f_67  =  f_66 + f_45;
        f_68  =  f_67 * f_28;
        f_26  =  f_68;
      }  // B14
      else
      {
        // BLOCK 16
        i_69  =  isless(f_22, -1.0E15F);
        if(i_69 == 1)
        {
          // BLOCK 17
          f_26  =  f_35;
        }  // B16
        else
        {
          // BLOCK 18
          f_70  =  f_32 * 4097.0F;
          f_71  =  f_70 - f_32;
          f_72  =  f_70 - f_71;
          f_73  =  f_30 * 4097.0F;
          f_74  =  f_73 - f_30;
          f_75  =  f_73 - f_74;
          f_76  =  f_9 * 4097.0F;
          f_77  =  f_76 - f_9;
          f_78  =  f_76 - f_77;
          f_79  =  exp(f_30);
          f_80  =  f_79 - 1.0F;
          f_81  =  f_80 * 4097.0F;
          f_82  =  f_81 - f_80;
          f_83  =  f_81 - f_82;
          f_84  =  f_78 * f_83;
          f_85  =  fma(f_72, f_75, f_84);
          f_86  =  f_79 + -1.0F;
          f_87  =  f_86 - f_79;
          f_88  =  f_86 - f_87;
          f_89  =  f_79 - f_88;
          f_90  =  -1.0F - f_87;
          f_91  =  f_89 + f_90;
          f_92  =  f_15 - f_11;
          f_93  =  f_32 - f_13;
          f_94  =  f_32 - f_93;
          f_95  =  f_13 - f_94;
          f_96  =  f_33 - f_93;
          f_97  =  f_95 + f_96;
          f_98  =  f_92 + f_97;
          f_99  =  f_32 - f_72;
          f_100  =  f_98 + f_99;
          f_101  =  f_100 * f_75;
          f_102  =  f_75 - f_30;
          f_103  =  f_102 * f_32;
          f_104  =  f_101 - f_103;
          f_105  =  fma(f_91, f_9, f_104);
          f_106  =  f_9 - f_78;
          f_107  =  f_106 + f_11;
          f_108  =  f_107 * f_83;
          f_109  =  f_83 - f_80;
          f_110  =  f_109 * f_9;
          f_111  =  f_108 - f_110;
          f_112  =  f_105 + f_111;
          f_113  =  f_85 - f_84;
          f_114  =  f_85 - f_113;
          f_115  =  f_84 - f_114;
          f_116  =  f_72 * f_75;
          f_117  =  f_116 - f_113;
          f_118  =  f_115 + f_117;
          f_119  =  f_112 + f_118;
          f_120  =  f_119 + f_85;
          f_26  =  f_120;
        }  // B16
      }  // B14
    }  // B1
    // BLOCK 19 MERGES [2 15 18 17 ]
    ul_121  =  ul_1 + l_20;
    *((__global float *) ul_121)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
