// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 3dd08c32461cf06044cf28044ef57ffb8c4af6c52db07532354217f72138a974
// function: xielu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 1, 42) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int what, __private int code)
{
  bool b_18;
  float f_8, f_10, f_12, f_14, f_16, f_23, f_25, f_26, f_27, f_29, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_93, f_95, f_97;
  int i_6, i_17, i_24, i_28, i_30, i_47, i_92;
  long l_19, l_20, l_21;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_22, *ul_94, *ul_96;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  f_16  =  numbers_4;
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
    i_24  =  isless(0.0F, f_23);
    if(i_24 == 1)
    {
      // BLOCK 2
      f_25  =  f_8 * 2.0F;
      f_26  =  fma(f_25, f_23, f_14);
      f_27  =  f_26;
    }  // B1
    else
    {
      // BLOCK 3
      i_28  =  isless(f_23, -0.6931F);
      if(i_28 == 1)
      {
        // BLOCK 4
        f_29  =  -0.6931F;
      }  // B3
      else
      {
        // BLOCK 5
        f_29  =  f_23;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_30  =  isless(-0.6931F, f_29);
      if(i_30 == 1)
      {
        // BLOCK 7
        f_31  =  fma(f_29, 1.539435E-4F, 0.0013563005F);
        f_32  =  fma(f_29, f_31, 0.008322186F);
        f_33  =  fma(f_29, f_32, 0.041664977F);
        f_34  =  fma(f_29, f_33, 0.16666658F);
        f_35  =  fma(f_29, f_34, 0.5F);
        f_36  =  f_29 * f_29;
        f_37  =  fma(f_35, f_36, f_29);
        f_38  =  f_37;
      }  // B6
      else
      {
        // BLOCK 8
        f_39  =  exp(f_29);
        f_40  =  f_39 - 1.0F;
        f_38  =  f_40;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      f_41  =  f_10 * 2048.0F;
      f_42  =  fma(f_41, 2.0F, f_10);
      f_43  =  f_42 - f_10;
      f_44  =  f_42 - f_43;
      f_45  =  f_10 - f_44;
      f_46  =  f_45 + f_12;
      i_47  =  isless(-0.6931F, f_23);
      if(i_47 == 1)
      {
        // BLOCK 10
        f_48  =  f_38 * 4097.0F;
        f_49  =  f_48 - f_38;
        f_50  =  f_48 - f_49;
        f_51  =  fma(f_44, f_50, f_14);
        f_52  =  f_46 * f_50;
        f_53  =  f_50 - f_38;
        f_54  =  f_53 * f_10;
        f_55  =  f_52 - f_54;
        f_56  =  f_55 + f_16;
        f_57  =  f_44 * f_50;
        f_58  =  f_51 - f_57;
        f_59  =  f_51 - f_58;
        f_60  =  f_57 - f_59;
        f_61  =  f_14 - f_58;
        f_62  =  f_60 + f_61;
        f_63  =  f_56 + f_62;
        f_64  =  f_63 + f_51;
        f_27  =  f_64;
      }  // B9
      else
      {
        // BLOCK 11
        f_65  =  exp(f_23);
        f_66  =  f_65 * 4097.0F;
        f_67  =  f_66 - f_65;
        f_68  =  f_66 - f_67;
        f_69  =  f_14 - f_10;
        f_70  =  fma(f_44, f_68, f_69);
        f_71  =  f_16 - f_12;
        f_72  =  f_69 - f_14;
        f_73  =  f_69 - f_72;
        f_74  =  f_14 - f_73;
        f_75  =  -f_10;
        f_76  =  f_75 - f_72;
        f_77  =  f_74 + f_76;
        f_78  =  f_71 + f_77;
        f_79  =  f_46 * f_68;
        f_80  =  f_68 - f_65;
        f_81  =  f_80 * f_10;
        f_82  =  f_79 - f_81;
        f_83  =  f_78 + f_82;
        f_84  =  f_44 * f_68;
        f_85  =  f_70 - f_84;
        f_86  =  f_70 - f_85;
        f_87  =  f_84 - f_86;
        f_88  =  f_69 - f_85;
        f_89  =  f_87 + f_88;
        f_90  =  f_83 + f_89;
        f_91  =  f_90 + f_70;
        f_27  =  f_91;
      }  // B9
    }  // B1
    // BLOCK 12 MERGES [11 10 2 ]
    i_92  =  isequal(f_23, f_23);
    if(i_92 == 1)
    {
      // BLOCK 13
      f_93  =  f_27;
    }  // B12
    else
    {
      // BLOCK 14
      f_93  =  f_23;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    ul_94  =  ul_1 + l_21;
    f_95  =  *((__global float *) ul_94);
    ul_96  =  ul_2 + l_21;
    f_97  =  f_93 * f_95;
    *((__global float *) ul_96)  =  f_97;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
