// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c038f4f2908836101fa03e9dd18cb6de4a67fd2acb89b05beb8239f5d61a6f6d
// function: dyt
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 41) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_15;
  float f_7, f_9, f_11, f_13, f_20, f_21, f_23, f_26, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_60, f_62, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_84, f_85, f_87;
  int i_5, i_14, i_22, i_24, i_25, i_27, i_49, i_59, i_61, i_63, i_83, i_86;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_19, *ul_88;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_5;
  if(b_15)
  {
    // BLOCK 1
    l_16  =  (long) i_14;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_0 + l_18;
    f_20  =  *((__global float *) ul_19);
    f_21  =  f_7 * f_20;
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
    f_28  =  f_26 + 786432.0F;
    f_29  =  f_28 - 786432.0F;
    f_30  =  f_26 - f_29;
    f_31  =  f_11 * f_26;
    f_32  =  fma(f_30, f_9, f_31);
    f_33  =  f_29 * f_9;
    f_34  =  fma(f_29, f_9, f_32);
    f_35  =  f_33 - f_34;
    f_36  =  f_35 + f_32;
    f_37  =  f_36 * 2.0F;
    f_38  =  f_37 * 0.5F;
    f_39  =  f_23 + 786432.0F;
    f_40  =  f_39 - 786432.0F;
    f_41  =  f_23 - f_40;
    f_42  =  f_23 * f_11;
    f_43  =  fma(f_41, f_9, f_42);
    f_44  =  fma(f_40, f_9, f_43);
    f_45  =  f_44 * 2.0F;
    f_46  =  fabs(f_45);
    f_47  =  f_46 * -0.5F;
    f_48  =  exp(f_47);
    i_49  =  isless(f_45, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 12
      f_50  =  fma(f_38, f_48, f_48);
      f_51  =  f_50;
    }  // B11
    else
    {
      // BLOCK 13
      f_52  =  f_38 * f_48;
      f_53  =  f_48 - f_52;
      f_51  =  f_53;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    f_54  =  f_9 + f_11;
    f_55  =  f_54 * f_7;
    f_56  =  f_55 * f_13;
    f_57  =  f_56 * 8.0F;
    f_58  =  f_57 * f_55;
    i_59  =  isless(f_58, -3.4028235E38F);
    if(i_59 == 1)
    {
      // BLOCK 15
      f_60  =  -3.4028235E38F;
    }  // B14
    else
    {
      // BLOCK 16
      i_61  =  isless(3.4028235E38F, f_58);
      if(i_61 == 1)
      {
        // BLOCK 17
        f_60  =  3.4028235E38F;
      }  // B16
      else
      {
        // BLOCK 18
        f_60  =  f_58;
      }  // B16
    }  // B14
    // BLOCK 19 MERGES [17 18 15 ]
    f_62  =  -f_46;
    i_63  =  isless(-0.6931F, f_62);
    if(i_63 == 1)
    {
      // BLOCK 20
      f_64  =  fma(f_62, 1.539435E-4F, 0.0013563005F);
      f_65  =  fma(f_62, f_64, 0.008322186F);
      f_66  =  fma(f_62, f_65, 0.041664977F);
      f_67  =  fma(f_62, f_66, 0.16666658F);
      f_68  =  fma(f_62, f_67, 0.5F);
      f_69  =  f_46 * f_46;
      f_70  =  f_68 * f_69;
      f_71  =  f_70 - f_46;
      f_72  =  f_71;
    }  // B19
    else
    {
      // BLOCK 21
      f_73  =  exp(f_62);
      f_74  =  f_73 - 1.0F;
      f_72  =  f_74;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    f_75  =  fma(f_51, f_51, 1.0F);
    f_76  =  1.0F / f_75;
    f_77  =  f_60 * f_51;
    f_78  =  f_76 * f_77;
    f_79  =  f_51 * f_76;
    f_80  =  f_78 * f_79;
    f_81  =  f_72 * f_76;
    f_82  =  f_80 * f_81;
    i_83  =  isless(f_45, 0.0F);
    if(i_83 == 1)
    {
      // BLOCK 23
      f_84  =  -f_82;
      f_85  =  f_84;
    }  // B22
    else
    {
      // BLOCK 24
      f_85  =  f_82;
    }  // B22
    // BLOCK 25 MERGES [24 23 ]
    i_86  =  isequal(f_20, f_20);
    if(i_86 == 1)
    {
      // BLOCK 26
      f_87  =  f_85;
    }  // B25
    else
    {
      // BLOCK 27
      f_87  =  f_20;
    }  // B25
    // BLOCK 28 MERGES [27 26 ]
    ul_88  =  ul_1 + l_18;
    *((__global float *) ul_88)  =  f_87;
  }  // B0
  else
  {
    // BLOCK 29
  }  // B0
  // BLOCK 30 MERGES [29 28 ]
  return;
}  //  kernel
