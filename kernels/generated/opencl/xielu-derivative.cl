// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0c4bafd7d7e397064ba1b7d0e27b49ca915981c807371f8979e2e307f2a688ce
// function: xielu
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, numbers_4, shape_0, 1, 42) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private float numbers_4, __private int shape_0, __private int what, __private int code)
{
  bool b_17;
  float f_7, f_9, f_11, f_13, f_15, f_22, f_24, f_25, f_26, f_28, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_92;
  int i_5, i_16, i_23, i_27, i_29, i_46, i_91;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_21, *ul_93;

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
      f_24  =  f_7 * 2.0F;
      f_25  =  fma(f_24, f_22, f_13);
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
      i_29  =  isless(-0.6931F, f_28);
      if(i_29 == 1)
      {
        // BLOCK 7
        f_30  =  fma(f_28, 1.539435E-4F, 0.0013563005F);
        f_31  =  fma(f_28, f_30, 0.008322186F);
        f_32  =  fma(f_28, f_31, 0.041664977F);
        f_33  =  fma(f_28, f_32, 0.16666658F);
        f_34  =  fma(f_28, f_33, 0.5F);
        f_35  =  f_28 * f_28;
        f_36  =  fma(f_34, f_35, f_28);
        f_37  =  f_36;
      }  // B6
      else
      {
        // BLOCK 8
        f_38  =  exp(f_28);
        f_39  =  f_38 - 1.0F;
        f_37  =  f_39;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      f_40  =  f_9 * 2048.0F;
      f_41  =  fma(f_40, 2.0F, f_9);
      f_42  =  f_41 - f_9;
      f_43  =  f_41 - f_42;
      f_44  =  f_9 - f_43;
      f_45  =  f_44 + f_11;
      i_46  =  isless(-0.6931F, f_22);
      if(i_46 == 1)
      {
        // BLOCK 10
        f_47  =  f_37 * 4097.0F;
        f_48  =  f_47 - f_37;
        f_49  =  f_47 - f_48;
        f_50  =  fma(f_43, f_49, f_13);
        f_51  =  f_45 * f_49;
        f_52  =  f_49 - f_37;
        f_53  =  f_52 * f_9;
        f_54  =  f_51 - f_53;
        f_55  =  f_54 + f_15;
        f_56  =  f_43 * f_49;
        f_57  =  f_50 - f_56;
        f_58  =  f_50 - f_57;
        f_59  =  f_56 - f_58;
        f_60  =  f_13 - f_57;
        f_61  =  f_59 + f_60;
        f_62  =  f_55 + f_61;
        f_63  =  f_62 + f_50;
        f_26  =  f_63;
      }  // B9
      else
      {
        // BLOCK 11
        f_64  =  exp(f_22);
        f_65  =  f_64 * 4097.0F;
        f_66  =  f_65 - f_64;
        f_67  =  f_65 - f_66;
        f_68  =  f_13 - f_9;
        f_69  =  fma(f_43, f_67, f_68);
        f_70  =  f_15 - f_11;
        f_71  =  f_68 - f_13;
        f_72  =  f_68 - f_71;
        f_73  =  f_13 - f_72;
        f_74  =  -f_9;
        f_75  =  f_74 - f_71;
        f_76  =  f_73 + f_75;
        f_77  =  f_70 + f_76;
        f_78  =  f_45 * f_67;
        f_79  =  f_67 - f_64;
        f_80  =  f_79 * f_9;
        f_81  =  f_78 - f_80;
        f_82  =  f_77 + f_81;
        f_83  =  f_43 * f_67;
        f_84  =  f_69 - f_83;
        f_85  =  f_69 - f_84;
        f_86  =  f_83 - f_85;
        f_87  =  f_68 - f_84;
        f_88  =  f_86 + f_87;
        f_89  =  f_82 + f_88;
        f_90  =  f_89 + f_69;
        f_26  =  f_90;
      }  // B9
    }  // B1
    // BLOCK 12 MERGES [11 10 2 ]
    i_91  =  isequal(f_22, f_22);
    if(i_91 == 1)
    {
      // BLOCK 13
      f_92  =  f_26;
    }  // B12
    else
    {
      // BLOCK 14
      f_92  =  f_22;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    ul_93  =  ul_1 + l_20;
    *((__global float *) ul_93)  =  f_92;
  }  // B0
  else
  {
    // BLOCK 16
  }  // B0
  // BLOCK 17 MERGES [16 15 ]
  return;
}  //  kernel
