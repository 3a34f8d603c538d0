// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8c8dc9cf61d07a061ecb2186c288bff74783dd2c6713fe7c1a1db60e49c9fe13
// function: gelu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 22) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_13, f_15, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_58, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_94, f_95, f_97;
  int i_5, i_6, i_14, i_16, i_48, i_57, i_59, i_93, i_96;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_56, *ul_98;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_5  =  shape_0;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    f_13  =  fabs(f_12);
    i_14  =  isless(f_13, -16.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  -16.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(16.0F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  16.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_17  =  f_15 + 98304.0F;
    f_18  =  f_17 - 98304.0F;
    f_19  =  f_15 - f_18;
    f_20  =  f_15 + f_18;
    f_21  =  f_19 * f_20;
    f_22  =  fma(f_18, f_18, f_21);
    f_23  =  f_22 * -0.25F;
    f_24  =  exp(f_23);
    f_25  =  f_18 * f_18;
    f_26  =  f_25 - f_22;
    f_27  =  fma(f_19, f_20, f_26);
    f_28  =  f_27 * 0.25F;
    f_29  =  f_24 * f_28;
    f_30  =  f_24 - f_29;
    f_31  =  f_30 * 0.3989423F;
    f_32  =  f_15 - 4.0F;
    f_33  =  f_15 + 4.0F;
    f_34  =  f_32 / f_33;
    f_35  =  fma(f_34, -2.38845E-4F, -3.3644176E-4F);
    f_36  =  fma(f_34, f_35, 0.0015739683F);
    f_37  =  fma(f_34, f_36, -2.551242E-4F);
    f_38  =  fma(f_34, f_37, -0.012162627F);
    f_39  =  fma(f_34, f_38, 0.039625186F);
    f_40  =  fma(f_34, f_39, -0.061383333F);
    f_41  =  fma(f_34, f_40, 0.026755197F);
    f_42  =  fma(f_34, f_41, 0.113036744F);
    f_43  =  fma(f_34, f_42, -0.3491806F);
    f_44  =  fma(f_34, f_43, 1.242425F);
    f_45  =  f_15 + 1.25F;
    f_46  =  f_44 / f_45;
    f_47  =  f_31 * f_46;
    i_48  =  isless(f_12, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 7
      f_49  =  f_47 * f_15;
      f_50  =  -f_49;
      f_51  =  f_50 * f_30;
      f_52  =  f_51;
    }  // B6
    else
    {
      // BLOCK 8
      f_53  =  f_47 * f_30;
      f_54  =  1.0F - f_53;
      f_55  =  f_54 * f_12;
      f_52  =  f_55;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_56  =  ul_1 + l_10;
    *((__global float *) ul_56)  =  f_52;
    i_57  =  isless(f_13, -16.0F);
    if(i_57 == 1)
    {
      // BLOCK 10
      f_58  =  -16.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_59  =  isless(16.0F, f_13);
      if(i_59 == 1)
      {
        // BLOCK 12
        f_58  =  16.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_58  =  f_13;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_60  =  f_58 + 98304.0F;
    f_61  =  f_60 - 98304.0F;
    f_62  =  f_58 - f_61;
    f_63  =  f_58 + f_61;
    f_64  =  f_62 * f_63;
    f_65  =  fma(f_61, f_61, f_64);
    f_66  =  f_65 * -0.25F;
    f_67  =  exp(f_66);
    f_68  =  f_61 * f_61;
    f_69  =  f_68 - f_65;
    f_70  =  fma(f_62, f_63, f_69);
    f_71  =  f_70 * 0.25F;
    f_72  =  f_67 * f_71;
    f_73  =  f_67 - f_72;
    f_74  =  f_73 * 0.3989423F;
    f_75  =  f_58 - 4.0F;
    f_76  =  f_58 + 4.0F;
    f_77  =  f_75 / f_76;
    f_78  =  fma(f_77, -2.38845E-4F, -3.3644176E-4F);
    f_79  =  fma(f_77, f_78, 0.0015739683F);
    f_80  =  fma(f_77, f_79, -2.551242E-4F);
    f_81  =  fma(f_77, f_80, -0.012162627F);
    f_82  =  fma(f_77, f_81, 0.039625186F);
    f_83  =  fma(f_77, f_82, -0.061383333F);
    f_84  =  fma(f_77, f_83, 0.026755197F);
    f_85  =  fma(f_77, f_84, 0.113036744F);
    f_86  =  fma(f_77, f_85, -0.3491806F);
    f_87  =  fma(f_77, f_86, 1.242425F);
    f_88  =  f_58 + 1.25F;
    f_89  =  f_87 / f_88;
    f_90  =  f_89 - f_58;
    f_91  =  f_74 * f_90;
    f_92  =  f_91 * f_73;
    i_93  =  isless(f_12, 0.0F);
    if(i_93 == 1)
    {
      // BLOCK 15
      f_94  =  f_92;
    }  // B14
    else
    {
      // BLOCK 16
      f_95  =  1.0F - f_92;
      f_94  =  f_95;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_96  =  isequal(f_12, f_12);
    if(i_96 == 1)
    {
      // BLOCK 18
      f_97  =  f_94;
    }  // B17
    else
    {
      // BLOCK 19
      f_97  =  f_12;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_98  =  ul_2 + l_10;
    *((__global float *) ul_98)  =  f_97;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
